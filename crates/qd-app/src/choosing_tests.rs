use super::*;

const LANGUAGES: [&str; 2] = ["en", "sv"];

#[test]
fn every_goal_and_each_of_its_reasons_has_words_of_its_own_in_every_language() {
    let english = Catalogue::new("en");
    for language in LANGUAGES {
        let words = Catalogue::new(language);
        for g in qd_kpi::GOALS {
            let keys =
                g.kpis.iter().map(|id| format!("goal-{}-{id}", g.id)).chain([format!("goal-{}", g.id)]);
            for k in keys.map(|k| key(&k)) {
                assert!(english.has(&k), "{k}");
                assert!(language == "en" || words.plain(&k) != english.plain(&k), "{k} in {language}");
            }
        }
    }
}

fn found(verdict: ActionVerdict, reason: Option<&str>) -> FollowUp {
    let span = |text: &str, n| SpanValue {
        from: String::new(),
        to: String::new(),
        value: None,
        text: text.into(),
        n,
    };
    FollowUp {
        action: AgreedAction { review_after: Some("2026-08-01".into()), ..AgreedAction::default() },
        name: String::new(),
        better: "down".into(),
        before: Some(span("2 h", 30)),
        since: Some(span("1 h", 1)),
        change: Some(-3600.0),
        change_text: "−1 h".into(),
        p_value: None,
        verdict,
        reason: reason.map(Into::into),
        series: Vec::new(),
        grain: qd_model::Grain::Week,
        said: String::new(),
    }
}

#[test]
fn what_is_said_of_an_action_names_both_values_and_is_whole_in_every_language() {
    use ActionVerdict as A;
    let kinds = [
        (A::Better, None),
        (A::Worse, None),
        (A::Changed, None),
        (A::NoClearChange, None),
        (A::NotTested, None),
        (A::TooEarly, Some("few_cases")),
        (A::TooEarly, Some("review_not_reached")),
        (A::TooEarly, Some("no_time_passed")),
        (A::NoData, Some("nothing_before")),
        (A::NoData, Some("none_in_period")),
    ];
    for language in LANGUAGES {
        let words = Catalogue::new(language);
        let mut all: Vec<String> = kinds.iter().map(|(v, r)| said(&found(*v, *r), &words)).collect();
        assert!(all.iter().all(|t| t.ends_with('.') && !t.contains('{')), "{language}: {all:?}");
        all.sort();
        all.dedup();
        assert_eq!(all.len(), kinds.len(), "{language}");
    }
    let english = Catalogue::new("en");
    assert_eq!(
        said(&found(A::Better, None), &english).replace('\u{a0}', " "),
        "Better: 1 h since then, 2 h before (−1 h)."
    );
    assert_eq!(
        said(&found(A::TooEarly, Some("few_cases")), &english),
        "Too early to say: 1 case since then, 30 before."
    );
}

fn action(id: &str) -> AgreedAction {
    AgreedAction {
        id: id.into(),
        kpi: "frt".into(),
        agreed_on: "2026-07-01".into(),
        text: "train".into(),
        ..AgreedAction::default()
    }
}

#[test]
fn actions_without_an_id_are_numbered_on_and_no_number_is_given_twice() {
    let mut all = vec![action(""), action("7"), action("mine"), action("")];
    number(&mut all);
    assert_eq!(all.iter().map(|a| a.id.as_str()).collect::<Vec<_>>(), ["8", "7", "mine", "9"]);
}

#[test]
fn what_is_not_known_is_refused_by_name() {
    let refused = |change: fn(&mut Settings)| {
        let mut s = Settings { actions: vec![action("1")], ..Settings::default() };
        change(&mut s);
        check(&s).map_err(|e| e.message).err().unwrap_or_default()
    };
    assert_eq!(refused(|_| ()), "");
    assert!(refused(|s| s.kpis.push("speed".into())).contains("speed"));
    assert!(refused(|s| s.goals.push("fame".into())).contains("fame"));
    assert!(refused(|s| s.actions.push(action("1"))).contains("Two actions"));
    assert!(refused(|s| s.actions[0].due = Some("2026-02-30".into())).contains("2026-02-30"));
    assert!(refused(|s| s.actions[0].text = " ".into()).contains("text is empty"));
    assert!(
        refused(|s| {
            s.circle.insert("luck".into(), qd_model::Circle::Inside);
        })
        .contains("luck")
    );
}
