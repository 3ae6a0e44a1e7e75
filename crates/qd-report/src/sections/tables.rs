use crate::layout::{Book, Cell, Column, Table, Tone};
use crate::words;
use qd_model::{KpiTable, KpiValue};
use qd_text::Arg;

/// Most rows printed of one table.
const ROWS: usize = 20;

/// What a chart of the value shows already.
const DRAWN: [&str; 2] = ["cohorts", "weeks"];

/// The tables that go with the values of a family, each under its name. Agents have their own section.
pub(super) fn set(book: &mut Book<'_>, known: &[&KpiValue]) {
    for k in known {
        for t in k.tables.iter().filter(|t| t.of != "agent" && !DRAWN.contains(&t.name.as_str()) && tells(t))
        {
            let name = words::short(book, k);
            let what = words::coded(book, "report-table", &t.name);
            let args = [("name", Arg::Text(&name)), ("what", Arg::Text(&what))];
            let title = book.words.text("report-table-title", &args);
            let table = printed(book, t);
            book.headed_table(&title, &table);
            book.gap(6.0);
        }
    }
}

/// True if any cell has a number: a table of nothing is not printed.
fn tells(t: &KpiTable) -> bool {
    t.rows.iter().flat_map(|r| r.cells.values()).any(|c| c.value.is_some())
}

fn printed(book: &Book<'_>, t: &KpiTable) -> Table {
    let part = 0.5 / t.columns.len().max(1) as f32;
    let mut columns = vec![Column::left(words::coded(book, "report-of", &t.of), 0.5)];
    for c in &t.columns {
        columns.push(Column::right(words::column(book, &c.name), part * 0.68));
        columns.push(Column::right("n", part * 0.32));
    }
    let rows = t.rows.iter().take(ROWS).map(|r| {
        // Keys of tables over a dimension are words of the data.
        let own = matches!(t.of.as_str(), "experience" | "fcr_variant" | "lead" | "service_level");
        let key =
            if own { words::coded(book, &format!("report-key-{}", t.of), &r.key) } else { r.key.clone() };
        let few = r.note.as_deref() == Some("few_cases");
        let mut cells = vec![Cell::plain(key)];
        for c in &t.columns {
            match r.cells.get(&c.name).filter(|x| x.value.is_some()) {
                Some(x) => {
                    cells.push(Cell::new(x.text.clone(), if few { Tone::Muted } else { Tone::Strong }));
                    cells.push(Cell::muted(words::count(book, x.n)));
                }
                None => cells.extend([Cell::muted("–"), Cell::muted("–")]),
            }
        }
        cells
    });
    Table { columns, rows: rows.collect() }
}
