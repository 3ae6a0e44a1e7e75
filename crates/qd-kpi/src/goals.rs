//! From what a team wants to the KPIs that tell of it. What a goal is called and why it takes a KPI stands in the text
//! catalogue: `goal-<id>` and `goal-<id>-<kpi>`, with hyphens for underscores.

/// Something a team wants, and the KPIs that tell whether it gets there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Goal {
    /// Stable id.
    pub id: &'static str,
    /// Ids of KPIs, the most telling first.
    pub kpis: &'static [&'static str],
}

const fn g(id: &'static str, kpis: &'static [&'static str]) -> Goal {
    Goal { id, kpis }
}

/// The goals in the order to offer them. Every KPI stands under one of them at least.
pub const GOALS: &[Goal] = &[
    g("callers_lost", &["abandonment", "asa", "sla"]),
    g("first_answer", &["frt", "asa", "sla", "backlog"]),
    g("solved_sooner", &["resolution_time", "backlog", "contacts_to_resolution", "transfer_rate"]),
    g("passed_around", &["transfer_rate", "contacts_to_resolution", "reopen_rate", "hold_time"]),
    // The three things that customers want.
    g("whole_experience", &["csat", "nps"]),
    g("ease", &["ces", "fcr", "contacts_to_resolution"]),
    g("quick_and_engaged", &["frt", "asa", "sla"]),
    g("same_quality", &["consistency", "quality_score", "reopen_rate"]),
    g("engaged_team", &["esat", "csat"]),
    g("workload", &["tickets", "resolved", "backlog", "tickets_per_agent", "calls_per_hour", "aht"]),
    g("learn_from_each_other", &["top_agents", "quality_score", "consistency", "fcr"]),
    g("why_contact", &["top_topics", "volume_by_channel", "contact_rate", "tickets"]),
    g(
        "self_service",
        &["articles_read", "article_read_time", "article_helpful", "article_contact_rate", "contact_rate"],
    ),
    g("cost", &["cost_per_resolution", "cost_per_ticket", "cost_to_revenue", "fcr"]),
    g("keep_customers", &["retention", "churn", "revenue_churn", "retention_by_experience"]),
    g("reliable_service", &["mtbf", "availability", "mttd", "time_to_restore"]),
];
