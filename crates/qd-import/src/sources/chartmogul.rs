//! ChartMogul (customers).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// ChartMogul (customers).
pub(crate) struct ChartMogul;

impl Source for ChartMogul {
    fn name(&self) -> &'static str {
        "chartmogul"
    }

    fn label(&self) -> &'static str {
        "ChartMogul (customers)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Customers]
    }

    fn how(&self) -> &'static str {
        "Columns “SUBSCRIBER_SINCE” and “MRR”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        if !seen.all(&["subscriber since", "mrr"]) {
            return None;
        }
        // Money is in cents and a cancelled customer keeps the last MRR, so no revenue is taken from this list.
        Builder::new(seen, Dataset::Customers, self.name())
            .take(
                "customer",
                &[
                    "customer uuid",
                    "uuid",
                    "customer external ids",
                    "external id",
                    "customer name",
                    "name",
                    "company",
                ],
            )
            .take("started_at", &["subscriber since"])
            .take("segment", &["plan name"])
            .ignore(&["mrr", "arr", "net payments", "status"])
            .done()
    }
}
