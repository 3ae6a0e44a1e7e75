//! The files as a whole: the same bytes in every run, of a size that suits a demo, with the faults they should have.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use std::collections::BTreeSet;

fn records(file: &qd_sample::SampleFile) -> Vec<csv::StringRecord> {
    let delimiter = if matches!(file.name, "finance.csv" | "team-pulse.csv") { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(file.bytes.as_slice());
    reader.records().collect::<Result<_, _>>().unwrap()
}

/// Made once for all tests but the one that looks at two runs.
fn files() -> &'static [qd_sample::SampleFile] {
    static FILES: std::sync::LazyLock<Vec<qd_sample::SampleFile>> =
        std::sync::LazyLock::new(qd_sample::files);
    &FILES
}

fn named(name: &str) -> Vec<csv::StringRecord> {
    records(files().iter().find(|f| f.name == name).unwrap())
}

#[test]
fn every_run_on_every_machine_gives_the_same_bytes() {
    let hashes: Vec<String> = qd_sample::files()
        .iter()
        .map(|f| format!("{} {:016x}", f.name, xxhash_rust::xxh3::xxh3_64(&f.bytes)))
        .collect();
    let expected = include_str!("hashes.txt");
    assert_eq!(hashes.join("\n"), expected.trim_end(), "if the change is meant, write these into hashes.txt");
}

#[test]
fn all_files_together_stay_below_eight_megabytes() {
    let size: usize = files().iter().map(|f| f.bytes.len()).sum();
    assert!((3_000_000..8_000_000).contains(&size), "{size} bytes");
}

#[test]
fn two_years_hold_as_many_tickets_and_calls_as_a_small_desk_has() {
    let tickets = named("tickets-zendesk.csv").len();
    let calls = named("calls-aircall.csv").len() + named("calls-talkdesk.csv").len();
    assert!((12_000..20_000).contains(&tickets), "{tickets} tickets");
    assert!((5_500..7_500).contains(&calls), "{calls} calls");
}

#[test]
fn people_and_tickets_are_the_same_in_all_files() {
    let agents: BTreeSet<String> = named("agents.csv").iter().map(|r| r[0].to_string()).collect();
    let tickets: BTreeSet<String> = named("tickets-zendesk.csv").iter().map(|r| r[1].to_string()).collect();
    for row in named("effort-survey.csv") {
        assert!(tickets.contains(&row[6]) && agents.contains(&row[7]), "{row:?}");
    }
    for row in named("quality-reviews.csv") {
        assert!(tickets.contains(&row[0]) && agents.contains(&row[1]), "{row:?}");
    }
    let contracts: BTreeSet<String> =
        named("subscriptions-stripe.csv").iter().map(|r| r[1].to_string()).collect();
    assert!(named("recurring-revenue.csv").iter().all(|r| contracts.contains(&r[0])));
    assert_eq!(contracts.len(), named("subscriptions-stripe.csv").len(), "one contract a customer");
}

#[test]
fn each_big_file_has_rows_that_cannot_be_right() {
    let tickets = named("tickets-zendesk.csv");
    let no_such_date = tickets.iter().filter(|r| r[15].contains("02-31") || r[15].contains("31/02")).count();
    let negative = tickets.iter().filter(|r| r[28].starts_with('-')).count();
    let ids: BTreeSet<&str> = tickets.iter().map(|r| &r[1]).collect();
    assert_eq!((no_such_date, negative), (2, 3));
    assert_eq!(tickets.len() - ids.len(), 5, "ids that stand twice");
    assert!(named("nps-delighted.csv").iter().any(|r| &r[3] == "11"));
    assert!(named("effort-survey.csv").iter().any(|r| &r[3] == "9"));
    assert!(named("orders.csv").iter().any(|r| &r[3] == "see invoice"));
}

#[test]
fn the_bad_month_stands_out() {
    let tickets = named("tickets-zendesk.csv");
    let median = |month: &str| {
        let mut minutes: Vec<i64> = tickets
            .iter()
            .filter(|r| r[15].starts_with(month))
            .filter_map(|r| r[29].parse().ok())
            .filter(|&m| m >= 0)
            .collect();
        minutes.sort_unstable();
        minutes[minutes.len() / 2]
    };
    let (before, bad, last) = (median("2026-02"), median("2026-03"), median("2026-09"));
    assert!(bad > before * 2 && last < before, "{before} {bad} {last} minutes");
}

#[test]
fn files_are_written_under_their_names() {
    let dir = tempfile::tempdir().unwrap();
    let paths = qd_sample::write_to(dir.path()).unwrap();
    for (path, file) in paths.iter().zip(qd_sample::files()) {
        assert_eq!(path.file_name().unwrap().to_str(), Some(file.name));
        assert_eq!(std::fs::read(path).unwrap(), file.bytes);
    }
}

#[test]
fn settings_survive_their_json_and_the_story_names_periods() {
    let settings = qd_sample::settings();
    let text = serde_json::to_string(&settings).unwrap();
    assert_eq!(serde_json::from_str::<qd_model::Settings>(&text).unwrap(), settings);
    assert!(qd_sample::story().iter().all(|f| f.period == "all" || f.period.starts_with("20")));
}
