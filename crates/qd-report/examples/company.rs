//! Writes the report of the made-up company: `cargo run -p qd-report --example company -- FILE [a4|letter|16x9] [en|sv]`.

#[path = "../tests/company/mod.rs"]
mod company;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let get = |i: usize, or: &str| args.get(i).cloned().unwrap_or_else(|| or.to_owned());
    let page = qd_report::PageFormat::from_name(&get(1, "a4"))?;
    let out = qd_report::render(&company::input(page, &get(2, "en")))?;
    std::fs::write(get(0, "company.pdf"), &out.pdf)?;
    Ok(())
}
