//! Several tables that belong together: what one says of another is asked before, and told after an import. Nothing is
//! chosen silently.

use crate::App;
use crate::dto::FileChoice;
use crate::importing::{read_options, report_of};
use qd_import::{CANCELLATIONS, Plan, prepare};
use qd_model::{
    Batch, Choice, Column, Dataset, ImportReport, Issue, Mapping, NULL_INT, Question, RejectedRow, Sink,
    Warning,
};
use qd_store::Departure;
use std::path::{Path, PathBuf};

/// A file on its way into the workspace.
pub(crate) type Planned<'a> = (&'a PathBuf, &'a FileChoice, Result<Plan, Issue>);

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

    /// Holds a list of cancellations against the contracts of the workspace, if there are any: the report of a file that
    /// is compared and not imported.
    pub(crate) fn compare_departures(
        &self,
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
            text: "This list of cancellations was held against the contracts, and not imported: they say the same with their ends."
                .into(),
        }];
        report.warnings.extend(found);
        Ok(Some(report))
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
        // A record of customers has a start; of this list it is not known, and not stored.
        mapping.constants.insert("started_at".into(), "1970-01-01".into());
        options.mapping = Some(mapping);
        let plan = prepare(path, &options).ok().filter(Plan::ready)?;
        let mut list = Departures(Vec::new());
        plan.run(&mut list, &mut |_| true).ok()?;
        Some((plan, list.0))
    }
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
        for ((code, at), line) in who.codes.iter().zip(when).zip(&batch.lines) {
            let word = (*code as usize).checked_sub(1).and_then(|i| who.values.get(i));
            if let Some(customer) = word.filter(|_| *at != NULL_INT) {
                self.0.push(Departure { customer: customer.to_string(), at: *at, line: *line });
            }
        }
        Ok(())
    }

    fn rejected(&mut self, _: Vec<RejectedRow>) -> Result<(), Issue> {
        Ok(())
    }
}
