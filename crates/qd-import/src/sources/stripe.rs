//! Stripe (subscriptions).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Stripe (subscriptions).
pub(crate) struct Stripe;

impl Source for Stripe {
    fn name(&self) -> &'static str {
        "stripe"
    }

    fn label(&self) -> &'static str {
        "Stripe (subscriptions)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Customers]
    }

    fn how(&self) -> &'static str {
        "Columns “Customer ID”, “Current Period Start (UTC)” or “Canceled At (UTC)”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let signs = ["current period start", "canceled at", "ended at"];
        if !(seen.all(&["customer id"]) && seen.any(&signs) && seen.any(&["start date", "start", "created"]))
        {
            return None;
        }
        // "Canceled at" is when it was asked for, "ended at" when it stopped: only the latter ends a contract.
        Builder::new(seen, Dataset::Customers, self.name())
            .take("customer", &["customer id"])
            .take("started_at", &["start date", "start", "created"])
            .take("ended_at", &["ended at"])
            .take("churn_reason", &["cancellation reason"])
            .take("segment", &["plan price id", "plan", "plan name"])
            .zone("UTC")
            .ignore(&[
                "id",
                "canceled at",
                "current period start",
                "current period end",
                "trial start",
                "trial end",
                "customer email",
                "customer name",
                "amount",
                "status",
            ])
            .done()
    }
}
