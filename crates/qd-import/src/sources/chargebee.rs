//! Chargebee (subscriptions).

use super::{Builder, Seen, Source};
use qd_model::{Dataset, Mapping};

/// Chargebee (subscriptions).
pub(crate) struct Chargebee;

impl Source for Chargebee {
    fn name(&self) -> &'static str {
        "chargebee"
    }

    fn label(&self) -> &'static str {
        "Chargebee (subscriptions)"
    }

    fn kinds(&self) -> &'static [Dataset] {
        &[Dataset::Customers]
    }

    fn how(&self) -> &'static str {
        "Columns “customer_id” and “activated_at” beside “current_term_start” or “current_term_end”; also as “subscriptions.…”."
    }

    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping> {
        let term = [
            "current term start",
            "current term end",
            "subscriptions current term start",
            "subscriptions current term end",
        ];
        let customer = ["customer id", "customers id", "subscriptions customer id"];
        let start = ["started at", "subscriptions started at", "activated at", "subscriptions activated at"];
        if !(seen.any(&term) && seen.any(&customer) && seen.any(&start)) {
            return None;
        }
        // A trial is no contract: it begins when it is activated. "Cancelled at" is when it ends, be it in the future.
        // Amounts are in the smallest coin and of the plan's period, so no revenue is taken from this list.
        Builder::new(seen, Dataset::Customers, self.name())
            .take("customer", &customer)
            .take("started_at", &["activated at", "subscriptions activated at", start[0], start[1]])
            .take("ended_at", &["cancelled at", "subscriptions cancelled at"])
            .take("churn_reason", &["cancel reason", "subscriptions cancel reason", "cancel reason code"])
            .take("segment", &["plan id", "subscriptions plan id", "plan name", "item price id"])
            .ignore(&["id", "created at", "started at", "mrr", "status", "plan unit price", "plan amount"])
            .done()
    }
}
