//! A finished mapping as a list of column readers, chosen once for the file.

use crate::forms::{LETTERS, form};
use crate::header::Header;
use crate::intervals::{Ends, count_of};
use crate::outcome::Outcomes;
use crate::private;
use crate::values::date::Form;
use crate::values::duration::Unit;
use crate::values::number::Decimal;
use chrono_tz::Tz;
use qd_model::{Dataset, FastMap, FieldKind, Issue, IssueCode, Mapping};

/// How the cells of a column become values.
#[derive(Debug, Clone)]
pub(crate) enum Reader {
    Id,
    Text,
    Code(Words),
    Time {
        form: Form,
        zone: usize,
    },
    Seconds {
        unit: Option<Unit>,
        decimal: Decimal,
    },
    /// Means of elapsed times, kept with their parts until they are multiplied by their number.
    MeanSeconds {
        unit: Option<Unit>,
        decimal: Decimal,
    },
    /// Whole numbers; with `flags`, the words of that field are 1 and 0.
    Count {
        decimal: Decimal,
        flags: Option<&'static str>,
    },
    Real {
        decimal: Decimal,
        score: ScoreWords,
    },
    Flag {
        field: &'static str,
        inverted: bool,
    },
    /// How a call ended.
    Outcome(Outcomes),
}

/// Which words a column of numbers may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ScoreWords {
    None,
    /// Good and bad, stars.
    Rating,
    /// Five levels.
    Likert,
}

impl ScoreWords {
    /// The value of a word; `Some(None)`: asked for and not given.
    pub fn read(self, cell: &str) -> Option<Option<f64>> {
        use crate::values::{likert, words};
        match self {
            Self::None => None,
            Self::Rating => words::rating(cell).or_else(|| words::stars(cell).map(|s| Some(s.0))),
            Self::Likert => {
                likert::level(cell).map(Some).or_else(|| words::rating(cell).filter(Option::is_none))
            }
        }
    }
}

/// How words of a code column are kept.
#[derive(Debug, Clone, Default)]
pub(crate) struct Words {
    /// Word in the file → word to keep.
    pub kept: FastMap<String, String>,
    pub sense: Sense,
}

/// Words of a few fields have a meaning of their own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Sense {
    #[default]
    AsTheyAre,
    /// `NPS` → `nps`.
    SurveyKind,
    /// `10` → `0-10`, `5` → `1-5`.
    Scale,
}

/// One field and the column that fills it.
#[derive(Debug, Clone)]
pub(crate) struct Col {
    pub field: usize,
    pub column: usize,
    pub header: String,
    /// Column and header of the time of day, where `column` has the date alone.
    pub clock: Option<(usize, String)>,
    pub needed: bool,
    pub reader: Reader,
}

/// A value that holds for every record.
#[derive(Debug, Clone)]
pub(crate) enum Constant {
    Int(i64),
    Word(String),
    /// A scale: only where the score of that field is there.
    ScaleOf(usize, String),
}

/// All that a worker needs.
#[derive(Debug, Clone)]
pub(crate) struct Compiled {
    pub file: String,
    pub dataset: Dataset,
    /// Needed columns first.
    pub cols: Vec<Col>,
    pub constants: Vec<(usize, Constant)>,
    pub zones: Vec<Tz>,
    /// Letters that mean a zone → position in `zones`.
    pub letters: FastMap<String, usize>,
    pub header_cells: Vec<String>,
    pub header_row: u64,
    pub pad: bool,
    /// Line on which another table begins, if one does.
    pub until: Option<u64>,
    /// Columns whose cells no rejected row may carry; empty: none.
    pub hidden: Vec<bool>,
    /// Column and word of records that are of another kind: outbound calls.
    pub outbound: Option<usize>,
    /// Fields read as means, each with the field of the count that it was taken over.
    pub means: Vec<(usize, usize)>,
    /// How the intervals of a file of counts and means end.
    pub ends: Ends,
    /// When the file was written: what lies behind it cannot have happened.
    pub written_at: Option<i64>,
}

/// What the mapping is applied to.
pub(crate) struct Target<'a> {
    pub file: &'a str,
    pub dataset: Dataset,
    pub headers: &'a [Header],
    pub zone: Tz,
    pub from_1904: bool,
    pub keep_subjects: bool,
    pub hide_customers: bool,
}

/// Free text of people: read only on demand.
fn is_private(field: &str) -> bool {
    matches!(field, "subject" | "comment")
}

/// Makes the readers.
///
/// # Errors
/// `bad_config` for a mapping that names a field, column, zone or form that does not exist.
pub(crate) fn compile(mapping: &Mapping, target: &Target<'_>) -> Result<Compiled, Issue> {
    let bad = |text: String| Issue::new(IssueCode::BadConfig, text);
    let dataset = target.dataset;
    let zone = match &mapping.time_zone {
        Some(name) => name
            .parse()
            .map_err(|_| bad(format!("The mapping names the time zone {name}, which is not known.")))?,
        None => target.zone,
    };
    let mut out = Compiled {
        file: target.file.to_owned(),
        dataset,
        cols: Vec::new(),
        constants: Vec::new(),
        zones: vec![zone],
        letters: FastMap::default(),
        header_cells: Vec::new(),
        header_row: 0,
        pad: false,
        until: None,
        hidden: Vec::new(),
        outbound: None,
        means: Vec::new(),
        ends: Ends::default(),
        written_at: None,
    };
    for (word, name) in mapping.values.get(LETTERS).into_iter().flatten() {
        let zone = name
            .parse()
            .map_err(|_| bad(format!("The mapping reads {word} as {name}, which is no time zone.")))?;
        out.letters.insert(word.clone(), zone_index(&mut out.zones, zone));
    }
    for (name, mapped) in &mapping.fields {
        let Some(index) = dataset.field_index(name) else {
            return Err(bad(format!(
                "The mapping names the field {name}, which {} do not have.",
                dataset.name()
            )));
        };
        let field = &dataset.fields()[index];
        let named = |wanted: &str| {
            let column = position(target.headers, wanted);
            column.ok_or_else(|| {
                bad(format!("The mapping takes {name} from \"{wanted}\", but the file has no such column."))
                    .hint("Nothing was changed. Correct the mapping, or leave that field out.")
            })
        };
        let column = named(&mapped.column)?;
        let clock = match mapped.time.as_deref().filter(|_| field.kind == FieldKind::Time) {
            Some(time) => Some(named(time).map(|c| (c, target.headers[c].name.clone()))?),
            None => None,
        };
        if is_private(name) && !target.keep_subjects {
            continue;
        }
        let header = &target.headers[column];
        let decimal = if mapped.format.as_deref() == Some("comma") { Decimal::Comma } else { Decimal::Point };
        let unit =
            match mapped.unit.as_deref() {
                Some(u) => Some(Unit::from_name(u).ok_or_else(|| {
                    bad(format!("The mapping gives {name} the unit {u}, which is not known."))
                })?),
                None => None,
            };
        let reader = match field.kind {
            FieldKind::Id | FieldKind::Ref => Reader::Id,
            FieldKind::Text => Reader::Text,
            FieldKind::Code => Reader::Code(Words {
                kept: mapping
                    .values
                    .get(*name_of(field))
                    .map(|m| m.iter().map(|(a, b)| (a.clone(), b.clone())).collect())
                    .unwrap_or_default(),
                sense: match *name_of(field) {
                    "survey_kind" => Sense::SurveyKind,
                    n if n.ends_with("scale") => Sense::Scale,
                    _ => Sense::AsTheyAre,
                },
            }),
            FieldKind::Time => {
                let zone = header.zone.map_or(0, |z| zone_index(&mut out.zones, z));
                Reader::Time { form: form(mapped.format.as_deref(), target.from_1904), zone }
            }
            FieldKind::Seconds
                if dataset == Dataset::Aggregates && mapped.holds.as_deref() == Some("mean") =>
            {
                let count = count_of(name).and_then(|c| dataset.field_index(c.0));
                out.means.extend(count.map(|c| (index, c)));
                Reader::MeanSeconds { unit, decimal }
            }
            FieldKind::Seconds => Reader::Seconds { unit, decimal },
            FieldKind::Count => {
                let flags = matches!(field.name, "reopens" | "transfers").then_some(field.name);
                Reader::Count { decimal, flags }
            }
            FieldKind::Number | FieldKind::Money => Reader::Real { decimal, score: ScoreWords::None },
            FieldKind::Score => {
                let likert = mapped.format.as_deref() == Some("likert");
                Reader::Real { decimal, score: if likert { ScoreWords::Likert } else { ScoreWords::Rating } }
            }
            FieldKind::Flag if (dataset, field.name) == (Dataset::Calls, "abandoned") => Reader::Outcome(
                Outcomes::new(mapped.format.as_deref(), mapping.values.get("abandoned")).map_err(bad)?,
            ),
            FieldKind::Flag => {
                Reader::Flag { field: field.name, inverted: mapped.format.as_deref() == Some("inverted") }
            }
        };
        if let (FieldKind::Score, Some(scale)) = (field.kind, &mapped.scale) {
            let scale_field = format!("{name}_scale");
            if let Some(i) =
                dataset.field_index(&scale_field).filter(|_| !mapping.fields.contains_key(&scale_field))
            {
                out.constants.push((i, Constant::ScaleOf(index, scale.clone())));
            }
        }
        out.cols.push(Col {
            field: index,
            column,
            header: header.name.clone(),
            clock,
            needed: field.needed,
            reader,
        });
    }
    for (name, value) in &mapping.constants {
        let Some(i) = dataset.field_index(name) else {
            return Err(bad(format!("The mapping sets {name}, which {} do not have.", dataset.name())));
        };
        if mapping.fields.contains_key(name) {
            continue;
        }
        let constant = match dataset.fields()[i].kind {
            FieldKind::Code => Constant::Word(value.clone()),
            FieldKind::Time => {
                use crate::values::date::{Written, parse};
                match parse(value, Form::default()) {
                    Ok(Written::Utc(s)) => Constant::Int(s),
                    Ok(Written::Local(s)) => {
                        Constant::Int(crate::values::zone::ZoneCache::new(zone).instant(s).0)
                    }
                    _ => return Err(bad(format!("The mapping sets {name} to {value}, which is no date."))),
                }
            }
            _ => Constant::Int(
                value
                    .parse()
                    .map_err(|_| bad(format!("The mapping sets {name} to {value}, which is no number.")))?,
            ),
        };
        out.constants.push((i, constant));
    }
    out.cols.sort_by_key(|c| (!c.needed, c.field));
    out.outbound = crate::outcome::direction(dataset, target.headers, mapping);
    out.hidden = private::hidden(target, &out.cols);
    Ok(out)
}

/// The column of a name, as it is or folded.
fn position(headers: &[Header], name: &str) -> Option<usize> {
    let wanted: String = name.split_whitespace().collect::<Vec<_>>().join(" ");
    headers.iter().position(|h| h.name == wanted).or_else(|| {
        let norm = crate::header::of(&wanted).norm;
        headers.iter().position(|h| !h.norm.is_empty() && h.norm == norm)
    })
}

fn name_of(field: &qd_model::Field) -> &&'static str {
    &field.name
}

fn zone_index(zones: &mut Vec<Tz>, zone: Tz) -> usize {
    zones.iter().position(|z| *z == zone).unwrap_or_else(|| {
        zones.push(zone);
        zones.len() - 1
    })
}
