//! The cache file: a head of 80 bytes, the columns at multiples of 8, a directory in JSON at the end.

use super::build::TableBuilder;
use super::sorted::Shape;
use crate::schema;
use crate::words::Words;
use qd_model::{Dataset, Dictionary, IntColumn, RealColumn, SharedBytes, Table};
use serde::{Deserialize, Serialize};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::Arc;
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

const MAGIC: u64 = u64::from_le_bytes(*b"QDCOLUMN");
const FORMAT: u64 = 1;
const HEAD_WORDS: usize = 10;
const HEAD: u64 = HEAD_WORDS as u64 * 8;

/// Names the form of the file and the fields that it may hold: another version of the registry reads none of it.
fn version() -> u64 {
    let mut all = FORMAT.to_string();
    for d in Dataset::ALL {
        for f in d.fields() {
            all.push_str(&format!(" {}.{} {:?}", d.name(), f.name, f.kind));
        }
    }
    xxh3_64(all.as_bytes())
}

#[derive(Serialize, Deserialize)]
struct Directory {
    uuid: String,
    stamp: i64,
    text_at: u64,
    text_len: u64,
    ends_at: u64,
    words: u64,
    tables: Vec<TablePart>,
}

/// One table in the directory.
#[derive(Serialize, Deserialize)]
struct TablePart {
    dataset: Dataset,
    stamp: i64,
    rows: u64,
    first: Option<i64>,
    last: Option<i64>,
    columns: Vec<ColumnPart>,
}

#[derive(Serialize, Deserialize)]
struct ColumnPart {
    name: String,
    real: bool,
    base: i64,
    width: u8,
    at: u64,
}

/// A table to be written, and the stamp of the records it shows.
pub(crate) type TableSource = (i64, TableBuilder);

struct Out<W> {
    to: W,
    at: u64,
    hash: Xxh3,
}

impl<W: Write> Out<W> {
    /// Writes bytes at a multiple of 8, and says where.
    fn put(&mut self, bytes: &[u8]) -> io::Result<u64> {
        let start = self.at;
        self.add(bytes)?;
        self.pad()?;
        Ok(start)
    }

    fn add(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.to.write_all(bytes)?;
        self.hash.update(bytes);
        self.at += bytes.len() as u64;
        Ok(())
    }

    fn pad(&mut self) -> io::Result<()> {
        let pad = self.at.next_multiple_of(8) - self.at;
        self.add(&[0; 8][..pad as usize])
    }
}

/// Writes a cache file.
pub(crate) fn write<W: Write + Seek>(
    to: W,
    uuid: &str,
    stamp: i64,
    words: &Words,
    tables: &[TableSource],
) -> io::Result<()> {
    let mut out = Out { to, at: HEAD, hash: Xxh3::new() };
    out.to.write_all(&[0; HEAD as usize])?;
    let mut parts = Vec::new();
    for (stamp, t) in tables.iter().filter(|(_, t)| t.rows() > 0) {
        parts.push(write_table(&mut out, *stamp, t)?);
    }
    let text_at = out.at;
    words.each_text(&mut |some| out.add(some))?;
    out.pad()?;
    let ends_at = out.at;
    words.each_end(&mut |some| out.add(bytemuck::cast_slice(some)))?;
    out.pad()?;
    let directory = Directory {
        uuid: uuid.into(),
        stamp,
        text_at,
        text_len: words.text_len() as u64,
        ends_at,
        words: words.len() as u64,
        tables: parts,
    };
    let json = serde_json::to_vec(&directory)?;
    let at = out.put(&json)?;
    // The first word is written in the machine's order: a file of another order is not read.
    let (len, total, body) = (json.len() as u64, out.at, out.hash.digest());
    let mut head = [MAGIC, version(), at, len, xxh3_64(&json), total, stamp as u64, body, 0, 0];
    head[HEAD_WORDS - 1] = xxh3_64(bytemuck::cast_slice(&head[..HEAD_WORDS - 1]));
    out.to.seek(SeekFrom::Start(0))?;
    out.to.write_all(bytemuck::cast_slice(&head))?;
    out.to.flush()
}

fn write_table<W: Write>(out: &mut Out<W>, stamp: i64, t: &TableBuilder) -> io::Result<TablePart> {
    let d = t.dataset();
    let order = t.order()?;
    let mut part =
        TablePart { dataset: d, stamp, rows: t.rows() as u64, first: None, last: None, columns: Vec::new() };
    for (slot, name) in t.names().enumerate() {
        let Some(shape) = t.shape(slot)? else { continue };
        let at = out.at;
        t.put_column(slot, &shape, order.as_deref(), &mut |bytes| out.add(bytes))?;
        out.pad()?;
        let column = match shape {
            Shape::Real => ColumnPart { name: name.into(), real: true, base: 0, width: 8, at },
            Shape::Int { least, greatest, base, width } => {
                if least <= greatest {
                    note_instants(d, name, (least, greatest), &mut part);
                }
                ColumnPart { name: name.into(), real: false, base, width, at }
            }
        };
        part.columns.push(column);
    }
    Ok(part)
}

/// Widens the span of a table by that of a column of event times.
fn note_instants(d: Dataset, name: &str, (least, greatest): (i64, i64), part: &mut TablePart) {
    if d.main_time() == Some(name) {
        part.first = Some(least);
    }
    if d.field(name).is_some_and(|f| schema::is_event_time(d, f)) {
        // The end of an interval is the first instant that does not belong to it.
        let beyond = i64::from((d, name) == (Dataset::Aggregates, "to"));
        part.last = part.last.max(Some(greatest.saturating_sub(beyond)));
    }
}

/// A cache file that was opened and found whole.
pub(crate) struct Cache {
    bytes: SharedBytes,
    directory: Directory,
}

impl Cache {
    /// Maps a file; `None` if it is not whole, or not of this workspace.
    pub(crate) fn open(path: &Path, uuid: &str) -> Option<Self> {
        let file = std::fs::File::open(path).ok()?;
        // SAFETY: the file is private to this workspace, is complete before it gets its name, and is never written or
        // cut afterwards, only removed; a removed file stays mapped.
        #[allow(unsafe_code)]
        let map = unsafe { memmap2::Mmap::map(&file) }.ok()?;
        Self::over(Arc::new(map), uuid)
    }

    /// Reads the directory of bytes in memory.
    pub(crate) fn over(bytes: SharedBytes, uuid: &str) -> Option<Self> {
        let all: &[u8] = (*bytes).as_ref();
        let mut head = [0_u64; HEAD_WORDS];
        bytemuck::cast_slice_mut(&mut head).copy_from_slice(all.get(..HEAD as usize)?);
        let [magic, made_by, at, len, hash, total, stamp, _, _, check] = head;
        let sound = magic == MAGIC
            && made_by == version()
            && check == xxh3_64(bytemuck::cast_slice(&head[..HEAD_WORDS - 1]))
            && total == all.len() as u64;
        let at = usize::try_from(at).ok().filter(|_| sound)?;
        let json = all.get(at..at.checked_add(usize::try_from(len).ok()?)?)?;
        if xxh3_64(json) != hash {
            return None;
        }
        let directory: Directory = serde_json::from_slice(json).ok()?;
        (directory.uuid == uuid && directory.stamp == stamp as i64).then_some(Self { bytes, directory })
    }

    /// True if every byte is as it was written: takes a pass over the file, and so is not asked at each opening.
    pub(crate) fn is_whole(&self) -> bool {
        let all: &[u8] = (*self.bytes).as_ref();
        let body = all.get(56..64).and_then(|b| b.try_into().ok()).map(u64::from_ne_bytes);
        body == all.get(HEAD as usize..).map(xxh3_64)
    }

    /// The state of all columns.
    pub(crate) fn stamp(&self) -> i64 {
        self.directory.stamp
    }

    /// The table of a data set if it shows that state; `None` if it does not, or is not whole.
    pub(crate) fn table(&self, d: Dataset, stamp: i64) -> Option<Table> {
        let part = self.directory.tables.iter().find(|t| t.dataset == d && t.stamp == stamp)?;
        self.read(part)
    }

    /// All tables; `None` if one is not whole.
    pub(crate) fn tables(&self) -> Option<Vec<(Dataset, Table)>> {
        self.directory.tables.iter().map(|p| Some((p.dataset, self.read(p)?))).collect()
    }

    fn read(&self, part: &TablePart) -> Option<Table> {
        let rows = usize::try_from(part.rows).ok()?;
        let mut table = Table { rows, ..Table::default() };
        for c in &part.columns {
            let at = usize::try_from(c.at).ok()?;
            if c.real {
                let column = RealColumn::over(self.bytes.clone(), at, rows).ok()?;
                table.reals.insert(c.name.clone(), column);
            } else {
                let column = IntColumn::over(self.bytes.clone(), at, rows, c.width, c.base).ok()?;
                table.ints.insert(c.name.clone(), column);
            }
        }
        ["row", "source"].iter().all(|n| table.ints.contains_key(*n)).then_some(table)
    }

    /// Earliest main time and latest event of a table.
    pub(crate) fn span(&self, d: Dataset) -> (Option<i64>, Option<i64>) {
        let part = self.directory.tables.iter().find(|t| t.dataset == d);
        part.map_or((None, None), |t| (t.first, t.last))
    }

    /// The words behind the codes.
    pub(crate) fn words(&self) -> Option<Dictionary> {
        let all: &[u8] = (*self.bytes).as_ref();
        let slice = |at: u64, len: u64| {
            let at = usize::try_from(at).ok()?;
            all.get(at..at.checked_add(usize::try_from(len).ok()?)?)
        };
        let d = &self.directory;
        let ends = slice(d.ends_at, d.words.checked_mul(4)?)?;
        let ends: Vec<u32> = bytemuck::try_cast_slice(ends).ok()?.to_vec();
        let mut last = 0;
        let ascending = ends.iter().all(|&e| std::mem::replace(&mut last, e) <= e);
        slice(d.text_at, d.text_len).filter(|t| ascending && u64::from(last) == t.len() as u64)?;
        Some(Dictionary::over(self.bytes.clone(), usize::try_from(d.text_at).ok()?, ends))
    }
}
