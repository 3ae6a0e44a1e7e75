//! A batch made ready to be stored: checked, its words numbered as in the workspace, its records hashed.

use crate::error::{db, internal};
use crate::pseudonym::{self, Pseudonyms};
use crate::words::{NewWords, Words};
use qd_model::{Batch, CodeColumn, Column, Dataset, FieldKind, Issue, NULL_INT, Storage, TextColumn};
use rusqlite::Statement;
use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed};

const KEY_SEED: u64 = 0x6b65_7900;
const TWIN_SEED: u64 = 0x7477_696e;

/// The key of the `n`th record of that content: for records that bear no id.
pub(crate) fn twin_key(content: u64, n: u32) -> u64 {
    xxh3_64_with_seed(bytemuck::bytes_of(&[content, u64::from(n)]), TWIN_SEED)
}

/// A batch ready to be stored.
pub(crate) struct Ready {
    /// Codes are now the workspace's.
    pub(crate) batch: Batch,
    /// Hash of source and key fields; `None` if the first key field is missing.
    pub(crate) keys: Vec<Option<u64>>,
    /// Hash of source and all values.
    pub(crate) contents: Vec<u64>,
    /// Words of the batch that are not in the file yet.
    pub(crate) words: NewWords,
}

/// True if the texts lie one behind the other.
fn is_whole(texts: &TextColumn) -> bool {
    let mut from = 0;
    texts.ends.iter().all(|&e| {
        let ok = e >= from && texts.bytes.is_char_boundary(e as usize);
        from = e;
        ok
    })
}

/// Checks that a batch is as the contract says, so that nothing behind can panic.
fn check(batch: &Batch, expected: Dataset) -> Result<(), Issue> {
    if batch.dataset != expected {
        return Err(internal("A batch of another data set than the import."));
    }
    let fields = expected.fields();
    if batch.columns.len() != fields.len() {
        return Err(internal("A batch with another number of columns than its data set."));
    }
    let n = batch.len();
    for (f, c) in fields.iter().zip(&batch.columns) {
        let fits = match (c, f.kind.storage()) {
            (Column::Absent, _) => true,
            (Column::Int(v), Storage::Int) => v.len() == n,
            (Column::Real(v), Storage::Real) => v.len() == n,
            (Column::Code(c), Storage::Code) => {
                let known = c.values.len();
                c.codes.len() == n && is_whole(&c.values) && c.codes.iter().all(|&k| k as usize <= known)
            }
            (Column::Text(t), Storage::Text) => t.len() == n && is_whole(t),
            _ => false,
        };
        if !fits {
            return Err(internal(format!("The batch column {} is not as its field.", f.name)));
        }
    }
    Ok(())
}

fn renumber(
    column: &mut CodeColumn,
    words: &mut Words,
    pseudonyms: Option<&mut Pseudonyms>,
) -> Result<(), Issue> {
    let mut map = Vec::with_capacity(column.values.len() + 1);
    map.push(0);
    match pseudonyms {
        Some(p) => p.numbers(&column.values, words, &mut map)?,
        None => {
            for w in column.values.iter() {
                map.push(words.number(w)?);
            }
        }
    }
    for code in &mut column.codes {
        *code = map[*code as usize];
    }
    column.values = TextColumn::default();
    Ok(())
}

impl Ready {
    /// Checks, numbers and hashes.
    pub(crate) fn new(
        mut batch: Batch,
        dataset: Dataset,
        source: u32,
        words: &mut Words,
        pseudonyms: &mut Option<Pseudonyms>,
    ) -> Result<Self, Issue> {
        check(&batch, dataset)?;
        for (f, c) in dataset.fields().iter().zip(&mut batch.columns) {
            match c {
                Column::Code(c) => {
                    let hidden = pseudonyms.as_mut().filter(|_| f.name == pseudonym::FIELD);
                    renumber(c, words, hidden)?;
                }
                // One form a value: -0 is 0, and there is one NaN.
                Column::Real(v) => {
                    v.iter_mut().for_each(|x| *x = if x.is_nan() { f64::NAN } else { *x + 0.0 })
                }
                Column::Int(v)
                    if f.kind == FieldKind::Flag && v.iter().any(|x| ![NULL_INT, 0, 1].contains(x)) =>
                {
                    return Err(internal(format!("The flag {} is neither 0 nor 1.", f.name)));
                }
                _ => {}
            }
        }
        let (keys, contents) = hashes(&batch, dataset, source);
        Ok(Self { batch, keys, contents, words: words.take_new()? })
    }
}

#[cfg(not(test))]
fn key_hash(key: &[u64]) -> u64 {
    xxh3_64_with_seed(bytemuck::cast_slice(key), KEY_SEED)
}

/// In the crate's own tests keys collide all the time.
#[cfg(test)]
fn key_hash(key: &[u64]) -> u64 {
    xxh3_64_with_seed(bytemuck::cast_slice(key), KEY_SEED) % 3
}

/// Hash of source and all values of the one record of a batch.
pub(crate) fn content(one: &Batch, source: u32) -> u64 {
    hashes(one, one.dataset, source).1.first().copied().unwrap_or_default()
}

/// Records hashed at a time: their cells stay in the processor's cache.
const BLOCK: usize = 128;

/// Hashes over one number a cell, record by record.
fn hashes(batch: &Batch, dataset: Dataset, source: u32) -> (Vec<Option<u64>>, Vec<u64>) {
    let fields = dataset.fields();
    let (n, wide, first) = (batch.len(), fields.len() + 1, dataset.first_fields() + 1);
    let key_at: Vec<usize> = dataset.key().iter().filter_map(|k| dataset.field_index(k)).collect();
    let (mut keys, mut contents) = (Vec::with_capacity(n), Vec::with_capacity(n));
    let mut key = vec![u64::from(source); key_at.len() + 1];
    // What no column fills stays missing in all blocks.
    let mut cells: Vec<u64> = Vec::with_capacity(BLOCK * wide);
    for _ in 0..BLOCK {
        cells.push(u64::from(source));
        cells.extend(fields.iter().map(|f| missing_cell(f.kind)));
    }
    for from in (0..n).step_by(BLOCK) {
        let to = n.min(from + BLOCK);
        for (j, column) in batch.columns.iter().enumerate() {
            let cell = cells.iter_mut().skip(j + 1).step_by(wide);
            match column {
                Column::Absent => {}
                Column::Int(v) => cell.zip(&v[from..to]).for_each(|(c, &x)| *c = x as u64),
                Column::Real(v) => cell.zip(&v[from..to]).for_each(|(c, &x)| *c = x.to_bits()),
                Column::Code(v) => cell.zip(&v.codes[from..to]).for_each(|(c, &x)| *c = u64::from(x)),
                Column::Text(t) => cell.zip(from..to).for_each(|(c, i)| {
                    let text = t.get(i);
                    *c = if text.is_empty() { 0 } else { xxh3_64(text.as_bytes()) };
                }),
            }
        }
        for record in cells.chunks_exact(wide).take(to - from) {
            // Later fields count only where something stands in them: a record keeps the hash it always had.
            let later = (first..wide).rev().find(|&j| record[j] != missing_cell(fields[j - 1].kind));
            contents.push(xxh3_64(bytemuck::cast_slice(&record[..later.map_or(first, |j| j + 1)])));
            let named = key_at.first().filter(|&&j| record[j + 1] != missing_cell(fields[j].kind));
            keys.push(named.map(|_| {
                for (k, &j) in key[1..].iter_mut().zip(&key_at) {
                    *k = record[j + 1];
                }
                key_hash(&key)
            }));
        }
    }
    (keys, contents)
}

/// What stands in a cell without value; a column absent from the file hashes like one whose values are all missing.
fn missing_cell(kind: FieldKind) -> u64 {
    match kind.storage() {
        Storage::Int => NULL_INT as u64,
        Storage::Real => f64::NAN.to_bits(),
        Storage::Code | Storage::Text => 0,
    }
}

/// Compares the key fields of record `i` with those of a stored row: the answer to two keys of one hash.
pub(crate) fn same_key(
    batch: &Batch,
    i: usize,
    source: u32,
    select: &mut Statement<'_>,
    row: i64,
) -> Result<bool, Issue> {
    select.raw_bind_parameter(1, row).map_err(db)?;
    let mut rows = select.raw_query();
    let Some(r) = rows.next().map_err(db)? else {
        return Err(internal("A row vanished during an import."));
    };
    if r.get::<_, i64>(0).map_err(db)? != i64::from(source) {
        return Ok(false);
    }
    let odd = |e: rusqlite::types::FromSqlError| db(e.into());
    for (n, name) in batch.dataset.key().iter().enumerate() {
        let Some(j) = batch.dataset.field_index(name) else { continue };
        let stored = r.get_ref(n + 1).map_err(db)?;
        let equal = match &batch.columns[j] {
            Column::Absent => stored == rusqlite::types::ValueRef::Null,
            Column::Int(v) => stored.as_i64_or_null().map_err(odd)?.unwrap_or(NULL_INT) == v[i],
            Column::Real(v) => {
                stored.as_f64_or_null().map_err(odd)?.unwrap_or(f64::NAN).to_bits() == v[i].to_bits()
            }
            Column::Code(v) => stored.as_i64_or_null().map_err(odd)?.unwrap_or(0) == i64::from(v.codes[i]),
            Column::Text(t) => stored.as_str_or_null().map_err(odd)?.unwrap_or("") == t.get(i),
        };
        if !equal {
            return Ok(false);
        }
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use crate::{ImportMeta, Workspace};
    use qd_model::{Batch, Column, Counts, Dataset, Sink, TextColumn};

    fn put(ws: &mut Workspace, tickets: &[(&str, i64)]) -> (i64, Counts) {
        let mut w = ws
            .begin_import(ImportMeta {
                file: "t.csv".into(),
                kind: Dataset::Tickets,
                source: "generic".into(),
                bytes: 0,
                at: 0,
                mapping_json: "{}".into(),
                detected_json: "{}".into(),
                sample: false,
                pseudonymise_customers: false,
            })
            .unwrap();
        for piece in tickets.chunks(4) {
            let mut b = Batch::empty(Dataset::Tickets);
            let mut ids = TextColumn::default();
            piece.iter().for_each(|t| ids.push(t.0));
            b.columns[0] = Column::Text(ids);
            b.columns[1] = Column::Int(piece.iter().map(|t| t.1).collect());
            b.lines = vec![1; piece.len()];
            w.batch(b).unwrap();
        }
        w.finish(&[], tickets.len() as u64).unwrap()
    }

    #[test]
    fn ids_whose_hashes_collide_stay_apart() {
        let dir = tempfile::tempdir().unwrap();
        let mut ws = Workspace::open(&dir.path().join("w.qdw")).unwrap();
        let names: Vec<String> = (0..20).map(|n| format!("T-{n}")).collect();
        let all: Vec<(&str, i64)> = names.iter().map(|n| (n.as_str(), 5)).collect();
        let n = |new, changed, same, duplicate| Counts { new, changed, same, duplicate, rejected: 0 };
        let first = put(&mut ws, &all);
        assert_eq!(first.1, n(20, 0, 0, 0));
        let mut next = all.clone();
        next[3].1 = 6;
        next.push(("T-3", 7));
        next.push(("other", 5));
        let second = put(&mut ws, &next);
        assert_eq!(second.1, n(1, 1, 19, 1));
        ws.undo(first.0).unwrap();
        assert_eq!(ws.facts(None).unwrap().table(Dataset::Tickets).rows, 21);
        ws.undo(second.0).unwrap();
        assert!(!ws.has_data().unwrap());
        assert!(ws.check().unwrap().ok());
    }
}
