//! Which tables a file holds and which of them are wanted: members of an archive, sheets of a workbook, lists of JSON.

use crate::formats::book::{Book, BookKind};
use crate::formats::sniff::{self, Container};
use crate::formats::{json, xlsx};
use crate::guess::{self, Shapes};
use crate::header;
use crate::input::{self, Form, Input};
use crate::layout::{Known, Sample};
use crate::messages::warning;
use crate::origin::Origin;
use crate::plan::{Plan, ReadOptions, table};
use qd_model::{Choice, Issue, IssueCode, Question, Warning};
use std::collections::BTreeMap;
use std::path::Path;

/// Bytes of a workbook, unpacked, of which the rows may be remembered.
const SMALL: u64 = 96 << 20;

/// A table on its way to a plan.
pub(crate) struct Source<'a> {
    pub origin: Origin,
    pub container: Container,
    /// Name for people: with the name of the member and of the sheet.
    pub file: String,
    pub written_at: Option<i64>,
    pub options: &'a ReadOptions,
    pub warnings: Vec<Warning>,
    /// By sheet, how many formulas bear no value.
    pub formulas: BTreeMap<String, u64>,
    /// A workbook that may be remembered.
    pub small: bool,
}

impl Source<'_> {
    /// What was answered to a question.
    pub fn answer(&self, id: &str) -> Option<&str> {
        self.options.answers.get(id).map(String::as_str).filter(|a| !a.is_empty())
    }
}

/// When a file was last written; copies out of archives often say 1970 or 1980.
fn written_at(path: &Path) -> Option<i64> {
    let time = std::fs::metadata(path).and_then(|m| m.modified()).ok()?;
    let seconds = time.duration_since(std::time::UNIX_EPOCH).ok()?.as_secs() as i64;
    Some(seconds).filter(|t| *t > 946_684_800)
}

/// The plans of a file.
///
/// # Errors
/// As for [`crate::prepare_all`].
pub(crate) fn whole(path: &Path, file: &str, options: &ReadOptions) -> Result<Vec<Plan>, Issue> {
    // Answers for this one of several files: `users.csv/kind`.
    let named = format!("{file}/");
    let mine = options.answers.keys().any(|id| id.starts_with(&named));
    let narrowed = mine.then(|| {
        let mut own = options.clone();
        for (id, answer) in &options.answers {
            if let Some(id) = id.strip_prefix(&named) {
                own.answers.insert(id.to_owned(), answer.clone());
            }
        }
        own
    });
    let options = narrowed.as_ref().unwrap_or(options);
    if left_out(options) {
        return Ok(Vec::new());
    }
    let mut plans = opened(path, file, options)?;
    // One plain file of contracts with a price: also what their customers pay.
    if let [only] = plans.as_slice()
        && only.priced
    {
        let also = ReadOptions { kind: Some(qd_model::Dataset::Revenue), ..options.clone() };
        let mut more = opened(path, file, &also)?;
        more.iter_mut().for_each(|p| p.rename(&format!("{file} [revenue]")));
        plans.append(&mut more);
    }
    // Answers beside tickets.
    if let [only] = plans.as_mut_slice()
        && let Some((mapping, needed)) = only.also.take()
    {
        let name = format!("{file} [{}]", mapping.kind);
        let also = ReadOptions { mapping: Some(mapping), part: Some(needed), ..options.clone() };
        let mut more = opened(path, file, &also)?;
        more.iter_mut().for_each(|p| p.rename(&name));
        plans.append(&mut more);
    }
    Ok(plans)
}

fn opened(path: &Path, file: &str, options: &ReadOptions) -> Result<Vec<Plan>, Issue> {
    let limits = &options.limits;
    let (origin, container) = sniff::tell(sniff::open(path, limits)?, file, limits)?;
    let written_at = written_at(path);
    let source = |origin, container, file: String| Source {
        origin,
        container,
        file,
        written_at,
        options,
        warnings: Vec::new(),
        formulas: BTreeMap::new(),
        small: false,
    };
    match container {
        Container::Zip => members(path, file, options, written_at),
        Container::Gzip => {
            let inner = file.strip_suffix(".gz").unwrap_or(file);
            let packed = Origin::gzipped(path, origin.size);
            packed.check(limits)?;
            let (origin, container) = sniff::tell(packed, inner, limits)?;
            one_level(container)?;
            tables(source(origin, container, file.to_owned()))
        }
        _ => {
            let mut source = source(origin, container, file.to_owned());
            let lower = file.to_lowercase();
            let ends = |list: &[&str]| list.iter().any(|e| lower.ends_with(e));
            let book = matches!(container, Container::Xlsx | Container::Xls | Container::Ods);
            let other = match container {
                Container::Json => ends(&[".csv", ".tsv", ".xlsx", ".xls", ".ods"]),
                Container::Xlsx => ends(&[".xls", ".ods"]),
                Container::Xls => ends(&[".xlsx", ".ods"]),
                _ => !book && ends(&[".xlsx", ".xls", ".xlsm", ".ods", ".json"]),
            };
            if other || book && ends(&[".csv", ".tsv", ".txt", ".json"]) {
                source.warnings.push(warning("extension_mismatch", "", 1, ""));
            }
            tables(source)
        }
    }
}

fn one_level(container: Container) -> Result<(), Issue> {
    match container {
        Container::Zip | Container::Gzip => {
            Err(Issue::new(IssueCode::UnknownFormat, "This archive holds another archive.")
                .hint("Nothing was imported. Unpack it once and import the archive in it."))
        }
        _ => Ok(()),
    }
}

/// The plans of the members of an archive.
fn members(
    path: &Path,
    file: &str,
    options: &ReadOptions,
    written_at: Option<i64>,
) -> Result<Vec<Plan>, Issue> {
    let limits = &options.limits;
    let mut listing = crate::archive::list(path, limits)?;
    let wanted = options.answers.get("files").map(String::as_str).filter(|a| !a.is_empty());
    if let Some(name) = wanted.filter(|w| *w != ALL) {
        listing.members.retain(|m| m.name == name);
        if listing.members.is_empty() {
            return Err(Issue::new(
                IssueCode::BadArgument,
                format!("The archive has no file called \"{name}\"."),
            ));
        }
    }
    let (mut usable, mut skipped, mut first_trouble, mut held) = (Vec::new(), Vec::new(), None, 0u64);
    let all = wanted == Some(ALL) && listing.members.len() > 1;
    for member in listing.members {
        let options = if all { own(options, &member.name) } else { options.clone() };
        if all && left_out(&options) {
            continue;
        }
        let plans = member.origin.check(limits).and_then(|()| {
            let (origin, container) = sniff::tell(member.origin, &member.name, limits)?;
            one_level(container)?;
            if matches!(container, Container::Xlsx | Container::Xls | Container::Ods) {
                held += origin.size;
                if held > limits.held_bytes * 2 {
                    return Err(Issue::new(
                        IssueCode::TooLarge,
                        format!(
                            "The workbooks of the archive have more than {} MB.",
                            limits.held_bytes >> 19
                        ),
                    )
                    .hint(
                        "Nothing was imported. Unpack the archive and import the workbooks by themselves.",
                    ));
                }
            }
            let file = format!("{file}/{}", member.name);
            let (warnings, formulas) = (Vec::new(), BTreeMap::new());
            let (options, small) = (&options, false);
            tables(Source { origin, container, file, written_at, options, warnings, formulas, small })
        });
        match plans {
            Ok(mut plans) => {
                if all {
                    plans.iter_mut().for_each(|p| name_questions(p, &member.name));
                }
                usable.push((member.name, plans));
            }
            // What is damaged or far too large makes the whole archive doubtful; what is no table is left out.
            Err(issue) if matches!(issue.code, IssueCode::DamagedFile | IssueCode::TooLarge) => {
                return Err(issue.in_file(format!("{file}/{}", member.name)));
            }
            Err(issue) => {
                first_trouble.get_or_insert(issue.in_file(format!("{file}/{}", member.name)));
                skipped.push(member.name);
            }
        }
    }
    if let Some(name) = skipped.first() {
        listing.warnings.push(warning("skipped_members", "", skipped.len() as u64, name));
    }
    if usable.is_empty() {
        return Err(first_trouble
            .unwrap_or_else(|| Issue::new(IssueCode::NoRecords, "No file in this archive holds a record.")));
    }
    let question = (usable.len() > 1 && wanted.is_none()).then(|| {
        let mut choices =
            vec![Choice { value: ALL.into(), reads_as: "All of them, one after the other".into() }];
        choices.extend(usable.iter().map(|(name, plans)| Choice {
            value: name.clone(),
            reads_as: plans.first().map_or_else(String::new, |p| {
                let i = &p.inspection;
                format!("{} records, {}", i.records, i.kind.as_deref().unwrap_or("not known"))
            }),
        }));
        Question {
            id: "files".into(),
            text: "The archive holds several files. Which ones are to be imported?".into(),
            choices,
            suggested: Some(ALL.into()),
        }
    });
    let mut plans: Vec<Plan> = usable.into_iter().flat_map(|u| u.1).collect();
    plans[0].inspection.warnings.splice(0..0, listing.warnings);
    if let Some(question) = question {
        plans.truncate(1);
        plans[0].inspection.questions.insert(0, question);
    }
    Ok(plans)
}

/// The answers for one of several tables: those that bear its name (`calls.csv/kind`), and those for all, except what is
/// different from table to table.
fn own(options: &ReadOptions, name: &str) -> ReadOptions {
    let mut answers = BTreeMap::new();
    for (id, answer) in &options.answers {
        let each = id == "kind" || id.ends_with(".column") || id == "has_header";
        match id.strip_prefix(name).and_then(|id| id.strip_prefix('/')) {
            Some(id) => drop(answers.insert(id.to_owned(), answer.clone())),
            None if !each => drop(answers.entry(id.clone()).or_insert_with(|| answer.clone())),
            None => {}
        }
    }
    ReadOptions { answers, ..options.clone() }
}

/// True if a table is not wanted.
fn left_out(options: &ReadOptions) -> bool {
    options.answers.get("kind").map(String::as_str) == Some(NONE)
}

/// Names the questions of one of several tables after it, and lets it be left out.
fn name_questions(plan: &mut Plan, name: &str) {
    for q in &mut plan.inspection.questions {
        if q.id == "kind" {
            q.choices.push(Choice { value: NONE.into(), reads_as: "Leave this table out.".into() });
        }
        q.id = format!("{name}/{}", q.id);
    }
}

/// Answer to "what does this file hold?" that leaves it out.
const NONE: &str = "none";

/// Answer that takes every file of an archive, every sheet of a workbook.
const ALL: &str = "*";

/// The plans of the tables of one file.
fn tables(mut source: Source<'_>) -> Result<Vec<Plan>, Issue> {
    let options = source.options;
    let limits = &options.limits;
    let encoding = options.encoding.as_deref().or_else(|| source.answer("encoding"));
    let mut formulas = BTreeMap::new();
    let kind = match source.container {
        Container::Text => {
            let (form, question) =
                input::text_form(&source.origin, limits, encoding, options.delimiter.as_deref())?;
            return Ok(vec![table(&mut source, form, Vec::new(), question.into_iter().collect())?]);
        }
        Container::Json => {
            let (bytes, encoding, _) = input::encoding_of(&source.origin, limits, encoding)?;
            let text = input::sample_text(&bytes, encoding)?;
            let lower = source.file.to_lowercase();
            let lines = lower.ends_with(".ndjson") || lower.ends_with(".jsonl");
            let found = json::survey(&source.origin, encoding, &text, lines, limits)?;
            let forms = found.into_iter().map(|t| (t.place.name(), Form::Json(t))).collect();
            return several(source, forms, Vec::new());
        }
        Container::Xlsx => {
            let measured = xlsx::measure(source.origin.seekable()?, source.origin.size, limits)?;
            source.small = measured.bytes <= SMALL;
            formulas = measured.formulas;
            BookKind::Xlsx
        }
        Container::Xls => BookKind::Xls,
        Container::Ods => BookKind::Ods,
        Container::Xml2003 => BookKind::Xml2003(input::encoding_of_markup(&source.origin, limits, encoding)?),
        Container::Html => BookKind::Html(input::encoding_of_markup(&source.origin, limits, encoding)?),
        Container::Zip | Container::Gzip => return one_level(source.container).map(|()| Vec::new()),
    };
    let book = Book::open(&source.origin, kind, limits)?;
    let sheets = book.sheets().to_vec();
    for (n, (name, _)) in sheets.iter().enumerate() {
        let usual = format!("xl/worksheets/sheet{}.xml", n + 1);
        let found = formulas.get(book.part(name).unwrap_or(&usual)).copied().unwrap_or(0);
        source.formulas.insert(name.clone(), found);
    }
    let wanted = options.sheet.as_deref().or_else(|| source.answer("sheet"));
    // A hidden sheet is taken only if it is named.
    let named = wanted.map(|w| w.trim_end_matches(" (hidden)"));
    let forms = sheets
        .iter()
        .filter(|s| s.1 || named == Some(s.0.as_str()))
        .map(|s| (s.0.clone(), Form::Sheet { name: s.0.clone(), kind }))
        .collect();
    let listed = sheets.iter().map(|s| if s.1 { s.0.clone() } else { format!("{} (hidden)", s.0) }).collect();
    several(source, forms, listed)
}

/// The plans of a file with several tables: the one named, the only one with records, all, or the one that maps best,
/// with a question.
fn several(
    mut source: Source<'_>,
    forms: Vec<(String, Form)>,
    listed: Vec<String>,
) -> Result<Vec<Plan>, Issue> {
    let options = source.options;
    let wanted = options.sheet.clone().or_else(|| source.answer("sheet").map(str::to_owned));
    if let Some(name) = wanted.as_deref().filter(|w| *w != ALL) {
        let name = name.trim_end_matches(" (hidden)");
        let Some((_, form)) = forms.into_iter().find(|f| f.0 == name) else {
            return Err(Issue::new(
                IssueCode::BadArgument,
                format!("The workbook has no sheet called \"{name}\"."),
            ));
        };
        return Ok(vec![table(&mut source, form, listed, Vec::new())?]);
    }
    if forms.len() == 1 {
        let form = forms.into_iter().next().map(|f| f.1);
        return form.map_or(Ok(Vec::new()), |f| Ok(vec![table(&mut source, f, listed, Vec::new())?]));
    }
    let (mut found, mut known) = (Vec::new(), Vec::new());
    for (name, form) in forms {
        let input = Input::new(&source.origin, form, &options.limits);
        let (piece, complete, _) = input.first()?;
        let layout = known_of(&input.form);
        let sample = Sample::new(piece, layout, options.limits.header_search, complete);
        if sample.piece.recs.is_empty() {
            continue;
        }
        let best = guess::best(&Shapes::new(&sample), &source.file);
        let score = best.as_ref().map_or(-100, |g| g.score);
        // A table that is likely to be records of ours: nothing needed is missing.
        let likely = best.is_some_and(|g| g.missing.iter().all(|m| *m == "survey_kind"));
        let signature = header::signature(&sample.headers);
        if options.saved.iter().any(|s| s.0 == signature) {
            known.push(found.len());
        }
        found.push((score, sample.rows.len(), name, input.form, likely));
    }
    if wanted.as_deref() == Some(ALL) {
        let file = source.file.clone();
        let mut plans = Vec::new();
        let warnings = std::mem::take(&mut source.warnings);
        for (_, rows, name, form, likely) in found {
            let options = own(options, &name);
            if rows > 0 && likely && !left_out(&options) {
                let (origin, container) = (source.origin.clone(), source.container);
                let (file, written_at) = (format!("{file} [{name}]"), source.written_at);
                let warnings = if plans.is_empty() { warnings.clone() } else { Vec::new() };
                let (options, formulas, small) = (&options, source.formulas.clone(), source.small);
                let mut one =
                    Source { origin, container, file, written_at, options, warnings, formulas, small };
                let mut plan = table(&mut one, form, listed.clone(), Vec::new())?;
                name_questions(&mut plan, &name);
                plans.push(plan);
            }
        }
        if plans.is_empty() {
            return Err(Issue::new(
                IssueCode::NoRecords,
                "No table of the file holds records that are known.",
            ));
        }
        return Ok(plans);
    }
    let best = match known.as_slice() {
        // The sheet that a person chose before, by its headers.
        [one] => *one,
        _ => match (0..found.len()).max_by_key(|i| (found[*i].0, found[*i].1)) {
            Some(best) => best,
            None => {
                return Err(Issue::new(
                    IssueCode::FileEmpty,
                    "No visible sheet of the workbook holds anything.",
                ));
            }
        },
    };
    let mut questions = Vec::new();
    if known.len() != 1 && found.iter().filter(|f| f.1 > 0).count() > 1 {
        let mut choices: Vec<Choice> = found
            .iter()
            .map(|f| Choice { value: f.2.clone(), reads_as: format!("{} ({} records)", f.2, f.1) })
            .collect();
        let likely: Vec<&str> = found.iter().filter(|f| f.1 > 0 && f.4).map(|f| f.2.as_str()).collect();
        if likely.len() > 1 {
            choices.push(Choice {
                value: ALL.into(),
                reads_as: format!("Each by itself: {}", likely.join(", ")),
            });
        }
        questions.push(Question {
            id: "sheet".into(),
            text: match listed.is_empty() {
                true => "The file has several lists of records. Which one is to be imported?",
                false => "The workbook has several sheets with records. Which one is to be imported?",
            }
            .into(),
            choices,
            suggested: Some(found[best].2.clone()),
        });
    }
    let (_, _, _, form, _) = found.swap_remove(best);
    Ok(vec![table(&mut source, form, listed, questions)?])
}

/// What a form says of its header.
pub(crate) fn known_of(form: &Form) -> Known<'_> {
    match form {
        Form::Text { skip_lines, .. } => Known { skip: *skip_lines, ..Known::default() },
        Form::Sheet { .. } => Known { sheet: true, ..Known::default() },
        Form::Json(t) => Known {
            names: Some(t.columns.names.as_slice()).filter(|n| !n.is_empty()),
            sheet: t.columns.names.is_empty(),
            ..Known::default()
        },
    }
}
