//! Writes the report of the made-up company:
//! `cargo run -p qd-report --example company -- FILE [a4|letter|16x9] [en|sv] [usual|accessible] [VALUES.json]`.
//! The last one gets the charts' values, for a comparison with other tools.

#[path = "../tests/company/mod.rs"]
mod company;

use qd_report::{Edition, render_in};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let get = |i: usize, or: &str| args.get(i).cloned().unwrap_or_else(|| or.to_owned());
    let page = qd_report::PageFormat::from_name(&get(1, "a4"))?;
    let input = company::input(page, &get(2, "en"));
    let edition = if get(3, "usual") == "accessible" { Edition::Accessible } else { Edition::Usual };
    let out = render_in(&input, edition)?;
    std::fs::write(get(0, "company.pdf"), &out.pdf)?;
    Ok(())
}
