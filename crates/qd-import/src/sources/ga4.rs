//! Google Analytics 4 (pages and screens).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Google Analytics 4 (pages and screens).
pub(crate) struct Ga4;

impl Source for Ga4 {
    fn name(&self) -> &'static str {
        "ga4"
    }

    fn label(&self) -> &'static str {
        "Google Analytics 4 (pages and screens)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Articles]
    }

    fn how(&self) -> &'static str {
        "A comment block with “# Start date:” above “Page path and screen class” or “Page title and screen class” and “Views”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let page = ["page title and screen class", "page path and screen class"];
        if !(seen.any(&page) && seen.all(&["views"])) {
            return None;
        }
        // The report has no date column: its period stands in the comment, and its rows count for the whole of it.
        let start = seen.preamble().iter().find_map(|line| {
            let digits = line.to_lowercase().split_once("start date:")?.1.trim().to_owned();
            (digits.len() == 8 && digits.bytes().all(|b| b.is_ascii_digit()))
                .then(|| format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..]))
        });
        let builder = Builder::new(seen, Dataset::Articles, self.name())
            .take("article", &page)
            .take("reads", &["views"])
            .take("unique_readers", &["active users", "users", "total users"])
            .with("read_s", &["average engagement time per active user", "average engagement time"], |m| {
                m.unit = Some("seconds".into())
            })
            .ignore(&["event count", "key events", "total revenue", "views per active user"]);
        match start {
            Some(date) => builder.constant("date", &date).done(),
            None => builder.done(),
        }
    }
}
