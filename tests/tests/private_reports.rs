//! The private edition: no agent's and no customer's name in report, deck or workbook.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use qd_tests::{Qd, python};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// All text of an archive's parts, those inside of archives too.
const TEXTS: &str = "
import io, sys, zipfile
def texts(data):
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        for name in z.namelist():
            part = z.read(name)
            if part[:2] == b'PK':
                yield from texts(part)
            elif name.endswith(('.xml', '.rels')):
                yield part.decode('utf-8')
print('\\n'.join(texts(open(sys.argv[1], 'rb').read())))
";

fn archive(python: &Path, file: &Path) -> String {
    let out =
        Command::new(python).args(["-c", TEXTS]).arg(file).env("PYTHONIOENCODING", "utf-8").output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

/// The text of a PDF; `None`, after saying so, without poppler.
fn pdf(file: &Path) -> Option<String> {
    match Command::new("pdftotext").arg("-layout").arg(file).arg("-").output() {
        Ok(out) => Some(String::from_utf8(out.stdout).unwrap()),
        #[expect(clippy::print_stderr, reason = "a skipped test says so")]
        Err(_) => {
            eprintln!("skipped: pdftotext is not installed");
            None
        }
    }
}

#[test]
fn no_agent_and_no_customer_is_named_in_any_output() {
    let Some(python) = python() else { return };
    let qd = Qd::new().unwrap();
    qd.ok(&["sample"]).unwrap();
    let of = ["--period", "2026-Q3", "--compare", "previous"];
    let by = |dimension: &str| -> BTreeSet<String> {
        let told = qd.ok(&[&["kpi", "tickets", "--by", dimension], &of[..2]].concat()).unwrap();
        let rows = told["kpis"][0]["by"][dimension].as_array().unwrap().clone();
        let keys = rows.iter().map(|r| r["key"].as_str().unwrap().to_owned());
        keys.filter(|k| !k.is_empty()).collect()
    };
    let (agents, customers) = (by("agent"), by("customer"));
    assert!(agents.len() > 5 && customers.len() > 50);
    let write = |name: &str, more: &[&str]| {
        qd.ok(&[&["report", "-o", name], &of[..], more].concat()).unwrap();
        qd.folder().join(name)
    };
    let text = |file: &Path| {
        if file.extension().is_some_and(|e| e == "pdf") { pdf(file) } else { Some(archive(&python, file)) }
    };
    let wanted = [("pdf", "leadership"), ("pptx", "leadership"), ("xlsx", "leadership"), ("pdf", "coaching")];
    for (ending, template) in wanted {
        let of = ["--template", template, "--privacy"];
        let name = |kind: &str| format!("{kind}-{template}.{ending}");
        let (open, private) = (write(&name("open"), &of[..2]), write(&name("private"), &of));
        let (Some(open), Some(private)) = (text(&open), text(&private)) else { continue };
        assert!(agents.iter().any(|a| open.contains(a.as_str())), "the open {ending} names agents");
        let found: Vec<&String> =
            agents.iter().chain(&customers).filter(|n| private.contains(n.as_str())).collect();
        assert!(found.is_empty(), "{ending} names {found:?}");
        assert!(private.contains("Agent 1"), "{ending} has agents by number");
    }
    qd.ok(&["settings", "set", "privacy", r#"{"private_reports": true}"#]).unwrap();
    let kept = write("kept.pptx", &[]);
    assert_eq!(
        std::fs::read(kept).unwrap(),
        std::fs::read(qd.folder().join("private-leadership.pptx")).unwrap()
    );
}

#[test]
fn no_name_of_user_folder_or_machine_stands_in_a_pdf() {
    let Some(python) = python() else { return };
    let qd = Qd::new().unwrap();
    let home = qd.folder().join("Zaphods Heim");
    std::fs::create_dir(&home).unwrap();
    let workspace = home.join("Magrathea.quarterdeck");
    let workspace = workspace.to_str().unwrap();
    qd.ok(&["sample", "--workspace", workspace]).unwrap();
    let machine = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let folder = qd.folder().file_name().unwrap().to_string_lossy().into_owned();
    let names = ["Zaphod", "zaphod", "Magrathea", "Beeblebrox", folder.as_str(), machine.trim()];
    for (name, more) in [("plain.pdf", &[][..]), ("tagged.pdf", &["--accessible"])] {
        let mut command = qd
            .command(
                &[&["report", "--period", "2026-Q3", "-o", name, "--workspace", workspace], more].concat(),
            )
            .unwrap();
        let written =
            command.env("HOME", &home).env("USER", "Beeblebrox").env("LOGNAME", "Beeblebrox").output();
        assert!(written.unwrap().status.success());
        // What stands in the open, and all that can be unpacked: pages, fonts, and what the file says of itself.
        let unpack = "import re, sys, zlib\ndata = open(sys.argv[1], 'rb').read()\nout = [data]\n\
            for m in re.finditer(rb'stream\\r?\\n', data):\n  try: out.append(zlib.decompressobj().decompress(data[m.end():]))\n  except zlib.error: pass\n\
            sys.stdout.buffer.write(b'\\n'.join(out))";
        let out = Command::new(&python).args(["-c", unpack]).arg(qd.folder().join(name)).output().unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        let all = String::from_utf8_lossy(&out.stdout).into_owned();
        assert!(all.len() > 200_000 && all.contains("/Type"), "{name} was unpacked");
        let text = pdf(&qd.folder().join(name)).unwrap_or_default();
        for word in names.iter().filter(|w| w.len() > 3) {
            assert!(!all.contains(word) && !text.contains(word), "{name} names {word}");
        }
    }
}
