//! The SQL of the record tables, made from the registry of data sets: names in it are ours, never a file's.

#[cfg(test)]
use qd_model::Storage;
use qd_model::{Dataset, Field, FieldKind};

/// Columns before the fields.
pub(crate) const HEAD: [&str; 5] = ["row", "import_id", "source", "key", "content"];

/// SQL type of a field.
#[cfg(test)]
pub(crate) fn sql_type(field: &Field) -> &'static str {
    match field.kind.storage() {
        Storage::Int | Storage::Code => "INTEGER",
        Storage::Real => "REAL",
        Storage::Text => "TEXT",
    }
}

fn quoted(names: impl Iterator<Item = &'static str>) -> String {
    names.map(|n| format!("\"{n}\"")).collect::<Vec<_>>().join(", ")
}

/// All columns, quoted: `from` is a word of SQL.
pub(crate) fn columns(d: Dataset) -> String {
    quoted(HEAD.into_iter().chain(d.fields().iter().map(|f| f.name)))
}

/// A row as parameters: `?1` and `?2` are import and source, then its number if it is `numbered`, its two hashes, some
/// fields.
fn row_of(d: Dataset, fields: &[usize], numbered: bool) -> String {
    let names = fields.iter().filter_map(|&j| d.fields().get(j)).map(|f| f.name);
    let names = quoted(HEAD.into_iter().skip(usize::from(!numbered)).chain(names));
    let wide = own_head(numbered) + fields.len();
    let mut own: Vec<String> = (0..wide).map(|k| format!("?{}", 3 + k)).collect();
    own.insert(usize::from(numbered), "?1, ?2".into());
    format!("{} ({names}) VALUES ({})", d.name(), own.join(", "))
}

/// Parameters of a row before its fields.
pub(crate) fn own_head(numbered: bool) -> usize {
    HEAD.len() - 2 - usize::from(!numbered)
}

/// Adds a row with some of the fields; the others are missing. It gets the number after the greatest: SQLite then
/// need not look where it belongs. A failure ends the import, so SQLite need not keep what it would take to undo one
/// statement alone.
pub(crate) fn insert(d: Dataset, present: &[usize]) -> String {
    format!("INSERT OR ROLLBACK INTO {}", row_of(d, present, false))
}

/// Puts a whole row in the place of another.
pub(crate) fn replace(d: Dataset, all: &[usize]) -> String {
    format!("REPLACE INTO {}", row_of(d, all, true))
}

/// Copies the version that stands to the versions replaced.
pub(crate) fn keep_version(d: Dataset) -> String {
    let (t, c) = (d.name(), columns(d));
    format!("INSERT INTO {t}_past ({c}) SELECT {c} FROM {t} WHERE row = ?1")
}

/// Some fields of one row.
pub(crate) fn fields_of_row(d: Dataset, fields: &[usize]) -> String {
    let names = quoted(fields.iter().filter_map(|&j| d.fields().get(j)).map(|f| f.name));
    format!("SELECT {names} FROM {} WHERE row = ?1", d.name())
}

/// The key fields of one row.
pub(crate) fn key_of_row(d: Dataset) -> String {
    let key = quoted(d.key().iter().copied());
    format!("SELECT source{}{key} FROM {} WHERE row = ?1", if key.is_empty() { "" } else { ", " }, d.name())
}

/// The fields that have a column in the facts: all but free text.
pub(crate) fn fact_fields(d: Dataset) -> impl Iterator<Item = (usize, &'static Field)> {
    d.fields().iter().enumerate().filter(|(_, f)| f.kind != FieldKind::Text)
}

/// All rows with the columns of the facts, in order of their number.
pub(crate) fn scan_facts(d: Dataset) -> String {
    let names = quoted(["row", "source"].into_iter().chain(fact_fields(d).map(|(_, f)| f.name)));
    format!("SELECT {names} FROM {} ORDER BY row", d.name())
}

/// True for times at which something happened; due times and ends agreed in advance may lie in the future.
pub(crate) fn is_event_time(d: Dataset, f: &Field) -> bool {
    let planned = matches!(f.name, "first_response_due_at" | "sla_due_at" | "watched_to" | "left_at")
        || matches!((d, f.name), (Dataset::Customers, "ended_at") | (Dataset::Agents, "started_at"));
    f.kind == FieldKind::Time && !planned
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::Connection;

    #[test]
    fn the_tables_have_the_fields_of_the_registry() {
        let conn = Connection::open_in_memory().unwrap();
        crate::migrate::run(&conn, 0).unwrap();
        for d in Dataset::ALL {
            for table in [d.name().to_owned(), format!("{}_past", d.name())] {
                let mut s =
                    conn.prepare(&format!("SELECT name, type FROM pragma_table_info('{table}')")).unwrap();
                let found: Vec<(String, String)> =
                    s.query_map([], |r| Ok((r.get(0)?, r.get(1)?))).unwrap().map(Result::unwrap).collect();
                let head = HEAD.iter().map(|n| (n.to_string(), "INTEGER".to_owned()));
                let fields = d.fields().iter().map(|f| (f.name.to_owned(), sql_type(f).to_owned()));
                assert_eq!(found, head.chain(fields).collect::<Vec<_>>(), "{table}");
            }
        }
    }

    #[test]
    fn every_table_is_strict() {
        let conn = Connection::open_in_memory().unwrap();
        crate::migrate::run(&conn, 0).unwrap();
        let sql = "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND NOT strict AND name NOT LIKE 'sqlite_%'";
        assert_eq!(conn.query_row(sql, [], |r| r.get::<_, i64>(0)).unwrap(), 0);
    }
}
