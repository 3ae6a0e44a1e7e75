//! How much of a file is taken in before it is refused. A refusal names the limit.

/// Limits against files that would fill the memory; each is counted while reading, never believed from the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes on disk.
    pub file_bytes: u64,
    /// Bytes of one record.
    pub record_bytes: usize,
    /// Columns kept.
    pub columns: usize,
    /// Records.
    pub records: u64,
    /// Cells of a workbook, counted.
    pub sheet_cells: u64,
    /// Bytes of a workbook after unpacking.
    pub unpacked_bytes: u64,
    /// Unpacked : packed, above 50 MB unpacked.
    pub unpack_ratio: u64,
    /// Records in which the header is looked for.
    pub header_search: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 4 << 30,
            record_bytes: 16 << 20,
            columns: 4_096,
            records: 20_000_000,
            sheet_cells: 50_000_000,
            unpacked_bytes: 1 << 30,
            unpack_ratio: 200,
            header_search: 100,
        }
    }
}
