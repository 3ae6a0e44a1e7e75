//! Real cells beside what they are understood as.

use crate::compile::{Compiled, Reader};
use crate::forms::{self, in_time};
use crate::intervals;
use crate::layout::Sample;
use crate::messages;
use crate::values::clock;
use crate::values::date::{self, DateError, Form, Order, Written};
use crate::values::zone::ZoneCache;
use crate::values::{civil, duration, number, words};
use qd_model::{FieldGuess, FieldState, Mapping, PreviewCell, Question};

const CELLS: usize = 20;

/// All fields of the data set in order, each with up to twenty cells. Dates that fit both orders are shown in the order
/// suggested: what a person is about to confirm.
pub(crate) fn fields(
    compiled: &Compiled,
    mapping: &Mapping,
    sample: &Sample,
    certain: &[String],
    questions: &[Question],
) -> Vec<FieldGuess> {
    // One question is for all columns that leave it open, unless a column has its own.
    let suggested = |field: &str| {
        let own = questions.iter().find(|q| q.id.strip_suffix(".order") == Some(field));
        let asked = own.or_else(|| questions.iter().find(|q| q.id.ends_with(".order")));
        asked.and_then(|q| forms::named(q.suggested.as_deref()))
    };
    let mut zones: Vec<ZoneCache> = compiled.zones.iter().map(|z| ZoneCache::new(*z)).collect();
    compiled
        .dataset
        .fields()
        .iter()
        .enumerate()
        .filter(|(_, f)| {
            mapping.fields.contains_key(f.name) || !(crate::keep::is_kept(f.name) || f.name == intervals::BY)
        })
        .map(|(i, f)| {
            let mapped = mapping.fields.get(f.name);
            let constant = mapping.constants.get(f.name);
            let order = suggested(f.name);
            let cells = compiled.cols.iter().find(|c| c.field == i).map_or_else(Vec::new, |c| {
                (0..sample.rows.len().min(CELLS))
                    .map(|r| {
                        let date = sample.piece.cell(sample.rec(r), c.column);
                        let clock = c.clock.as_ref().map(|(at, _)| sample.piece.cell(sample.rec(r), *at));
                        let raw = clock.and_then(|t| clock::join(date, t).ok()).unwrap_or(date.into());
                        understand(&raw, &c.reader, &c.header, compiled, (&mut zones, order))
                    })
                    .collect()
            });
            FieldGuess {
                field: f.name.into(),
                label: match mapped.filter(|_| crate::keep::is_kept(f.name)) {
                    Some(m) => m.column.clone(),
                    None => f.label.into(),
                },
                needed: f.needed,
                state: match mapped {
                    None if constant.is_some() => FieldState::Found,
                    None => FieldState::Missing,
                    Some(_) if crate::keep::is_kept(f.name) => FieldState::Found,
                    Some(_) if certain.iter().any(|n| n == f.name) => FieldState::Found,
                    Some(_) => FieldState::Guessed,
                },
                column: mapped.map(|m| m.column.clone()),
                why: mapped
                    .and_then(|m| m.why.clone())
                    .or_else(|| constant.map(|c| format!("{c} for every record of the file"))),
                cells,
            }
        })
        .collect()
}

fn in_order(raw: &str, form: Form, suggested: Option<Order>) -> Result<Written<'_>, DateError> {
    match date::parse(raw, form) {
        Err(DateError::Ambiguous) if suggested.is_some() => {
            date::parse(raw, Form { order: suggested, ..form })
        }
        read => read,
    }
}

fn understand(
    raw: &str,
    reader: &Reader,
    header: &str,
    c: &Compiled,
    (zones, suggested): (&mut [ZoneCache], Option<Order>),
) -> PreviewCell {
    let cut: String = raw.chars().take(200).collect();
    let (understood, code) = if words::is_missing(raw) {
        (None, None)
    } else {
        match reader {
            Reader::Id | Reader::Text | Reader::Code(_) => (Some(cut.clone()), None),
            Reader::Time { form, zone } => match in_order(raw, *form, suggested) {
                Ok(w) => {
                    let utc = match w {
                        Written::Utc(s) => Some(s),
                        Written::Local(s) => Some(zones[*zone].instant(s).0),
                        Written::Lettered(s, word) => c.letters.get(word).map(|z| zones[*z].instant(s).0),
                    };
                    match utc {
                        Some(s) => {
                            let mut text = String::new();
                            civil::write(&mut text, s);
                            (Some(text + " UTC"), None)
                        }
                        None => (None, Some("unknown_zone")),
                    }
                }
                Err(e) => (None, Some(e.code())),
            },
            Reader::Seconds { unit, decimal } | Reader::MeanSeconds { unit, decimal } => {
                let v = duration::parse(raw, *unit, *decimal);
                (v.map(in_time), v.is_none().then_some("not_a_duration"))
            }
            Reader::Count { decimal, flags: Some(field) } => {
                let v = number::parse(raw, *decimal)
                    .or_else(|| words::flag_of(field, raw).map(|f| f64::from(u8::from(f))));
                (v.map(|v| format!("{v}")), v.is_none().then_some("not_a_number"))
            }
            Reader::Count { decimal, .. } => {
                let v = number::parse(raw, *decimal);
                (v.map(|v| format!("{v}")), v.is_none().then_some("not_a_number"))
            }
            Reader::Real { decimal, score } => {
                let v = number::parse(raw, *decimal).or_else(|| score.read(raw).flatten());
                (v.map(|v| format!("{v}")), v.is_none().then_some("not_a_number"))
            }
            Reader::Outcome(outcomes) => {
                let v = outcomes.words(raw);
                (v.map(str::to_owned), v.is_none().then_some("not_an_outcome"))
            }
            Reader::Flag { field, inverted } => {
                let v = words::flag_of(field, raw).map(|f| f != *inverted);
                (v.map(|v| if v { "yes" } else { "no" }.to_owned()), v.is_none().then_some("not_yes_or_no"))
            }
        }
    };
    PreviewCell { raw: cut, understood, problem: code.map(|code| messages::rejected(code, header, raw).0) }
}
