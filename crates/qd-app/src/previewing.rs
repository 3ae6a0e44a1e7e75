//! The report as it would be written now, for the window to show. It is made once for all of its pages.

use crate::App;
use crate::dto::{Progress, ReportQuery};
use crate::measuring::period_spec;
use qd_model::Issue;
use std::sync::Arc;

/// A report in memory.
#[derive(Debug, Clone)]
pub struct ReportInMemory {
    /// The PDF; the same bytes for the same question, until data or settings change.
    pub pdf: Arc<Vec<u8>>,
    /// What to know of it, in words: a comment that found no place.
    pub warnings: Vec<String>,
}

impl App {
    /// The report of a question, written nowhere. The same question again gives what was made before, until data or
    /// settings change.
    ///
    /// # Errors
    /// As for [`App::report`].
    pub fn report_to_look_at(
        &mut self,
        query: &ReportQuery,
        progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<ReportInMemory, Issue> {
        if let Some((_, kept)) = self.previewed.as_ref().filter(|(asked, _)| asked == query) {
            return Ok(kept.clone());
        }
        self.previewed = None;
        let (rendered, warnings) = self.rendered(&period_spec(&query.period), query, "", progress)?;
        let made = ReportInMemory { pdf: Arc::new(rendered.pdf), warnings };
        self.previewed = Some((query.clone(), made.clone()));
        Ok(made)
    }
}
