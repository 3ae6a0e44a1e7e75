//! The report as it would be written now, for the window to show. It is made once for all of its pages.

use crate::App;
use crate::dto::{Progress, ReportQuery};
use crate::measuring::period_spec;
use qd_chart::scene::Weight;
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

/// A font with the letters of every language of ours, Hangul among them, in its usual or its heavier weight: that of the
/// report, for a window on a computer that has none for them.
pub fn typeface(heavy: bool) -> &'static [u8] {
    qd_report::typeface(if heavy { Weight::SemiBold } else { Weight::Regular })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::AppOptions;
    use crate::dto::MonthCosts;

    fn query(title: &str) -> ReportQuery {
        let json = serde_json::json!({
            "period": "2026-Q3", "compare": null, "language": "en", "page": "a4",
            "spec": {"name": "leadership", "template": "leadership", "title": title,
                "sections": [{"section": "cover", "on": true}, {"section": "quality", "on": true}]}
        });
        serde_json::from_value(json).unwrap()
    }

    #[test]
    fn a_report_is_made_once_for_all_its_pages_and_again_after_a_change() {
        let folder = tempfile::tempdir().unwrap();
        let mut app = App::open(AppOptions { workspace: Some(folder.path().join("w.qdeck")) }).unwrap();
        let costs = |cost| MonthCosts {
            month: "2026-07".into(),
            support_cost: Some(cost),
            company_revenue: None,
            currency: "EUR".into(),
        };
        app.enter_costs(&[costs(1000.0)]).unwrap();
        let (first, second) = (query("First"), query("Second"));
        let mut asked = 0;
        let mut look = |app: &mut App, query: &ReportQuery| {
            app.report_to_look_at(query, &mut |_| {
                asked += 1;
                true
            })
            .map(|report| report.pdf)
        };
        let made = look(&mut app, &first).unwrap();
        assert!(made.starts_with(b"%PDF"));
        assert!(Arc::ptr_eq(&made, &look(&mut app, &first).unwrap()));
        assert_ne!(made, look(&mut app, &second).unwrap());

        let made = look(&mut app, &first).unwrap();
        app.set_settings(serde_json::json!({"brand": {"name": "Example Ltd"}})).unwrap();
        let renamed = look(&mut app, &first).unwrap();
        assert_ne!(made, renamed, "the name is on the cover");
        app.enter_costs(&[costs(2000.0)]).unwrap();
        let changed = look(&mut app, &first).unwrap();
        assert!(!Arc::ptr_eq(&renamed, &changed), "data changed");
        assert!(asked > 4);

        let stopped = app.report_to_look_at(&second, &mut |_| false);
        assert_eq!(stopped.err().map(|i| i.code), Some(qd_model::IssueCode::Cancelled));
    }
}
