//! Every test that `docs/promises.md` names is there.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use std::path::Path;

#[test]
fn each_promise_has_the_test_that_it_names_or_is_not_made() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let list = std::fs::read_to_string(root.join("docs/promises.md")).unwrap();
    let (mut named, mut wrong) = (0, Vec::new());
    for line in list.lines().filter(|l| l.starts_with('|') && !l.contains("---")) {
        let last = line.trim_end_matches([' ', '|']).rsplit('|').next().unwrap_or_default().trim();
        let pieces: Vec<&str> = last.split('`').collect();
        match pieces[..] {
            ["", file, " ", test, ""] => {
                named += 1;
                let text = std::fs::read_to_string(root.join(file)).unwrap_or_default();
                let there = match file.ends_with(".mjs") {
                    true => text.contains(&format!("test('{test}'")),
                    false => text.contains(&format!("fn {test}(")),
                };
                if !there {
                    wrong.push(last);
                }
            }
            _ if last == "shown by" || last.starts_with("not made") => {}
            _ => wrong.push(last),
        }
    }
    assert!(wrong.is_empty(), "no such test: {wrong:#?}");
    assert!(named > 30, "only {named} promises were read");
}
