//! Words for what the engine says by codes: names, formulas, notes, reasons, in the language asked for.

use qd_model::format::{self, Locale};
use qd_model::{KpiDefinition, KpiValue, Phrase, PhraseArg};
use qd_text::{Arg, Catalogue};

/// The registry in display order, with its words.
pub fn definitions_in(words: &Catalogue) -> Vec<KpiDefinition> {
    let mut all = qd_kpi::definitions();
    for d in &mut all {
        let key = key(&d.id);
        let own = |part: &str| {
            let key = format!("{key}-{part}");
            words.has(&key).then(|| words.plain(&key))
        };
        d.name = words.plain(&key);
        d.summary = own("summary").unwrap_or_default();
        d.formula = own("formula").unwrap_or_default();
        d.caution = own("caution").unwrap_or_default();
        d.actions = (1..).map_while(|n| own(&format!("action-{n}"))).collect();
        let counted = d.counted_by.split(" / ").map(|c| coded(words, "counted", c));
        d.counted_by = counted.collect::<Vec<_>>().join(" / ");
    }
    all
}

/// Puts the words of the language beside the codes of the values.
pub(crate) fn put(kpis: &mut [KpiValue], words: &Catalogue) {
    let locale = Locale::of(words.language());
    let nothing = words.plain("report-no-data");
    for k in kpis {
        let key = key(&k.id);
        k.name = words.plain(&key);
        k.definition = words.plain(&format!("{key}-formula"));
        for more in &k.definition_codes {
            k.definition = format!("{}; {}", k.definition, phrase(more, words, locale));
        }
        k.variant_text = variant(&k.variant, words);
        k.notes = k.note_codes.iter().map(|p| phrase(p, words, locale)).collect();
        if let Some(reason) = &mut k.no_data {
            reason.text = reason.phrase.as_ref().map(|p| phrase(p, words, locale)).unwrap_or_default();
        }
        absent(k, &nothing);
    }
}

/// What is shown where there is no number.
fn absent(k: &mut KpiValue, nothing: &str) {
    let set = |value: Option<f64>, text: &mut String| {
        if value.is_none() {
            nothing.clone_into(text);
        }
    };
    set(k.value, &mut k.text);
    if let Some(c) = &mut k.comparison {
        set(c.value, &mut c.text);
    }
    for row in k.by.values_mut().flatten() {
        set(row.value, &mut row.text);
    }
    for cell in k.tables.iter_mut().flat_map(|t| &mut t.rows).flat_map(|r| r.cells.values_mut()) {
        set(cell.value, &mut cell.text);
    }
}

/// The key of a KPI's name.
fn key(id: &str) -> String {
    format!("kpi-{}", id.replace('_', "-"))
}

/// The word of a code; a code without one stands with blanks for its underscores.
fn coded(words: &Catalogue, family: &str, code: &str) -> String {
    let key = format!("{family}-{}", code.replace('_', "-"));
    if words.has(&key) { words.plain(&key) } else { code.replace('_', " ") }
}

/// A sentence in words.
pub(crate) fn phrase(phrase: &Phrase, words: &Catalogue, locale: Locale) -> String {
    let mut texts: Vec<(String, String)> = Vec::new();
    let mut counts: Vec<(&str, f64)> = Vec::new();
    for (name, arg) in &phrase.args {
        match arg {
            PhraseArg::Count(n) => {
                counts.push((name, *n as f64));
                texts.push((format!("{name}_text"), spoken(arg, words, locale)));
            }
            _ => texts.push((name.clone(), spoken(arg, words, locale))),
        }
    }
    let mut args: Vec<(&str, Arg<'_>)> = texts.iter().map(|(n, t)| (n.as_str(), Arg::Text(t))).collect();
    args.extend(counts.iter().map(|(n, x)| (*n, Arg::Num(*x))));
    words.text(&phrase.code, &args)
}

fn spoken(arg: &PhraseArg, words: &Catalogue, locale: Locale) -> String {
    match arg {
        PhraseArg::Text(t) => t.clone(),
        PhraseArg::Count(n) => format::number(*n as f64, 0, locale),
        PhraseArg::Word(key) => match key.strip_prefix("variant-") {
            Some(code) => variant(code, words),
            None => words.plain(key),
        },
        PhraseArg::List(all, join) => {
            let quoted = join.ends_with("-quoted");
            let each = all.iter().map(|a| {
                let text = spoken(a, words, locale);
                if quoted { words.text("quoted", &[("a", Arg::Text(&text))]) } else { text }
            });
            each.reduce(|a, b| words.text(join, &[("a", Arg::Text(&a)), ("b", Arg::Text(&b))]))
                .unwrap_or_default()
        }
    }
}

/// The words of one of several definitions: `top2of5`, `flag+contacts`, `1-7_easy_lowest`.
fn variant(code: &str, words: &Catalogue) -> String {
    let one = |code: &str| {
        let code = code.replace('_', "-");
        if let Some(id) = code.strip_prefix("by-") {
            let name = words.plain(&key(id));
            return words.text("variant-by", &[("measure", Arg::Text(&name))]);
        }
        if let Some(limit) = code.strip_prefix("without-abandons-within-").and_then(|l| l.strip_suffix('s')) {
            let seconds = limit.parse().unwrap_or_default();
            let limit = format::duration(seconds, Locale::of(words.language()));
            return words.text("variant-without-abandons-within", &[("limit", Arg::Text(&limit))]);
        }
        if let Some((top, of)) = code.strip_prefix("top").and_then(|c| c.split_once("of")) {
            return words.text("variant-top-of", &[("top", Arg::Text(top)), ("of", Arg::Text(of))]);
        }
        for end in ["lowest", "highest"] {
            let ends = code.strip_suffix(end).and_then(|c| c.strip_suffix("-easy-"));
            if let Some((low, high)) = ends.and_then(|c| c.split_once('-')) {
                let args = [("low", Arg::Text(low)), ("high", Arg::Text(high))];
                return words.text(&format!("variant-easy-{end}"), &args);
            }
        }
        coded(words, "variant", &code)
    };
    let all: Vec<String> = code.split('+').filter(|c| !c.is_empty()).map(one).collect();
    all.join(" + ")
}

#[cfg(test)]
mod tests;
