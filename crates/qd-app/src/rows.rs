//! The records behind a value, page by page.

use crate::App;
use crate::dto::{KpiRow, KpiRows, KpiRowsQuery, RowOrder};
use crate::measuring::{KpiRequest, period_spec};
use qd_model::format::{self, Locale};
use qd_model::{Dataset, Dimension, Issue, IssueCode, RowDetail, Unit};

/// Fields beside each number, the time it is counted by among them.
const FIELDS: usize = 6;

/// The answer to a question that is looked through page by page.
pub(crate) struct LookedThrough {
    /// The question without its page.
    query: KpiRowsQuery,
    unit: Unit,
    currency: Option<String>,
    /// All records, in the order asked for.
    rows: Vec<RowDetail>,
    counted: u64,
    left_out: u64,
    fields: Vec<String>,
}

impl App {
    /// A page of the records behind a value, each with its own number, or why it was left out.
    ///
    /// # Errors
    /// `UnknownKpi`, `NotComputed`; `BadArgument` for a KPI without such records and for a filter not understood.
    pub fn kpi_rows(&mut self, query: &KpiRowsQuery) -> Result<KpiRows, Issue> {
        let question = KpiRowsQuery { offset: 0, limit: 0, ..query.clone() };
        if self.looked_through.as_ref().is_none_or(|l| l.query != question) {
            self.looked_through = Some(self.look_through(question)?);
        }
        let Some(looked) = &self.looked_through else {
            return Err(Issue::new(IssueCode::Internal, "The records were not kept."));
        };
        let from = usize::try_from(query.offset).unwrap_or(usize::MAX).min(looked.rows.len());
        let to =
            from.saturating_add(usize::try_from(query.limit).unwrap_or(usize::MAX)).min(looked.rows.len());
        let page = &looked.rows[from..to];
        let fields = looked.fields.clone();
        let locale = Locale::of(&self.settings.language);
        let mut rows: Vec<KpiRow> = page
            .iter()
            .map(|r| KpiRow {
                id: String::new(),
                dataset: r.id.clone(),
                text: text(r, looked, locale),
                hit: r.hit,
                reason: r.reason.clone(),
                cells: vec![String::new(); fields.len()],
            })
            .collect();
        for dataset in Dataset::ALL {
            let mine: Vec<usize> = (0..page.len()).filter(|&i| page[i].id == dataset.name()).collect();
            let numbers: Vec<i64> = mine.iter().map(|&i| page[i].row).collect();
            if mine.is_empty() {
                continue;
            }
            let ids = self.store.ids(dataset, &numbers)?;
            for (&i, id) in mine.iter().zip(ids) {
                rows[i].id = id;
            }
            for (k, field) in fields.iter().enumerate() {
                // The first field is when it happened, whatever it is called.
                let own = self.dimension(field).map(Dimension::name);
                let name =
                    if k == 0 { dataset.main_time().unwrap_or_default() } else { own.unwrap_or(field) };
                let cells = self.store.cells(dataset, name, &numbers)?;
                for (&i, cell) in mine.iter().zip(cells) {
                    rows[i].cells[k] = if k == 0 { self.minute(&cell) } else { cell };
                }
            }
        }
        Ok(KpiRows { counted: looked.counted, left_out: looked.left_out, fields, rows })
    }

    fn look_through(&mut self, query: KpiRowsQuery) -> Result<LookedThrough, Issue> {
        if !qd_kpi::has_rows(&query.id) && qd_kpi::definitions().iter().any(|d| d.id == query.id) {
            let text = "This KPI is made of all records together, or of answers that are private; it has no list of records.";
            return Err(Issue::new(IssueCode::BadArgument, text));
        }
        let filters = query.filters.iter().map(|(name, word)| Ok((self.dimension(name)?, word.clone())));
        let request = KpiRequest {
            ids: vec![query.id.clone()],
            period: Some(period_spec(&query.period)),
            filters: filters.collect::<Result<_, Issue>>()?,
            rows: true,
            ..KpiRequest::default()
        };
        let kpi = self.evaluate(&request, None)?.kpis.into_iter().next();
        let kpi = kpi.ok_or_else(|| Issue::new(IssueCode::UnknownKpi, "There is no such KPI."))?;
        let mut rows = kpi.rows.unwrap_or_default();
        let counted = rows.iter().filter(|r| r.included).count() as u64;
        let left_out = rows.len() as u64 - counted;
        if let Some(wanted) = query.counted {
            rows.retain(|r| r.included == wanted);
        }
        let number = |r: &RowDetail| r.value.unwrap_or(f64::NAN);
        match query.order {
            RowOrder::Time => {}
            // What has no number stands last either way.
            RowOrder::Least => rows.sort_by(|a, b| number(a).total_cmp(&number(b))),
            RowOrder::Greatest => {
                rows.sort_by(|a, b| {
                    a.value.is_none().cmp(&b.value.is_none()).then(number(b).total_cmp(&number(a)))
                });
            }
        }
        let fields = self.fields_beside(&rows)?;
        Ok(LookedThrough { query, unit: kpi.unit, currency: kpi.currency, rows, counted, left_out, fields })
    }

    /// An instant in the workspace's zone, to the minute.
    fn minute(&self, seconds: &str) -> String {
        let instant = seconds.parse().ok().and_then(|t| chrono::DateTime::from_timestamp(t, 0));
        instant.map_or(String::new(), |t| t.with_timezone(&self.zone()).format("%Y-%m-%d %H:%M").to_string())
    }

    /// The fields worth showing beside the numbers: those of which any record of these data sets has something.
    fn fields_beside(&mut self, rows: &[RowDetail]) -> Result<Vec<String>, Issue> {
        let here: Vec<Dataset> =
            Dataset::ALL.into_iter().filter(|d| rows.iter().any(|r| r.id == d.name())).collect();
        let first = here.first().and_then(|d| d.main_time()).unwrap_or_default();
        let facts = self.facts(None)?;
        let told = |d: &Dimension| here.iter().any(|&set| facts.table(set).ints.contains_key(d.name()));
        let plain = |d: &Dimension| *d != Dimension::Source && *d != Dimension::Customer;
        let kept = &facts.kept;
        let named = Dimension::ALL.into_iter().filter(plain).filter(told).map(|d| kept.name(d).to_owned());
        Ok(std::iter::once(first.to_owned()).chain(named).take(FIELDS).collect())
    }
}

/// The record's own number as its KPI would say it.
fn text(r: &RowDetail, looked: &LookedThrough, locale: Locale) -> String {
    let Some(value) = r.value else { return String::new() };
    match looked.unit {
        // Of a rate a record is a hit or not, or has a score.
        Unit::Share | Unit::Points => match r.hit {
            Some(hit) if value == f64::from(u8::from(hit)) => String::new(),
            _ => plain(value, locale),
        },
        Unit::Count | Unit::Score => plain(value, locale),
        unit => format::value(value, unit, looked.currency.as_deref(), locale),
    }
}

fn plain(value: f64, locale: Locale) -> String {
    format::number(value, if value.fract() == 0.0 { 0 } else { 2 }, locale)
}
