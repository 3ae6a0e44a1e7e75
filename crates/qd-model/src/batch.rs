//! How records travel from the importer to the store: in batches of columns.

use crate::{Dataset, Issue, RejectedRow};

/// The missing value of an integer column (times, seconds, counts, flags).
pub const NULL_INT: i64 = i64::MIN;

/// Some thousand records of one data set, column by column.
///
/// `columns` stands in the order of [`Dataset::fields`]; every present column has as many values as `lines`.
#[derive(Debug, Clone, PartialEq)]
pub struct Batch {
    /// What the records are.
    pub dataset: Dataset,
    /// One column a field of the data set, in its order.
    pub columns: Vec<Column>,
    /// The physical line (CSV, 1-based) or sheet row at which each record starts.
    pub lines: Vec<u64>,
}

impl Batch {
    /// A batch without records, all columns absent.
    pub fn empty(dataset: Dataset) -> Self {
        Self { dataset, columns: vec![Column::Absent; dataset.fields().len()], lines: Vec::new() }
    }

    /// Number of records.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// True if it holds no record.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

/// The values of one field over a batch.
#[derive(Debug, Clone, PartialEq)]
pub enum Column {
    /// The field is not in the file: missing in every record.
    Absent,
    /// Times (UTC seconds), seconds, counts, flags (0 and 1); [`NULL_INT`] is missing.
    Int(Vec<i64>),
    /// Numbers, scores, money; NaN is missing.
    Real(Vec<f64>),
    /// Words from a small set, coded within the batch.
    Code(CodeColumn),
    /// Free text and ids; the empty text is missing.
    Text(TextColumn),
}

/// Words coded by a dictionary that belongs to the batch. Code 0 is missing; code `k` is text `k - 1` of the values.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CodeColumn {
    /// The distinct words, in order of first appearance.
    pub values: TextColumn,
    /// One code a record.
    pub codes: Vec<u32>,
}

/// Texts laid end to end: text `i` is `bytes[ends[i - 1]..ends[i]]`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TextColumn {
    /// All texts, one after the other.
    pub bytes: String,
    /// Where each text ends.
    pub ends: Vec<u32>,
}

impl TextColumn {
    /// Adds one text; the empty text is missing.
    pub fn push(&mut self, text: &str) {
        self.bytes.push_str(text);
        self.ends.push(self.bytes.len() as u32);
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// True if there is none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The texts in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|i| self.get(i))
    }

    /// Text `i`, empty if missing.
    pub fn get(&self, i: usize) -> &str {
        let start = if i == 0 { 0 } else { self.ends[i - 1] as usize };
        &self.bytes[start..self.ends[i] as usize]
    }
}

impl From<&[&str]> for TextColumn {
    fn from(texts: &[&str]) -> Self {
        let bytes = texts.iter().map(|t| t.len()).sum();
        let mut all = Self { bytes: String::with_capacity(bytes), ends: Vec::with_capacity(texts.len()) };
        texts.iter().for_each(|text| all.push(text));
        all
    }
}

/// Where an importer puts what it reads. The store is one; a test may be another.
pub trait Sink {
    /// Takes a batch of good records.
    ///
    /// # Errors
    /// What the sink could not do (disk full, cancelled); the import stops and nothing of it stays.
    fn batch(&mut self, batch: Batch) -> Result<(), Issue>;

    /// Takes records that could not be understood.
    ///
    /// # Errors
    /// As for [`Sink::batch`].
    fn rejected(&mut self, rows: Vec<RejectedRow>) -> Result<(), Issue>;
}
