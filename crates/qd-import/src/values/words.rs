//! Words that stand for nothing, for yes and no, and for a rating.

const MISSING: &[&str] = &[
    "null",
    "n/a",
    "na",
    "n.a.",
    "none",
    "nan",
    "nil",
    "#n/a",
    "#na",
    "\\n",
    "nat",
    "undefined",
    "(null)",
    "#null!",
    "#value!",
    "#ref!",
    "#div/0!",
    "#name?",
    "#num!",
    "not set",
    "not available",
    "k.a.",
    "s/o",
    "s/d",
    "n/d",
    "empty",
    "blank",
    "keine angabe",
    "nicht gesetzt",
    "saknas",
    "ej angivet",
    "sin datos",
    "no disponible",
    "non renseigné",
    "nespecificat",
    "boş",
    "없음",
    "해당 없음",
    "미지정",
    "なし",
    "該当なし",
    "未設定",
];

/// Spellings of a missing value, in nine languages as far as their first letter is one of those below. A dash of any length, and what spreadsheets and databases print.
pub(crate) fn is_missing(text: &str) -> bool {
    let b = text.as_bytes();
    match b.len() {
        0 => return true,
        n if n > 14 => return false,
        _ => {}
    }
    // Nearly every cell begins with a letter or digit that no such word begins with.
    let first = b[0] | 0x20;
    let may = if b[0].is_ascii_alphabetic() {
        matches!(first, b'n' | b'u' | b'k' | b's' | b'e' | b'b')
    } else {
        !b[0].is_ascii_digit()
    };
    if !may {
        return false;
    }
    let word = text.trim_matches(|c: char| matches!(c, '(' | ')' | '<' | '>' | '[' | ']'));
    if !word.is_empty() && word.chars().all(|c| matches!(c, '-' | '–' | '—' | '.' | '?' | '~')) {
        return true;
    }
    MISSING.iter().any(|m| word.eq_ignore_ascii_case(m))
}

/// Yes or no.
pub(crate) fn flag(text: &str) -> Option<bool> {
    const YES: &[&str] = &[
        "yes",
        "y",
        "true",
        "t",
        "1",
        "1.0",
        "x",
        "ja",
        "oui",
        "sí",
        "si",
        "da",
        "bəli",
        "hə",
        "예",
        "네",
        "はい",
        "sim",
        "tak",
        "是",
        "✓",
        "✔",
        "on",
        "wahr",
        "vrai",
        "verdadero",
        "sant",
        "adevărat",
        "doğru",
        "참",
        "真",
        "ok",
    ];
    const NO: &[&str] = &[
        "no",
        "n",
        "false",
        "f",
        "0",
        "0.0",
        "nej",
        "nein",
        "non",
        "nu",
        "xeyr",
        "yox",
        "아니오",
        "아니요",
        "いいえ",
        "não",
        "nie",
        "否",
        "✗",
        "✘",
        "off",
        "falsch",
        "faux",
        "falso",
        "falskt",
        "fals",
        "yanlış",
        "거짓",
        "偽",
    ];
    if text.len() > 24 {
        return None;
    }
    let t = text.to_lowercase();
    if YES.contains(&t.as_str()) {
        Some(true)
    } else if NO.contains(&t.as_str()) {
        Some(false)
    } else {
        None
    }
}

/// Words of a promise kept and broken. One that still runs is neither.
const SLA_KEPT: [&str; 20] = [
    "met",
    "achieved",
    "within sla",
    "in sla",
    "hit",
    "fulfilled",
    "passed",
    "on time",
    "completed on time",
    "uppfyllt",
    "uppfylld",
    "eingehalten",
    "erfüllt",
    "cumplido",
    "respecté",
    "respectat",
    "yerinə yetirilib",
    "준수",
    "達成",
    "遵守",
];
const SLA_BROKEN: [&str; 21] = [
    "breached",
    "breach",
    "missed",
    "not met",
    "sla violated",
    "violated",
    "failed",
    "overdue",
    "completed late",
    "ej uppfyllt",
    "ej uppfylld",
    "nicht eingehalten",
    "nicht erfüllt",
    "verletzt",
    "incumplido",
    "non respecté",
    "nerespectat",
    "pozulub",
    "미준수",
    "위반",
    "未達成",
];

/// Yes or no in the words of one field: "missed" is a broken promise for `sla_met`, and no word of any other flag.
pub(crate) fn flag_of(field: &str, text: &str) -> Option<bool> {
    if let Some(f) = flag(text) {
        return Some(f);
    }
    if text.len() > 30 {
        return None;
    }
    let t = text.to_lowercase();
    let (yes, no): (&[&str], &[&str]) = match field {
        "sla_met" => (&SLA_KEPT, &SLA_BROKEN),
        "reopens" => (&["reopened"], &["not reopened"]),
        "transfers" => (&["transferred"], &["not transferred"]),
        "resolved" | "first_contact_resolved" => {
            (&["resolved", "solved"], &["not resolved", "unresolved", "not solved"])
        }
        _ => return None,
    };
    let is = |list: &[&str]| list.contains(&t.as_str());
    if is(yes) {
        Some(true)
    } else if is(no) {
        Some(false)
    } else {
        None
    }
}

/// A rating in words: `Some(None)` means that it was asked for and not given.
pub(crate) fn rating(text: &str) -> Option<Option<f64>> {
    let t = text.to_lowercase();
    // Help desks append "with comment" to the word.
    let word = t.split(" with ").next().unwrap_or_default().trim();
    match word {
        "good" | "satisfied" | "positive" | "happy" | "thumbs up" | "👍" | "gut" | "bra" | "bueno"
        | "bon" | "bun" | "yaxşı" => Some(Some(1.0)),
        "bad" | "unsatisfied" | "dissatisfied" | "negative" | "unhappy" | "thumbs down" | "👎"
        | "schlecht" | "dålig" | "malo" | "mauvais" | "prost" | "pis" => Some(Some(0.0)),
        "offered" | "unoffered" | "not offered" | "not rated" | "unrated" | "no rating" => Some(None),
        _ => None,
    }
}

/// A rating in stars or out of a number: value and highest value.
pub(crate) fn stars(text: &str) -> Option<(f64, Option<u32>)> {
    let full = text.matches(['★', '⭐']).count();
    if full > 0 {
        let empty = text.matches('☆').count();
        let other = text.chars().any(|c| !matches!(c, '★' | '⭐' | '☆' | '\u{fe0f}' | ' '));
        return (!other).then(|| (full as f64, (empty > 0).then_some((full + empty) as u32)));
    }
    let (value, of) =
        text.split_once('/').or_else(|| text.split_once(" of ")).or_else(|| text.split_once(" out of "))?;
    let of: u32 = of.trim().parse().ok().filter(|n| (2..=100).contains(n))?;
    let value: f64 = value.trim().parse().ok()?;
    Some((value, Some(of)))
}

/// Begins a line of totals.
pub(crate) fn is_total(text: &str) -> bool {
    let t = text.to_lowercase();
    let word = t.split([' ', ':', '(']).next().unwrap_or_default();
    matches!(
        word,
        "total"
            | "totals"
            | "totalt"
            | "grand"
            | "sum"
            | "summe"
            | "summa"
            | "gesamt"
            | "gesamtsumme"
            | "somme"
            | "suma"
            | "totale"
            | "합계"
            | "총계"
            | "合計"
            | "cəmi"
            | "average"
            | "count"
            | "subtotal"
            | "итого"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_is_not_zero_and_not_a_word() {
        for m in ["", "NULL", "N/A", "-", "None", "nan", "#N/A", "—", "n/a", "\\N", "(null)"] {
            assert!(is_missing(m), "{m}");
        }
        for v in ["0", "0.0", "no", "New", "Nora", "Kim", "1", "-5", "false"] {
            assert!(!is_missing(v), "{v}");
        }
    }

    #[test]
    fn a_word_is_yes_or_no_for_its_own_field_only() {
        assert_eq!(flag_of("sla_met", "Missed"), Some(false));
        assert_eq!(flag_of("sla_met", "active"), None, "a promise still running is neither kept nor broken");
        assert_eq!(flag_of("reopens", "missed"), None);
        assert_eq!(flag_of("resolved", "Resolved"), Some(true));
        assert_eq!(flag_of("repairable", "ja"), Some(true));
    }

    #[test]
    fn yes_no_and_nothing_in_nine_languages() {
        // English, Swedish, German, Spanish, French, Romanian, Azerbaijani, Korean, Japanese.
        let languages = [
            ("yes", "no", "N/A"),
            ("ja", "nej", "saknas"),
            ("Ja", "Nein", "keine Angabe"),
            ("sí", "no", "sin datos"),
            ("Oui", "Non", "non renseigné"),
            ("da", "nu", "nespecificat"),
            ("bəli", "xeyr", "boş"),
            ("예", "아니오", "없음"),
            ("はい", "いいえ", "なし"),
        ];
        for (yes, no, nothing) in languages {
            assert_eq!((flag(yes), flag(no), flag(nothing)), (Some(true), Some(false), None), "{yes}");
            assert!(is_missing(nothing) && !is_missing(yes) && !is_missing(no), "{nothing}");
        }
        for (yes, no) in SLA_KEPT.iter().zip(SLA_BROKEN) {
            assert_eq!((flag_of("sla_met", yes), flag_of("sla_met", no)), (Some(true), Some(false)));
        }
    }

    #[test]
    fn ratings() {
        assert_eq!(rating("Good with comment"), Some(Some(1.0)));
        assert_eq!(rating("Offered"), Some(None));
        assert_eq!(stars("★★★☆☆"), Some((3.0, Some(5))));
        assert_eq!(stars("4/5"), Some((4.0, Some(5))));
    }
}
