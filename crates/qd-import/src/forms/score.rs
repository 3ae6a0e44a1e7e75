//! The scale of ratings.

use super::Deciding;
use crate::values::number;
use crate::values::{likert, words};
use qd_model::{Choice, Dataset, Field, Mapping, Question, Warning};

impl Deciding<'_> {
    pub(super) fn score(&mut self, field: &Field, column: usize, mapping: &mut Mapping) {
        let decimal = self.decimal(field, column, mapping, false);
        let scale_field = format!("{}_scale", field.name);
        if self.saved
            && let Some(m) = mapping.fields.get_mut(field.name)
            && let Some(top) = m.scale.as_deref().and_then(|s| s.rsplit('-').next()?.parse::<f64>().ok())
            && self.sample.cells(column).any(|c| number::parse(c, decimal).is_some_and(|v| v > top))
        {
            // A score above the saved scale: the scale has changed.
            m.scale = None;
        }
        // Words of five levels: "good" is the fourth of them, not the better of two.
        let mut levels = self.sample.cells(column).filter(|c| likert::level(c).is_some());
        let Some(mapped) = mapping.fields.get_mut(field.name) else { return };
        if mapped.format.is_none() && levels.any(likert::is_telling) {
            mapped.format = Some("likert".into());
            mapped.scale.get_or_insert_with(|| "1-5".into());
        }
        if mapped.scale.is_some() || mapping.fields.contains_key(&scale_field) {
            return;
        }
        let kind = mapping.constants.get("survey_kind").map(String::as_str);
        if self.dataset == Dataset::Surveys && kind.is_none() {
            return; // Kinds differ by row; the settings hold a scale for each.
        }
        let id = format!("{}.scale", field.name);
        let (mut low, mut high, mut n, mut rated, mut of) = (f64::MAX, f64::MIN, 0u64, 0u64, None);
        for cell in self.sample.cells(column) {
            if words::rating(cell).is_some() {
                rated += 1;
            } else if let Some((v, top)) = words::stars(cell) {
                of = of.or(top);
                (low, high, n) = (low.min(v), high.max(v), n + 1);
            } else if let Some(v) = number::parse(cell, decimal) {
                (low, high, n) = (low.min(v), high.max(v), n + 1);
            }
        }
        let whole = high.fract() == 0.0 && low.fract() == 0.0;
        let nps = kind == Some("nps");
        let scale = if let Some(answer) = self.answer(&id) {
            Some(answer)
        } else if rated > 0 && n == 0 {
            Some("good-bad".into())
        } else if n == 0 {
            None
        } else if let Some(top) = of {
            Some(format!("1-{top}"))
        } else if nps && high <= 10.0 && low >= 0.0 {
            Some("0-10".into())
        } else if kind == Some("ces") && low >= 1.0 && high <= 7.0 {
            Some(if high > 5.0 { "1-7" } else { "1-5" }.into()).filter(|_| high > 5.0)
        } else if low >= 1.0 && high <= 5.0 && (high > 3.0 || n < 30) {
            Some("1-5".into())
        } else if high > 10.0 && high <= 100.0 && low >= 0.0 {
            Some("0-100".into())
        } else if whole && low >= 0.0 && high <= 10.0 {
            let choices: &[&str] = match high as u32 {
                0..=1 => &["0-1", "1-5"],
                2..=3 => &["1-3", "1-5"],
                4..=5 => &["0-5", "0-10", "1-5"],
                6..=7 => &["1-7", "1-10", "0-10"],
                _ => &["1-10", "0-10"],
            };
            self.questions.push(Question {
                id,
                text: format!(
                    "What is the scale of \"{}\"? Its values go from {low} to {high}.",
                    self.sample.headers[column].name
                ),
                choices: choices
                    .iter()
                    .map(|c| Choice { value: (*c).into(), reads_as: format!("{high} on the scale {c}") })
                    .collect(),
                suggested: None,
            });
            None
        } else {
            self.warnings.push(Warning {
                code: "scale_unknown".into(),
                n,
                text: format!(
                    "The values of \"{}\" ({low} to {high}) fit no usual scale; the scale of the settings is used.",
                    self.sample.headers[column].name
                ),
            });
            None
        };
        if let Some(m) = mapping.fields.get_mut(field.name) {
            m.scale = scale;
        }
    }
}
