//! The private edition of a report: agents by number, customers left out, small groups left out. It is made of the
//! material, before anything is written: pages, slides and workbook cannot differ in it.

use qd_model::{BreakdownRow, Coached, KpiTable, KpiValue, ReportInput, TableCell};
use qd_text::{Arg, Catalogue};
use std::collections::BTreeMap;

/// Groups of fewer cases are left out.
pub const LEAST: u64 = 5;

/// Takes out of the material what tells of single people. `agents` are all agents in the order of their numbers, which
/// must not tell who they are; one that is not among them has no number.
pub fn make_private(input: &mut ReportInput, words: &Catalogue, agents: &[String]) {
    let names = Names::new(words, agents);
    for k in &mut input.report.kpis {
        value(k, &names, words);
    }
    let people = |d: &Option<String>| matches!(d.as_deref(), Some("agent" | "customer"));
    input.report.insights.retain(|i| !people(&i.dimension));
    for i in &mut input.report.insights {
        i.text = names.hidden(&i.text);
        i.key = i.key.as_deref().map(|k| names.hidden(k));
        i.texts.values_mut().for_each(|t| *t = names.hidden(t));
    }
    for f in &mut input.follow_ups {
        f.action.owner.clear();
        f.action.text = names.hidden(&f.action.text);
        f.said = names.hidden(&f.said);
    }
    for e in &mut input.settings.events {
        e.text = names.hidden(&e.text);
    }
    for i in &mut input.quality.imports {
        i.file = names.hidden(&i.file);
    }
    for c in &mut input.arranged.comments {
        c.text = names.hidden(&c.text);
    }
    // An order by name would tell who is who.
    let number = |c: &Coached| agents.iter().position(|a| *a == c.agent).unwrap_or(agents.len());
    input.arranged.coached.sort_by_key(number);
    let mut coached = std::mem::take(&mut input.arranged.coached);
    for c in &mut coached {
        alone(c, &input.report.kpis, &names, words);
    }
    coached.retain(|c| !c.values.is_empty());
    input.arranged.coached = coached;
    input.settings.actions.clear();
    // From here on the keys are the numbers.
    input.settings.privacy.agent_names_in_reports = true;
}

/// What stands in the place of each name, the longest name first.
struct Names {
    all: Vec<(String, String)>,
    unknown: String,
}

impl Names {
    fn new(words: &Catalogue, agents: &[String]) -> Self {
        let label = |(i, name): (usize, &String)| {
            (name.clone(), words.text("chart-agent", &[("n", Arg::Num(i as f64 + 1.0))]))
        };
        let mut all: Vec<(String, String)> =
            agents.iter().enumerate().filter(|(_, a)| !a.is_empty()).map(label).collect();
        all.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        Self { all, unknown: words.plain("chart-agent-hidden") }
    }

    /// The number of an agent; who is not given stays so.
    fn label(&self, name: &str) -> String {
        if name.is_empty() {
            return String::new();
        }
        self.all.iter().find(|(n, _)| n == name).map_or_else(|| self.unknown.clone(), |(_, l)| l.clone())
    }

    /// A text without names: whole words only, in either case.
    fn hidden(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (name, label) in &self.all {
            text = replaced(&text, name, label);
        }
        text
    }
}

fn replaced(text: &str, name: &str, label: &str) -> String {
    let (small, wanted) = (text.to_lowercase(), name.to_lowercase());
    // Where letters change their length with their case, only the name as written is found.
    let (searched, wanted) =
        if small.len() == text.len() { (small.as_str(), wanted.as_str()) } else { (text, name) };
    let mut out = String::new();
    let mut from = 0;
    for (at, _) in searched.match_indices(wanted) {
        let (Some(before), Some(after)) = (text.get(..at), text.get(at + wanted.len()..)) else { continue };
        let inside = before.chars().next_back().is_some_and(char::is_alphanumeric)
            || after.chars().next().is_some_and(char::is_alphanumeric);
        if inside || at < from {
            continue;
        }
        out.push_str(&text[from..at]);
        out.push_str(label);
        from = at + wanted.len();
    }
    out.push_str(&text[from..]);
    out
}

fn value(k: &mut KpiValue, names: &Names, words: &Catalogue) {
    k.rows = None;
    k.by.retain(|dimension, _| dimension != "customer");
    k.tables.retain(|t| t.of != "customer");
    let mut left_out = false;
    for (dimension, rows) in &mut k.by {
        left_out |= drop_small(rows);
        for r in rows.iter_mut() {
            // How many cases a value of the earlier period rests on is not known, but for a count.
            r.previous = r.previous.filter(|v| r.share.is_some() && *v >= LEAST as f64);
            r.key = if dimension == "agent" { names.label(&r.key) } else { names.hidden(&r.key) };
        }
    }
    for t in &mut k.tables {
        let agents = t.of == "agent";
        for r in &mut t.rows {
            r.key = if agents { names.label(&r.key) } else { names.hidden(&r.key) };
        }
        left_out |= empty_small(t);
    }
    left_out |= drop_small_reasons(&mut k.parts);
    k.notes.iter_mut().for_each(|n| *n = names.hidden(n));
    if left_out {
        k.notes.push(words.text("report-small-groups", &[("n", Arg::Num(LEAST as f64))]));
    }
}

/// One agent's values, as far as the breakdowns of the whole still have them.
fn alone(c: &mut Coached, whole: &[KpiValue], names: &Names, words: &Catalogue) {
    c.agent = names.label(&c.agent);
    let kept = |id: &str| {
        let rows = whole.iter().find(|k| k.id == id).and_then(|k| k.by.get("agent"));
        rows.is_some_and(|rows| rows.iter().any(|r| r.key == c.agent))
    };
    c.values.retain(|v| kept(&v.kpi));
    for v in &mut c.values {
        (v.row.key, v.row.previous) = (c.agent.clone(), None);
    }
    for k in c.values.iter_mut().filter_map(|v| v.own.as_mut()).chain(&mut c.topics) {
        value(k, names, words);
        k.comparison = k.comparison.take().filter(|c| c.n >= LEAST);
        for p in k.series.iter_mut().filter(|p| p.n < LEAST) {
            (p.value, p.n) = (None, 0);
        }
    }
}

/// Leaves out groups of few cases; of a single one the smallest of the others too, else it is the rest of the sum.
fn drop_small(rows: &mut Vec<BreakdownRow>) -> bool {
    let all = rows.len();
    let few = |r: &BreakdownRow| {
        let counted = r.share.is_some() && r.value.is_some_and(|v| v < LEAST as f64);
        r.value.is_some() && (r.n < LEAST || counted)
    };
    rows.retain(|r| !few(r));
    if all - rows.len() == 1 {
        let known = rows.iter().enumerate().filter(|(_, r)| r.value.is_some());
        if let Some((i, _)) = known.min_by_key(|(_, r)| r.n) {
            rows.remove(i);
        }
    }
    all > rows.len()
}

/// Leaves out reasons that few gave; if what is left unnamed is few itself, the smallest of the named too.
fn drop_small_reasons(parts: &mut BTreeMap<String, Option<f64>>) -> bool {
    let reasons = |parts: &BTreeMap<String, Option<f64>>| {
        let of =
            |(k, n): (&String, &Option<f64>)| Some((k.clone(), k.starts_with("reason.").then_some(*n)??));
        parts.iter().filter_map(of).filter(|r| r.1 > 0.0).collect::<Vec<_>>()
    };
    let (few, named): (Vec<_>, Vec<_>) = reasons(parts).into_iter().partition(|r| r.1 < LEAST as f64);
    let unnamed: f64 = few.iter().map(|r| r.1).sum();
    let mut gone: Vec<String> = few.into_iter().map(|r| r.0).collect();
    if unnamed > 0.0 && unnamed < LEAST as f64 {
        gone.extend(named.into_iter().min_by(|a, b| a.1.total_cmp(&b.1)).map(|r| r.0));
    }
    parts.retain(|name, _| !gone.contains(name));
    !gone.is_empty()
}

/// Empties the cells of few cases; of a column with a single one the smallest of the others too.
fn empty_small(table: &mut KpiTable) -> bool {
    let mut left_out = false;
    for column in &table.columns {
        let cells = table.rows.iter_mut().filter_map(|r| r.cells.get_mut(&column.name));
        let mut known: Vec<&mut TableCell> = cells.filter(|c| c.value.is_some()).collect();
        known.sort_by_key(|c| c.n);
        let few = known.iter().filter(|c| c.n < LEAST).count();
        let emptied = if few == 1 { 2 } else { few };
        for cell in known.into_iter().take(emptied) {
            (cell.value, cell.interval, cell.n) = (None, None, 0);
            cell.text.clear();
        }
        left_out |= few > 0;
    }
    left_out
}

#[cfg(test)]
mod tests {
    use super::*;
    use qd_model::{TableColumn, TableRow, Unit};

    fn row(key: &str, n: u64) -> BreakdownRow {
        BreakdownRow {
            key: key.into(),
            value: Some(0.5),
            text: "50 %".into(),
            n,
            interval: None,
            share: None,
            previous: None,
            target: None,
        }
    }

    #[test]
    fn a_name_is_hidden_as_a_whole_word_in_either_case() {
        let words = Catalogue::new("en");
        let names = Names::new(&words, &["Al".into(), "Al Ström".into()]);
        assert_eq!(names.hidden("Ask AL STRÖM, al and All"), "Ask Agent 2, Agent 1 and All");
        assert_eq!(names.label("Somebody"), "An agent");
        assert_eq!(names.label(""), "");
    }

    #[test]
    fn one_small_group_takes_the_next_with_it() {
        let mut rows = vec![row("a", 90), row("b", 4), row("c", 12)];
        assert!(drop_small(&mut rows));
        assert_eq!(rows.iter().map(|r| r.key.as_str()).collect::<Vec<_>>(), ["a"]);
        let mut rows = vec![row("a", 90), row("b", 4), row("c", 3), row("d", 9)];
        assert!(drop_small(&mut rows));
        assert_eq!(rows.len(), 2);
        let mut rows = vec![row("a", 5), row("b", 6)];
        assert!(!drop_small(&mut rows));
    }

    #[test]
    fn a_reason_that_few_gave_is_not_named_and_not_left_over() {
        let left = |reasons: &[(&str, f64)]| {
            let mut parts: BTreeMap<_, _> =
                reasons.iter().map(|(r, n)| (format!("reason.{r}"), Some(*n))).collect();
            parts.insert("lost".into(), Some(30.0));
            let dropped = drop_small_reasons(&mut parts);
            (dropped, parts.into_keys().collect::<Vec<_>>())
        };
        assert_eq!(
            left(&[("price", 20.0), ("moved", 7.0), ("ill", 3.0)]),
            (true, vec!["lost".into(), "reason.price".into()])
        );
        assert_eq!(
            left(&[("price", 22.0), ("a", 4.0), ("b", 4.0)]),
            (true, vec!["lost".into(), "reason.price".into()])
        );
        assert!(!left(&[("price", 22.0), ("moved", 8.0)]).0);
    }

    #[test]
    fn one_small_cell_of_a_column_takes_the_next_with_it() {
        let cell = |n| TableCell { value: Some(0.5), text: "50 %".into(), n, interval: None };
        let line = |key: &str, a, b| TableRow {
            key: key.into(),
            rank: None,
            note: None,
            cells: [("a".to_owned(), cell(a)), ("b".to_owned(), cell(b))].into(),
        };
        let column = |name: &str| TableColumn { name: name.into(), unit: Unit::Share, better: "up".into() };
        let mut table = KpiTable {
            name: "agents".into(),
            of: "agent".into(),
            columns: vec![column("a"), column("b")],
            rows: vec![line("x", 90, 7), line("y", 4, 8), line("z", 12, 9)],
        };
        assert!(empty_small(&mut table));
        let left = |name: &str| {
            let known = |r: &&TableRow| r.cells[name].value.is_some();
            table.rows.iter().filter(known).map(|r| r.key.as_str()).collect::<Vec<_>>()
        };
        assert_eq!((left("a"), left("b")), (vec!["x"], vec!["x", "y", "z"]));
        assert!(table.rows[1].cells["a"].text.is_empty() && table.rows[2].cells["a"].n == 0);
    }
}
