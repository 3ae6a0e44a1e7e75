//! What can be found in the sample company, for a guided look and for tests.

/// Something that the numbers show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// KPI that shows it best.
    pub kpi: &'static str,
    /// Period to look at, as it is asked for.
    pub period: &'static str,
    /// What is seen.
    pub text: &'static str,
}

const fn f(kpi: &'static str, period: &'static str, text: &'static str) -> Finding {
    Finding { kpi, period, text }
}

/// Findings in the order of a walk through the two years.
pub fn story() -> &'static [Finding] {
    const STORY: &[Finding] = &[
        f(
            "tickets",
            "2025-12",
            "The season before Christmas brings half as many tickets again; January brings returns.",
        ),
        f(
            "frt",
            "2026-03",
            "The bad month: the checkout fails, an experienced agent has just left, customers wait three times as long.",
        ),
        f("mtbf", "2026-Q1", "Five failures of the checkout in March cut the time between failures."),
        f("mttd", "2026-03", "The first one was found out from customers, an hour and a half late."),
        f("csat", "2026-03", "Ratings and NPS fall with the waiting."),
        f(
            "esat",
            "2026-Q1",
            "So does the mood of the agents; a team of fewer than five answers is never shown.",
        ),
        f("churn", "2026-04", "A month later contracts end, many for the service."),
        f("revenue_churn", "2026-04", "Revenue falls faster than contracts: the large ones left."),
        f(
            "top_topics",
            "2026-Q2",
            "The launch of the Trailmate in May brings a topic that was not there before.",
        ),
        f("asa", "2026-Q3", "Since the new phone system of May calls are answered sooner and fewer hang up."),
        f(
            "hold_time",
            "2026-Q3",
            "Only the new phone system knows hold time: before May it is no data, not zero.",
        ),
        f(
            "articles_read",
            "2026-Q3",
            "The article on pairing of 13 July is read a lot, and tickets on pairing fall.",
        ),
        f(
            "article_read_time",
            "2026-Q3",
            "Two account articles are opened and left at once: found but not read.",
        ),
        f("frt", "2026-Q3", "With two more agents the last quarter is the fastest of all."),
        f(
            "tickets",
            "all",
            "Faulty rows wait in most files: dates that do not exist, rows twice, negative times, scores outside the scale.",
        ),
    ];
    STORY
}
