//! Names of months and days in the languages of common exports.

/// Words that say nothing: weekdays, ordinals, "at".
pub(crate) fn is_filler(w: &str) -> bool {
    let w = w.to_lowercase();
    const DAYS: &[&str] = &[
        "mon",
        "tue",
        "tues",
        "wed",
        "thu",
        "thur",
        "thurs",
        "fri",
        "sat",
        "sun",
        "mo",
        "di",
        "mi",
        "do",
        "fr",
        "sa",
        "so",
        "lun",
        "mar",
        "mer",
        "jeu",
        "ven",
        "sam",
        "dim",
        "mié",
        "jue",
        "vie",
        "sáb",
        "dom",
        "mån",
        "tis",
        "ons",
        "tor",
        "tors",
        "fre",
        "lör",
        "sön",
        "월",
        "화",
        "수",
        "목",
        "금",
        "토",
        "일",
        "월요일",
        "화요일",
        "수요일",
        "목요일",
        "금요일",
        "토요일",
        "일요일",
        "火",
        "水",
        "木",
        "金",
        "土",
    ];
    matches!(
        w.as_str(),
        "t" | "at"
            | "er"
            | "den"
            | "klo"
            | "klockan"
            | "ora"
            | "saat"
            | "om"
            | "de"
            | "of"
            | "del"
            | "um"
            | "uhr"
            | "kl"
            | "à"
            | "a"
            | "г"
            | "st"
            | "nd"
            | "rd"
            | "th"
            | "the"
    ) || DAYS.contains(&w.as_str())
        || w.ends_with("day")
        || w.ends_with("tag")
        || w.ends_with("dag")
        || w.ends_with("di")
        || matches!(
            w.as_str(),
            "mittwoch"
                | "domingo"
                | "lunes"
                | "martes"
                | "miércoles"
                | "jueves"
                | "viernes"
                | "sábado"
                | "dimanche"
        )
}

/// Month by its name or short name in the languages of common exports.
pub(crate) fn month_name(w: &str) -> Option<u32> {
    const NAMES: [&[&str]; 12] = [
        &[
            "jan",
            "january",
            "januar",
            "jänner",
            "janv",
            "janvier",
            "ene",
            "enero",
            "januari",
            "ian",
            "ianuarie",
            "janeiro",
            "gen",
            "gennaio",
            "styczeń",
            "stycznia",
            "sty",
            "yanvar",
            "yan",
            "янв",
            "января",
        ],
        &[
            "feb",
            "february",
            "februar",
            "févr",
            "fév",
            "fevr",
            "février",
            "febrero",
            "februari",
            "februarie",
            "fev",
            "fevereiro",
            "febbraio",
            "luty",
            "lutego",
            "lut",
            "fevral",
            "фев",
            "февраля",
        ],
        &[
            "mar",
            "march",
            "märz",
            "mär",
            "mrz",
            "mars",
            "marzo",
            "mart",
            "martie",
            "março",
            "marzec",
            "marca",
            "mrt",
            "мар",
            "марта",
        ],
        &[
            "apr",
            "april",
            "avr",
            "avril",
            "abr",
            "abril",
            "aprilie",
            "aprile",
            "kwiecień",
            "kwietnia",
            "kwi",
            "aprel",
            "апр",
            "апреля",
        ],
        &["may", "mai", "mayo", "maj", "maio", "maggio", "mag", "maja", "mei", "мая", "май"],
        &[
            "jun", "june", "juni", "juin", "junio", "iun", "iunie", "junho", "giu", "giugno", "czerwiec",
            "czerwca", "cze", "iyun", "июн", "июня",
        ],
        &[
            "jul", "july", "juli", "juil", "juillet", "julio", "iul", "iulie", "julho", "lug", "luglio",
            "lipiec", "lipca", "lip", "iyul", "июл", "июля",
        ],
        &[
            "aug",
            "august",
            "août",
            "aout",
            "ago",
            "agosto",
            "augusti",
            "sierpień",
            "sierpnia",
            "sie",
            "avqust",
            "avq",
            "авг",
            "августа",
        ],
        &[
            "sep",
            "sept",
            "september",
            "septembre",
            "septiembre",
            "septembrie",
            "set",
            "setembro",
            "settembre",
            "wrzesień",
            "września",
            "wrz",
            "sentyabr",
            "sen",
            "сен",
            "сентября",
        ],
        &[
            "oct",
            "october",
            "okt",
            "oktober",
            "octobre",
            "octubre",
            "octombrie",
            "out",
            "outubro",
            "ott",
            "ottobre",
            "październik",
            "października",
            "paź",
            "oktyabr",
            "окт",
            "октября",
        ],
        &[
            "nov",
            "november",
            "novembre",
            "noviembre",
            "noiembrie",
            "noi",
            "novembro",
            "listopad",
            "listopada",
            "lis",
            "noyabr",
            "noy",
            "ноя",
            "ноября",
        ],
        &[
            "dec",
            "december",
            "dez",
            "dezember",
            "déc",
            "décembre",
            "decembre",
            "dic",
            "diciembre",
            "decembrie",
            "dezembro",
            "dicembre",
            "grudzień",
            "grudnia",
            "gru",
            "dekabr",
            "dek",
            "дек",
            "декабря",
        ],
    ];
    if w.len() < 3 || w.len() > 24 {
        return None;
    }
    let w = w.to_lowercase();
    NAMES.iter().position(|names| names.contains(&w.as_str())).map(|i| i as u32 + 1)
}
