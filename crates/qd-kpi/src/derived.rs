//! Groups that stand in no file: weekday, hour and month of the instant by which a KPI counts its records, and the
//! segment of the customer. They are worked out when asked for, laid beside the columns of the files, and from then on
//! are columns like the others.

use crate::answer;
use crate::cases::no_data;
use crate::ctx::{Ctx, cell};
use crate::kept::Kept;
use crate::registry::{self, Kpi};
use crate::texts;
use qd_calendar::Offsets;
use qd_model::{
    Dataset, Dictionary, Dimension, Facts, FastMap, IntColumn, Issue, KpiQuery, KpiValue, NULL_INT, NoData,
    Settings,
};
use std::collections::BTreeMap;

/// Name of the column that says: it is done.
const DONE: &str = "derived";
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The instant by which tickets are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Counted {
    Created,
    Resolved,
    Answered,
}

fn counted(kpi: &Kpi) -> Counted {
    if kpi.counted_by.contains("resolved") {
        Counted::Resolved
    } else if kpi.counted_by == "answered" {
        Counted::Answered
    } else {
        Counted::Created
    }
}

fn of_time(d: Dimension) -> bool {
    matches!(d, Dimension::Weekday | Dimension::Hour | Dimension::Month)
}

/// The dimensions asked for that stand in no file.
fn wanted(settings: &Settings, query: &KpiQuery) -> Vec<Dimension> {
    let named = settings.sla.iter().map(|p| &p.filter).chain(settings.schedule_for.iter().map(|r| &r.filter));
    let named = named.flat_map(|f| f.keys()).filter_map(|name| Dimension::from_name(name));
    let asked = query.by.iter().copied().chain(query.filters.iter().map(|f| f.0)).chain(named);
    let mut all: Vec<Dimension> = asked.filter(|d| of_time(*d) || *d == Dimension::Segment).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The answer, if the question asks for such groups.
///
/// # Errors
/// As [`crate::evaluate`].
pub(crate) fn evaluate(
    facts: &Facts,
    settings: &Settings,
    query: &KpiQuery,
    kept: &Kept,
) -> Result<Option<Vec<KpiValue>>, Issue> {
    let dimensions = wanted(settings, query);
    let done = || facts.tables.values().all(|t| t.ints.contains_key(DONE));
    if dimensions.is_empty() || done() {
        return Ok(None);
    }
    let asked = |k: &&Kpi| query.kpis.is_empty() || query.kpis.iter().any(|id| id == k.id);
    let kpis: Vec<&Kpi> = registry::all().filter(|k| k.computed()).filter(asked).collect();
    let plain = KpiQuery { by: Vec::new(), filters: Vec::new(), ..query.clone() };
    let ctx = Ctx::new(facts, settings, &plain, kept)?;
    let timed = dimensions.iter().any(|d| of_time(*d));
    let mut values: Vec<KpiValue> = Vec::new();
    for way in [Counted::Created, Counted::Resolved, Counted::Answered] {
        let mine = kpis.iter().filter(|k| if timed { counted(k) == way } else { way == Counted::Created });
        let ids: Vec<String> = mine.map(|k| k.id.to_owned()).collect();
        if !ids.is_empty() {
            let more = with(&ctx, &dimensions, way, &crate::needed_datasets(&ids));
            values.extend(crate::evaluate(&more, settings, &KpiQuery { kpis: ids, ..query.clone() })?);
        }
    }
    values.sort_by_key(|v| kpis.iter().position(|k| k.id == v.id));
    for by in values.iter_mut().map(|v| &mut v.by) {
        for d in &dimensions {
            match (d, by.get_mut(d.name())) {
                (Dimension::Weekday, Some(rows)) => {
                    rows.sort_by_key(|r| WEEKDAYS.iter().position(|d| *d == r.key));
                }
                (Dimension::Hour | Dimension::Month, Some(rows)) => rows.sort_by(|a, b| a.key.cmp(&b.key)),
                _ => {}
            }
        }
    }
    if let Some(reason) = no_segments(&ctx, query) {
        for v in values.iter_mut().filter(|v| v.no_data.is_none()) {
            let kpi = registry::find(&v.id);
            if let Some(kpi) = kpi {
                *v = answer::empty(kpi);
            }
            v.no_data = Some(reason.clone());
        }
    }
    Ok(Some(values))
}

/// The reason for no number, if only the customers of a segment are wanted and nobody says who is in it: that there is
/// none would be a guess.
fn no_segments(ctx: &Ctx<'_>, query: &KpiQuery) -> Option<NoData> {
    let asked = query.filters.iter().any(|(d, word)| *d == Dimension::Segment && !word.is_empty());
    let customers = ctx.table(Dataset::Customers);
    let text = match (asked, customers.rows, customers.ints.contains_key("segment")) {
        (false, _, _) | (_, _, true) => return None,
        (_, 0, _) => texts::not_imported(Dataset::Customers),
        _ => texts::no_column(Dataset::Customers, &["segment"]),
    };
    Some(no_data("not_imported", text))
}

/// The facts with the columns beside those of the files.
fn with(ctx: &Ctx<'_>, dimensions: &[Dimension], way: Counted, datasets: &[Dataset]) -> Facts {
    let mut facts = ctx.facts.clone();
    // Segments are words of the files; only times bring new ones.
    let mut words = dimensions.iter().any(|d| of_time(*d)).then(|| Words::new(&ctx.facts.words));
    for &dataset in datasets {
        let table = ctx.table(dataset);
        if table.rows == 0 {
            continue;
        }
        let mut columns: Vec<(&str, Vec<i64>)> = Vec::new();
        if let Some(words) = &mut words {
            let times = times(ctx, dataset, way);
            let known = || times.iter().filter(|t| **t != NULL_INT);
            let offsets = Offsets::new(
                ctx.zone,
                known().min().copied().unwrap_or(0),
                known().max().copied().unwrap_or(0),
            );
            for &d in dimensions.iter().filter(|d| of_time(**d) && dataset.field(d.name()).is_none()) {
                let of = |t: &i64| if *t == NULL_INT { 0 } else { words.of_time(d, *t, &offsets) };
                columns.push((d.name(), times.iter().map(of).collect()));
            }
        }
        if dimensions.contains(&Dimension::Segment) && dataset.field("segment").is_none() {
            columns.extend(segments(ctx.facts, dataset).map(|codes| (Dimension::Segment.name(), codes)));
        }
        if let Some(table) = facts.tables.get_mut(&dataset) {
            let packed = columns.into_iter().map(|(name, codes)| (name.to_owned(), IntColumn::pack(&codes)));
            table.ints.extend(packed);
        }
    }
    for table in facts.tables.values_mut() {
        table.ints.insert(DONE.into(), IntColumn::pack(&[]));
    }
    if let Some(words) = words {
        facts.words = words.dictionary();
    }
    facts
}

/// The instant by which each record is counted.
fn times(ctx: &Ctx<'_>, dataset: Dataset, way: Counted) -> Vec<i64> {
    let table = ctx.table(dataset);
    let main = dataset.main_time().and_then(|t| table.int(t));
    let of = |i: usize| cell(&main, i).unwrap_or(NULL_INT);
    if dataset != Dataset::Tickets || way == Counted::Created {
        return (0..table.rows).map(of).collect();
    }
    let resolved = &ctx.resolved().at;
    if way == Counted::Resolved {
        // What has no such instant is left out, or counted where it was created.
        return (0..table.rows).map(|i| if resolved[i] == NULL_INT { of(i) } else { resolved[i] }).collect();
    }
    let answered = table.int("csat_at");
    let rated = |i: usize| cell(&answered, i).or(Some(resolved[i]).filter(|t| *t != NULL_INT));
    (0..table.rows).map(|i| rated(i).unwrap_or_else(|| of(i))).collect()
}

/// The segment of each record's customer: that of the contract that began last before the record, else of the first.
pub(crate) fn segments(facts: &Facts, dataset: Dataset) -> Option<Vec<i64>> {
    let (customers, table) = (facts.table(Dataset::Customers), facts.table(dataset));
    let (who, segment) = (customers.int("customer")?, customers.int("segment")?);
    let (customer, started) = (table.int("customer")?, customers.int("started_at"));
    let mut contracts: FastMap<i64, Vec<(i64, i64)>> = FastMap::default();
    // Customers stand in the order in which their contracts began.
    for i in 0..customers.rows {
        let begin = cell(&started, i).unwrap_or(i64::MAX);
        contracts.entry(who.get(i)).or_default().push((begin, segment.get(i).max(0)));
    }
    let time = dataset.main_time().and_then(|t| table.int(t));
    let of = |i: usize| {
        let list = contracts.get(&customer.get(i)).filter(|_| customer.get(i) > 0)?;
        let at = cell(&time, i).unwrap_or(i64::MAX);
        let k = list.partition_point(|c| c.0 <= at).saturating_sub(1);
        list.get(k).map(|c| c.1)
    };
    Some((0..table.rows).map(|i| of(i).unwrap_or(0)).collect())
}

/// The words of the files, and those that are added to them.
struct Words {
    all: Vec<String>,
    added: BTreeMap<String, i64>,
    /// Codes of months, by months since year 0.
    months: FastMap<i64, i64>,
    weekdays: [i64; 7],
    hours: [i64; 24],
}

impl Words {
    fn new(words: &Dictionary) -> Self {
        let all = (1..=words.len() as i64).map(|c| words.word(c).to_owned()).collect();
        let mut out = Self {
            all,
            added: BTreeMap::new(),
            months: FastMap::default(),
            weekdays: [0; 7],
            hours: [0; 24],
        };
        out.weekdays = WEEKDAYS.map(|d| out.code(d));
        out.hours = std::array::from_fn(|h| out.code(&format!("{h:02}")));
        out
    }

    fn code(&mut self, word: &str) -> i64 {
        if let Some(code) = self.added.get(word) {
            return *code;
        }
        self.all.push(word.to_owned());
        let code = self.all.len() as i64;
        self.added.insert(word.to_owned(), code);
        code
    }

    fn of_time(&mut self, dimension: Dimension, t: i64, offsets: &Offsets) -> i64 {
        let (weekday, hour) = offsets.weekday_and_hour(t);
        match dimension {
            Dimension::Weekday => self.weekdays[weekday],
            Dimension::Hour => self.hours[hour],
            _ => {
                use chrono::Datelike;
                let local = chrono::DateTime::from_timestamp(t.saturating_add(offsets.at(t)), 0);
                let Some(local) = local else { return 0 };
                let key = i64::from(local.year()) * 12 + i64::from(local.month0());
                if let Some(code) = self.months.get(&key) {
                    return *code;
                }
                let code = self.code(&local.format("%Y-%m").to_string());
                self.months.insert(key, code);
                code
            }
        }
    }

    fn dictionary(self) -> Dictionary {
        Dictionary::new(self.all)
    }
}
