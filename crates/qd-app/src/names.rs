//! Ids of agents and teams whose names stand in a table beside the tickets: asked once, and put in while reading.

use crate::App;
use crate::importing::read_options;
use crate::related::Planned;
use qd_import::{Plan, ReadOptions, prepare};
use qd_model::{
    Batch, Choice, Column, Dataset, FileInspection, Issue, MappedField, Mapping, Question, RejectedRow, Sink,
};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Fields whose words may be ids of another table. Customers are not among them: their names are nobody's business.
const FIELDS: [&str; 2] = ["agent", "team"];
/// Rows of a table of names that are looked at.
const NAMES: usize = 200_000;

impl App {
    /// Asks whether ids are to be shown by the names of a table beside them; once that is answered, puts the names in.
    /// Gives the files that served for names only.
    pub(crate) fn ask_about_names(
        &self,
        planned: &mut [Planned<'_>],
        saved: &[(String, Mapping)],
        base: &ReadOptions,
    ) -> Vec<String> {
        let tables: Vec<(usize, String, String)> = planned
            .iter()
            .enumerate()
            .filter_map(|(at, (path, _, plan))| {
                let i = plan.as_ref().ok()?.inspection();
                let (id, name) = table_of_names(path, i)?;
                Some((at, id, name))
            })
            .collect();
        let mut served = Vec::new();
        for (at, id, name) in tables {
            let (path, choice, _) = &planned[at];
            let table = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let Some(names) = self.names(path, choice, &id, &name) else { continue };
            for other in (0..planned.len()).filter(|i| *i != at) {
                let (path, choice, plan) = &mut planned[other];
                let Some(ready) = plan.as_mut().ok().filter(|p| {
                    let kind = p.dataset();
                    p.ready() && matches!(kind, Some(Dataset::Tickets | Dataset::Calls | Dataset::Surveys))
                }) else {
                    continue;
                };
                for field in FIELDS {
                    let question = format!("{field}.names");
                    let Some(words) = ids(ready, field, &names) else { continue };
                    served.push(table.clone());
                    match choice.answers.get(&question).map(String::as_str) {
                        Some("names") => {
                            let mut options = ReadOptions {
                                kept: base.kept.clone(),
                                ..read_options(choice, &self.settings, saved)
                            };
                            options.names.insert(field.into(), told_apart(&words, &names));
                            if let Ok(named) = prepare(path, &options) {
                                *ready = named;
                            }
                        }
                        // The table itself is still to be understood.
                        Some("ids") => drop(served.pop()),
                        _ => ready.ask(asked(question, field, &table, &words, &names)),
                    }
                }
            }
            if served.contains(&table)
                && let Ok(plan) = &mut planned[at].2
            {
                for q in plan.inspection().questions.iter().map(|q| q.id.clone()).collect::<Vec<_>>() {
                    plan.settle(&q);
                }
            }
        }
        served
    }

    /// The names of a table by their ids.
    fn names(
        &self,
        path: &Path,
        choice: &crate::dto::FileChoice,
        id: &str,
        name: &str,
    ) -> Option<BTreeMap<String, String>> {
        let mut options = read_options(choice, &self.settings, &[]);
        // Read as records that have an id and a text, and stored nowhere.
        let mut mapping = Mapping::new(Dataset::Tickets, "names");
        for (field, column) in [("id", id), ("subject", name)] {
            let mapped = MappedField { column: column.into(), ..MappedField::default() };
            mapping.fields.insert(field.into(), mapped);
        }
        mapping.constants.insert("created_at".into(), "1970-01-01".into());
        (options.mapping, options.keep_subjects) = (Some(mapping), true);
        let plan = prepare(path, &options).ok().filter(Plan::ready)?;
        let mut out = Pairs(BTreeMap::new());
        plan.run(&mut out, &mut |p| p.records < NAMES as u64).ok()?;
        Some(out.0).filter(|n| !n.is_empty())
    }
}

/// True if a person chose names: the next file of this kind comes perhaps without the table.
pub(crate) fn chosen(choice: &crate::dto::FileChoice) -> bool {
    FIELDS.iter().any(|f| choice.answers.get(&format!("{f}.names")).is_some_and(|a| a == "names"))
}

/// The columns of ids and of names, if a file that is not known for anything else has both.
fn table_of_names(path: &Path, i: &FileInspection) -> Option<(String, String)> {
    let whole = path.file_name().is_some_and(|n| n.to_string_lossy() == i.file);
    let unknown = i.questions.iter().any(|q| q.id == "kind") || i.kind.as_deref() == Some("agents");
    let find = |list: &[&str]| {
        let folded = |h: &&String| h.to_lowercase().replace(['_', '-'], " ");
        list.iter().find_map(|n| i.headers.iter().find(|h| folded(h) == *n).cloned())
    };
    let id = find(&["id", "agent id", "user id", "admin id", "group id", "team id", "assignee id"]);
    let name =
        find(&["name", "full name", "display name", "agent name", "user name", "group name", "team name"]);
    id.zip(name).filter(|_| whole && unknown)
}

/// The words of a field, if nearly all of them are ids of the table.
fn ids(plan: &Plan, field: &str, names: &BTreeMap<String, String>) -> Option<BTreeSet<String>> {
    plan.inspection().mapping.fields.get(field)?;
    let mut words = Words { field: field.into(), found: BTreeSet::new() };
    plan.run(&mut words, &mut |_| true).ok()?;
    let mut found = words.found;
    // Those that a saved mapping names already.
    if let Some(kept) = plan.inspection().mapping.values.get(field) {
        found.retain(|w| !kept.values().any(|k| k == w));
    }
    let like_ids = found.iter().all(|w| w.chars().any(|c| c.is_ascii_digit()) && !w.contains(' '));
    let known = found.iter().filter(|w| names.contains_key(*w)).count();
    (like_ids && known > 0 && known * 10 >= found.len() * 8).then_some(found)
}

/// The names of some ids; two people of one name stay two.
fn told_apart(words: &BTreeSet<String>, names: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut bearers = BTreeMap::<&str, usize>::new();
    let named = || words.iter().filter_map(|w| Some((w, names.get(w)?)));
    named().for_each(|(_, name)| *bearers.entry(name).or_default() += 1);
    let shown = |id: &String, name: &String| match bearers.get(name.as_str()) {
        Some(n) if *n > 1 => format!("{name} ({id})"),
        _ => name.clone(),
    };
    named().map(|(id, name)| (id.clone(), shown(id, name))).collect()
}

fn asked(
    id: String,
    field: &str,
    table: &str,
    words: &BTreeSet<String>,
    names: &BTreeMap<String, String>,
) -> Question {
    let (word, name) =
        words.iter().find_map(|w| Some((w.as_str(), names.get(w)?.as_str()))).unwrap_or_default();
    let of = if field == "team" { "teams" } else { "agents" };
    Question {
        id,
        text: format!(
            "The {of} of this file are ids, and {table} has their names ({word} is {name}). Show them by name?"
        ),
        choices: vec![
            Choice {
                value: "names".into(),
                reads_as: "By name; two of one name keep their ids beside it.".into(),
            },
            Choice { value: "ids".into(), reads_as: "By id.".into() },
        ],
        suggested: Some("names".into()),
    }
}

/// Keeps id and text of each record.
struct Pairs(BTreeMap<String, String>);

impl Sink for Pairs {
    fn batch(&mut self, batch: Batch) -> Result<(), Issue> {
        let column = |name| Dataset::Tickets.field_index(name).and_then(|i| batch.columns.get(i));
        if let (Some(Column::Text(ids)), Some(Column::Text(names))) = (column("id"), column("subject")) {
            for i in 0..batch.len() {
                let (id, name) = (ids.get(i).trim(), names.get(i).trim());
                if !id.is_empty() && !name.is_empty() {
                    self.0.entry(id.to_owned()).or_insert_with(|| name.to_owned());
                }
            }
        }
        Ok(())
    }

    fn rejected(&mut self, _: Vec<RejectedRow>) -> Result<(), Issue> {
        Ok(())
    }
}

/// Keeps the words of one field.
struct Words {
    field: String,
    found: BTreeSet<String>,
}

impl Sink for Words {
    fn batch(&mut self, batch: Batch) -> Result<(), Issue> {
        let column = batch.dataset.field_index(&self.field).and_then(|i| batch.columns.get(i));
        if let Some(Column::Code(c)) = column {
            self.found.extend(c.values.iter().map(|v| v.to_string()));
        }
        Ok(())
    }

    fn rejected(&mut self, _: Vec<RejectedRow>) -> Result<(), Issue> {
        Ok(())
    }
}
