//! What each column means beyond its field: order of dates, unit, decimal sign, scale. What cannot be told is asked.

mod clock;
mod numbers;
mod score;
mod time;
mod unit;

use crate::layout::Sample;
use crate::values::date::{Evidence, Form, Numeric, Order, Verdict};
use crate::values::duration::Unit;
use chrono_tz::Tz;
pub(crate) use numbers::in_time;
use qd_model::{Dataset, Field, FieldKind, Issue, MappedField, Mapping, Question, Warning};
use std::collections::BTreeMap;

/// Looks at all values of a column, when the sample leaves its order open.
pub(crate) type WholeColumn<'a> = dyn FnMut(usize, &mut Evidence) -> Result<(), Issue> + 'a;

/// What the decisions rest on.
pub(crate) struct Deciding<'a> {
    pub dataset: Dataset,
    pub sample: &'a Sample,
    pub answers: &'a BTreeMap<String, String>,
    pub zone: Tz,
    pub from_1904: bool,
    pub sheet: bool,
    /// The mapping was saved after an earlier file: what this file says of itself is held against it.
    pub saved: bool,
    pub questions: Vec<Question>,
    pub warnings: Vec<Warning>,
    /// Order of other columns of the file, by which an open one may be read once a person confirmed it.
    order: Option<Order>,
    order_asked: bool,
    /// Units that the times of the records tell.
    by_times: Vec<(&'static str, Unit)>,
}

impl<'a> Deciding<'a> {
    pub fn new(
        dataset: Dataset,
        sample: &'a Sample,
        answers: &'a BTreeMap<String, String>,
        zone: Tz,
    ) -> Self {
        Self {
            dataset,
            sample,
            answers,
            zone,
            from_1904: false,
            sheet: false,
            saved: false,
            questions: Vec::new(),
            warnings: Vec::new(),
            order: None,
            order_asked: false,
            by_times: Vec::new(),
        }
    }

    /// Completes the mapping; what stays open is in `questions`.
    ///
    /// # Errors
    /// What `whole` says.
    pub fn all(&mut self, mapping: &mut Mapping, whole: &mut WholeColumn<'_>) -> Result<(), Issue> {
        let columns = |m: &Mapping, f: &Field| {
            m.fields.get(f.name).and_then(|x| self.sample.headers.iter().position(|h| h.name == x.column))
        };
        let found: Vec<(Field, usize)> =
            self.dataset.fields().iter().filter_map(|f| columns(mapping, f).map(|c| (*f, c))).collect();
        self.clocks(&found, mapping);
        // Times first, the decided ones before the open ones: these lean on them.
        let mut evidence = Vec::new();
        for (field, column) in found.iter().filter(|(f, _)| f.kind == FieldKind::Time) {
            let mut e = Evidence::default();
            self.sample.cells(*column).for_each(|c| e.add(c));
            let format = mapping.fields.get(field.name).and_then(|m| m.format.clone());
            if e.order() == Verdict::Open && !self.sample.complete && (format.is_none() || self.saved) {
                e = Evidence::default();
                whole(*column, &mut e)?;
            }
            evidence.push((*field, *column, e));
        }
        let against: Vec<&str> = evidence
            .iter()
            .filter(|(f, _, e)| self.saved && contradicts(mapping, f.name, e))
            .map(|(f, ..)| f.name)
            .collect();
        if against.is_empty() {
            let decided = evidence.iter().find_map(|(.., e)| match e.order() {
                Verdict::Decided(o) => Some(o),
                _ => None,
            });
            self.order = self.order.or(decided);
        } else {
            // The habit of the earlier file does not hold: no column of this file is read by it.
            self.order = None;
            for (field, ..) in &evidence {
                if let Some(m) = mapping.fields.get_mut(field.name).filter(|m| order_of(m).is_some()) {
                    m.format = None;
                }
            }
            self.share_answer(mapping);
        }
        for (field, column, e) in evidence {
            self.time(&field, column, e, mapping, against.contains(&field.name))?;
        }
        for (field, column) in found {
            match field.kind {
                FieldKind::Seconds => self.seconds(&field, column, mapping),
                FieldKind::Count | FieldKind::Number | FieldKind::Money => {
                    self.number(&field, column, mapping)
                }
                FieldKind::Score => self.score(&field, column, mapping),
                _ => {}
            }
        }
        // Set last: columns that share a unit are looked at together.
        for (field, unit) in std::mem::take(&mut self.by_times) {
            let Some(mapped) = mapping.fields.get_mut(field) else { continue };
            mapped.unit = Some(unit.name().into());
            let told = format!("{} by the times of the records", unit.name());
            mapped.why = Some(mapped.why.take().map_or(told.clone(), |w| format!("{w}; {told}")));
        }
        Ok(())
    }

    fn answer(&self, id: &str) -> Option<String> {
        self.answers.get(id).filter(|a| !a.is_empty()).cloned()
    }

    /// Applies the answer for one open column to the others.
    pub fn share_answer(&mut self, mapping: &Mapping) {
        for field in self.dataset.fields().iter().filter(|f| f.kind == FieldKind::Time) {
            let id = format!("{}.order", field.name);
            if self.answers.contains_key(&id)
                || mapping.fields.get(field.name).is_some_and(|m| m.format.is_some())
            {
                let format = self
                    .answers
                    .get(&id)
                    .cloned()
                    .or_else(|| mapping.fields.get(field.name).and_then(|m| m.format.clone()));
                self.order = self.order.or(named(format.as_deref()));
            }
        }
    }
}

/// Key of [`Mapping::values`] for letters that mean a zone.
pub(crate) const LETTERS: &str = "tz_abbreviation";

/// The order that a word names.
pub(crate) fn named(word: Option<&str>) -> Option<Order> {
    match word {
        Some("dmy") => Some(Order::Dmy),
        Some("mdy") => Some(Order::Mdy),
        Some("ymd") => Some(Order::Ymd),
        _ => None,
    }
}

fn order_of(m: &MappedField) -> Option<Order> {
    named(m.format.as_deref())
}

/// True if the cells of a column speak against the order that a saved mapping reads them by.
fn contradicts(mapping: &Mapping, field: &str, e: &Evidence) -> bool {
    let Some(order) = mapping.fields.get(field).and_then(order_of) else { return false };
    match e.order() {
        Verdict::Decided(o) => o != order,
        Verdict::Contradiction => match order {
            Order::Dmy => e.mdy_only.0 > e.dmy_only.0,
            _ => e.dmy_only.0 > e.mdy_only.0,
        },
        _ => false,
    }
}

/// The form that a mapping's word names.
pub(crate) fn form(word: Option<&str>, from_1904: bool) -> Form {
    let excel = if from_1904 { Numeric::Excel1904 } else { Numeric::Excel1900 };
    match word {
        Some("dmy") => Form { order: Some(Order::Dmy), numeric: None },
        Some("mdy") => Form { order: Some(Order::Mdy), numeric: None },
        Some("ymd") => Form { order: Some(Order::Ymd), numeric: None },
        Some("epoch_s") => Form { order: None, numeric: Some(Numeric::EpochSeconds) },
        Some("epoch_ms") => Form { order: None, numeric: Some(Numeric::EpochMillis) },
        Some("excel") => Form { order: None, numeric: Some(excel) },
        Some("excel_1904") => Form { order: None, numeric: Some(Numeric::Excel1904) },
        _ => Form::default(),
    }
}
