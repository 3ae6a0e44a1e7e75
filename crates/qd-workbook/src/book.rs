//! The file under way: sheets with one table each, set up to be read, filtered and printed.

use crate::Written;
use crate::cell::{Cell, Tone, colour, format};
use crate::words;
use qd_chart::palette;
use qd_model::{Issue, IssueCode, PageFormat, ReportInput, refusal};
use qd_text::{Arg, Catalogue};
use rust_xlsxwriter::{
    Chart, DocProperties, ExcelDateTime, Format, FormatAlign, Table as XlsxTable, TableColumn, TableStyle,
    Workbook, Worksheet, XlsxError,
};
use std::collections::BTreeSet;

/// Row of the heads of the table on every sheet; above it title and notes.
pub(crate) const HEAD: u32 = 4;
/// Most rows of a table.
const MOST: usize = 200_000;
/// Rows that a chart covers, with the gap below it.
const CHART_ROWS: u32 = 15;
/// Size of a chart, pixels.
const CHART: (u32, u32) = (500, 280);

/// One column of a table.
pub(crate) struct Column {
    pub head: String,
    /// In characters.
    pub width: f64,
}

/// Height of a line, points.
const LINE: f64 = 15.0;
/// Widths in characters: of a screen, of a chart with the gap before it, of a landscape page at full size (with a wide
/// font, as where the usual one is missing), and the most on a page that is still read with ease.
const SCREEN: f64 = 150.0;
const CHART_WIDTH: f64 = 82.0;
const PAGE_WIDTH: f64 = 105.0;
const READABLE: f64 = 230.0;
/// Charts of a page, and the scale at which their rows fit on it, per cent.
const CHARTS_A_PAGE: u32 = 5;
const CHARTS_SCALE: f64 = 42.0;

/// The table of a sheet.
pub(crate) struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<(Cell, Tone)>>,
}

/// The file under way.
pub(crate) struct Book<'a> {
    pub input: &'a ReportInput,
    pub words: &'a Catalogue,
    /// All agents in the order of their numbers, for where names are hidden.
    pub agents: Vec<String>,
    workbook: Workbook,
    names: BTreeSet<String>,
    sheets: u32,
}

impl<'a> Book<'a> {
    pub fn new(input: &'a ReportInput, words: &'a Catalogue) -> Self {
        let mut workbook = Workbook::new();
        let title = words.plain("report-title");
        let mut about = DocProperties::new()
            .set_title(crate::cell::fit(format!("{title} · {}", input.report.period.label)))
            .set_author(crate::cell::fit(input.organisation.clone()))
            .set_comment(words.text("book-made-by", &[("version", Arg::Text(&input.version))]));
        // The file has the date of its data: a clock would make two runs differ.
        let day = input.as_of_text.get(..10).and_then(|d| ExcelDateTime::parse_from_str(d).ok());
        if let Some(day) = day.or_else(|| ExcelDateTime::from_ymd(2000, 1, 1).ok()) {
            about = about.set_creation_datetime(&day);
        }
        workbook.set_properties(&about);
        let agents = qd_chart::agents_in(&input.report.kpis);
        Self { input, words, agents, workbook, names: BTreeSet::new(), sheets: 0 }
    }

    /// A name that a spreadsheet takes: no longer than 31, none of its marks, not twice.
    pub fn sheet_name(&self, wanted: &str) -> String {
        let tidy: String =
            wanted.chars().map(|c| if c.is_control() || "[]:*?/\\'".contains(c) { '-' } else { c }).collect();
        let tidy = if tidy.trim().is_empty() { "-" } else { tidy.trim() };
        let cut = |most: usize| {
            let mut units = 0;
            let fits = |c: &char| {
                units += c.len_utf16();
                units <= most
            };
            tidy.chars().take_while(fits).collect::<String>()
        };
        let mut name = cut(31);
        let mut i = 2;
        while self.names.contains(&name.to_lowercase()) {
            name = format!("{} {i}", cut(27));
            i += 1;
        }
        name
    }

    /// As [`Book::sheet_name`], and no other sheet gets this name.
    pub fn reserve(&mut self, wanted: &str) -> String {
        let name = self.sheet_name(wanted);
        self.names.insert(name.to_lowercase());
        name
    }

    /// A sheet with its title, at most two lines of notes, its table, and charts beside it.
    pub fn sheet(
        &mut self,
        name: &str,
        title: &str,
        notes: &[String],
        table: &Table,
        charts: &[Chart],
    ) -> Result<(), XlsxError> {
        let name = self.reserve(name);
        self.named_sheet(&name, title, notes, table, charts)
    }

    /// As [`Book::sheet`], under a name that is reserved.
    pub fn named_sheet(
        &mut self,
        name: &str,
        title: &str,
        notes: &[String],
        table: &Table,
        charts: &[Chart],
    ) -> Result<(), XlsxError> {
        let paper = self.input.page;
        let left_out = table.rows.len().saturating_sub(MOST);
        let more = self.words.text("report-more-rows", &[("n", Arg::Num(left_out as f64))]);
        let none = self.words.plain("report-none");
        let muted = muted();
        let (ws, number) = self.begin(name, title, notes, &table.columns)?;
        if table.rows.is_empty() {
            ws.write_string_with_format(HEAD, 0, none, &muted)?;
        } else {
            put(ws, table, &format!("Numbers_{number}"))?;
        }
        if left_out > 0 {
            ws.write_string_with_format(HEAD + 1 + MOST as u32, 0, more, &muted)?;
        }
        let beside = table.columns.len() as u16 + 1;
        for (i, chart) in charts.iter().enumerate() {
            ws.insert_chart(HEAD + i as u32 * CHART_ROWS, beside, chart)?;
        }
        let beside = if charts.is_empty() { 0.0 } else { CHART_WIDTH };
        let width = table.columns.iter().map(|c| c.width).sum();
        set_up(ws, paper, width, beside)?;
        Ok(())
    }

    /// A sheet of a reserved name with title, notes and the widths of its columns; its table is still to be put. Gives its
    /// number too.
    fn begin(
        &mut self,
        name: &str,
        title: &str,
        notes: &[String],
        columns: &[Column],
    ) -> Result<(&mut Worksheet, u32), XlsxError> {
        self.workbook.add_worksheet();
        self.open(name, title, notes, columns)
    }

    /// As [`Book::begin`], for a table whose rows are written one after the other: they are kept in a file without a name
    /// until the workbook is finished, and take no memory.
    pub fn begin_long(
        &mut self,
        name: &str,
        title: &str,
        notes: &[String],
        columns: &[Column],
    ) -> Result<(&mut Worksheet, u32), XlsxError> {
        self.workbook.add_worksheet_with_low_memory()?;
        self.open(name, title, notes, columns)
    }

    fn open(
        &mut self,
        name: &str,
        title: &str,
        notes: &[String],
        columns: &[Column],
    ) -> Result<(&mut Worksheet, u32), XlsxError> {
        self.sheets += 1;
        let number = self.sheets;
        let sample = self.input.is_sample.then(|| self.words.plain("report-sample-long"));
        let ws = self.workbook.worksheet_from_index(number as usize - 1)?;
        ws.set_name(name)?;
        let muted = muted();
        let big = Format::new().set_bold().set_font_size(15).set_font_color(colour(palette::INK));
        ws.set_row_height(0, 24)?;
        ws.write_string_with_format(0, 0, crate::cell::fit(title.to_owned()), &big)?;
        let width: f64 = columns.iter().map(|c| c.width).sum();
        let last = columns.len().saturating_sub(1) as u16;
        for (row, note) in (1..HEAD - 1).zip(notes) {
            // A note ends with the table, so that it makes no page wider.
            let lines = lines(note, width.min(SCREEN));
            ws.set_row_height(row, LINE * lines)?;
            let ends = columns.iter().scan(0.0, |sum, c| {
                *sum += c.width;
                Some(*sum)
            });
            let to = ends.take_while(|sum| *sum <= SCREEN).count().saturating_sub(1) as u16;
            let wrapped = muted.clone().set_text_wrap().set_align(FormatAlign::Top);
            ws.merge_range(row, 0, row, to.clamp(1, last.max(1)), &crate::cell::fit(note.clone()), &wrapped)?;
        }
        if let Some(sample) = sample {
            let mark = Format::new().set_bold().set_font_color(colour(palette::BAD));
            ws.write_string_with_format(HEAD - 1, 0, sample, &mark)?;
        }
        for (i, column) in columns.iter().enumerate() {
            ws.set_column_width(i as u16, column.width)?;
        }
        Ok((ws, number))
    }

    /// The bytes.
    pub fn finish(&mut self) -> Result<Written, XlsxError> {
        Ok(Written { xlsx: self.workbook.save_to_buffer()?, sheets: self.sheets, warnings: Vec::new() })
    }

    /// An agent as it may be shown.
    pub fn agent(&self, name: &str) -> String {
        qd_chart::agent_label(name, &words::chart(self, &Default::default()))
    }
}

/// A quiet text.
pub(crate) fn muted() -> Format {
    Format::new().set_font_color(colour(palette::MUTED))
}

/// The head of a table of so many rows, which stays in sight; the rows are still to be written below.
pub(crate) fn head(ws: &mut Worksheet, columns: &[Column], rows: u32, name: &str) -> Result<(), XlsxError> {
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_font_color(colour(palette::WHITE))
        .set_background_color(colour(palette::ACCENT));
    let heads: Vec<TableColumn> = columns
        .iter()
        .map(|c| TableColumn::new().set_header(c.head.clone()).set_header_format(&head))
        .collect();
    let made = XlsxTable::new().set_name(name).set_style(TableStyle::Light1).set_columns(&heads);
    let high = columns.iter().map(|c| lines(&c.head, c.width - 2.0)).fold(1.0, f64::max);
    ws.set_row_height(HEAD, LINE * high + 3.0)?;
    ws.add_table(HEAD, 0, HEAD + rows, columns.len().saturating_sub(1) as u16, &made)?;
    ws.set_freeze_panes(HEAD + 1, 1)?;
    ws.set_repeat_rows(HEAD, HEAD)?;
    Ok(())
}

fn put(ws: &mut Worksheet, table: &Table, name: &str) -> Result<(), XlsxError> {
    head(ws, &table.columns, table.rows.len().min(MOST) as u32, name)?;
    for (row, cells) in (HEAD + 1..).zip(table.rows.iter().take(MOST)) {
        let high = table.columns.iter().zip(cells).map(|(column, (cell, _))| match cell {
            Cell::Long(text) => text.split('\n').map(|line| lines(line, column.width)).sum(),
            Cell::Rich(runs) => {
                let text: String = runs.iter().map(|r| r.0.as_str()).collect();
                text.split('\n').map(|line| lines(line, column.width)).sum()
            }
            _ => 1.0,
        });
        let high = high.fold(1.0, f64::max);
        if high > 1.0 {
            // Excel takes no row higher than 409 points.
            ws.set_row_height(row, (LINE * high).min(400.0))?;
        }
        for (column, (cell, tone)) in (0u16..).zip(cells) {
            let look = format(cell, *tone);
            match cell {
                Cell::Blank => ws.write_blank(row, column, &look)?,
                // As a string, always: what begins with `=` is no formula.
                Cell::Text(t) | Cell::Long(t) => ws.write_string_with_format(row, column, t, &look)?,
                Cell::Number(v, _) => ws.write_number_with_format(row, column, *v, &look)?,
                Cell::Rich(runs) => rich(ws, (row, column), runs, &look)?,
                Cell::Date(d) => {
                    let serial = d.signed_duration_since(chrono::NaiveDate::default()).num_days() + 25_569;
                    ws.write_number_with_format(row, column, serial as f64, &look)?
                }
            };
        }
    }
    Ok(())
}

/// A text of which some words are bold.
fn rich<'w>(
    ws: &'w mut Worksheet,
    (row, column): (u32, u16),
    runs: &[(String, bool)],
    look: &Format,
) -> Result<&'w mut Worksheet, XlsxError> {
    let plain = Format::new().set_font_color(colour(palette::TEXT));
    let bold = Format::new().set_font_color(colour(palette::INK)).set_bold();
    let runs: Vec<_> = runs.iter().map(|(t, b)| (if *b { &bold } else { &plain }, t.as_str())).collect();
    ws.write_rich_string_with_format(row, column, &runs, look)
}

pub(crate) fn set_up(
    ws: &mut Worksheet,
    paper: PageFormat,
    width: f64,
    beside: f64,
) -> Result<(), XlsxError> {
    ws.set_landscape();
    ws.set_paper_size(match paper {
        PageFormat::A4 | PageFormat::Wide16x9 => 9,
        PageFormat::Letter => 1,
    });
    ws.set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3);
    if beside > 0.0 {
        // Whole charts on each page; the scale is what the width needs.
        let scale = (100.0 * PAGE_WIDTH / (width + beside)).floor().clamp(20.0, CHARTS_SCALE);
        ws.set_print_scale(scale as u16);
        let breaks: Vec<u32> = (1..500).map(|page| HEAD + page * CHARTS_A_PAGE * CHART_ROWS).collect();
        ws.set_page_breaks(&breaks)?;
    } else {
        let wide = (width / READABLE).ceil().clamp(1.0, 4.0) as u16;
        ws.set_print_fit_to_pages(wide, 0);
    }
    ws.set_repeat_columns(0, 0)?;
    ws.set_screen_gridlines(false);
    // Marks of the footer only; no word of the data, in which `&` would be one.
    ws.set_footer("&L&A&R&P / &N");
    Ok(())
}

/// Lines that a text takes in so many characters of width.
fn lines(text: &str, width: f64) -> f64 {
    let width = width.max(4.0);
    let (mut lines, mut used) = (1.0, 0.0);
    for word in text.split(' ') {
        let long = word.chars().count() as f64;
        if used > 0.0 && used + long > width {
            lines += 1.0;
            used = 0.0;
        }
        used += long + 1.0;
    }
    lines
}

pub(crate) fn chart_size(chart: &mut Chart) {
    chart.set_width(CHART.0).set_height(CHART.1);
}

pub(crate) fn failed(e: &XlsxError) -> Issue {
    if let XlsxError::TempFileError(folder, why) = e {
        let text = format!("No temporary file could be made in {}: {}.", folder.display(), refusal(why));
        return Issue::new(IssueCode::ReportFailed, text).hint("Make that folder, or the room in it.");
    }
    Issue::new(IssueCode::ReportFailed, format!("The workbook could not be put together: {e}."))
}

/// There is no room, or no place, for the rows of long sheets.
pub(crate) fn no_room() -> Issue {
    Issue::new(IssueCode::DiskFull, "There is not enough room for the temporary files of the workbook.")
        .hint("Make room on the disk that holds temporary files, or choose a shorter period.")
}
