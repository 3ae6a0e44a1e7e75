//! Two measures held against each other.

use super::ChartContext;
use super::shape::spec;
use qd_model::chart::{ChartBody, ChartSpec, ScatterBody};
use qd_model::{KpiValue, Unit, format};
use qd_text::Arg;

/// Weeks by the articles read and the contacts that came so many weeks later.
pub(super) fn scatter(kpi: &KpiValue, ctx: &ChartContext<'_>) -> Option<ChartSpec> {
    let table = kpi.tables.iter().find(|t| t.name == "weeks")?;
    let part = |name: &str| kpi.parts.get(name).copied().flatten();
    let (rho, lead) = (part("rho")?, part("rho_lead_weeks")?);
    let points: Vec<(f64, f64)> = table
        .rows
        .iter()
        .filter_map(|r| Some((r.cells.get("reads")?.value?, r.cells.get("contacts")?.value?)))
        .collect();
    if points.len() < 3 {
        return None;
    }
    let n = points.len() as u64;
    // What the engine found in it.
    let found = |code: &str| kpi.note_codes.iter().any(|p| p.code == code);
    let key = match (found("note-reads-with-fewer"), found("note-reads-with-more")) {
        (true, _) => "chart-finding-scatter-fewer",
        (_, true) => "chart-finding-scatter-more",
        _ => "chart-finding-scatter-none",
    };
    let finding = ctx
        .words
        .text(key, &[("n", Arg::Num(n as f64)), ("rho", Arg::Text(&format::number(rho, 2, ctx.locale)))]);
    let body = ChartBody::Scatter(ScatterBody {
        x_name: ctx.words.text("chart-scatter-reads", &[("weeks", Arg::Num(lead))]),
        y_name: ctx.words.plain("chart-scatter-contacts"),
        points,
    });
    let s = spec(kpi, ctx, "relation", "chart-title-scatter", finding, body, n);
    Some(ChartSpec { unit: Unit::Count, ..s })
}
