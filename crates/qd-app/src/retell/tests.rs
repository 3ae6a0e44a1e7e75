use super::*;

mod spoken;

fn told(language: &str, text: &str) -> String {
    let mut text = text.to_owned();
    retell(&mut text, &Catalogue::new(language));
    text
}

#[test]
fn a_sentence_of_the_importer_is_told_in_the_language_with_what_it_names() {
    assert_eq!(
        told("es", "2026-02-30 in \"Created\" is a date that does not exist."),
        "2026-02-30 en \"Created\" es una fecha que no existe."
    );
    assert_eq!(
        told("sv", "What does the status \"Parked in yard\" mean? 12 records have it."),
        "Vad betyder statusen \"Parked in yard\"? 12 poster har den."
    );
    // The name of a field is a word of ours, that of a column a word of the file.
    assert_eq!(
        told("ro", "Several columns could be \"Channel\". Which one is it?"),
        "Mai multe coloane ar putea fi \"Canal\". Care este?"
    );
    assert_eq!(
        told("ko", "A value that nobody knows."),
        "A value that nobody knows.",
        "what is not known stays"
    );
    assert_eq!(told("en", "The line is no valid JSON."), "The line is no valid JSON.");
    assert_eq!(told("ko", "3 August 2026"), "2026년 8월 3일");
    assert_eq!(told("es", "8 March 2026"), "8 mar 2026");
    assert_eq!(told("es", "8 Marches 2026"), "8 Marches 2026");
}

#[test]
fn a_problem_is_told_with_its_reason_and_keeps_its_code() {
    let sv = Catalogue::new("sv");
    let raised = Issue::new(IssueCode::ReadOnly, "The folder /x cannot be made: the disk can only be read.");
    let issue = super::told(raised, &sv);
    assert_eq!(issue.message, "Mappen /x kan inte skapas: disken går bara att läsa.");
    assert_eq!(issue.hint, "Inget ändrades. Välj en mapp som du får skriva i.");
    assert_eq!(issue.code, IssueCode::ReadOnly);
    // A library's answer stays; what should not happen stands in a sentence that is told.
    let raised = Issue::new(IssueCode::BadConfig, "The settings are not understood: unknown field `x`.");
    assert_eq!(super::told(raised, &sv).message, "Inställningarna förstås inte: unknown field `x`.");
    let raised = Issue::new(IssueCode::Internal, "The list fell down.");
    assert_eq!(super::told(raised.clone(), &sv).message, "Något oväntat hände: The list fell down.");
    assert_eq!(super::told(raised.clone(), &Catalogue::new("en")), raised);
    // Reasons that are parted are told one by one, and the records of a data set by their word.
    let mut found = vec!["words are missing; page 7 is never used".to_owned()];
    findings(&mut found, &sv);
    assert_eq!(found, ["ord saknas; page 7 is never used"]);
    assert_eq!(
        told("sv", "The mapping sets priority, which calls do not have."),
        "Mappningen sätter priority, som samtal inte har."
    );
    // What is told once is not told again.
    let once = told("ko", "There is no import 7.");
    assert_eq!(told("ko", &once), once);
}

#[test]
fn the_longest_template_that_fits_is_meant() {
    // "{ value } in \"{ column }\" is no number." would fit as well, with another value.
    let text = "5 in \"a\" in \"b\" is no number.";
    assert_eq!(told("es", text), "5 en \"a\" in \"b\" no es un número.");
    assert_eq!(
        told("sv", "Still open, and waiting for somebody else."),
        "Ännu öppet, och väntar på någon annan."
    );
}
