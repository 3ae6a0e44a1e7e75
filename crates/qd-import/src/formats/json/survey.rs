//! Where the records of a JSON file are, found by reading it once.

use super::flat::{Seen, flatten};
use super::{Columns, Document, Found, Place, Table, lines, settings, wrong};
use crate::formats::text::Utf8;
use crate::limits::Limits;
use crate::origin::Origin;
use encoding_rs::Encoding;
use qd_model::{Issue, IssueCode};
use std::io::Read;
use std::sync::Arc;
use struson::reader::{JsonReader, JsonStreamReader, ValueType};

/// Objects in objects in which lists are looked for.
const WRAPPERS: usize = 3;
/// Names of columns are looked for in this much of a file of lines; further down only those are read.
const SURVEYED: u64 = 256 << 20;

/// A list found in a document.
#[derive(Default)]
struct List {
    path: Vec<String>,
    columns: Columns,
    objects: u64,
    rows: u64,
    others: u64,
}

/// Tells where records are: one object a line, or the lists of a document, those with records first.
///
/// # Errors
/// Damaged, nested too deep, or too large.
pub(crate) fn survey(
    origin: &Origin,
    encoding: &'static Encoding,
    sample: &str,
    named_lines: bool,
    limits: &Limits,
) -> Result<Vec<Table>, Issue> {
    let table = |place, columns, records| Table { encoding, place, columns: Arc::new(columns), records };
    if are_lines(sample, named_lines, limits) {
        let mut columns = Columns::default();
        let mut n = 0;
        lines(origin, encoding, limits, SURVEYED, &mut |_, line| {
            n += 1;
            let mut json = JsonStreamReader::new_custom(line.as_bytes(), settings(limits));
            // A broken line is told of when it is read.
            let _ = names(&mut json, &mut columns);
            too_wide(&columns)?;
            Ok(true)
        })?;
        return Ok(vec![table(Place::Lines, columns, n)]);
    }
    let lists = origin.stream(limits, |reader| {
        let mut document = Document::new(Utf8::new(reader, encoding), limits);
        let mut lists = Vec::new();
        let mut found = look(&mut document, &mut Vec::new(), &mut lists);
        if found.is_ok() {
            found = document.json.consume_trailing_whitespace();
        }
        found.map_err(|e| wrong(e, 1))?;
        Ok(lists)
    })?;
    let mut out = Vec::new();
    for list in lists {
        too_wide(&list.columns)?;
        if list.objects > 0 {
            out.push(table(Place::List(list.path), list.columns, list.objects + list.others + list.rows));
        } else if list.rows > 1 {
            out.push(table(Place::List(list.path), Columns::default(), list.rows));
        }
    }
    if out.is_empty() {
        return Err(Issue::new(IssueCode::NoRecords, "This JSON holds no list of records."));
    }
    Ok(out)
}

fn too_wide(columns: &Columns) -> Result<(), Issue> {
    if columns.names.len() > 16_384 {
        return Err(Issue::new(IssueCode::TooLarge, "The records have more than 16384 different fields."));
    }
    Ok(())
}

/// Lists of the value that comes next.
fn look<R: Read>(d: &mut Document<R>, path: &mut Vec<String>, lists: &mut Vec<List>) -> Found<()> {
    match d.json.peek()? {
        ValueType::Array => {
            let mut list = List { path: path.clone(), ..List::default() };
            d.elements(&[], &mut |json| {
                match json.peek()? {
                    ValueType::Object if list.columns.names.len() <= 16_384 => {
                        list.objects += 1;
                        names(json, &mut list.columns)?;
                    }
                    ValueType::Array => {
                        list.rows += 1;
                        json.skip_value()?;
                    }
                    _ => {
                        list.others += 1;
                        json.skip_value()?;
                    }
                }
                Ok(true)
            })?;
            lists.push(list);
            Ok(())
        }
        ValueType::Object if path.len() < WRAPPERS => {
            d.json.begin_object()?;
            while d.json.has_next()? {
                d.left.set(d.record_bytes);
                let name = d.json.next_name_owned()?;
                d.left.set(u64::MAX);
                path.push(name);
                look(d, path, lists)?;
                path.pop();
            }
            d.json.end_object()
        }
        _ => d.json.skip_value(),
    }
}

/// Adds the names of one record.
fn names<R: JsonReader>(json: &mut R, columns: &mut Columns) -> Found<()> {
    flatten(json, &mut |name, _| {
        columns.see(name);
        Seen::Taken
    })
    .map(|_| ())
}

/// True for one object a line.
fn are_lines(sample: &str, named: bool, limits: &Limits) -> bool {
    if !sample.trim_start().starts_with('{') {
        return false;
    }
    let mut filled = sample.lines().filter(|l| !l.trim().is_empty());
    let whole = |line: &str| {
        let mut json = JsonStreamReader::new_custom(line.as_bytes(), settings(limits));
        json.skip_value().is_ok() && json.consume_trailing_whitespace().is_ok()
    };
    let first: Vec<&str> = filled.by_ref().take(3).collect();
    let several = first.len() > 1 && first[1..].iter().all(|l| l.trim_start().starts_with('{'));
    (several || named) && first.iter().any(|l| whole(l))
}
