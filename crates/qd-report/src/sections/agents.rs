use super::family::{context, side_by_side};
use crate::layout::{BODY, Book};
use qd_model::KpiValue;
use qd_text::Arg;

/// All agents beside each other, in the order of their cases: no ranking.
pub(super) fn set(book: &mut Book<'_>) {
    let input = book.input;
    let known: Vec<&KpiValue> =
        input.report.kpis.iter().filter(|k| k.value.is_some() && k.better != "none").collect();
    let ctx = context(book);
    let Some((table, left_out)) = side_by_side(book, &known, "agent", &ctx) else { return };
    let kind = book.words.plain("report-agents");
    let n = table.rows.len() + left_out;
    let message = book.words.text("report-agents-message", &[("n", Arg::Num(n as f64))]);
    let high = book.table_height(&table) + 50.0;
    book.short_section("agents", &kind, &message, high);
    let text = book.words.text("report-agents-text", &[("n", Arg::Num(input.settings.min_n as f64))]);
    book.paragraph(&text, BODY);
    book.gap(4.0);
    book.table(&table);
    if left_out > 0 {
        let text = book.words.text("report-more-rows", &[("n", Arg::Num(left_out as f64))]);
        book.paragraph(&text, crate::layout::NOTE);
    }
}
