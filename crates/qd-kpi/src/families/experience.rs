//! Whether customers stay after what support did for them.

use super::customers::{contracts, end, lost};
use super::scores::scale_of;
use crate::answer;
use crate::cases::{no_data, require};
use crate::ctx::{Span, View, cell};
use crate::groups::same_word;
use crate::stats;
use crate::whole::{Test, Whole};
use qd_calendar::Calendar;
use qd_model::{Dataset, FastMap, KpiTable, NULL_INT, Period, TableCell, TableColumn, TableRow, Unit};

/// What customers went through in the period before, the worst first.
const KINDS: [&str; 4] = ["bad_rating", "good_rating", "no_rating", "no_ticket"];
const BAD: usize = 0;
const GOOD: usize = 1;
const NO_RATING: usize = 2;
const NO_TICKET: usize = 3;

/// The period of the same kind before; before a span without a name as many days.
fn before(v: &View<'_>, span: Span) -> Span {
    let calendar = Calendar::new(v.zone, v.settings.fiscal_year_start);
    let named = std::iter::once(&v.query.period).chain(&v.query.compare).find(|p| Span::of(p) == span);
    let of = |p: &Period| qd_calendar::previous(p, &calendar).map(|p| Span::of(&p));
    named.and_then(of).unwrap_or_else(|| {
        let (first, after) =
            (qd_calendar::day_of(span.from, v.zone), qd_calendar::day_of(span.to - 1, v.zone));
        let days = after.signed_duration_since(first).num_days() + 1;
        let start = first.checked_sub_signed(chrono::Duration::days(days)).unwrap_or(first);
        Span { from: qd_calendar::first_instant(start, v.zone), to: span.from }
    })
}

/// The last rating of each customer in a span: when, and whether it was good. The survey's answer wins over the
/// rating that its ticket carries.
fn last_ratings(v: &View<'_>, span: Span) -> FastMap<i64, (i64, bool)> {
    let mut last: FastMap<i64, (i64, bool)> = FastMap::default();
    let mut scales: FastMap<i64, Option<super::scores::Scale>> = FastMap::default();
    let mut see = |who: Option<i64>, at: Option<i64>, score: f64, scale: i64| {
        let scale = *scales.entry(scale).or_insert_with(|| scale_of(v, v.facts.words.word(scale)));
        let (Some(who), Some(at), Some(s)) = (who.filter(|c| *c > 0), at, scale) else { return };
        if !span.contains(at) || !(s.low..=s.high).contains(&score) {
            return;
        }
        let rating = last.entry(who).or_insert((at, true));
        // Of two at one instant the bad one is remembered.
        let good = score >= s.good && (rating.0 < at || rating.1);
        if rating.0 <= at {
            *rating = (at, good);
        }
    };
    let tickets = v.table(Dataset::Tickets);
    let (id, customer) = (tickets.int("id"), tickets.int("customer"));
    let surveys = v.table(Dataset::Surveys);
    let mut surveyed: FastMap<i64, Option<i64>> = FastMap::default();
    if let (Some(kind), Some(score)) = (surveys.int("survey_kind"), surveys.real("score")) {
        let (who, ticket, at, scale) = (
            surveys.int("customer"),
            surveys.int("ticket"),
            surveys.int("answered_at"),
            surveys.int("score_scale"),
        );
        let csat = |i: usize| same_word(v.facts.words.word(kind.get(i)), "csat") && score[i].is_finite();
        let named = (0..surveys.rows).filter(|&i| csat(i)).filter_map(|i| cell(&ticket, i));
        surveyed.extend(named.map(|t| (t, None)));
        if let (false, Some(id)) = (surveyed.is_empty(), id) {
            for i in 0..tickets.rows {
                if let Some(slot) = surveyed.get_mut(&id.get(i)) {
                    *slot = cell(&customer, i);
                }
            }
        }
        for i in (0..surveys.rows).filter(|&i| csat(i)) {
            let of_ticket = cell(&ticket, i).and_then(|t| surveyed.get(&t).copied().flatten());
            let who = cell(&who, i).filter(|c| *c > 0).or(of_ticket);
            see(who, cell(&at, i), score[i], cell(&scale, i).unwrap_or(0));
        }
    }
    if let Some(score) = tickets.real("csat_score") {
        let (at, created, scale) =
            (tickets.int("csat_at"), tickets.int("created_at"), tickets.int("csat_score_scale"));
        let resolved = &v.ctx.resolved().at;
        for i in (0..tickets.rows).filter(|&i| score[i].is_finite()) {
            if !surveyed.is_empty() && id.is_some_and(|c| surveyed.contains_key(&c.get(i))) {
                continue;
            }
            let known = Some(resolved[i]).filter(|t| *t != NULL_INT);
            let at = cell(&at, i).or(known).or_else(|| cell(&created, i));
            see(cell(&customer, i), at, score[i], cell(&scale, i).unwrap_or(0));
        }
    }
    let calls = v.table(Dataset::Calls);
    if let Some(score) = calls.real("csat_score") {
        let (who, at, scale) =
            (calls.int("customer"), calls.int("offered_at"), calls.int("csat_score_scale"));
        for i in (0..calls.rows).filter(|&i| score[i].is_finite()) {
            see(cell(&who, i), cell(&at, i), score[i], cell(&scale, i).unwrap_or(0));
        }
    }
    last
}

/// Retention of the customers active at the start, by what they went through in the period before.
pub(crate) fn retention(v: &View<'_>, span: Span) -> Whole {
    let missing = require(v, Dataset::Customers, &[]).or_else(|| require(v, Dataset::Tickets, &["customer"]));
    if let Some(reason) = missing.or_else(|| v.not_known_yet(Dataset::Customers, span)) {
        return Whole::none(reason);
    }
    let prior = before(v, span);
    if !crate::evaluate::in_data(v, &[Dataset::Tickets], prior) {
        return Whole::no("none_in_period", "why-no-tickets-before");
    }
    let (list, bad) = contracts(v);
    let found = lost(&list, span.from, end(v, span));
    let ratings = last_ratings(v, prior);
    let mut asked: FastMap<i64, ()> = FastMap::default();
    let customer = v.table(Dataset::Tickets).int("customer");
    asked.extend(v.rows(Dataset::Tickets, prior).filter_map(|i| cell(&customer, i)).map(|c| (c, ())));
    // Of each kind: kept, all.
    let mut kinds = [(0.0, 0.0); 4];
    for who in &found.start {
        let kind = match ratings.get(who) {
            Some((_, false)) => BAD,
            Some((_, true)) => GOOD,
            None if asked.contains_key(who) => NO_RATING,
            None => NO_TICKET,
        };
        kinds[kind].0 += f64::from(u8::from(!found.gone.contains(who)));
        kinds[kind].1 += 1.0;
    }
    let rate = |k: usize| (kinds[k].1 > 0.0).then(|| kinds[k].0 / kinds[k].1);
    let (kept, n) = kinds[BAD];
    let mut out = Whole { n: n as u64, sampled: true, variant: "last_rating".into(), ..Whole::default() };
    out.excluded = vec![("negative_duration", bad)];
    out.value = rate(BAD);
    out.interval = stats::wilson(kept, n);
    out.test = Test::Rate(kept, n);
    for (k, name) in KINDS.iter().enumerate() {
        out.part(name, rate(k));
        out.part(&format!("{name}_n"), kinds[k].1);
    }
    let p = Test::Rate(kept, n).p_value(Test::Rate(kinds[GOOD].0, kinds[GOOD].1));
    out.part("p_value_bad_good", p);
    let rows = KINDS.iter().enumerate().map(|(k, name)| {
        let (kept, n) = kinds[k];
        let text = answer::text(v, rate(k), Unit::Share, None);
        let cell = TableCell { value: rate(k), text, n: n as u64, interval: stats::wilson(kept, n) };
        let note = (n < v.settings.min_n as f64).then(|| "few_cases".to_owned());
        TableRow { key: (*name).into(), rank: None, note, cells: [("kept".to_owned(), cell)].into() }
    });
    out.tables = vec![KpiTable {
        name: "experience".into(),
        of: "experience".into(),
        columns: vec![TableColumn { name: "kept".into(), unit: Unit::Share, better: "up".into() }],
        rows: rows.collect(),
    }];
    if out.value.is_none() {
        let text = "why-no-bad-rating";
        out.reason = Some(no_data("none_in_period", text));
    }
    out.notes.extend(v.known_in_part(Dataset::Customers, span));
    out.notes.push("note-relation-not-cause".into());
    out
}
