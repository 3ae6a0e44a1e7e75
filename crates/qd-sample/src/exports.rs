//! One file a module: the world as a vendor writes it.
//!
//! Each big file holds a few faulty rows on purpose, as real exports do; [`crate::story`] names them.

pub mod agents;
pub mod aircall_calls;
pub mod articles;
pub mod ces;
pub mod delighted_nps;
pub mod esat;
pub mod finance;
pub mod incidents;
pub mod orders;
pub mod quality;
pub mod revenue;
pub mod services;
pub mod stripe_subscriptions;
pub mod talkdesk_calls;
pub mod zendesk_tickets;

/// A table being written.
pub struct Sheet(csv::Writer<Vec<u8>>);

impl Sheet {
    /// With its header row.
    pub fn new(delimiter: u8, header: &[&str]) -> Self {
        let mut sheet = Self(csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new()));
        sheet.row(header);
        sheet
    }

    /// Adds a row, which must be as wide as the header.
    pub fn row<S: AsRef<[u8]>>(&mut self, cells: &[S]) {
        let written = self.0.write_record(cells);
        debug_assert!(written.is_ok(), "a row as wide as the header");
    }

    /// The file.
    pub fn bytes(self) -> Vec<u8> {
        self.0.into_inner().unwrap_or_default()
    }
}

/// A number as text, empty if there is none.
pub fn text(number: Option<i64>) -> String {
    number.map(|n| n.to_string()).unwrap_or_default()
}

/// Cents with a decimal mark.
pub fn money(cents: i64, decimal: char) -> String {
    format!("{}{decimal}{:02}", cents / 100, cents % 100)
}
