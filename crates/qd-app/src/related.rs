//! Several tables that belong together: what one says of another is asked before, and told after an import. Nothing is
//! chosen silently.

use crate::App;
use crate::dto::{FileChoice, Progress};
use crate::importing::{read_options, report_of};
use qd_import::{CANCELLATIONS, Plan, prepare};
use qd_model::{
    Batch, Choice, CodeColumn, Column, Dataset, FastMap, FileInspection, ImportReport, Issue, IssueCode,
    Mapping, NULL_INT, Question, RejectedRow, Sink, Warning, refusal,
};
use qd_store::{Departure, ImportMeta, Reasoned, Workspace};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A file on its way into the workspace.
pub(crate) type Planned<'a> = (&'a PathBuf, &'a FileChoice, Result<Plan, Issue>);

/// A workspace of more bytes is not copied to try an import.
const LARGEST_COPY: u64 = 1 << 30;

/// Answer to the question whether a list of customers is wanted beside their contracts.
const TWICE: &str = "customers.twice";

/// A list of customers beside contracts that say when they end counts everybody twice, and once as staying until today:
/// that is asked. Gives the files that are to be left out.
pub(crate) fn ask_about_twice(planned: &mut [Planned<'_>]) -> Vec<String> {
    let is = |plan: &Plan, ends: bool| {
        let mapping = &plan.inspection().mapping;
        plan.dataset() == Some(Dataset::Customers)
            && mapping.source == "generic"
            && mapping.fields.contains_key("ended_at") == ends
    };
    let contracts = planned.iter().find_map(|(.., p)| p.as_ref().ok().filter(|p| is(p, true)));
    let Some(contracts) = contracts.map(|p| p.inspection().file.clone()) else { return Vec::new() };
    let mut out = Vec::new();
    for (_, choice, plan) in planned {
        let Some(plan) = plan.as_mut().ok().filter(|p| is(p, false)) else { continue };
        let said = choice.answers.get(TWICE).map(String::as_str);
        if said != Some("import") {
            // Who is left out, or may be, is not asked for ends.
            plan.settle("ended_at.none");
        }
        match said {
            Some("leave_out") => out.push(plan.inspection().file.clone()),
            Some("import") => {}
            _ => plan.ask(Question {
                id: TWICE.into(),
                text: format!(
                    "{contracts} holds the contracts with their ends. This list would count the same customers a second \
                     time, as staying until today. Import it too?"
                ),
                choices: vec![
                    Choice { value: "leave_out".into(), reads_as: "No: the contracts say it all.".into() },
                    Choice { value: "import".into(), reads_as: "Yes: these are other customers.".into() },
                ],
                suggested: Some("leave_out".into()),
            }),
        }
    }
    out
}

/// Says of a list of cancellations that it takes part in an import, though nothing of it is imported.
pub(crate) fn to_compare(found: &mut FileInspection) {
    if found.refused.as_ref().is_some_and(|i| i.message == CANCELLATIONS) {
        found.warnings.push(Warning {
            code: "to_compare".into(),
            n: 1,
            text: "This list of cancellations is held against the contracts, those given with it or imported before; its \
                   reasons for leaving are put beside those that end then."
                .into(),
        });
    }
}

/// The report of a table that a person left out.
pub(crate) fn left_out(mut report: ImportReport) -> ImportReport {
    report.records = 0;
    report.warnings =
        vec![Warning { code: "left_out".into(), n: 1, text: "This table was left out, as you said.".into() }];
    report
}

/// The report of a table that gave names to the ids of others.
pub(crate) fn served_for_names(mut report: ImportReport) -> ImportReport {
    report.kind = None;
    report.records = 0;
    report.warnings = vec![Warning {
        code: "names_only".into(),
        n: 1,
        text: "This table gave names to the ids of the other files; nothing else of it was imported.".into(),
    }];
    report
}

impl App {
    /// Tells, with the last of the imports that it concerns, what the tables say against each other.
    pub(crate) fn tell_contradictions(&mut self, reports: &mut [ImportReport]) -> Result<(), Issue> {
        let concerned = |r: &ImportReport| {
            r.import.is_some() && matches!(r.kind.as_deref(), Some("tickets" | "customers"))
        };
        let Some(last) = reports.iter_mut().rev().find(|r| concerned(r)) else { return Ok(()) };
        let found = self.store.contradictions()?;
        if let Some(id) = last.import.filter(|_| !found.is_empty()) {
            self.store.add_warnings(id, &found)?;
            last.warnings.extend(found);
        }
        Ok(())
    }

    /// As [`App::tell_contradictions`] for a dry run, in which nothing stays to be looked at: the files are imported into a
    /// copy of the workspace, which goes again.
    ///
    /// # Errors
    /// `disk_full`; what stops an import.
    pub(crate) fn try_contradictions(
        &mut self,
        files: &[(PathBuf, FileChoice)],
        reports: &mut [ImportReport],
        progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<(), Issue> {
        let related = |r: &ImportReport| {
            matches!(r.kind.as_deref(), Some("tickets" | "customers"))
                || r.refused.as_ref().is_some_and(|i| i.message == CANCELLATIONS)
        };
        // Nothing stands against tickets but contracts.
        let contracts = reports.iter().any(|r| r.kind.as_deref() != Some("tickets"));
        if !contracts && !self.store.has_customers()? {
            return Ok(());
        }
        let large = std::fs::metadata(self.store.path()).is_ok_and(|m| m.len() > LARGEST_COPY);
        if large || !reports.iter().any(related) {
            return Ok(());
        }
        let no_room = |e: std::io::Error| {
            Issue::new(IssueCode::DiskFull, format!("No room to try the import: {}.", refusal(&e)))
        };
        let folder = tempfile::tempdir().map_err(no_room)?;
        let copy = folder.path().join("trial.qdw");
        self.store.backup(&copy)?;
        let own = std::mem::replace(&mut self.store, Workspace::open(&copy)?);
        let tried = self.import_as(files, false, false, progress);
        drop(std::mem::replace(&mut self.store, own));
        self.stale();
        for (report, found) in reports.iter_mut().zip(tried?) {
            if report.refused.is_some() && found.refused.is_none() {
                // A list of cancellations, held against contracts of another of the files.
                *report = ImportReport { import: None, ..found };
            } else {
                let told = |w: &Warning| matches!(w.code.as_str(), "tickets_after_end" | "two_segments");
                report.warnings.extend(found.warnings.into_iter().filter(told));
            }
        }
        Ok(())
    }

    /// Holds a list of cancellations against the contracts of the workspace, if there are any: the report of a file that
    /// is compared and not imported.
    pub(crate) fn compare_departures(
        &mut self,
        path: &Path,
        choice: &FileChoice,
        refusal: &Issue,
    ) -> Result<Option<ImportReport>, Issue> {
        if refusal.message != CANCELLATIONS {
            return Ok(None);
        }
        let Some((plan, list)) = self.departures(path, choice) else { return Ok(None) };
        let found = self.store.against_departures(&list)?;
        // Where nobody is known there is nothing to compare with.
        let strangers: u64 = found.iter().filter(|w| w.code == "departed_unknown").map(|w| w.n).sum();
        if strangers == list.len() as u64 {
            return Ok(None);
        }
        let mut report = report_of(&plan);
        report.kind = None;
        report.mapping = Mapping { source: String::new(), ..Mapping::new(Dataset::Customers, "") };
        report.records = 0;
        report.warnings = vec![Warning {
            code: "only_compared".into(),
            n: list.len() as u64,
            text: "This list of cancellations was held against the contracts; who left when, they say with their ends."
                .into(),
        }];
        report.warnings.extend(found);
        self.take_reasons(path, &plan, &list, &mut report)?;
        Ok(Some(report))
    }

    /// Puts the reasons of a list of cancellations beside the contracts that they end: an import that can be taken back.
    fn take_reasons(
        &mut self,
        path: &Path,
        plan: &Plan,
        list: &[Departure],
        report: &mut ImportReport,
    ) -> Result<(), Issue> {
        let mut by_source: BTreeMap<String, Vec<Reasoned>> = BTreeMap::new();
        for r in self.store.reasons(list)? {
            by_source.entry(r.source.clone()).or_default().push(r);
        }
        for (source, found) in by_source {
            let json = |v: serde_json::Result<String>| v.map_err(crate::app::bug);
            let meta = ImportMeta {
                file: report.file.clone(),
                kind: Dataset::Customers,
                source,
                bytes: std::fs::metadata(path).map_or(0, |m| m.len()),
                at: crate::host::now(),
                mapping_json: json(serde_json::to_string(&plan.inspection().mapping))?,
                detected_json: json(serde_json::to_string(&report.detected))?,
                sample: false,
                // They are stored as they stand in the workspace, pseudonyms among them.
                pseudonymise_customers: false,
            };
            self.stale();
            let mut writer = self.store.begin_import(meta)?;
            let n = found.len() as u64;
            writer.batch(reasons_batch(&found))?;
            let (id, counts) = writer.finish(&[], n)?;
            report.import = Some(id);
            report.kind = Some(Dataset::Customers.name().into());
            report.records += n;
            report.counts.changed += counts.changed;
            report.counts.same += counts.same;
            report.counts.new += counts.new;
            report.counts.duplicate += counts.duplicate;
        }
        if report.records > 0 {
            report.warnings.push(Warning {
                code: "reasons_taken".into(),
                n: report.records,
                text: format!(
                    "Reasons for leaving were put beside contracts that end then: {}.",
                    report.records
                ),
            });
        }
        Ok(())
    }

    /// Who left when, by a list of cancellations; nothing if its columns or dates leave a question open.
    fn departures(&self, path: &Path, choice: &FileChoice) -> Option<(Plan, Vec<Departure>)> {
        let mut options = read_options(choice, &self.settings, &[]);
        options.kind = Some(Dataset::Customers);
        let fields = prepare(path, &options).ok()?.inspection().mapping.fields.clone();
        let mut mapping = Mapping::new(Dataset::Customers, "departures");
        for field in ["customer", "ended_at"] {
            mapping.fields.insert(field.into(), fields.get(field)?.clone());
        }
        if let Some(reason) = fields.get("churn_reason") {
            mapping.fields.insert("churn_reason".into(), reason.clone());
        }
        // A record of customers has a start; of this list it is not known, and not stored.
        mapping.constants.insert("started_at".into(), "1970-01-01".into());
        options.mapping = Some(mapping);
        let plan = prepare(path, &options).ok().filter(Plan::ready)?;
        let mut list = Departures(Vec::new());
        plan.run(&mut list, &mut |_| true).ok()?;
        Some((plan, list.0))
    }
}

/// Contracts with nothing but what identifies them and their reason; all else stays as it is.
fn reasons_batch(found: &[Reasoned]) -> Batch {
    let mut batch = Batch::empty(Dataset::Customers);
    let words = |of: fn(&Reasoned) -> &str| {
        let mut column = CodeColumn::default();
        let mut known: FastMap<&str, u32> = FastMap::default();
        for r in found {
            let next = column.values.len() as u32 + 1;
            let code = *known.entry(of(r)).or_insert(next);
            if code == next {
                column.values.push(of(r));
            }
            column.codes.push(code);
        }
        Column::Code(column)
    };
    let columns = [
        ("customer", words(|r| &r.customer)),
        ("started_at", Column::Int(found.iter().map(|r| r.started_at).collect())),
        ("churn_reason", words(|r| &r.reason)),
    ];
    for (name, column) in columns {
        if let Some(i) = Dataset::Customers.field_index(name) {
            batch.columns[i] = column;
        }
    }
    batch.lines = found.iter().map(|r| r.line).collect();
    batch
}

/// Keeps who left when.
struct Departures(Vec<Departure>);

impl Sink for Departures {
    fn batch(&mut self, batch: Batch) -> Result<(), Issue> {
        let column = |name| Dataset::Customers.field_index(name).and_then(|i| batch.columns.get(i));
        let (Some(Column::Code(who)), Some(Column::Int(when))) = (column("customer"), column("ended_at"))
        else {
            return Ok(());
        };
        let word = |c: &CodeColumn, i: usize| {
            let code = c.codes.get(i).copied().unwrap_or_default() as usize;
            code.checked_sub(1).map(|k| c.values.get(k).to_owned())
        };
        for (i, (at, line)) in when.iter().zip(&batch.lines).enumerate() {
            if let Some(customer) = word(who, i).filter(|_| *at != NULL_INT) {
                let reason = match column("churn_reason") {
                    Some(Column::Code(why)) => word(why, i).unwrap_or_default(),
                    _ => String::new(),
                };
                self.0.push(Departure { customer, at: *at, reason, line: *line });
            }
        }
        Ok(())
    }

    fn rejected(&mut self, _: Vec<RejectedRow>) -> Result<(), Issue> {
        Ok(())
    }
}

#[cfg(test)]
#[path = "related_tests.rs"]
mod tests;
