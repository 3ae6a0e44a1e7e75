//! All values of a family in a table: what stands on no slide of its own is here.

use super::kpi::{members, notes};
use super::tabled;
use crate::deck::Deck;
use crate::table::{Cell, Column, Table, Tone};
use qd_chart::{kpi_short, say};
use qd_model::{KpiValue, Verdict};
use qd_text::Arg;

/// Most slides of a family.
const MOST: usize = 4;

pub(super) fn set(deck: &mut Deck<'_>, family: &str) {
    let kpis = members(deck, family);
    if kpis.iter().all(|k| k.value.is_none()) {
        return;
    }
    let kind = deck.word(&format!("report-family-{}", family.replace('_', "-")));
    let message = deck.words.text("deck-all-values", &[("family", Arg::Text(&kind))]);
    let table = table(deck, &kpis);
    let notes: Vec<String> = kpis.iter().filter(|k| k.value.is_some()).flat_map(|k| notes(deck, k)).collect();
    tabled(deck, &kind, &message, "", &table, &notes, MOST);
}

fn table(deck: &Deck<'_>, kpis: &[&KpiValue]) -> Table {
    let w = |key: &str| deck.word(key);
    let compare = deck.input.compare_label.clone();
    let mut columns = vec![
        Column::left(w("report-col-kpi"), 0.235),
        Column::right(w("report-col-value"), 0.105),
        Column::right(w("report-col-interval"), 0.19),
    ];
    if let Some(label) = &compare {
        columns.push(Column::right(label.clone(), 0.105));
        columns.push(Column::right(w("report-col-change"), 0.11));
        columns.push(Column::left(w("report-col-verdict"), 0.13));
    }
    columns.push(Column::right(w("report-col-target"), 0.15));
    columns.push(Column::right("n", 0.08));
    Table { columns, rows: kpis.iter().map(|k| row(deck, k, compare.is_some())).collect() }
}

fn row(deck: &Deck<'_>, k: &KpiValue, compared: bool) -> Vec<Cell> {
    if k.value.is_none() {
        let mut cells = vec![Cell::muted(kpi_short(deck.words, k)), Cell::muted(deck.word("report-no-data"))];
        cells.resize_with(if compared { 8 } else { 5 }, Cell::none);
        return cells;
    }
    let few = k.few_cases;
    let mut cells = vec![
        Cell::plain(kpi_short(deck.words, k)),
        Cell::value(&k.text, if few { Tone::Muted } else { Tone::Strong }),
        Cell::muted(say::bounds(deck.words, k)),
    ];
    if compared {
        match k.comparison.as_ref().filter(|c| c.value.is_some()) {
            Some(c) => {
                let tone = match c.verdict {
                    Verdict::Better if !few => Tone::Good,
                    Verdict::Worse if !few => Tone::Bad,
                    _ => Tone::Muted,
                };
                let verdict = if few { Verdict::FewCases } else { c.verdict };
                cells.extend([
                    Cell::value(&c.text, Tone::Muted),
                    Cell::value(&c.change_text, tone),
                    Cell::new(say::verdict(deck.words, verdict), tone),
                ]);
            }
            None => cells.extend([Cell::muted(deck.word("report-no-data")), Cell::none(), Cell::none()]),
        }
    }
    cells.push(match &k.target {
        Some(t) => {
            let key = if t.met { "report-met" } else { "report-missed" };
            Cell::plain(format!("{}, {}", t.text, deck.word(key)))
        }
        None => Cell::none(),
    });
    cells.push(Cell::muted(say::count(deck.words, k.n)));
    cells
}
