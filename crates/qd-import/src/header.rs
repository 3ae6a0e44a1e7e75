//! Headers: unique names for people, folded names for look-ups, and what a header says of its column.

use crate::values::duration::{Unit, unit_word};
use crate::values::zone;
use chrono_tz::Tz;
use unicode_normalization::UnicodeNormalization;

/// One column's header.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Header {
    /// As in the file, trimmed and unique: `Status (2)`, `Column 5`.
    pub name: String,
    /// Folded: case, punctuation, accents composed, tags and zone cut off.
    pub norm: String,
    /// Folded and without what stands in brackets or says a scale, where that leaves something else: `satisfied` of
    /// `Satisfied? (1-5)`. Empty otherwise.
    pub bare: String,
    /// Folded and without unit and clock: `first reply time`.
    pub stem: String,
    pub unit: Option<Unit>,
    pub business: bool,
    /// Zone named in parentheses.
    pub zone: Option<Tz>,
    /// It had no text.
    pub unnamed: bool,
}

/// Makes the headers of a record of cells.
pub(crate) fn all<'a>(cells: impl Iterator<Item = &'a str>) -> Vec<Header> {
    let mut seen = qd_model::FastMap::<String, usize>::default();
    let mut out: Vec<Header> = Vec::new();
    for (i, cell) in cells.enumerate() {
        let text: String = cell.nfc().filter(|c| !is_invisible(*c)).collect();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let unnamed = text.is_empty();
        let base = if unnamed { format!("Column {}", i + 1) } else { text };
        let n = seen.entry(base.clone()).or_default();
        *n += 1;
        let name = if *n > 1 { format!("{base} ({n})") } else { base.clone() };
        let mut header = of(&base);
        header.name = name;
        header.unnamed = unnamed;
        if unnamed {
            header.norm.clear();
            header.bare.clear();
            header.stem.clear();
        }
        out.push(header);
    }
    out
}

/// Makes the headers of dotted names: `fields.priority.name` is the priority. A name is only shortened where no other
/// column has the short one.
pub(crate) fn dotted(names: &[String]) -> Vec<Header> {
    const AROUND: [&str; 6] = ["fields", "attributes", "properties", "node", "record", "data"];
    const INSIDE: [&str; 6] = ["name", "display_name", "displayName", "title", "label", "value"];
    let mut out = all(names.iter().map(String::as_str));
    let mut taken: std::collections::BTreeSet<String> = out.iter().map(|h| h.norm.clone()).collect();
    for (header, name) in out.iter_mut().zip(names) {
        let mut parts: Vec<&str> = name.split('.').collect();
        while parts.len() > 1 && AROUND.contains(&parts[0]) {
            parts.remove(0);
        }
        if parts.len() > 1 && INSIDE.contains(&parts[parts.len() - 1]) {
            parts.pop();
        }
        let short = of(&parts.join(" "));
        if short.norm != header.norm && !short.norm.is_empty() && taken.insert(short.norm.clone()) {
            *header = Header { name: header.name.clone(), unnamed: header.unnamed, ..short };
        }
    }
    out
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{202a}'..='\u{202e}')
}

/// Folds one header.
pub(crate) fn of(text: &str) -> Header {
    let mut t = text.trim();
    let mut zone = None;
    // Issue trackers wrap the fields of a team, in the language of the user.
    const CUSTOM: [&str; 9] = [
        "Custom field (",
        "Campo personalizado (",
        "Benutzerdefiniertes Feld (",
        "Champs personnalisé (",
        "Champ personnalisé (",
        "Anpassat fält (",
        "Câmp personalizat (",
        "カスタムフィールド (",
        "사용자 정의 필드 (",
    ];
    if let Some(inner) = CUSTOM.iter().find_map(|c| t.strip_prefix(c)).and_then(|t| t.strip_suffix(')')) {
        t = inner.trim();
    }
    if let Some((head, inner)) = t.split_once('(')
        && let Some(inner) = inner.strip_suffix(')')
        && head.len() >= 2
        && head.chars().all(|c| c.is_ascii_uppercase() || c == '_')
    {
        t = inner.trim(); // AVG(…), D_COUNT(…)
    }
    if let Some((head, tag)) = t.rsplit_once('[')
        && matches!(tag, "list]" | "txt]" | "dec]" | "flag]" | "int]" | "date]" | "multi]" | "regexp]")
    {
        t = head.trim();
    }
    if let Some((head, inner)) = t.rsplit_once('(')
        && let Some(z) = inner.strip_suffix(')').and_then(zone::named)
    {
        zone = Some(z);
        t = head.trim();
    }
    if let Some((head, n)) = t.rsplit_once('.')
        && !head.is_empty()
        && n.len() <= 2
        && !n.is_empty()
        && n.bytes().all(|b| b.is_ascii_digit())
    {
        t = head;
    }
    let norm = fold(t);
    let (stem, unit, business) = unit(&norm, t.trim_end().ends_with([')', ']', '）']));
    let bare = Some(fold(without_brackets(t))).filter(|b| *b != norm).unwrap_or_default();
    Header { name: text.to_owned(), norm, bare, stem, unit, business, zone, unnamed: false }
}

/// Cuts brackets and scales off the end: `Satisfied? (1-5)`, `Note /5`, `Nöjd? 1-5`.
fn without_brackets(text: &str) -> &str {
    let mut t = text;
    loop {
        let before = t;
        t = t.trim_end_matches(|c: char| {
            c.is_whitespace() || matches!(c, '?' | ':' | '*' | '：' | '？' | '+')
        });
        for (open, close) in [('(', ')'), ('[', ']'), ('（', '）')] {
            if t.ends_with(close)
                && let Some((head, _)) = t.rsplit_once(open)
            {
                t = head;
            }
        }
        let last = t.rsplit(char::is_whitespace).next().unwrap_or_default();
        let scale = |c: char| c.is_ascii_digit() || matches!(c, '/' | '-' | '–' | '~');
        if last.len() < t.len() && last.contains(['/', '-', '–', '~']) && last.chars().all(scale) {
            t = &t[..t.len() - last.len()];
        }
        if t == before {
            return t;
        }
    }
}

/// Lower case, words parted by one blank, camel case parted, `#` kept.
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.nfc() {
        if c.is_alphanumeric() || c == '#' || c == '%' {
            if c.is_uppercase() && before.is_lowercase() {
                out.push(' ');
            }
            // The dotted capital of Turkish and Azerbaijani; its lower case would carry a loose dot.
            if c == 'İ' { out.push('i') } else { out.extend(c.to_lowercase()) }
        } else if !is_invisible(c) && !out.ends_with(' ') && !out.is_empty() {
            out.push(' ');
        }
        before = c;
    }
    out.truncate(out.trim_end().len());
    out
}

/// Cuts unit and clock off a folded header. In Korean and Japanese "time" is also "hours": a unit only in parentheses.
fn unit(norm: &str, bracketed: bool) -> (String, Option<Unit>, bool) {
    let mut t = norm;
    let mut business = false;
    for tail in [
        " within business hours",
        " in business hours",
        " business hours",
        " in sla hours",
        " bhrs",
        " geschäftszeiten",
        " horas laborables",
        " arbetstid",
        " heures ouvrées",
        " ore lucrătoare",
        " iş saatları",
        " 업무시간",
        " 営業時間",
    ] {
        if let Some(head) = t.strip_suffix(tail) {
            (t, business) = (head, true);
        }
    }
    if let Some(head) = t.strip_suffix(" business") {
        (t, business) = (head, true);
    }
    for tail in [" hh mm ss", " h mm ss", " hms"] {
        if let Some(head) = t.strip_suffix(tail) {
            return (head.to_owned(), Some(Unit::Hms), business);
        }
    }
    if let Some((head, last)) = t.rsplit_once(' ')
        && !matches!(last, "m" | "d" | "w" | "j" | "dag" | "tag" | "day" | "jour")
        && (bracketed || !matches!(last, "일" | "日" | "分"))
        && (bracketed && !business || !matches!(last, "시간" | "時間"))
        && let Some(seconds) = unit_word(last)
    {
        let unit = [
            (0.001, Unit::Milliseconds),
            (1.0, Unit::Seconds),
            (60.0, Unit::Minutes),
            (3_600.0, Unit::Hours),
            (86_400.0, Unit::Days),
        ];
        if let Some((_, u)) = unit.into_iter().find(|u| u.0 == seconds) {
            let head = head.strip_suffix(" in").or_else(|| head.strip_suffix(" i")).unwrap_or(head);
            let (stem, _, more) = self::unit_clock(head);
            return (stem.to_owned(), Some(u), business || more);
        }
    }
    (t.to_owned(), leading_unit(t), business)
}

/// The unit that a header begins with: "Hours spent", "Minuten bis zur Antwort".
fn leading_unit(norm: &str) -> Option<Unit> {
    const WORDS: [(Unit, &str); 4] = [
        (Unit::Seconds, "seconds|secs|sekunden|sekunder|segundos|secondes|secunde"),
        (Unit::Minutes, "minutes|mins|minuten|minuter|minutos"),
        (Unit::Hours, "hours|hrs|stunden|timmar|horas|heures"),
        (Unit::Days, "days|tage|dagar|días|jours|zile"),
    ];
    let (first, _) = norm.split_once(' ')?;
    WORDS.iter().find(|(_, list)| list.split('|').any(|w| w == first)).map(|w| w.0)
}

fn unit_clock(head: &str) -> (&str, (), bool) {
    match head.strip_suffix(" business").or_else(|| head.strip_suffix(" business hours")) {
        Some(h) => (h, (), true),
        None => (head, (), false),
    }
}

/// A stable name for a set of headers, by which a saved mapping is found again.
pub(crate) fn signature(headers: &[Header]) -> String {
    let mut text = String::new();
    for h in headers {
        text.push_str(if h.norm.is_empty() { &h.name } else { &h.norm });
        text.push('\u{1f}');
    }
    format!("{:016x}", xxhash_rust::xxh3::xxh3_64(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folded_names() {
        for (header, norm) in [
            (" Ticket\u{a0} ID ", "ticket id"),
            ("status\u{200b}", "status"),
            ("created-at", "created at"),
            ("CreatedAt", "created at"),
            ("Urgency [list]", "urgency"),
            ("Conversation started at (America/New_York)", "conversation started at"),
            ("MED(First reply time (min))", "first reply time min"),
            ("Custom field (Time to resolution)", "time to resolution"),
            ("Erstellt am", "erstellt am"),
            ("Watchers.1", "watchers"),
        ] {
            assert_eq!(of(header).norm, norm, "{header}");
        }
        assert_eq!(of("Start (America/Lima)").zone, Some(Tz::America__Lima));
    }

    #[test]
    fn units_and_clocks() {
        let h = of("First reply time in minutes within business hours");
        assert_eq!((h.stem.as_str(), h.unit, h.business), ("first reply time", Some(Unit::Minutes), true));
        // "Time", not "hours".
        assert_eq!((of("해결 시간").unit, of("해결 (시간)").unit), (None, Some(Unit::Hours)));
        let h = of("handle_seconds");
        assert_eq!((h.stem.as_str(), h.unit), ("handle", Some(Unit::Seconds)));
        // A unit at the beginning.
        let h = of("Hours Spent");
        assert_eq!((h.stem.as_str(), h.unit), ("hours spent", Some(Unit::Hours)));
        let h = of("First response time (in hrs)");
        assert_eq!((h.stem.as_str(), h.unit), ("first response time", Some(Unit::Hours)));
    }

    #[test]
    fn without_brackets_and_scales() {
        for (header, bare) in [
            ("Created Time (Ticket)", "created time"),
            ("Nöjd kund? 1-5", "nöjd kund"),
            ("Note /5", "note"),
            ("Qiymət (1-5)", "qiymət"),
            ("Rezolvat din prima (da/nu)", "rezolvat din prima"),
            ("満足度（1〜5）", "満足度"),
            ("Status", ""),
            ("#", ""),
            ("(old)", ""),
            ("1-5", ""),
        ] {
            assert_eq!(of(header).bare, bare, "{header}");
        }
    }

    #[test]
    fn names_are_unique() {
        let h = all(["Status", "Status", "", " "].into_iter());
        let names: Vec<_> = h.iter().map(|h| h.name.as_str()).collect();
        assert_eq!(names, ["Status", "Status (2)", "Column 3", "Column 4"]);
    }
}
