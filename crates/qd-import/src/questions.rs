//! What a question of a survey asks for: satisfaction, recommendation, effort.

/// Words of questions, in the languages of the headers. A question that recommends is one of recommendation, whatever
/// else it says.
const KINDS: [(&str, &str); 3] = [
    (
        "nps",
        "nps|recommend|likely to recommend|weiterempfehl|empfehlen|rekommender|recomendar|recomendaría|recommander|\
         recommanderiez|recomanda|tövsiyə|추천|勧め|薦め|推奨",
    ),
    (
        "ces",
        "effort|easy|easily|aufwand|einfach|leicht|lätt|enkelt|fácil|esfuerzo|facile|facilement|ușor|efort|asan|쉬|노력|簡単|容易",
    ),
    ("csat", "csat|satisf|zufrieden|nöjd|mulțumi|məmnun|razı|만족|満足"),
];

/// The kind of survey by the folded words of its question; `None` if they say nothing.
pub(crate) fn kind(question: &str) -> Option<&'static str> {
    let words: Vec<&str> = question.split(' ').collect();
    let says = |list: &str| {
        list.split('|').any(|w| match w.is_ascii() && w.len() < 5 {
            // A short name is a word of its own: "ces" stands in "process".
            true => words.contains(&w),
            // "Dissatisfaction" asks for something else than "satisfaction".
            false if w.is_ascii() => words.iter().any(|word| word.starts_with(w)),
            false => question.contains(w),
        })
    };
    if words.contains(&"ces") {
        return Some("ces");
    }
    KINDS.iter().find(|(_, list)| says(list)).map(|k| k.0)
}

/// Words of questions for a rating, and of those for anything else to say.
const RATES: &str = "how would you rate|how do you rate|rate your|rate our|rate the|wie bewerten sie|wie würden sie|hur skulle du betygsätta|\
hur nöjd|cómo calificaría|cómo valora|comment évaluez|comment noteriez|cum ați evalua|cum evaluați|necə qiymətləndirirsiniz|\
평가해|얼마나 만족|評価してください|how satisfied|how likely|how easy|overall rating|overall satisfaction";
const SAYS: &str = "anything else|what could we|how could we|how can we improve|tell us|your feedback|your comments|any comments|\
additional comments|other comments|reason for your|why did you|was können wir|was könnten wir|anmerkungen|vad kan vi|\
övriga synpunkter|qué podemos mejorar|algún comentario|que pouvons nous|avez vous des commentaires|ce am putea|alte comentarii|\
nəyi yaxşılaşdıra|의견을|개선할|ご意見|改善";

/// The field of a survey that a question's column fills: the score or the comment.
pub(crate) fn asks(question: &str) -> Option<&'static str> {
    let any = |list: &str| list.split('|').any(|w| question.contains(w));
    // "What is the reason for your score?" names the score, and asks for words.
    match () {
        () if any(SAYS) => Some("comment"),
        () if any(RATES) || question.contains(' ') && kind(question).is_some() => Some("score"),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::header::fold;

    #[test]
    fn questions_of_nine_languages() {
        for (kind_of, questions) in [
            (
                "nps",
                "How likely are you to recommend us?|Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?|Hur troligt är det att du \
                 rekommenderar oss?|¿Nos recomendaría?|Recommanderiez-vous notre service ?|Cât de probabil este să ne recomandați?|\
                 Bizi tövsiyə edərdinizmi?|저희를 추천하시겠습니까?|私たちを勧めますか?",
            ),
            ("ces", "How easy was it to get help?|Hur lätt var det?|Wie einfach war es?|簡単でしたか?|CES"),
            (
                "csat",
                "How satisfied are you?|Wie zufrieden sind Sie?|Hur nöjd är du?|¿Qué tan satisfecho está?|Êtes-vous satisfait ?|\
                 Cât de mulțumit sunteți?|Nə dərəcədə məmnunsunuz?|얼마나 만족하십니까?|満足していますか?",
            ),
        ] {
            for q in questions.split('|') {
                assert_eq!(kind(&fold(q)), Some(kind_of), "{q}");
            }
        }
        for q in ["Which process did you use?", "How old are you?", "Rate your experience", "Job title"] {
            assert_eq!(kind(&fold(q)), None, "{q}");
        }
    }
}
