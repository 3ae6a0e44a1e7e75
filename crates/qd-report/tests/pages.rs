//! Every page of the made-up company's report is measured, in every language and format, and with data that no
//! designer had in mind.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod company;
mod extreme;
mod measure;

use measure::{Grace, check};
use qd_report::{Edition, PageFormat, ReportInput, pages, render_in};

const FORMATS: [PageFormat; 3] = [PageFormat::A4, PageFormat::Letter, PageFormat::Wide16x9];

fn faults(name: &str, input: &ReportInput, grace: Grace) -> Vec<String> {
    let pages = pages(input).unwrap();
    check(&pages, grace)
        .into_iter()
        .map(|f| format!("{name} {:?} {}: {f}", input.page, input.language))
        .collect()
}

fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// One thread a format.
fn in_formats(measure: impl Fn(PageFormat) -> Vec<String> + Sync) {
    let measure = &measure;
    none(std::thread::scope(|scope| {
        let threads = FORMATS.map(|page| scope.spawn(move || measure(page)));
        threads.into_iter().flat_map(|t| t.join().unwrap()).collect()
    }));
}

#[test]
fn pages_of_every_language_and_format_are_without_fault() {
    in_formats(|page| {
        let of = |template: &'static str, language: &str| {
            let mut input = company::input(page, language);
            input.arranged.template = template.into();
            faults(template, &input, Grace::default())
        };
        let all = qd_text::LANGUAGES.iter();
        all.flat_map(|(l, _)| ["leadership", "one_pager"].map(|t| of(t, l)).concat()).collect()
    });
}

#[test]
fn pages_of_extreme_data_are_without_fault() {
    in_formats(|page| {
        let of = |(name, change): &(&str, extreme::Change)| {
            let mut input = company::input(page, "en");
            change(&mut input);
            let whole = faults(name, &input, Grace::default());
            input.arranged.template = "one_pager".into();
            [whole, faults(&format!("{name}, one page"), &input, Grace::default())].concat()
        };
        extreme::ALL.iter().flat_map(of).collect()
    });
}

#[test]
fn extreme_data_passes_the_check_of_the_accessible_edition() {
    for (name, change) in extreme::ALL {
        let mut input = company::input(PageFormat::A4, "en");
        change(&mut input);
        let out = render_in(&input, Edition::Accessible);
        assert!(out.is_ok(), "{name}: {:?}", out.unwrap_err().message);
    }
}
