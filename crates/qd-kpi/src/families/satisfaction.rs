//! Satisfaction: what customers and employees say.

use super::{EMPLOYEE, SURVEY, TICKET, effort, response_rate, scores};
use crate::registry::{How, Kpi, Recipe};
use crate::shape::Shape;
use qd_model::{Dataset, Unit};

/// In display order.
pub(crate) const KPIS: &[Kpi] = &[
    Kpi {
        id: "csat",
        unit: Unit::Share,
        better: "up",
        inputs: &[
            "surveys.score",
            "surveys.score_scale",
            "tickets.csat_score",
            "tickets.csat_score_scale",
            "calls.csat_score",
        ],
        circle: "inside",
        audience: "both",
        counted_by: "answered",
        source: "S0 S1 S3 S4",
        datasets: &[Dataset::Surveys, Dataset::Tickets, Dataset::Calls],
        dimensions: TICKET,
        how: How::Cases(Recipe {
            after: |v, c, span, out| {
                scores::after_satisfaction(v, c, span, out);
                response_rate::add(v, span, "csat", out);
                response_rate::add_rated(v, span, out);
            },
            ..Recipe::new(Shape::Rate, scores::csat)
        }),
    },
    Kpi {
        id: "ces",
        unit: Unit::Score,
        better: "up",
        inputs: &["surveys.score", "surveys.score_scale", "surveys.easy_end"],
        circle: "edge",
        audience: "both",
        counted_by: "answered",
        source: "S0 S2 S4",
        datasets: &[Dataset::Surveys],
        dimensions: SURVEY,
        how: How::Cases(Recipe {
            after: |v, c, span, out| {
                effort::after_ces(v, c, span, out);
                response_rate::add(v, span, "ces", out);
            },
            ..Recipe::new(Shape::Mean, effort::ces)
        }),
    },
    Kpi {
        id: "nps",
        unit: Unit::Points,
        better: "up",
        inputs: &["surveys.score", "surveys.score_scale"],
        circle: "edge",
        audience: "leadership",
        counted_by: "answered",
        source: "S0 S1 S2 S4",
        datasets: &[Dataset::Surveys],
        dimensions: SURVEY,
        how: How::Cases(Recipe {
            after: |v, c, span, out| {
                scores::after_nps(v, c, span, out);
                response_rate::add(v, span, "nps", out);
            },
            ..Recipe::new(Shape::Nps, scores::nps)
        }),
    },
    Kpi {
        id: "esat",
        unit: Unit::Share,
        better: "up",
        inputs: &["surveys.score", "surveys.score_scale"],
        circle: "edge",
        audience: "leadership",
        counted_by: "answered",
        source: "S0 S2",
        datasets: &[Dataset::Surveys],
        dimensions: EMPLOYEE,
        how: How::Cases(Recipe {
            after: |v, c, span, out| {
                scores::after_esat(v, c, span, out);
                response_rate::add(v, span, "esat", out);
            },
            private_below: 5,
            ..Recipe::new(Shape::Rate, scores::esat)
        }),
    },
];
