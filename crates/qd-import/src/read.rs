//! A piece of records to a typed batch: column by column, with every record that fails named.

mod codes;
mod columns;
mod rows;

use crate::compile::{Col, Compiled, Reader};
use crate::intervals;
use crate::outcome;
use crate::piece::{Notes, Piece, RecState};
use crate::private;
use crate::values::clock;
use crate::values::date::{self, DateError, Written};
use crate::values::duration;
use crate::values::words;
use crate::values::zone::{Clock, ZoneCache};
use columns::{Out, compact, constant_column, count, ids, ints, reals, retain, unread};
use qd_model::{Batch, Column, Dataset, NULL_INT, RejectedRow};
use rows::{Reject, Rows};
use std::collections::BTreeMap;
use std::ops::Range;

/// What a piece gave.
#[derive(Debug)]
pub(crate) struct Typed {
    pub batch: Batch,
    pub rejected: Vec<RejectedRow>,
    pub tally: Tally,
    /// Records of the piece: good and rejected.
    pub records: u64,
    pub bytes: u64,
    pub notes: Notes,
}

/// Warnings by code and column, with how many records and one cell.
pub(crate) type Tally = BTreeMap<(&'static str, String), (u64, String)>;

/// State of one worker.
pub(crate) struct Worker<'c> {
    compiled: &'c Compiled,
    zones: Vec<ZoneCache>,
}

/// Records read column by column before the next ones.
const BLOCK: usize = 128;

impl<'c> Worker<'c> {
    pub fn new(compiled: &'c Compiled) -> Self {
        Self { compiled, zones: compiled.zones.iter().map(|z| ZoneCache::new(*z)).collect() }
    }

    /// Reads one piece.
    pub fn read(&mut self, piece: &Piece) -> Typed {
        let c = self.compiled;
        let width = c.header_cells.len();
        let mut rows = Rows {
            piece,
            recs: Vec::with_capacity(piece.recs.len()),
            bad: Vec::with_capacity(piece.recs.len()),
            rejects: Vec::new(),
            tally: Tally::new(),
        };
        let first = c.header_cells.iter().position(|h| !h.is_empty());
        for rec in &piece.recs {
            if rec.line <= c.header_row {
                continue;
            }
            if let Some(first) = first
                && piece.cell(rec, first) == c.header_cells[first]
                && c.header_cells.iter().enumerate().all(|(i, h)| piece.cell(rec, i) == h)
            {
                rows.note("repeated_header", "", "");
                continue;
            }
            rows.recs.push(*rec);
            rows.bad.push(0);
            let row = rows.recs.len() - 1;
            if c.until.is_some_and(|line| rec.line >= line) {
                rows.reject(row, None, piece.cell(rec, 0), "other_table");
                continue;
            }
            match rec.state {
                RecState::Unterminated => rows.reject(row, None, piece.cell(rec, 0), "unterminated_quote"),
                RecState::NoRecord => rows.reject(row, None, piece.cell(rec, 0), "not_a_record"),
                RecState::BadJson => rows.reject(row, None, piece.cell(rec, 0), "bad_json"),
                RecState::TooMany => rows.reject(row, None, "", "too_many_cells"),
                RecState::Whole if !c.pad && (rec.n as usize) < width => {
                    rows.reject(row, None, "", "too_few_cells")
                }
                RecState::Whole => {}
            }
        }
        let mut columns: Vec<Column> = vec![Column::Absent; c.dataset.fields().len()];
        let n = rows.recs.len();
        let mut outs: Vec<Out<'_>> = c.cols.iter().map(|col| Out::new(&col.reader, n)).collect();
        // So few records at a time that their text stays in the cache from one column to the next.
        for start in (0..n).step_by(BLOCK) {
            let block = start..(start + BLOCK).min(n);
            piece.fetch(&rows.recs[block.clone()]);
            for (col, out) in c.cols.iter().zip(&mut outs) {
                self.column(col, &mut rows, block.clone(), out);
            }
        }
        for (col, out) in c.cols.iter().zip(outs) {
            columns[col.field] = out.finish(col, &mut rows);
        }
        for (field, constant) in &c.constants {
            columns[*field] = constant_column(constant, &columns, rows.recs.len());
        }
        self.outbound(&mut rows);
        self.outcomes(&mut columns, &mut rows);
        self.intervals(&mut columns, &mut rows);
        self.cross_check(&columns, &mut rows);
        self.finish(columns, rows)
    }

    fn column<'p>(&mut self, col: &'p Col, rows: &mut Rows<'p>, block: Range<usize>, out: &mut Out<'p>)
    where
        'c: 'p,
    {
        match (&col.reader, out) {
            (Reader::Id, Out::Text(out)) => ids(col, rows, block, out),
            (Reader::Text, Out::Text(out)) => {
                for i in block {
                    let cell = rows.piece.cell(&rows.recs[i], col.column);
                    out.push(if words::is_missing(cell) { "" } else { cell });
                }
            }
            (Reader::Code(_), Out::Code(dictionary, codes)) => {
                let piece = rows.piece;
                for rec in &rows.recs[block] {
                    let cell = piece.cell(rec, col.column);
                    codes.push(if cell.is_empty() { 0 } else { dictionary.code(cell) });
                }
            }
            (Reader::Time { form, zone }, Out::Int(out)) => self.times(col, *form, *zone, rows, block, out),
            (Reader::Seconds { unit, decimal }, Out::Int(out)) => {
                ints(col, rows, "not_a_duration", block, out, |cell| duration::parse(cell, *unit, *decimal));
            }
            (Reader::Count { decimal, flags }, Out::Int(out)) => {
                ints(col, rows, "not_a_number", block, out, |cell| count(cell, *decimal, *flags));
            }
            (Reader::Flag { field, inverted }, Out::Int(out)) => {
                ints(col, rows, "not_yes_or_no", block, out, |cell| {
                    words::flag_of(field, cell).map(|f| i64::from(f != *inverted))
                });
            }
            (Reader::Outcome(outcomes), Out::Int(out)) => {
                ints(col, rows, "not_an_outcome", block, out, |cell| outcomes.read(cell));
            }
            (Reader::Real { decimal, score }, Out::Real(out)) => {
                reals(col, *decimal, *score, rows, block, out)
            }
            (Reader::MeanSeconds { unit, decimal }, Out::Real(out)) => {
                let piece = rows.piece;
                for i in block {
                    let cell = piece.cell(&rows.recs[i], col.column);
                    let mean = duration::exact(cell, *unit, *decimal);
                    if mean.is_none() && !cell.is_empty() {
                        unread(col, rows, i, cell, "not_a_duration");
                    }
                    out.push(mean.unwrap_or(f64::NAN));
                }
            }
            _ => {}
        }
    }

    fn times<'p>(
        &mut self,
        col: &'p Col,
        form: date::Form,
        zone: usize,
        rows: &mut Rows<'p>,
        block: Range<usize>,
        out: &mut Vec<i64>,
    ) {
        let piece = rows.piece;
        let (mut gaps, mut overlaps) = (0u64, 0u64);
        let mut example = ("", "");
        for i in block {
            let cell = piece.cell(&rows.recs[i], col.column);
            if cell.is_empty() && !col.needed {
                out.push(NULL_INT);
                continue;
            }
            let joined;
            let text = match &col.clock {
                None => cell,
                Some((at, header)) => {
                    let clock = piece.cell(&rows.recs[i], *at);
                    if words::is_missing(clock) && date::is_day(cell) {
                        rows.note("no_time_of_day", &col.header, cell);
                    }
                    match clock::join(cell, clock) {
                        Ok(text) => joined = text,
                        Err(()) => {
                            rows.reject(i, Some(header), clock, DateError::NoSuchTime.code());
                            out.push(NULL_INT);
                            continue;
                        }
                    }
                    joined.as_ref()
                }
            };
            let (local, zone) = match date::parse(text, form) {
                Ok(Written::Utc(s)) => {
                    out.push(s);
                    continue;
                }
                Ok(Written::Local(s)) => (s, zone),
                Ok(Written::Lettered(s, word)) => match self.compiled.letters.get(word) {
                    Some(z) => (s, *z),
                    None => {
                        rows.reject(i, Some(&col.header), cell, "unknown_zone");
                        out.push(NULL_INT);
                        continue;
                    }
                },
                Err(e) => {
                    out.push(NULL_INT);
                    if words::is_missing(cell) {
                        if col.needed {
                            rows.reject(i, Some(&col.header), cell, missing_code(self.compiled, col));
                        }
                    } else if !col.needed && (e == DateError::Sentinel || cell.starts_with("0000-00-00")) {
                        rows.note("sentinel_date", &col.header, cell);
                    } else {
                        // A time that cannot be read is no missing time: without it a solved ticket would look open.
                        rows.reject(i, Some(&col.header), cell, e.code());
                    }
                    continue;
                }
            };
            let (utc, clock) = self.zones[zone].instant(local);
            match clock {
                Clock::Plain => {}
                Clock::Gap => {
                    gaps += 1;
                    example.0 = cell;
                }
                Clock::Overlap => {
                    overlaps += 1;
                    example.1 = cell;
                }
            }
            out.push(utc);
        }
        for (code, n, cell) in [("dst_gap", gaps, example.0), ("dst_overlap", overlaps, example.1)] {
            if n > 0 {
                let entry = rows.tally.entry((code, col.header.clone())).or_default();
                entry.0 += n;
                entry.1 = cell.to_owned();
            }
        }
    }

    /// Outbound calls are of another kind: no caller waited, so no rate may count them.
    fn outbound(&self, rows: &mut Rows<'_>) {
        let Some(column) = self.compiled.outbound else { return };
        let piece = rows.piece;
        for i in 0..rows.recs.len() {
            let cell = piece.cell(&rows.recs[i], column);
            if !cell.is_empty() && outcome::is_outbound(cell) {
                rows.reject(i, None, cell, "outbound_call");
            }
        }
    }

    /// How each call ended, from what its columns say together.
    fn outcomes(&self, columns: &mut [Column], rows: &mut Rows<'_>) {
        if self.compiled.dataset != Dataset::Calls {
            return;
        }
        let reader = self.compiled.cols.iter().find_map(|c| match &c.reader {
            Reader::Outcome(o) => Some(o),
            _ => None,
        });
        let found = outcome::settle(columns, reader, rows.recs.len());
        let piece = rows.piece;
        let column = outcome::column_of(&self.compiled.cols).unwrap_or(0);
        for row in found.outbound {
            let value = piece.cell(&rows.recs[row], column);
            rows.reject(row, None, value, "outbound_call");
        }
        for (code, n) in [("missed_calls", found.missed), ("no_outcome", found.unknown)] {
            if n > 0 {
                rows.tally.entry((code, String::new())).or_default().0 += n;
            }
        }
    }

    /// From when to when the counts of each row are, and sums of its means.
    fn intervals<'p>(&self, columns: &mut [Column], rows: &mut Rows<'p>)
    where
        'c: 'p,
    {
        let c: &'c Compiled = self.compiled;
        if c.dataset != Dataset::Aggregates {
            return;
        }
        let zone = c.cols.iter().find_map(|col| match col.reader {
            Reader::Time { zone, .. } => c.zones.get(zone).copied(),
            _ => None,
        });
        let zone = zone.or(c.zones.first().copied()).unwrap_or(chrono_tz::Tz::UTC);
        let (bad, alone) = intervals::settle(columns, c.ends, &c.means, zone, rows.recs.len());
        // The sum of the others, which would be counted twice.
        let piece = rows.piece;
        let groups = |col: &&Col| intervals::GROUPS.contains(&c.dataset.fields()[col.field].name);
        for col in c.cols.iter().filter(groups) {
            for row in 0..rows.recs.len() {
                let cell = piece.cell(&rows.recs[row], col.column);
                if intervals::is_whole(cell) {
                    rows.reject(row, Some(&col.header), cell, "total_line");
                }
            }
        }
        for row in bad {
            rows.reject(row, None, "", "no_interval");
        }
        if alone > 0 {
            rows.tally.entry(("mean_without_count", String::new())).or_default().0 += alone;
        }
    }

    /// What no single cell shows: ends before beginnings, times after the file was written.
    fn cross_check(&self, columns: &[Column], rows: &mut Rows<'_>) {
        let d = self.compiled.dataset;
        let get = |name: &str| match d.field_index(name).map(|i| &columns[i]) {
            Some(Column::Int(v)) => Some(v.as_slice()),
            _ => None,
        };
        let pairs: &[(&str, &str)] = match d {
            Dataset::Tickets => &[
                ("created_at", "first_response_at"),
                ("created_at", "resolved_at"),
                ("created_at", "closed_at"),
            ],
            Dataset::Calls => &[("offered_at", "answered_at"), ("offered_at", "ended_at")],
            Dataset::Incidents => &[("started_at", "detected_at"), ("started_at", "resolved_at")],
            Dataset::Customers => &[("started_at", "ended_at")],
            Dataset::Services => &[("watched_from", "watched_to")],
            _ => &[],
        };
        let mut negative = 0u64;
        for (from, to) in pairs {
            if let (Some(a), Some(b)) = (get(from), get(to)) {
                negative +=
                    a.iter().zip(b).filter(|(a, b)| **a != NULL_INT && **b != NULL_INT && b < a).count()
                        as u64;
            }
        }
        for f in d.fields().iter().filter(|f| f.kind == qd_model::FieldKind::Seconds) {
            if let Some(v) = get(f.name) {
                negative += v.iter().filter(|s| **s < 0 && **s != NULL_INT).count() as u64;
            }
        }
        if negative > 0 {
            rows.tally.entry(("negative_duration", String::new())).or_default().0 += negative;
        }
        if let (Some(limit), Some(times)) = (self.compiled.written_at, d.main_time().and_then(get)) {
            let future = times.iter().filter(|t| **t > limit + 86_400).count() as u64;
            if future > 0 {
                rows.tally.entry(("future_date", String::new())).or_default().0 += future;
            }
        }
    }

    fn finish(&self, mut columns: Vec<Column>, rows: Rows<'_>) -> Typed {
        let c = self.compiled;
        let records = rows.recs.len() as u64;
        let mut lines: Vec<u64> = rows.recs.iter().map(|r| r.line).collect();
        if !rows.rejects.is_empty() {
            let keep: Vec<bool> = rows.bad.iter().map(|b| *b == 0).collect();
            columns.iter_mut().for_each(|col| compact(col, &keep));
            retain(&mut lines, &keep);
        }
        let mut rejects: Vec<&Reject<'_>> = rows.rejects.iter().collect();
        rejects.sort_by_key(|r| r.row);
        let rejected = rejects
            .into_iter()
            .map(|r| {
                let rec = &rows.recs[r.row];
                let total = (0..(rec.n as usize).min(8))
                    .map(|i| rows.piece.cell(rec, i))
                    .find(|c| !c.is_empty())
                    .is_some_and(words::is_total);
                let code = match (total, c.dataset) {
                    (true, Dataset::Tickets) => "not_a_ticket",
                    (true, _) => "total_line",
                    _ => r.code,
                };
                let value = private::value(c, r.header, r.value, r.code);
                let (text, hint) = crate::messages::rejected(code, r.header.unwrap_or(""), value);
                RejectedRow {
                    file: c.file.clone(),
                    line: rec.line,
                    column: r.header.map(Into::into),
                    value: value.chars().take(500).collect(),
                    code: code.into(),
                    text,
                    hint,
                    raw: private::raw(c, rows.piece, rec, r.code),
                }
            })
            .collect();
        Typed {
            batch: Batch { dataset: c.dataset, columns, lines },
            rejected,
            tally: rows.tally,
            records,
            bytes: rows.piece.bytes,
            notes: rows.piece.notes,
        }
    }
}

fn missing_code(c: &Compiled, col: &Col) -> &'static str {
    if c.dataset.fields()[col.field].name == "id" { "missing_id" } else { "missing_value" }
}
