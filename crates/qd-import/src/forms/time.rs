//! The order of dates, and the letters of zones.

use super::{Deciding, LETTERS};
use crate::messages::warning;
use crate::values::civil;
use crate::values::date::{self, DateError, Evidence, Form, Numeric, Order, Verdict, Written};
use chrono_tz::Tz;
use qd_model::{Choice, Field, Issue, Mapping, Question};

impl Deciding<'_> {
    pub(super) fn time(
        &mut self,
        field: &Field,
        column: usize,
        e: Evidence,
        mapping: &mut Mapping,
        against_saved: bool,
    ) -> Result<(), Issue> {
        self.letters(&e, mapping);
        let header = self.sample.headers[column].name.clone();
        if self.sample.cells(column).any(date::has_short_year) {
            self.warnings.push(warning("two_digit_years", &header, 1, ""));
        }
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
}

/// `3 August 2026`.
fn in_words(cell: &str, order: Order) -> Option<String> {
    let seconds = match date::parse(cell, Form { order: Some(order), numeric: None }) {
        Ok(Written::Local(s) | Written::Utc(s) | Written::Lettered(s, _)) => s,
        Err(DateError::Sentinel | _) => return None,
    };
    let (y, m, d) = civil::date(seconds.div_euclid(86_400));
    Some(format!("{d} {} {y}", qd_model::format::ENGLISH_MONTHS.get(m as usize - 1)?))
}
