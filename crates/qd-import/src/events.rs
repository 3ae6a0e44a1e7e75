//! Logs of events, folded into records: the changes of tickets, the queue log of a telephone system. The times and
//! counts of a record come from its events; the rule is told with the import.

use crate::across::Across;
use crate::contracts::{self, Contracts};
use crate::formats::Each;
use crate::formats::csv::RECORDS;
use crate::input::Input;
use crate::layout::Sample;
use crate::part::Part;
use crate::piece::{Piece, Rec, RecState};
use crate::synonyms;
use crate::values::date::{self, Evidence, Form, Numeric, Order, Verdict, Written};
use crate::values::states::{self, State};
use crate::values::words::is_missing;
use crate::values::zone::ZoneCache;
use chrono_tz::Tz;
use qd_model::{Choice, Dataset, FastMap, Issue, IssueCode, MappedField, Mapping, Question};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Records that are built at once.
const RECORDS_BUILT: usize = 500_000;

/// A log and how its events make records.
#[derive(Debug, Clone)]
pub(crate) struct Log {
    pub kind: Kind,
    /// Columns of the records.
    pub names: Vec<String>,
    /// Lines before the events.
    header: u64,
    /// Asked where the first row of a ticket may not be its creation.
    pub question: Option<Question>,
}

/// Which log.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// `queue_log` of Asterisk: time, call, queue, agent, event, three values.
    Queue,
    Changes(Changes),
    /// Contracts, for what customers pay.
    Contracts(Contracts),
    /// Months across, items down.
    Across(Across),
    /// Columns of a table that make records of their own.
    Part(Part),
}

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

const QUEUE_EVENTS: [&str; 12] = [
    "ENTERQUEUE",
    "CONNECT",
    "COMPLETEAGENT",
    "COMPLETECALLER",
    "ABANDON",
    "EXITWITHTIMEOUT",
    "EXITEMPTY",
    "EXITWITHKEY",
    "RINGNOANSWER",
    "RINGCANCELED",
    "TRANSFER",
    "BLINDTRANSFER",
];
const QUEUE_NAMES: [&str; 10] = [
    "id",
    "team",
    "offered_at",
    "answered_at",
    "ended_at",
    "wait_s",
    "talk_s",
    "abandoned",
    "agent",
    "customer",
];
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

impl Log {
    /// Tells a log by its columns and values.
    pub fn find(sample: &Sample, answers: &BTreeMap<String, String>, zone: Tz) -> Option<Self> {
        Self::queue(sample).or_else(|| Self::changes(sample, answers, zone)).or_else(|| Self::across(sample))
    }

    fn across(sample: &Sample) -> Option<Self> {
        let across = Across::find(sample)?;
        let names = across.names();
        Some(Self { header: across.header, kind: Kind::Across(across), names, question: None })
    }

    /// The columns that a mapping names, where a row has something in the column of the field `needed`.
    pub fn part(sample: &Sample, mapping: &Mapping, needed: &str) -> Option<Self> {
        let (part, names) = Part::find(sample, mapping, needed)?;
        Some(Self { header: part.header, kind: Kind::Part(part), names, question: None })
    }

    /// Items of a sheet that are not read: how many, and one of them.
    pub fn left_out(&self) -> Option<(u64, &str)> {
        match &self.kind {
            Kind::Across(a) => Some((a.left_out.len() as u64, a.left_out.first()?)),
            _ => None,
        }
    }

    /// Contracts with a price, where what customers pay is wanted.
    pub fn contracts(sample: &Sample, answers: &BTreeMap<String, String>) -> Option<Self> {
        let contracts = Contracts::find(sample, answers)?;
        let names = contracts::NAMES.map(String::from).to_vec();
        Some(Self { header: contracts.header, kind: Kind::Contracts(contracts), names, question: None })
    }

    /// The code of the warning that tells of the rule.
    pub fn rule(&self) -> &'static str {
        match self.kind {
            Kind::Contracts(_) => "sums_of_contracts",
            Kind::Across(_) => "months_across",
            Kind::Part(_) => "answers_beside",
            _ => "log_of_events",
        }
    }

    /// What the records are, and their mapping.
    pub fn mapping(&self) -> Mapping {
        let (dataset, source) = match self.kind {
            Kind::Queue => (Dataset::Calls, "asterisk"),
            Kind::Changes(_) => (Dataset::Tickets, "log"),
            Kind::Contracts(_) => (Dataset::Revenue, "contracts"),
            // The same months as in a sheet with the months down.
            Kind::Across(_) => (Dataset::Finance, "generic"),
            // Its mapping is the source's.
            Kind::Part(_) => (Dataset::Surveys, "generic"),
        };
        let why = match self.kind {
            Kind::Across(_) => "the item of that name, a month a column",
            _ => "from the events of the log",
        };
        let mut mapping = Mapping::new(dataset, source);
        for name in &self.names {
            let Some(field) = dataset.field(name) else { continue };
            let mut mapped =
                MappedField { column: name.clone(), why: Some(why.into()), ..MappedField::default() };
            if field.kind == qd_model::FieldKind::Seconds {
                mapped.unit = Some("seconds".into());
            }
            mapping.fields.insert(name.clone(), mapped);
        }
        mapping
    }

    fn queue(sample: &Sample) -> Option<Self> {
        let mut known = 0;
        // The first event may have been taken for a header.
        let rows = sample.piece.recs.iter().take(200);
        let n = rows.len();
        for rec in rows {
            let cell = |i| sample.piece.cell(rec, i);
            let time = cell(0).split('.').next().unwrap_or_default();
            let at = time.len() == 10 && time.bytes().all(|b| b.is_ascii_digit());
            known += usize::from(at && QUEUE_EVENTS.contains(&cell(4)));
        }
        (known > 2 && known * 2 > n).then(|| Self {
            kind: Kind::Queue,
            names: QUEUE_NAMES.map(String::from).to_vec(),
            header: 0,
            question: None,
        })
    }

    fn changes(sample: &Sample, answers: &BTreeMap<String, String>, zone: Tz) -> Option<Self> {
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

    /// Gives the records that the events make.
    ///
    /// # Errors
    /// As [`Input::read_rows`], or more records than are built at once.
    pub fn read(&self, input: &Input, each: &mut Each) -> Result<bool, Issue> {
        let mut out = Out { piece: Piece::default(), each };
        match &self.kind {
            Kind::Queue => queue(input, &mut out)?,
            Kind::Changes(c) => c.read(input, self.header, &mut out)?,
            Kind::Contracts(c) => c.read(input, &mut out)?,
            Kind::Across(a) => a.read(input, &mut out)?,
            Kind::Part(p) => p.read(input, &mut out)?,
        }
        let mut piece = std::mem::take(&mut out.piece);
        piece.bytes = input.origin.size;
        (out.each)(piece)?;
        Ok(false)
    }
}

fn too_many() -> Issue {
    Issue::new(IssueCode::TooLarge, format!("The log tells of more than {RECORDS_BUILT} records."))
}

/// Records on their way out.
pub(crate) struct Out<'a, 'e> {
    piece: Piece,
    each: &'a mut Each<'e>,
}

impl Out<'_, '_> {
    /// Adds a record; `false`: nobody wants more.
    ///
    /// # Errors
    /// What the taker of the pieces says.
    pub fn record(&mut self, line: u64, cells: &[&str]) -> Result<bool, Issue> {
        let (first, start) = (self.piece.cells.len() as u32, self.piece.text.len() as u32);
        for cell in cells {
            let from = self.piece.text.len();
            self.piece.text.push_str(cell);
            self.piece.push_cell(from, self.piece.text.len());
            self.piece.text.push('\t');
        }
        let raw = (start, self.piece.text.len() as u32);
        self.piece.recs.push(Rec { first, n: cells.len() as u32, line, raw, state: RecState::Whole });
        if self.piece.recs.len() < RECORDS && self.piece.text.len() < 8 << 20 {
            return Ok(true);
        }
        (self.each)(std::mem::take(&mut self.piece))
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
    fn read(&self, input: &Input, header: u64, out: &mut Out<'_, '_>) -> Result<(), Issue> {
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

/// What is known of a call.
#[derive(Default)]
struct Call {
    line: u64,
    queue: String,
    entered: i64,
    answered: Option<i64>,
    ended: Option<i64>,
    talk: Option<i64>,
    outcome: &'static str,
    agent: String,
    caller: String,
}

fn queue(input: &Input, out: &mut Out<'_, '_>) -> Result<(), Issue> {
    let mut places: FastMap<Box<str>, usize> = FastMap::default();
    let mut calls: Vec<(Box<str>, Call)> = Vec::new();
    let form = Form { order: None, numeric: Some(Numeric::EpochSeconds) };
    input.read_rows(16, &mut |piece| {
        for rec in &piece.recs {
            let cell = |i| piece.cell(rec, i);
            let seconds = cell(0).split('.').next().unwrap_or_default();
            let Ok(Written::Utc(at)) = date::parse(seconds, form) else { continue };
            let (id, event) = (cell(1), cell(4));
            let place = places.get(id).copied();
            if event == "ENTERQUEUE" && place.is_none() {
                if calls.len() >= RECORDS_BUILT {
                    return Err(too_many());
                }
                places.insert(id.into(), calls.len());
                let call = Call {
                    line: rec.line,
                    queue: cell(2).to_owned(),
                    entered: at,
                    caller: cell(6).to_owned(),
                    ..Call::default()
                };
                calls.push((id.into(), call));
                continue;
            }
            // A call that was in a queue before the log begins has no time of its offer.
            let Some(call) = place.map(|p| &mut calls[p].1) else { continue };
            let number = |i| cell(i).parse::<i64>().ok().filter(|n: &i64| *n >= 0);
            match event {
                "CONNECT" => {
                    call.answered = call.answered.or(Some(at));
                    call.outcome = "answered";
                    call.agent = cell(3).to_owned();
                    call.queue = cell(2).to_owned();
                }
                "COMPLETEAGENT" | "COMPLETECALLER" => {
                    call.talk = number(6);
                    call.ended = Some(at);
                }
                "TRANSFER" => {
                    call.talk = number(8);
                    call.ended = Some(at);
                }
                "BLINDTRANSFER" => {
                    call.talk = number(8);
                    call.ended = Some(at);
                }
                "ABANDON" if call.answered.is_none() => {
                    call.outcome = "abandoned";
                    call.ended = Some(at);
                }
                // Left the queue without an answer, and not by hanging up.
                "EXITWITHTIMEOUT" | "EXITEMPTY" | "EXITWITHKEY" if call.answered.is_none() => {
                    call.outcome = "missed";
                    call.ended = Some(at);
                }
                _ => {}
            }
        }
        Ok(true)
    })?;
    for (id, call) in &calls {
        let text = |t: Option<i64>| t.map_or_else(String::new, |t| t.to_string());
        let until = call.answered.or(call.ended);
        let wait = text(until.map(|t| (t - call.entered).max(0)));
        let mut offered = String::new();
        let _ = write!(offered, "{}", call.entered);
        let go_on = out.record(
            call.line,
            &[
                id,
                &call.queue,
                &offered,
                &text(call.answered),
                &text(call.ended),
                &wait,
                &text(call.talk),
                call.outcome,
                &call.agent,
                &call.caller,
            ],
        )?;
        if !go_on {
            break;
        }
    }
    Ok(())
}
