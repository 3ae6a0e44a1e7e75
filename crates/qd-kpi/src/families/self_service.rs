//! Self-service: what customers find without asking.

use super::{ARTICLE, articles, found_not_read, relation};
use crate::registry::{How, Kpi, Recipe};
use crate::shape::Shape;
use qd_model::{Dataset, Unit};

/// In display order.
pub(crate) const KPIS: &[Kpi] = &[
    Kpi {
        id: "articles_read",
        name: "Articles read",
        summary: "How often help articles are read.",
        formula: "Σ reads",
        unit: Unit::Count,
        better: "up",
        inputs: &["articles.date", "articles.reads"],
        circle: "outside",
        audience: "both",
        counted_by: "date",
        actions: &["write the missing articles for the top topics", "make them findable"],
        caution: "Reads up and calls down together are the aim.",
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
        name: "Article read time",
        summary: "How long a read lasts.",
        formula: "Σ read seconds ÷ Σ reads with read time",
        unit: Unit::Seconds,
        better: "none",
        inputs: &["articles.reads", "articles.read_s", "articles.read_s_total"],
        circle: "outside",
        audience: "both",
        counted_by: "date",
        actions: &["found but not read: pictures, steps, shorter", "watch the chats started from the page"],
        caution: "Long can mean unclear.",
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
        name: "Contacts after reading",
        summary: "How many reads end in a contact.",
        formula: "contacts started from articles ÷ reads",
        unit: Unit::Share,
        better: "down",
        inputs: &["articles.reads", "articles.contacts_started"],
        circle: "outside",
        audience: "team",
        counted_by: "date",
        actions: &[
            "found but not read: pictures, steps, shorter",
            "answer in the article what the contacts ask",
        ],
        caution: "",
        source: "S2",
        datasets: &[Dataset::Articles],
        dimensions: ARTICLE,
        how: How::Cases(Recipe::new(Shape::RateOf, articles::contacts)),
    },
    Kpi {
        id: "article_helpful",
        name: "Articles found helpful",
        summary: "How many readers who voted found the article helpful.",
        formula: "yes ÷ (yes + no)",
        unit: Unit::Share,
        better: "up",
        inputs: &["articles.helpful_yes", "articles.helpful_no"],
        circle: "outside",
        audience: "team",
        counted_by: "date",
        actions: &["rewrite what is voted down most", "shorter, with pictures and steps"],
        caution: "Few vote.",
        source: "–",
        datasets: &[Dataset::Articles],
        dimensions: ARTICLE,
        how: How::Cases(Recipe::new(Shape::RateOf, articles::helpful)),
    },
];
