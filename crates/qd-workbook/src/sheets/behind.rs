//! The records behind the numbers: how each number comes of them, and a sheet of records for each data set.

use super::{column, muted, plain};
use crate::book::{self, Book, Column, HEAD, Table};
use crate::cell::{self, Cell, DAY, Tone};
use crate::words;
use qd_chart::palette;
use qd_model::format::{self, Locale};
use qd_model::{Issue, KpiValue, RecordColumn, RecordSet, Records, RowsMake, Unit};
use qd_text::Arg;
use rust_xlsxwriter::{Format, Worksheet, XlsxError};
use std::collections::BTreeSet;

/// Rows written between two questions whether to go on.
const PIECE: usize = 5_000;
/// Days from the beginning of a spreadsheet's time to 1970.
const EPOCH: f64 = 25_569.0;

/// The sheets of the records; gives what to know of them.
pub(crate) fn set(
    book: &mut Book<'_>,
    records: &Records,
    told: &mut dyn FnMut(f64) -> Result<(), Issue>,
) -> Result<Vec<String>, Issue> {
    let failed = |e: XlsxError| book::failed(&e);
    let own = book.reserve(&book.words.plain("book-sheet-rows"));
    let names: Vec<String> = records.sets.iter().map(|s| book.reserve(&kind(book, s))).collect();
    let lists: Vec<List<'_>> = records.sets.iter().map(|s| shown(book, records, s)).collect();
    index(book, &own, records, &names, &lists).map_err(failed)?;
    let all: usize = records.sets.iter().map(|s| s.ids.len()).sum();
    let mut before = 0;
    for ((set, name), columns) in records.sets.iter().zip(&names).zip(lists) {
        let share = |k: usize| 0.8 * (before + k) as f64 / all.max(1) as f64;
        list(book, set, name, columns, &mut |k| told(share(k)))?;
        before += set.ids.len();
    }
    Ok(records.sets.iter().filter_map(|s| cut(book, s)).collect())
}

/// The name of a data set.
fn kind(book: &Book<'_>, set: &RecordSet) -> String {
    words::code(book, set.dataset.name(), &["report-kind-"])
}

/// What to know of a list that does not hold all.
fn cut(book: &Book<'_>, set: &RecordSet) -> Option<String> {
    let number = |n: u64| format::number(n as f64, 0, Locale::of(book.words.language()));
    let (listed, all, kind) = (number(set.ids.len() as u64), number(set.all), kind(book, set));
    let args = [("kind", Arg::Text(&kind)), ("n", Arg::Text(&listed)), ("all", Arg::Text(&all))];
    ((set.ids.len() as u64) < set.all).then(|| book.words.text("book-rows-cut", &args))
}

fn value<'a>(book: &Book<'a>, id: &str) -> Option<&'a KpiValue> {
    book.input.report.kpis.iter().find(|k| k.id == id)
}

/// The word for how records make a value.
fn make(book: &Book<'_>, make: RowsMake, column: &RecordColumn) -> String {
    let key = match make {
        _ if !column.wholes.is_empty() => "book-make-ratio",
        RowsMake::Median => "book-make-median",
        RowsMake::Mean => "book-make-mean",
        RowsMake::Share => "book-make-share",
        RowsMake::Points => "book-make-points",
        RowsMake::Count => "book-make-count",
        RowsMake::Sum => "book-make-sum",
        RowsMake::Ratio => "book-make-ratio",
    };
    book.words.plain(key)
}

/// Each number of the report with the sheets that it comes of.
fn index(
    book: &mut Book<'_>,
    own: &str,
    records: &Records,
    names: &[String],
    lists: &[List<'_>],
) -> Result<(), XlsxError> {
    let columns = vec![
        column(book, "report-col-kpi", 44.0),
        column(book, "book-col-value", 14.0),
        column(book, "book-col-unit", 11.0),
        column(book, "book-col-sheet", 24.0),
        column(book, "book-col-column", 34.0),
        column(book, "book-col-counted", 12.0),
        column(book, "book-col-rows-out", 12.0),
        column(book, "book-col-made", 40.0),
        column(book, "book-col-note", 60.0),
        column(book, "book-col-id", 22.0),
    ];
    let mut rows = Vec::new();
    for (i, kpi) in records.kpis.iter().enumerate() {
        let Some(k) = value(book, &kpi.id) else { continue };
        let mine = |s: &RecordSet| s.columns.iter().any(|c| c.kpi == i);
        let found: Vec<usize> = (0..records.sets.len()).filter(|n| mine(&records.sets[*n])).collect();
        let known = k.value.is_some();
        let places = if found.is_empty() { vec![None] } else { found.iter().copied().map(Some).collect() };
        for place in places {
            let column = place.and_then(|n| records.sets[n].columns.iter().find(|c| c.kpi == i));
            let made = kpi.make.zip(column).map(|((m, _), c)| make(book, m, c)).unwrap_or_default();
            let others = found.iter().filter(|n| Some(**n) != place).map(|n| names[*n].as_str());
            let others = others.collect::<Vec<_>>().join(", ");
            let note = match (kpi.make, place) {
                (None, _) => book.words.plain("book-rows-no-list"),
                (_, None) => book.words.plain("report-none"),
                (_, Some(n)) => cut(book, &records.sets[n]).unwrap_or_default(),
            };
            let together = book.words.text("book-rows-together", &[("sheets", Arg::Text(&others))]);
            let note = if others.is_empty() { note } else { format!("{together} {note}") };
            rows.push(vec![
                (Cell::text(words::name(book, k)), Tone::Strong),
                if known {
                    (Cell::value(k.value, k.unit), Tone::Strong)
                } else {
                    muted(Cell::text(book.words.plain("report-no-data")))
                },
                muted(Cell::text(words::unit(book, k))),
                plain(place.map_or(Cell::Blank, |n| Cell::text(names[n].as_str()))),
                plain(place.zip(column).map_or(Cell::Blank, |(n, c)| Cell::long(heads(&lists[n], c)))),
                plain(column.map_or(Cell::Blank, |c| Cell::count(c.counted))),
                plain(column.map_or(Cell::Blank, |c| Cell::count(c.left_out))),
                plain(Cell::long(made)),
                muted(Cell::long(note.trim())),
                muted(Cell::text(k.id.clone())),
            ]);
        }
    }
    let mut note = book.words.plain("book-rows-note");
    if !book.input.settings.privacy.agent_names_in_reports {
        note = format!("{note} {}", book.words.plain("book-rows-no-agents"));
    }
    let title = book.words.plain("book-rows-title");
    let table = Table { columns, rows };
    book.named_sheet(own, &title, &[words::about(book), note], &table, &[])
}

/// The columns of a list, each with what stands in it.
type List<'a> = Vec<(Column, Shown<'a>)>;

/// The heads of the columns that give a value: one, or part and whole.
fn heads(list: &List<'_>, c: &RecordColumn) -> String {
    let of = |shown: &Shown<'_>| match shown {
        Shown::More(own, numbers) => std::ptr::eq(*own, c) && !std::ptr::eq(*numbers, c.own.as_slice()),
        Shown::Own(own, ..) | Shown::Counts(own, ..) => std::ptr::eq(*own, c) && c.wholes.is_empty(),
        _ => false,
    };
    let found = list.iter().filter(|(_, shown)| of(shown)).map(|(column, _)| column.head.as_str());
    found.collect::<Vec<_>>().join(" ÷ ")
}

/// A column of a list as it is written.
enum Shown<'a> {
    Id,
    Time(Format),
    Field(usize),
    /// The number of a record, and why it has none.
    Own(&'a RecordColumn, &'a [f64], Unit),
    /// Yes or no, or another number that it counts as, and why it has none.
    Counts(&'a RecordColumn, &'a [f64], Format),
    /// A number without a reason in its place.
    More(&'a RecordColumn, &'a [f64]),
    /// Only the reasons.
    Why(&'a RecordColumn),
}

/// The heads of a list, and what stands below each.
fn shown<'a>(book: &Book<'_>, records: &Records, set: &'a RecordSet) -> List<'a> {
    let mut out = vec![(column(book, "ui-rows-id", 18.0), Shown::Id)];
    if !set.times.is_empty() {
        let (look, width) = if set.days { ("yyyy-mm-dd", 12.0) } else { ("yyyy-mm-dd hh:mm:ss", 19.0) };
        let time = set.dataset.main_time().unwrap_or_default();
        let head = words::code(book, &format!("{}-{time}", set.dataset.name()), &["field-"]);
        out.push((Column { head, width }, Shown::Time(Format::new().set_num_format(look))));
    }
    for (i, field) in set.fields.iter().enumerate() {
        let head = words::dimension(book, &field.name);
        out.push((Column { head: capital(&head), width: 16.0 }, Shown::Field(i)));
    }
    let yes = format!(
        "[=1]\"{}\";[=0]\"{}\";General",
        book.words.plain("ui-rows-yes"),
        book.words.plain("ui-rows-no")
    );
    for c in &set.columns {
        let Some(kpi) = records.kpis.get(c.kpi) else { continue };
        let (Some((make, unit)), Some(k)) = (kpi.make, value(book, &kpi.id)) else { continue };
        let name = words::short(book, k);
        let head = |key: &str| {
            let head = book.words.text(key, &[("name", Arg::Text(&name))]);
            Column { head, width: 16.0 }
        };
        let plain = || Column { head: name.clone(), width: 16.0 };
        let number = Format::new().set_num_format("General");
        match make {
            _ if !c.wholes.is_empty() => {
                let unit = if make == RowsMake::Share { Unit::Share } else { unit };
                out.push((plain(), Shown::Own(c, &c.own, unit)));
                out.push((head("book-rows-part"), Shown::More(c, &c.counts)));
                out.push((head("book-rows-whole"), Shown::More(c, &c.wholes)));
                let both = |at: usize| c.why[at] > 0 && c.own[at].is_finite();
                if (0..c.at.len()).any(both) {
                    out.push((head("book-rows-out"), Shown::Why(c)));
                }
            }
            RowsMake::Share | RowsMake::Points if !c.counts.is_empty() => {
                let look = if make == RowsMake::Share { Format::new().set_num_format(&yes) } else { number };
                out.push((plain(), Shown::Counts(c, &c.counts, look)));
                out.push((head("book-rows-score"), Shown::More(c, &c.own)));
            }
            RowsMake::Share => {
                out.push((plain(), Shown::Counts(c, &c.own, Format::new().set_num_format(&yes))))
            }
            RowsMake::Count if unit == Unit::Seconds => {
                out.push((head("book-rows-age"), Shown::Own(c, &c.own, unit)));
            }
            RowsMake::Count if c.own.iter().all(|x| x.is_nan() || *x == 1.0) => {
                out.push((plain(), Shown::Counts(c, &c.own, Format::new().set_num_format(&yes))));
            }
            _ => out.push((plain(), Shown::Own(c, &c.own, unit))),
        }
    }
    // The heads of a table differ, whatever the case of their letters.
    let mut seen = BTreeSet::new();
    for (column, _) in &mut out {
        let text: String = cell::fit(column.head.replace('\n', " ")).chars().take(200).collect();
        let base = if text.trim().is_empty() { "–".to_owned() } else { text };
        let mut n = 1;
        column.head.clone_from(&base);
        while !seen.insert(column.head.to_lowercase()) {
            n += 1;
            column.head = format!("{base} {n}");
        }
    }
    out
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// The records of a data set.
fn list(
    book: &mut Book<'_>,
    set: &RecordSet,
    name: &str,
    list: List<'_>,
    told: &mut dyn FnMut(usize) -> Result<(), Issue>,
) -> Result<(), Issue> {
    let failed = |e: XlsxError| book::failed(&e);
    let (columns, shown): (Vec<Column>, Vec<Shown<'_>>) = list.into_iter().unzip();
    let note =
        book.words.text("book-rows-set-note", &[("zone", Arg::Text(&book.input.report.period.time_zone))]);
    let note = match cut(book, set) {
        Some(cut) => format!("{cut} {note}"),
        None => note,
    };
    let title = format!("{} · {}", kind(book, set), book.words.plain("book-rows-title"));
    let notes = [words::about(book), note];
    let reasons: Vec<Vec<String>> = set.columns.iter().map(|c| reasons(book, c)).collect();
    let paper = book.input.page;
    let (ws, number) = book.begin(name, &title, &notes, &columns).map_err(failed)?;
    book::head(ws, &columns, set.ids.len() as u32, &format!("Numbers_{number}")).map_err(failed)?;
    let muted = book::muted();
    for (i, shown) in (0_u16..).zip(&shown) {
        let look = look(shown);
        // What stands in a column without a look of its own takes the column's.
        ws.set_column_format(i, &look).map_err(failed)?;
        let place = |k: usize| HEAD + 1 + k as u32;
        let mut write = |k: usize, text: &str, base: &Format| -> Result<(), XlsxError> {
            if cell::like_a_formula(text) {
                ws.write_string_with_format(place(k), i, text, &base.clone().set_quote_prefix())?;
            } else if std::ptr::eq(base, &look) {
                ws.write_string(place(k), i, text)?;
            } else {
                ws.write_string_with_format(place(k), i, text, base)?;
            }
            Ok(())
        };
        match shown {
            Shown::Id => {
                for (k, id) in set.ids.iter().enumerate() {
                    if k % PIECE == 0 {
                        told(k * usize::from(i + 1) / columns.len())?;
                    }
                    write(k, &cell::fit(id.clone()), &look).map_err(failed)?;
                }
            }
            Shown::Field(f) => {
                let field = &set.fields[*f];
                let words: Vec<String> = field.words.iter().map(|w| cell::fit(w.clone())).collect();
                for (k, of) in field.of.iter().enumerate() {
                    if k % PIECE == 0 {
                        told((set.ids.len() * usize::from(i) + k) / columns.len())?;
                    }
                    if let Some(word) = of.and_then(|w| words.get(w as usize)).filter(|w| !w.is_empty()) {
                        write(k, word, &look).map_err(failed)?;
                    }
                }
            }
            Shown::Time(_) => {
                for (k, time) in set.times.iter().enumerate() {
                    if k % PIECE == 0 {
                        told((set.ids.len() * usize::from(i) + k) / columns.len())?;
                    }
                    let Some(time) = time else { continue };
                    when(ws, (place(k), i), *time).map_err(failed)?;
                }
            }
            Shown::Own(c, numbers, _) | Shown::Counts(c, numbers, _) | Shown::More(c, numbers) => {
                let why =
                    reasons.get(set.columns.iter().position(|s| std::ptr::eq(s, *c)).unwrap_or(usize::MAX));
                let days = is_time(shown);
                for (n, (&at, &x)) in c.at.iter().zip(numbers.iter()).enumerate() {
                    if n % PIECE == 0 {
                        told((set.ids.len() * usize::from(i) + at as usize) / columns.len())?;
                    }
                    let row = place(at as usize);
                    if x.is_finite() && days && x < 0.0 {
                        let days = Format::new().set_num_format("0.00\" d\"");
                        ws.write_number_with_format(row, i, x / DAY, &days).map_err(failed)?;
                    } else if x.is_finite() {
                        ws.write_number(row, i, if days { x / DAY } else { x }).map_err(failed)?;
                    } else if let Some(text) =
                        why.and_then(|w| w.get(usize::from(c.why[n]))).filter(|t| !t.is_empty())
                        && !matches!(shown, Shown::More(..))
                    {
                        ws.write_string_with_format(row, i, text, &muted).map_err(failed)?;
                    }
                }
            }
            Shown::Why(c) => {
                let why =
                    reasons.get(set.columns.iter().position(|s| std::ptr::eq(s, *c)).unwrap_or(usize::MAX));
                for (&at, &reason) in c.at.iter().zip(&c.why) {
                    if let Some(text) = why.and_then(|w| w.get(usize::from(reason))).filter(|t| !t.is_empty())
                    {
                        ws.write_string_with_format(place(at as usize), i, text, &muted).map_err(failed)?;
                    }
                }
            }
        }
    }
    let width = columns.iter().map(|c| c.width).sum();
    book::set_up(ws, paper, width, 0.0).map_err(failed)
}

/// The reasons of a column in words, each list as one text.
fn reasons(book: &Book<'_>, c: &RecordColumn) -> Vec<String> {
    let one = |(code, n): &(String, u32)| {
        let word = words::reason(book, code);
        if *n > 1 { format!("{word} ({n})") } else { word }
    };
    c.reasons.iter().map(|r| r.iter().map(one).collect::<Vec<_>>().join("; ")).collect()
}

fn is_time(shown: &Shown<'_>) -> bool {
    matches!(shown, Shown::Own(_, _, Unit::Seconds))
}

/// The look of a column.
fn look(shown: &Shown<'_>) -> Format {
    let f = Format::new();
    let f = match shown {
        Shown::Id | Shown::Field(_) | Shown::Why(_) => f,
        Shown::Time(look) | Shown::Counts(_, _, look) => look.clone(),
        Shown::Own(_, _, Unit::Seconds) => f.set_num_format("[h]:mm:ss"),
        Shown::Own(_, _, Unit::Share) => f.set_num_format("0.0%"),
        Shown::Own(_, _, Unit::Money) => f.set_num_format("#,##0.00"),
        Shown::Own(..) | Shown::More(..) => f,
    };
    f.set_font_color(cell::colour(palette::TEXT)).set_align(rust_xlsxwriter::FormatAlign::Left)
}

/// An instant on the clock of the zone; one before the spreadsheet's time begins is a text.
fn when(ws: &mut Worksheet, (row, column): (u32, u16), seconds: i64) -> Result<(), XlsxError> {
    let serial = seconds as f64 / DAY + EPOCH;
    if serial >= 61.0 {
        ws.write_number(row, column, serial)?;
    } else if let Some(t) = chrono::DateTime::from_timestamp(seconds, 0) {
        ws.write_string(row, column, t.format("%Y-%m-%d %H:%M:%S").to_string())?;
    }
    Ok(())
}
