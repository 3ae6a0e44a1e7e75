//! The report for leadership, written whole or not at all.

use crate::App;
use crate::dto::{Progress, ReportQuery, SavedReport};
use crate::measuring::period_spec;
use qd_model::{Issue, IssueCode, PeriodSpec};
use qd_report::{DataQuality, ImportLine, PageFormat, ReportInput, render};
use std::io::Write;
use std::path::Path;

impl App {
    /// Writes the report. The same workspace and question give the same bytes.
    ///
    /// # Errors
    /// `ReportFailed`, `DiskFull`, `BadArgument`.
    pub fn report(
        &mut self,
        query: &ReportQuery,
        to: &Path,
        progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<SavedReport, Issue> {
        self.report_for(&period_spec(&query.period), query, to, progress)
    }

    /// As [`App::report`], for any period; the one the question names is not looked at.
    ///
    /// # Errors
    /// As for [`App::report`].
    pub fn report_for(
        &mut self,
        period: &PeriodSpec,
        query: &ReportQuery,
        to: &Path,
        progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<SavedReport, Issue> {
        let file = to.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut told = |share: f64| {
            let go = progress(Progress { what: file.clone(), records: 0, share, seconds_left: None });
            if go { Ok(()) } else { Err(Issue::new(IssueCode::Cancelled, "The report was stopped.")) }
        };
        told(0.05)?;
        let full = self.full_report(period, query.compare.as_deref())?;
        told(0.4)?;
        let input = ReportInput {
            definitions: qd_kpi::definitions(),
            settings: self.settings.clone(),
            language: query.language.clone(),
            page: PageFormat::from_name(&query.page)?,
            title: String::new(),
            organisation: self.settings.brand.name.clone(),
            compare_label: full.compare_label,
            quality: self.data_quality()?,
            is_sample: self.store.is_sample()?,
            as_of_text: self.as_of_day()?,
            grain: full.grain,
            channels: full.channels,
            report: full.report,
        };
        let rendered = render(&input)?;
        told(0.9)?;
        write_whole(to, &rendered.pdf)?;
        Ok(SavedReport { file: file.clone(), pages: rendered.pages, bytes: rendered.pdf.len() as u64 })
    }

    fn data_quality(&self) -> Result<DataQuality, Issue> {
        let lines = self.imports()?.into_iter().rev().filter(|i| !i.undone).map(|i| ImportLine {
            file: i.file,
            kind: i.kind,
            source: i.source,
            records: i.counts.total(),
            rejected: i.counts.rejected,
            span: None,
        });
        Ok(DataQuality::of(lines.collect()))
    }

    /// The day up to which the data is known, `YYYY-MM-DD` in the workspace's zone.
    fn as_of_day(&mut self) -> Result<String, Issue> {
        let zone = self.zone();
        let last = self.facts(None)?.last_instant;
        Ok(last.map(|t| qd_calendar::day_of(t, zone).to_string()).unwrap_or_default())
    }
}

/// Writes a file beside its place and moves it there: the target is absent or whole.
pub(crate) fn write_whole(to: &Path, bytes: &[u8]) -> Result<(), Issue> {
    let folder = to.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.is_dir() {
        return Err(Issue::new(
            IssueCode::FolderMissing,
            format!("The folder {} does not exist.", folder.display()),
        ));
    }
    let failed = |e: std::io::Error| {
        let code = match e.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => IssueCode::DiskFull,
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                IssueCode::ReadOnly
            }
            _ => IssueCode::ReportFailed,
        };
        Issue::new(code, format!("{} could not be written: {e}.", to.display()))
    };
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(to).map_err(|e| failed(e.error))?;
    Ok(())
}
