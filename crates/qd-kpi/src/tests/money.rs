use crate::testing::*;
use qd_model::{Dataset, Facts, Settings};

const TICKETS: &str = "id | created_at | resolved_at
    a | 2026-07-01 | 2026-07-02
    b | 2026-07-01 | 2026-07-03
    c | 2026-07-20 | 2026-08-01
    d | 2026-08-05 | 2026-08-06";

fn with(finance: &str) -> Facts {
    Build::default().table(Dataset::Tickets, TICKETS).table(Dataset::Finance, finance).facts()
}

#[test]
fn cost_is_divided_by_tickets_resolved_and_by_tickets_created() {
    let facts = with("month | support_cost | company_revenue | currency\n 2026-07-01 | 600 | 12000 | EUR");
    let v = july(&facts, "cost_per_resolution");
    assert_eq!((v.value, v.n, v.currency.as_deref()), (Some(300.0), 2, Some("EUR")));
    assert_eq!(
        (july(&facts, "cost_per_ticket").value, july(&facts, "cost_to_revenue").value),
        (Some(200.0), Some(0.05))
    );
}

#[test]
fn a_month_that_is_cut_gives_its_money_by_days() {
    let facts = with("month | support_cost | currency\n 2026-07-01 | 310 | EUR\n 2026-08-01 | 620 | EUR");
    let v = one(&facts, &Settings::default(), &ask("cost_per_ticket", "2026-07-22", "2026-08-11"));
    // 10 of 31 days of July, 10 of 31 of August: 100 + 200 for the one ticket of 5 August.
    assert_eq!((v.value, v.n), (Some(300.0), 1));
}

#[test]
fn a_missing_month_and_two_currencies_give_no_number() {
    let reason = |finance: &str| {
        let mut q = ask("cost_per_ticket", "2026-07-01", "2026-09-01");
        q.as_of = at("2026-09-02");
        one(&with(finance), &Settings::default(), &q).no_data.unwrap().reason
    };
    assert_eq!(reason("month | support_cost | currency\n 2026-07-01 | 310 | EUR"), "months_missing");
    assert_eq!(
        reason("month | support_cost | currency\n 2026-07-01 | 1 | EUR\n 2026-08-01 | 1 | SEK"),
        "mixed_currencies"
    );
    assert_eq!(
        reason("month | support_cost | currency\n 2026-07-01 | 1 | EUR\n 2026-07-01 | 2 | EUR"),
        "month_twice"
    );
    assert_eq!(reason("month | support_cost | currency\n 2026-03-01 | 1 | EUR"), "none_in_period");
}

#[test]
fn the_parts_of_the_cost_are_added_where_no_total_is_given() {
    let facts = with("month | salaries | tools\n 2026-07-01 | 400 | 200");
    assert_eq!(july(&facts, "cost_per_resolution").value, Some(300.0));
}

fn customers() -> Facts {
    Build::default()
        .table(
            Dataset::Customers,
            "customer | started_at | ended_at   | churn_reason | segment
             a        | 2026-01-01 |            |              | large
             b        | 2026-01-01 | 2026-07-01 | price        | small
             c        | 2026-01-01 | 2026-07-20 | price        | small
             c        | 2026-07-25 |            |              | small
             d        | 2026-01-01 | 2026-08-01 |              | small
             e        | 2026-07-01 |            |              | large
             f        | 2026-01-01 | 2026-07-15 | moved        | large",
        )
        .table(
            Dataset::Revenue,
            "customer | from       | monthly_revenue | currency
             a        | 2026-01-01 | 100             | EUR
             a        | 2026-07-10 | 150             | EUR
             b        | 2026-01-01 | 50              | EUR
             d        | 2026-01-01 | 40              | EUR
             d        | 2026-07-05 | 30              | EUR
             e        | 2026-07-01 | 900             | EUR
             f        | 2026-01-01 | 10              | EUR",
        )
        .facts()
}

#[test]
fn churn_counts_customers_active_at_the_start_who_are_gone_at_the_end() {
    let v = july(&customers(), "churn");
    // Active before 1 July: a, b (its end at midnight lies in July), c, d, f. Gone: b and f; c came back, d is August's.
    assert_eq!((v.value, v.n), (Some(0.4), 5));
    assert_eq!((v.parts["reason.price"], v.parts["reason.moved"]), (Some(1.0), Some(1.0)));
    // Of the five two go and e comes: four at the end.
    assert_eq!((v.parts["joined"], v.parts["active_at_end"]), (Some(1.0), Some(4.0)));
    assert_eq!(july(&customers(), "retention").value, Some(0.6));
}

#[test]
fn cohorts_hold_who_began_in_a_quarter_and_who_is_left_at_the_end_of_each_since() {
    let facts = Build::default()
        .known(
            Dataset::Customers,
            "2026-08-01",
            "customer | started_at | ended_at
             a        | 2025-10-01 |
             b        | 2025-12-31 | 2026-02-01
             b        | 2026-05-01 |
             c        | 2025-11-01 | 2025-11-20
             d        | 2026-01-01 | 2026-07-10
             e        | 2026-07-05 |",
        )
        .facts();
    let v = july(&facts, "retention");
    let rows: Vec<_> = v.tables[0].rows.iter().map(|r| (r.key.as_str(), r.cells.len())).collect();
    // July's quarter has not ended; in spring nobody began.
    assert_eq!(rows, [("2025-Q4", 3), ("2026-Q1", 2)]);
    let shares = |i: usize| v.tables[0].rows[i].cells.values().map(|c| c.value.unwrap()).collect::<Vec<_>>();
    // c is gone at the end of 2025, b at the end of March, and is back at the end of June.
    assert_eq!(shares(0), [2.0 / 3.0, 1.0 / 3.0, 2.0 / 3.0]);
    assert_eq!(shares(1), [1.0, 1.0]);
    assert_eq!(v.tables[0].rows[0].cells["after_2"].n, 3);
}

#[test]
fn revenue_churn_is_gross_with_net_beside_it_and_an_ended_contract_brings_nothing() {
    let v = july(&customers(), "revenue_churn");
    // Start: 100 + 50 + 40 + 10 = 200. Cancelled: b 50, f 10. Downgraded: d 10. Expanded: a 50.
    assert_eq!((v.value, v.n), (Some(70.0 / 200.0), 4));
    assert_eq!(v.parts["net"], Some(20.0 / 200.0));
    // e is new with 900: 200 - 60 - 10 + 50 + 0 + 900 = 1080 at the end.
    let part = |name: &str| v.parts[name].unwrap();
    assert_eq!((part("joined_revenue"), part("revenue_at_end")), (900.0, 1080.0));
}

#[test]
fn without_contracts_retention_is_told_from_orders() {
    let facts = Build::default()
        .table(Dataset::Orders, "id | customer | ordered_at\n 1 | a | 2026-05-01\n 2 | a | 2026-07-01\n 3 | b | 2026-07-02\n 4 | b | 2026-07-03")
        .facts();
    let v = july(&facts, "retention");
    assert_eq!((v.value, v.n, v.variant.as_str()), (Some(0.5), 2, "orders"));
}

#[test]
fn contact_rate_is_issues_for_a_hundred_mean_customers() {
    let facts = Build::default()
        .table(Dataset::Tickets, "id | created_at\n a | 2026-06-02\n b | 2026-06-03\n c | 2026-06-04")
        .table(
            Dataset::Customers,
            "customer | started_at | ended_at\n a | 2026-01-01 |\n b | 2026-01-01 | 2026-06-16",
        )
        .facts();
    let v = one(&facts, &Settings::default(), &ask("contact_rate", "2026-06-01", "2026-07-01"));
    // One customer all month, one for half of it.
    assert_eq!((v.value, v.parts["mean_customers"]), (Some(200.0), Some(1.5)));
}

#[test]
fn articles_are_weighted_by_their_reads() {
    let facts = Build::default()
        .table(
            Dataset::Articles,
            "article | date       | reads | read_s | read_s_total | helpful_yes | helpful_no | contacts_started
             a       | 2026-07-01 | 10    | 60     |              | 3           | 1          | 2
             b       | 2026-07-02 | 30    |        | 600          |             |            |
             c       | 2026-07-03 | 60    |        |              | 0           | 0          | 5",
        )
        .facts();
    assert_eq!(july(&facts, "articles_read").value, Some(100.0));
    let time = july(&facts, "article_read_time");
    assert_eq!((time.value, reasons(&time)), (Some(30.0), vec![("no_read_time", 1)]));
    let helpful = july(&facts, "article_helpful");
    assert_eq!((helpful.value, helpful.n), (Some(0.75), 4));
    assert_eq!(july(&facts, "article_contact_rate").value, Some(0.1));
}

#[test]
fn quality_is_the_sum_of_scores_over_the_sum_of_highest_scores() {
    let facts = Build::default()
        .table(
            Dataset::Quality,
            "agent | reviewed_at | score | max_score | criteria_met | criteria_total
             Ann   | 2026-07-01  | 8     | 10        | 3            | 4
             Ann   | 2026-07-02  | 20    | 30        | 1            | 4
             Bob   | 2026-07-03  | 5     |           |              |",
        )
        .facts();
    let v = july(&facts, "quality_score");
    assert_eq!((v.value, v.n, v.parts["criteria_met"]), (Some(0.7), 2, Some(0.5)));
}
