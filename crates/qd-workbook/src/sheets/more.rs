use super::{column, muted, plain};
use crate::book::{Book, Table};
use crate::cell::{Cell, Look, Tone};
use crate::words;
use qd_model::{KpiTable, KpiValue, Unit};
use qd_text::Arg;
use rust_xlsxwriter::XlsxError;

/// What goes with the values: distributions, parts, records left out, further tables. Raw, as scripts get it.
pub(super) fn set(book: &mut Book<'_>) -> Result<(), XlsxError> {
    let columns = vec![
        column(book, "report-col-kpi", 38.0),
        column(book, "book-col-what", 20.0),
        column(book, "book-col-figure", 46.0),
        column(book, "book-col-raw", 18.0),
        column(book, "book-col-duration", 14.0),
        column(book, "book-col-n", 11.0),
        column(book, "book-col-key", 44.0),
    ];
    let rows =
        book.input.report.kpis.iter().filter(|k| k.value.is_some()).flat_map(|k| of(book, k)).collect();
    let name = book.words.plain("book-sheet-more");
    let notes = [words::about(book), book.words.plain("book-more-note")];
    book.sheet(&name, &name, &notes, &Table { columns, rows }, &[])
}

/// One figure.
struct Figure<'a> {
    what: &'a str,
    name: String,
    value: Option<f64>,
    /// In this unit, where it is known.
    unit: Option<Unit>,
    n: Option<u64>,
    key: String,
}

fn of(book: &Book<'_>, k: &KpiValue) -> Vec<Vec<(Cell, Tone)>> {
    let mut rows = Vec::new();
    let mut add = |f: Figure<'_>| {
        let known = f.value.is_some_and(f64::is_finite);
        rows.push(vec![
            plain(Cell::text(words::short(book, k))),
            muted(Cell::text(book.words.plain(f.what))),
            plain(Cell::text(f.name)),
            if known {
                (Cell::number(f.value, Look::Raw), Tone::Strong)
            } else {
                muted(Cell::text(book.words.plain("report-no-data")))
            },
            plain(match f.unit {
                Some(Unit::Seconds) => Cell::value(f.value, Unit::Seconds),
                _ => Cell::Blank,
            }),
            plain(f.n.map_or(Cell::Blank, Cell::count)),
            muted(Cell::text(f.key)),
        ]);
    };
    let stats = k.stats.unwrap_or_default();
    let named = [
        ("mean", stats.mean),
        ("median", stats.median),
        ("p90", stats.p90),
        ("p95", stats.p95),
        ("min", stats.min),
        ("max", stats.max),
    ];
    for (stat, value) in named.into_iter().filter(|s| s.1.is_some()) {
        let name = words::code(book, stat, &["ui-stat-"]);
        let key = format!("{}.stats.{stat}", k.id);
        add(Figure { what: "book-what-stats", name, value, unit: Some(k.unit), n: None, key });
    }
    for (part, value) in &k.parts {
        let name = label(book, part);
        let unit = part.ends_with("_s").then_some(Unit::Seconds);
        let key = format!("{}.parts.{part}", k.id);
        add(Figure { what: "book-what-part", name, value: *value, unit, n: None, key });
    }
    for e in &k.excluded {
        let key = format!("{}.excluded.{}", k.id, e.reason);
        let (name, value) = (words::reason(book, &e.reason), Some(e.n as f64));
        add(Figure { what: "report-col-left-out", name, value, unit: None, n: None, key });
    }
    // The agents have a sheet of their own.
    for table in k.tables.iter().filter(|t| !(k.id == "top_agents" && t.name == "agents")) {
        for r in &table.rows {
            for c in &table.columns {
                let Some(cell) = r.cells.get(&c.name) else { continue };
                let group = word(book, table, &r.key);
                let name = format!("{group} · {}", words::column(book, &c.name));
                let key = format!("{}.tables.{}.{}", k.id, table.name, c.name);
                let n = cell.value.is_some().then_some(cell.n);
                add(Figure { what: "book-what-table", name, value: cell.value, unit: Some(c.unit), n, key });
            }
        }
    }
    rows
}

/// Names put together by the engine carry words of the data: `policy.E-mail in a day.n`, `reason.Price`.
fn label(book: &Book<'_>, part: &str) -> String {
    let made = ["policy", "within", "scale", "reason"]
        .into_iter()
        .find_map(|family| Some((family, part.strip_prefix(family)?.strip_prefix('.')?)));
    let Some((family, rest)) = made else { return words::code(book, part, &["ui-part-"]) };
    let end = ["n", "pending", "goal"]
        .into_iter()
        .find_map(|end| Some((rest.strip_suffix(end)?.strip_suffix('.')?, end)));
    let about = match end.map_or(rest, |e| e.0) {
        "" => book.words.plain("chart-missing-word"),
        about => about.to_owned(),
    };
    let label = book.words.text(&format!("ui-part-{family}"), &[("about", Arg::Text(&about))]);
    match end {
        Some((_, end)) => book.words.text(&format!("ui-part-end-{end}"), &[("label", Arg::Text(&label))]),
        None => label,
    }
}

fn word(book: &Book<'_>, table: &KpiTable, key: &str) -> String {
    words::group(book, &table.of, key)
}
