//! Issues: tickets and calls, a call that names a ticket being one issue with it.

use crate::cases::{Cases, Got, no_data, time_of};
use crate::ctx::{Span, View};
use qd_model::{Dataset, FastMap, NULL_INT};

/// Issues created in the span. A ticket named by a call came by phone; the call itself is not counted again.
pub(crate) fn issues(v: &View<'_>, span: Span) -> Cases {
    let (tickets, calls) = (v.table(Dataset::Tickets), v.table(Dataset::Calls));
    let mut cases = Cases { variant: "issues".into(), ..Cases::default() };
    if tickets.rows == 0 && calls.rows == 0 {
        let text = "why-no-tickets-no-calls";
        cases.missing = Some(no_data("not_imported", text));
        return cases;
    }
    let mut by_call: FastMap<i64, ()> = FastMap::default();
    let mut known: FastMap<i64, ()> = FastMap::default();
    let (link, id) = (calls.int("ticket"), tickets.int("id"));
    if let (Some(link), Some(id)) = (link, id) {
        by_call.extend((0..link.len()).map(|i| (link.get(i), ())).filter(|l| l.0 != NULL_INT && l.0 != 0));
        if !by_call.is_empty() {
            known.extend((0..id.len()).map(|i| (id.get(i), ())).filter(|l| by_call.contains_key(&l.0)));
        }
    }
    let phoned = |i: usize| id.is_some_and(|c| known.contains_key(&c.get(i)));
    let rows = v.rows(Dataset::Tickets, span);
    let created = time_of(v, Dataset::Tickets);
    let one = |wanted: bool| move |is: bool| if is == wanted { Got::In(1.0) } else { Got::Skip };
    let (own, phone) = (one(false), one(true));
    if known.is_empty() {
        cases.add_ones(v, Dataset::Tickets, rows, &created);
        cases.add_ones(v, Dataset::Calls, v.rows(Dataset::Calls, span), &time_of(v, Dataset::Calls));
        return cases;
    }
    cases.add(v, Dataset::Tickets, rows.clone(), &created, |i| own(phoned(i)));
    cases.add_as(v, Dataset::Tickets, true, rows, &created, |i| phone(phoned(i)));
    cases.add(v, Dataset::Calls, v.rows(Dataset::Calls, span), &time_of(v, Dataset::Calls), |i| {
        let named = link.map_or(NULL_INT, |l| l.get(i));
        if known.contains_key(&named) { Got::Out("counted_with_its_ticket") } else { Got::In(1.0) }
    });
    cases
}

/// As [`issues`], for topics: the topics must be known.
pub(crate) fn by_topic(v: &View<'_>, span: Span) -> Cases {
    let mut cases = issues(v, span);
    let has = |d: Dataset| v.table(d).ints.contains_key("topic");
    if cases.missing.is_none() && !has(Dataset::Tickets) && !has(Dataset::Calls) {
        let text = "why-no-topic";
        cases.refused = Some(no_data("not_imported", text));
    }
    cases
}

/// As [`issues`], for channels: tickets without channels and no calls tell nothing.
pub(crate) fn by_channel(v: &View<'_>, span: Span) -> Cases {
    let mut cases = issues(v, span);
    let known = v.table(Dataset::Tickets).ints.contains_key("channel") || v.table(Dataset::Calls).rows > 0;
    if cases.missing.is_none() && !known {
        let text = "why-no-channel";
        cases.refused = Some(no_data("not_imported", text));
    }
    cases
}
