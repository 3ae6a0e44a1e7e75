//! How answers look: JSON for scripts on stdout, plain lines for people.

use crate::Outcome;
use qd_app::App;
use qd_app::dto::{ImportEntry, Progress, SavedChart, SavedDeck, SavedReport, SavedTable, SavedWorkbook};
use qd_app::model::{
    Counts, FieldState, FileInspection, ImportReport, Issue, KpiDefinition, KpiReport, KpiTable, KpiValue,
    Question, RejectedRow, Settings, Verdict, format,
};
use qd_app::text::{Arg, Catalogue};
use serde_json::{Value, json};
use std::io::{IsTerminal, Write};
use std::path::Path;

/// Rejected rows shown to people before the rest is counted.
const REJECTED_SHOWN: usize = 20;
/// Rows of a table shown to people; JSON has them all.
const ROWS_SHOWN: usize = 40;

/// Writes a line to stdout; a closed pipe is no error.
pub fn out(line: &str) {
    let _ = writeln!(std::io::stdout(), "{}", clean(line));
}

/// Says a line on stderr.
pub fn talk(line: &str) {
    let _ = writeln!(std::io::stderr(), "{}", clean(line));
}

/// A terminal gets no control character from a file.
fn clean(line: &str) -> String {
    line.chars()
        .map(|c| match c {
            '\n' => c,
            c if c.is_control() => '\u{fffd}',
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
            c => c,
        })
        .collect()
}

/// Prints JSON.
pub fn json(value: &Value) -> Outcome {
    to_json(value)
}

/// Written at once: stdout by itself hands over line by line, and an answer may have ten thousands.
fn to_json<T: serde::Serialize>(value: &T) -> Outcome {
    let mut text = serde_json::to_vec_pretty(value).unwrap_or_else(|_| b"null".to_vec());
    text.push(b'\n');
    let _ = std::io::stdout().write_all(&text);
    Ok(0)
}

/// What a call ended with, in the language of the words: what, where, what to do. As JSON too, message and hint are in
/// that language, as those of the files of an import are; the code is the same in each.
pub fn ended(issue: Issue, words: &Catalogue, as_json: bool) {
    let issue = qd_app::told(issue, words);
    if as_json {
        let _ = json(&json!({ "error": issue }));
    }
    problem(&issue, words);
}

/// A problem that was told already.
fn problem(issue: &Issue, t: &Catalogue) {
    let place = issue.file.as_deref().map(|file| place(t, file, issue.line, issue.column.as_deref()));
    let place = place.map(|p| format!("{p}: ")).unwrap_or_default();
    talk(&format!("qd: {place}{} [{}]", issue.message, issue.code.name()));
    if let Some(text) = &issue.excerpt {
        talk(&format!("    {text}"));
    }
    talk(&format!("    {}", issue.hint));
}

/// A place in a file, as far as it is known.
fn place(t: &Catalogue, file: &str, line: Option<u64>, column: Option<&str>) -> String {
    let mut place = match line {
        Some(line) => {
            t.text("cli-at-line", &[("file", Arg::Text(file)), ("line", Arg::Text(&line.to_string()))])
        }
        None => file.to_owned(),
    };
    if let Some(column) = column {
        place = t.text("cli-at-column", &[("place", Arg::Text(&place)), ("column", Arg::Text(column))]);
    }
    place
}

/// A progress bar on a terminal, nothing elsewhere.
pub fn progress() -> Box<dyn FnMut(Progress) -> bool> {
    if !std::io::stderr().is_terminal() {
        return Box::new(crate::verbs::silent);
    }
    let bar = indicatif::ProgressBar::new(1000);
    if let Ok(style) = indicatif::ProgressStyle::with_template("{msg} {wide_bar} {percent} %") {
        bar.set_style(style);
    }
    Box::new(move |p: Progress| {
        bar.set_message(format!("{} ({})", clean(&p.what), p.records));
        bar.set_position((p.share * 1000.0) as u64);
        if p.share >= 1.0 {
            bar.finish_and_clear();
        }
        true
    })
}

fn texts(app: &App) -> Catalogue {
    Catalogue::new(&app.settings().language)
}

/// One object for one file; `files` and the sums for several.
pub fn import(reports: &[ImportReport], t: &Catalogue, as_json: bool) -> Result<(), Issue> {
    if as_json {
        let value = match reports {
            [one] => serde_json::to_value(one).unwrap_or(Value::Null),
            many => json!({
                "records": many.iter().map(|r| r.records).sum::<u64>(),
                "counts": {
                    "new": many.iter().map(|r| r.counts.new).sum::<u64>(),
                    "changed": many.iter().map(|r| r.counts.changed).sum::<u64>(),
                    "same": many.iter().map(|r| r.counts.same).sum::<u64>(),
                    "duplicate": many.iter().map(|r| r.counts.duplicate).sum::<u64>(),
                    "rejected": many.iter().map(|r| r.counts.rejected).sum::<u64>(),
                },
                "files": many,
            }),
        };
        return json(&value).map(|_| ());
    }
    for r in reports {
        if let Some(refusal) = &r.refused {
            problem(refusal, t);
            continue;
        }
        let kind = qd_app::records(r.kind.as_deref().unwrap_or("?"), t);
        out(&t.text(
            "cli-imported",
            &[
                ("file", Arg::Text(&r.file)),
                ("records", Arg::Text(&r.records.to_string())),
                ("kind", Arg::Text(&kind)),
                ("source", Arg::Text(&r.source)),
            ],
        ));
        if r.import.is_some() {
            out(&format!("  {}", counts(t, &r.counts)));
        }
        for w in &r.warnings {
            out(&format!("  {}", t.text("cli-warning", &[("text", Arg::Text(&w.text))])));
        }
        rejected_lines(t, r);
        questions(t, &r.questions);
    }
    if reports.iter().any(|r| !r.questions.is_empty() && r.import.is_none()) {
        talk(&t.plain("cli-nothing-written"));
    }
    Ok(())
}

/// How many records went where.
fn counts(t: &Catalogue, c: &Counts) -> String {
    let numbers = [c.new, c.changed, c.same, c.duplicate, c.rejected].map(|n| n.to_string());
    let names = ["new", "changed", "same", "duplicate", "rejected"];
    let args: Vec<_> = names.into_iter().zip(numbers.iter().map(|n| Arg::Text(n))).collect();
    t.text("cli-counts", &args)
}

fn rejected_line(t: &Catalogue, r: &RejectedRow) -> String {
    let place = place(t, &r.file, Some(r.line), r.column.as_deref());
    let args = [
        ("place", Arg::Text(&place)),
        ("value", Arg::Text(&r.value)),
        ("text", Arg::Text(&r.text)),
        ("hint", Arg::Text(&r.hint)),
    ];
    t.text("cli-rejected-row", &args)
}

fn rejected_lines(t: &Catalogue, r: &ImportReport) {
    if r.rejected.is_empty() {
        return;
    }
    out(&format!("  {}", t.text("cli-rejected-head", &[("n", Arg::Text(&r.counts.rejected.to_string()))])));
    for row in r.rejected.iter().take(REJECTED_SHOWN) {
        out(&format!("    {}", rejected_line(t, row)));
    }
    let more = r.counts.rejected.saturating_sub(REJECTED_SHOWN as u64);
    if more > 0 {
        let id = r.import.map(|i| i.to_string()).unwrap_or_default();
        out(&format!(
            "    {}",
            t.text("cli-rejected-more", &[("n", Arg::Text(&more.to_string())), ("id", Arg::Text(&id))])
        ));
    }
}

fn questions(t: &Catalogue, questions: &[Question]) {
    for q in questions {
        out(&format!(
            "  {}",
            t.text("cli-question", &[("id", Arg::Text(&q.id)), ("text", Arg::Text(&q.text))])
        ));
        for c in &q.choices {
            let mark = if q.suggested.as_deref() == Some(&c.value) { "*" } else { " " };
            let line =
                t.text("cli-choice", &[("value", Arg::Text(&c.value)), ("reads", Arg::Text(&c.reads_as))]);
            out(&format!("   {mark} {line}"));
        }
    }
}

/// What files are.
pub fn inspections(found: &[FileInspection], t: &Catalogue, as_json: bool) -> Outcome {
    let exit = if found.iter().any(|f| !f.questions.is_empty()) {
        3
    } else {
        found.iter().filter_map(|f| f.refused.as_ref()).map(|i| i.code.exit()).max().unwrap_or(0)
    };
    if as_json {
        match found {
            [one] => to_json(one)?,
            many => json(&json!({ "files": many }))?,
        };
        return Ok(exit);
    }
    for f in found {
        if let Some(refusal) = &f.refused {
            problem(refusal, t);
            continue;
        }
        let d = &f.detected;
        let how: Vec<String> = [
            Some(d.format.clone()),
            d.encoding.clone(),
            d.delimiter
                .as_deref()
                .map(|x| t.text("cli-delimiter", &[("character", Arg::Text(&format!("{x:?}")))])),
            d.sheet.clone(),
        ]
        .into_iter()
        .flatten()
        .collect();
        let kind = qd_app::records(f.kind.as_deref().unwrap_or("?"), t);
        let args = [
            ("file", Arg::Text(&f.file)),
            ("kind", Arg::Text(&kind)),
            ("source", Arg::Text(&f.source)),
            ("how", Arg::Text(&how.join(", "))),
            ("row", Arg::Text(&d.header_row.to_string())),
        ];
        out(&t.text("cli-inspected", &args));
        let none = t.plain("cli-no-column");
        for field in f.fields.iter().filter(|x| x.state != FieldState::Missing || x.needed) {
            let column = field.column.as_deref().unwrap_or(&none);
            out(&format!("  {:<32} {column:<32} {}", field.field, field.why.as_deref().unwrap_or("")));
        }
        for w in &f.warnings {
            out(&format!("  {}", t.text("cli-warning", &[("text", Arg::Text(&w.text))])));
        }
        questions(t, &f.questions);
    }
    Ok(exit)
}

/// The history.
pub fn imports(app: &App, entries: &[ImportEntry], as_json: bool) -> Outcome {
    if as_json {
        return json(&json!({ "imports": entries }));
    }
    let t = texts(app);
    if entries.is_empty() {
        talk(&t.plain("cli-no-imports"));
    }
    let kinds: Vec<String> = entries.iter().map(|e| qd_app::records(&e.kind, &t)).collect();
    let wide = kinds.iter().map(|k| k.chars().count()).max().unwrap_or(0);
    for (e, kind) in entries.iter().zip(&kinds) {
        let mark = match (e.undone, e.sample) {
            (true, _) => t.plain("cli-undone-mark"),
            (_, true) => t.plain("cli-sample-mark"),
            _ => String::new(),
        };
        let counts = counts(&t, &e.counts);
        let line =
            format!("{:>4}  {}  {kind:<wide$} {:<12} {counts}  {} {mark}", e.id, e.at, e.source, e.file);
        out(line.trim_end());
    }
    Ok(0)
}

/// Rejected rows.
pub fn rejected(app: &App, rows: &[RejectedRow], as_json: bool) -> Outcome {
    if as_json {
        return json(&json!({ "rejected": rows }));
    }
    let t = texts(app);
    rows.iter().for_each(|r| out(&rejected_line(&t, r)));
    Ok(0)
}

pub fn undone(app: &App, id: i64, as_json: bool) -> Outcome {
    if as_json {
        return json(&json!({ "undone": id }));
    }
    out(&texts(app).text("cli-undone", &[("id", Arg::Text(&id.to_string()))]));
    Ok(0)
}

/// KPI values: a line each.
pub fn kpis(mut report: KpiReport, settings: &Settings, as_json: bool) -> Outcome {
    if as_json {
        return to_json(&report);
    }
    let t = Catalogue::new(&settings.language);
    let locale = format::Locale::of(t.language());
    qd_app::name_periods(&mut report, &t);
    if report.period.label == "all" {
        report.period.label = t.plain("app-period-all");
    }
    let p = &report.period;
    if p.from == p.to {
        talk(&t.plain("cli-no-imports"));
    } else {
        out(&t.text(
            "cli-period",
            &[
                ("label", Arg::Text(&p.label)),
                ("from", Arg::Text(p.from.get(..10).unwrap_or(&p.from))),
                ("to", Arg::Text(p.to.get(..10).unwrap_or(&p.to))),
                ("zone", Arg::Text(&p.time_zone)),
            ],
        ));
    }
    let wide = report.kpis.iter().map(|k| k.name.chars().count()).max().unwrap_or(0);
    for k in &report.kpis {
        out(&kpi_line(&t, k, wide));
        for (dimension, rows) in &k.by {
            let dimension = qd_app::word(&t, "chart-dim", dimension);
            for row in rows.iter().take(30) {
                let key = if row.key.is_empty() { "–" } else { &row.key };
                let share =
                    row.share.map(|s| format!("  {}", format::percent(s, locale))).unwrap_or_default();
                out(&format!("    {dimension} {key:<28} {:>14}  n {}{share}", row.text, row.n));
            }
        }
        for table in &k.tables {
            table_lines(&t, table);
        }
        for point in &k.series {
            let value = point.value.map(|v| format::value(v, k.unit, k.currency.as_deref(), locale));
            let value = value.unwrap_or_else(|| t.plain("cli-no-data"));
            out(&format!("    {} {value}  n {}", point.from, point.n));
        }
    }
    if report.kpis.len() > 1 {
        for insight in &report.insights {
            out(&format!("* {}", insight.text));
        }
    }
    Ok(0)
}

/// Why a row has no place, or must be read with care.
fn note(t: &Catalogue, code: &str) -> String {
    match code {
        "few_cases" => t.plain("cli-few-cases"),
        "under_two_months" => t.plain("cli-under-two-months"),
        "no_measure" => t.plain("cli-no-measure"),
        other => other.replace('_', " "),
    }
}

/// A table that goes with a value: a line a row, each number with its cases.
fn table_lines(t: &Catalogue, table: &KpiTable) {
    let heads: Vec<String> = table.columns.iter().map(|c| qd_app::column(t, &c.name)).collect();
    out(&format!("    {}: {}", qd_app::word(t, "report-table", &table.name), heads.join(" · ")));
    for row in table.rows.iter().take(ROWS_SHOWN) {
        let cells = table.columns.iter().map(|c| match row.cells.get(&c.name) {
            Some(c) if c.value.is_some() => format!("{} (n {})", c.text, c.n),
            _ => "–".into(),
        });
        let place = row.rank.map(|r| format!("{r}.")).unwrap_or_default();
        let note = row.note.as_deref().map(|n| format!("  [{}]", note(t, n))).unwrap_or_default();
        // Keys of tables over a dimension are words of the data.
        let own = matches!(table.of.as_str(), "experience" | "fcr_variant" | "lead" | "service_level");
        let key = if own {
            qd_app::word(t, &format!("report-key-{}", table.of), &row.key)
        } else {
            row.key.clone()
        };
        out(&format!("    {place:>4} {key:<24} {}{note}", cells.collect::<Vec<_>>().join(" · ")));
    }
    let more = table.rows.len().saturating_sub(ROWS_SHOWN);
    if more > 0 {
        out(&format!("         … {more}"));
    }
}

fn kpi_line(t: &Catalogue, k: &KpiValue, wide: usize) -> String {
    let mut line = format!("{:<26} {:<wide$} {:>16}", k.id, k.name, k.text);
    if let Some(reason) = &k.no_data {
        return format!("{line}  {}", reason.text);
    }
    line.push_str(&format!("  n {}", k.n));
    if k.few_cases {
        line.push_str(&format!(" ({})", t.plain("cli-few-cases")));
    }
    if let Some(c) = &k.comparison {
        let verdict = match c.verdict {
            Verdict::Better => "verdict-better",
            Verdict::Worse => "verdict-worse",
            Verdict::Changed => "verdict-changed",
            Verdict::NoClearChange => "verdict-no-clear-change",
            Verdict::FewCases => "verdict-few-cases",
            Verdict::NotTested => "verdict-not-tested",
        };
        line.push_str(&format!(
            "  {} ({}; {})",
            c.change_text,
            t.text("cli-compared", &[("label", Arg::Text(&c.label))]),
            t.plain(verdict)
        ));
    }
    line
}

/// The registry.
pub fn definitions(all: &[KpiDefinition], t: &Catalogue, as_json: bool) -> Outcome {
    if as_json {
        return json(&json!({ "definitions": all }));
    }
    for d in all {
        let state = if d.since.is_empty() { t.plain("cli-not-computed") } else { String::new() };
        let head = format!("{:<26} {} {state}", d.id, d.name);
        out(&format!("{}\n    {}\n    {}", head.trim_end(), d.summary, d.formula));
    }
    Ok(0)
}

pub fn report(app: &App, saved: &SavedReport, as_json: bool) -> Outcome {
    if as_json {
        return to_json(saved);
    }
    out(&texts(app).text(
        "cli-report-written",
        &[
            ("file", Arg::Text(&saved.file)),
            ("pages", Arg::Text(&saved.pages.to_string())),
            ("kb", Arg::Text(&(saved.bytes / 1000).to_string())),
        ],
    ));
    saved.warnings.iter().for_each(|w| talk(w));
    Ok(0)
}

pub fn workbook(app: &App, saved: &SavedWorkbook, as_json: bool) -> Outcome {
    if as_json {
        return to_json(saved);
    }
    out(&texts(app).text(
        "cli-workbook-written",
        &[
            ("file", Arg::Text(&saved.file)),
            ("sheets", Arg::Text(&saved.sheets.to_string())),
            ("kb", Arg::Text(&(saved.bytes / 1000).to_string())),
        ],
    ));
    saved.warnings.iter().for_each(|w| talk(w));
    Ok(0)
}

pub fn chart(app: &App, saved: &SavedChart, as_json: bool) -> Outcome {
    if as_json {
        return to_json(saved);
    }
    out(&texts(app).text(
        "cli-chart-written",
        &[
            ("file", Arg::Text(&saved.file)),
            ("chart", Arg::Text(&saved.chart)),
            ("kb", Arg::Text(&saved.bytes.div_ceil(1000).to_string())),
        ],
    ));
    Ok(0)
}

pub fn table(app: &App, saved: &SavedTable, as_json: bool) -> Outcome {
    if as_json {
        return to_json(saved);
    }
    out(&texts(app).text(
        "cli-table-written",
        &[
            ("file", Arg::Text(&saved.file)),
            ("table", Arg::Text(&saved.table)),
            ("rows", Arg::Num(saved.rows as f64)),
        ],
    ));
    Ok(0)
}

pub fn deck(app: &App, saved: &SavedDeck, as_json: bool) -> Outcome {
    if as_json {
        return to_json(saved);
    }
    out(&texts(app).text(
        "cli-deck-written",
        &[
            ("file", Arg::Text(&saved.file)),
            ("slides", Arg::Text(&saved.slides.to_string())),
            ("kb", Arg::Text(&(saved.bytes / 1000).to_string())),
        ],
    ));
    saved.warnings.iter().for_each(|w| talk(w));
    Ok(0)
}

pub fn backup(app: &App, file: &Path, as_json: bool) -> Outcome {
    if as_json {
        return json(&json!({ "backup": file.display().to_string() }));
    }
    out(&texts(app).text("cli-backup-written", &[("file", Arg::Text(&file.display().to_string()))]));
    Ok(0)
}

pub fn restored(from: &Path, to: &Path, as_json: bool) -> Outcome {
    if as_json {
        return json(&json!({ "restored": to.display().to_string(), "from": from.display().to_string() }));
    }
    out(&format!("{} ← {}", to.display(), from.display()));
    Ok(0)
}

pub fn check(app: &App, report: &qd_app::CheckReport, as_json: bool) -> Outcome {
    let exit = if report.ok() { 0 } else { 1 };
    if as_json {
        json(&json!({ "sound": report.ok(), "problems": report.problems, "records": report.records }))?;
        return Ok(exit);
    }
    for problem in &report.problems {
        talk(&format!("qd: {problem}"));
    }
    if report.ok() {
        let (tables, records) =
            (report.records.len().to_string(), report.records.values().sum::<u64>().to_string());
        let args = [("tables", Arg::Text(&tables)), ("rows", Arg::Text(&records))];
        out(&texts(app).text("cli-workspace-ok", &args));
    }
    Ok(exit)
}

pub fn settings_saved(app: &App) -> Outcome {
    talk(&texts(app).plain("cli-settings-saved"));
    Ok(0)
}
