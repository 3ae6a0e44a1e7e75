use super::*;
use crate::AppOptions;

const FILES: [(&str, &str); 4] = [
    (
        "accounts.csv",
        "account_id,account_name,signup_date,plan_tier\nA,Acme,2026-01-01,Basic\nB,Bolt,2026-02-01,Basic\n",
    ),
    (
        "churn_events.csv",
        "churn_event_id,account_id,churn_date,reason_code\nC1,B,2026-07-01,pricing\nC2,C,2026-08-01,features\nC3,Z,2026-08-01,features\nC4,D,2026-01-20,features\n",
    ),
    (
        "subscriptions.csv",
        "subscription_id,account_id,start_date,end_date,plan_tier\nS1,A,2026-01-01,,Basic\nS2,B,2026-02-01,2026-07-01,Basic\nS3,C,2026-03-01,,Pro\nS4,A,2026-05-01,,Pro\nS5,D,2026-01-01,2026-06-01,Pro\n",
    ),
    (
        "tickets.csv",
        "ticket_id,account_id,submitted_at,closed_at,priority\n1,A,2026-02-01 10:00:00,2026-02-01 12:00:00,high\n2,B,2026-07-01 10:00:00,2026-07-01 12:00:00,high\n3,B,2026-09-01 10:00:00,2026-09-01 12:00:00,high\n",
    ),
];

fn given(folder: &Path, answer: &str) -> Vec<(PathBuf, FileChoice)> {
    let answers: BTreeMap<String, String> = [(TWICE.to_owned(), answer.to_owned())].into();
    let choice = FileChoice { answers, ..FileChoice::default() };
    let file = |(name, text): (&str, &str)| {
        std::fs::write(folder.join(name), text).unwrap();
        (folder.join(name), choice.clone())
    };
    FILES.into_iter().map(file).collect()
}

fn opened(folder: &Path, language: &str) -> App {
    let mut app =
        App::open(AppOptions { workspace: Some(folder.join(format!("{language}.qdeck"))) }).unwrap();
    app.set_language(language).unwrap();
    app
}

/// What is told of the related tables, by code.
fn told(app: &mut App, folder: &Path) -> Vec<(String, String)> {
    let files = given(folder, "leave_out");
    let seen = app.inspect(&files);
    let refused = seen.iter().filter_map(|i| i.refused.as_ref());
    let mut out: Vec<(String, String)> = refused
        .flat_map(|i| [("message".into(), i.message.clone()), ("hint".into(), i.hint.clone())])
        .collect();
    let warnings = |all: &[Warning]| all.iter().map(|w| (w.code.clone(), w.text.clone())).collect::<Vec<_>>();
    out.extend(seen.iter().flat_map(|i| warnings(&i.warnings)));
    let asked = app.import_dry_run(&given(folder, ""), &mut |_| true).unwrap();
    for q in asked.iter().flat_map(|r| &r.questions) {
        out.push((q.id.clone(), q.text.clone()));
        out.extend(q.choices.iter().map(|c| (c.value.clone(), c.reads_as.clone())));
    }
    let before = app.store.dump_hash().unwrap();
    let tried = app.import_dry_run(&given(folder, "leave_out"), &mut |_| true).unwrap();
    assert_eq!(app.store.dump_hash().unwrap(), before, "a trial leaves nothing");
    out.extend(tried.iter().flat_map(|r| warnings(&r.warnings)));
    out
}

#[test]
fn what_tables_say_against_each_other_is_told_before_anything_is_kept_and_in_every_language() {
    let dir = tempfile::tempdir().unwrap();
    let english = told(&mut opened(dir.path(), "en"), dir.path());
    let wanted = [
        "message",
        "hint",
        "to_compare",
        TWICE,
        "leave_out",
        "import",
        "left_out",
        "only_compared",
        "departed_running",
        "departed_otherwise",
        "departed_unknown",
        "tickets_after_end",
        "two_segments",
    ];
    for code in wanted {
        assert!(english.iter().any(|t| t.0 == code), "{code} in {english:#?}");
    }
    for (language, _) in qd_text::LANGUAGES.iter().filter(|l| l.0 != "en") {
        let own = told(&mut opened(dir.path(), language), dir.path());
        assert_eq!(
            own.iter().map(|t| &t.0).collect::<Vec<_>>(),
            english.iter().map(|t| &t.0).collect::<Vec<_>>()
        );
        for ((code, text), (_, english)) in
            own.iter().zip(&english).filter(|t| wanted.contains(&t.0.0.as_str()))
        {
            assert_ne!(text, english, "{code} in {language}");
        }
    }
}
