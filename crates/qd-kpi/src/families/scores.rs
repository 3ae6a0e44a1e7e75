//! Survey answers: CSAT, ESAT, NPS.

use crate::cases::{Cases, Got, no_data, time_of};
use crate::ctx::{Span, View, cell};
use crate::numbers::Numbers;
use crate::texts;
use qd_model::{Dataset, FastMap, KpiValue, Phrase, PhraseArg};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A scale of satisfaction.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Scale {
    pub(crate) low: f64,
    pub(crate) high: f64,
    /// Satisfied from here on.
    pub(crate) good: f64,
}

/// Ends of a scale written `1-5`, `0–10`, `1..7`, or `good_bad`.
pub(super) fn ends(word: &str) -> Option<(f64, f64)> {
    let word = word.trim().to_lowercase();
    if word.contains("good")
        || word.contains("bad")
        || word.contains("thumb")
        || word == "binary"
        || word == "yes_no"
    {
        return Some((0.0, 1.0));
    }
    if word == "stars" {
        return Some((1.0, 5.0));
    }
    let digits: Vec<f64> = word
        .split(|c: char| !c.is_ascii_digit() && c != '.')
        .filter(|t| !t.is_empty())
        .filter_map(|t| t.parse().ok())
        .collect();
    let dotted: Vec<f64> = word.split("..").filter_map(|t| t.trim().parse().ok()).collect();
    match (dotted.as_slice(), digits.as_slice()) {
        ([a, b], _) | (_, [a, b]) if a < b => Some((*a, *b)),
        _ => None,
    }
}

/// Satisfied, by custom, on a scale: the spec's table.
fn usual(low: f64, high: f64) -> Option<Scale> {
    let good = match (low as i64, high as i64) {
        (0, 1) => 1.0,
        (0, 2) => 2.0,
        (1, 3) => 3.0,
        (1, 4) => 3.0,
        (1, 5) => 4.0,
        (1, 7) => 6.0,
        (0 | 1, 10) => 8.0,
        _ => return None,
    };
    Some(Scale { low, high, good })
}

pub(crate) fn scale_of(v: &View<'_>, word: &str) -> Option<Scale> {
    let own = v.settings.scales.csat.as_ref();
    let own = own.map(|s| Scale { low: s.lowest, high: s.highest, good: s.satisfied_from });
    if word.is_empty() {
        return own;
    }
    let (low, high) = ends(word)?;
    own.filter(|s| s.low == low && s.high == high).or_else(|| usual(low, high))
}

impl Scale {
    fn name(self) -> String {
        if (self.low, self.high) == (0.0, 1.0) {
            return "good_bad".into();
        }
        let top = (self.high - self.good).round() as i64 + 1;
        format!("top{top}of{}", (self.high - self.low).round() as i64 + 1)
    }
}

/// Scales by the code of their word, read once.
struct Scales<'a, 'v> {
    v: &'a View<'v>,
    seen: FastMap<i64, Option<Scale>>,
    /// The one asked for last: most answers are on the scale of the one before.
    last: Option<(i64, Option<Scale>)>,
}

impl Scales<'_, '_> {
    fn of(&mut self, code: i64) -> Option<Scale> {
        if let Some((_, scale)) = self.last.filter(|l| l.0 == code) {
            return scale;
        }
        let v = self.v;
        let scale = *self.seen.entry(code).or_insert_with(|| scale_of(v, v.facts.words.word(code)));
        self.last = Some((code, scale));
        scale
    }
}

/// Keeps account of which data set and source used which scale, and when.
#[derive(Default)]
struct Seen {
    /// Few, and looked up for every answer.
    spans: Vec<((Dataset, i64, Scale), Used)>,
}

/// First and last instant, satisfied, n.
type Used = (i64, i64, f64, f64);

impl Seen {
    fn add(&mut self, dataset: Dataset, source: i64, scale: Scale, at: i64, good: f64) {
        let key = (dataset, source, scale);
        let k = self.spans.iter().position(|s| s.0 == key).unwrap_or_else(|| {
            self.spans.push((key, (i64::MAX, i64::MIN, 0.0, 0.0)));
            self.spans.len() - 1
        });
        if let Some((_, e)) = self.spans.get_mut(k) {
            *e = (e.0.min(at), e.1.max(at), e.2 + good, e.3 + 1.0);
        }
    }

    /// By data set, source and name of the scale; two scales of one name are one.
    fn named(&self) -> BTreeMap<(Dataset, i64, String), Used> {
        let mut out = BTreeMap::new();
        for ((dataset, source, scale), s) in &self.spans {
            let key = (*dataset, *source, scale.name());
            let e = out.entry(key).or_insert((i64::MAX, i64::MIN, 0.0, 0.0));
            *e = (e.0.min(s.0), e.1.max(s.1), e.2 + s.2, e.3 + s.3);
        }
        out
    }

    /// Names the scales; a source that went from one to another within the period has no common number.
    fn tell(&self, v: &View<'_>, cases: &mut Cases) {
        let mut by_scale: BTreeMap<&str, (f64, f64)> = BTreeMap::new();
        let spans = self.named();
        for ((_, _, scale), e) in &spans {
            let s = by_scale.entry(scale).or_default();
            *s = (s.0 + e.2, s.1 + e.3);
        }
        cases.variant = by_scale.keys().copied().collect::<Vec<_>>().join("+");
        let mut lows = self.spans.iter().map(|((_, _, scale), _)| (scale.low, scale.high));
        if let Some(one) = lows.next().filter(|one| one.1 - one.0 == 2.0 && lows.all(|l| l == *one)) {
            cases.parts.insert("lowest_of_three".into(), Some(one.0));
        }
        if by_scale.len() < 2 {
            return;
        }
        for (scale, (good, n)) in &by_scale {
            cases.parts.insert(format!("scale.{scale}"), Some(good / n));
            cases.parts.insert(format!("scale.{scale}.n"), Some(*n));
        }
        let names = by_scale.keys().map(|k| PhraseArg::Word(texts::variant(k))).collect();
        let note = Phrase::new("note-several-scales").count("n", by_scale.len() as u64);
        cases.notes.push(note.list("scales", names, "list-comma"));
        let mut list: Vec<_> = spans.iter().collect();
        list.sort_by_key(|((dataset, source, _), used)| (*dataset, *source, used.0));
        let mut changed = false;
        for w in list.windows(2) {
            let ((a, x), (b, y)) = (w[0], w[1]);
            if (a.0, a.1) != (b.0, b.1) || x.1 >= y.0 {
                continue;
            }
            changed = true;
            let note = Phrase::new("note-scale-changed")
                .with("source", v.facts.words.word(a.1))
                .with("day", qd_calendar::day_of(y.0, v.zone))
                .word("before", texts::variant(&a.2))
                .word("since", texts::variant(&b.2));
            cases.notes.push(note);
        }
        if changed {
            cases.refused = Some(no_data("mixed_scales", "why-scale-changed"));
        }
    }
}

pub(super) fn number(column: Option<&[f64]>, row: usize) -> Option<f64> {
    column?.get(row).copied().filter(|x| x.is_finite())
}

/// Codes of the kind of survey.
pub(super) fn kinds(v: &View<'_>, kind: &'static str) -> Vec<i64> {
    v.ctx.kinds(kind)
}

fn rate(scale: Option<Scale>, score: Option<f64>) -> Got {
    match (score, scale) {
        (None, _) => Got::Out("no_score"),
        (_, None) => Got::Out("scale_not_known"),
        (Some(x), Some(s)) if x < s.low || x > s.high => Got::Out("score_outside_scale"),
        (Some(x), Some(s)) => Got::Both(f64::from(u8::from(x >= s.good)), x),
    }
}

/// Answers of a kind in `surveys`.
fn surveyed(v: &View<'_>, cases: &mut Cases, seen: &mut Seen, span: Span, kind: &'static str) {
    let table = v.table(Dataset::Surveys);
    let (Some(kind_of), score) = (table.int("survey_kind"), table.real("score")) else { return };
    let (wanted, scale, source) = (kinds(v, kind), table.int("score_scale"), table.int("source"));
    let mut scales = Scales { v, seen: FastMap::default(), last: None };
    let time = time_of(v, Dataset::Surveys);
    cases.add(v, Dataset::Surveys, v.rows(Dataset::Surveys, span), &time, |i| {
        if !wanted.contains(&kind_of.get(i)) {
            return Got::Skip;
        }
        let scale = scales.of(cell(&scale, i).unwrap_or(0));
        let got = rate(scale, number(score, i));
        if let (Got::Both(good, _), Some(s)) = (&got, scale) {
            seen.add(Dataset::Surveys, cell(&source, i).unwrap_or(0), s, time(i), *good);
        }
        got
    });
}

/// Hashes of tickets that a CSAT survey with a score names.
fn answered_in_surveys(v: &View<'_>) -> FastMap<i64, ()> {
    let table = v.table(Dataset::Surveys);
    let mut found = FastMap::default();
    if let (Some(kind), Some(ticket)) = (table.int("survey_kind"), table.int("ticket")) {
        let wanted = kinds(v, "csat");
        let score = table.real("score");
        for i in 0..table.rows {
            if let (Some(t), true, Some(_)) =
                (ticket.value(i), wanted.contains(&kind.get(i)), number(score, i))
            {
                found.insert(t, ());
            }
        }
    }
    found
}

pub(crate) fn csat(v: &View<'_>, span: Span) -> Cases {
    let (mut cases, mut seen) = (Cases::default(), Seen::default());
    surveyed(v, &mut cases, &mut seen, span, "csat");
    for dataset in [Dataset::Tickets, Dataset::Calls] {
        let table = v.table(dataset);
        let Some(score) = table.real("csat_score") else { continue };
        let (scale, source, id) = (table.int("csat_score_scale"), table.int("source"), table.int("id"));
        let surveys = if dataset == Dataset::Tickets { answered_in_surveys(v) } else { FastMap::default() };
        let rated = v.ctx.rated(dataset);
        let times = rated.iter().zip(v.ctx.rated_at(dataset)).filter(|(_, at)| span.contains(**at));
        let (rows, times): (Vec<u32>, Vec<i64>) = times.unzip();
        let rows = Arc::new(rows);
        let answered = |i: usize| rows.binary_search(&(i as u32)).map_or(0, |k| times[k]);
        let mut place = 0;
        let mut scales = Scales { v, seen: FastMap::default(), last: None };
        cases.add(v, dataset, Arc::clone(&rows), &answered, |i| {
            // Rows come in their order.
            place += rows[place..].iter().take_while(|&&row| (row as usize) < i).count();
            if !surveys.is_empty() && id.is_some_and(|c| surveys.contains_key(&c.get(i))) {
                return Got::Out("counted_in_survey");
            }
            let scale = scales.of(cell(&scale, i).unwrap_or(0));
            let got = rate(scale, Some(score[i]));
            if let (Got::Both(good, _), Some(s)) = (&got, scale) {
                seen.add(dataset, cell(&source, i).unwrap_or(0), s, times[place], *good);
            }
            got
        });
    }
    seen.tell(v, &mut cases);
    let rated = |d: Dataset| v.table(d).reals.contains_key("csat_score");
    if !rated(Dataset::Tickets) && !rated(Dataset::Calls) && !has_kind(v, "csat") {
        let text = "why-no-ratings";
        cases.missing = Some(no_data("not_imported", text));
    }
    cases
}

fn has_kind(v: &View<'_>, kind: &'static str) -> bool {
    let Some(column) = v.table(Dataset::Surveys).int("survey_kind") else { return false };
    !column.is_empty() && !kinds(v, kind).is_empty()
}

pub(super) fn survey_missing(v: &View<'_>, kind: &'static str) -> Option<qd_model::NoData> {
    (!has_kind(v, kind)).then(|| {
        let text = Phrase::new("why-no-answers").with("kind", kind.to_uppercase());
        no_data("not_imported", text)
    })
}

pub(crate) fn esat(v: &View<'_>, span: Span) -> Cases {
    let (mut cases, mut seen) = (Cases::default(), Seen::default());
    surveyed(v, &mut cases, &mut seen, span, "esat");
    seen.tell(v, &mut cases);
    cases.missing = survey_missing(v, "esat");
    cases
}

/// Mean and distribution of the scores, where they stand on one scale.
pub(crate) fn after_satisfaction(_: &View<'_>, c: &Cases, _: Span, out: &mut KpiValue) {
    if c.variant.contains('+') || c.other.is_empty() {
        return;
    }
    let n = c.other.len() as f64;
    out.parts.insert("mean".into(), Some(c.other.sum() / n));
    if let Some(lowest) = c.parts.get("lowest_of_three").copied().flatten() {
        // Help Scout's figure: the share of the best of three less that of the worst, in points.
        let worst = c.other.iter().filter(|s| *s == lowest).count() as f64;
        out.parts.insert("happiness".into(), Some(100.0 * (c.values.sum() - worst) / n));
        out.parts.remove("lowest_of_three");
    }
    distribution(&c.other, out);
}

pub(super) fn distribution(scores: &Numbers, out: &mut KpiValue) {
    let mut counts = [0_u64; 2001];
    let whole = match scores {
        Numbers::Whole(v) => v.iter().fold(true, |all, &s| {
            // The last place takes those that do not fit.
            counts[1000 + (s as usize).min(1000)] += 1;
            all & (s < 1000)
        }),
        scores => scores.iter().all(|s| {
            let k = s as i64;
            let fits = k as f64 == s && k.abs() <= 1000;
            if fits {
                counts[(k + 1000) as usize] += 1;
            }
            fits
        }),
    };
    let present = || counts.iter().enumerate().filter(|(_, n)| **n > 0);
    if whole && present().count() <= 40 {
        out.histogram = present().map(|(k, &n)| (k as f64 - 1000.0, k as f64 - 999.0, n)).collect();
    }
}

/// As [`after_satisfaction`]; on 0–10 also the employees' NPS.
pub(crate) fn after_esat(v: &View<'_>, c: &Cases, span: Span, out: &mut KpiValue) {
    after_satisfaction(v, c, span, out);
    if c.variant == "top3of11" && c.other.iter().all(|s| s.fract() == 0.0) {
        let count = |f: &dyn Fn(f64) -> bool| c.other.iter().filter(|s| f(*s)).count() as f64;
        let score = 100.0 * (count(&|s| s >= 9.0) - count(&|s| s <= 6.0)) / c.other.len() as f64;
        out.parts.insert("enps".into(), Some(score));
    }
}

pub(crate) fn nps(v: &View<'_>, span: Span) -> Cases {
    let table = v.table(Dataset::Surveys);
    let mut cases = Cases { missing: survey_missing(v, "nps"), variant: "0-10".into(), ..Cases::default() };
    let Some(kind) = table.int("survey_kind") else { return cases };
    let (wanted, score, scale) = (kinds(v, "nps"), table.real("score"), table.int("score_scale"));
    // A file that names no scale has NPS's own, 0 to 10.
    let mut lowest: FastMap<i64, Option<f64>> = FastMap::default();
    cases.add(v, Dataset::Surveys, v.rows(Dataset::Surveys, span), &time_of(v, Dataset::Surveys), |i| {
        if !wanted.contains(&kind.get(i)) {
            return Got::Skip;
        }
        let code = cell(&scale, i).unwrap_or(0);
        let low = *lowest.entry(code).or_insert_with(|| match v.facts.words.word(code) {
            "" => Some(0.0),
            word => ends(word).filter(|e| e.1 == 10.0 && e.0 <= 1.0).map(|e| e.0),
        });
        match (number(score, i), low) {
            (None, _) => Got::Out("no_score"),
            (_, None) => Got::Out("scale_not_known"),
            (Some(x), Some(low)) if x < low || x > 10.0 || x.fract() != 0.0 => {
                Got::Out("score_outside_scale")
            }
            (Some(x), _) => Got::Both(
                if x >= 9.0 {
                    1.0
                } else if x <= 6.0 {
                    -1.0
                } else {
                    0.0
                },
                x,
            ),
        }
    });
    cases
}

pub(crate) fn after_nps(_: &View<'_>, c: &Cases, _: Span, out: &mut KpiValue) {
    let n = c.len() as f64;
    let (promoters, detractors) = crate::shape::nps_classes(&c.values);
    out.parts.insert("promoters".into(), Some(promoters / n));
    out.parts.insert("detractors".into(), Some(detractors / n));
    out.parts.insert("passives".into(), Some((n - promoters - detractors) / n));
    distribution(&c.other, out);
}
