//! Speed: how long customers wait.

use super::{CALL, INCIDENT, TICKET, durations, handling, incidents, mtbf, own_figures, service_level};
use crate::registry::{How, Kpi, Recipe};
use crate::shape::Shape;
use qd_model::Dimension::{Service, Severity};
use qd_model::{Dataset, Unit};

/// In display order.
pub(crate) const KPIS: &[Kpi] = &[
    Kpi {
        id: "frt",
        unit: Unit::Seconds,
        better: "down",
        inputs: &["tickets.created_at", "tickets.first_response_at", "tickets.first_response_s"],
        circle: "edge",
        audience: "both",
        counted_by: "created",
        source: "S0 S4",
        datasets: &[Dataset::Tickets],
        dimensions: TICKET,
        how: How::Cases(Recipe {
            after: |v, c, span, out| {
                durations::after_first_response(v, c, span, out);
                own_figures::of_first_responses(v, span, out);
            },
            ..Recipe::new(Shape::Median, durations::first_response)
        }),
    },
    Kpi {
        id: "asa",
        unit: Unit::Seconds,
        better: "down",
        inputs: &["calls.offered_at", "calls.answered_at", "calls.wait_s"],
        circle: "edge",
        audience: "both",
        counted_by: "offered",
        source: "S1",
        datasets: &[Dataset::Calls],
        dimensions: CALL,
        how: How::Cases(Recipe {
            after: |v, c, span, out| {
                durations::after_answer_speed(v, c, span, out);
                service_level::add(v, span, out);
            },
            ..Recipe::new(Shape::MeanTime, durations::answer_speed)
        }),
    },
    Kpi {
        id: "abandonment",
        unit: Unit::Share,
        better: "down",
        inputs: &["calls.offered_at", "calls.abandoned", "calls.wait_s"],
        circle: "outside",
        audience: "both",
        counted_by: "offered",
        source: "S1",
        datasets: &[Dataset::Calls],
        dimensions: CALL,
        how: How::Cases(Recipe::new(Shape::Rate, handling::abandonment)),
    },
    Kpi {
        id: "hold_time",
        unit: Unit::Seconds,
        better: "down",
        inputs: &["calls.offered_at", "calls.hold_s"],
        circle: "inside",
        audience: "team",
        counted_by: "offered",
        source: "S2",
        datasets: &[Dataset::Calls],
        dimensions: CALL,
        how: How::Cases(Recipe {
            after: durations::after_hold,
            ..Recipe::new(Shape::Median, durations::hold)
        }),
    },
    Kpi {
        id: "aht",
        unit: Unit::Seconds,
        better: "down",
        inputs: &["calls.talk_s", "calls.hold_s", "calls.wrap_s", "tickets.handle_s"],
        circle: "inside",
        audience: "team",
        counted_by: "offered / resolved",
        source: "S0",
        datasets: &[Dataset::Calls, Dataset::Tickets],
        dimensions: TICKET,
        how: How::Cases(Recipe {
            after: durations::after_mean,
            ..Recipe::new(Shape::MeanTime, handling::handle_time)
        }),
    },
    Kpi {
        id: "resolution_time",
        unit: Unit::Seconds,
        better: "down",
        inputs: &["tickets.created_at", "tickets.resolved_at", "tickets.resolution_s"],
        circle: "edge",
        audience: "both",
        counted_by: "resolved",
        source: "S0 S2 S4",
        datasets: &[Dataset::Tickets],
        dimensions: TICKET,
        how: How::Cases(Recipe {
            after: |v, c, span, out| {
                durations::after_resolution(v, c, span, out);
                own_figures::of_resolutions(v, span, out);
            },
            shared: Some(durations::resolutions),
            ..Recipe::new(Shape::MeanTime, durations::resolution)
        }),
    },
    Kpi {
        id: "mttd",
        unit: Unit::Seconds,
        better: "down",
        inputs: &["incidents.started_at", "incidents.detected_at"],
        circle: "outside",
        audience: "leadership",
        counted_by: "started",
        source: "S4",
        datasets: &[Dataset::Incidents],
        dimensions: INCIDENT,
        how: How::Cases(Recipe {
            after: durations::after_mean,
            ..Recipe::new(Shape::MeanTime, incidents::detect)
        }),
    },
    Kpi {
        id: "mtbf",
        unit: Unit::Seconds,
        better: "up",
        inputs: &[
            "incidents.service",
            "incidents.started_at",
            "incidents.resolved_at",
            "incidents.repairable",
            "services.watched_from",
            "services.watched_to",
        ],
        circle: "outside",
        audience: "leadership",
        counted_by: "started",
        source: "S4",
        datasets: &[Dataset::Incidents, Dataset::Services],
        dimensions: &[Service, Severity],
        how: How::Whole(mtbf::mtbf),
    },
    Kpi {
        id: "time_to_restore",
        unit: Unit::Seconds,
        better: "down",
        inputs: &["incidents.started_at", "incidents.resolved_at"],
        circle: "outside",
        audience: "leadership",
        counted_by: "started",
        source: "–",
        datasets: &[Dataset::Incidents],
        dimensions: INCIDENT,
        how: How::Cases(Recipe {
            after: durations::after_mean,
            ..Recipe::new(Shape::MeanTime, incidents::restore)
        }),
    },
    Kpi {
        id: "availability",
        unit: Unit::Share,
        better: "up",
        inputs: &[
            "incidents.service",
            "incidents.started_at",
            "incidents.resolved_at",
            "services.watched_from",
            "services.watched_to",
        ],
        circle: "outside",
        audience: "leadership",
        counted_by: "–",
        source: "–",
        datasets: &[Dataset::Incidents, Dataset::Services],
        dimensions: &[Service, Severity],
        how: How::Whole(mtbf::availability),
    },
];
