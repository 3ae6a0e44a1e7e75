use crate::testing::*;
use qd_model::{Dataset, Dimension, Facts, Settings};

fn watched() -> Facts {
    Build::default()
        .table(
            Dataset::Services,
            "service | watched_from | watched_to\n web | 2026-01-01 |\n mail | 2026-07-11 | 2026-07-21",
        )
        .table(
            Dataset::Incidents,
            "id | service | started_at       | detected_at      | resolved_at      | repairable
             a  | web     | 2026-06-30 22:00 | 2026-06-30 23:00 | 2026-07-01 02:00 | 1
             b  | web     | 2026-07-10 00:00 | 2026-07-10 00:30 | 2026-07-10 06:00 |
             c  | web     | 2026-07-10 04:00 | 2026-07-10 05:30 | 2026-07-10 08:00 |
             d  | web     | 2026-07-31 20:00 |                  |                  |
             e  | mail    | 2026-07-12 00:00 | 2026-07-11 00:00 | 2026-07-12 10:00 | 0",
        )
        .facts()
}

#[test]
fn overlapping_incidents_are_down_once_and_an_open_one_until_the_end() {
    let v = july(&watched(), "mtbf");
    // web: 744 h − (2 + 8 + 4) h, mail: 240 h; failures b, c, d. e cannot be repaired; a started before.
    let hours = 744.0 - 14.0 + 240.0;
    assert_eq!((v.value, v.n), (Some(hours * 3600.0 / 3.0), 3));
    assert_eq!((v.parts["downtime_s"], reasons(&v)), (Some(14.0 * 3600.0), vec![("not_repairable", 1)]));
    assert_eq!(v.variant, "watched_time");
    assert!(v.interval.unwrap().low.unwrap() < v.value.unwrap());
    let up = july(&watched(), "availability");
    // Here e counts, ten hours more.
    assert!((up.value.unwrap() - (1.0 - 24.0 / 984.0)).abs() < 1e-12);
}

#[test]
fn a_service_that_never_failed_has_a_bound_and_no_value() {
    let mut q = ask("mtbf", "2026-07-01", "2026-08-01");
    q.by = vec![Dimension::Service];
    let v = one(&watched(), &Settings::default(), &q);
    let mail = v.by["service"].iter().find(|r| r.key == "mail").unwrap();
    assert_eq!((mail.value, mail.n), (None, 0));
    // 2T/χ²(0.95; 2) with T = 240 h.
    assert!((mail.interval.unwrap().low.unwrap() - 2.0 * 240.0 * 3600.0 / 5.991_464_5).abs() < 1.0);
    q.filters = vec![(Dimension::Service, "mail".into())];
    let v = one(&watched(), &Settings::default(), &q);
    assert_eq!((v.value, v.no_data.unwrap().reason.as_str()), (None, "no_failure"));
}

#[test]
fn a_service_without_an_entry_is_watched_since_its_first_failure_and_that_is_said() {
    let facts = Build::default()
        .table(Dataset::Incidents, "id | service | started_at | resolved_at\n a | web | 2026-07-22 | 2026-07-23\n b | web | 2026-07-30 | 2026-07-31")
        .facts();
    let v = july(&facts, "mtbf");
    // Ten days watched, two down, two failures.
    assert_eq!((v.value, v.variant.as_str()), (Some(4.0 * 86_400.0), "since_first_failure"));
    assert_eq!(v.notes[0], "note-since-first-failure");
}

#[test]
fn detection_and_restoration_are_means_of_what_is_known() {
    let v = july(&watched(), "mttd");
    // b 30 min, c 90 min; d not detected, e detected before it began.
    assert_eq!((v.value, v.n), (Some(3600.0), 2));
    assert_eq!(reasons(&v), [("negative_duration", 1), ("not_detected", 1)]);
    let v = july(&watched(), "time_to_restore");
    assert_eq!(
        (v.value, reasons(&v)),
        (Some((6.0 + 4.0 + 10.0) / 3.0 * 3600.0), vec![("not_resolved_yet", 1)])
    );
}

#[test]
fn failures_of_one_severity_are_taken_from_the_whole_time_watched() {
    let facts = Build::default()
        .known(
            Dataset::Incidents,
            "2026-08-10",
            "service | started_at       | resolved_at      | severity
             web     | 2026-07-02 00:00 | 2026-07-02 06:00 | minor
             web     | 2026-07-10 00:00 | 2026-07-10 12:00 | major
             web     | 2026-07-20 00:00 | 2026-07-20 06:00 | minor",
        )
        .table(Dataset::Services, "service | watched_from\n web | 2026-07-01\n api | 2026-07-01")
        .facts();
    let mut q = ask("mtbf", "2026-07-01", "2026-08-01");
    q.by = vec![qd_model::Dimension::Severity];
    let v = one(&facts, &Settings::default(), &q);
    // Two services, 744 h each; down 6, 12 and 6 h.
    let hours = |h: f64| Some(h * 3600.0);
    let groups: Vec<_> = v.by["severity"].iter().map(|r| (r.key.as_str(), r.n, r.value)).collect();
    assert_eq!(v.value, hours((1488.0 - 24.0) / 3.0));
    assert_eq!(groups, [("minor", 2, hours(1476.0 / 2.0)), ("major", 1, hours(1476.0))]);
    // Without a list of services it is watched from its first failure, however light that was.
    let mut alone = facts.clone();
    alone.tables.remove(&Dataset::Services);
    q.filters = vec![(qd_model::Dimension::Severity, "major".into())];
    assert_eq!(one(&alone, &Settings::default(), &q).value, hours(30.0 * 24.0 - 12.0));
}
