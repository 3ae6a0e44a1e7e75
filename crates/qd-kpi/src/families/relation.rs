//! Whether the weeks in which articles are read much are followed by weeks with fewer calls.

use crate::ctx::{Span, View, cell};
use crate::ranks::spearman;
use crate::texts;
use qd_calendar::Offsets;
use qd_model::{Dataset, KpiTable, KpiValue, Phrase, TableCell, TableColumn, TableRow, Unit, format};
use std::collections::BTreeMap;

/// Reads lead contacts by up to so many weeks.
const LEADS: i64 = 4;
/// The table of the weeks that are compared.
const WEEKS: &str = "weeks";
/// Fewer weeks tell nothing.
const LEAST: usize = 12;

/// A lead in weeks, its pairs, and ρ with its p-value.
type Told = (i64, usize, Option<(f64, f64)>);

/// The pairs of a lead: the week of the contacts, the reads so many weeks before, the contacts.
type Pairs = Vec<(i64, f64, f64)>;

/// Weeks, Monday first, counted on from the one that holds 1 January 1970.
struct Weeks(Offsets);

impl Weeks {
    /// The week of an instant, and whether it lies on the week's first day.
    fn of(&self, t: i64) -> (i64, bool) {
        let day = t.saturating_add(self.0.at(t)).div_euclid(86_400) + 3;
        (day.div_euclid(7), day.rem_euclid(7) == 0)
    }
}

/// Sums of a data set by week.
fn by_week(
    v: &View<'_>,
    weeks: &Weeks,
    dataset: Dataset,
    span: Span,
    counted: Option<&str>,
) -> BTreeMap<i64, f64> {
    let table = v.table(dataset);
    let (time, amount) = (dataset.main_time().and_then(|t| table.int(t)), counted.map(|c| table.int(c)));
    let mut out = BTreeMap::new();
    for i in v.rows(dataset, span) {
        let Some(t) = cell(&time, i) else { continue };
        let n = match &amount {
            None => 1.0,
            Some(column) => match cell(column, i) {
                Some(n) if n >= 0 => n as f64,
                _ => continue,
            },
        };
        *out.entry(weeks.of(t).0).or_insert(0.0) += n;
    }
    out
}

/// Adds the relation of reads to calls (without calls: to tickets), for each lead of the reads, to the answer.
pub(crate) fn add(v: &View<'_>, span: Span, out: &mut KpiValue) {
    let contacts = if v.table(Dataset::Calls).rows > 0 { Dataset::Calls } else { Dataset::Tickets };
    let first = contacts.main_time().and_then(|t| v.table(contacts).int(t)).filter(|t| !t.is_empty());
    let Some(first) = first.and_then(|t| t.value(0)).filter(|_| v.filters.is_empty()) else { return };
    // What is known of both; the week of the end is not whole.
    let end = span.to.min(v.known(Dataset::Articles)).min(v.known(contacts));
    let from = span.from.min(end).saturating_sub(20 * 7 * 86_400);
    let weeks = Weeks(Offsets::new(v.zone, from, end));
    let stop = weeks.of(end).0;
    let whole = |t: i64| {
        let (week, monday) = weeks.of(t);
        if monday { week } else { week + 1 }
    };
    let start = (weeks.of(span.from.saturating_sub(1)).0 + 1).min(stop - LEAST as i64);
    let all = Span { from, to: end };
    let reads = by_week(v, &weeks, Dataset::Articles, all, Some("reads"));
    let asked = by_week(v, &weeks, contacts, all, None);
    let known = start.max(whole(first))..stop;
    // A week without a line of any article is not known: 0 reads would be a guess.
    let pair = |lead: i64, w: i64| Some((w, *reads.get(&(w - lead))?, asked.get(&w).copied().unwrap_or(0.0)));
    let pairs = |lead: i64| -> Pairs { known.clone().filter_map(|w| pair(lead, w)).collect() };
    let found: Vec<Told> = (0..=LEADS)
        .map(|lead| {
            let (a, b): (Vec<f64>, Vec<f64>) = pairs(lead).into_iter().map(|p| (p.1, p.2)).unzip();
            let told = (a.len() >= LEAST).then(|| spearman(&a, &b)).flatten();
            (lead, a.len(), told)
        })
        .collect();
    let name = texts::plural(contacts);
    let strongest = found
        .iter()
        .filter_map(|(lead, n, told)| told.map(|(rho, p)| (*lead, *n, rho, p)))
        .max_by(|a, b| a.2.abs().total_cmp(&b.2.abs()).then(b.0.cmp(&a.0)));
    let number = |x: f64, decimals: usize| format::number(x, decimals, v.locale);
    let rows = found.iter().map(|(lead, n, told)| {
        let cell = |value: Option<f64>, decimals| TableCell {
            value,
            text: value.map_or_else(|| "no data".into(), |x| number(x, decimals)),
            n: *n as u64,
            interval: None,
        };
        let note = match (told, strongest) {
            (None, _) if *n < LEAST => Some("under_12_weeks"),
            (Some(_), Some(s)) if s.0 == *lead => Some("strongest"),
            _ => None,
        };
        let cells = [("rho", told.map(|t| t.0), 2), ("p_value", told.map(|t| t.1), 4)];
        TableRow {
            key: lead.to_string(),
            rank: None,
            note: note.map(Into::into),
            cells: cells.into_iter().map(|(c, x, decimals)| (c.to_owned(), cell(x, decimals))).collect(),
        }
    });
    let column = |name: &str| TableColumn { name: name.into(), unit: Unit::Score, better: "none".into() };
    out.tables.push(KpiTable {
        name: "lags".into(),
        of: "lead".into(),
        columns: vec![column("rho"), column("p_value")],
        rows: rows.collect(),
    });
    let Some((lead, n, rho, p)) = strongest else {
        let most = found.iter().map(|f| f.1).max().unwrap_or(0);
        let text = if most < LEAST {
            Phrase::new("note-relation-few-weeks").count("weeks", most as u64).count("least", LEAST as u64)
        } else {
            Phrase::new("note-relation-same-every-week")
        };
        out.note_codes.push(text.word("name", name));
        return;
    };
    out.tables.push(weeks_of(v, &pairs(lead)));
    for (part, value) in
        [("rho", rho), ("rho_lead_weeks", lead as f64), ("rho_n", n as f64), ("rho_p_value", p)]
    {
        out.parts.insert(part.into(), Some(value));
    }
    // The strongest of five is looked for, so that it must be five times as rare.
    let tried = found.iter().filter(|f| f.2.is_some()).count() as f64;
    let note = match (p * tried < 0.05, rho < 0.0) {
        (true, true) => "note-reads-with-fewer",
        (true, false) => "note-reads-with-more",
        _ => "note-no-clear-relation",
    };
    out.note_codes.push(
        Phrase::new(note)
            .word("name", name)
            .count("lead", lead as u64)
            .count("weeks", n as u64)
            .with("rho", number(rho, 2))
            .with("p", number(p, 4)),
    );
}

/// The weeks of the strongest relation, each with its contacts and the reads that are held against them.
fn weeks_of(v: &View<'_>, pairs: &Pairs) -> KpiTable {
    let cell = |x: f64| TableCell {
        value: Some(x),
        text: format::number(x, 0, v.locale),
        n: x.max(0.0) as u64,
        interval: None,
    };
    let row = |&(week, reads, contacts): &(i64, f64, f64)| TableRow {
        key: monday(week),
        rank: None,
        note: None,
        cells: [("reads".to_owned(), cell(reads)), ("contacts".to_owned(), cell(contacts))].into(),
    };
    let column = |name: &str| TableColumn { name: name.into(), unit: Unit::Count, better: "none".into() };
    KpiTable {
        name: WEEKS.into(),
        of: "week".into(),
        columns: vec![column("reads"), column("contacts")],
        rows: pairs.iter().map(row).collect(),
    }
}

/// The first day of a week.
fn monday(week: i64) -> String {
    let day = chrono::Duration::try_days(week.saturating_mul(7).saturating_sub(3));
    let date = day.and_then(|d| chrono::NaiveDate::default().checked_add_signed(d));
    date.map(|d| d.to_string()).unwrap_or_default()
}
