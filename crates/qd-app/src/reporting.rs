//! The report for leadership and the workbook of its numbers, written whole or not at all.

use crate::App;
use crate::arranging;
use crate::behind::MOST;
use crate::dto::{Progress, ReportQuery, SavedDeck, SavedReport, SavedWorkbook};
use crate::measuring::{FullReport, period_spec, resolve};
use qd_model::{
    Arranged, Comment, DataQuality, FollowUp, ImportLine, Issue, IssueCode, PageFormat, PeriodSpec, Records,
    ReportInput, ReportSpec, refusal,
};
use qd_report::reports::COACHING;
use qd_text::{Arg, Catalogue};
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
        let file = name_of(to);
        let (rendered, warnings) = self.rendered(period, query, &file, progress)?;
        write_whole(to, &rendered.pdf)?;
        Ok(SavedReport { file, pages: rendered.pages, bytes: rendered.pdf.len() as u64, warnings })
    }

    /// The pages of the report, not written anywhere, and what to know of them; `file` is what the progress names.
    pub(crate) fn rendered(
        &mut self,
        period: &PeriodSpec,
        query: &ReportQuery,
        file: &str,
        progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<(qd_report::Rendered, Vec<String>), Issue> {
        let mut told = steps(file, progress);
        told(0.05)?;
        let input = self.material_told(period, query, &mut |share| told(0.05 + 0.35 * share))?;
        told(0.4)?;
        let edition =
            if query.accessible { qd_report::Edition::Accessible } else { qd_report::Edition::Usual };
        let rendered = qd_report::render_in(&input, edition)?;
        told(0.9)?;
        let warnings = warnings(&input, &rendered.unplaced);
        Ok((rendered, warnings))
    }

    /// The workbook of the same values, as a spreadsheet calculates with. Bytes as for [`App::report`].
    ///
    /// # Errors
    /// As for [`App::report`].
    pub fn workbook(
        &mut self,
        query: &ReportQuery,
        to: &Path,
        progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<SavedWorkbook, Issue> {
        self.workbook_for(&period_spec(&query.period), query, to, progress)
    }

    /// As [`App::workbook`], for any period; the one the question names is not looked at.
    ///
    /// # Errors
    /// As for [`App::report`].
    pub fn workbook_for(
        &mut self,
        period: &PeriodSpec,
        query: &ReportQuery,
        to: &Path,
        progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<SavedWorkbook, Issue> {
        let file = name_of(to);
        let mut told = steps(&file, progress);
        told(0.05)?;
        if query.rows && self.arrangement(query)?.privacy {
            let text = "Each row would tell of a single person or case: without names there are no rows behind the numbers.";
            return Err(Issue::new(IssueCode::BadArgument, text)
                .hint("Leave the rows out, or make the workbook with names."));
        }
        let mut input = self.material_told(period, query, &mut |share| told(0.05 + 0.25 * share))?;
        let unplaced = self.place_comments(query, &mut input)?;
        // Its list of definitions is the whole registry's.
        input.definitions = crate::words::definitions_in(&Catalogue::new(&input.language));
        told(0.3)?;
        let mut between = |from: f64, to: f64, share: f64| told(from + (to - from) * share);
        let records = match query.rows {
            true => Some(self.records(period, &input.report.kpis, MOST, &mut |s| between(0.3, 0.6, s))?),
            false => None,
        };
        let written = qd_workbook::render_with(&input, records.as_ref(), &mut |s| between(0.6, 0.9, s))?;
        told(0.9)?;
        write_whole(to, &written.xlsx)?;
        let mut told_of = warnings(&input, &unplaced);
        told_of.extend(written.warnings);
        let listed = |r: &Records| r.sets.iter().map(|s| s.ids.len() as u64).sum();
        Ok(SavedWorkbook {
            file: file.clone(),
            sheets: written.sheets,
            bytes: written.xlsx.len() as u64,
            records: records.as_ref().map(listed),
            warnings: told_of,
        })
    }

    /// Puts what was said in the order of the report, and takes out what has no place in it: a section that is off, a KPI
    /// that is not in it. Gives their places.
    fn place_comments(&self, query: &ReportQuery, input: &mut ReportInput) -> Result<Vec<String>, Issue> {
        let sections = arranging::all_sections(&self.arrangement(query)?);
        let on: Vec<&str> = sections.iter().filter(|s| s.on).map(|s| s.section.as_str()).collect();
        let family = |id: &str| {
            let found = qd_kpi::definitions().into_iter().find(|d| d.id == id);
            found.map(|d| format!("family:{}", d.family)).unwrap_or_default()
        };
        let section = |name: &str| on.iter().position(|s| *s == name);
        let mut placed: Vec<((usize, usize), Comment)> = Vec::new();
        let mut unplaced = Vec::new();
        for comment in std::mem::take(&mut input.arranged.comments) {
            let at = match comment.place.strip_prefix("kpi:") {
                Some(id) => {
                    let kpi = input.report.kpis.iter().position(|k| k.id == id);
                    kpi.map(|kpi| (section(&family(id)).unwrap_or(on.len()), kpi + 1))
                }
                None => section(&comment.place).map(|s| (s, 0)),
            };
            match at {
                Some(at) => placed.push((at, comment)),
                None => unplaced.push(comment.place),
            }
        }
        placed.sort_by_key(|p| p.0);
        input.arranged.comments = placed.into_iter().map(|p| p.1).collect();
        Ok(unplaced)
    }

    /// The same values as slides whose charts can be changed. Bytes as for [`App::report`].
    ///
    /// # Errors
    /// As for [`App::report`].
    pub fn deck(
        &mut self,
        query: &ReportQuery,
        to: &Path,
        progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<SavedDeck, Issue> {
        self.deck_for(&period_spec(&query.period), query, to, progress)
    }

    /// As [`App::deck`], for any period; the one the question names is not looked at.
    ///
    /// # Errors
    /// As for [`App::report`].
    pub fn deck_for(
        &mut self,
        period: &PeriodSpec,
        query: &ReportQuery,
        to: &Path,
        progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<SavedDeck, Issue> {
        let file = name_of(to);
        let mut told = steps(&file, progress);
        told(0.05)?;
        if self.arrangement(query)?.template == COACHING.name {
            let text = "A page for each agent is no matter for slides.";
            return Err(Issue::new(IssueCode::BadArgument, text).hint("Write it as a PDF."));
        }
        let input = self.material(period, query)?;
        told(0.4)?;
        let written = qd_deck::render(&input)?;
        told(0.9)?;
        write_whole(to, &written.pptx)?;
        let warnings = warnings(&input, &written.unplaced);
        Ok(SavedDeck {
            file: file.clone(),
            slides: written.slides,
            bytes: written.pptx.len() as u64,
            warnings,
        })
    }

    /// All that a report of this question is made from, whatever it is written as.
    ///
    /// # Errors
    /// `ReportFailed` if the logo cannot be read, `BadArgument`.
    pub fn material(&mut self, period: &PeriodSpec, query: &ReportQuery) -> Result<ReportInput, Issue> {
        self.material_told(period, query, &mut |_| Ok(()))
    }

    /// As [`App::material`]; is told, and may be stopped, between the agents.
    fn material_told(
        &mut self,
        period: &PeriodSpec,
        query: &ReportQuery,
        told: &mut dyn FnMut(f64) -> Result<(), Issue>,
    ) -> Result<ReportInput, Issue> {
        let spec = self.arrangement(query)?;
        let full = self.full_in(period, &spec)?;
        let follow_ups = self.follow_ups_in(period, &spec)?;
        let mut definitions = crate::words::definitions_in(&Catalogue::new(&spec.language));
        definitions.retain(|d| self.is_in(&spec, &d.id));
        let mut settings = self.settings.clone();
        let mut headlines = qd_kpi::report_headlines(&settings, spec.audience);
        if !spec.kpis.is_empty() {
            settings.kpis.clone_from(&spec.kpis);
            headlines.clone_from(&spec.kpis);
        }
        let pages = spec.sections.iter().any(|s| s.on && s.section == "agent_pages")
            || (spec.sections.is_empty() && spec.template == COACHING.name);
        let (coached, coached_left_out) = if pages {
            self.coached(period, &spec, full.grain, &full.report, told)?
        } else {
            (Vec::new(), 0)
        };
        let arranged = Arranged {
            template: spec.template.clone(),
            sections: spec.sections.clone(),
            comments: self.comments_on(period)?,
            coached,
            coached_left_out,
        };
        let mut input = ReportInput {
            definitions,
            headlines,
            follow_ups,
            settings,
            language: spec.language.clone(),
            page: PageFormat::from_name(&spec.page)?,
            version: env!("CARGO_PKG_VERSION").into(),
            title: arranging::title(&spec),
            organisation: self.settings.brand.name.clone(),
            logo: logo(&self.settings.brand.logo)?,
            compare_label: full.compare_label,
            quality: self.data_quality()?,
            is_sample: self.store.is_sample()?,
            as_of_text: self.last_day()?.unwrap_or_default(),
            known_to: full.known_to,
            grain: full.grain,
            channels: full.channels,
            incidents: full.incidents,
            report: full.report,
            arranged,
        };
        if spec.privacy {
            let agents = self.store.in_hidden_order(&qd_chart::agents_in(&input.report.kpis))?;
            qd_chart::make_private(&mut input, &Catalogue::new(&spec.language), &agents);
        }
        Ok(input)
    }

    /// True if a KPI stands in the report: who chose KPIs gets these and no others, whomever they are for.
    fn is_in(&self, spec: &ReportSpec, id: &str) -> bool {
        if spec.kpis.is_empty() {
            return qd_kpi::is_in_report(&self.settings, id, spec.audience);
        }
        spec.kpis.iter().any(|k| k == id)
    }

    /// All values for the reader with their texts in the language of the report.
    fn full_in(&mut self, period: &PeriodSpec, spec: &ReportSpec) -> Result<FullReport, Issue> {
        let mut full = self.speaking(&spec.language, |app| app.full_report(period, Some(&spec.compare)))?;
        full.keep(|id| self.is_in(spec, id));
        Ok(full)
    }

    /// The actions that concern the reader and the period.
    fn follow_ups_in(&mut self, period: &PeriodSpec, spec: &ReportSpec) -> Result<Vec<FollowUp>, Issue> {
        let mut all = self.speaking(&spec.language, |app| app.follow_ups(None, Some(period)))?;
        all.retain(|f| self.is_in(spec, &f.action.kpi));
        Ok(all)
    }

    /// What was said of the period.
    fn comments_on(&mut self, period: &PeriodSpec) -> Result<Vec<Comment>, Issue> {
        if self.settings.comments.is_empty() {
            return Ok(Vec::new());
        }
        let calendar = self.calendar();
        let label = resolve(period, &calendar, self.facts(None)?)?.label;
        Ok(self.settings.comments.iter().filter(|c| c.period == label).cloned().collect())
    }

    /// Values as text are the engine's: it must write them with the marks of the report's language.
    pub(crate) fn speaking<T>(
        &mut self,
        language: &str,
        ask: impl FnOnce(&mut Self) -> Result<T, Issue>,
    ) -> Result<T, Issue> {
        let own = std::mem::replace(&mut self.settings.language, language.to_owned());
        let answer = ask(self);
        self.settings.language = own;
        answer
    }

    fn data_quality(&self) -> Result<DataQuality, Issue> {
        let zone = self.zone();
        let day = |t: i64| qd_calendar::day_of(t, zone).to_string();
        let mut lines = Vec::new();
        for i in self.store.imports()?.into_iter().filter(|i| !i.undone) {
            let span = self.store.span(i.id, i.kind)?.map(|(first, last)| (day(first), day(last)));
            lines.push(ImportLine {
                file: i.file,
                kind: i.kind.name().into(),
                source: i.source,
                records: i.counts.total(),
                rejected: i.counts.rejected,
                span,
            });
        }
        Ok(DataQuality::of(lines))
    }
}

/// The file's name without its folder.
fn name_of(to: &Path) -> String {
    to.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Tells how far the work is, and whether to go on.
fn steps<'a>(
    file: &'a str,
    progress: &'a mut dyn FnMut(Progress) -> bool,
) -> impl FnMut(f64) -> Result<(), Issue> + 'a {
    move |share| {
        let go = progress(Progress { what: file.to_owned(), records: 0, share, seconds_left: None });
        if go { Ok(()) } else { Err(Issue::new(IssueCode::Cancelled, "The report was stopped.")) }
    }
}

/// The key of a section's name.
fn section_key(id: &str) -> String {
    match id {
        "cover" => "report-cover".into(),
        "agent_pages" => "report-agent-pages".into(),
        _ => format!("report-{}", id.replace([':', '_'], "-")),
    }
}

/// What to know of a report: the comments that it has no place for.
fn warnings(input: &ReportInput, unplaced: &[String]) -> Vec<String> {
    let words = Catalogue::new(&input.language);
    let name = |place: &String| match place.strip_prefix("kpi:") {
        Some(id) => words.plain(&format!("kpi-{}", id.replace('_', "-"))),
        None => words.plain(&section_key(place)),
    };
    let said = |place: &String| words.text("report-comment-unplaced", &[("place", Arg::Text(&name(place)))]);
    unplaced.iter().map(said).collect()
}

/// The largest logo that is read, bytes.
const LOGO: u64 = 2 << 20;

/// The picture for the cover; no path: none.
pub(crate) fn logo(path: &str) -> Result<Vec<u8>, Issue> {
    if path.trim().is_empty() {
        return Ok(Vec::new());
    }
    let failed = |why: String| {
        Issue::new(IssueCode::ReportFailed, format!("The logo {path} could not be read: {why}."))
            .hint("Take a PNG file of at most 2 MB, or leave brand.logo empty.")
    };
    let size = std::fs::metadata(path).map_err(|e| failed(e.to_string()))?.len();
    if size > LOGO {
        return Err(failed(format!("it has {} MB", size.div_ceil(1 << 20))));
    }
    std::fs::read(path).map_err(|e| failed(e.to_string()))
}

/// Writes a file beside its place and moves it there: the target is absent or whole. Others may read it as far as they may
/// read any new file there: it is made to be handed on.
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
        Issue::new(code, format!("{} could not be written: {}.", to.display(), refusal(&e)))
    };
    let mut new = tempfile::Builder::new();
    #[cfg(unix)]
    new.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = new.tempfile_in(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(to).map_err(|e| failed(e.error))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Catalogue;

    #[cfg(unix)]
    #[test]
    fn a_report_may_be_read_by_whoever_may_read_any_new_file() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode();
        let (ours, any) = (folder.path().join("report.pdf"), folder.path().join("any"));
        super::write_whole(&ours, b"%PDF").unwrap();
        std::fs::write(&any, b"").unwrap();
        assert_eq!(mode(&ours), mode(&any));
    }

    #[test]
    fn every_data_set_has_a_name_for_people() {
        let en = Catalogue::new("en");
        for d in qd_model::Dataset::ALL {
            assert!(en.has(&format!("report-kind-{}", d.name())), "{}", d.name());
        }
    }
}
