//! Units of durations, decimal signs of numbers.

use super::Deciding;
use crate::values::duration::{self, Spelt, Unit};
use crate::values::number::{self, Decimal, Evidence as Sign};
use qd_model::{Choice, Field, FieldKind, Mapping, Question};

impl Deciding<'_> {
    pub(super) fn seconds(&mut self, field: &Field, column: usize, mapping: &mut Mapping) {
        let header = &self.sample.headers[column];
        let decimal = self.decimal(field, column, mapping, false);
        let Some(mapped) = mapping.fields.get_mut(field.name) else { return };
        if mapped.unit.is_none() && header.norm == field.name.replace('_', " ") {
            mapped.unit = Some(Unit::Seconds.name().into());
        }
        if let Some(u) = header.unit.filter(|_| mapped.unit.is_none()) {
            mapped.unit = Some(u.name().into());
        }
        if header.business && mapped.clock.is_none() {
            mapped.clock = Some("business".into());
        }
        if mapped.unit.is_some() {
            return;
        }
        let id = format!("{}.unit", field.name);
        if let Some(u) = self.answers.get(&id).filter(|a| Unit::from_name(a).is_some()) {
            mapped.unit = Some(u.clone());
            return;
        }
        if let Some(u) = self.unit_by_times(field, column, decimal, mapping) {
            self.by_times.push((field.name, u));
            return;
        }
        let open = self.sample.cells(column).find(|c| {
            matches!(duration::spelt(c, decimal), Some(Spelt::Pair(..)))
                || matches!(duration::spelt(c, decimal), Some(Spelt::Bare(v)) if v != 0.0)
        });
        if let Some(cell) = open {
            let pair = cell.contains(':');
            let units: &[Unit] = if pair {
                &[Unit::Hours, Unit::Minutes]
            } else {
                &[Unit::Seconds, Unit::Minutes, Unit::Hours, Unit::Days]
            };
            let choices = units
                .iter()
                .map(|u| Choice {
                    value: u.name().into(),
                    reads_as: duration::parse(cell, Some(*u), decimal).map_or_else(String::new, in_time),
                })
                .collect();
            self.questions.push(Question {
                id,
                text: format!("In which unit is \"{}\"? A value there is {cell}.", header.name),
                choices,
                suggested: None,
            });
        }
    }

    pub(super) fn number(&mut self, field: &Field, column: usize, mapping: &mut Mapping) {
        self.decimal(field, column, mapping, field.kind != FieldKind::Count);
    }

    /// The decimal sign of a column; asked where its values allow both and it matters.
    pub(super) fn decimal(
        &mut self,
        field: &Field,
        column: usize,
        mapping: &mut Mapping,
        ask: bool,
    ) -> Decimal {
        let header = &self.sample.headers[column].name;
        let id = format!("{}.number_format", field.name);
        let saved =
            if self.saved { None } else { mapping.fields.get(field.name).and_then(|m| m.format.clone()) };
        let habit = mapping.fields.get(field.name).filter(|_| self.saved).and_then(|m| m.format.clone());
        let said = saved.or_else(|| self.answers.get(&id).cloned()).and_then(|f| sign(&f));
        let (mut point, mut comma, mut either_comma, mut either_point) = (None, None, None, None);
        if said.is_none() {
            for cell in self.sample.cells(column) {
                let slot = match number::evidence(cell) {
                    Sign::None => continue,
                    Sign::Point => &mut point,
                    Sign::Comma => &mut comma,
                    Sign::EitherComma => &mut either_comma,
                    Sign::EitherPoint => &mut either_point,
                };
                slot.get_or_insert(cell);
            }
        }
        let decided = match (said, point, comma) {
            (Some(d), ..) => Some(d),
            // What was said of an earlier file holds where this one leaves it open.
            (None, None, None) if habit.as_deref().and_then(sign).is_some() => {
                habit.as_deref().and_then(sign)
            }
            (None, Some(_), None) => Some(Decimal::Point),
            (None, None, Some(_)) => Some(Decimal::Comma),
            (None, Some(_), Some(_)) => None,
            // Whole numbers have no decimals: the sign parts thousands.
            (None, None, None) if !ask => Some(if either_point.is_some() && either_comma.is_none() {
                Decimal::Comma
            } else {
                Decimal::Point
            }),
            (None, None, None) if either_comma.is_none() && either_point.is_none() => Some(Decimal::Point),
            (None, None, None) => None,
        };
        let decided = match decided {
            Some(d) => d,
            None if ask => {
                let cell = comma.or(either_comma).or(either_point).unwrap_or_default();
                let choice = |value: &str, d| Choice {
                    value: value.into(),
                    reads_as: number::parse(cell, d).map_or_else(|| "no number".into(), |v| format!("{v}")),
                };
                self.questions.push(Question {
                    id,
                    text: format!("Which sign parts the decimals in \"{header}\"? A value there is {cell}."),
                    choices: vec![choice("point", Decimal::Point), choice("comma", Decimal::Comma)],
                    suggested: None,
                });
                Decimal::Point
            }
            None => Decimal::Point,
        };
        if (decided == Decimal::Comma || said.is_some())
            && let Some(m) = mapping.fields.get_mut(field.name)
        {
            m.format = Some(if decided == Decimal::Comma { "comma" } else { "point" }.into());
        }
        decided
    }
}

fn sign(word: &str) -> Option<Decimal> {
    match word {
        "point" => Some(Decimal::Point),
        "comma" => Some(Decimal::Comma),
        _ => None,
    }
}

/// `1 h 30 min`.
pub(crate) fn in_time(seconds: i64) -> String {
    qd_model::format::duration(seconds as f64, qd_model::format::Locale::of("en"))
}
