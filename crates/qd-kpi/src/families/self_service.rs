//! Self-service: what customers find without asking.

use super::{ARTICLE, articles, found_not_read, relation};
use crate::registry::{How, Kpi, Recipe};
use crate::shape::Shape;
use qd_model::{Dataset, Unit};

/// In display order.
pub(crate) const KPIS: &[Kpi] = &[
    Kpi {
        id: "articles_read",
        unit: Unit::Count,
        better: "up",
        inputs: &["articles.date", "articles.reads"],
        circle: "outside",
        audience: "both",
        counted_by: "date",
        source: "S2",
        datasets: &[Dataset::Articles, Dataset::Calls, Dataset::Tickets],
        dimensions: ARTICLE,
        how: How::Cases(Recipe {
            after: |v, c, span, out| {
                articles::after_reads(v, c, span, out);
                relation::add(v, span, out);
            },
            ..Recipe::new(Shape::Sum, articles::reads)
        }),
    },
    Kpi {
        id: "article_read_time",
        unit: Unit::Seconds,
        better: "none",
        inputs: &["articles.reads", "articles.read_s", "articles.read_s_total"],
        circle: "outside",
        audience: "both",
        counted_by: "date",
        source: "S2",
        datasets: &[Dataset::Articles],
        dimensions: ARTICLE,
        how: How::Cases(Recipe {
            after: |v, _, span, out| found_not_read::add(v, span, out),
            ..Recipe::new(Shape::Weighted, articles::read_time)
        }),
    },
    Kpi {
        id: "article_contact_rate",
        unit: Unit::Share,
        better: "down",
        inputs: &["articles.reads", "articles.contacts_started"],
        circle: "outside",
        audience: "team",
        counted_by: "date",
        source: "S2",
        datasets: &[Dataset::Articles],
        dimensions: ARTICLE,
        how: How::Cases(Recipe::new(Shape::RateOf, articles::contacts)),
    },
    Kpi {
        id: "article_helpful",
        unit: Unit::Share,
        better: "up",
        inputs: &["articles.helpful_yes", "articles.helpful_no"],
        circle: "outside",
        audience: "team",
        counted_by: "date",
        source: "–",
        datasets: &[Dataset::Articles],
        dimensions: ARTICLE,
        how: How::Cases(Recipe::new(Shape::RateOf, articles::helpful)),
    },
];
