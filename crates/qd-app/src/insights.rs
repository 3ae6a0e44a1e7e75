//! Sentences about what stands out.

use qd_model::{Insight, KpiValue, Settings};
use qd_text::{Arg, Catalogue};

/// What stands out among the values, with its sentences in the language of the workspace.
pub(crate) fn insights(kpis: &[KpiValue], settings: &Settings) -> Vec<Insight> {
    let words = Catalogue::new(&settings.language);
    let mut all = qd_kpi::insights(kpis, settings);
    for insight in &mut all {
        insight.text = sentence(insight, kpis, &words);
    }
    all
}

/// The sentence of the kind, with the pieces that the insight brings and the names of its KPI and group.
fn sentence(insight: &Insight, kpis: &[KpiValue], words: &Catalogue) -> String {
    let kpi = kpis.iter().find(|k| k.id == insight.kpi);
    let name = kpi.map_or_else(|| insight.kpi.clone(), |k| qd_chart::kpi_short(words, k));
    let dimension = insight.dimension.as_ref().map(|d| words.plain(&format!("chart-dim-{d}")));
    let mut pieces: Vec<(&str, String)> = vec![("name", name)];
    pieces.extend(dimension.map(|d| ("dim", d)));
    pieces.extend(insight.key.clone().map(|k| ("key", k)));
    // No line ends inside a value.
    pieces.extend(insight.texts.iter().map(|(name, text)| {
        let period = if name == "label" { crate::periods::name(text, words) } else { None };
        (name.as_str(), period.unwrap_or_else(|| text.clone()).replace(' ', "\u{a0}"))
    }));
    let mut args: Vec<(&str, Arg<'_>)> = pieces.iter().map(|(name, text)| (*name, Arg::Text(text))).collect();
    // How many weeks later chooses the form of the sentence: none is the same week.
    args.extend(insight.numbers.get("weeks").map(|n| ("lead", Arg::Num(*n))));
    words.text(&format!("insight-{}", insight.kind.replace('_', "-")), &args)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KINDS: [&str; 14] = [
        "worse",
        "better",
        "changed",
        "target_missed_clearly",
        "target_missed",
        "group_apart",
        "share_up",
        "share_down",
        "lost_after_bad",
        "large_leave",
        "small_leave",
        "reads_lead",
        "found_not_read",
        "export_differs",
    ];

    #[test]
    fn every_kind_has_a_sentence_in_every_language_and_no_piece_is_missing() {
        let pieces = [
            "value", "before", "change", "label", "target", "group", "n", "share", "rho", "weeks", "bad",
            "good", "churn",
        ];
        for (language, _) in qd_text::LANGUAGES {
            let words = Catalogue::new(language);
            for kind in KINDS {
                let insight = Insight {
                    kpi: "frt".into(),
                    kind: kind.into(),
                    dimension: Some("channel".into()),
                    key: Some("mail".into()),
                    texts: pieces.map(|p| (p.to_owned(), format!("<{p}>"))).into(),
                    ..Insight::default()
                };
                let text = sentence(&insight, &[], &words);
                assert!(!text.starts_with("insight-") && !text.contains('{'), "{language} {kind}: {text}");
                assert!(text.ends_with('.'), "{language} {kind}: {text}");
            }
        }
    }
}
