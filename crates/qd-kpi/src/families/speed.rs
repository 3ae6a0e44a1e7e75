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
        name: "First response time (FRT)",
        summary: "How long a customer waits for the first answer by a person.",
        formula: "first public reply by a person − creation",
        unit: Unit::Seconds,
        better: "down",
        inputs: &["tickets.created_at", "tickets.first_response_at", "tickets.first_response_s"],
        circle: "edge",
        audience: "both",
        counted_by: "created",
        actions: &["staff by the hour × weekday map", "triage", "have answers ready for the top topics"],
        caution: "An automatic acknowledgement is not a response.",
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
        name: "Average speed of answer (average response time)",
        summary: "How long a caller waits until the call is answered.",
        formula: "Σ(answered − offered) ÷ answered calls",
        unit: Unit::Seconds,
        better: "down",
        inputs: &["calls.offered_at", "calls.answered_at", "calls.wait_s"],
        circle: "edge",
        audience: "both",
        counted_by: "offered",
        actions: &[
            "enough people at the peaks",
            "call-back instead of waiting",
            "shorter menus; follow it by day, week and month",
        ],
        caution: "Shorter waits at the cost of rushed calls are no gain.",
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
        name: "Abandonment rate",
        summary: "How many callers give up before they are answered.",
        formula: "abandoned ÷ offered, calls abandoned within short_abandon_s left out of both",
        unit: Unit::Share,
        better: "down",
        inputs: &["calls.offered_at", "calls.abandoned", "calls.wait_s"],
        circle: "outside",
        audience: "both",
        counted_by: "offered",
        actions: &[
            "enough people at the peaks",
            "call-back instead of waiting",
            "shorter menus; follow it by day, week and month",
        ],
        caution: "Shorter waits at the cost of rushed calls are no gain.",
        source: "S1",
        datasets: &[Dataset::Calls],
        dimensions: CALL,
        how: How::Cases(Recipe::new(Shape::Rate, handling::abandonment)),
    },
    Kpi {
        id: "hold_time",
        name: "Hold time",
        summary: "How long callers are on hold within a call.",
        formula: "seconds on hold of an answered call that has hold data, median",
        unit: Unit::Seconds,
        better: "down",
        inputs: &["calls.offered_at", "calls.hold_s"],
        circle: "inside",
        audience: "team",
        counted_by: "offered",
        actions: &[
            "enough people at the peaks",
            "call-back instead of waiting",
            "shorter menus; follow it by day, week and month",
        ],
        caution: "Shorter waits at the cost of rushed calls are no gain.",
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
        name: "Average handle time (AHT)",
        summary: "How much work a contact takes.",
        formula: "(Σ(talk + hold + wrap) of answered calls + Σ handle time of resolved tickets) ÷ (handled calls + handled tickets)",
        unit: Unit::Seconds,
        better: "down",
        inputs: &["calls.talk_s", "calls.hold_s", "calls.wrap_s", "tickets.handle_s"],
        circle: "inside",
        audience: "team",
        counted_by: "offered / resolved",
        actions: &["fewer exchanges: ready answers", "bots for the simple cases", "better tools"],
        caution: "Never alone: pushing it down makes customers call again; show FCR and contacts beside it.",
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
        name: "Time to resolution (MTTR)",
        summary: "How long it takes from the first contact to the final resolution.",
        formula: "Σ(resolved − created) ÷ tickets resolved in the period",
        unit: Unit::Seconds,
        better: "down",
        inputs: &["tickets.created_at", "tickets.resolved_at", "tickets.resolution_s"],
        circle: "edge",
        audience: "both",
        counted_by: "resolved",
        actions: &["find the waiting steps", "cut reassignment", "split by difficulty"],
        caution: "Hard cases take longer: compare within a topic.",
        source: "S0 S2 S4",
        datasets: &[Dataset::Tickets],
        dimensions: TICKET,
        how: How::Cases(Recipe {
            after: |v, c, span, out| {
                durations::after_resolution(v, c, span, out);
                own_figures::of_resolutions(v, span, out);
            },
            ..Recipe::new(Shape::MeanTime, durations::resolution)
        }),
    },
    Kpi {
        id: "mttd",
        name: "Mean time to detect (MTTD)",
        summary: "How long a failure goes unnoticed.",
        formula: "Σ(detected − started) ÷ incidents detected",
        unit: Unit::Seconds,
        better: "down",
        inputs: &["incidents.started_at", "incidents.detected_at"],
        circle: "outside",
        audience: "leadership",
        counted_by: "started",
        actions: &["alerts on what customers notice", "customer reports as a detector"],
        caution: "",
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
        name: "Mean time between failures (MTBF)",
        summary: "How long a service runs between two failures.",
        formula: "(watched time − downtime) ÷ failures started in the period; downtime is the union of a service's incidents",
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
        actions: &["ask why it fails so often", "prevention for the commonest cause"],
        caution: "Few failures: wide bounds.",
        source: "S4",
        datasets: &[Dataset::Incidents, Dataset::Services],
        dimensions: &[Service, Severity],
        how: How::Whole(mtbf::mtbf),
    },
    Kpi {
        id: "time_to_restore",
        name: "Time to restore (incident MTTR)",
        summary: "How long a failure lasts.",
        formula: "Σ(resolved − started) ÷ incidents resolved",
        unit: Unit::Seconds,
        better: "down",
        inputs: &["incidents.started_at", "incidents.resolved_at"],
        circle: "outside",
        audience: "leadership",
        counted_by: "started",
        actions: &["alerts on what customers notice", "prevention for the commonest cause"],
        caution: "Open incidents are not in it yet.",
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
        name: "Availability",
        summary: "How much of the watched time a service was up.",
        formula: "(watched time − downtime) ÷ watched time",
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
        actions: &["ask why it fails so often", "prevention for the commonest cause"],
        caution: "A mean over services hides the worst one.",
        source: "–",
        datasets: &[Dataset::Incidents, Dataset::Services],
        dimensions: &[Service, Severity],
        how: How::Whole(mtbf::availability),
    },
];
