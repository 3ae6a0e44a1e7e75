//! What each column means beyond its field: order of dates, unit, decimal sign, scale. What cannot be told is asked.

use crate::layout::Sample;
use crate::values::civil;
use crate::values::date::{self, DateError, Evidence, Form, Numeric, Order, Verdict, Written};
use crate::values::duration::{self, Spelt, Unit};
use crate::values::likert;
use crate::values::number::{self, Decimal, Evidence as Sign};
use crate::values::words;
use chrono_tz::Tz;
use qd_model::{Choice, Dataset, Field, FieldKind, Issue, MappedField, Mapping, Question, Warning};
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
        Ok(())
    }

    fn answer(&self, id: &str) -> Option<String> {
        self.answers.get(id).filter(|a| !a.is_empty()).cloned()
    }

    fn time(
        &mut self,
        field: &Field,
        column: usize,
        e: Evidence,
        mapping: &mut Mapping,
        against_saved: bool,
    ) -> Result<(), Issue> {
        self.letters(&e, mapping);
        let header = self.sample.headers[column].name.clone();
        let Some(mapped) = mapping.fields.get_mut(field.name) else { return Ok(()) };
        if mapped.format.is_some() {
            return Ok(());
        }
        let id = format!("{}.order", field.name);
        let answered = self.answers.get(&id).filter(|a| matches!(a.as_str(), "dmy" | "mdy" | "ymd")).cloned();
        // An answer is for what was asked: an order that the column itself decides is not asked.
        let asked = against_saved || matches!(e.order(), Verdict::Open | Verdict::Contradiction);
        if answered.is_some() && asked {
            mapped.format = answered;
            return Ok(());
        }
        let add = |why: &mut Option<String>, more: &str| {
            let text = why.get_or_insert_default();
            if !text.is_empty() {
                text.push_str("; ");
            }
            text.push_str(more);
        };
        match e.order() {
            Verdict::Decided(order) if !against_saved => {
                mapped.format = Some(order.name().into());
                let telling = match order {
                    Order::Dmy => e.dmy_only.1,
                    Order::Mdy => e.mdy_only.1,
                    Order::Ymd => None,
                };
                if let Some(cell) = telling {
                    add(&mut mapped.why, &format!("order {} by {cell}", order.name()));
                }
            }
            Verdict::NotNeeded => {
                let total = e.epoch_s + e.epoch_ms + e.excel;
                if let Some(n) = e.numeric(self.from_1904).filter(|_| total * 2 > e.cells || self.sheet) {
                    mapped.format = Some(
                        match n {
                            Numeric::EpochSeconds => "epoch_s",
                            Numeric::EpochMillis => "epoch_ms",
                            Numeric::Excel1900 => "excel",
                            Numeric::Excel1904 => "excel_1904",
                        }
                        .into(),
                    );
                }
            }
            verdict => {
                // One answer holds for all columns of the file that leave it open.
                if self.order_asked && verdict == Verdict::Open {
                    if let Some(o) = self.order {
                        mapped.format = Some(o.name().into());
                    }
                    return Ok(());
                }
                if verdict == Verdict::Open
                    && !against_saved
                    && let Some(o) = self.order
                {
                    mapped.format = Some(o.name().into());
                    add(&mut mapped.why, &format!("order {} as in the other time columns", o.name()));
                    return Ok(());
                }
                let american =
                    self.zone.name().starts_with("America/") || self.zone.name().starts_with("US/");
                let suggested = match verdict {
                    Verdict::Decided(order) => order,
                    Verdict::Open if american => Order::Mdy,
                    _ => Order::Dmy,
                };
                let (text, cells) = if let (Verdict::Decided(order), true) = (verdict, against_saved) {
                    let cell =
                        if order == Order::Mdy { e.mdy_only.1 } else { e.dmy_only.1 }.unwrap_or_default();
                    (
                        format!(
                            "\"{header}\" was read in the other order in the last file with these columns, and {cell} \
                             does not fit that order. Which order holds now?"
                        ),
                        [cell.clone(), cell],
                    )
                } else if verdict == Verdict::Open {
                    let cell = e.both.1.unwrap_or_default();
                    (
                        format!("In \"{header}\" every date fits both orders. How is {cell} to be read?"),
                        [cell.clone(), cell],
                    )
                } else {
                    let (a, b) = (e.dmy_only.1.unwrap_or_default(), e.mdy_only.1.unwrap_or_default());
                    (
                        format!(
                            "\"{header}\" holds dates with the day first ({a}: {} records) and with the month first \
                             ({b}: {} records). Which order holds? The other records are rejected and listed.",
                            e.dmy_only.0, e.mdy_only.0
                        ),
                        [a, b],
                    )
                };
                let choice = |order: Order, cell: &str| Choice {
                    value: order.name().into(),
                    reads_as: in_words(cell, order).unwrap_or_else(|| cell.to_owned()),
                };
                self.questions.push(Question {
                    id,
                    text,
                    choices: vec![choice(Order::Dmy, &cells[0]), choice(Order::Mdy, &cells[1])],
                    suggested: Some(suggested.name().into()),
                });
                if verdict == Verdict::Open {
                    self.order_asked = true;
                }
            }
        }
        Ok(())
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

    fn letters(&mut self, e: &Evidence, mapping: &mut Mapping) {
        for word in e.letters.keys() {
            let known = mapping.values.get(LETTERS).is_some_and(|m| m.contains_key(word));
            let id = format!("tz_abbreviation.{word}");
            if known || self.questions.iter().any(|q| q.id == id) {
                continue;
            }
            if let Some(zone) = self.answer(&id).filter(|a| a.parse::<Tz>().is_ok()) {
                mapping.values.entry(LETTERS.into()).or_default().insert(word.clone(), zone);
                continue;
            }
            let zones: &[&str] = match word.as_str() {
                "IST" => &["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"],
                "CST" => &["America/Chicago", "Asia/Shanghai", "America/Havana"],
                "BST" => &["Europe/London", "Asia/Dhaka"],
                "AST" => &["America/Halifax", "Asia/Riyadh"],
                "SST" => &["Asia/Singapore", "Pacific/Pago_Pago"],
                _ => &[],
            };
            let own = self.zone.name();
            let mut names: Vec<&str> = zones.to_vec();
            for z in [own, "UTC"] {
                if !names.contains(&z) {
                    names.push(z);
                }
            }
            self.questions.push(Question {
                id,
                text: format!("Times are marked {word}. Which zone is that?"),
                choices: names.iter().map(|z| Choice { value: (*z).into(), reads_as: (*z).into() }).collect(),
                suggested: None,
            });
        }
    }

    fn seconds(&mut self, field: &Field, column: usize, mapping: &mut Mapping) {
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

    fn number(&mut self, field: &Field, column: usize, mapping: &mut Mapping) {
        self.decimal(field, column, mapping, field.kind != FieldKind::Count);
    }

    /// The decimal sign of a column; asked where its values allow both and it matters.
    fn decimal(&mut self, field: &Field, column: usize, mapping: &mut Mapping, ask: bool) -> Decimal {
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

    fn score(&mut self, field: &Field, column: usize, mapping: &mut Mapping) {
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

/// Key of [`Mapping::values`] for letters that mean a zone.
pub(crate) const LETTERS: &str = "tz_abbreviation";

fn sign(word: &str) -> Option<Decimal> {
    match word {
        "point" => Some(Decimal::Point),
        "comma" => Some(Decimal::Comma),
        _ => None,
    }
}

fn named(word: Option<&str>) -> Option<Order> {
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

/// `3 August 2026`.
fn in_words(cell: &str, order: Order) -> Option<String> {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let seconds = match date::parse(cell, Form { order: Some(order), numeric: None }) {
        Ok(Written::Local(s) | Written::Utc(s) | Written::Lettered(s, _)) => s,
        Err(DateError::Sentinel | _) => return None,
    };
    let (y, m, d) = civil::date(seconds.div_euclid(86_400));
    Some(format!("{d} {} {y}", MONTHS.get(m as usize - 1)?))
}

/// `1 h 30 min`.
pub(crate) fn in_time(seconds: i64) -> String {
    qd_model::format::duration(seconds as f64, qd_model::format::Locale::of("en"))
}
