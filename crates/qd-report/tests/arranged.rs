//! Reports as they are arranged: templates, sections switched and moved, what their maker wrote.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that fails here says where, one skipped says so"
)]
#![allow(dead_code, reason = "the company is shared with other tests")]

mod company;
mod measure;

use qd_model::{Coached, CoachedValue, Comment, KpiValue, SectionChoice, Verdict};
use qd_report::reports::{Section, TEMPLATES};
use qd_report::{PageFormat, Rendered, ReportInput, render};
use std::process::Command;

const PAGES: [PageFormat; 3] = [PageFormat::A4, PageFormat::Letter, PageFormat::Wide16x9];

fn arranged(page: PageFormat, language: &str, template: &str) -> ReportInput {
    let mut input = company::input(page, language);
    input.arranged.template = template.into();
    input.arranged.coached = coached(&input.report.kpis);
    input
}

/// Each agent with the values that the company's breakdowns have.
fn coached(kpis: &[KpiValue]) -> Vec<Coached> {
    let verdicts =
        [Verdict::Better, Verdict::NoClearChange, Verdict::FewCases, Verdict::Worse, Verdict::Changed];
    let agents = company::agents().into_iter().take(6).enumerate();
    let of = |(i, agent): (usize, String)| {
        let values = kpis.iter().filter_map(|k| {
            let row = k.by.get("agent")?.iter().find(|r| r.key == agent)?.clone();
            let own = Some(KpiValue { n: row.n, value: row.value, text: row.text.clone(), ..k.clone() });
            Some(CoachedValue { kpi: k.id.clone(), row, beside: verdicts[i % verdicts.len()], own })
        });
        let topics = kpis.iter().find(|k| k.id == "tickets").cloned();
        Coached { agent: agent.clone(), values: values.collect(), topics }
    };
    agents.map(of).collect()
}

fn sections(ids: &[&str]) -> Vec<SectionChoice> {
    ids.iter().map(|id| SectionChoice { section: (*id).into(), on: true }).collect()
}

fn comment(place: &str, text: &str) -> Comment {
    Comment { period: "2026-Q3".into(), place: place.into(), text: text.into() }
}

/// The words of a report in the order they stand; `None`, after saying so, without poppler.
fn text(name: &str, out: &Rendered) -> Option<String> {
    let path = std::env::temp_dir().join(format!("qd-arranged-{name}-{}.pdf", std::process::id()));
    std::fs::write(&path, &out.pdf).unwrap();
    let found = Command::new("pdftotext").args(["-raw", path.to_str().unwrap(), "-"]).output();
    let _ = std::fs::remove_file(&path);
    match found {
        Ok(out) => Some(String::from_utf8(out.stdout).unwrap()),
        Err(_) => {
            println!("skipped: pdftotext is not installed");
            None
        }
    }
}

fn titles(out: &Rendered) -> Vec<String> {
    let toc = lopdf::Document::load_mem(&out.pdf).unwrap().get_toc().unwrap();
    toc.toc.into_iter().filter(|t| t.level == 1).map(|t| t.title).collect()
}

#[test]
fn every_template_is_made_in_every_format_and_language() {
    for template in TEMPLATES {
        for page in PAGES {
            // These are the report for leadership but for their names.
            let same = matches!(template.name, "team" | "deck");
            for (language, _) in qd_text::LANGUAGES.iter().take(if same { 1 } else { 6 }) {
                let out = render(&arranged(page, language, template.name)).unwrap();
                let (least, most) = match template.name {
                    "one_pager" => (1, 1),
                    // Cover, six agents, definitions.
                    "coaching" => (8, 14),
                    _ => (15, 40),
                };
                let found = out.pages;
                assert!(
                    (least..=most).contains(&found),
                    "{} {page:?} {language}: {found} pages",
                    template.name
                );
            }
        }
    }
}

/// Inputs at the ends of what there is.
fn extremes(page: PageFormat, language: &str) -> Vec<(&'static str, ReportInput)> {
    let usual = || arranged(page, language, "one_pager");
    let mut all = Vec::new();
    let mut input = usual();
    input.report.kpis.clear();
    input.definitions.clear();
    (input.quality, input.organisation, input.as_of_text) = Default::default();
    all.push(("nothing at all", input));

    let mut input = usual();
    for k in &mut input.report.kpis {
        (k.value, k.text, k.comparison, k.target) = (None, "no data".into(), None, None);
        k.series.clear();
    }
    all.push(("no data", input));

    let mut input = usual();
    input.report.kpis.retain(|k| k.id == "tickets");
    for k in &mut input.report.kpis {
        (k.value, k.n, k.few_cases, k.text, k.comparison) = (Some(1.0), 1, true, "1".into(), None);
        k.series.clear();
        k.by.clear();
        k.heatmap.clear();
    }
    (input.compare_label, input.channels) = Default::default();
    all.push(("one ticket", input));

    let mut input = usual();
    for k in &mut input.report.kpis {
        if let Some(rows) = k.by.get_mut("agent") {
            let first = rows[0].clone();
            *rows = (0..400)
                .map(|i| qd_model::BreakdownRow { key: format!("Agent Nr {i}"), ..first.clone() })
                .collect();
        }
    }
    all.push(("400 agents", input));

    let mut input = usual();
    let word = "Donaudampfschifffahrt".repeat(240);
    (input.title, input.organisation) = (word.clone(), word.clone());
    for d in &mut input.definitions {
        d.actions = vec![word.clone()];
    }
    for k in &mut input.report.kpis {
        k.name = word.clone();
        k.text = "999,999,999 h".into();
    }
    input.report.insights =
        vec![qd_model::Insight { kind: "group_apart".into(), text: word.clone(), ..Default::default() }];
    input.arranged.comments = vec![comment("summary", &word), comment("kpi:frt", &"word ".repeat(4_000))];
    all.push(("words of 5,000 letters", input));

    let mut input = usual();
    input.organisation = "가나다라마바사 ".repeat(60);
    for i in &mut input.report.insights {
        i.text = "배송 지연 문의가 늘었습니다. ".repeat(9);
    }
    input.arranged.comments = vec![comment("summary", "배송 지연 **문의**가\n- 늘었습니다\n- 줄었습니다")];
    all.push(("Hangul", input));
    all
}

#[test]
fn the_one_pager_is_one_page_whatever_there_is() {
    for page in PAGES {
        for (language, _) in qd_text::LANGUAGES {
            for (what, input) in extremes(page, language) {
                let out = render(&input).unwrap();
                assert_eq!(out.pages, 1, "{what}, {page:?}, {language}");
            }
        }
    }
}

#[test]
fn the_one_pager_leads_with_tiles_and_says_what_had_no_room() {
    for (page, name) in PAGES.into_iter().zip(["op-a4", "op-letter", "op-wide"]) {
        let mut input = arranged(page, "en", "one_pager");
        let insight = |kind: &str, text: &str| qd_model::Insight {
            kind: kind.into(),
            text: text.into(),
            ..Default::default()
        };
        input.report.insights =
            vec![insight("group_apart", "The chat stands apart."), insight("share_up", "The phone grew.")];
        let Some(text) = text(name, &render(&input).unwrap()) else { return };
        let tiles = qd_chart::say::leading(&input, 8);
        assert_eq!(tiles.len(), 8);
        for k in tiles {
            assert!(text.contains(&k.text.replace('\u{a0}', " ")), "{} {text}", k.id);
        }
        for part in
            ["What stands out", "What needs a decision", "Data as of", "Sample data", "no room on this page"]
        {
            assert!(text.contains(part), "{name} {part}: {text}");
        }
        assert!(!text.contains("Contents"));
    }
}

#[test]
fn sections_stand_in_the_order_of_the_arrangement_and_those_off_do_not() {
    let mut input = arranged(PageFormat::A4, "en", "leadership");
    input.arranged.sections = sections(&["definitions", "family:satisfaction", "contents", "summary"]);
    input.arranged.sections.push(SectionChoice { section: "quality".into(), on: false });
    let out = render(&input).unwrap();
    assert_eq!(titles(&out), ["Definitions", "Satisfaction", "Contents", "Executive summary"]);
    input.arranged.sections = sections(&["agents"]);
    let alone = render(&input).unwrap();
    assert_eq!(titles(&alone), ["Agents"]);
    input.arranged.sections = vec![SectionChoice { section: "agents".into(), on: false }];
    let nothing = render(&input).unwrap();
    assert_eq!(nothing.pages, 1);
    if let Some(text) = text("nothing", &nothing) {
        assert!(text.contains("None of the sections chosen has anything to show."), "{text}");
    }
}

#[test]
fn all_sections_of_a_template_named_are_the_template() {
    for template in TEMPLATES {
        let own = arranged(PageFormat::A4, "sv", template.name);
        let mut named = own.clone();
        named.arranged.sections = template.spec().sections;
        assert_eq!(render(&own).unwrap(), render(&named).unwrap(), "{}", template.name);
    }
}

#[test]
fn what_was_said_stands_in_its_section_whole_and_over_as_many_pages_as_it_takes() {
    let mut input = arranged(PageFormat::A4, "en", "leadership");
    let numbered = |n: usize| (0..n).map(|i| format!("w{i}x")).collect::<Vec<_>>().join(" ");
    let long =
        format!("The month was **hard on us**.\n\n- first entry\n- second entry\n\n{}", numbered(3_000));
    input.arranged.comments = vec![
        comment("summary", &long),
        comment("cover", "Said on the cover."),
        comment("family:speed", "Said of speed."),
        comment("kpi:frt", "Said of the first response."),
        comment("kpi:mttd", "Said of a value without data."),
        comment("definitions", "Said of definitions."),
    ];
    let out = render(&input).unwrap();
    assert_eq!(out.unplaced, [""; 0]);
    let Some(text) = text("said", &out) else { return };
    for i in 0..3_000 {
        assert!(text.contains(&format!("w{i}x")), "w{i}x is lost");
    }
    assert!(text.contains("hard on us") && !text.contains("**"));
    for c in &input.arranged.comments[1..] {
        assert!(text.contains(&c.text), "{}", c.place);
    }
    let at = |word: &str| text.find(word).unwrap_or_else(|| panic!("{word} is missing"));
    assert!(
        at("hard on us") < at("Said of speed.") && at("Said of speed.") < at("Said of the first response.")
    );
    assert!(at("Said of the first response.") < at("Said of definitions."));
}

#[test]
fn what_was_said_of_a_value_goes_to_the_summary_if_its_family_is_off_and_is_told_if_there_is_no_place() {
    let mut input = arranged(PageFormat::Wide16x9, "en", "leadership");
    input.arranged.comments = vec![comment("kpi:frt", "Said of it."), comment("agents", "Said of them.")];
    input.arranged.sections = sections(&["summary"]);
    let out = render(&input).unwrap();
    assert_eq!(out.unplaced, ["agents"]);
    if let Some(text) = text("moved", &out) {
        assert!(text.contains("Said of it.") && !text.contains("Said of them."), "{text}");
    }
    input.arranged.sections = sections(&["quality"]);
    assert_eq!(render(&input).unwrap().unplaced, ["kpi:frt", "agents"]);
}

#[test]
fn a_page_for_each_agent_holds_own_values_beside_the_teams_and_ranks_nobody() {
    for (page, name) in PAGES.into_iter().zip(["co-a4", "co-letter", "co-wide"]) {
        let input = arranged(page, "en", "coaching");
        let out = render(&input).unwrap();
        let agents: Vec<String> = input.arranged.coached.iter().map(|c| c.agent.clone()).collect();
        let found = titles(&out);
        assert_eq!(found[..agents.len()], agents, "{name}");
        let Some(text) = text(name, &out) else { return };
        let pages: Vec<&str> = text.split('\u{c}').collect();
        for (c, page) in input.arranged.coached.iter().zip(&pages[1..]) {
            assert!(page.contains(&c.agent) && page.contains("Private:"), "{page}");
            let others = agents.iter().filter(|a| **a != c.agent && page.contains(a.as_str()));
            assert_eq!(others.count(), 0, "{page}");
            for v in &c.values {
                assert!(page.contains(&v.row.text.replace('\u{a0}', " ")), "{} {page}", v.kpi);
            }
            assert!(!page.contains("Rank"), "{page}");
        }
        assert!(text.contains("too early to say") && text.contains("clearly better than the team"));
    }
}

#[test]
fn agents_without_a_page_are_counted_and_hidden_names_stand_on_no_page() {
    let mut input = arranged(PageFormat::A4, "en", "coaching");
    input.arranged.coached_left_out = 340;
    input.settings.privacy.agent_names_in_reports = false;
    let out = render(&input).unwrap();
    if let Some(text) = text("hidden", &out) {
        assert!(text.contains("340 agents with fewer cases have no page here."), "{text}");
        for c in &input.arranged.coached {
            assert!(!text.contains(&c.agent), "{}", c.agent);
        }
    }
    input.arranged.coached.clear();
    let out = render(&input).unwrap();
    if let Some(text) = text("nobody", &out) {
        assert!(text.contains("No value of this report is known by agent."), "{text}");
    }
}

#[test]
fn odd_names_do_an_agents_page_no_harm() {
    for page in PAGES {
        let mut input = arranged(page, "ko", "coaching");
        for (c, name) in
            input.arranged.coached.iter_mut().zip(["x".repeat(5_000), "가나 ".repeat(900), String::new()])
        {
            c.agent = name;
        }
        input.arranged.coached[3].values.clear();
        let out = render(&input).unwrap();
        let agents = input.arranged.coached.len() as u32;
        assert!(out.pages > agents && titles(&out).len() as u32 > agents);
        assert_eq!(Section::of("agent_pages"), Some(Section::AgentPages));
    }
}

/// Nothing lies over other words, outside its page, or too faint to be read, whatever the data holds.
#[test]
fn the_pages_of_the_new_templates_stand_a_ruler() {
    let mut found = Vec::new();
    for page in PAGES {
        for (language, _) in qd_text::LANGUAGES {
            let coaching = arranged(page, language, "coaching");
            let mut all = vec![("usual", arranged(page, language, "one_pager")), ("coaching", coaching)];
            all.extend(extremes(page, language));
            for (what, input) in all {
                let set = qd_report::pages(&input).unwrap();
                let faults = measure::check(&set, measure::Grace::default());
                found.extend(faults.into_iter().map(|f| format!("{what}, {page:?}, {language}: {f}")));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
