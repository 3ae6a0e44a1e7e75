//! What each verb does: arguments → `qd_app` → text or JSON.

use crate::args::{Args, HowToRead, PeriodArgs, SettingsVerb, Verb};
use crate::{Outcome, choose, docs, show};
use qd_app::dto::{FileChoice, KpiDetailQuery, Progress, ReportQuery};
use qd_app::model::{Dataset, Grain, ImportReport, Issue, IssueCode, Mapping, PeriodSpec, refusal};
use qd_app::text::Catalogue;
use qd_app::{Apart, App, AppOptions, KpiRequest};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The language is that of `--lang` or of the system, and becomes that of the workspace that is opened.
pub fn run(args: Args, language: &mut String) -> Outcome {
    let json = args.json;
    args.lang.as_deref().map(qd_app::check_language).transpose()?;
    if args.verb.is_without_workspace() {
        return match args.verb {
            Verb::Definitions => {
                let words = Catalogue::new(language);
                show::definitions(&qd_app::definitions_in(&words), &words, json)
            }
            Verb::Docs { page } => docs::print(&page),
            Verb::Restore { file } => {
                let to = App::restore(&file, args.workspace)?;
                show::restored(&file, &to, json)
            }
            _ => Ok(0),
        };
    }
    if let Verb::Inspect { files, how } = &args.verb {
        return inspect(files, how, args.workspace, args.lang.as_deref(), language, json);
    }
    if let Verb::Import { files, how, dry_run } = &args.verb {
        return import(&choices(files, how)?, *dry_run, args.workspace, args.lang, language, json);
    }
    let mut app = open(args.workspace, args.lang.as_deref(), language)?;
    let outcome = match args.verb {
        Verb::Imports { rejected: Some(id), csv: Some(file) } => {
            app.save_rejected(id, &file)?;
            Ok(0)
        }
        Verb::Imports { rejected: Some(id), .. } => show::rejected(&app, &app.rejected(id, 0, 10_000)?, json),
        Verb::Imports { .. } => show::imports(&app, &app.imports()?, json),
        Verb::Undo { id } => {
            app.undo(id)?;
            show::undone(&app, id, json)
        }
        Verb::Sample { remove } => {
            if remove {
                app.remove_sample()?;
            } else {
                app.load_sample(&mut show::progress())?;
            }
            show::imports(&app, &app.imports()?, json)
        }
        Verb::Kpi { ids, period, compare, by, filters, series, rows, audience } => {
            let who = qd_app::audience_of(audience.as_deref())?;
            let ids = if audience.is_some() { app.shown_to(who) } else { ids };
            let request = KpiRequest {
                ids,
                period: period_spec(period),
                compare: qd_app::compare_of(compare.as_deref())?,
                by: by.iter().map(|d| app.dimension(d)).collect::<Result<_, _>>()?,
                filters: filters.iter().map(|f| filter(&app, f)).collect::<Result<_, _>>()?,
                series: series.as_deref().map(grain).transpose()?,
                rows,
            };
            show::kpis(app.kpi(&request)?, app.settings(), json)
        }
        Verb::Report { period, compare, template, privacy, accessible, rows, page, output } => {
            // What is asked for here goes before what the arrangement says.
            let mut spec = app.template(&template)?;
            let form = check_report(&template, &output)?;
            if accessible && !matches!(form, Form::Pdf) {
                let text =
                    format!("{} is no PDF, and only a PDF has an accessible edition.", output.display());
                return Err(Issue::new(IssueCode::BadArgument, text)
                    .hint("Name the file something.pdf, or leave --accessible out."));
            }
            if rows && !matches!(form, Form::Workbook) {
                let text = format!("{} is no workbook, and only a workbook has rows.", output.display());
                return Err(Issue::new(IssueCode::BadArgument, text)
                    .hint("Name the file something.xlsx, or leave --rows out."));
            }
            let said = |own: &mut String, said: Option<&String>| {
                if let Some(said) = said {
                    own.clone_from(said);
                }
            };
            said(&mut spec.language, args.lang.as_ref());
            said(&mut spec.page, page.as_ref());
            said(&mut spec.compare, compare.as_ref());
            let query = ReportQuery {
                period: period.period.clone().unwrap_or_else(|| "all".into()),
                compare,
                language: app.settings().language.clone(),
                page: page.unwrap_or_default(),
                audience: None,
                privacy,
                accessible,
                rows,
                template: None,
                spec: Some(spec),
            };
            let period = period_spec(period).unwrap_or(PeriodSpec::All);
            let mut progress = show::progress();
            match form {
                Form::Pdf => {
                    let saved = app.report_for(&period, &query, &output, &mut progress)?;
                    show::report(&app, &saved, json)
                }
                Form::Deck => {
                    let saved = app.deck_for(&period, &query, &output, &mut progress)?;
                    show::deck(&app, &saved, json)
                }
                Form::Workbook => {
                    let saved = app.workbook_for(&period, &query, &output, &mut progress)?;
                    show::workbook(&app, &saved, json)
                }
            }
        }
        Verb::Table { id: None, period, compare, filters, output, .. } => {
            let request = KpiRequest {
                period: Some(qd_app::period_spec(&period)),
                compare: qd_app::compare_of(compare.as_deref())?,
                filters: filters.iter().map(|f| filter(&app, f)).collect::<Result<_, _>>()?,
                ..KpiRequest::default()
            };
            let report = app.kpi(&request)?;
            show::table(&app, &app.save_values(&report.kpis, &output)?, json)
        }
        Verb::Table { id: Some(id), period, compare, by, filters, table, output } => {
            let filters = pairs(&app, &filters)?;
            let query = KpiDetailQuery { id, period, compare, by, filters };
            let saved = app.save_table(&query, table.as_deref(), &output)?;
            show::table(&app, &saved, json)
        }
        Verb::Chart { id, period, compare, by, filters, chart, output } => {
            let filters = pairs(&app, &filters)?;
            let query = KpiDetailQuery { id, period, compare, by, filters };
            let saved = app.save_chart(&query, chart.as_deref(), &output)?;
            show::chart(&app, &saved, json)
        }
        Verb::Goals => choose::goals(&app, json),
        Verb::Actions { what } => choose::actions(&mut app, what, json),
        Verb::Targets { what } => choose::targets(&mut app, what, json),
        Verb::Settings { what } => settings(&mut app, what),
        Verb::Backup { file } => {
            app.backup(&file)?;
            show::backup(&app, &file, json)
        }
        Verb::Check => show::check(&app, &app.check()?, json),
        Verb::Inspect { .. }
        | Verb::Import { .. }
        | Verb::Definitions
        | Verb::Docs { .. }
        | Verb::Restore { .. } => Ok(0),
    };
    app.leave();
    outcome
}

fn inspect(
    files: &[PathBuf],
    how: &HowToRead,
    workspace: Option<PathBuf>,
    lang: Option<&str>,
    language: &mut String,
    json: bool,
) -> Outcome {
    let files = choices(files, how)?;
    // Without a workspace none is made: to inspect writes nothing.
    let found = match qd_app::existing_workspace(workspace.as_deref()) {
        Some(path) => open(Some(path), lang, language)?.inspect_apart(&Apart::new()?, &files)?,
        None => Apart::new()?.inspect_without_workspace(&files, &Catalogue::new(language))?,
    };
    show::inspections(&found, &Catalogue::new(language), json)
}

/// Opens the workspace; from here on its language is spoken, or the one asked for.
fn open(workspace: Option<PathBuf>, lang: Option<&str>, language: &mut String) -> Result<App, Issue> {
    let mut app = App::open(AppOptions { workspace })?;
    if let Some(lang) = lang {
        app.speak(lang)?;
    }
    language.clone_from(&app.settings().language);
    Ok(app)
}

fn import(
    files: &[(PathBuf, FileChoice)],
    dry_run: bool,
    workspace: Option<PathBuf>,
    lang: Option<String>,
    language: &mut String,
    json: bool,
) -> Outcome {
    let mut progress = show::progress();
    let mut spoken = lang;
    let reports = Apart::new()?.import(workspace.as_deref(), &mut spoken, files, dry_run, &mut progress);
    drop(progress);
    if let Some(spoken) = spoken {
        *language = spoken;
    }
    let reports = reports?;
    show::import(&reports, &Catalogue::new(language), json)?;
    Ok(import_exit(&reports))
}

/// 3 if a question is open, 5 if all was refused, 4 if a part was not taken, else 0.
fn import_exit(reports: &[ImportReport]) -> u8 {
    let refused = reports.iter().filter_map(|r| r.refused.as_ref()).collect::<Vec<_>>();
    if reports.iter().any(|r| !r.questions.is_empty() && r.import.is_none()) {
        3
    } else if refused.len() == reports.len() {
        refused.iter().map(|i| i.code.exit()).max().unwrap_or(5)
    } else if !refused.is_empty() || reports.iter().any(|r| r.counts.rejected > 0) {
        4
    } else {
        0
    }
}

fn choices(files: &[PathBuf], how: &HowToRead) -> Result<Vec<(PathBuf, FileChoice)>, Issue> {
    if let Some(kind) = how.kind.as_ref().filter(|kind| Dataset::from_name(kind).is_none()) {
        let all: Vec<_> = Dataset::ALL.iter().map(|d| d.name()).collect();
        return Err(Issue::new(IssueCode::BadArgument, format!("There is no kind “{kind}”."))
            .hint(format!("Take one of: {}.", all.join(", "))));
    }
    let mapping: Option<Mapping> = how.mapping.as_deref().map(read_json).transpose()?;
    let answers = match how.answers.as_deref().map(read_json::<Answers>).transpose()? {
        Some(a) => a.questions,
        None => BTreeMap::new(),
    };
    let choice = FileChoice {
        handle: 0,
        kind: how.kind.clone(),
        sheet: how.sheet.clone(),
        mapping,
        encoding: how.encoding.clone(),
        delimiter: how.delimiter.clone(),
        answers,
        keep: how.keep.clone(),
    };
    Ok(files.iter().map(|f| (f.clone(), choice.clone())).collect())
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Answers {
    #[serde(default)]
    questions: BTreeMap<String, String>,
}

fn read_json<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, Issue> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let text = std::fs::read_to_string(path).map_err(|e| {
        Issue::new(IssueCode::FileUnreadable, format!("{name} cannot be read: {}.", refusal(&e)))
            .in_file(&name)
    })?;
    serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|e| {
        Issue::new(IssueCode::BadConfig, format!("{name} is not as it should be: {e}."))
            .in_file(&name)
            .at(e.line() as u64, None)
    })
}

fn period_spec(args: PeriodArgs) -> Option<PeriodSpec> {
    match (args.period, args.from, args.to) {
        (Some(name), _, _) => Some(qd_app::period_spec(&name)),
        (None, Some(from), Some(to)) => Some(PeriodSpec::Dates(from, to)),
        _ => None,
    }
}

/// A dimension and the word it must have.
pub fn filter(app: &App, text: &str) -> Result<(qd_app::model::Dimension, String), Issue> {
    let (name, value) = text.split_once('=').ok_or_else(|| {
        Issue::new(IssueCode::BadArgument, format!("“{text}” is not of the form DIM=VALUE."))
    })?;
    Ok((app.dimension(name)?, value.to_owned()))
}

fn grain(name: &str) -> Result<Grain, Issue> {
    match name {
        "hour" => Ok(Grain::Hour),
        "day" => Ok(Grain::Day),
        "week" => Ok(Grain::Week),
        "month" => Ok(Grain::Month),
        other => Err(Issue::new(
            IssueCode::BadArgument,
            format!("A series goes by hour, day, week or month, not “{other}”."),
        )),
    }
}

/// What a report is written as.
enum Form {
    Pdf,
    Deck,
    Workbook,
}

/// Filters as pairs of a dimension and a word, each known.
fn pairs(app: &App, filters: &[String]) -> Result<Vec<(String, String)>, Issue> {
    let pair = |f: &String| {
        filter(app, f)?;
        let (name, word) = f.split_once('=').unwrap_or((f, ""));
        Ok((name.to_owned(), word.to_owned()))
    };
    filters.iter().map(pair).collect()
}

fn check_report(template: &str, output: &Path) -> Result<Form, Issue> {
    let ending = output.extension().and_then(|e| e.to_str()).map(str::to_ascii_lowercase);
    match ending.as_deref() {
        Some("pptx") => Ok(Form::Deck),
        _ if template == "deck" => {
            let text = format!("{} does not end in .pptx.", output.display());
            Err(Issue::new(IssueCode::BadArgument, text).hint(
                "Name the file something.pptx. For slides as a PDF take --page 16x9 without --template deck.",
            ))
        }
        Some("pdf") => Ok(Form::Pdf),
        Some("xlsx") => Ok(Form::Workbook),
        _ => {
            let text = format!("{} ends neither in .pdf nor in .pptx nor in .xlsx.", output.display());
            Err(Issue::new(IssueCode::BadArgument, text).hint(
                "Name the file something.pdf for the report, something.pptx for slides, or something.xlsx for its \
                 numbers as a workbook.",
            ))
        }
    }
}

fn settings(app: &mut App, what: SettingsVerb) -> Outcome {
    let all = || serde_json::to_value(app.settings()).unwrap_or(Value::Null);
    match what {
        SettingsVerb::Export | SettingsVerb::Get { key: None } => show::json(&all()),
        SettingsVerb::Get { key: Some(key) } => match all().get(&key) {
            Some(value) => show::json(value),
            None => Err(Issue::new(IssueCode::BadArgument, format!("There is no setting “{key}”."))),
        },
        SettingsVerb::Set { key, value } => {
            let value = serde_json::from_str(&value).unwrap_or(Value::String(value));
            app.set_settings(json!({ key: value }))?;
            show::settings_saved(app)
        }
        SettingsVerb::Import { file } => {
            app.set_settings(read_json(&file)?)?;
            show::settings_saved(app)
        }
    }
}

/// Progress that goes nowhere and never stops.
pub fn silent(_: Progress) -> bool {
    true
}
