//! One table as a file: a breakdown of a KPI, one of its own tables, its series, or all values of a period.

use crate::App;
use crate::dto::{KpiDetailQuery, SavedTable};
use crate::importing::inert;
use crate::reporting::write_whole;
use qd_model::{Interval, Issue, IssueCode, KpiTable, KpiValue};
use serde::Serialize;
use std::path::Path;

/// A table as rows of cells; what has no number is an empty cell.
struct Sheet {
    name: String,
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl App {
    /// Writes a table of a KPI as the ending of the file says: `.csv`, or `.json` as `qd kpi --json` has it. `table` is a
    /// dimension that the question breaks down by (`channel`), a name of the KPI's own tables (`agents`), or `series`;
    /// none: the breakdown asked for, else the first of these that there is. Numbers are raw: seconds, shares 0…1.
    ///
    /// # Errors
    /// `UnknownKpi`, `BadArgument` for an ending or a table that there is not, and those of writing.
    pub fn save_table(
        &mut self,
        query: &KpiDetailQuery,
        table: Option<&str>,
        to: &Path,
    ) -> Result<SavedTable, Issue> {
        let as_json = is_json(to)?;
        let kpi = self.kpi_detail(query)?.kpi;
        let there = names(&kpi);
        let wanted = table.or(query.by.as_deref()).or(there.first().map(String::as_str));
        let none = |text: String, hint: String| Issue::new(IssueCode::BadArgument, text).hint(hint);
        let Some(name) = wanted else {
            let text = format!("There is no table of {} for this period.", kpi.id);
            return Err(none(text, format!("See why: qd kpi {}", kpi.id)));
        };
        let Some(sheet) = sheet(&kpi, name) else {
            let text = format!("There is no table “{name}” of {} here.", kpi.id);
            return Err(none(
                text,
                format!("Take one of: {}; or break it down with --by.", there.join(", ")),
            ));
        };
        if !as_json {
            return write(&sheet, to);
        }
        let rows = sheet.rows.len() as u64;
        match (kpi.by.get(name), kpi.tables.iter().find(|t| t.name == name)) {
            (Some(by), _) => write_json(by, name, rows, to),
            (None, Some(own)) => write_json(own, name, rows, to),
            (None, None) => write_json(&kpi.series, name, rows, to),
        }
    }

    /// Writes all values of a question as one table, a KPI a row. Endings as for [`App::save_table`].
    ///
    /// # Errors
    /// As for [`App::save_table`].
    pub fn save_values(&self, kpis: &[KpiValue], to: &Path) -> Result<SavedTable, Issue> {
        if is_json(to)? {
            return write_json(&kpis, "values", kpis.len() as u64, to);
        }
        write(&values(kpis), to)
    }
}

fn is_json(to: &Path) -> Result<bool, Issue> {
    match to.extension().and_then(|e| e.to_str()).unwrap_or_default().to_ascii_lowercase().as_str() {
        "csv" => Ok(false),
        "json" => Ok(true),
        _ => {
            let text = format!("{} ends neither in .csv nor in .json.", to.display());
            Err(Issue::new(IssueCode::BadArgument, text)
                .hint("Name the file something.csv or something.json."))
        }
    }
}

/// The tables that there are of a value.
fn names(kpi: &KpiValue) -> Vec<String> {
    let own = kpi.tables.iter().filter(|t| !t.rows.is_empty()).map(|t| t.name.clone());
    let series = (!kpi.series.is_empty()).then(|| "series".to_owned());
    kpi.by.keys().cloned().chain(own).chain(series).collect()
}

fn sheet(kpi: &KpiValue, name: &str) -> Option<Sheet> {
    let head = |words: &[&str]| words.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>();
    if let Some(by) = kpi.by.get(name) {
        let rows = by.iter().map(|r| {
            let [low, high] = bounds(r.interval.as_ref());
            let target = r.target.as_ref().map(|t| t.value);
            vec![
                r.key.clone(),
                cell(r.value),
                r.n.to_string(),
                low,
                high,
                cell(r.share),
                cell(r.previous),
                cell(target),
            ]
        });
        return Some(Sheet {
            name: name.to_owned(),
            head: head(&[name, "value", "n", "low", "high", "share", "previous", "target"]),
            rows: rows.collect(),
        });
    }
    if let Some(own) = kpi.tables.iter().find(|t| t.name == name) {
        return Some(own_table(own));
    }
    (name == "series" && !kpi.series.is_empty()).then(|| Sheet {
        name: name.to_owned(),
        head: head(&["from", "value", "n"]),
        rows: kpi.series.iter().map(|p| vec![p.from.clone(), cell(p.value), p.n.to_string()]).collect(),
    })
}

/// Each column with its number of cases and its bounds beside it.
fn own_table(table: &KpiTable) -> Sheet {
    let mut head = vec![table.of.clone(), "rank".to_owned(), "note".to_owned()];
    for c in &table.columns {
        head.extend([
            c.name.clone(),
            format!("{}_n", c.name),
            format!("{}_low", c.name),
            format!("{}_high", c.name),
        ]);
    }
    let rows = table.rows.iter().map(|r| {
        let rank = r.rank.map(|n| n.to_string()).unwrap_or_default();
        let mut cells = vec![r.key.clone(), rank, r.note.clone().unwrap_or_default()];
        for c in &table.columns {
            let own = r.cells.get(&c.name);
            let [low, high] = bounds(own.and_then(|o| o.interval.as_ref()));
            let n = own.map(|o| o.n.to_string()).unwrap_or_default();
            cells.extend([cell(own.and_then(|o| o.value)), n, low, high]);
        }
        cells
    });
    Sheet { name: table.name.clone(), head, rows: rows.collect() }
}

fn values(kpis: &[KpiValue]) -> Sheet {
    let head = [
        "kpi",
        "name",
        "value",
        "text",
        "unit",
        "currency",
        "n",
        "low",
        "high",
        "target",
        "target_met",
        "no_data",
        "previous",
        "previous_n",
        "change",
        "p_value",
        "verdict",
    ];
    let rows = kpis.iter().map(|k| {
        let [low, high] = bounds(k.interval.as_ref());
        let c = k.comparison.as_ref();
        vec![
            k.id.clone(),
            k.name.clone(),
            cell(k.value),
            k.text.clone(),
            word(&k.unit),
            k.currency.clone().unwrap_or_default(),
            k.n.to_string(),
            low,
            high,
            cell(k.target.as_ref().map(|t| t.value)),
            k.target.as_ref().map(|t| t.met.to_string()).unwrap_or_default(),
            k.no_data.as_ref().map(word).unwrap_or_default(),
            cell(c.and_then(|c| c.value)),
            c.map(|c| c.n.to_string()).unwrap_or_default(),
            cell(c.and_then(|c| c.change)),
            cell(c.and_then(|c| c.p_value)),
            c.map(|c| word(&c.verdict)).unwrap_or_default(),
        ]
    });
    Sheet { name: "values".into(), head: head.map(str::to_owned).to_vec(), rows: rows.collect() }
}

/// The word of an enumeration, as JSON has it; of an object its reason.
fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(s)) => s,
        Ok(serde_json::Value::Object(o)) => {
            o.get("reason").and_then(|r| r.as_str()).unwrap_or_default().to_owned()
        }
        _ => String::new(),
    }
}

fn cell(v: Option<f64>) -> String {
    v.filter(|v| v.is_finite()).map(|v| v.to_string()).unwrap_or_default()
}

fn bounds(i: Option<&Interval>) -> [String; 2] {
    [cell(i.and_then(|i| i.low)), cell(i.and_then(|i| i.high))]
}

fn write(sheet: &Sheet, to: &Path) -> Result<SavedTable, Issue> {
    let mut out = csv::Writer::from_writer(Vec::new());
    for row in std::iter::once(&sheet.head).chain(&sheet.rows) {
        out.write_record(row.iter().map(|c| inert(c))).map_err(|e| unwritten(&e))?;
    }
    let bytes = out.into_inner().map_err(|e| unwritten(&e))?;
    written(&bytes, &sheet.name, sheet.rows.len() as u64, to)
}

fn write_json(what: &impl Serialize, name: &str, rows: u64, to: &Path) -> Result<SavedTable, Issue> {
    let bytes = serde_json::to_vec_pretty(what).map_err(|e| unwritten(&e))?;
    written(&bytes, name, rows, to)
}

fn written(bytes: &[u8], table: &str, rows: u64, to: &Path) -> Result<SavedTable, Issue> {
    write_whole(to, bytes)?;
    let file = to.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(SavedTable { file, table: table.to_owned(), rows, bytes: bytes.len() as u64 })
}

fn unwritten(why: &dyn std::fmt::Display) -> Issue {
    Issue::new(IssueCode::ReportFailed, format!("The table could not be written: {why}."))
}
