//! Answers in words of five levels, in nine languages, and in faces.

use qd_model::FastMap;
use std::sync::LazyLock;

/// Words of a level, from 1 (worst) to 5. "Good" and "bad" are levels only where other levels stand beside them.
const LEVELS: [&str; 5] = [
    "very unhappy|extremely unhappy|very dissatisfied|extremely dissatisfied|very unsatisfied|completely dissatisfied|strongly disagree|terrible|awful|\
     very bad|very poor|very difficult|extremely difficult|very hard|very unlikely|extremely unlikely|😡|😠|😞|😢|😭|\
     sehr unzufrieden|stimme überhaupt nicht zu|stimme gar nicht zu|sehr schlecht|sehr schwierig|\
     mycket missnöjd|väldigt missnöjd|instämmer inte alls|mycket dålig|mycket dåligt|mycket svårt|\
     muy insatisfecho|muy insatisfecha|totalmente en desacuerdo|muy malo|muy mal|pésimo|muy difícil|\
     très insatisfait|très insatisfaite|pas du tout d'accord|très mauvais|très difficile|\
     foarte nemulțumit|foarte nemulțumită|dezacord total|total dezacord|foarte slab|foarte rău|foarte dificil|\
     çox narazıyam|tamamilə narazıyam|qətiyyən razı deyiləm|çox pis|çox çətin|\
     매우 불만족|매우 불만|전혀 그렇지 않다|매우 나쁨|매우 어려움|\
     非常に不満|とても不満|大変不満|全くそう思わない|まったくそう思わない|非常に悪い|とても悪い|非常に難しい",
    "unhappy|not good|dissatisfied|unsatisfied|disagree|bad|difficult|hard|unlikely|🙁|☹|☹️|😕|👎|\
     unzufrieden|stimme nicht zu|stimme eher nicht zu|schlecht|schwierig|missnöjd|instämmer inte|dålig|dåligt|svårt|\
     insatisfecho|insatisfecha|en desacuerdo|malo|mal|difícil|insatisfait|insatisfaite|pas d'accord|mauvais|difficile|\
     nemulțumit|nemulțumită|dezacord|nu sunt de acord|slab|rău|dificil|narazıyam|razı deyiləm|pis|çətin|\
     불만족|불만|그렇지 않다|나쁨|어려움|不満|やや不満|そう思わない|あまりそう思わない|悪い|難しい",
    "neutral|neither satisfied nor dissatisfied|neither agree nor disagree|neither|neither easy nor difficult|\
     neither likely nor unlikely|okay|ok|😐|😑|teils teils|teils/teils|weder noch|weder zufrieden noch unzufrieden|\
     varken eller|varken nöjd eller missnöjd|varken bra eller dålig|neutro|neutra|ni satisfecho ni insatisfecho|\
     ni de acuerdo ni en desacuerdo|neutre|ni satisfait ni insatisfait|ni d'accord ni pas d'accord|neutru|neutră|\
     nici mulțumit nici nemulțumit|nici acord nici dezacord|neytral|orta|보통|보통이다|보통이에요|\
     どちらでもない|どちらともいえない|どちらとも言えない|普通",
    "happy|satisfied|agree|good|easy|likely|🙂|😊|👍|zufrieden|stimme zu|stimme eher zu|gut|einfach|nöjd|instämmer|bra|lätt|enkelt|\
     satisfecho|satisfecha|de acuerdo|bueno|bien|buena|fácil|satisfait|satisfaite|d'accord|bon|bonne|facile|\
     mulțumit|mulțumită|de acord|bun|bună|bine|ușor|razıyam|məmnunam|yaxşı|asan|\
     만족|그렇다|좋음|쉬움|満足|やや満足|そう思う|ややそう思う|良い|よい|簡単",
    "very happy|extremely happy|great|very satisfied|extremely satisfied|completely satisfied|strongly agree|excellent|outstanding|very good|very easy|\
     extremely easy|very likely|extremely likely|😀|😃|😄|😁|😍|🤩|\
     sehr zufrieden|stimme voll zu|stimme voll und ganz zu|sehr gut|ausgezeichnet|sehr einfach|\
     mycket nöjd|väldigt nöjd|instämmer helt|mycket bra|utmärkt|mycket lätt|mycket enkelt|\
     muy satisfecho|muy satisfecha|totalmente de acuerdo|muy bueno|muy buena|muy bien|excelente|muy fácil|\
     très satisfait|très satisfaite|tout à fait d'accord|très bien|très bon|très facile|\
     foarte mulțumit|foarte mulțumită|acord total|total de acord|foarte bun|foarte bine|excelent|foarte ușor|\
     çox razıyam|çox məmnunam|tamamilə razıyam|çox yaxşı|əla|çox asan|\
     매우 만족|매우 그렇다|매우 좋음|매우 쉬움|とても満足|非常に満足|大変満足|とてもそう思う|強くそう思う|非常に良い|とても良い|非常に簡単",
];

/// The level of a word, 1 to 5.
pub(crate) fn level(text: &str) -> Option<f64> {
    let first = text.as_bytes().first()?;
    if first.is_ascii_digit() || text.len() > 80 {
        return None;
    }
    let lower = text.trim().to_lowercase().replace('’', "'");
    let word: Vec<&str> = lower.split([' ', ',', '_']).filter(|p| !p.is_empty()).collect();
    let word = word.join(" ");
    INDEX.get(word.as_str()).copied()
}

static INDEX: LazyLock<FastMap<&str, f64>> = LazyLock::new(|| {
    let levels = LEVELS.iter().zip([1.0, 2.0, 3.0, 4.0, 5.0]);
    levels.flat_map(|(l, n)| l.split('|').map(move |w| (w, n))).collect()
});

/// True if a word of that level stands on no scale of two levels.
pub(crate) fn is_telling(text: &str) -> bool {
    level(text).is_some_and(|l| l != 2.0 && l != 4.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_in_words_and_faces() {
        for (word, n) in [
            ("Very satisfied", 5.0),
            ("Strongly disagree", 1.0),
            ("Stimme zu", 4.0),
            ("Varken nöjd eller missnöjd", 3.0),
            ("foarte mulțumită", 5.0),
            ("çox narazıyam", 1.0),
            ("보통", 3.0),
            ("やや不満", 2.0),
            ("Pas d’accord", 2.0),
            ("Muy insatisfecho", 1.0),
            ("😐", 3.0),
        ] {
            assert_eq!(level(word), Some(n), "{word}");
        }
        for word in ["", "5", "somewhat satisfied", "fair", "poor", "slightly agree"] {
            assert_eq!(level(word), None, "{word}");
        }
    }

    #[test]
    fn no_word_has_two_levels() {
        let mut all: Vec<&str> = LEVELS.iter().flat_map(|l| l.split('|')).collect();
        let n = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), n);
        assert!(all.iter().all(|w| level(w).is_some()));
    }
}
