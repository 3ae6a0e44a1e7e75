//! The pages that the window shows of a report before it is written.

use qd_app::ReportInMemory;
use qd_app::dto::{PreviewPage, ReportQuery};
use qd_app::model::Issue;
use qd_preview::Document;
use std::sync::{Arc, Mutex, PoisonError};

/// The document that is looked at, and which report was asked for last.
#[derive(Default)]
pub struct Previews {
    document: Mutex<Option<Arc<Document>>>,
    latest: Mutex<(u64, Option<ReportQuery>)>,
}

impl Previews {
    /// A question for a page. Another report than before makes those that are still being made old.
    pub fn asked(&self, query: &ReportQuery) -> u64 {
        let mut latest = self.latest.lock().unwrap_or_else(PoisonError::into_inner);
        if latest.1.as_ref() != Some(query) {
            *latest = (latest.0 + 1, Some(query.clone()));
        }
        latest.0
    }

    /// Nobody has asked for another report since.
    pub fn is_latest(&self, asked: u64) -> bool {
        self.latest.lock().unwrap_or_else(PoisonError::into_inner).0 == asked
    }

    /// A page of a report; the last one where there are fewer.
    ///
    /// # Errors
    /// Those of [`Document::open`] and [`Document::picture`].
    pub fn page(&self, report: ReportInMemory, page: u32, width: u32) -> Result<PreviewPage, Issue> {
        let document = self.document(&report.pdf)?;
        let page = page.min(document.pages() - 1);
        // Nothing is locked while it is drawn: the small pages do not wait for the large one.
        let picture = document.picture(page, width)?;
        Ok(PreviewPage {
            pages: document.pages(),
            heads: document.heads().to_vec(),
            page,
            warnings: report.warnings,
            png: base64(&picture.png),
            width: picture.width,
            height: picture.height,
        })
    }

    fn document(&self, pdf: &Arc<Vec<u8>>) -> Result<Arc<Document>, Issue> {
        let mut held = self.document.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(document) = held.as_ref().filter(|d| d.is_of(pdf)) {
            return Ok(Arc::clone(document));
        }
        *held = None;
        let document = Arc::new(Document::open(Arc::clone(pdf))?);
        *held = Some(Arc::clone(&document));
        Ok(document)
    }
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(period: &str) -> ReportQuery {
        let json = serde_json::json!({
            "period": period, "compare": null, "language": "en", "page": "a4"
        });
        serde_json::from_value(json).unwrap()
    }

    #[test]
    fn another_report_makes_the_one_before_old_and_another_page_of_it_does_not() {
        let previews = Previews::default();
        let first = previews.asked(&query("2026-Q3"));
        assert_eq!(previews.asked(&query("2026-Q3")), first);
        assert!(previews.is_latest(first));
        let second = previews.asked(&query("2026-Q2"));
        assert!(!previews.is_latest(first) && previews.is_latest(second));
        assert!(!previews.is_latest(previews.asked(&query("2026-Q3")) - 2));
    }

    #[test]
    fn bytes_that_are_no_pdf_are_told() {
        let previews = Previews::default();
        let report = ReportInMemory { pdf: Arc::new(b"no".to_vec()), warnings: Vec::new() };
        assert!(previews.page(report, 0, 100).is_err());
        assert_eq!(base64(b"\x00\xff?"), "AP8/");
    }
}
