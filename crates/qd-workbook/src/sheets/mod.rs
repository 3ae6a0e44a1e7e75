//! The sheets, one file each.

mod actions;
mod agents;
mod behind;
mod comments;
mod data;
mod definitions;
mod family;
mod more;
mod rows;
mod series;
mod summary;

use crate::book::{Book, Column};
use crate::cell::{Cell, Tone};
use rust_xlsxwriter::XlsxError;

/// All sheets in their order.
pub(crate) fn set(book: &mut Book<'_>) -> Result<(), XlsxError> {
    summary::set(book)?;
    comments::set(book)?;
    actions::set(book)?;
    let over_time = series::rows(book);
    let mut families: Vec<&str> = Vec::new();
    for d in &book.input.definitions {
        if !families.contains(&d.family.as_str()) {
            families.push(&d.family);
        }
    }
    for name in families {
        family::set(book, name, &over_time)?;
    }
    series::set(book, over_time)?;
    agents::set(book)?;
    more::set(book)?;
    definitions::set(book)?;
    data::set(book)
}

pub(crate) use behind::set as behind;

fn column(book: &Book<'_>, key: &str, width: f64) -> Column {
    Column { head: book.words.plain(key), width }
}

fn plain(cell: Cell) -> (Cell, Tone) {
    (cell, Tone::Plain)
}

fn muted(cell: Cell) -> (Cell, Tone) {
    (cell, Tone::Muted)
}

fn blank() -> (Cell, Tone) {
    (Cell::Blank, Tone::Plain)
}

pub(crate) use family::POINTED as FAMILY_COLUMNS;
pub(crate) const SERIES_COLUMNS: (u16, u16) = (series::STEP, series::VALUE);
