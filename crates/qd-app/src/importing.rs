//! Files in: what they are, what they hold, in which bins their records fell, and back out again.

use crate::App;
use crate::app::bug;
use crate::dto::{FileChoice, ImportEntry, Progress};
use crate::host;
use crate::related::{ask_about_twice, left_out, served_for_names, to_compare};
use crate::retell;
use qd_import::{Plan, ReadOptions, prepare_all};
use qd_model::{
    Batch, Dataset, Detected, FileInspection, ImportReport, Issue, IssueCode, KeptColumns, Mapping,
    RejectedRow, Settings, Sink, refusal,
};
use qd_store::ImportMeta;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{RecvTimeoutError, SyncSender, sync_channel};
use std::time::{Duration, Instant};

/// Rejected rows that travel with a report; the rest is in the workspace.
const REJECTED_IN_REPORT: u64 = 1_000;
/// The share told while records are stored; all of it only when they are about to be made to last.
const NEARLY: f64 = 0.99;
/// Batches between reader and writer: enough to keep both busy, little memory.
const BATCHES_ON_THE_WAY: usize = 2;

impl App {
    /// What each file is, and how it would be read: several tables for a file that holds several, those with questions
    /// first. Writes nothing.
    pub fn inspect(&self, files: &[(PathBuf, FileChoice)]) -> Vec<FileInspection> {
        let saved = self.store.saved_mappings().unwrap_or_default();
        let kept = self.store.kept_columns().unwrap_or_default();
        retell::inspections(inspect_all(&self.settings, &saved, kept, files), &self.words())
    }

    /// Imports files. While a question is open for any of them, none is imported.
    ///
    /// # Errors
    /// `BadArgument` beside the sample company; what stops all of it (cancelled, disk full); what is wrong with one file
    /// stands in its report.
    pub fn import(
        &mut self,
        files: &[(PathBuf, FileChoice)],
        progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<Vec<ImportReport>, Issue> {
        self.refuse_beside_sample()?;
        Ok(retell::reports(self.import_as(files, false, false, progress)?, &self.words()))
    }

    /// The sample company is never mixed with data of one's own.
    fn refuse_beside_sample(&self) -> Result<(), Issue> {
        if !self.store.is_sample()? {
            return Ok(());
        }
        Err(Issue::new(IssueCode::BadArgument, "This workspace holds the sample company.").hint(
            "Nothing was changed. Remove the sample first (Remove in its banner, or qd sample --remove), then import: \
             it is never mixed with your own data.",
        ))
    }

    /// As [`App::import`], and leaves nothing behind: the records are put into their bins and taken out again, file by
    /// file, so that a record of two of the files is new in both.
    ///
    /// # Errors
    /// As for [`App::import`].
    pub fn import_dry_run(
        &mut self,
        files: &[(PathBuf, FileChoice)],
        progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<Vec<ImportReport>, Issue> {
        self.refuse_beside_sample()?;
        Ok(retell::reports(self.import_as(files, false, true, progress)?, &self.words()))
    }

    pub(crate) fn import_as(
        &mut self,
        files: &[(PathBuf, FileChoice)],
        sample: bool,
        dry_run: bool,
        progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<Vec<ImportReport>, Issue> {
        let saved = self.store.saved_mappings()?;
        let (mut kept, room) = places(self.store.kept_columns()?, files);
        if !room {
            self.store.free_kept_columns()?;
            kept = places(self.store.kept_columns()?, files).0;
        }
        let (mut planned, mut reports) = (Vec::new(), Vec::new());
        for (path, choice) in files {
            let options = ReadOptions { kept: kept.clone(), ..read_options(choice, &self.settings, &saved) };
            match prepare_all(path, &options) {
                Ok(plans) if plans.is_empty() => reports.push(left_out(nothing_of(path))),
                Ok(plans) => planned.extend(plans.into_iter().map(|p| (path, choice, Ok(p)))),
                Err(issue) => planned.push((path, choice, Err(issue))),
            }
        }
        let twice = ask_about_twice(&mut planned);
        let base = ReadOptions { kept: kept.clone(), ..ReadOptions::default() };
        let served = self.ask_about_names(&mut planned, &saved, &base);
        let open = planned.iter().any(|(_, _, p)| p.as_ref().is_ok_and(|p| !p.ready()));
        let mut cancellations = Vec::new();
        for (path, choice, plan) in planned {
            let report = match plan {
                Err(issue) => {
                    if !open && !dry_run {
                        cancellations.push((reports.len(), path, choice, issue.clone()));
                    }
                    refused(path, issue)
                }
                Ok(plan) if open => report_of(&plan),
                Ok(plan)
                    if served.contains(&plan.inspection().file)
                        && plan.dataset() != Some(Dataset::Agents) =>
                {
                    served_for_names(report_of(&plan))
                }
                Ok(plan) if twice.contains(&plan.inspection().file) => left_out(report_of(&plan)),
                Ok(plan) => {
                    let report = self.run(path, &plan, sample, dry_run, progress)?;
                    if !dry_run
                        && (choice.mapping.is_some()
                            || !choice.keep.is_empty()
                            || crate::names::chosen(choice)
                            || self.answered(path, choice, &plan, &saved))
                    {
                        let named = plan.inspection();
                        self.store.save_mapping(plan.signature(), &named.file, &named.mapping)?;
                    }
                    report
                }
            };
            reports.push(report);
        }
        // When all stands, whatever the order of the files.
        for (at, path, choice, issue) in cancellations {
            if let Some(report) = self.compare_departures(path, choice, &issue)? {
                reports[at] = report;
            }
        }
        if dry_run && !open {
            self.try_contradictions(files, &mut reports, progress)?;
        } else if !sample {
            self.tell_contradictions(&mut reports)?;
        }
        Ok(reports)
    }

    /// True if an answer closed a question of this file: the same answers may come with every file of a folder.
    fn answered(&self, path: &Path, choice: &FileChoice, plan: &Plan, saved: &[(String, Mapping)]) -> bool {
        if choice.answers.is_empty() {
            return false;
        }
        // Which tables are wanted is no matter of a mapping.
        let tables = ["files", "sheet"];
        let mut without = FileChoice { answers: Default::default(), ..choice.clone() };
        for (id, answer) in choice.answers.iter().filter(|a| tables.contains(&a.0.as_str())) {
            without.answers.insert(id.clone(), answer.clone());
        }
        let Ok(plans) = prepare_all(path, &read_options(&without, &self.settings, saved)) else {
            return false;
        };
        plans.iter().any(|p| !p.ready() && p.signature() == plan.signature())
    }

    fn run(
        &mut self,
        path: &Path,
        plan: &Plan,
        sample: bool,
        dry_run: bool,
        progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<ImportReport, Issue> {
        let mut report = report_of(plan);
        let Some(dataset) = plan.dataset() else { return Ok(report) };
        let file = report.file.clone();
        let mapping_json = serde_json::to_string(&report.mapping).map_err(bug)?;
        let detected_json = serde_json::to_string(&report.detected).map_err(bug)?;
        let meta = ImportMeta {
            file: file.clone(),
            kind: dataset,
            source: report.source.clone(),
            bytes: std::fs::metadata(path).map_or(0, |m| m.len()),
            at: host::now(),
            mapping_json,
            detected_json,
            sample,
            pseudonymise_customers: self.settings.privacy.keep_customer_ids == "pseudonym",
        };
        self.stale();
        let mut writer = self.store.begin_import(meta)?;
        writer.keep_columns(plan.kept())?;
        writer.days_alone(plan.days());
        let stop = AtomicBool::new(false);
        let done = AtomicU64::new(0);
        let share = AtomicU64::new(0);
        let started = Instant::now();
        let mut rejected = Vec::new();
        let summary = std::thread::scope(|scope| {
            let (sender, receiver) = sync_channel::<Parcel>(BATCHES_ON_THE_WAY);
            let reader = scope.spawn(|| {
                let mut sink = Outbox(sender);
                plan.run(&mut sink, &mut |p| {
                    done.store(p.records, Ordering::Relaxed);
                    share.store(p.share.to_bits(), Ordering::Relaxed);
                    !stop.load(Ordering::Relaxed)
                })
            });
            let mut trouble = None;
            loop {
                let parcel = match receiver.recv_timeout(Duration::from_millis(50)) {
                    Ok(parcel) => Some(parcel),
                    Err(RecvTimeoutError::Timeout) => None,
                    Err(RecvTimeoutError::Disconnected) => break,
                };
                let part = f64::from_bits(share.load(Ordering::Relaxed));
                let left = seconds_left(started.elapsed().as_secs_f64(), part);
                if !progress(step(&file, done.load(Ordering::Relaxed), part.min(NEARLY), left)) {
                    stop.store(true, Ordering::Relaxed);
                }
                let written = match parcel {
                    Some(Parcel::Good(batch)) if trouble.is_none() => writer.batch(batch),
                    Some(Parcel::Rejected(rows)) if trouble.is_none() => {
                        if dry_run {
                            let room = (REJECTED_IN_REPORT as usize).saturating_sub(rejected.len());
                            rejected.extend(rows.iter().take(room).cloned());
                        }
                        writer.rejected(rows)
                    }
                    _ => Ok(()),
                };
                if let Err(issue) = written {
                    stop.store(true, Ordering::Relaxed);
                    trouble = Some(issue);
                }
            }
            let read =
                reader.join().unwrap_or_else(|_| Err(Issue::new(IssueCode::Internal, "The reader stopped.")));
            match trouble {
                Some(issue) => Err(issue),
                None => read,
            }
        })
        .map_err(|issue| issue.in_file(&file))?;
        // The last time that it can be stopped: what follows makes it last.
        let all_read = progress(step(&file, summary.records, 1.0, None));
        if !all_read || stop.load(Ordering::Relaxed) {
            return Err(Issue::new(IssueCode::Cancelled, "The import was stopped.").in_file(&file));
        }
        if dry_run {
            report.records = summary.records;
            (report.counts, report.warnings) = writer.finish_dry(&summary.warnings, summary.records)?;
            report.rejected = rejected;
            return Ok(report);
        }
        let (id, counts) = writer.finish(&summary.warnings, summary.records)?;
        report.import = Some(id);
        report.records = summary.records;
        report.counts = counts;
        report.warnings =
            self.store.imports()?.into_iter().find(|i| i.id == id).map_or(summary.warnings, |i| i.warnings);
        report.rejected = self.store.rejected(id, 0, REJECTED_IN_REPORT)?;
        Ok(report)
    }

    /// Loads the sample company into an empty workspace; never mixed with data of one's own.
    ///
    /// # Errors
    /// `BadArgument` if the workspace holds data.
    pub fn load_sample(&mut self, progress: &mut dyn FnMut(Progress) -> bool) -> Result<(), Issue> {
        if self.store.has_data()? {
            return Err(Issue::new(IssueCode::BadArgument, "This workspace holds data already.")
                .hint("Nothing was changed. The sample is shown only in an empty workspace, so that it is never mixed with your own data."));
        }
        let folder = tempfile::tempdir().map_err(|e| {
            Issue::new(IssueCode::DiskFull, format!("No room for the sample: {}.", refusal(&e)))
        })?;
        let paths = qd_sample::write_to(folder.path()).map_err(|e| {
            Issue::new(IssueCode::DiskFull, format!("The sample could not be written: {}.", refusal(&e)))
        })?;
        let before = self.settings.clone();
        let language = before.language.clone();
        self.settings = Settings { language, ..qd_sample::settings() };
        self.settings.privacy.keep_customer_ids = "plain".into();
        let files: Vec<_> = paths.into_iter().map(|p| (p, FileChoice::default())).collect();
        let loaded = self.import_as(&files, true, false, progress).and_then(|reports| {
            match reports.iter().find(|r| r.import.is_none()) {
                Some(r) => Err(Issue::new(
                    IssueCode::Internal,
                    format!("The sample file {} was not understood.", r.file),
                )),
                None => Ok(()),
            }
        });
        match loaded {
            Ok(()) => {
                let json = crate::app::to_json(&self.own_settings())?;
                self.store.set_settings_json(&json)
            }
            Err(issue) => {
                self.settings = before;
                self.stale();
                self.store.remove_sample()?;
                Err(issue)
            }
        }
    }

    /// Takes the sample company out again, with its settings.
    ///
    /// # Errors
    /// If the workspace cannot be written.
    pub fn remove_sample(&mut self) -> Result<(), Issue> {
        self.stale();
        if self.store.is_sample()? {
            self.store.remove_sample()?;
            let language = self.settings.language.clone();
            self.settings =
                Settings { time_zone: host::time_zone().name().to_owned(), language, ..Settings::default() };
            let json = crate::app::to_json(&self.own_settings())?;
            self.store.set_settings_json(&json)?;
        }
        Ok(())
    }

    /// The history, newest first.
    ///
    /// # Errors
    /// If the workspace cannot be read.
    pub fn imports(&self) -> Result<Vec<ImportEntry>, Issue> {
        let mut out: Vec<ImportEntry> = self
            .store
            .imports()?
            .into_iter()
            .map(|i| ImportEntry {
                id: i.id,
                file: i.file,
                kind: i.kind.name().into(),
                source: i.source,
                at: qd_calendar::rfc3339(i.at, chrono_tz::Tz::UTC),
                counts: i.counts,
                warnings: i.warnings,
                sample: i.sample,
                undone: i.undone,
            })
            .collect();
        out.sort_by_key(|i| std::cmp::Reverse(i.id));
        Ok(retell::history(out, &self.words()))
    }

    /// Takes one import back: what it brought goes, what it changed gets its old values.
    ///
    /// # Errors
    /// `UnknownImport`.
    pub fn undo(&mut self, id: i64) -> Result<(), Issue> {
        self.stale();
        self.store.undo(id).map(|_| ())
    }

    /// Puts the import back that was taken back last, exactly as it was: the one that the state names.
    ///
    /// # Errors
    /// `BadArgument` if something else was imported or taken back since, or the workspace was closed.
    pub fn redo(&mut self, id: i64) -> Result<(), Issue> {
        self.stale();
        self.store.redo(id)
    }

    /// Rejected rows of an import, paged.
    ///
    /// # Errors
    /// `UnknownImport`.
    pub fn rejected(&self, id: i64, offset: u64, limit: u64) -> Result<Vec<RejectedRow>, Issue> {
        Ok(retell::rejected(self.store.rejected(id, offset, limit)?, &self.words()))
    }

    /// Writes the rejected rows of an import as a CSV file: line, column, value, reason, what to do, the record.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn save_rejected(&self, id: i64, to: &Path) -> Result<(), Issue> {
        let mut out = csv::Writer::from_writer(Vec::new());
        out.write_record(["file", "line", "column", "value", "reason", "text", "what to do", "record"])
            .map_err(bug)?;
        let mut offset = 0;
        loop {
            let rows = retell::rejected(self.store.rejected(id, offset, 500)?, &self.words());
            if rows.is_empty() {
                break;
            }
            offset += rows.len() as u64;
            for r in rows {
                let line = r.line.to_string();
                let column = r.column.unwrap_or_default();
                // A cell that a spreadsheet would take for a formula gets an apostrophe.
                let cells =
                    [&r.file, &line, &column, &r.value, &r.code, &r.text, &r.hint, &r.raw].map(|c| inert(c));
                out.write_record(&cells).map_err(bug)?;
            }
        }
        let bytes = out.into_inner().map_err(bug)?;
        crate::reporting::write_whole(to, &bytes)
    }
}

/// What each file is, with what is known of a workspace, as the importer says it.
pub(crate) fn inspect_all(
    settings: &Settings,
    saved: &[(String, Mapping)],
    kept: KeptColumns,
    files: &[(PathBuf, FileChoice)],
) -> Vec<FileInspection> {
    let kept = places(kept, files).0;
    let options = |choice| ReadOptions { kept: kept.clone(), ..read_options(choice, settings, saved) };
    let mut found: Vec<_> =
        files.iter().flat_map(|(path, choice)| inspect_one(path, &options(choice))).collect();
    found.iter_mut().for_each(to_compare);
    found
}

/// What one file is; a refusal is an inspection too.
fn inspect_one(path: &Path, options: &ReadOptions) -> Vec<FileInspection> {
    match prepare_all(path, options) {
        Ok(plans) if plans.is_empty() => vec![inspection_of(left_out(nothing_of(path)))],
        Ok(plans) => {
            let mut found: Vec<_> = plans.iter().map(|p| p.inspection().clone()).collect();
            found.sort_by_key(|i| i.questions.is_empty());
            found
        }
        Err(issue) => vec![inspection_of(refused(path, issue))],
    }
}

/// The inspection of a file of which nothing is taken.
fn inspection_of(r: ImportReport) -> FileInspection {
    FileInspection {
        file: r.file,
        kind: None,
        source: String::new(),
        records: 0,
        complete: false,
        detected: r.detected,
        mapping: r.mapping,
        mapping_saved: false,
        fields: Vec::new(),
        headers: Vec::new(),
        questions: Vec::new(),
        warnings: r.warnings,
        refused: r.refused,
    }
}

/// The places of all columns that are to be kept: files that are read together must not take the same one for two. And
/// whether there is room for all; if not, the importer says so.
fn places(mut kept: KeptColumns, files: &[(PathBuf, FileChoice)]) -> (KeptColumns, bool) {
    let mut room = true;
    for (_, choice) in files {
        let mapped = choice.mapping.iter().flat_map(|m| &m.keep);
        for name in choice.keep.iter().chain(mapped) {
            room &= kept.place(qd_import::kept_name(name)).is_some();
        }
    }
    (kept, room)
}

/// How a file is read, from what a person chose and from the settings.
pub(crate) fn read_options(
    choice: &FileChoice,
    settings: &Settings,
    saved: &[(String, Mapping)],
) -> ReadOptions {
    ReadOptions {
        kind: choice.kind.as_deref().and_then(Dataset::from_name),
        sheet: choice.sheet.clone(),
        mapping: choice.mapping.clone(),
        encoding: choice.encoding.clone(),
        delimiter: choice.delimiter.clone(),
        answers: choice.answers.clone(),
        keep: choice.keep.clone(),
        time_zone: settings.time_zone.parse().unwrap_or(chrono_tz::Tz::UTC),
        saved: saved.to_vec(),
        keep_subjects: settings.privacy.keep_subjects,
        hide_customers: settings.privacy.keep_customer_ids == "pseudonym",
        ..ReadOptions::default()
    }
}

pub(crate) fn report_of(plan: &Plan) -> ImportReport {
    let i = plan.inspection();
    ImportReport {
        import: None,
        file: i.file.clone(),
        kind: i.kind.clone(),
        source: i.source.clone(),
        records: i.records,
        counts: Default::default(),
        warnings: i.warnings.clone(),
        rejected: Vec::new(),
        questions: i.questions.clone(),
        detected: i.detected.clone(),
        mapping: i.mapping.clone(),
        refused: None,
    }
}

fn refused(path: &Path, issue: Issue) -> ImportReport {
    ImportReport { refused: Some(issue), ..nothing_of(path) }
}

/// The report of a file of which nothing was taken.
fn nothing_of(path: &Path) -> ImportReport {
    ImportReport {
        import: None,
        file: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        kind: None,
        source: String::new(),
        records: 0,
        counts: Default::default(),
        warnings: Vec::new(),
        rejected: Vec::new(),
        questions: Vec::new(),
        detected: Detected::default(),
        mapping: Mapping { source: String::new(), ..Mapping::new(Dataset::Tickets, "") },
        refused: None,
    }
}

/// A cell that a spreadsheet would take for a formula gets an apostrophe.
pub(crate) fn inert(cell: &str) -> String {
    let first = cell.trim_start_matches([' ', '\u{a0}']).chars().next();
    if matches!(first, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠'))
        && cell.parse::<f64>().is_err()
    {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

fn step(what: &str, records: u64, share: f64, seconds_left: Option<f64>) -> Progress {
    Progress { what: what.to_owned(), records, share, seconds_left }
}

fn seconds_left(elapsed: f64, share: f64) -> Option<f64> {
    (elapsed > 1.0 && share > 0.02).then(|| elapsed * (1.0 - share) / share)
}

enum Parcel {
    Good(Batch),
    Rejected(Vec<RejectedRow>),
}

/// The reader's end of the channel to the writer.
struct Outbox(SyncSender<Parcel>);

impl Sink for Outbox {
    fn batch(&mut self, batch: Batch) -> Result<(), Issue> {
        self.0
            .send(Parcel::Good(batch))
            .map_err(|_| Issue::new(IssueCode::Cancelled, "The import was stopped."))
    }
    fn rejected(&mut self, rows: Vec<RejectedRow>) -> Result<(), Issue> {
        self.0
            .send(Parcel::Rejected(rows))
            .map_err(|_| Issue::new(IssueCode::Cancelled, "The import was stopped."))
    }
}
