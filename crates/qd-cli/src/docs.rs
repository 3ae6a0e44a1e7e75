//! Pages of the documentation that are made from the code, so that they cannot go stale.

use crate::Outcome;
use qd_app::model::{Issue, IssueCode};
use std::fmt::Write;

/// Prints one page.
pub fn print(page: &str) -> Outcome {
    let text = match page {
        "kpis" => kpis(),
        "errors" => errors(),
        "sources" => sources(),
        "settings-schema" => qd_app::settings_schema(),
        other => return Err(Issue::new(IssueCode::BadArgument, format!("There is no page “{other}”."))),
    };
    let _ = std::io::Write::write_all(&mut std::io::stdout(), text.as_bytes());
    Ok(0)
}

const MADE: &str = "<!-- Made by `cargo xtask generate`. Do not edit. -->\n\n";

fn kpis() -> String {
    let mut s = format!("{MADE}# The KPIs\n\nFrom the registry in `crates/qd-kpi/src/families`.\n");
    let mut family = String::new();
    for d in qd_app::all_definitions() {
        if d.family != family {
            let _ = write!(s, "\n## {}\n", d.family.replace('_', " "));
            family.clone_from(&d.family);
        }
        let state = if d.since.is_empty() { "declared, not computed yet" } else { "computed" };
        let _ = write!(
            s,
            "\n### {} (`{}`)\n\n{}\n\n- Formula: {}\n- Better: {}; counted by: {}; circle: {}; for: {}\n- Needs: {}\n- State: {state}\n",
            d.name,
            d.id,
            d.summary,
            d.formula,
            d.better,
            d.counted_by,
            d.circle,
            d.audience,
            d.inputs.join(", ")
        );
        if !d.actions.is_empty() {
            let _ = writeln!(s, "- When it is poor: {}", d.actions.join("; "));
        }
        if !d.caution.is_empty() {
            let _ = writeln!(s, "- Mind: {}", d.caution);
        }
        if !d.source.is_empty() {
            let _ = writeln!(s, "- Source: {}", d.source);
        }
    }
    s
}

fn errors() -> String {
    let mut s =
        format!("{MADE}# Error codes\n\n| code | exit | meaning | what to do |\n| --- | --- | --- | --- |\n");
    for c in IssueCode::ALL {
        let _ =
            writeln!(s, "| `{}` | {} | {} | {} |", c.name(), c.exit(), c.about().trim(), c.default_hint());
    }
    s
}

fn sources() -> String {
    let mut s = format!(
        "{MADE}# Exports that are recognised\n\nAny other file goes through the generic mapper.\n\n| source | what it is | records | recognised by |\n| --- | --- | --- | --- |\n"
    );
    for source in qd_app::sources() {
        let _ = writeln!(s, "| `{}` | {} | {} | {} |", source.0, source.1, source.2, source.3);
    }
    s
}
