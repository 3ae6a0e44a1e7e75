//! The unit of bare numbers, told by the times of the records: a call that came at 10:00:00 and was answered at 10:00:37
//! waited 37 seconds, so a column that says 37 is in seconds.

use super::Deciding;
use crate::piece::RecState;
use crate::values::clock;
use crate::values::date::{self, Written};
use crate::values::duration::{self, Spelt, Unit};
use crate::values::number::Decimal;
use qd_model::{Dataset, Field, FieldKind, Mapping};

/// Records that must tell before they are believed.
const ENOUGH: usize = 8;
const UNITS: [(Unit, f64); 5] = [
    (Unit::Milliseconds, 0.001),
    (Unit::Seconds, 1.0),
    (Unit::Minutes, 60.0),
    (Unit::Hours, 3_600.0),
    (Unit::Days, 86_400.0),
];

impl Deciding<'_> {
    /// The one unit in which nearly all numbers of a column agree with the times beside them; `None` if none does, more
    /// than one does, or too few records tell.
    pub(super) fn unit_by_times(
        &self,
        field: &Field,
        column: usize,
        decimal: Decimal,
        mapping: &Mapping,
    ) -> Option<Unit> {
        let spans: &[(&str, &str)] = match (self.dataset, field.name) {
            (Dataset::Tickets, "first_response_s") => &[("created_at", "first_response_at")],
            (Dataset::Tickets, "resolution_s") => {
                &[("created_at", "resolved_at"), ("created_at", "closed_at")]
            }
            (Dataset::Calls, "wait_s") => &[("offered_at", "answered_at")],
            (Dataset::Calls, "talk_s") => &[("answered_at", "ended_at")],
            _ => &[],
        };
        let by_span =
            spans.iter().find_map(|(from, to)| self.agreeing(&[column], decimal, mapping, from, to));
        let whole = || {
            // What a call took is what it waited, was talked, was held: the parts share their unit.
            let parts: Vec<usize> = (self.dataset.fields().iter())
                .filter(|f| f.kind == FieldKind::Seconds && f.name != "wrap_s")
                .filter_map(|f| mapping.fields.get(f.name))
                .filter(|m| m.unit.is_none())
                .filter_map(|m| self.sample.headers.iter().position(|h| h.name == m.column))
                .collect();
            let calls = self.dataset == Dataset::Calls && parts.len() > 1 && parts.contains(&column);
            calls.then(|| self.agreeing(&parts, decimal, mapping, "offered_at", "ended_at"))?
        };
        by_span.or_else(whole)
    }

    /// The unit in which the sum of some columns is the time between two fields.
    fn agreeing(
        &self,
        parts: &[usize],
        decimal: Decimal,
        mapping: &Mapping,
        from: &str,
        to: &str,
    ) -> Option<Unit> {
        let (from, to) = (self.instants(mapping, from)?, self.instants(mapping, to)?);
        let (mut n, mut agree) = (0usize, [0usize; UNITS.len()]);
        for (row, (from, to)) in self.sample.rows.iter().zip(from.into_iter().zip(to)) {
            let rec = &self.sample.piece.recs[*row];
            let (Some(from), Some(to)) = (from, to) else { continue };
            let span = (to - from) as f64;
            let cells = parts.iter().map(|c| self.sample.piece.cell(rec, *c));
            let values: Option<Vec<f64>> = cells
                .filter(|c| !c.is_empty())
                .map(|c| match duration::spelt(c, decimal)? {
                    Spelt::Bare(v) => Some(v),
                    _ => None,
                })
                .collect();
            let Some(value) = values.map(|v| v.iter().sum::<f64>()).filter(|v| *v > 0.0 && span > 0.0) else {
                continue;
            };
            n += 1;
            for (i, (_, unit)) in UNITS.iter().enumerate() {
                // Half a unit and the seconds that times are rounded to.
                let written = unit * 0.51 * parts.len() as f64 + 1.0;
                let off = (value * unit - span).abs();
                agree[i] += usize::from(off <= written.min(span * 0.25).max(2.0));
            }
        }
        let told: Vec<Unit> =
            UNITS.iter().zip(agree).filter(|(_, a)| a * 20 >= n * 19).map(|((u, _), _)| *u).collect();
        (n >= ENOUGH && told.len() == 1).then(|| told[0])
    }

    /// The instants of a field, record by record, as seconds of one clock.
    fn instants(&self, mapping: &Mapping, field: &str) -> Option<Vec<Option<i64>>> {
        let mapped = mapping.fields.get(field)?;
        let column = self.sample.headers.iter().position(|h| h.name == mapped.column)?;
        let clock = mapped.time.as_deref();
        let clock = clock.and_then(|t| self.sample.headers.iter().position(|h| h.name == t));
        let form = super::form(mapped.format.as_deref(), self.from_1904);
        let at = |row: &usize| {
            let rec = &self.sample.piece.recs[*row];
            if rec.state != RecState::Whole {
                return None;
            }
            let cell = |c| self.sample.piece.cell(rec, c);
            let text = clock.map_or(Ok(cell(column).into()), |c| clock::join(cell(column), cell(c))).ok()?;
            match date::parse(&text, form) {
                Ok(Written::Utc(s) | Written::Local(s) | Written::Lettered(s, _)) => Some(s),
                Err(_) => None,
            }
        };
        Some(self.sample.rows.iter().map(at).collect())
    }
}
