use crate::testing::*;
use qd_model::{Clock, Dataset, Dimension, Schedule, Settings};

#[test]
fn first_response_counts_tickets_created_in_the_period_and_says_why_others_are_left_out() {
    let facts = tickets(
        "id | created_at       | first_response_at | first_response_s
         a  | 2026-06-30 23:59 | 2026-07-01 00:10  |
         b  | 2026-07-01 00:00 | 2026-07-01 01:00  | 60
         c  | 2026-07-02 10:00 |                   | 7200
         d  | 2026-07-03 10:00 | 2026-07-03 09:00  |
         e  | 2026-07-04 10:00 |                   |
         f  | 2026-08-01 00:00 | 2026-08-01 00:01  |",
    );
    let v = july(&facts, "frt");
    // b: 3600 by its time, which goes before its duration; c: 7200.
    assert_eq!((v.value, v.n), (Some(5400.0), 2));
    assert_eq!(reasons(&v), [("negative_duration", 1), ("no_first_response", 1)]);
    assert_eq!(v.parts["within_24h"], Some(1.0));
    assert_eq!((v.parts["mean"], v.parts["business_median"]), (Some(5400.0), Some(5400.0)));
    assert!(v.few_cases && v.interval.is_none());
    assert_eq!((v.variant.as_str(), v.text.replace('\u{a0}', " ").as_str()), ("calendar", "1 h 30 min"));
}

#[test]
fn files_without_responses_give_no_first_response_time() {
    let facts = tickets("id | created_at\n a | 2026-07-01");
    let v = july(&facts, "frt");
    assert_eq!((v.value, v.no_data.unwrap().reason.as_str()), (None, "not_imported"));
    assert_eq!(july(&facts, "resolved").no_data.unwrap().reason, "not_imported");
    assert_eq!(july(&facts, "backlog").no_data.unwrap().reason, "not_imported");
}

fn office() -> Settings {
    let hours = vec![("08:00".to_string(), "17:00".to_string())];
    let week = ["mon", "tue", "wed", "thu", "fri"].map(|d| (d.to_string(), hours.clone())).into();
    let mut s = Settings::default();
    s.schedules.insert("default".into(), Schedule { week, ..Schedule::default() });
    s
}

#[test]
fn a_weekend_counts_by_the_calendar_and_not_by_the_business_clock() {
    // Friday 16:00 to Monday 09:00: 65 h, of which 1 h + 1 h open.
    let facts = tickets(
        "id | created_at       | first_response_at | first_response_business_s
         a  | 2026-07-10 16:00 | 2026-07-13 09:00  | 7000",
    );
    let mut q = ask("frt", "2026-07-01", "2026-08-01");
    q.rows = true;
    let calendar = one(&facts, &office(), &q);
    assert_eq!(calendar.value, Some(65.0 * 3600.0));
    assert_eq!(calendar.parts["business_median"], Some(7200.0));
    assert_eq!(calendar.parts["tool_business_median"], Some(7000.0));
    assert_eq!(calendar.parts["within_24h"], Some(0.0));
    let row = &calendar.rows.unwrap()[0];
    assert_eq!((row.calendar_seconds, row.business_seconds), (Some(234_000.0), Some(7200.0)));
    let settings = Settings { headline_clock: Clock::Business, ..office() };
    let business = one(&facts, &settings, &q);
    assert_eq!((business.value, business.variant.as_str()), (Some(7200.0), "business"));
    assert_eq!(business.parts["calendar_median"], Some(234_000.0));
    assert_eq!(business.parts["within_24h"], Some(0.0));
    let row = &business.rows.unwrap()[0];
    assert_eq!((row.calendar_seconds, row.business_seconds), (Some(234_000.0), Some(7200.0)));
}

#[test]
fn no_business_time_passed_is_zero_and_not_missing() {
    let facts = tickets("id | created_at | first_response_at\n a | 2026-07-11 10:00 | 2026-07-12 10:00");
    let settings = Settings { headline_clock: Clock::Business, ..office() };
    let v = one(&facts, &settings, &ask("frt", "2026-07-01", "2026-08-01"));
    assert_eq!((v.value, v.n), (Some(0.0), 1));
}

#[test]
fn the_schedule_is_the_one_the_ticket_names_else_the_first_rule_else_the_default() {
    let facts = tickets(
        "id | created_at       | first_response_at | team  | schedule
         a  | 2026-07-11 10:00 | 2026-07-11 12:00  | Day   |
         b  | 2026-07-11 10:00 | 2026-07-11 12:00  | NIGHT |
         c  | 2026-07-11 10:00 | 2026-07-11 12:00  | Day   | always
         d  | 2026-07-11 10:00 | 2026-07-11 12:00  | Day   | nowhere",
    );
    let mut s = Settings { headline_clock: Clock::Business, ..office() };
    let all = |from: &str, to: &str| Schedule {
        week: [("sat".to_string(), vec![(from.to_string(), to.to_string())])].into(),
        ..Schedule::default()
    };
    s.schedules.insert("always".into(), all("00:00", "24:00"));
    s.schedules.insert("night".into(), all("11:00", "12:00"));
    let filter = [("team".to_string(), "Night".to_string())].into();
    s.schedule_for.push(qd_model::ScheduleRule { filter, schedule: "night".into() });
    let mut q = ask("frt", "2026-07-01", "2026-08-01");
    q.rows = true;
    let v = one(&facts, &s, &q);
    let got: Vec<_> = v.rows.as_ref().unwrap().iter().map(|r| (r.row, r.value)).collect();
    assert_eq!(got, [(1, Some(0.0)), (2, Some(3600.0)), (3, Some(7200.0)), (4, None)]);
    assert_eq!(reasons(&v), [("schedule_not_known", 1)]);
    s.schedule_for[0].schedule = "missing".into();
    assert!(crate::evaluate(&facts, &s, &q).is_err());
}

#[test]
fn time_to_resolution_counts_by_the_moment_of_resolution_and_shows_the_mean() {
    let facts = tickets(
        "id | created_at       | resolved_at      | resolution_s | closed_at        | status
         a  | 2026-06-20 00:00 | 2026-07-01 00:00 |              |                  | solved
         b  | 2026-07-02 00:00 |                  | 3600         |                  | open
         c  | 2026-07-03 00:00 |                  |              | 2026-07-03 02:00 | Erledigt
         d  | 2026-07-04 00:00 |                  |              | 2026-07-04 02:00 | open
         e  | 2026-07-05 00:00 |                  |              |                  | closed
         f  | 2026-07-06 00:00 | 2026-08-01 00:00 |              |                  | solved
         g  | 2026-07-07 00:00 | 2026-07-06 00:00 |              |                  | solved",
    );
    let v = july(&facts, "resolution_time");
    // a 11 d, b 1 h, c 2 h; d is open again, e has no time, f is August's, g runs backwards.
    assert_eq!((v.value, v.n), (Some((11.0 * 86_400.0 + 3600.0 + 7200.0) / 3.0), 3));
    assert_eq!(reasons(&v), [("negative_duration", 1), ("no_resolution_time", 1)]);
    assert_eq!(v.parts["median"], Some(7200.0));
    let resolved = july(&facts, "resolved");
    assert_eq!((resolved.value, reasons(&resolved)), (Some(4.0), vec![("no_resolution_time", 1)]));
}

#[test]
fn backlog_is_what_is_open_at_the_end_with_its_ages() {
    let facts = tickets(
        "id | created_at       | resolved_at      | status
         a  | 2026-05-01 00:00 |                  | open
         b  | 2026-07-30 00:00 | 2026-08-01 00:00 | solved
         c  | 2026-07-31 00:00 | 2026-07-31 23:59 | solved
         d  | 2026-07-31 00:00 |                  | solved
         e  | 2026-08-02 00:00 |                  | open",
    );
    let mut q = ask("backlog", "2026-07-01", "2026-08-01");
    q.as_of = at("2026-08-03");
    q.series = Some(qd_model::Grain::Month);
    let v = one(&facts, &Settings::default(), &q);
    // a (92 d) and b (2 d, resolved at the very end of the period, so still open in it).
    assert_eq!((v.value, v.n), (Some(2.0), 2));
    assert_eq!(v.parts["age_max"], Some(92.0 * 86_400.0));
    assert_eq!(v.parts["older_than_30d"], Some(1.0));
    assert_eq!(reasons(&v), [("no_resolution_time", 1)]);
    assert_eq!(v.series[0].value, Some(2.0));
}

#[test]
fn tickets_are_counted_by_creation_with_a_heat_map_of_the_zone() {
    let facts = tickets("id | created_at\n a | 2026-07-01 22:30\n b | 2026-07-02 08:00\n c | 2026-08-01");
    let settings = Settings { time_zone: "Europe/Stockholm".into(), ..Settings::default() };
    let v = one(&facts, &settings, &ask("tickets", "2026-07-01", "2026-08-01"));
    assert_eq!((v.value, v.few_cases), (Some(2.0), false));
    // Thursday 00:30 and 10:00 in Stockholm.
    assert_eq!((v.heatmap[3][0], v.heatmap[3][10]), (1, 1));
    assert_eq!(v.heatmap.iter().flatten().sum::<u64>(), 2);
}

#[test]
fn a_count_inside_the_data_is_zero_and_outside_it_no_data() {
    let facts = tickets("id | created_at\n a | 2026-06-01\n b | 2026-09-01");
    assert_eq!(july(&facts, "tickets").value, Some(0.0));
    let v = one(&facts, &Settings::default(), &ask("tickets", "2026-10-01", "2026-11-01"));
    assert_eq!((v.value, v.no_data.unwrap().reason.as_str()), (None, "none_in_period"));
}

#[test]
fn first_contact_takes_flag_then_contacts_then_replies_and_named_variants() {
    let base = "id | created_at | resolved_at | ";
    let rows = |extra: [&str; 4]| {
        let mut text = format!("{base}{}\n", extra[0]);
        for (k, e) in extra[1..].iter().enumerate() {
            text += &format!("{k} | 2026-07-01 00:00 | 2026-07-01 00:1{k} | {e}\n");
        }
        tickets(&text)
    };
    let flag = july(
        &rows(["first_contact_resolved | contacts | reopens", "1 | 3 | 0", "0 | 1 | 0", " | 1 | 0"]),
        "fcr",
    );
    assert_eq!((flag.value, flag.n, flag.variant.as_str()), (Some(0.5), 2, "flag"));
    assert_eq!(reasons(&flag), [("no_first_contact_data", 1)]);
    let contacts =
        july(&rows(["contacts | agent_replies | reopens", "1 | 5 | 0", "1 | 1 | 1", "2 | 1 | 0"]), "fcr");
    assert_eq!((contacts.value, contacts.variant.as_str()), (Some(1.0 / 3.0), "contacts"));
    let replies = rows(["agent_replies | reopens", "1 | 0", "0 | 0", "1 | 1"]);
    assert_eq!(july(&replies, "fcr").value, Some(1.0 / 3.0));
    let by = |method: &str| {
        let settings = Settings { fcr_method: method.into(), ..Settings::default() };
        one(&replies, &settings, &ask("fcr", "2026-07-01", "2026-08-01")).value
    };
    assert_eq!(by("zendesk_one_touch"), Some(1.0));
    assert_eq!(by("helpscout_first_reply"), Some(2.0 / 3.0));
    assert_eq!(by("zammad_first_solution"), Some(1.0));
    let settings = Settings { fcr_method: "guess".into(), ..Settings::default() };
    assert!(crate::evaluate(&replies, &settings, &ask("fcr", "2026-07-01", "2026-08-01")).is_err());
}

#[test]
fn silence_waits_until_the_window_is_over() {
    let facts = tickets(
        "id | created_at | resolved_at | customer
         a  | 2026-07-01 | 2026-07-02  | ann
         b  | 2026-07-10 | 2026-07-11  | ann
         c  | 2026-07-20 | 2026-07-25  | bob
         d  | 2026-07-20 | 2026-07-25  |",
    );
    let settings = Settings { fcr_method: "silence_14d".into(), ..Settings::default() };
    let v = one(&facts, &settings, &ask("fcr", "2026-07-01", "2026-08-01"));
    // a: ann wrote again after 8 days; b: silence until 25 July; c: not over by 1 August.
    assert_eq!((v.value, v.n), (Some(0.5), 2));
    assert_eq!(reasons(&v), [("no_customer", 1), ("window_open", 1)]);
}

#[test]
fn reopens_transfers_and_contacts_leave_out_what_is_missing() {
    let facts = tickets(
        "id | created_at | resolved_at | reopens | transfers | contacts | agent
         a  | 2026-07-01 | 2026-07-02  | 0       | 1         | 1        | Ann
         b  | 2026-07-01 | 2026-07-02  | 2       | 0         | 4        | Ann
         c  | 2026-07-01 | 2026-07-02  |         |           |          | Bob
         d  | 2026-07-01 |             | 1       | 0         | 9        |",
    );
    let reopen = july(&facts, "reopen_rate");
    assert_eq!((reopen.value, reasons(&reopen)), (Some(0.5), vec![("no_reopens", 1)]));
    let transfer = july(&facts, "transfer_rate");
    assert_eq!((transfer.value, transfer.n), (Some(1.0 / 3.0), 3));
    assert_eq!(july(&facts, "contacts_to_resolution").value, Some(2.5));
    let agents = july(&facts, "tickets_per_agent");
    assert_eq!((agents.value, agents.parts["agents"]), (Some(1.5), Some(2.0)));
}

#[test]
fn a_breakdown_sums_to_the_whole_and_joins_synonyms() {
    let facts = tickets(
        "id | created_at | channel
         a  | 2026-07-01 | E-mail
         b  | 2026-07-01 | Mail
         c  | 2026-07-01 | chat
         d  | 2026-07-01 |",
    );
    let mut s = Settings::default();
    let words = [("E-mail", "email"), ("mail", "email")].map(|(a, b)| (a.to_string(), b.to_string()));
    s.synonyms.insert("channel".into(), words.into());
    let mut q = ask("tickets", "2026-07-01", "2026-08-01");
    q.by = vec![Dimension::Channel];
    let v = one(&facts, &s, &q);
    let rows: Vec<_> = v.by["channel"].iter().map(|r| (r.key.as_str(), r.n, r.share)).collect();
    assert_eq!(rows, [("email", 2, Some(0.5)), ("", 1, Some(0.25)), ("chat", 1, Some(0.25))]);
    for word in ["email", "EMAIL", "Mail"] {
        q.filters = vec![(Dimension::Channel, word.into())];
        assert_eq!(one(&facts, &s, &q).value, Some(2.0), "{word}");
    }
    q.filters = vec![(Dimension::Service, "x".into())];
    assert_eq!(one(&facts, &s, &q).no_data.unwrap().reason, "cannot_be_filtered");
}

#[test]
fn a_call_that_names_a_ticket_is_one_issue_with_it_by_phone() {
    let facts = Build::default()
        .table(Dataset::Tickets, "id | created_at | channel | topic\n a | 2026-07-01 | web | Login\n b | 2026-07-02 | email |")
        .table(
            Dataset::Calls,
            "id | offered_at | ticket | topic\n 1 | 2026-07-01 | a | Login\n 2 | 2026-07-03 | | Bill\n 3 | 2026-07-04 | zz | Bill",
        )
        .facts();
    let v = july(&facts, "volume_by_channel");
    assert_eq!((v.value, reasons(&v)), (Some(4.0), vec![("counted_with_its_ticket", 1)]));
    let rows: Vec<_> = v.by["channel"].iter().map(|r| (r.key.as_str(), r.n)).collect();
    assert_eq!(rows, [("phone", 3), ("email", 1)]);
    let topics = july(&facts, "top_topics");
    let rows: Vec<_> = topics.by["topic"].iter().map(|r| (r.key.as_str(), r.n)).collect();
    assert_eq!(rows, [("Bill", 2), ("", 1), ("Login", 1)]);
    let mut q = ask("volume_by_channel", "2026-07-01", "2026-08-01");
    q.filters = vec![(Dimension::Channel, "phone".into())];
    assert_eq!(one(&facts, &Settings::default(), &q).value, Some(3.0));
}

#[test]
fn consistency_weighs_how_far_agents_lie_from_their_topic() {
    let mut text = String::from("id | created_at | resolution_s | topic | agent\n");
    for (agent, seconds, n) in [("Ann", 100, 5), ("Bob", 300, 5), ("Cid", 900, 4)] {
        for k in 0..n {
            text += &format!("{agent}{k} | 2026-07-01 | {seconds} | Login | {agent}\n");
        }
    }
    text += "x | 2026-07-01 | 5 | Bill | Ann\ny | 2026-07-01 | 5 | | Ann\n";
    let v = july(&tickets(&text), "consistency");
    // Median of the topic over Ann and Bob: 200; each lies 50 % away. Cid has four tickets only.
    assert_eq!((v.value, v.n), (Some(50.0), 10));
    assert_eq!(reasons(&v), [("too_few_for_topic", 5), ("no_topic_or_agent", 1)]);
    assert_eq!(v.notes, ["note-furthest-apart topics=Login"]);
}
