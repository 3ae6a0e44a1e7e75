//! The report of a made-up company, opened again with independent tools.

mod company;

use qd_report::{PageFormat, render};
use std::path::PathBuf;
use std::process::Command;

fn write(name: &str, page: PageFormat, language: &str) -> PathBuf {
    let out = render(&company::input(page, language)).unwrap();
    let path = std::env::temp_dir().join(format!("quarterdeck-{name}-{}.pdf", std::process::id()));
    std::fs::write(&path, out.pdf).unwrap();
    path
}

/// What a tool says of the file; `None` if the tool is not on this machine.
fn tool(name: &str, args: &[&str]) -> Option<String> {
    match Command::new(name).args(args).output() {
        Ok(out) => {
            assert!(out.status.success(), "{name}: {}", String::from_utf8_lossy(&out.stderr));
            Some(String::from_utf8_lossy(&out.stdout).into_owned())
        }
        Err(_) => {
            println!("skipped: {name} is not installed");
            None
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let input = company::input(PageFormat::A4, "en");
    let (a, b) = (render(&input).unwrap(), render(&input).unwrap());
    assert_eq!(a.pdf, b.pdf);
    assert!(a.pdf.starts_with(b"%PDF-1.7"));
}

#[test]
fn the_structure_is_sound() {
    for (name, page) in
        [("a4", PageFormat::A4), ("letter", PageFormat::Letter), ("wide", PageFormat::Wide16x9)]
    {
        let path = write(name, page, "en");
        if let Some(text) = tool("qpdf", &["--check", path.to_str().unwrap()]) {
            assert!(text.contains("No syntax or stream encoding errors found"), "{text}");
        }
        std::fs::remove_file(path).unwrap();
    }
}
