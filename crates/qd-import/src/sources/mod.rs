//! Exports of known tools. One file a tool and one line in [`SOURCES`]; anything else goes by synonyms.

mod aggregates;
mod aircall;
mod amazon_connect;
mod asterisk;
mod chargebee;
mod chartmogul;
mod chatwoot;
mod delighted;
mod freshdesk;
mod freshservice;
mod ga4;
mod google_forms;
mod helpscout;
mod hubspot;
mod intercom;
mod jira;
mod opsgenie;
mod osticket;
mod pagerduty;
mod ringcentral;
mod salesforce;
mod servicenow;
mod statuspage;
mod stripe;
mod surveymonkey;
mod talkdesk;
mod typeform;
mod zammad;
mod zendesk;

use crate::header::Header;
use crate::layout::Sample;
use crate::questions;
use crate::values::likert;
pub use aggregates::CANCELLATIONS;
pub(crate) use aggregates::{means_and_counts, nothing_but_counts, refused, useless, wrapped};
use qd_model::{Dataset, MappedField, Mapping};

/// A tool whose exports are known.
pub trait Source: Sync {
    /// Name in mappings and JSON: `zendesk`.
    fn name(&self) -> &'static str;
    /// Name for people.
    fn label(&self) -> &'static str;
    /// What its exports hold.
    fn kinds(&self) -> &'static [Dataset];
    /// How it is recognised, one sentence.
    fn how(&self) -> &'static str;
    /// The mapping of a file of this tool; `None`: it is of another.
    fn recognise(&self, seen: &Seen<'_>) -> Option<Mapping>;
    /// A second data set that a file of this tool feeds, with the field without which a row has no record of it.
    fn also(&self, _seen: &Seen<'_>) -> Option<(Mapping, &'static str)> {
        None
    }
}

/// What a file feeds beside what it is.
pub(crate) fn also(seen: &Seen<'_>) -> Option<(Mapping, &'static str)> {
    SOURCES.iter().find(|s| s.recognise(seen).is_some())?.also(seen)
}

/// All known tools, in the order in which they are tried.
pub(crate) static SOURCES: &[&dyn Source] = &[
    &zendesk::Zendesk,
    &freshdesk::Freshdesk,
    &freshservice::Freshservice,
    &helpscout::HelpScout,
    &zammad::Zammad,
    &osticket::OsTicket,
    &servicenow::ServiceNow,
    &salesforce::Salesforce,
    &intercom::Intercom,
    &hubspot::HubSpot,
    &jira::Jira,
    &aircall::Aircall,
    &talkdesk::Talkdesk,
    &ringcentral::RingCentral,
    &amazon_connect::AmazonConnect,
    &asterisk::Asterisk,
    &typeform::Typeform,
    &surveymonkey::SurveyMonkey,
    &google_forms::GoogleForms,
    &chatwoot::Chatwoot,
    &delighted::Delighted,
    &ga4::Ga4,
    &pagerduty::PagerDuty,
    &opsgenie::Opsgenie,
    &statuspage::Statuspage,
    &stripe::Stripe,
    &chargebee::Chargebee,
    &chartmogul::ChartMogul,
];

/// The beginning of a file, as a source sees it.
pub struct Seen<'a> {
    sample: &'a Sample,
}

impl<'a> Seen<'a> {
    pub(crate) fn new(sample: &'a Sample) -> Self {
        Self { sample }
    }

    fn header(&self, norm: &str) -> Option<&'a Header> {
        self.sample.headers.iter().find(|h| h.norm == norm)
    }

    /// True if all these folded headers are there.
    pub fn all(&self, norms: &[&str]) -> bool {
        norms.iter().all(|n| self.header(n).is_some())
    }

    /// True if one of these folded headers is there.
    pub fn any(&self, norms: &[&str]) -> bool {
        norms.iter().any(|n| self.header(n).is_some())
    }

    /// Lines before the header.
    pub fn preamble(&self) -> &'a [String] {
        &self.sample.preamble
    }

    /// Folded headers that people call this field, best first, without those left out.
    fn called(&self, dataset: Dataset, field: &str, without: &[&str]) -> Vec<&'a str> {
        let mut found: Vec<(u32, &str)> = Vec::new();
        for h in self.sample.headers.iter().filter(|h| !without.contains(&h.norm.as_str())) {
            let meanings = crate::synonyms::lookup(dataset, &h.norm);
            if let Some(m) = meanings.iter().find(|m| dataset.fields()[m.0].name == field) {
                found.push((m.1, &h.norm));
            }
        }
        found.sort_unstable();
        found.into_iter().map(|f| f.1).collect()
    }

    /// True if nine records in ten have something in this column.
    fn mostly_filled(&self, norm: &str) -> bool {
        let Some(i) = self.sample.headers.iter().position(|h| h.norm == norm) else { return false };
        let n = self.sample.rows.len();
        n > 0 && self.sample.cells(i).count() * 10 >= n * 9
    }

    /// The columns, beside the fixed ones, whose cells are ratings all through.
    pub(crate) fn rated(&self, fixed: &[&str]) -> Vec<&'a Header> {
        let rated = |v: &&&str| {
            v.parse::<f64>().is_ok_and(|v| (0.0..=10.0).contains(&v)) || likert::level(v).is_some()
        };
        let is = |h: &&Header| {
            let values = self.values(&h.norm);
            !values.is_empty() && values.iter().filter(rated).count() == values.len()
        };
        let asked = |h: &&Header| !fixed.contains(&h.norm.as_str()) && !h.norm.is_empty();
        self.sample.headers.iter().filter(asked).filter(is).collect()
    }

    /// A survey of questions: the one answered with ratings is the score, and its words say of what kind. Of several
    /// such questions the one whose words say a kind; where that leaves more than one, it is asked.
    pub(crate) fn survey(&self, source: &str, fixed: &[&str]) -> Builder<'_, 'a> {
        let rated = self.rated(fixed);
        let mut told = rated.iter().filter(|h| questions::kind(&h.norm).is_some());
        let score = match (rated.as_slice(), told.next(), told.next()) {
            ([one], ..) => Some(*one),
            (_, Some(one), None) => Some(*one),
            _ => None,
        };
        let builder = Builder::new(self, Dataset::Surveys, source);
        // None of them is taken by its name either: what is asked is asked.
        let Some(score) = score else {
            return builder.ignore(&rated.iter().map(|h| h.norm.as_str()).collect::<Vec<_>>());
        };
        let builder = builder.take("score", &[&score.norm]);
        match questions::kind(&score.norm) {
            Some(kind) => builder.constant("survey_kind", kind),
            None => builder,
        }
    }

    /// First values of the column with this folded header.
    pub fn values(&self, norm: &str) -> Vec<&'a str> {
        let Some(i) = self.sample.headers.iter().position(|h| h.norm == norm) else { return Vec::new() };
        self.sample.cells(i).take(200).collect()
    }
}

/// Builds a source's mapping from the columns that are there.
pub(crate) struct Builder<'s, 'a> {
    seen: &'s Seen<'a>,
    mapping: Mapping,
}

impl<'s, 'a> Builder<'s, 'a> {
    pub fn new(seen: &'s Seen<'a>, kind: Dataset, source: &str) -> Self {
        Self { seen, mapping: Mapping::new(kind, source) }
    }

    /// Takes the first of these folded headers, if one is there and holds something, else the first at all.
    pub fn take(self, field: &str, norms: &[&str]) -> Self {
        self.with(field, norms, |_| {})
    }

    /// As [`Builder::take`], with unit, clock, format or scale.
    pub fn with(mut self, field: &str, norms: &[&str], set: impl FnOnce(&mut MappedField)) -> Self {
        let found = norms
            .iter()
            .find(|n| !self.seen.values(n).is_empty())
            .or_else(|| norms.iter().find(|n| self.seen.header(n).is_some()))
            .and_then(|n| self.seen.header(n));
        if let Some(h) = found {
            let mut mapped = MappedField {
                column: h.name.clone(),
                why: Some("header of this tool's export".into()),
                ..MappedField::default()
            };
            set(&mut mapped);
            self.mapping.fields.insert(field.to_owned(), mapped);
        }
        self
    }

    pub fn unit(self, field: &str, norms: &[&str], unit: &str) -> Self {
        self.with(field, norms, |m| m.unit = Some(unit.into()))
    }

    pub fn business(self, field: &str, norms: &[&str], unit: &str) -> Self {
        self.with(field, norms, |m| {
            m.unit = Some(unit.into());
            m.clock = Some("business".into());
        })
    }

    pub fn constant(mut self, field: &str, value: &str) -> Self {
        self.mapping.constants.insert(field.into(), value.into());
        self
    }

    /// What words of a field mean.
    pub fn words(mut self, field: &str, words: &[(&str, &str)]) -> Self {
        if words.is_empty() {
            return self;
        }
        let words = words.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        self.mapping.values.insert(field.into(), words);
        self
    }

    pub fn zone(mut self, zone: &str) -> Self {
        self.mapping.time_zone = Some(zone.into());
        self
    }

    /// Leaves columns out on purpose: all whose folded header is one of these.
    pub fn ignore(mut self, norms: &[&str]) -> Self {
        for h in &self.seen.sample.headers {
            if norms.contains(&h.norm.as_str()) {
                self.mapping.ignore.push(h.name.clone());
            }
        }
        self
    }

    pub fn done(self) -> Option<Mapping> {
        Some(self.mapping)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_said_in_words() {
        let mut names: Vec<_> = SOURCES.iter().map(|s| s.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), SOURCES.len());
        for s in SOURCES {
            assert!(!s.kinds().is_empty() && s.how().ends_with('.'), "{}", s.name());
        }
    }
}
