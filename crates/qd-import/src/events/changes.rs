//! Logs of changes of tickets, folded into tickets.

use super::{Kind, Log, Out, RECORDS_BUILT, too_many};
use crate::input::Input;
use crate::layout::Sample;
use crate::piece::RecState;
use crate::synonyms;
use crate::values::date::{self, Evidence, Form, Order, Verdict, Written};
use crate::values::states::{self, State};
use crate::values::words::is_missing;
use crate::values::zone::ZoneCache;
use chrono_tz::Tz;
use qd_model::{Choice, Dataset, FastMap, Issue, Question};
use std::collections::{BTreeMap, BTreeSet};

const CHANGE_NAMES: [&str; 10] = [
    "id",
    "created_at",
    "resolved_at",
    "updated_at",
    "status",
    "agent",
    "team",
    "reopens",
    "transfers",
    "paused_s",
];

/// Columns of a log of changes.
#[derive(Debug, Clone)]
pub(crate) struct Changes {
    id: usize,
    time: usize,
    form: Form,
    status: usize,
    agent: Option<usize>,
    team: Option<usize>,
    /// Columns whose last value is kept.
    others: Vec<usize>,
    /// Words that a person said are done.
    done: BTreeSet<String>,
    /// Zone of times that name none.
    zone: Tz,
}

impl Log {
    pub(super) fn changes(sample: &Sample, answers: &BTreeMap<String, String>, zone: Tz) -> Option<Self> {
        const TIMES: [&str; 14] = [
            "changed at",
            "change date",
            "changed on",
            "change time",
            "timestamp",
            "event time",
            "event at",
            "event date",
            "transition time",
            "transitioned at",
            "occurred at",
            "status changed at",
            "time",
            "date time",
        ];
        const STATES: [&str; 6] = ["status", "new status", "to status", "state", "new state", "to state"];
        let position =
            |list: &[&str]| list.iter().find_map(|n| sample.headers.iter().position(|h| h.norm == *n));
        let field = |name: &str| {
            let index = Dataset::Tickets.field_index(name)?;
            let found = sample.headers.iter().enumerate().filter_map(|(i, h)| {
                let ranks = synonyms::lookup(Dataset::Tickets, &h.norm);
                ranks.iter().find(|m| m.0 == index).map(|m| (m.1, i))
            });
            found.min().map(|f| f.1)
        };
        let (id, time, status) = (field("id")?, position(&TIMES)?, position(&STATES)?);
        if field("created_at").is_some_and(|c| c != time) || id == time || id == status {
            return None;
        }
        let mut first: FastMap<&str, &str> = FastMap::default();
        let mut n = 0usize;
        let mut evidence = Evidence::default();
        for rec in sample.rows.iter().map(|i| &sample.piece.recs[*i]) {
            let cell = |i| sample.piece.cell(rec, i);
            if is_missing(cell(id)) {
                continue;
            }
            n += 1;
            evidence.add(cell(time));
            first.entry(cell(id)).or_insert(cell(status));
        }
        if n < 3 || first.len() * 4 > n * 3 || evidence.readable() * 10 < n as u64 * 9 {
            return None;
        }
        let said = answers.get("created_at.order").map(String::as_str);
        let form = match (evidence.numeric(false), evidence.order()) {
            (Some(numeric), _) => Form { order: None, numeric: Some(numeric) },
            (None, Verdict::Decided(order)) => Form { order: Some(order), numeric: None },
            _ if said == Some("mdy") => Form { order: Some(Order::Mdy), numeric: None },
            _ if said == Some("dmy") => Form { order: Some(Order::Dmy), numeric: None },
            _ => Form::default(),
        };
        let (agent, team) = (field("agent"), field("team"));
        let used = [Some(id), Some(time), Some(status), agent, team];
        let own = |h: &str| CHANGE_NAMES.contains(&h.replace(' ', "_").as_str());
        let others: Vec<usize> = (0..sample.headers.len())
            .filter(|i| !used.contains(&Some(*i)) && !sample.headers[*i].norm.is_empty())
            .filter(|i| !own(&sample.headers[*i].norm))
            .collect();
        let names = CHANGE_NAMES
            .iter()
            .map(|n| (*n).to_owned())
            .chain(others.iter().map(|i| sample.headers[*i].name.clone()))
            .collect();
        // A log that begins in the middle has tickets whose first row is no creation.
        let begin = |w: &str| {
            matches!(
                w.trim().to_lowercase().as_str(),
                "new"
                    | "open"
                    | "opened"
                    | "created"
                    | "neu"
                    | "offen"
                    | "ny"
                    | "öppen"
                    | "nuevo"
                    | "abierto"
                    | "nouveau"
                    | "ouvert"
                    | "nou"
                    | "deschis"
                    | "yeni"
                    | "açıq"
                    | "신규"
                    | "열림"
                    | "新規"
                    | "未対応"
                    | "to do"
                    | "received"
                    | "registered"
                    | "submitted"
            )
        };
        let begun = first.values().filter(|w| begin(w)).count();
        let confirmed = answers.get("log_rule").map(String::as_str) == Some("first_is_creation");
        let question = (begun * 10 < first.len() * 9 && !confirmed).then(|| Question {
            id: "log_rule".into(),
            text: "Each row is a change of a ticket. Is the first row of each ticket its creation?".into(),
            choices: vec![Choice {
                value: "first_is_creation".into(),
                reads_as: "Yes: created with its first row, resolved when it last became solved.".into(),
            }],
            suggested: None,
        });
        let done = answers
            .iter()
            .filter(|(_, v)| *v == "solved")
            .filter_map(|(k, _)| k.strip_prefix("status.").map(str::to_owned))
            .collect();
        let kind = Kind::Changes(Changes { id, time, form, status, agent, team, others, done, zone });
        Some(Self { kind, names, header: sample.header_row, question })
    }
}

/// What is known of a ticket.
#[derive(Default)]
struct Ticket {
    line: u64,
    events: Vec<Change>,
}

/// Time, number in the file, cells.
type Change = (i64, u64, Box<[Box<str>]>);

impl Changes {
    pub(super) fn read(&self, input: &Input, header: u64, out: &mut Out<'_, '_>) -> Result<(), Issue> {
        let mut places: FastMap<Box<str>, usize> = FastMap::default();
        let mut tickets: Vec<(Box<str>, Ticket)> = Vec::new();
        let (mut bytes, mut n) = (0usize, 0u64);
        let mut zone = ZoneCache::new(self.zone);
        let wanted: Vec<usize> = [Some(self.time), Some(self.status), self.agent, self.team]
            .into_iter()
            .map(|c| c.unwrap_or(usize::MAX))
            .chain(self.others.iter().copied())
            .collect();
        input.read_rows(4_096, &mut |piece| {
            for rec in piece.recs.iter().filter(|r| r.line > header && r.state == RecState::Whole) {
                let id = piece.cell(rec, self.id);
                let key = if is_missing(id) { "" } else { id };
                let at = match places.get(key) {
                    Some(at) => *at,
                    None => {
                        places.insert(key.into(), tickets.len());
                        tickets.push((key.into(), Ticket { line: rec.line, ..Ticket::default() }));
                        tickets.len() - 1
                    }
                };
                n += 1;
                let cells: Box<[Box<str>]> = wanted
                    .iter()
                    .map(|c| match *c {
                        usize::MAX => Box::from(""),
                        c => piece.cell(rec, c).chars().take(200).collect::<String>().into(),
                    })
                    .collect();
                bytes += 64 + cells.iter().map(|c| c.len() + 16).sum::<usize>();
                let time = match date::parse(&cells[0], self.form) {
                    Ok(Written::Local(s)) => zone.instant(s).0,
                    Ok(Written::Utc(s) | Written::Lettered(s, _)) => s,
                    // In the order of the file, behind what is known.
                    Err(_) => i64::MAX,
                };
                tickets[at].1.events.push((time, n, cells));
                if bytes > 160 << 20 || tickets.len() > RECORDS_BUILT {
                    return Err(too_many());
                }
            }
            Ok(true)
        })?;
        for (id, mut ticket) in tickets {
            ticket.events.sort_by_key(|e| (e.0, e.1));
            if !self.ticket(&id, &ticket, out)? {
                break;
            }
        }
        Ok(())
    }

    fn ticket(&self, id: &str, ticket: &Ticket, out: &mut Out<'_, '_>) -> Result<bool, Issue> {
        let events = &ticket.events;
        let (mut reopens, mut transfers, mut resolved) = (0u32, 0u32, "");
        let (mut done, mut state) = (false, "");
        // Since when it waits for its customer, and how long it did before.
        let (mut since, mut paused) = (None, Some(0_i64));
        let (mut agent, mut team) = ("", "");
        let mut others = vec![""; self.others.len()];
        for (time, _, cells) in events {
            let status = &*cells[1];
            if *time == i64::MAX {
                // Of a change nobody knows the time of, nor how long the state before it lasted.
                paused = None;
            } else if !is_missing(status) {
                paused = paused.zip(since.map_or(Some(0), |s| time.checked_sub(s))).map(|(p, more)| p + more);
                since = qd_model::waits_for_customer(status).then_some(*time);
            }
            if !is_missing(status) {
                let now = states::of(status) == Some(State::Done) || self.done.contains(status);
                match (done, now) {
                    (false, true) => resolved = &cells[0],
                    (true, false) => {
                        reopens += 1;
                        resolved = "";
                    }
                    _ => {}
                }
                (done, state) = (now, status);
            }
            let mut moved = false;
            for (kept, cell) in [(&mut agent, &*cells[2]), (&mut team, &*cells[3])] {
                if !is_missing(cell) {
                    moved |= !kept.is_empty() && *kept != cell;
                    *kept = cell;
                }
            }
            transfers += u32::from(moved);
            for (kept, cell) in others.iter_mut().zip(&cells[4..]) {
                if !is_missing(cell) {
                    *kept = cell;
                }
            }
        }
        let (reopens, transfers) = (reopens.to_string(), transfers.to_string());
        let created = events.first().map_or("", |e| &e.2[0]);
        let updated = events.last().map_or("", |e| &e.2[0]);
        let no_people = self.agent.is_none() && self.team.is_none();
        let mut cells = vec![id, created, resolved, updated, state, agent, team, &reopens];
        cells.push(if no_people { "" } else { &transfers });
        let paused = paused.map_or_else(String::new, |p| p.to_string());
        cells.push(&paused);
        cells.extend(others);
        out.record(ticket.line, &cells)
    }
}
