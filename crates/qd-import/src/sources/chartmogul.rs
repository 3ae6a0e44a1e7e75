//! ChartMogul (customers and subscriptions).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// ChartMogul (customers and subscriptions).
pub(crate) struct ChartMogul;

impl Source for ChartMogul {
    fn name(&self) -> &'static str {
        "chartmogul"
    }

    fn label(&self) -> &'static str {
        "ChartMogul (customers and subscriptions)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Customers]
    }

    fn how(&self) -> &'static str {
        "Columns “SUBSCRIBER_SINCE” and “MRR”, or “CUSTOMER_UUID”, “PLAN_UUID” and “MRR”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let started = ["subscription start date", "start date", "started at", "activated at"];
        if seen.all(&["customer uuid", "mrr", "plan uuid"]) {
            // A cancelled subscription keeps its last MRR, and money is in cents: only who was a customer when is taken.
            return Builder::new(seen, Dataset::Customers, self.name())
                .take("customer", &["customer external ids", "customer uuid"])
                .take("started_at", &started)
                .take("ended_at", &["subscription end date", "end date", "cancelled at", "canceled at"])
                .take("segment", &["plan name"])
                .ignore(&[
                    "mrr",
                    "arr",
                    "quantity",
                    "customer email",
                    "primary contact email",
                    "customer name",
                ])
                .done();
        }
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
