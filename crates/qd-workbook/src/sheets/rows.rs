//! A list of records as it is written, row by row: with a sheet in a file of its own, as it may be long.

use super::behind::{List, Shown, cut, kind};
use crate::book::{self, Book, Column, HEAD};
use crate::cell::{self, DAY};
use crate::words;
use qd_chart::palette;
use qd_model::{Issue, RecordColumn, RecordSet, Unit};
use qd_text::Arg;
use rust_xlsxwriter::{Format, FormatAlign, Worksheet, XlsxError};

/// Rows written between two questions whether to go on.
const PIECE: usize = 2_000;
/// Days from the beginning of a spreadsheet's time to 1970.
const EPOCH: f64 = 25_569.0;
/// The first day that all spreadsheets count alike: they have a 29 February 1900.
const FIRST: f64 = 61.0;

/// The records of a data set; `told` is given how many are written.
pub(super) fn list(
    book: &mut Book<'_>,
    set: &RecordSet,
    name: &str,
    list: List<'_>,
    told: &mut dyn FnMut(usize) -> Result<(), Issue>,
) -> Result<(), Issue> {
    let failed = |e: XlsxError| book::failed(&e);
    let zone = &book.input.report.period.time_zone;
    let note = book.words.text("book-rows-set-note", &[("zone", Arg::Text(zone))]);
    let note = match cut(book, set) {
        Some(cut) => format!("{cut} {note}"),
        None => note,
    };
    let title = format!("{} · {}", kind(book, set), book.words.plain("book-rows-title"));
    let notes = [words::about(book), note];
    let (columns, shown): (Vec<Column>, Vec<Shown<'_>>) = list.into_iter().unzip();
    let mut pens: Vec<Pen<'_>> = shown.into_iter().map(|s| Pen::new(book, set, s)).collect();
    let paper = book.input.page;
    let (ws, number) = book.begin_long(name, &title, &notes, &columns).map_err(failed)?;
    book::head(ws, &columns, set.ids.len() as u32, &format!("Numbers_{number}")).map_err(failed)?;
    for (i, pen) in (0_u16..).zip(&pens) {
        ws.set_column_format(i, &pen.look).map_err(failed)?;
    }
    for k in 0..set.ids.len() {
        if k % PIECE == 0 {
            told(k)?;
        }
        for (i, pen) in (0_u16..).zip(&mut pens) {
            pen.write(ws, (HEAD + 1 + k as u32, i), set, k).map_err(failed)?;
        }
    }
    let width = columns.iter().map(|c| c.width).sum();
    book::set_up(ws, paper, width, 0.0).map_err(failed)
}

/// What writes a column. A cell that has no look of its own takes the column's.
struct Pen<'a> {
    shown: Shown<'a>,
    look: Format,
    /// As `look`, for a text that would be a formula if a person typed it.
    quoted: Format,
    muted: Format,
    /// The words of a field, or of the reasons.
    words: Vec<String>,
    /// The next entry of a column of numbers.
    next: usize,
}

impl<'a> Pen<'a> {
    fn new(book: &Book<'_>, set: &RecordSet, shown: Shown<'a>) -> Self {
        let words = match &shown {
            Shown::Field(f) => {
                set.fields.get(*f).into_iter().flat_map(|f| &f.words).map(|w| cell::fit(w.clone())).collect()
            }
            Shown::Own(c, ..) | Shown::Counts(c, ..) | Shown::Why(c) => reasons(book, c),
            Shown::Id | Shown::Time(_) | Shown::More(..) => Vec::new(),
        };
        let look = look(&shown);
        let quoted = look.clone().set_quote_prefix();
        Self { shown, look, quoted, muted: book::muted(), words, next: 0 }
    }

    /// Writes the cell of record `k`, if it has something there. Records come in their order.
    fn write(
        &mut self,
        ws: &mut Worksheet,
        (row, column): (u32, u16),
        set: &RecordSet,
        k: usize,
    ) -> Result<(), XlsxError> {
        let text = |ws: &mut Worksheet, text: &str, quoted: &Format| -> Result<(), XlsxError> {
            match text {
                "" => {}
                text if cell::like_a_formula(text) => {
                    ws.write_string_with_format(row, column, text, quoted)?;
                }
                text => {
                    ws.write_string(row, column, text)?;
                }
            }
            Ok(())
        };
        match &self.shown {
            Shown::Id => text(ws, &cell::fit(set.ids[k].clone()), &self.quoted),
            Shown::Field(f) => {
                let place = set.fields.get(*f).and_then(|f| f.of.get(k).copied().flatten());
                let word = place.and_then(|w| self.words.get(w as usize));
                text(ws, word.map_or("", String::as_str), &self.quoted)
            }
            Shown::Time(_) => match set.times.get(k).copied().flatten() {
                Some(time) => when(ws, (row, column), time),
                None => Ok(()),
            },
            Shown::Own(c, numbers, _) | Shown::Counts(c, numbers, _) | Shown::More(c, numbers) => {
                if c.at.get(self.next).is_none_or(|at| *at as usize != k) {
                    return Ok(());
                }
                let (number, why) = (numbers[self.next], c.why[self.next]);
                self.next += 1;
                let days = matches!(self.shown, Shown::Own(_, _, Unit::Seconds));
                let reason = self.words.get(usize::from(why)).filter(|t| !t.is_empty());
                match reason {
                    _ if number.is_finite() && days && number < 0.0 => {
                        // No spreadsheet shows a time below zero.
                        let look = Format::new().set_num_format("0.00\" d\"");
                        ws.write_number_with_format(row, column, number / DAY, &look)?;
                    }
                    _ if number.is_finite() => {
                        ws.write_number(row, column, if days { number / DAY } else { number })?;
                    }
                    Some(reason) => {
                        ws.write_string_with_format(row, column, reason, &self.muted)?;
                    }
                    None => {}
                }
                Ok(())
            }
            Shown::Why(c) => {
                if c.at.get(self.next).is_none_or(|at| *at as usize != k) {
                    return Ok(());
                }
                let reason = self.words.get(usize::from(c.why[self.next])).filter(|t| !t.is_empty());
                self.next += 1;
                if let Some(reason) = reason {
                    ws.write_string_with_format(row, column, reason, &self.muted)?;
                }
                Ok(())
            }
        }
    }
}

/// The reasons of a column in words, each list as one text.
fn reasons(book: &Book<'_>, c: &RecordColumn) -> Vec<String> {
    let one = |(code, n): &(String, u32)| {
        let word = words::reason(book, code);
        if *n > 1 { format!("{word} ({n})") } else { word }
    };
    c.reasons.iter().map(|r| r.iter().map(one).collect::<Vec<_>>().join("; ")).collect()
}

/// The look of a column.
fn look(shown: &Shown<'_>) -> Format {
    let f = Format::new();
    let f = match shown {
        Shown::Id | Shown::Field(_) | Shown::Why(_) => f.set_align(FormatAlign::Left),
        Shown::Time(look) => look.clone().set_align(FormatAlign::Left),
        Shown::Counts(_, _, look) => look.clone().set_align(FormatAlign::Left),
        Shown::Own(_, _, Unit::Seconds) => f.set_num_format("[h]:mm:ss"),
        Shown::Own(_, _, Unit::Share) => f.set_num_format("0.0%"),
        Shown::Own(_, _, Unit::Money) => f.set_num_format("#,##0.00"),
        Shown::Own(..) | Shown::More(..) => f,
    };
    f.set_font_color(cell::colour(palette::TEXT))
}

/// An instant on the clock of the zone; one before the spreadsheet's time begins is a text.
fn when(ws: &mut Worksheet, (row, column): (u32, u16), seconds: i64) -> Result<(), XlsxError> {
    let serial = seconds as f64 / DAY + EPOCH;
    if serial >= FIRST {
        ws.write_number(row, column, serial)?;
    } else if let Some(t) = chrono::DateTime::from_timestamp(seconds, 0) {
        ws.write_string(row, column, t.format("%Y-%m-%d %H:%M:%S").to_string())?;
    }
    Ok(())
}
