//! How a report is arranged: which template, which sections in which order, which KPIs, and what its maker wrote.

use crate::{Audience, BreakdownRow, KpiValue, Verdict};
use serde::{Deserialize, Serialize};

/// A report as it is to be made again and again: of any period, under a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ReportSpec {
    /// The name it is saved under: not empty, not twice, none of the templates'.
    pub name: String,
    /// The template it comes from: `leadership`, `one_pager`, `team`, `coaching` or `deck`.
    pub template: String,
    /// Its title; empty: the language's own.
    #[serde(default)]
    pub title: String,
    /// Its sections in order; empty: the template's own. One that is not named is off.
    #[serde(default)]
    pub sections: Vec<SectionChoice>,
    /// The KPIs that stand in it, those of the summary in this order; empty: those of the audience.
    #[serde(default)]
    pub kpis: Vec<String>,
    /// Whom it is for.
    #[serde(default = "leadership")]
    pub audience: Audience,
    /// `en`, `sv`, …; empty: as asked for.
    #[serde(default)]
    pub language: String,
    /// `a4`, `letter` or `16x9`; empty: as asked for.
    #[serde(default)]
    pub page: String,
    /// `previous`, `year` or `none`; empty: as asked for.
    #[serde(default)]
    pub compare: String,
    /// Without people.
    #[serde(default)]
    pub privacy: bool,
}

fn leadership() -> Audience {
    Audience::Leadership
}

/// A section, and whether it stands in the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SectionChoice {
    /// `cover`, `contents`, `summary`, `actions`, `family:speed` …, `agents`, `agent_pages`, `quality`, `definitions`.
    pub section: String,
    /// It stands in the report.
    pub on: bool,
}

/// What the maker of a report says of a period, beside a section or a KPI.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Comment {
    /// The period it is about, by its name: `2026-Q3`.
    pub period: String,
    /// Where it stands: a section (`summary`, `family:speed`) or a KPI (`kpi:frt`).
    pub place: String,
    /// What is said. Paragraphs with an empty line between them, `**bold**` words, lists of lines that begin with `- `;
    /// anything else is plain text.
    pub text: String,
}

/// A paragraph, or an entry of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CommentBlock {
    /// It is an entry of a list.
    pub item: bool,
    /// Its words in pieces, each bold or not. A line may end inside.
    pub runs: Vec<(String, bool)>,
}

impl Comment {
    /// Paragraphs and entries of lists, in order. Nothing of the text is lost but the marks.
    ///
    /// ```
    /// let comment = qd_model::Comment { text: "A **dear** month:\n- one\n- two".into(), ..Default::default() };
    /// let blocks = comment.blocks();
    /// assert_eq!(blocks[0].runs, [("A ".to_owned(), false), ("dear".to_owned(), true), (" month:".to_owned(), false)]);
    /// assert!(blocks[1].item && blocks[2].item);
    /// ```
    pub fn blocks(&self) -> Vec<CommentBlock> {
        let mut found: Vec<(bool, String)> = Vec::new();
        let mut open = false;
        for line in self.text.lines() {
            let plain: String = line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
            let trimmed = plain.trim();
            if trimmed.is_empty() {
                open = false;
            } else if let Some(entry) = trimmed.strip_prefix("- ") {
                found.push((true, entry.trim_start().to_owned()));
                open = false;
            } else if let (true, Some((_, text))) = (open, found.last_mut()) {
                text.push('\n');
                text.push_str(trimmed);
            } else {
                found.push((false, trimmed.to_owned()));
                open = true;
            }
        }
        found.into_iter().map(|(item, text)| CommentBlock { item, runs: runs(&text) }).collect()
    }
}

/// What stands between two pairs of stars is bold; stars without their pair stand as they are.
fn runs(text: &str) -> Vec<(String, bool)> {
    let parts: Vec<&str> = text.split("**").collect();
    let paired = parts.len() - usize::from(parts.len().is_multiple_of(2));
    let mut out: Vec<(String, bool)> = Vec::new();
    for (i, part) in parts.iter().enumerate() {
        let lone = i >= paired;
        let text = if lone { format!("**{part}") } else { (*part).to_owned() };
        let bold = i % 2 == 1 && !lone;
        match out.last_mut() {
            _ if text.is_empty() => {}
            Some((before, same)) if *same == bold => before.push_str(&text),
            _ => out.push((text, bold)),
        }
    }
    out
}

/// The arrangement of a report as its writer gets it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Arranged {
    /// The template; empty: the report for leadership.
    pub template: String,
    /// The sections in order; empty: the template's own. One that is not named is off.
    pub sections: Vec<SectionChoice>,
    /// What was said of the period.
    pub comments: Vec<Comment>,
    /// The agents that have a page of their own, in the order of their pages.
    pub coached: Vec<Coached>,
    /// Agents with values who have no page, because there are too many.
    pub coached_left_out: u64,
}

impl Arranged {
    /// The sections that are on, in order; `None`: the template's own.
    pub fn on(&self) -> Option<Vec<&str>> {
        let on = self.sections.iter().filter(|s| s.on).map(|s| s.section.as_str());
        (!self.sections.is_empty()).then(|| on.collect())
    }

    /// What was said of a section.
    pub fn of_section(&self, section: &str) -> Option<&Comment> {
        self.comments.iter().find(|c| c.place == section)
    }

    /// What was said of a KPI.
    pub fn of_kpi(&self, id: &str) -> Option<&Comment> {
        self.comments.iter().find(|c| c.place.strip_prefix("kpi:") == Some(id))
    }
}

/// One agent with own values, for a talk about them. They are the engine's; nothing is computed from them.
#[derive(Debug, Clone, PartialEq)]
pub struct Coached {
    /// The agent, in the spelling of the source.
    pub agent: String,
    /// The values, in the order to show them.
    pub values: Vec<CoachedValue>,
    /// The agent's cases by topic, largest first; empty: the data does not tell.
    pub topics: Option<KpiValue>,
}

/// A value of one agent.
#[derive(Debug, Clone, PartialEq)]
pub struct CoachedValue {
    /// Id of the KPI; the team's value is that of the report.
    pub kpi: String,
    /// As in the breakdown by agent.
    pub row: BreakdownRow,
    /// What may be said of it beside the team's.
    pub beside: Verdict,
    /// The same value of this agent's records alone, with comparison and series; `None`: there is none of the same cases.
    pub own: Option<KpiValue>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<(bool, Vec<(String, bool)>)> {
        let comment = Comment { text: text.into(), ..Comment::default() };
        comment.blocks().into_iter().map(|b| (b.item, b.runs)).collect()
    }

    fn plain(text: &str) -> Vec<(String, bool)> {
        vec![(text.to_owned(), false)]
    }

    #[test]
    fn an_empty_line_ends_a_paragraph_and_a_single_one_is_kept() {
        assert_eq!(said("One\r\ntwo\n \nthree"), [(false, plain("One\ntwo")), (false, plain("three"))]);
        assert_eq!(said(" \n\n"), []);
    }

    #[test]
    fn entries_of_a_list_stand_alone_and_what_follows_is_a_paragraph() {
        let blocks = said("Why:\n- rain\n-  snow\nSo it was.\n-no entry");
        let items: Vec<bool> = blocks.iter().map(|b| b.0).collect();
        assert_eq!(items, [false, true, true, false]);
        assert_eq!(blocks[3].1, plain("So it was.\n-no entry"));
    }

    #[test]
    fn stars_without_their_pair_are_text() {
        assert_eq!(said("a ** b")[0].1, plain("a ** b"));
        assert_eq!(said("**a** b **c")[0].1, [("a".to_owned(), true), (" b **c".to_owned(), false)]);
        assert_eq!(said("a *b* _c_ <i>")[0].1, plain("a *b* _c_ <i>"));
    }
}
