//! Quality: how well cases are solved.

use super::{BETWEEN_AGENTS, REVIEW, TICKET, consistency, fcr, fcr_variants, sla, sla_flags, tickets};
use crate::registry::{How, Kpi, Recipe};
use crate::shape::Shape;
use qd_model::{Dataset, Unit};

/// In display order.
pub(crate) const KPIS: &[Kpi] = &[
    Kpi {
        id: "fcr",
        unit: Unit::Share,
        better: "up",
        inputs: &[
            "tickets.resolved_at",
            "tickets.first_contact_resolved",
            "tickets.contacts",
            "tickets.agent_replies",
            "tickets.reopens",
            "calls.resolved",
            "calls.customer",
            "calls.topic",
        ],
        circle: "inside",
        audience: "both",
        counted_by: "resolved / offered",
        source: "S0 S1 S3 S4",
        datasets: &[Dataset::Tickets, Dataset::Calls],
        dimensions: TICKET,
        how: How::Cases(Recipe {
            after: |v, _, span, out| fcr_variants::add(v, span, out),
            ..Recipe::new(Shape::Rate, fcr::collect)
        }),
    },
    Kpi {
        id: "contacts_to_resolution",
        unit: Unit::Count,
        better: "down",
        inputs: &["tickets.contacts", "calls.customer", "calls.topic"],
        circle: "inside",
        audience: "both",
        counted_by: "resolved",
        source: "S2",
        datasets: &[Dataset::Tickets, Dataset::Calls],
        dimensions: TICKET,
        how: How::Cases(Recipe::new(Shape::Mean, tickets::contacts)),
    },
    Kpi {
        id: "reopen_rate",
        unit: Unit::Share,
        better: "down",
        inputs: &["tickets.resolved_at", "tickets.reopens"],
        circle: "edge",
        audience: "team",
        counted_by: "resolved",
        source: "–",
        datasets: &[Dataset::Tickets],
        dimensions: TICKET,
        how: How::Cases(Recipe::new(Shape::Rate, tickets::reopen_rate)),
    },
    Kpi {
        id: "transfer_rate",
        unit: Unit::Share,
        better: "down",
        inputs: &["tickets.created_at", "tickets.transfers"],
        circle: "edge",
        audience: "team",
        counted_by: "created",
        source: "S1",
        datasets: &[Dataset::Tickets],
        dimensions: TICKET,
        how: How::Cases(Recipe::new(Shape::Rate, tickets::transfer_rate)),
    },
    Kpi {
        id: "sla",
        unit: Unit::Share,
        better: "up",
        inputs: &[
            "tickets.created_at",
            "tickets.first_response_at",
            "tickets.resolved_at",
            "tickets.sla_met",
            "tickets.sla_due_at",
            "calls.offered_at",
            "calls.answered_at",
        ],
        circle: "edge",
        audience: "both",
        counted_by: "created / offered",
        source: "S1",
        datasets: &[Dataset::Tickets, Dataset::Calls],
        dimensions: TICKET,
        how: How::Cases(Recipe {
            after: |v, _, span, out| sla_flags::add(v, span, out),
            ..Recipe::new(Shape::Rate, sla::collect)
        }),
    },
    Kpi {
        id: "consistency",
        unit: Unit::Score,
        better: "up",
        inputs: &["tickets.topic", "tickets.agent", "tickets.resolved_at"],
        circle: "inside",
        audience: "both",
        counted_by: "resolved",
        source: "S0",
        datasets: &[Dataset::Tickets],
        dimensions: BETWEEN_AGENTS,
        how: How::Parted(consistency::consistency, consistency::consistency_by),
    },
    Kpi {
        id: "quality_score",
        unit: Unit::Share,
        better: "up",
        inputs: &[
            "quality.reviewed_at",
            "quality.score",
            "quality.max_score",
            "quality.criteria_met",
            "quality.criteria_total",
        ],
        circle: "inside",
        audience: "team",
        counted_by: "reviewed",
        source: "S0",
        datasets: &[Dataset::Quality],
        dimensions: REVIEW,
        how: How::Cases(Recipe {
            after: tickets::after_quality,
            ..Recipe::new(Shape::Ratio, tickets::quality)
        }),
    },
];
