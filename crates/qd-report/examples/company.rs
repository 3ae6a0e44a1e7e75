//! Writes the report of the made-up company:
//! `cargo run -p qd-report --example company -- FILE [a4|letter|16x9] [en|sv] [usual|accessible] [VALUES.json]`.
//! With the last one the company has a second site, and the file gets what the report is made of, for a comparison with
//! other tools.

#[path = "../tests/company/mod.rs"]
mod company;

use qd_model::{KpiDefinition, KpiValue, ReportInput};
use qd_report::{Edition, render_in};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let get = |i: usize, or: &str| args.get(i).cloned().unwrap_or_else(|| or.to_owned());
    let page = qd_report::PageFormat::from_name(&get(1, "a4"))?;
    let mut input = company::input(page, &get(2, "en"));
    let values = args.get(4);
    if values.is_some() {
        second_site(&mut input);
    }
    let edition = if get(3, "usual") == "accessible" { Edition::Accessible } else { Edition::Usual };
    let out = render_in(&input, edition)?;
    std::fs::write(get(0, "company.pdf"), &out.pdf)?;
    if let Some(path) = values.filter(|p| !p.is_empty()) {
        std::fs::write(path, serde_json::to_vec(&told(&input, out.pages))?)?;
    }
    Ok(())
}

/// Every value once more, in the report with all charts, so that each family has as many as it takes.
fn second_site(input: &mut ReportInput) {
    input.arranged.template = qd_report::reports::TEAM.name.into();
    let other = |id: &str| format!("{id}_2");
    let kpis: Vec<KpiValue> = input.report.kpis.clone();
    input.report.kpis.extend(kpis.into_iter().map(|k| KpiValue {
        id: other(&k.id),
        name: format!("{}, second site", k.name),
        ..k
    }));
    let definitions: Vec<KpiDefinition> = input.definitions.clone();
    input.definitions.extend(definitions.into_iter().map(|d| KpiDefinition {
        id: other(&d.id),
        name: format!("{}, second site", d.name),
        ..d
    }));
}

/// Charts, rows and sentences of the report.
fn told(input: &ReportInput, pages: u32) -> serde_json::Value {
    let words = qd_text::Catalogue::new(&input.language);
    let agents = qd_chart::agents_in(&input.report.kpis);
    let ctx = qd_chart::ChartContext {
        period: &input.report.period,
        grain: input.grain,
        compare: input.compare_label.as_deref(),
        known_to: &input.known_to,
        words: &words,
        locale: qd_model::format::Locale::of(&input.language),
        events: &input.settings.events,
        agent_names: true,
        agents: &agents,
        min_n: input.settings.min_n,
        channels: &input.channels,
        incidents: &input.incidents,
    };
    let charts: Vec<_> = input.report.kpis.iter().flat_map(|k| qd_chart::charts_for(k, &ctx)).collect();
    let figures = qd_report::pages(input).map_or(0, |pages| {
        let figure = |i: &&qd_chart::scene::Item| {
            matches!(i, qd_chart::scene::Item::Tag(qd_chart::scene::Role::Figure(_)))
        };
        pages.iter().flat_map(|p| &p.scene.items).filter(figure).count()
    });
    let imports: Vec<_> = input
        .quality
        .imports
        .iter()
        .map(|i| {
            serde_json::json!({
                "file": i.file, "kind": i.kind, "records": i.records, "rejected": i.rejected,
            })
        })
        .collect();
    serde_json::json!({
        "pages": pages, "charts": charts.into_iter().cycle().take(figures).collect::<Vec<_>>(), "report": input.report,
        "definitions": input.definitions, "imports": imports, "organisation": input.organisation,
    })
}
