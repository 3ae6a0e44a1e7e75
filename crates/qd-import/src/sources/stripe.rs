//! Stripe (subscriptions, customers).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Stripe (subscriptions, customers).
pub(crate) struct Stripe;

impl Source for Stripe {
    fn name(&self) -> &'static str {
        "stripe"
    }

    fn label(&self) -> &'static str {
        "Stripe (subscriptions, customers)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Customers]
    }

    fn how(&self) -> &'static str {
        "Columns “Customer ID”, “Current Period Start (UTC)” or “Canceled At (UTC)”; customers by “id”, “Email” and “Created (UTC)” beside ids that begin with “cus_”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let signs = ["current period start", "canceled at", "ended at"];
        if !(seen.all(&["customer id"]) && seen.any(&signs) && seen.any(&["start date", "start", "created"]))
        {
            return self.customers(seen);
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

impl Stripe {
    /// The list of customers: since when, and not until when. That is asked before they count as staying.
    fn customers(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let ids = seen.values("id");
        let own = !ids.is_empty() && ids.iter().all(|v| v.starts_with("cus_"));
        if !(own && seen.all(&["created"])) {
            return None;
        }
        Builder::new(seen, Dataset::Customers, self.name())
            .take("customer", &["id"])
            .take("started_at", &["created"])
            .take("segment", &["plan"])
            .zone("UTC")
            .ignore(&["email", "name", "description", "status", "currency"])
            .done()
    }
}
