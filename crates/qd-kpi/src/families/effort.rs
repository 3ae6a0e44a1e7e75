//! Effort: how hard customers say it was, and whether those who found it easy are the satisfied ones.

use super::scores::{distribution, ends, kinds, number, survey_missing};
use crate::cases::{Cases, Got, no_data, time_of};
use crate::ctx::{Span, View, cell};
use crate::groups::same_word;
use qd_model::{CesEnd, Dataset, FastMap, KpiValue, Phrase};
use std::collections::BTreeMap;

pub(crate) fn ces(v: &View<'_>, span: Span) -> Cases {
    let table = v.table(Dataset::Surveys);
    let mut cases = Cases { missing: survey_missing(v, "ces"), ..Cases::default() };
    let Some(kind) = table.int("survey_kind") else { return cases };
    let (wanted, score) = (kinds(v, "ces"), table.real("score"));
    let (scale, easy) = (table.int("score_scale"), table.int("easy_end"));
    let (ticket, mut ratings) = (table.int("ticket"), Vec::new());
    let own = v.settings.scales.ces.as_ref();
    type Read = (Option<(f64, f64)>, Option<CesEnd>);
    let mut read: FastMap<(i64, i64), Read> = FastMap::default();
    // Answers, the ends of their scale, and which is the easy one.
    type Scaled = (u64, (f64, f64), CesEnd);
    let mut seen: Vec<Scaled> = Vec::new();
    cases.add(v, Dataset::Surveys, v.rows(Dataset::Surveys, span), &time_of(v, Dataset::Surveys), |i| {
        if !wanted.contains(&kind.get(i)) {
            return Got::Skip;
        }
        let codes = (cell(&scale, i).unwrap_or(0), cell(&easy, i).unwrap_or(0));
        let (ends, easy) = *read.entry(codes).or_insert_with(|| {
            let (scale, easy) = (v.facts.words.word(codes.0), v.facts.words.word(codes.1));
            let ends = if scale.is_empty() { own.map(|s| (s.lowest, s.highest)) } else { ends(scale) };
            let easy = if same_word(easy, "lowest") || same_word(easy, "low") {
                Some(CesEnd::Lowest)
            } else if same_word(easy, "highest") || same_word(easy, "high") {
                Some(CesEnd::Highest)
            } else {
                own.map(|s| s.easy_end)
            };
            (ends, easy)
        });
        match (number(score, i), ends, easy) {
            (None, _, _) => Got::Out("no_score"),
            (_, None, _) => Got::Out("scale_not_known"),
            (_, _, None) => Got::Out("easy_end_not_known"),
            (Some(x), Some((low, high)), _) if x < low || x > high => Got::Out("score_outside_scale"),
            (Some(x), Some(ends), Some(easy)) => {
                match seen.iter_mut().find(|s| s.1 == ends && s.2 == easy) {
                    Some(s) => s.0 += 1,
                    None => seen.push((1, ends, easy)),
                }
                if let Some(ticket) = cell(&ticket, i) {
                    ratings.push((ticket, x));
                }
                Got::In(x)
            }
        }
    });
    let named = seen.into_iter().map(|s| {
        let end = if s.2 == CesEnd::Lowest { "lowest" } else { "highest" };
        (format!("{}-{}_easy_{end}", s.1.0, s.1.1), s)
    });
    let used: BTreeMap<String, Scaled> = named.collect();
    cases.variant = used.keys().cloned().collect::<Vec<_>>().join("+");
    if used.len() > 1 {
        let text = "why-mixed-scales";
        cases.refused = Some(no_data("mixed_scales", text));
        for (name, (n, _, _)) in &used {
            cases.parts.insert(format!("scale.{name}.n"), Some(*n as f64));
        }
    } else if let Some((_, (low, high), easy)) = used.into_values().next() {
        let (end, better) = match easy {
            CesEnd::Lowest => (low, "down"),
            CesEnd::Highest => (high, "up"),
        };
        cases.better = Some(better);
        let said = |key: &str| Phrase::new(key).with("low", low).with("high", high).with("end", end);
        cases.definition = vec![said("def-scale")];
        cases.notes.push(said("note-scale"));
        cases.parts.insert("lowest".into(), Some(low));
        cases.parts.insert("highest".into(), Some(high));
        against_csat(v, &ratings, easy, &mut cases);
        // The three easiest of seven, the two easiest of five.
        let easiest = match (high - low) as i64 + 1 {
            7 => Some(3.0),
            5 => Some(2.0),
            _ => None,
        };
        if let Some(k) = easiest {
            let is_easy = |x: f64| if easy == CesEnd::Lowest { x < low + k } else { x > high - k };
            let hits = cases.values.iter().filter(|x| is_easy(*x)).count();
            cases.parts.insert("low_effort".into(), Some(hits as f64 / cases.len() as f64));
        }
    }
    cases
}

/// Holds the easy end against CSAT of the same tickets: who found it easy is seldom the less satisfied.
fn against_csat(v: &View<'_>, ratings: &[(i64, f64)], easy: CesEnd, cases: &mut Cases) {
    const LEAST: usize = 12;
    if ratings.len() < LEAST {
        return;
    }
    let mut csat: FastMap<i64, f64> = FastMap::default();
    let tickets = v.table(Dataset::Tickets);
    if let (Some(id), Some(score)) = (tickets.int("id"), tickets.real("csat_score")) {
        let rated = v.ctx.rated(Dataset::Tickets);
        csat.extend(rated.iter().map(|&i| (id.get(i as usize), score[i as usize])));
    }
    let table = v.table(Dataset::Surveys);
    if let (Some(kind), Some(ticket)) = (table.int("survey_kind"), table.int("ticket")) {
        let (wanted, score) = (kinds(v, "csat"), table.real("score"));
        let rated = (0..table.rows).filter(|&i| wanted.contains(&kind.get(i)));
        csat.extend(rated.filter_map(|i| Some((ticket.value(i)?, number(score, i)?))));
    }
    let sign = if easy == CesEnd::Highest { 1.0 } else { -1.0 };
    let both = ratings.iter().filter_map(|(ticket, x)| Some((sign * x, *csat.get(ticket)?)));
    let (ease, satisfied): (Vec<f64>, Vec<f64>) = both.unzip();
    if ease.len() < LEAST {
        return;
    }
    let Some((rho, p)) = crate::ranks::spearman(&ease, &satisfied) else { return };
    cases.parts.insert("csat_rho".into(), Some(rho));
    cases.parts.insert("csat_rho_n".into(), Some(ease.len() as f64));
    if rho < 0.0 && p < 0.05 {
        let shown = qd_model::format::number(rho, 2, v.locale);
        cases
            .notes
            .push(Phrase::new("note-ces-against-csat").with("rho", shown).count("n", ease.len() as u64));
    }
}

pub(crate) fn after_ces(_: &View<'_>, c: &Cases, _: Span, out: &mut KpiValue) {
    distribution(&c.values, out);
}
