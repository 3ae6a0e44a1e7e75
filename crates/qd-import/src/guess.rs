//! Columns to fields by their headers, checked against their values.

use crate::header::Header;
use crate::intervals;
use crate::layout::Sample;
use crate::outcome::{self, Outcome};
use crate::questions;
use crate::statement;
use crate::synonyms;
use crate::values::date::Evidence;
use crate::values::duration;
use crate::values::likert;
use crate::values::number::{self, Decimal};
use crate::values::words;
use qd_model::{Dataset, Field, FieldKind};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// What the values of a column look like.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Shape {
    pub filled: u64,
    time: u64,
    number: u64,
    duration: u64,
    flag: u64,
    rating: u64,
    /// Cells that say how a call ended, and whether any says that it was given up.
    outcome: u64,
    given_up: bool,
}

const LOOKED_AT: usize = 300;
/// Flags with words of their own.
const FLAGS: [&str; 4] = ["sla_met", "reopens", "transfers", "resolved"];

impl Shape {
    fn of(sample: &Sample, column: usize) -> Self {
        let mut s = Shape::default();
        let mut time = Evidence::default();
        let step = (sample.rows.len() / 2_000).max(1);
        for cell in sample.cells(column).step_by(step).take(LOOKED_AT) {
            s.filled += 1;
            time.add(cell);
            let either = |d| number::parse(cell, d).is_some();
            let number = either(Decimal::Point) || either(Decimal::Comma);
            s.number += u64::from(number);
            s.duration += u64::from(duration::spelt(cell, Decimal::Point).is_some());
            s.flag += u64::from(FLAGS.iter().any(|f| words::flag_of(f, cell).is_some()));
            let outcome = outcome::of(cell);
            s.outcome += u64::from(outcome.is_some());
            s.given_up |= outcome == Some(Outcome::Abandoned) && words::flag(cell).is_none();
            let word = || {
                words::rating(cell).is_some() || words::stars(cell).is_some() || likert::level(cell).is_some()
            };
            s.rating += u64::from(number || word());
        }
        s.time = time.readable();
        s
    }

    /// How many of the looked-at values read as this kind.
    pub fn reads(&self, field: &Field) -> u64 {
        match field.kind {
            FieldKind::Id | FieldKind::Ref | FieldKind::Code | FieldKind::Text => self.filled,
            FieldKind::Time => self.time,
            FieldKind::Seconds => self.duration,
            FieldKind::Count if field.name == "reopens" || field.name == "transfers" => {
                self.number.max(self.flag)
            }
            FieldKind::Count | FieldKind::Number | FieldKind::Money => self.number,
            FieldKind::Score => self.rating,
            FieldKind::Flag if field.name == "abandoned" => self.outcome,
            FieldKind::Flag => self.flag,
        }
    }

    /// True if most cells are ratings.
    pub fn is_rated(&self) -> bool {
        self.filled > 0 && self.rating * 10 >= self.filled * 6
    }

    fn is_yes_or_no(&self) -> bool {
        self.filled > 0 && self.flag == self.filled && self.number == 0
    }

    fn is_dated(&self) -> bool {
        self.time * 10 >= self.filled.max(1) * 6 && self.number * 2 < self.filled
    }

    fn fits(&self, field: &Field) -> bool {
        // A field named by nearly every tool may hold a few odd values; a wrong column holds nothing that fits.
        self.reads(field) * 10 >= self.filled * 6
    }
}

/// Shapes of columns, each looked at once.
pub(crate) struct Shapes<'a> {
    sample: &'a Sample,
    known: RefCell<BTreeMap<usize, Shape>>,
}

impl<'a> Shapes<'a> {
    pub fn new(sample: &'a Sample) -> Self {
        Self { sample, known: RefCell::default() }
    }

    pub fn sample(&self) -> &'a Sample {
        self.sample
    }

    pub fn get(&self, column: usize) -> Shape {
        *self.known.borrow_mut().entry(column).or_insert_with(|| Shape::of(self.sample, column))
    }
}

/// A column taken for a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Taken {
    pub column: usize,
    pub why: String,
    /// Other columns of the same folded name with other values: a person must say which.
    pub rivals: Vec<usize>,
}

/// What a file would be as one data set.
#[derive(Debug, Clone)]
pub(crate) struct Guess {
    pub dataset: Dataset,
    pub fields: BTreeMap<usize, Taken>,
    pub score: i32,
    pub missing: Vec<&'static str>,
}

/// Fills the fields of a data set that are not `taken` yet.
pub(crate) fn guess(
    dataset: Dataset,
    shapes: &Shapes<'_>,
    taken: &BTreeMap<usize, usize>,
    ignored: &BTreeSet<usize>,
    constants: &BTreeMap<String, String>,
) -> Guess {
    let headers = &shapes.sample.headers;
    let fields = dataset.fields();
    let used: BTreeSet<usize> = taken.values().copied().collect();
    let mut candidates = Vec::new();
    // What a whole company's accounts hold is no cost of support.
    let whole = dataset == Dataset::Finance && headers.iter().any(|h| statement::is_whole(&h.norm));
    let of_others = |field: usize, h: &Header| {
        let money = fields[field].kind == FieldKind::Money && fields[field].name != "company_revenue";
        whole && money && !statement::says_support(&h.norm)
    };
    for (column, h) in headers.iter().enumerate() {
        if used.contains(&column) || ignored.contains(&column) || h.norm.is_empty() {
            continue;
        }
        for (field, rank) in meanings(dataset, h) {
            if !taken.contains_key(&field) && !of_others(field, h) {
                candidates.push((rank, column, field));
            }
        }
    }
    // Empty columns last: they fill a field only if no other does.
    candidates.sort_by_key(|(rank, column, field)| {
        (rank + if shapes.get(*column).filled == 0 { 100 } else { 0 }, *column, *field)
    });
    let mut out = BTreeMap::<usize, Taken>::new();
    let mut columns = used;
    for (rank, column, field) in &candidates {
        if out.contains_key(field) || columns.contains(column) {
            continue;
        }
        let shape = shapes.get(*column);
        // A column that bears our own name with the unit in it is that field, whatever its cells are like.
        let ours = *rank == 0 && fields[*field].kind == FieldKind::Seconds;
        // A name that is only like one of ours is no name if its cells are dates.
        let name = matches!(fields[*field].kind, FieldKind::Code | FieldKind::Text | FieldKind::Ref);
        if *rank > BARE && name && shape.is_dated() {
            continue;
        }
        // "email: true" says whether one was sent.
        if matches!(fields[*field].name, "customer" | "agent" | "team") && shape.is_yes_or_no() {
            continue;
        }
        if !ours && !shape.fits(&fields[*field]) {
            continue;
        }
        // A status or a result says how calls ended only where one was given up.
        if fields[*field].name == "abandoned" && outcome::is_vague(&headers[*column].norm) && !shape.given_up
        {
            continue;
        }
        let rivals = headers
            .iter()
            .enumerate()
            .filter(|(i, h)| {
                *i != *column
                    && h.norm == headers[*column].norm
                    && !ignored.contains(i)
                    && !shapes.sample.same(*i, *column)
                    && shapes.get(*i).fits(&fields[*field])
            })
            .map(|(i, _)| i)
            .collect();
        columns.insert(*column);
        out.insert(*field, Taken { column: *column, why: why(&fields[*field], shape, *rank), rivals });
    }
    if dataset == Dataset::Articles {
        keep_articles_apart(&mut out, shapes);
    }
    let has = |name: &str| {
        constants.contains_key(name)
            || dataset.field_index(name).is_some_and(|i| out.contains_key(&i) || taken.contains_key(&i))
    };
    let mut missing: Vec<_> = fields.iter().filter(|f| f.needed && !has(f.name)).map(|f| f.name).collect();
    for group in dataset.needed_one_of() {
        if !group.iter().any(|f| has(f)) {
            missing.push(group[0]);
        }
    }
    // Times on the phone tell calls from everything else, and phone systems often number their calls nowhere.
    let worth = |f: &Field| match (f.needed, dataset) {
        (true, _) => 3,
        (false, Dataset::Calls) if f.kind == FieldKind::Seconds || f.name == "abandoned" => 2,
        (false, Dataset::Incidents) if matches!(f.name, "detected_at" | "severity") => 2,
        (false, _) => 1,
    };
    let lost = |m: &str| if (dataset, m) == (Dataset::Calls, "id") { 1 } else { 4 };
    let score = out.keys().chain(taken.keys()).map(|f| worth(&fields[*f])).sum::<i32>()
        - missing.iter().map(|m| lost(m)).sum::<i32>();
    Guess { dataset, fields: out, score, missing }
}

/// Titles read better than ids, but two articles of one title would become one.
fn keep_articles_apart(out: &mut BTreeMap<usize, Taken>, shapes: &Shapes<'_>) {
    let sample = shapes.sample;
    let Some(article) = Dataset::Articles.field_index("article") else { return };
    let ids = sample.headers.iter().position(|h| h.norm == "article id" || h.norm == "id");
    let (Some(taken), Some(ids)) = (out.get_mut(&article), ids) else { return };
    if taken.column == ids {
        return;
    }
    let mut seen = BTreeMap::new();
    let shared = sample.rows.iter().map(|i| &sample.piece.recs[*i]).any(|r| {
        let id = sample.piece.cell(r, ids);
        *seen.entry(sample.piece.cell(r, taken.column)).or_insert(id) != id
    });
    if shared {
        *taken = Taken { column: ids, why: "id; several articles share a title".into(), rivals: Vec::new() };
    }
}

fn why(field: &Field, shape: Shape, rank: u32) -> String {
    let what = match field.kind {
        FieldKind::Time => "dates",
        FieldKind::Seconds => "durations",
        FieldKind::Count | FieldKind::Number | FieldKind::Money => "numbers",
        FieldKind::Score => "ratings",
        FieldKind::Flag => "yes or no",
        _ if rank > BARE => return format!("header like a synonym; {} values", shape.filled),
        _ => return format!("header synonym; {} values", shape.filled),
    };
    let (n, of) = (shape.reads(field), shape.filled);
    match rank > BARE {
        true => format!("header like a synonym; {n} of {of} values read as {what}"),
        false => format!("header synonym; {n} of {of} values read as {what}"),
    }
}

/// Fields that a header may mean, with rank.
fn meanings(dataset: Dataset, h: &Header) -> Vec<(usize, u32)> {
    let fields = dataset.fields();
    if dataset == Dataset::Aggregates {
        return of_aggregates(h);
    }
    let own = fields.iter().position(|f| f.name.replace('_', " ") == h.norm).map(|i| (i, 0));
    let mut out: Vec<_> = own.into_iter().collect();
    if !h.business {
        // "Resolution" without a unit is a reason in issue trackers.
        let plain = |m: &(usize, u32)| h.norm != "resolution" || fields[m.0].name != "resolution_s";
        out.extend(synonyms::lookup(dataset, &h.norm).iter().copied().filter(plain));
        // What a header is like counts where its own words say nothing of that kind.
        let mut more = |found: Vec<(usize, u32)>| {
            let new = |m: &(usize, u32)| out.iter().all(|o| fields[o.0].kind != fields[m.0].kind);
            let found: Vec<_> = found.into_iter().filter(|m| new(m) && plain(m)).collect();
            out.extend(found);
        };
        if h.unit.is_none() && !h.bare.is_empty() {
            more(synonyms::lookup(dataset, &h.bare).iter().map(|m| (m.0, m.1 + BARE)).collect());
            more(synonyms::like(dataset, &h.bare));
        }
        more(synonyms::like(dataset, &h.norm));
        if dataset == Dataset::Surveys {
            more(asks(h).into_iter().collect());
        }
    }
    if h.unit.is_some() || h.business {
        let listed = synonyms::lookup(dataset, &h.stem);
        let like = if listed.is_empty() { synonyms::like(dataset, &h.stem) } else { Vec::new() };
        for (field, rank) in listed.iter().chain(&like) {
            let name = match (fields[*field].name, h.business) {
                ("first_response_s", true) => "first_response_business_s",
                ("resolution_s", true) => "resolution_business_s",
                ("paused_s", true) => "paused_business_s",
                (name, false) if fields[*field].kind == FieldKind::Seconds || name == "read_s" => name,
                _ => continue,
            };
            if let Some(i) = dataset.field_index(name) {
                out.push((i, *rank));
            }
        }
    }
    out
}

/// Rank of a header without its brackets: behind those whole.
const BARE: u32 = 20;

/// What the question of a survey asks for, where its column is called by the question.
fn asks(h: &Header) -> Option<(usize, u32)> {
    /// Behind everything that is like a listed header.
    const QUESTION: u32 = 90;
    let name = questions::asks(&h.norm)?;
    Dataset::Surveys.field_index(name).map(|i| (i, QUESTION))
}

/// Fields of counts and means: the header without "average" and the like, and without the unit of a time.
fn of_aggregates(h: &Header) -> Vec<(usize, u32)> {
    let fields = Dataset::Aggregates.fields();
    if h.business {
        return Vec::new();
    }
    let is_time = |i: usize| fields.get(i).is_some_and(|f| f.kind == FieldKind::Seconds);
    let own = fields.iter().position(|f| f.name.replace('_', " ") == h.norm).map(|i| (i, 0));
    let whole = synonyms::lookup(Dataset::Aggregates, &h.norm).iter().copied();
    let bare = |norm: &str| intervals::bare(h, norm).filter(|b| b != norm);
    let of = |norm: Option<String>| {
        norm.map_or(&[][..], |n| synonyms::lookup(Dataset::Aggregates, &n)).iter().copied()
    };
    let stem = h.unit.map(|_| h.stem.as_str());
    let timed = stem.map_or(&[][..], |s| synonyms::lookup(Dataset::Aggregates, s)).iter().copied();
    let made = of(bare(&h.norm)).chain(timed).chain(of(stem.and_then(bare)));
    let made = made.filter(|m| is_time(m.0) || !intervals::is_mean(&h.norm));
    if intervals::bare(h, &h.norm).is_none() {
        return Vec::new();
    }
    own.into_iter().chain(whole).chain(made).collect()
}

/// The data set that explains the columns best; `None` if no one explains any.
pub(crate) fn best(shapes: &Shapes<'_>, file: &str) -> Option<Guess> {
    let file = file.to_lowercase();
    let none = BTreeMap::new();
    Dataset::ALL
        .into_iter()
        // Counts and means are looked for where no records are found.
        .filter(|d| *d != Dataset::Aggregates)
        .map(|d| {
            let mut g = guess(d, shapes, &none, &BTreeSet::new(), &BTreeMap::new());
            // The name of the file only tips the scales.
            let stem = d.name().trim_end_matches('s');
            g.score = g.score * 2 + i32::from(file.contains(stem));
            g
        })
        .filter(|g| !g.fields.is_empty())
        .max_by_key(|g| (g.score, std::cmp::Reverse(g.dataset)))
        // A lone "ID" among forty unknown columns says nothing.
        .filter(|g| g.missing.is_empty() || g.fields.len() * 4 >= shapes.sample.headers.len())
}

/// True if the name of a file says that its records are of another kind, and its columns do not speak against that.
pub(crate) fn is_named_otherwise(shapes: &Shapes<'_>, file: &str, taken: Dataset) -> bool {
    const TELLING: [Dataset; 5] =
        [Dataset::Incidents, Dataset::Calls, Dataset::Surveys, Dataset::Orders, Dataset::Articles];
    let file = file.to_lowercase();
    let (none, nothing) = (BTreeMap::new(), BTreeSet::new());
    TELLING.into_iter().filter(|d| *d != taken && file.contains(d.name().trim_end_matches('s'))).any(|d| {
        let g = guess(d, shapes, &none, &nothing, &BTreeMap::new());
        g.fields.len() >= 3 && g.missing.len() <= 1
    })
}

/// The doubt that a log of states dispels.
pub(crate) const SEVERAL: &str = "most ids come several times, so a row may be an event of a ticket";

/// Why the data set must be confirmed by a person: its columns are such as many tables have. A list of users or
/// comments must never be counted as tickets.
pub(crate) fn doubt(g: &Guess, sample: &Sample) -> Option<&'static str> {
    const PLAIN: &[&str] = &[
        "id",
        "number",
        "#",
        "key",
        "record id",
        "reference",
        "name",
        "full name",
        "display name",
        "nombre",
        "nom",
        "nume",
        "이름",
        "氏名",
    ];
    let plain = |field: &str| {
        g.dataset
            .field_index(field)
            .and_then(|i| g.fields.get(&i))
            .is_some_and(|t| PLAIN.contains(&sample.headers[t.column].norm.as_str()))
    };
    let column = |field: &str| g.dataset.field_index(field).and_then(|i| g.fields.get(&i)).map(|t| t.column);
    if g.missing.iter().any(|m| *m != "survey_kind") && g.fields.len() < 4 {
        return Some("few of its columns are known, and one that is needed is missing");
    }
    match g.dataset {
        Dataset::Tickets => {
            let has = |names: &[&str]| {
                g.fields.keys().filter(|f| names.contains(&g.dataset.fields()[**f].name)).count()
            };
            const PLAIN_FIELDS: &[&str] = &["id", "created_at", "updated_at", "customer", "subject"];
            // Articles, macros, products and messages have these too.
            const COMMON: &[&str] = &["status", "priority", "agent", "team", "topic", "product", "tags"];
            let telling = g.fields.len() - has(PLAIN_FIELDS);
            let own = telling - has(COMMON);
            let others = sample.headers.iter().any(|h| h.norm == "id");
            // With a subject and nothing unknown beside it, it is no list of users or comments.
            let explained = column("subject").is_some() && g.fields.len() == sample.headers.len();
            if plain("id") && telling < 3 && !explained {
                return Some("its columns are such as many tables have");
            }
            if telling == 0 && sample.headers.len() > g.fields.len() {
                return Some("beside an id and a date its columns are not known");
            }
            let Some(id) = column("id") else {
                return (own < 2)
                    .then_some("few of its columns are known, and one that is needed is missing");
            };
            if others && telling < 4 && sample.headers[id].norm != "id" {
                return Some(
                    "it has an id of its own beside the ticket's, so a row may be something else than a ticket",
                );
            }
            // Calls have these, and their states may be read as those of tickets.
            let of_calls = |h: &str| sample.headers.iter().any(|x| x.norm == h);
            if of_calls("direction") && (of_calls("duration") || of_calls("call duration")) {
                return Some("its columns are such as many tables have");
            }
            if own == 0 && g.fields.len() * 3 < sample.headers.len() {
                return Some("its columns are such as many tables have");
            }
            let (mut n, mut seen) = (0usize, BTreeSet::new());
            for cell in sample.cells(id).filter(|c| !c.contains(['E', 'e'])) {
                n += 1;
                seen.insert(cell);
            }
            if n > 2 && seen.len() * 2 < n {
                return Some(SEVERAL);
            }
            // A message or a comment of a ticket, with an id of its own.
            let of_its_own = |(i, h): (usize, &crate::header::Header)| {
                i != id && h.norm.ends_with(" id") && all_differ(sample, i)
            };
            (!all_differ(sample, id) && sample.headers.iter().enumerate().any(of_its_own)).then_some(
                "it has an id of its own beside the ticket's, so a row may be something else than a ticket",
            )
        }
        Dataset::Orders if column("amount").is_none() => Some("few of its columns are known"),
        // Any record has an id, a date and somebody who wrote it.
        Dataset::Calls | Dataset::Incidents if !tells(g) => {
            Some("beside an id, a date and names its columns are not known")
        }
        Dataset::Agents if plain("agent") => Some("a name alone may be anybody's"),
        // A table of anything has a column with a name in it.
        Dataset::Agents | Dataset::Services if g.fields.len() * 3 < sample.headers.len() => {
            Some("few of its columns are known")
        }
        _ => None,
    }
}

/// True if nearly every record has a value in the column, and hardly one has that of another.
fn all_differ(sample: &Sample, column: usize) -> bool {
    let (mut n, mut seen) = (0usize, BTreeSet::new());
    for cell in sample.cells(column) {
        n += 1;
        seen.insert(cell);
    }
    n * 20 >= sample.rows.len() * 19 && seen.len() * 10 >= n * 9
}

/// True if a field is filled that only calls, or only incidents, have.
fn tells(g: &Guess) -> bool {
    let telling: &[&str] = match g.dataset {
        Dataset::Calls => {
            &["answered_at", "wait_s", "ended_at", "talk_s", "hold_s", "wrap_s", "abandoned", "team"]
        }
        _ => &["detected_at", "resolved_at", "severity", "service"],
    };
    g.fields.keys().any(|f| telling.contains(&g.dataset.fields()[*f].name))
}
