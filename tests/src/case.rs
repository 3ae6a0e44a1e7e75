//! Cases written in Markdown: `cases/README.md` says how.

use crate::{Check, Qd};
use std::fmt::Write;
use std::path::Path;

/// One section of a file.
#[derive(Debug, Default)]
struct Case {
    title: String,
    /// Name and content of its files.
    files: Vec<(String, String)>,
    calls: Vec<Call>,
}

/// One line `$ qd …` and the expectations below it.
#[derive(Debug)]
struct Call {
    args: Vec<String>,
    checks: Vec<Check>,
}

/// Runs all cases of `cases/<family>/*.md`.
///
/// # Errors
/// A list of all that does not hold, with file and section.
pub fn run_cases(family: &str) -> Result<usize, String> {
    let folder = crate::folder("cases").join(family);
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .map_err(|e| format!("{}: {e}", folder.display()))?
        .filter_map(|entry| entry.ok().map(|e| e.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "md"))
        .collect();
    files.sort();
    let (mut wrong, mut count) = (String::new(), 0);
    for file in files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        for case in read(&file)? {
            count += 1;
            for problem in run(&case) {
                let _ = writeln!(wrong, "{family}/{name}, “{}”: {problem}", case.title);
            }
        }
    }
    if count == 0 {
        return Err(format!("{} holds no case", folder.display()));
    }
    if wrong.is_empty() { Ok(count) } else { Err(wrong) }
}

fn read(file: &Path) -> Result<Vec<Case>, String> {
    let text = std::fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let mut cases: Vec<Case> = Vec::new();
    let mut block: Option<(String, String)> = None;
    for line in text.lines() {
        if let Some(info) = line.strip_prefix("```") {
            match block.take() {
                Some((info, body)) => {
                    let case = cases.last_mut().ok_or("a block stands before the first section")?;
                    take_block(case, &info, body)
                        .map_err(|e| format!("{}, “{}”: {e}", file.display(), case.title))?;
                }
                None => block = Some((info.trim().into(), String::new())),
            }
        } else if let Some((_, body)) = &mut block {
            body.push_str(line);
            body.push('\n');
        } else if let Some(title) = line.strip_prefix("## ") {
            cases.push(Case { title: title.into(), ..Case::default() });
        }
    }
    cases.retain(|c| !c.calls.is_empty());
    Ok(cases)
}

fn take_block(case: &mut Case, info: &str, body: String) -> Result<(), String> {
    if info != "expect" {
        let name = info.split_whitespace().nth(1).ok_or("a block without a file name")?;
        case.files.push((name.into(), body));
        return Ok(());
    }
    for line in body.lines().map(str::trim).filter(|l| !l.is_empty()) {
        if let Some(call) = line.strip_prefix("$ qd ") {
            case.calls.push(Call { args: words(call), checks: Vec::new() });
        } else {
            let call = case.calls.last_mut().ok_or("an expectation before the first call")?;
            call.checks.push(Check::parse(line)?);
        }
    }
    Ok(())
}

/// Words of a command line; quotes hold blanks together.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            c => {
                if let Some(word) = words.last_mut() {
                    word.push(c);
                }
            }
        }
    }
    words.retain(|w| !w.is_empty());
    words
}

fn run(case: &Case) -> Vec<String> {
    match prepare(case) {
        Ok(qd) => case.calls.iter().flat_map(|call| answer(&qd, call)).collect(),
        Err(e) => vec![e],
    }
}

/// Writes the files, and unless the case does so itself, brings in the settings and the tables.
fn prepare(case: &Case) -> Result<Qd, String> {
    let qd = Qd::new()?;
    for (name, body) in &case.files {
        qd.write(name, body)?;
    }
    if case.files.iter().any(|f| f.0 == "settings.json") && !calls(case, "settings") {
        qd.ok(&["settings", "import", "settings.json"])?;
    }
    if !calls(case, "import") && !calls(case, "inspect") {
        for (name, _) in case.files.iter().filter(|f| f.0.ends_with(".csv")) {
            let kind = name.split(['.', '-']).next().unwrap_or_default();
            qd.ok(&["import", name, "--as", kind])?;
        }
    }
    Ok(qd)
}

fn calls(case: &Case, verb: &str) -> bool {
    case.calls.iter().any(|c| c.args.first().is_some_and(|a| a == verb))
}

fn answer(qd: &Qd, call: &Call) -> Vec<String> {
    let line = call.args.join(" ");
    let answer = match qd.call(&call.args) {
        Ok(answer) => answer,
        Err(e) => return vec![e],
    };
    let says_exit = call.checks.iter().any(Check::is_exit);
    if answer.exit != 0 && !says_exit {
        return vec![format!("`qd {line}` ended with {}:\n{}", answer.exit, answer.said)];
    }
    let wrong = call.checks.iter().filter_map(|c| c.against(answer.exit, &answer.json).err());
    wrong.map(|w| format!("`qd {line}`: {w}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_hold_a_word_together() {
        assert_eq!(
            words("kpi frt --where \"channel=Web form\""),
            ["kpi", "frt", "--where", "channel=Web form"]
        );
    }

    #[test]
    fn a_section_gives_its_files_calls_and_expectations() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("a.md");
        let text = "# A\n## One\ntext\n```csv tickets.csv\nid\n1\n```\n```expect\n$ qd kpi frt\n  frt/n = 1\n```\n## Only text\n";
        std::fs::write(&file, text).unwrap();
        let cases = read(&file).unwrap();
        assert_eq!(cases.len(), 1);
        assert_eq!(cases[0].files, [("tickets.csv".to_string(), "id\n1\n".to_string())]);
        assert_eq!((cases[0].calls.len(), cases[0].calls[0].checks.len()), (1, 1));
    }
}
