//! A sink that keeps everything, and the shared corpora.
#![allow(dead_code, clippy::unwrap_used, clippy::print_stdout)]

use qd_import::{Plan, ReadOptions, ReadSummary, prepare};
use qd_model::{Batch, Column, Issue, NULL_INT, RejectedRow, Sink};
use std::path::{Path, PathBuf};

#[derive(Default)]
pub struct Kept {
    pub batches: Vec<Batch>,
    pub rejected: Vec<RejectedRow>,
}

impl Sink for Kept {
    fn batch(&mut self, batch: Batch) -> Result<(), Issue> {
        for (column, field) in batch.columns.iter().zip(batch.dataset.fields()) {
            let n = match column {
                Column::Absent => continue,
                Column::Int(v) => v.len(),
                Column::Real(v) => v.len(),
                Column::Code(c) => {
                    assert!(c.codes.iter().all(|k| *k as usize <= c.values.len()));
                    c.codes.len()
                }
                Column::Text(t) => t.ends.len(),
            };
            assert_eq!(n, batch.len(), "{}", field.name);
        }
        self.batches.push(batch);
        Ok(())
    }

    fn rejected(&mut self, rows: Vec<RejectedRow>) -> Result<(), Issue> {
        self.rejected.extend(rows);
        Ok(())
    }
}

impl Kept {
    pub fn rows(&self) -> u64 {
        self.batches.iter().map(|b| b.len() as u64).sum()
    }

    /// All values of a field as text; missing is empty.
    pub fn field(&self, name: &str) -> Vec<String> {
        let mut out = Vec::new();
        for b in &self.batches {
            let i = b.dataset.field_index(name).expect(name);
            for r in 0..b.len() {
                out.push(match &b.columns[i] {
                    Column::Absent => String::new(),
                    Column::Int(v) if v[r] == NULL_INT => String::new(),
                    Column::Int(v) => v[r].to_string(),
                    Column::Real(v) if v[r].is_nan() => String::new(),
                    Column::Real(v) => v[r].to_string(),
                    Column::Code(c) => match c.codes[r] {
                        0 => String::new(),
                        k => c.values.get(k as usize - 1).to_owned(),
                    },
                    Column::Text(t) => t.get(r).to_owned(),
                });
            }
        }
        out
    }
}

pub fn shared() -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    if path.is_dir() {
        return Some(path);
    }
    println!("skipped: the shared corpora are not here");
    None
}

/// Plans and, if no question is open, reads.
pub fn read(path: &Path, options: &ReadOptions) -> Result<(Plan, Option<(ReadSummary, Kept)>), Issue> {
    let plan = prepare(path, options)?;
    if !plan.ready() {
        return Ok((plan, None));
    }
    let mut kept = Kept::default();
    let summary = plan.run(&mut kept, &mut |_| true)?;
    assert_eq!(summary.records, kept.rows() + kept.rejected.len() as u64);
    assert_eq!(summary.rejected, kept.rejected.len() as u64);
    Ok((plan, Some((summary, kept))))
}

/// Reads text as a file of that name.
pub fn read_text(name: &str, bytes: &[u8], options: &ReadOptions) -> (Plan, Option<(ReadSummary, Kept)>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    read(&path, options).unwrap()
}
