//! What will be done with a file, and doing it.

use crate::choose::choose;
use crate::compile::{Compiled, Target, compile};
use crate::confirm;
use crate::events::Log;
use crate::fold::{self, Found};
use crate::formats::json;
use crate::forms::Deciding;
use crate::header;
use crate::input::{Form, Input};
use crate::layout::{Known, Sample};
use crate::messages::warning;
use crate::preview;
use crate::sources::{self, Seen};
use crate::tables::{self, Source, known_of};
use crate::values::date::is_day;
use crate::values::words::is_missing;
use crate::{Limits, intervals, keep, run};
use chrono_tz::Tz;
use qd_model::{
    Choice, Dataset, Detected, FieldKind, FileInspection, Issue, IssueCode, KeptColumns, Mapping, Question,
    Sink, Warning,
};
use std::collections::BTreeMap;
use std::path::Path;

/// What is known and wanted before a file is read.
#[derive(Debug, Clone)]
pub struct ReadOptions {
    /// What the records are; `None`: to be told from the columns.
    pub kind: Option<Dataset>,
    /// Sheet of a workbook.
    pub sheet: Option<String>,
    /// Mapping given by a person; it is followed to the letter.
    pub mapping: Option<Mapping>,
    /// Only rows that have something in the column of this field of `mapping`: a part of a file that feeds a second data
    /// set. Set by the importer itself.
    #[doc(hidden)]
    pub part: Option<&'static str>,
    /// By field, words that stand for others: the ids of agents and their names, from a table beside the file. What a
    /// mapping says of a word goes first.
    pub names: BTreeMap<String, BTreeMap<String, String>>,
    /// Encoding of a text file, as WHATWG labels.
    pub encoding: Option<String>,
    /// Delimiter of a text file: one character, or `tab`.
    pub delimiter: Option<String>,
    /// Answers by question id.
    pub answers: BTreeMap<String, String>,
    /// Zone of times that name none.
    pub time_zone: Tz,
    /// Mappings saved before: header signature and mapping.
    pub saved: Vec<(String, Mapping)>,
    /// Columns to be kept as they are, to tell records apart by; those of the mapping too.
    pub keep: Vec<String>,
    /// The columns that the workspace keeps already.
    pub kept: KeptColumns,
    /// Read subjects and comments too.
    pub keep_subjects: bool,
    /// Customers are stored as pseudonyms: rejected rows must not carry them either.
    pub hide_customers: bool,
    /// Limits.
    pub limits: Limits,
    /// Threads for reading; 0 and 1 read in the caller's thread, and so does a small file.
    pub threads: usize,
}

impl Default for ReadOptions {
    fn default() -> Self {
        Self {
            kind: None,
            sheet: None,
            mapping: None,
            part: None,
            names: BTreeMap::new(),
            encoding: None,
            delimiter: None,
            answers: BTreeMap::new(),
            time_zone: Tz::UTC,
            saved: Vec::new(),
            keep: Vec::new(),
            kept: KeptColumns::default(),
            keep_subjects: false,
            hide_customers: true,
            limits: Limits::default(),
            threads: 2,
        }
    }
}

/// How far reading is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReadProgress {
    /// Records so far.
    pub records: u64,
    /// Share of the file, 0…1.
    pub share: f64,
}

/// What reading gave.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReadSummary {
    /// Records in the file: good and rejected.
    pub records: u64,
    /// Records rejected.
    pub rejected: u64,
    /// What to know.
    pub warnings: Vec<Warning>,
    /// Bytes of the file.
    pub bytes: u64,
}

/// A file understood: ready to be read, or with questions open.
#[derive(Debug)]
pub struct Plan {
    pub(crate) input: Input,
    pub(crate) compiled: Option<Compiled>,
    pub(crate) inspection: FileInspection,
    signature: String,
    kept: KeptColumns,
    /// Times of which the file names the day alone.
    days: Vec<&'static str>,
    /// Contracts with a price: what customers pay can be had from them too.
    pub(crate) priced: bool,
    /// The mapping of a second data set that the file feeds, and the field without which a row has no record of it.
    pub(crate) also: Option<(Mapping, &'static str)>,
    pub(crate) threads: usize,
}

impl Plan {
    /// All that is known of the file.
    pub fn inspection(&self) -> &FileInspection {
        &self.inspection
    }

    /// What its records are, if told.
    pub fn dataset(&self) -> Option<Dataset> {
        self.compiled.as_ref().map(|c| c.dataset)
    }

    /// A stable name for its headers, by which a saved mapping is found again.
    pub fn signature(&self) -> &str {
        &self.signature
    }

    /// The columns that the file keeps to tell its records apart by, and their places.
    pub fn kept(&self) -> &KeptColumns {
        &self.kept
    }

    /// The times of which the file names the day alone: they say nothing against an exact time of that day.
    pub fn days(&self) -> &[&'static str] {
        &self.days
    }

    /// True if no question is open.
    pub fn ready(&self) -> bool {
        self.inspection.questions.is_empty() && self.compiled.is_some()
    }

    /// Adds a question that only the sight of all files together raises.
    pub fn ask(&mut self, question: Question) {
        self.inspection.questions.push(question);
    }

    /// Takes back a question that the sight of all files together answers.
    pub fn settle(&mut self, id: &str) {
        self.inspection.questions.retain(|q| q.id != id);
    }

    /// Gives the table another name for people.
    pub(crate) fn rename(&mut self, file: &str) {
        self.inspection.file = file.to_owned();
        if let Some(c) = &mut self.compiled {
            c.file = file.to_owned();
        }
    }

    /// Reads the file into `sink`. `progress` is called after every piece and stops the reading with `false`.
    ///
    /// # Errors
    /// `needs_answer` while a question is open, `cancelled`, a file that turns out broken or too large, or what the
    /// sink says. Batches given to the sink before are the sink's to take back.
    pub fn run(
        &self,
        sink: &mut dyn Sink,
        progress: &mut dyn FnMut(ReadProgress) -> bool,
    ) -> Result<ReadSummary, Issue> {
        if !self.ready() {
            return Err(Issue::new(IssueCode::NeedsAnswer, "A question about this file is still open.")
                .in_file(&self.inspection.file));
        }
        run::run(self, sink, progress).map_err(|e| named(e, &self.inspection.file))
    }

    pub(crate) fn warnings(&self) -> &[Warning] {
        &self.inspection.warnings
    }
}

fn named(issue: Issue, file: &str) -> Issue {
    if issue.file.is_some() { issue } else { issue.in_file(file) }
}

/// Opens a file, tells what it is, maps its columns and looks at its first records. Nothing is written.
///
/// For a file with several tables that are all wanted, see [`prepare_all`].
///
/// # Errors
/// A file that is refused, with the reason; or a mapping, encoding or delimiter that makes no sense.
pub fn prepare(path: &Path, options: &ReadOptions) -> Result<Plan, Issue> {
    let mut plans = prepare_all(path, options)?;
    match plans.len() {
        1 => Ok(plans.remove(0)),
        n => Err(named(
            Issue::new(
                IssueCode::BadArgument,
                format!("{n} tables of this file are wanted, and one is asked for."),
            ),
            &label(path),
        )),
    }
}

/// As [`prepare`], with a plan for each table that is wanted: the files of an archive, the sheets of a workbook; and for
/// each data set that a file feeds: contracts with a monthly price say who was a customer when, and what they paid. While
/// it is open which ones are wanted, one plan with that question.
///
/// # Errors
/// As for [`prepare`].
pub fn prepare_all(path: &Path, options: &ReadOptions) -> Result<Vec<Plan>, Issue> {
    let file = label(path);
    tables::whole(path, &file, options).map_err(|e| named(e, &file))
}

fn label(path: &Path) -> String {
    path.file_name().map_or_else(|| "file".to_owned(), |n| n.to_string_lossy().into_owned())
}

/// The plan of one table.
pub(crate) fn table(
    source: &mut Source<'_>,
    form: Form,
    listed: Vec<String>,
    mut questions: Vec<Question>,
) -> Result<Plan, Issue> {
    let options = source.options;
    let file = source.file.as_str();
    let mut warnings = std::mem::take(&mut source.warnings);
    if let Form::Sheet { name, .. } = &form
        && let Some(&n) = source.formulas.get(name)
        && n > 0
    {
        warnings.push(warning("formula_without_value", "", n, ""));
    }
    let answered = |id: &str| source.answer(id);
    let mut input = Input::new(&source.origin, form, &options.limits);
    if source.small {
        input.remember();
    }
    let (piece, mut complete, from_1904) = input.first()?;
    if piece.recs.is_empty() {
        return Err(Issue::new(IssueCode::FileEmpty, "The file has no records and no header."));
    }
    let has_header = answered("has_header").map(|a| a != "no");
    let given_row = options.mapping.as_ref().and_then(|m| m.header_row);
    let known = Known { row: given_row, has_header, ..known_of(&input.form) };
    let skip = known.skip;
    let mut sample = Sample::new(piece, known, options.limits.header_search, complete);
    let log = match (&options.mapping, options.part, options.kind) {
        (Some(mapping), Some(needed), _) => Log::part(&sample, mapping, needed),
        (Some(_), None, _) => None,
        (None, _, Some(Dataset::Revenue)) => Log::contracts(&sample, &options.answers),
        (None, ..) => Log::find(&sample, &options.answers, options.time_zone),
    };
    let also = match (&options.mapping, options.kind) {
        (None, None) => sources::also(&Seen::new(&sample)),
        _ => None,
    };
    if let Some(mut log) = log {
        questions.extend(log.question.take());
        warnings.push(warning(log.rule(), "", 1, ""));
        if let Some((n, item)) = log.left_out() {
            warnings.push(warning("items_left_out", "", n, item));
        }
        input.log = Some(log.clone());
        let (records, whole, _) = input.first()?;
        complete = whole;
        let known = Known { names: Some(&log.names), sheet: true, ..Known::default() };
        sample = Sample::new(records, known, options.limits.header_search, whole);
    }
    let skip = if input.log.is_some() { 0 } else { skip };
    if sample.headers.len() > options.limits.columns {
        return Err(Issue::new(
            IssueCode::TooLarge,
            format!(
                "The file has {} columns; the limit is {}.",
                sample.headers.len(),
                options.limits.columns
            ),
        )
        .hint("Nothing was imported. Export only the columns that are needed."));
    }
    if sample.rows.is_empty() && complete {
        return Err(Issue::new(IssueCode::NoRecords, "The file has a header and no records."));
    }
    if sample.ask_header {
        questions.push(Question {
            id: "has_header".into(),
            text: "The first line looks like a record. Does the file begin with column names?".into(),
            choices: vec![
                Choice { value: "no".into(), reads_as: "The first line is a record.".into() },
                Choice { value: "yes".into(), reads_as: "The first line names the columns.".into() },
            ],
            suggested: Some("no".into()),
        });
    }
    let unnamed = sample.headers.iter().filter(|h| h.unnamed).count() as u64;
    if unnamed > 0 && sample.header_row > 0 && !sample.header_cells.iter().all(|c| c.is_empty()) {
        warnings.push(warning("empty_header", "", unnamed, ""));
    }
    let signature = header::signature(&sample.headers);
    let table = match &input.form {
        Form::Text { .. } => None,
        Form::Sheet { name, .. } => Some(name.clone()),
        Form::Json(t) => Some(t.place.name()),
    };
    let mut choice =
        choose(file, table.as_deref(), input.log.as_ref().map(Log::mapping), &sample, options, &signature)?;
    questions.append(&mut choice.questions);
    let mut mapping = choice.mapping;
    for (field, names) in options.names.iter().filter(|n| mapping.fields.contains_key(n.0)) {
        let kept = mapping.values.entry(field.clone()).or_default();
        for (id, name) in names {
            kept.entry(id.clone()).or_insert_with(|| name.clone());
        }
    }
    if choice.saved && mapping.header_row == Some(0) {
        questions.retain(|q| q.id != "has_header");
    }
    let mut compiled = None;
    let mut kept = KeptColumns::default();
    if let Some(dataset) = choice.dataset {
        kept = keep::places(dataset, &sample, &mut mapping, options)?;
        if !dataset.keeps_columns() && !options.keep.is_empty() {
            warnings.push(warning("nothing_kept", "", 1, ""));
        }
        let zone = mapping.time_zone.as_deref().and_then(|z| z.parse().ok()).unwrap_or(options.time_zone);
        let answers = &options.answers;
        intervals::means(dataset, &sample, &mut mapping, answers, &mut questions, &mut warnings);
        let mut deciding = Deciding::new(dataset, &sample, answers, zone);
        deciding.from_1904 = from_1904;
        deciding.sheet = input.is_sheet();
        deciding.saved = choice.saved;
        deciding.share_answer(&mapping);
        deciding.all(&mut mapping, &mut |column, evidence| {
            input
                .read(sample.headers.len(), &mut |piece| {
                    for rec in piece.recs.iter().filter(|r| r.line > sample.header_row) {
                        let cell = piece.cell(rec, column);
                        if !is_missing(cell) {
                            evidence.add(cell);
                        }
                    }
                    Ok(evidence.order() == crate::values::date::Verdict::Open)
                })
                .map(|_| ())
        })?;
        questions.append(&mut deciding.questions);
        warnings.append(&mut deciding.warnings);
        let ends = intervals::lengths(dataset, &sample, &mut mapping, answers, from_1904, &mut questions);
        confirm::easy_end(dataset, &sample, &mut mapping, options, &mut questions);
        if !choice.saved {
            confirm::odd_numbers(&sample, &mapping, options, &mut questions);
        }
        confirm::ends(dataset, &sample, &mapping, options, &mut questions);
        confirm::states(dataset, &sample, &mut mapping, options, &mut questions);
        let form = |word: Option<&str>| crate::forms::form(word, from_1904);
        match fold::find(dataset, &sample, &mapping, &options.answers, options.keep_subjects, form) {
            Found::Nothing => {}
            Found::Log(f) => {
                questions.retain(|q| q.id != "kind" || !q.text.contains(crate::guess::SEVERAL));
                warnings.push(warning("log_of_states", "", 1, ""));
                input.fold = Some((f, sample.header_row));
            }
            Found::Chosen(f) => input.fold = Some((f, sample.header_row)),
            Found::Ask(question) => questions.push(question),
        }
        let target = Target {
            file,
            dataset,
            headers: &sample.headers,
            zone: options.time_zone,
            from_1904,
            keep_subjects: options.keep_subjects,
            hide_customers: options.hide_customers,
        };
        let mut c = compile(&mapping, &target)?;
        c.header_cells = if sample.header_row > skip {
            sample.header_cells.clone()
        } else {
            vec![String::new(); sample.headers.len()]
        };
        c.header_row = sample.header_row.max(sample.second_header);
        c.pad = sample.pad;
        c.ends = ends;
        c.until = sample.until;
        c.written_at = source.written_at;
        compiled = Some(c);
    }
    mapping.header_row = Some(if sample.header_row > skip { sample.header_row } else { 0 });
    let fields = compiled
        .as_ref()
        .map_or_else(Vec::new, |c| preview::fields(c, &mapping, &sample, &choice.certain, &questions));
    let (encoding, delimiter, sheet) = match &input.form {
        Form::Text { encoding, dialect, .. } => {
            (Some(encoding.name().to_lowercase()), Some((dialect.delimiter as char).to_string()), None)
        }
        Form::Sheet { name, .. } => (None, None, Some(name.clone())),
        Form::Json(t) => (Some(t.encoding.name().to_lowercase()), None, Some(t.place.name())),
    };
    let format = match &input.form {
        Form::Text { .. } => "csv",
        Form::Sheet { kind, .. } => kind.name(),
        Form::Json(t) if t.place == json::Place::Lines => "ndjson",
        Form::Json(_) => "json",
    };
    let inspection = FileInspection {
        file: file.to_owned(),
        kind: choice.dataset.map(|d| d.name().to_owned()),
        source: mapping.source.clone(),
        records: sample.rows.len() as u64,
        complete: complete && sample.rows.len() < crate::layout::SAMPLE,
        detected: Detected {
            format: format.into(),
            encoding,
            delimiter,
            header_row: sample.header_row,
            sheet,
            sheets: listed,
        },
        mapping,
        mapping_saved: choice.saved,
        fields,
        headers: sample.headers.iter().map(|h| h.name.clone()).collect(),
        questions,
        warnings,
        refused: None,
    };
    let priced = choice.dataset == Some(Dataset::Customers)
        && inspection.source == "generic"
        && options.kind.is_none()
        && options.mapping.is_none()
        && Log::contracts(&sample, &options.answers).is_some();
    let days = choice.dataset.map_or_else(Vec::new, |d| days(d, &sample, &inspection.mapping));
    Ok(Plan { input, compiled, inspection, signature, kept, days, priced, also, threads: options.threads })
}

/// The times of which all records that were looked at name the day alone. What identifies a record is no matter of them.
fn days(dataset: Dataset, sample: &Sample, mapping: &Mapping) -> Vec<&'static str> {
    let times =
        dataset.fields().iter().filter(|f| f.kind == FieldKind::Time && !dataset.key().contains(&f.name));
    let told = |f: &&qd_model::Field| {
        let alone = mapping.fields.get(f.name).filter(|m| m.time.is_none());
        let column = alone.map(|m| m.column.as_str());
        let at = column.and_then(|c| sample.headers.iter().position(|h| h.name == c));
        at.is_some_and(|i| sample.cells(i).next().is_some() && sample.cells(i).all(is_day))
    };
    times.filter(told).map(|f| f.name).collect()
}
