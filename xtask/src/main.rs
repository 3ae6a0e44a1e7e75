//! Everything a developer runs: `cargo xtask demo | test | bench | generate | bundle | manual | gallery | e2e | fuzz | setup`.

mod bench;
mod bundle;
mod columns;
mod demo;
mod e2e;
mod fuzz;
mod gallery;
mod generate;
mod lint_package;
mod manual;
mod notices;
mod sbom;
mod setup;
mod sh;
mod test;
mod words;

type Task = fn(&[String]) -> anyhow::Result<()>;

/// Name, what it does, how.
const TASKS: &[(&str, &str, Task)] = &[
    (
        "demo",
        "build, import the given exports (none: the sample company's), print the KPIs, write the PDF",
        demo::run,
    ),
    ("test", "run every check that CI runs", test::run),
    ("bench", "measure speed beside peers in the same run, print ratios", bench::run),
    ("generate", "write the generated files; --check: only compare them", generate::run),
    ("setup", "install what building and testing need", setup::run),
    ("e2e", "drive the built app in a real window under Xvfb", e2e::run),
    ("fuzz", "look for files that the importer does not stand: TARGET… --minutes N", fuzz::run),
    (
        "bundle",
        "make the packages (.deb, .rpm; --windows: installer and ZIP; --try: under Wine) in out/release",
        bundle::run,
    ),
    ("manual", "make the manual as pages that open from the disk, in out/manual", manual::run),
    ("gallery", "make the pictures in docs/gallery", gallery::run),
];

fn main() -> anyhow::Result<()> {
    let mut args = std::env::args().skip(1);
    let name = args.next().unwrap_or_default();
    let rest: Vec<String> = args.collect();
    sh::enter_project()?;
    match TASKS.iter().find(|(n, _, _)| *n == name) {
        Some((_, _, task)) => task(&rest),
        None => {
            sh::say("cargo xtask TASK, where TASK is one of:");
            for (name, about, _) in TASKS {
                sh::say(&format!("  {name:<9} {about}"));
            }
            if name.is_empty() || name == "help" {
                Ok(())
            } else {
                anyhow::bail!("there is no task “{name}”")
            }
        }
    }
}
