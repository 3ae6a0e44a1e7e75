//! What is known of each KPI, and the list of all.

use crate::cases::Cases;
use crate::ctx::{Span, View};
use crate::families;
use crate::shape::Shape;
use crate::whole::Whole;
use qd_model::{Dataset, Dimension, KpiDefinition, KpiValue, Unit};
use std::sync::Arc;

/// One KPI: what it is, and how it is computed. Its name, its formula and all other words stand in the catalogue, under
/// `kpi-<id>`.
pub(crate) struct Kpi {
    pub(crate) id: &'static str,
    pub(crate) unit: Unit,
    /// `up`, `down` or `none`.
    pub(crate) better: &'static str,
    pub(crate) inputs: &'static [&'static str],
    pub(crate) circle: &'static str,
    pub(crate) audience: &'static str,
    pub(crate) counted_by: &'static str,
    pub(crate) source: &'static str,
    /// Data sets it looks at; at least one of them gives it.
    pub(crate) datasets: &'static [Dataset],
    /// Dimensions that make sense.
    pub(crate) dimensions: &'static [Dimension],
    pub(crate) how: How,
}

/// How a KPI is computed.
pub(crate) enum How {
    /// From a number for each record.
    Cases(Recipe),
    /// From all records together.
    Whole(fn(&View<'_>, Span) -> Whole),
    /// As `Whole`, with a way to have it for all groups of a dimension at once; the same as if each were filtered for.
    Parted(fn(&View<'_>, Span) -> Whole, Parted),
    /// As `Whole`, where neither groups nor steps make sense: the dimensions only filter.
    Alone(fn(&View<'_>, Span) -> Whole),
    /// From the other values of the same question; the dimensions only filter.
    After(After),
    /// Not yet: a KPI may stand in the registry before it is computed.
    #[allow(dead_code, reason = "all KPIs of this version are computed")]
    Declared,
}

/// What is made of other values.
pub(crate) struct After {
    /// Looks up what needs no other value, beside the other KPIs.
    pub(crate) prepare: fn(&View<'_>, Span),
    pub(crate) fill: fn(&View<'_>, Span, &[KpiValue]) -> Whole,
}

/// Value and n by number of group ([`crate::lanes::Lanes`]).
pub(crate) type Parted = fn(&View<'_>, Span, Dimension) -> Vec<(usize, Whole)>;

/// How the records of a KPI are gathered.
pub(crate) struct Recipe {
    pub(crate) shape: Shape,
    pub(crate) collect: fn(&View<'_>, Span) -> Cases,
    /// In its place, where other KPIs look at the same records.
    pub(crate) shared: Option<fn(&View<'_>, Span) -> Arc<Cases>>,
    /// Adds the parts that go with the value.
    pub(crate) after: fn(&View<'_>, &Cases, Span, &mut KpiValue),
    /// A series takes the records of each step anew: what counts at an end is not the sum of its days.
    pub(crate) state: bool,
    /// Breakdowns given without being asked for.
    pub(crate) always_by: &'static [Dimension],
    /// No value under so many records, for the sake of those who answered.
    pub(crate) private_below: u64,
    /// Give a distribution of the values.
    pub(crate) histogram: bool,
}

impl Recipe {
    /// A recipe without anything beside the value.
    pub(crate) const fn new(shape: Shape, collect: fn(&View<'_>, Span) -> Cases) -> Self {
        Self {
            shape,
            collect,
            shared: None,
            after: |_, _, _, _| {},
            state: false,
            always_by: &[],
            private_below: 0,
            histogram: matches!(shape, Shape::Median | Shape::MeanTime),
        }
    }
}

/// The families in display order, each with its name.
pub(crate) const FAMILIES: [(&str, &[Kpi]); 6] = [
    ("speed", families::speed::KPIS),
    ("quality", families::quality::KPIS),
    ("satisfaction", families::satisfaction::KPIS),
    ("volume", families::volume::KPIS),
    ("self_service", families::self_service::KPIS),
    ("cost_and_customers", families::cost_and_customers::KPIS),
];

/// All KPIs in display order.
pub(crate) fn all() -> impl Iterator<Item = &'static Kpi> {
    FAMILIES.iter().flat_map(|(_, kpis)| kpis.iter())
}

pub(crate) fn find(id: &str) -> Option<&'static Kpi> {
    all().find(|k| k.id == id)
}

impl Kpi {
    pub(crate) fn computed(&self) -> bool {
        !matches!(self.how, How::Declared)
    }

    /// The less, the longer it takes.
    pub(crate) fn haste(&self) -> u8 {
        match &self.how {
            How::Cases(r) if r.shape.of_times() => 0,
            // They look at the times to resolution, which others then need not wait for.
            How::After(_) | How::Parted(..) => 1,
            How::Cases(r) if !r.shape.is_total() => 2,
            _ => 3,
        }
    }

    /// Its answer is a table; groups and steps of it are not given.
    pub(crate) fn is_table(&self) -> bool {
        matches!(self.how, How::Alone(_) | How::After(_))
    }

    pub(crate) fn definition(&self, family: &str) -> KpiDefinition {
        KpiDefinition {
            id: self.id.into(),
            name: String::new(),
            summary: String::new(),
            formula: String::new(),
            unit: self.unit,
            better: self.better.into(),
            inputs: self.inputs.iter().map(|s| (*s).into()).collect(),
            family: family.into(),
            circle: self.circle.into(),
            audience: self.audience.into(),
            counted_by: self.counted_by.into(),
            actions: Vec::new(),
            caution: String::new(),
            source: self.source.into(),
            since: if self.computed() { "0.1.0".into() } else { String::new() },
        }
    }
}
