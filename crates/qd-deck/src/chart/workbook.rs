//! The workbook behind a chart: the charted data and nothing else.

use super::Native;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

/// Name of its one sheet.
pub(super) const SHEET: &str = "Sheet1";

impl Native {
    /// The bytes: words or the first measure in the first column, then a column a series, then the whiskers'. Dated by
    /// the data.
    pub(crate) fn workbook(&self, as_of: &str) -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        let day = as_of.get(..10).and_then(|d| ExcelDateTime::parse_from_str(d).ok());
        if let Some(day) = day.or_else(|| ExcelDateTime::from_ymd(2000, 1, 1).ok()) {
            book.set_properties(&DocProperties::new().set_creation_datetime(&day));
        }
        let sheet = book.add_worksheet();
        sheet.set_name(SHEET)?;
        sheet.set_column_width(0, 30)?;
        sheet.write_string(0, 0, fit(&self.head))?;
        // As strings, always: what begins with `=` is no formula.
        for (row, word) in (1..).zip(&self.categories) {
            sheet.write_string(row, 0, fit(word))?;
        }
        for (row, v) in (1..).zip(&self.across) {
            sheet.write_number(row, 0, *v)?;
        }
        for (column, s) in (1..).zip(&self.series) {
            sheet.set_column_width(column, 18)?;
            sheet.write_string(0, column, fit(&s.name))?;
            for (row, v) in (1..).zip(&s.values) {
                if let Some(v) = v {
                    sheet.write_number(row, column, *v)?;
                }
            }
        }
        let mut column = self.series.len() as u16 + 1;
        for b in self.series.iter().filter_map(|s| s.bounds.as_ref()) {
            for (name, lengths) in [(&b.names.0, &b.below), (&b.names.1, &b.above)] {
                sheet.write_string(0, column, fit(name))?;
                for (row, v) in (1..).zip(lengths) {
                    sheet.write_number(row, column, *v)?;
                }
                column += 1;
            }
        }
        book.save_to_buffer()
    }
}

/// What a cell takes: no control characters, no more than 32,767 units.
fn fit(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(8_000).collect()
}

/// The name of a column: 0 is A.
pub(super) fn letters(mut column: usize) -> String {
    let mut name = String::new();
    loop {
        name.insert(0, char::from(b'A' + (column % 26) as u8));
        if column < 26 {
            return name;
        }
        column = column / 26 - 1;
    }
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn columns_are_named_as_spreadsheets_do() {
        assert_eq!(
            [0, 1, 25, 26, 51, 52, 701, 702].map(letters),
            ["A", "B", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
        );
    }
}
