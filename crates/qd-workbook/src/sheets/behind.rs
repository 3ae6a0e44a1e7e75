//! The records behind the numbers: how each number comes of them, and a sheet of records for each data set.

use super::{column, muted, plain, rows};
use crate::book::{self, Book, Column, Table};
use crate::cell::{self, Cell, Tone};
use crate::words;
use qd_model::format::{self, Locale};
use qd_model::{Issue, KpiValue, RecordColumn, RecordSet, Records, RowsMake, Unit};
use qd_text::Arg;
use rust_xlsxwriter::{Format, XlsxError};
use std::collections::BTreeSet;

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
        rows::list(book, set, name, columns, &mut |k| told(share(k)))?;
        before += set.ids.len();
    }
    Ok(records.sets.iter().filter_map(|s| cut(book, s)).collect())
}

/// The name of a data set.
pub(super) fn kind(book: &Book<'_>, set: &RecordSet) -> String {
    words::code(book, set.dataset.name(), &["report-kind-"])
}

/// What to know of a list that does not hold all.
pub(super) fn cut(book: &Book<'_>, set: &RecordSet) -> Option<String> {
    let number = |n: u64| format::number(n as f64, 0, Locale::of(book.words.language()));
    let (listed, all, kind) = (number(set.ids.len() as u64), number(set.all), kind(book, set));
    let args = [("kind", Arg::Text(&kind)), ("n", Arg::Text(&listed)), ("all", Arg::Text(&all))];
    ((set.ids.len() as u64) < set.all).then(|| book.words.text("book-rows-cut", &args))
}

fn value<'a>(book: &Book<'a>, id: &str) -> Option<&'a KpiValue> {
    book.input.report.kpis.iter().find(|k| k.id == id)
}

/// True if each record counts as one.
fn ones(column: &RecordColumn) -> bool {
    column.own.iter().all(|x| x.is_nan() || *x == 1.0)
}

/// The word for how records make a value.
fn make(book: &Book<'_>, (make, unit): (RowsMake, Unit), column: &RecordColumn) -> String {
    let key = match make {
        _ if !column.wholes.is_empty() => "book-make-ratio",
        // A row that stands for several is not one, as those of summaries are.
        RowsMake::Count if unit != Unit::Seconds && !ones(column) => "book-make-sum",
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
        column(book, "report-col-kpi", 42.0),
        column(book, "book-col-value", 14.0),
        column(book, "book-col-unit", 10.0),
        column(book, "book-col-sheet", 18.0),
        column(book, "book-col-column", 30.0),
        column(book, "book-col-counted", 10.0),
        column(book, "book-col-rows-out", 10.0),
        column(book, "book-col-made", 30.0),
        column(book, "book-col-note", 44.0),
        column(book, "book-col-id", 20.0),
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
            let made = kpi.make.zip(column).map(|(m, c)| make(book, m, c)).unwrap_or_default();
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
                muted(Cell::long(made)),
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
pub(super) type List<'a> = Vec<(Column, Shown<'a>)>;

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
pub(super) enum Shown<'a> {
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
    let wide = |words: &[String]| {
        let longest = words.iter().map(|w| w.chars().count()).max().unwrap_or(0);
        (longest as f64 + 2.0).clamp(11.0, 30.0)
    };
    let mut out = vec![(column(book, "ui-rows-id", wide(&set.ids)), Shown::Id)];
    if !set.times.is_empty() {
        let (look, width) = if set.days { ("yyyy-mm-dd", 12.0) } else { ("yyyy-mm-dd hh:mm:ss", 19.0) };
        let time = set.dataset.main_time().unwrap_or_default();
        let head = words::code(book, &format!("{}-{time}", set.dataset.name()), &["field-"]);
        out.push((Column { head, width }, Shown::Time(Format::new().set_num_format(look))));
    }
    for (i, field) in set.fields.iter().enumerate() {
        let head = words::dimension(book, &field.name);
        out.push((Column { head: capital(&head), width: wide(&field.words) }, Shown::Field(i)));
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
            RowsMake::Count if ones(c) => {
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
