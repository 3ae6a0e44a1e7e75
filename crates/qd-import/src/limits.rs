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
    /// Bytes of a workbook, or of a member of an archive, that is held in memory as a whole.
    pub held_bytes: u64,
    /// Cells that a spreadsheet says by "the same again".
    pub repeated_cells: u64,
    /// Entries of an archive.
    pub entries: usize,
    /// Files of an archive that are looked at.
    pub members: usize,
    /// Levels of lists and objects in JSON.
    pub depth: u32,
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
            held_bytes: 64 << 20,
            repeated_cells: 1_000_000,
            entries: 10_000,
            members: 200,
            depth: 128,
            header_search: 100,
        }
    }
}
