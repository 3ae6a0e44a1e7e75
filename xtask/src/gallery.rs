//! `cargo xtask gallery`: the pictures in `docs/gallery`, made from the sample company, and those of the manual.

use crate::sh::{run as sh, run_command, say, target_dir};
use crate::{e2e, setup};
use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;

const PERIOD: &[&str] = &["--period", "2026-Q3", "--compare", "previous"];

/// Builds, then takes the window and the first pages of the report. `--no-build`: of what is built.
///
/// # Errors
/// A build or a program that fails.
pub fn run(args: &[String]) -> Result<()> {
    setup::run(&[])?;
    if !args.iter().any(|a| a == "--no-build") {
        e2e::build()?;
    }
    let to = Path::new("docs/gallery");
    std::fs::create_dir_all(to)?;
    run_command(&mut e2e::on_a_display(&["node", "tests/e2e/gallery.mjs"]))?;
    small(Path::new("out/screens/gallery.png"), &to.join("window.png"))?;
    small(Path::new("out/screens/gallery-arrange.png"), &to.join("arrange.png"))?;
    of_the_manual()?;

    let made = std::path::absolute("out/gallery")?;
    if made.exists() {
        std::fs::remove_dir_all(&made)?;
    }
    std::fs::create_dir_all(&made)?;
    let qd = |words: &[&str]| {
        let mut qd = Command::new(target_dir().join("debug/qd"));
        qd.arg("--workspace").arg(made.join("gallery.qdeck")).args(words);
        qd
    };
    run_command(&mut qd(&["sample"]))?;
    let pdf = made.join("report.pdf");
    run_command(qd(&["report", "-o"]).arg(&pdf).args(PERIOD))?;
    for page in ["3", "4", "5"] {
        page_of(&pdf, page, &to.join(format!("report-{page}.png")))?;
    }
    // A page of each other template that is written as pages.
    for (template, page) in [("one_pager", "1"), ("team", "3"), ("coaching", "2")] {
        let pdf = made.join(format!("{template}.pdf"));
        run_command(qd(&["report", "--template", template, "-o"]).arg(&pdf).args(PERIOD))?;
        page_of(&pdf, page, &to.join(format!("{}.png", template.replace('_', "-"))))?;
    }
    let slides = made.join("deck.pptx");
    run_command(qd(&["report", "--template", "deck", "-o"]).arg(&slides).args(PERIOD))?;
    slide_of(&slides, "6", &to.join("deck.png"))
}

/// What `tests/e2e/manual.mjs` took of the window.
fn of_the_manual() -> Result<()> {
    let to = Path::new("docs/manual/pictures");
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir("out/screens")? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if let Some(name) = name.strip_prefix("manual-") {
            small(&path, &to.join(name))?;
        }
    }
    Ok(())
}

/// A slide as LibreOffice shows it; without that program the picture stays as it is, and that is said.
fn slide_of(slides: &Path, number: &str, to: &Path) -> Result<()> {
    if Command::new("soffice").arg("--version").output().is_err() {
        say(&format!("{} left as it is: it needs LibreOffice (soffice)", to.display()));
        return Ok(());
    }
    let folder = slides.parent().unwrap_or(Path::new("."));
    let mut made = Command::new("soffice");
    made.args(["--headless", "--convert-to", "pdf", "--outdir"]).arg(folder).arg(slides);
    run_command(&mut made)?;
    page_of(&slides.with_extension("pdf"), number, to)
}

/// A page of a PDF as a picture.
fn page_of(pdf: &Path, page: &str, to: &Path) -> Result<()> {
    let picture = pdf.with_extension("");
    let (pdf, name) = (pdf.to_string_lossy(), picture.to_string_lossy());
    sh("pdftoppm", &["-r", "75", "-f", page, "-l", page, "-png", "-singlefile", &pdf, &name])?;
    small(&picture.with_extension("png"), to)
}

/// Few colours and no time of making: small, and the same again for the same picture.
fn small(from: &Path, to: &Path) -> Result<()> {
    let named = ["-strip", "+dither", "-colors", "128", "-define", "png:exclude-chunks=date,time"];
    run_command(Command::new("convert").arg(from).args(named).arg(to))?;
    let bytes = std::fs::metadata(to).with_context(|| to.display().to_string())?.len();
    say(&format!("{} ({} kB)", to.display(), bytes / 1000));
    Ok(())
}
