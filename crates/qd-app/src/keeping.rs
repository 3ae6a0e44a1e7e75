//! The data as a whole: costs entered by hand, everything as files, everything deleted, where it lies.

use crate::App;
use crate::app::{bug, to_json};
use crate::dto::{About, FileChoice, MonthCosts, Progress};
use crate::host;
use qd_model::{Dataset, FieldKind, ImportReport, Issue, IssueCode, refusal};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Months entered at one time.
const MONTHS: usize = 240;
/// Records read at one time.
const PAGE: usize = 20_000;

impl App {
    /// The months with costs or revenue, the earliest first.
    ///
    /// # Errors
    /// `WorkspaceDamaged`.
    pub fn month_costs(&mut self) -> Result<Vec<MonthCosts>, Issue> {
        let zone = self.zone();
        let rows = self.rows_of(Dataset::Finance)?;
        let cells = |field: &str| self.store.cells(Dataset::Finance, field, &rows);
        let (months, currencies) = (cells("month")?, cells("currency")?);
        let (costs, revenues) = (cells("support_cost")?, cells("company_revenue")?);
        let all = months.iter().zip(currencies).zip(costs.iter().zip(&revenues));
        let known = all.filter_map(|((month, currency), (cost, revenue))| {
            let at = chrono::DateTime::from_timestamp(month.parse().ok()?, 0)?.with_timezone(&zone);
            Some(MonthCosts {
                month: at.format("%Y-%m").to_string(),
                support_cost: cost.parse().ok(),
                company_revenue: revenue.parse().ok(),
                currency,
            })
        });
        Ok(known.collect())
    }

    /// Takes costs of months that a person entered: an import like any other, in the history, to be taken back. A
    /// month that is there gets the new amounts; an amount that is not said stays as it was.
    ///
    /// # Errors
    /// `BadArgument` for a month, an amount or a currency not understood; as for [`App::import`].
    pub fn enter_costs(&mut self, months: &[MonthCosts]) -> Result<ImportReport, Issue> {
        let text = self.costs_as_table(months)?;
        let folder = tempfile::tempdir().map_err(|e| cannot_write(&e))?;
        let path = folder.path().join(format!("{}.csv", self.words().plain("app-costs-by-hand")));
        std::fs::write(&path, text).map_err(|e| cannot_write(&e))?;
        let choice = FileChoice { kind: Some(Dataset::Finance.name().into()), ..FileChoice::default() };
        let mut reports = self.import(&[(path, choice)], &mut |_: Progress| true)?;
        let report = reports.pop().ok_or_else(|| bug("nothing was imported"))?;
        if let Some(question) = report.questions.first() {
            return Err(Issue::new(IssueCode::NeedsAnswer, question.text.clone()));
        }
        match report.refused {
            Some(issue) => Err(issue),
            None => Ok(report),
        }
    }

    /// The months as a table that the importer reads in one way only.
    fn costs_as_table(&mut self, months: &[MonthCosts]) -> Result<Vec<u8>, Issue> {
        let bad = |what: String| Err(Issue::new(IssueCode::BadArgument, what));
        if months.is_empty() || months.len() > MONTHS {
            return bad(format!("Enter one to {MONTHS} months at a time."));
        }
        let known = self.month_costs()?;
        let mut table = csv::Writer::from_writer(Vec::new());
        table.write_record(["Month", "Support cost", "Company revenue", "Currency"]).map_err(bug)?;
        for m in months {
            let first = format!("{}-01", m.month);
            if m.month.len() != 7 || qd_calendar::parse_date(&first).is_err() {
                return bad(format!("“{}” is no month; write it like 2026-07.", m.month));
            }
            let currency = if m.currency.is_empty() { &self.settings.currency } else { &m.currency };
            if !(currency.is_empty()
                || currency.len() == 3 && currency.bytes().all(|b| b.is_ascii_uppercase()))
            {
                return bad(format!("“{currency}” is no currency; write it like EUR."));
            }
            // An empty cell in a column that is there would empty what an earlier import said.
            let before = known.iter().find(|k| k.month == m.month && k.currency == *currency);
            let cost = m.support_cost.or(before.and_then(|k| k.support_cost));
            let revenue = m.company_revenue.or(before.and_then(|k| k.company_revenue));
            if m.support_cost.is_none() && m.company_revenue.is_none() {
                return bad(format!("Nothing is said of {}: enter a cost, a revenue, or both.", m.month));
            }
            if [cost, revenue].iter().flatten().any(|v| !v.is_finite() || *v < 0.0 || *v > 1e15) {
                return bad(format!("An amount of {} is not understood; write it without a sign.", m.month));
            }
            let text = |v: Option<f64>| v.map(amount).unwrap_or_default();
            table.write_record([&first, &text(cost), &text(revenue), currency]).map_err(bug)?;
        }
        table.into_inner().map_err(bug)
    }

    /// Everything there is, in one ZIP: the workspace itself, the settings, and each data set as CSV with times in UTC.
    /// Gives the number of records written.
    ///
    /// # Errors
    /// `FolderMissing`, `ReadOnly`, `DiskFull`, `Cancelled`; then nothing is left behind.
    pub fn export_everything(
        &mut self,
        to: &Path,
        progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<u64, Issue> {
        let folder = to.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
        if !folder.is_dir() {
            return Err(Issue::new(IssueCode::FolderMissing, "The folder for the export does not exist."));
        }
        let scratch = tempfile::tempdir_in(folder).map_err(|e| cannot_write(&e))?;
        let copy = scratch.path().join("workspace.qdeck");
        self.store.backup(&copy)?;
        let file = tempfile::NamedTempFile::new_in(folder).map_err(|e| cannot_write(&e))?;
        let mut zip = zip::ZipWriter::new(std::io::BufWriter::new(file.as_file()));
        let plain = zip::write::SimpleFileOptions::default().large_file(true);
        zip.start_file("workspace.qdeck", plain).map_err(bug)?;
        let mut source = std::fs::File::open(&copy).map_err(|e| cannot_write(&e))?;
        std::io::copy(&mut source, &mut zip).map_err(|e| cannot_write(&e))?;
        zip.start_file("settings.json", plain).map_err(bug)?;
        let settings = to_json(&self.own_settings())?;
        zip.write_all(settings.as_bytes()).map_err(|e| cannot_write(&e))?;
        let mut written = 0_u64;
        let words = self.words();
        for (k, dataset) in Dataset::ALL.into_iter().enumerate() {
            let rows = self.rows_of(dataset)?;
            if rows.is_empty() {
                continue;
            }
            zip.start_file(format!("{}.csv", dataset.name()), plain).map_err(bug)?;
            let mut table = csv::Writer::from_writer(&mut zip);
            let names = dataset.fields().iter().map(|f| f.name);
            table.write_record(names).map_err(bug)?;
            for page in rows.chunks(PAGE) {
                let columns = dataset.fields().iter().map(|f| {
                    let cells = self.store.cells(dataset, f.name, page)?;
                    Ok(if f.kind == FieldKind::Time { cells.iter().map(|c| iso(c)).collect() } else { cells })
                });
                let columns = columns.collect::<Result<Vec<Vec<String>>, Issue>>()?;
                for i in 0..page.len() {
                    table.write_record(columns.iter().map(|c| c[i].as_str())).map_err(bug)?;
                }
                written += page.len() as u64;
                let share = (k as f64 + 0.5) / Dataset::ALL.len() as f64;
                let step = Progress {
                    what: crate::retell::records(dataset.name(), &words),
                    records: written,
                    share,
                    seconds_left: None,
                };
                if !progress(step) {
                    return Err(Issue::new(IssueCode::Cancelled, "Stopped."));
                }
            }
            table.flush().map_err(|e| cannot_write(&e))?;
        }
        zip.finish().map_err(bug)?.flush().map_err(|e| cannot_write(&e))?;
        file.persist(to).map_err(|e| cannot_write(&e.error))?;
        Ok(written)
    }

    /// Deletes the workspace with all that stands beside it under its name (logs, caches, copies made before updates,
    /// files set aside), and begins an empty one with the same language and time zone.
    ///
    /// # Errors
    /// `ReadOnly` if a file cannot be deleted; as for [`App::open`].
    pub fn delete_everything(self) -> Result<Self, Issue> {
        let path = self.path.clone();
        let (language, time_zone) = (self.own_settings().language, self.settings.time_zone.clone());
        // Closed first: an open file cannot be deleted everywhere.
        drop(self);
        for file in files_of(&path) {
            std::fs::remove_file(&file).map_err(|e| {
                let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
                Issue::new(IssueCode::ReadOnly, format!("{name} cannot be deleted: {}.", refusal(&e)))
            })?;
        }
        let mut fresh = Self::open(crate::AppOptions { workspace: Some(path) })?;
        fresh.set_settings(serde_json::json!({ "language": language, "time_zone": time_zone }))?;
        Ok(fresh)
    }

    /// The program and where it keeps what it knows.
    ///
    /// # Errors
    /// `WorkspaceDamaged`.
    pub fn about(&mut self) -> Result<About, Issue> {
        let bytes =
            files_of(&self.path).into_iter().filter_map(|f| std::fs::metadata(f).ok()).map(|m| m.len());
        let bytes = bytes.sum();
        let facts = self.facts(None)?;
        let records = facts.tables.values().map(|t| t.rows as u64).sum();
        let folder = self.path.parent().map(Path::to_path_buf).unwrap_or_default();
        Ok(About {
            version: env!("CARGO_PKG_VERSION").into(),
            folder: std::path::absolute(&folder).unwrap_or(folder).display().to_string(),
            file: self.path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            bytes,
            records,
            homepage: homepage(),
        })
    }

    /// Takes a PNG as the logo of the report: a copy of it lies beside the workspace, so that it is there when the
    /// person's own file has moved.
    ///
    /// # Errors
    /// `ReportFailed` if it is no PNG that a report can hold; `FileUnreadable`; `ReadOnly`, `DiskFull`.
    pub fn set_logo(&mut self, picture: &Path) -> Result<(), Issue> {
        let png = crate::reporting::logo(&picture.display().to_string())?;
        qd_report::check_logo(&png)?;
        let mut name = self.path.file_name().unwrap_or_default().to_owned();
        name.push(".logo.png");
        let kept = self.path.with_file_name(name);
        std::fs::write(&kept, png).map_err(|e| cannot_write(&e))?;
        let kept = std::path::absolute(&kept).unwrap_or(kept);
        let brand = qd_model::Brand { logo: kept.display().to_string(), ..self.settings.brand.clone() };
        self.set_settings(serde_json::json!({ "brand": brand }))
    }

    /// A name to offer for a backup: that of the workspace, and today's date in its zone.
    pub fn default_backup_name(&self) -> String {
        let today = chrono::DateTime::from_timestamp(host::now(), 0).unwrap_or_default();
        let stem = self.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        format!("{stem} {}", today.with_timezone(&self.zone()).format("%Y-%m-%d"))
    }

    /// Rows of a data set in the order of its main time.
    fn rows_of(&mut self, dataset: Dataset) -> Result<Vec<i64>, Issue> {
        let table = self.facts(None)?.table(dataset);
        Ok(table.int("row").map(|rows| rows.to_vec()).unwrap_or_default())
    }
}

/// The workspace and every file beside it that is named after it.
fn files_of(path: &Path) -> Vec<PathBuf> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let ours = |file: &str| {
        file.strip_prefix(&name).is_some_and(|rest| {
            let log = matches!(rest, "" | "-wal" | "-shm" | "-journal" | ".logo.png");
            log || rest.starts_with(".old-")
                || rest.starts_with('.') && rest.ends_with(".columns")
                || rest.starts_with(".v") && rest.ends_with(".backup")
                || rest.starts_with("-wal.old-")
        })
    };
    let mut all: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .filter(|e| e.file_type().is_ok_and(|t| t.is_file()) && ours(&e.file_name().to_string_lossy()))
        .map(|e| e.path())
        .collect();
    all.sort();
    all
}

/// An amount as it is, with two decimals or more, but never three: three digits after a mark may be thousands.
fn amount(v: f64) -> String {
    let text = format!("{v}");
    match text.split_once('.').map_or(0, |(_, decimals)| decimals.len()) {
        0 => text + ".00",
        1 | 3 => text + "0",
        _ => text,
    }
}

/// Seconds as a time that every program reads.
fn iso(seconds: &str) -> String {
    let instant = seconds.parse().ok().and_then(|t| chrono::DateTime::from_timestamp(t, 0));
    instant.map(|t| t.format("%Y-%m-%dT%H:%M:%SZ").to_string()).unwrap_or_default()
}

fn cannot_write(e: &std::io::Error) -> Issue {
    let code = match e.kind() {
        std::io::ErrorKind::StorageFull => IssueCode::DiskFull,
        _ => IssueCode::ReadOnly,
    };
    Issue::new(code, format!("The file cannot be written: {}.", refusal(e)))
}

/// The page with newer versions, as the workspace's manifest names it; none as long as the project has none. It is
/// opened in the person's browser when they ask for it: the program itself asks no network.
pub fn homepage() -> Option<String> {
    // Tests have a page of their own.
    let tests = std::env::var("QUARTERDECK_E2E_HOMEPAGE").ok().filter(|_| cfg!(debug_assertions));
    let page = tests.unwrap_or_else(|| env!("CARGO_PKG_HOMEPAGE").to_owned());
    Some(page).filter(|page| page.starts_with("https://"))
}

#[cfg(test)]
#[path = "keeping_tests.rs"]
mod tests;
