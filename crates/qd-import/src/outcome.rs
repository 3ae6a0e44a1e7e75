//! How a call ended: answered, given up by the caller, or missed by everybody. Missed is not abandoned.

use crate::compile::Col;
use crate::header::Header;
use crate::values::number::{self, Decimal};
use crate::values::words;
use qd_model::{Column, Dataset, FastMap, Mapping, NULL_INT};
use std::collections::BTreeMap;

/// What one cell says of the end of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Not abandoned; answered or missed.
    NotAbandoned,
    Abandoned,
    Answered,
    Missed,
    Outbound,
}

impl Outcome {
    fn code(self) -> i64 {
        match self {
            Self::NotAbandoned => 0,
            Self::Abandoned => 1,
            Self::Answered => 2,
            Self::Missed => 3,
            Self::Outbound => 4,
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        match name {
            "no" => Some(Self::NotAbandoned),
            "yes" | "abandoned" => Some(Self::Abandoned),
            "answered" => Some(Self::Answered),
            "missed" => Some(Self::Missed),
            "outbound" => Some(Self::Outbound),
            _ => None,
        }
    }
}

/// What a cell says when nothing is known of its column.
pub(crate) fn of(text: &str) -> Option<Outcome> {
    if let Some(f) = words::flag(text) {
        return Some(if f { Outcome::Abandoned } else { Outcome::NotAbandoned });
    }
    if text.len() > 40 {
        return None;
    }
    let t = text.to_lowercase().replace(['_', '-'], " ");
    if t.contains("abandon") {
        let not = t.starts_with("not ") || t.starts_with("non ");
        return Some(if not { Outcome::NotAbandoned } else { Outcome::Abandoned });
    }
    let is = |list: &str| list.split('|').any(|w| w == t);
    match () {
        () if is(ANSWERED) => Some(Outcome::Answered),
        () if is(MISSED) => Some(Outcome::Missed),
        () if is(GIVEN_UP) => Some(Outcome::Abandoned),
        () if is_outbound(&t) => Some(Outcome::Outbound),
        () => None,
    }
}

const ANSWERED: &str = "answered|handled|completed|connected|inbound|angenommen|beantwortet|besvarat|besvarad|besvarade|atendida|\
contestada|respondida|répondu|décroché|preluat|răspuns|cavablandırılıb|응답|응답됨|応答|beantwoord";
const MISSED: &str = "missed|missed call|unanswered|no answer|not answered|noanswer|busy|declined|rejected|voicemail|\
out of opening hours|no available agent|agents did not answer|verpasst|nicht angenommen|missat|obesvarat|obesvarad|perdida|\
no contestada|no atendida|manqué|pierdut|ratat|부재중|미응답|不在着信|不応答|gemist|não atendida";
const GIVEN_UP: &str =
    "aufgelegt|abgebrochen|övergivet|övergiven|tappat|tappad|포기|포기호|放棄|放棄呼|opgehangen";

/// Headers that may say how a call ended, and often say something else.
pub(crate) fn is_vague(norm: &str) -> bool {
    const SAID: [&str; 7] = ["aban", "aufgelegt", "abgebrochen", "övergiven", "tappad", "포기", "放棄"];
    !SAID.iter().any(|w| norm.contains(w)) && norm != "buraxılmış"
}

/// A direction that is not from a customer to us.
pub(crate) fn is_outbound(text: &str) -> bool {
    let t = text.to_lowercase();
    let word = t.split([' ', '_', '-']).next().unwrap_or_default();
    matches!(word, "outbound" | "outgoing" | "out" | "ausgehend" | "utgående" | "saliente" | "sortant")
}

/// How the cells of the column behind `abandoned` are read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Outcomes {
    form: How,
    /// Words of this file whose meaning a mapping says.
    kept: FastMap<String, Outcome>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum How {
    /// Yes or no, or words.
    #[default]
    Words,
    /// The column says "answered".
    Inverted,
    /// Seconds until the caller gave up; empty or 0: they did not.
    AboveZero,
    /// Why nobody answered; empty if somebody did.
    MissedReason,
}

impl Outcomes {
    /// # Errors
    /// Which word of the mapping is not understood.
    pub fn new(format: Option<&str>, values: Option<&BTreeMap<String, String>>) -> Result<Self, String> {
        let form = match format {
            Some("inverted") => How::Inverted,
            Some("above_zero") => How::AboveZero,
            Some("missed_reason") => How::MissedReason,
            _ => How::Words,
        };
        let mut kept = FastMap::default();
        for (word, name) in values.into_iter().flatten() {
            let outcome = Outcome::from_name(name).ok_or_else(|| {
                format!(
                    "The mapping reads {word} as {name}; a call is yes, no, answered, missed or outbound."
                )
            })?;
            kept.insert(word.to_lowercase(), outcome);
        }
        Ok(Self { form, kept })
    }

    fn outcome(&self, cell: &str) -> Option<Outcome> {
        if let Some(o) = self.kept.get(&cell.to_lowercase()) {
            return Some(*o);
        }
        match self.form {
            How::Words | How::MissedReason => of(cell),
            How::Inverted => Some(match words::flag(cell) {
                Some(true) => Outcome::Answered,
                Some(false) => Outcome::Abandoned,
                None => of(cell)?,
            }),
            How::AboveZero => {
                let seconds = number::parse(cell, Decimal::Point);
                let seconds = seconds.or_else(|| {
                    let s = crate::values::duration::parse(
                        cell,
                        Some(crate::values::duration::Unit::Seconds),
                        Decimal::Point,
                    );
                    s.map(|s| s as f64)
                })?;
                (seconds > 0.0).then_some(Outcome::Abandoned)
            }
        }
    }

    /// A code for [`settle`]; `None` if the cell is not understood.
    pub fn read(&self, cell: &str) -> Option<i64> {
        match self.outcome(cell) {
            Some(o) => Some(o.code()),
            // A time of 0 until the caller gave up is understood and says nothing by itself.
            None if self.form == How::AboveZero && number::parse(cell, Decimal::Point).is_some() => {
                Some(NULL_INT)
            }
            None => None,
        }
    }

    /// For the preview.
    pub fn words(&self, cell: &str) -> Option<&'static str> {
        Some(match self.outcome(cell) {
            Some(Outcome::NotAbandoned) => "no",
            Some(Outcome::Abandoned) => "yes",
            Some(Outcome::Answered) => "no, answered",
            Some(Outcome::Missed) => "no, missed",
            Some(Outcome::Outbound) => "outbound, not counted",
            None if self.form == How::AboveZero => "no",
            None => return None,
        })
    }
}

/// The column that says in which direction calls went.
pub(crate) fn direction(dataset: Dataset, headers: &[Header], mapping: &Mapping) -> Option<usize> {
    if dataset != Dataset::Calls {
        return None;
    }
    ["direction", "call direction", "call direction type", "initiation method", "call type", "type"]
        .iter()
        .find_map(|n| headers.iter().position(|h| h.norm == *n && !mapping.ignore.contains(&h.name)))
}

/// What [`settle`] found.
#[derive(Debug, Default)]
pub(crate) struct Settled {
    /// Records that are no inbound calls.
    pub outbound: Vec<usize>,
    /// Missed calls that could not be told from answered ones.
    pub missed: u64,
    /// Calls not answered of which nothing more is known.
    pub unknown: u64,
}

/// Turns the codes of `abandoned` into yes, no and missing. Where the words of the file tell answered from missed calls
/// and there is a waiting time, answered ones get the time of their answer: a call without one was then not answered,
/// and a missed call counts as offered without counting as abandoned.
pub(crate) fn settle(columns: &mut [Column], reader: Option<&Outcomes>, n: usize) -> Settled {
    let mut found = Settled::default();
    let at = |name: &str| Dataset::Calls.field_index(name).unwrap_or(0);
    let ints = |columns: &[Column], name: &str| match &columns[at(name)] {
        Column::Int(v) => Some(v.clone()),
        _ => None,
    };
    let answered = ints(columns, "answered_at");
    let talk = ints(columns, "talk_s");
    let talked = |row: usize| talk.as_ref().is_some_and(|t| t[row] != NULL_INT && t[row] > 0);
    let is_answered = |row: usize| answered.as_ref().is_some_and(|a| a[row] != NULL_INT) || talked(row);
    let (Some(reader), Column::Int(codes)) = (reader, &columns[at("abandoned")]) else {
        if answered.is_some() {
            found.unknown = (0..n).filter(|r| !is_answered(*r)).count() as u64;
        }
        return found;
    };
    let mut outcomes: Vec<i64> = codes.clone();
    for (row, o) in outcomes.iter_mut().enumerate().filter(|(_, o)| **o == NULL_INT) {
        *o = match reader.form {
            How::AboveZero | How::MissedReason if is_answered(row) => Outcome::Answered.code(),
            How::AboveZero => Outcome::Missed.code(),
            _ => NULL_INT,
        };
    }
    let (offered, wait) = (ints(columns, "offered_at"), ints(columns, "wait_s"));
    let (ended, hold) = (ints(columns, "ended_at"), ints(columns, "hold_s"));
    let derived = answered.is_none() && wait.is_some();
    let mut times = vec![NULL_INT; n];
    let value =
        |column: &Option<Vec<i64>>, row: usize| column.as_ref().map(|c| c[row]).filter(|v| *v != NULL_INT);
    let mut flags = vec![NULL_INT; n];
    for (row, o) in outcomes.iter().enumerate() {
        flags[row] = match *o {
            0 => 0,
            1 => 1,
            2 => {
                times[row] = value(&offered, row)
                    .zip(value(&wait, row))
                    .map(|(o, w)| o.saturating_add(w))
                    .or_else(|| {
                        let spent = value(&talk, row)?.saturating_add(value(&hold, row).unwrap_or(0));
                        Some(value(&ended, row)?.saturating_sub(spent))
                    })
                    .unwrap_or(NULL_INT);
                0
            }
            3 if derived || answered.is_some() => 0,
            3 => {
                found.missed += 1;
                NULL_INT
            }
            4 => {
                found.outbound.push(row);
                NULL_INT
            }
            _ => {
                found.unknown += u64::from(!is_answered(row));
                NULL_INT
            }
        };
    }
    columns[at("abandoned")] = Column::Int(flags);
    // Yes and no alone tell nothing of missed calls: then no time of an answer is made up.
    if derived && outcomes.iter().any(|o| (2..=3).contains(o)) {
        columns[at("answered_at")] = Column::Int(times);
    }
    found
}

/// The column behind `abandoned`, for messages.
pub(crate) fn column_of(cols: &[Col]) -> Option<usize> {
    let field = Dataset::Calls.field_index("abandoned")?;
    cols.iter().find(|c| c.field == field).map(|c| c.column)
}
