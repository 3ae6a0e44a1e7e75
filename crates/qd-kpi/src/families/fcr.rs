//! First contact resolution and its named variants.

use crate::calls::Calls;
use crate::cases::{ASK, Cases, Got, no_data, require, time_of};
use crate::ctx::{Span, View, cell};
use crate::pieces::Values;
use crate::sources::Has;
use crate::texts;
use crate::tickets::{RESOLVED_BY, by_resolution, by_resolution_quick};
use qd_model::{Dataset, FastMap, Issue, IssueCode, NULL_INT, Phrase, PhraseArg, Settings};
use std::collections::{BTreeMap, BTreeSet};

/// A way to tell that the first contact resolved it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Method {
    Flag,
    Contacts,
    Replies,
    ZendeskOneTouch,
    HelpscoutFirstReply,
    Intercom,
    ZammadFirstSolution,
    Silence14d,
}

const METHODS: [(Method, &str); 8] = [
    (Method::Flag, "flag"),
    (Method::Contacts, "contacts"),
    (Method::Replies, "replies"),
    (Method::ZendeskOneTouch, "zendesk_one_touch"),
    (Method::HelpscoutFirstReply, "helpscout_first_reply"),
    (Method::Intercom, "intercom"),
    (Method::ZammadFirstSolution, "zammad_first_solution"),
    (Method::Silence14d, "silence_14d"),
];

fn name(m: Method) -> &'static str {
    METHODS.iter().find(|x| x.0 == m).map_or("", |x| x.1)
}

/// Refuses a method that is not known.
///
/// # Errors
/// `BadConfig` naming it.
pub(crate) fn check_method(settings: &Settings) -> Result<(), Issue> {
    let method = settings.fcr_method.as_str();
    if method == "auto" || METHODS.iter().any(|m| m.1 == method) {
        return Ok(());
    }
    let known: Vec<_> = METHODS.iter().map(|m| m.1).collect();
    let text = format!("fcr_method “{method}” is not known; it is auto or one of {}.", known.join(", "));
    Err(Issue::new(IssueCode::BadConfig, text).showing(method))
}

/// The method of each source: the first of flag, contacts, replies whose column holds anything.
fn automatic(v: &View<'_>) -> BTreeMap<i64, Method> {
    let columns = [
        ("agent_replies", Method::Replies),
        ("contacts", Method::Contacts),
        ("first_contact_resolved", Method::Flag),
    ];
    let has = columns.map(|(column, method)| (Has::new(v.ctx, Dataset::Tickets, column), method));
    has.iter().flat_map(|(has, method)| has.sources().map(|s| (s, *method))).collect()
}

pub(crate) fn collect(v: &View<'_>, span: Span) -> Cases {
    let mut tickets = of_tickets(v, span);
    let calls = of_calls(v, span);
    let mean = |c: &Cases| (c.len() > 0).then(|| c.values.sum() / c.len() as f64);
    let parts = [("tickets", &tickets), ("calls", &calls)].map(|(n, c)| (n, mean(c), c.len()));
    // One definition a number: calls stand beside the tickets, not in them.
    let mut out = if tickets.missing.is_some() && calls.missing.is_none() {
        calls
    } else {
        if calls.len() > 0 {
            let way = texts::variant(&calls.variant);
            tickets.notes.push(Phrase::new("note-calls-apart").word("way", way));
        }
        tickets
    };
    for (name, value, n) in parts {
        if n > 0 {
            out.parts.insert(name.into(), value);
            out.parts.insert(format!("{name}_n"), Some(n as f64));
        }
    }
    out
}

fn of_tickets(v: &View<'_>, span: Span) -> Cases {
    let mut cases = Cases::default();
    if let Some(reason) = require(v, Dataset::Tickets, RESOLVED_BY) {
        cases.missing = Some(reason);
        return cases;
    }
    let table = v.table(Dataset::Tickets);
    let chosen = METHODS.iter().find(|m| m.1 == v.settings.fcr_method).map(|m| m.0);
    let by_source = if chosen.is_some() { BTreeMap::new() } else { automatic(v) };
    if chosen.is_none() && by_source.is_empty() {
        cases.missing =
            require(v, Dataset::Tickets, &["first_contact_resolved", "contacts", "agent_replies"])
                .or_else(|| Some(no_data("not_imported", "why-no-contacts-or-replies")));
    }
    let used: BTreeSet<Method> = chosen.into_iter().chain(by_source.values().copied()).collect();
    let names: Vec<_> = used.iter().map(|m| name(*m)).collect();
    cases.variant = if names.is_empty() { "auto".into() } else { names.join("+") };
    let ways = METHODS.iter().filter(|m| used.contains(&m.0));
    let ways: Vec<_> = ways.map(|m| PhraseArg::Word(texts::variant(m.1))).collect();
    if !ways.is_empty() {
        cases.definition = vec![Phrase::new("def-first-contact").list("ways", ways, "list-or-by-source")];
    }
    let (flag, contacts, replies) =
        (table.int("first_contact_resolved"), table.int("contacts"), table.int("agent_replies"));
    let (reopens, transfers, source) = (table.int("reopens"), table.int("transfers"), table.int("source"));
    let created = table.int("created_at");
    let at = &v.ctx.resolved().at;
    let has_reopens = Has::new(v.ctx, Dataset::Tickets, "reopens");
    if !has_reopens.all()
        && used.iter().any(|m| matches!(m, Method::Contacts | Method::Replies | Method::Intercom))
    {
        let lacking = has_reopens.lacking(&v.facts.words);
        cases.notes.push(if has_reopens.some() {
            Phrase::new("note-no-reopens-from").texts("sources", lacking, "list-and")
        } else {
            "note-no-reopens".into()
        });
    }
    let calls = if used.contains(&Method::Silence14d) { calls_of_customers(v) } else { FastMap::default() };
    let customer = table.int("customer");
    let called = |i: usize, until: i64| {
        let own = cell(&customer, i).and_then(|c| calls.get(&c)).map_or(&[][..], Vec::as_slice);
        // A call until the resolution belongs to the case.
        own.get(own.partition_point(|t| *t <= at[i])).is_some_and(|t| *t <= until)
    };
    let next = if used.contains(&Method::Silence14d) { next_of_customer(v) } else { Vec::new() };
    // Reopens that its source does not have cannot be held against a ticket; a missing cell leaves it open.
    let all_told = has_reopens.all();
    let once =
        |i: usize| if all_told || has_reopens.of(i) { cell(&reopens, i).map(|r| r == 0) } else { Some(true) };
    let one = |count: Option<i64>, i: usize| match (count, once(i)) {
        (None, _) => Got::Out("no_first_contact_data"),
        (Some(1), None) => Got::Out("no_reopens"),
        (Some(n), again) => Got::Hit(n == 1 && again == Some(true)),
    };
    let said = |hit: Option<bool>| hit.map_or(Got::Out("no_first_contact_data"), Got::Hit);
    // One method for all tickets needs no look at their sources.
    let one_method = by_source.len() == v.ctx.sources(Dataset::Tickets).count() && used.len() == 1;
    let chosen = chosen.or_else(|| used.first().copied().filter(|_| one_method));
    if chosen == Some(Method::Contacts) {
        // By itself, what most files are judged by takes a third of the time.
        let (mut counts, mut again) = (Values::new(), Values::new());
        let quick = |rows: &[u32], slots: &mut [u32]| {
            if !all_told {
                return slots.fill(ASK);
            }
            let (counts, again) = (counts.of(contacts, rows), again.of(reopens, rows));
            for ((slot, &n), &again) in slots.iter_mut().zip(counts).zip(again) {
                let known = n != NULL_INT && again != NULL_INT;
                *slot = if known { u32::from(n == 1 && again == 0) } else { ASK };
            }
        };
        by_resolution_quick(v, &mut cases, span, (quick, |i: usize| one(cell(&contacts, i), i)));
        return cases;
    }
    by_resolution(v, &mut cases, span, |i| {
        let method = chosen.or_else(|| by_source.get(&source.map_or(0, |s| s.get(i))).copied());
        match method {
            None => Got::Out("no_first_contact_data"),
            Some(Method::Flag) => said(cell(&flag, i).map(|f| f != 0)),
            Some(Method::Contacts) => one(cell(&contacts, i), i),
            Some(Method::Replies) => one(cell(&replies, i), i),
            Some(Method::ZendeskOneTouch) => said(cell(&replies, i).map(|r| r < 2)),
            Some(Method::HelpscoutFirstReply) => said(cell(&replies, i).map(|r| r == 1)),
            Some(Method::Intercom) => {
                said(cell(&reopens, i).zip(cell(&transfers, i)).map(|(r, t)| r == 0 && t == 0))
            }
            Some(Method::ZammadFirstSolution) => match cell(&created, i) {
                Some(c) if at[i] < c => Got::Out("negative_duration"),
                c => said(c.map(|c| at[i].saturating_sub(c) <= 900)),
            },
            Some(Method::Silence14d) => {
                let until = at[i].saturating_add(14 * 86_400);
                match next.get(i) {
                    None | Some(&NULL_INT) => Got::Out("no_customer"),
                    Some(&t) if t <= until => Got::Hit(false),
                    Some(_) if called(i, until) => Got::Hit(false),
                    Some(_) if until >= v.known(Dataset::Tickets) => Got::Out("window_open"),
                    Some(_) => Got::Hit(true),
                }
            }
        }
    });
    cases
}

/// For each ticket when the next ticket of its customer was created; `i64::MAX`: none; [`NULL_INT`]: no customer.
fn next_of_customer(v: &View<'_>) -> Vec<i64> {
    let table = v.table(Dataset::Tickets);
    let (customer, created) = (table.int("customer"), table.int("created_at"));
    let mut next = vec![NULL_INT; table.rows];
    let mut latest: FastMap<i64, i64> = FastMap::default();
    for i in (0..table.rows).rev() {
        if let (Some(who), Some(t)) = (cell(&customer, i).filter(|c| *c > 0), cell(&created, i)) {
            next[i] = latest.insert(who, t).unwrap_or(i64::MAX);
        }
    }
    next
}

/// When each customer called, in order.
fn calls_of_customers(v: &View<'_>) -> FastMap<i64, Vec<i64>> {
    let table = v.table(Dataset::Calls);
    let (customer, offered) = (table.int("customer"), table.int("offered_at"));
    let mut out: FastMap<i64, Vec<i64>> = FastMap::default();
    for i in 0..table.rows {
        if let (Some(who), Some(t)) = (cell(&customer, i).filter(|c| *c > 0), cell(&offered, i)) {
            out.entry(who).or_default().push(t);
        }
    }
    out
}

fn of_calls(v: &View<'_>, span: Span) -> Cases {
    let mut cases = Cases::default();
    let table = v.table(Dataset::Calls);
    let calls = Calls::new(v);
    let time = time_of(v, Dataset::Calls);
    if let Some(resolved) = table.int("resolved") {
        cases.variant = "calls_flag".into();
        cases.definition = vec!["def-calls-flag".into()];
        cases.add(v, Dataset::Calls, v.rows(Dataset::Calls, span), &time, |i| match resolved.value(i) {
            _ if !calls.answered(i) => Got::Out("not_answered"),
            Some(f) => Got::Hit(f != 0),
            None => Got::Out("no_first_contact_data"),
        });
        return cases;
    }
    cases.missing = require(v, Dataset::Calls, &["resolved", "customer"]);
    let Some(customer) = table.int("customer") else { return cases };
    cases.variant = "calls_window".into();
    let days = u64::from(v.settings.fcr_window_days);
    cases.definition = vec![Phrase::new("def-calls-window").count("days", days)];
    let topic = table.int("topic");
    let window = i64::from(v.settings.fcr_window_days) * 86_400;
    let mut next = vec![i64::MAX; table.rows];
    let mut latest: FastMap<(i64, i64), i64> = FastMap::default();
    for (i, slot) in next.iter_mut().enumerate().rev() {
        let key = (customer.get(i), topic.map_or(0, |t| t.get(i)));
        *slot = latest.insert(key, calls.offered(i)).unwrap_or(i64::MAX);
    }
    cases.add(v, Dataset::Calls, v.rows(Dataset::Calls, span), &time, |i| {
        let until = calls.offered(i).saturating_add(window);
        match customer.value(i).filter(|c| *c > 0) {
            _ if !calls.answered(i) => Got::Out("not_answered"),
            None => Got::Out("no_customer"),
            Some(_) if next[i] <= until => Got::Hit(false),
            Some(_) if until >= v.known(Dataset::Calls) => Got::Out("window_open"),
            Some(_) => Got::Hit(true),
        }
    });
    cases
}
