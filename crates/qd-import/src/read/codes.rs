//! Columns of words: each distinct word is looked at once.

use super::rows::Rows;
use crate::compile::{Col, Sense, Words};
use crate::dictionary::Dictionary;
use crate::values::words;
use qd_model::CodeColumn;

/// The words of a column as they are kept; records without a needed one are rejected.
pub(super) fn codes<'p>(
    col: &'p Col,
    kept: &Words,
    rows: &mut Rows<'p>,
    mut dictionary: Dictionary<'p>,
    mut codes: Vec<u32>,
) -> CodeColumn {
    let piece = rows.piece;
    // Each distinct word is looked at once, not each cell.
    let missing: Vec<bool> = dictionary.words.iter().map(|w| words::is_missing(w)).collect();
    if missing.contains(&true) {
        let mut words = Vec::new();
        let mut new = vec![0u32; missing.len() + 1];
        for (i, w) in dictionary.words.iter().enumerate().filter(|(i, _)| !missing[*i]) {
            words.push(*w);
            new[i + 1] = words.len() as u32;
        }
        codes.iter_mut().for_each(|c| *c = new[*c as usize]);
        dictionary.words = words;
    }
    if col.needed {
        for (i, _) in codes.iter().enumerate().filter(|(_, c)| **c == 0) {
            rows.reject(i, Some(&col.header), piece.cell(&rows.recs[i], col.column), "missing_value");
        }
    }
    if kept.kept.is_empty() && kept.sense == Sense::AsTheyAre {
        return CodeColumn { values: dictionary.words.as_slice().into(), codes };
    }
    // Two words of the file may be one word here.
    let named: Vec<String> = dictionary.words.iter().map(|w| rename(w, kept)).collect();
    let mut merged = Dictionary::new();
    let new: Vec<u32> = named.iter().map(|w| merged.code(w)).collect();
    codes.iter_mut().filter(|c| **c > 0).for_each(|c| *c = new[*c as usize - 1]);
    CodeColumn { values: merged.words.as_slice().into(), codes }
}

fn rename(word: &str, kept: &Words) -> String {
    if let Some(w) = kept.kept.get(word) {
        return w.clone();
    }
    let lower = word.to_lowercase();
    match kept.sense {
        Sense::AsTheyAre => word.to_owned(),
        Sense::SurveyKind => {
            let kinds = [
                ("nps", "nps"),
                ("promoter", "nps"),
                ("recommend", "nps"),
                ("ces", "ces"),
                ("effort", "ces"),
                ("esat", "esat"),
                ("employee", "esat"),
                ("csat", "csat"),
                ("satisf", "csat"),
            ];
            kinds.iter().find(|k| lower.contains(k.0)).map_or_else(|| word.to_owned(), |k| k.1.to_owned())
        }
        Sense::Scale => match lower.parse::<f64>() {
            Ok(10.0) => "0-10".into(),
            Ok(100.0) => "0-100".into(),
            Ok(n) if n >= 2.0 && n.fract() == 0.0 => format!("1-{n}"),
            _ => lower.replace(['–', ' '], "-").replace("--", "-"),
        },
    }
}
