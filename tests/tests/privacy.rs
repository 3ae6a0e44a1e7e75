//! By default neither the texts of tickets nor their people are kept: not in records, not in rejected rows, not in the
//! files beside the workspace.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use qd_tests::{Qd, beside};

/// All bytes that the program left, the imported file apart.
fn left_behind(qd: &Qd, imported: &str) -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(qd.folder()).unwrap().map(|e| e.unwrap().path());
    let files = entries.filter(|p| p.is_file() && p.file_name().is_none_or(|n| n != imported));
    files.map(|p| (p.display().to_string(), std::fs::read(p).unwrap())).collect()
}

fn assert_absent(qd: &Qd, imported: &str, secrets: &[&str]) {
    let files = left_behind(qd, imported);
    assert!(files.iter().any(|f| f.0.ends_with("test.quarterdeck")), "the workspace is looked at");
    for (name, bytes) in files {
        for secret in secrets {
            let found = bytes.windows(secret.len()).any(|w| w.eq_ignore_ascii_case(secret.as_bytes()));
            assert!(!found, "{secret} stands in {name}");
        }
    }
}

#[test]
fn texts_and_people_of_good_and_of_rejected_records_are_not_in_the_workspace() {
    let qd = Qd::new().unwrap();
    let text = "Ticket ID,Subject,Requester Email,Status,Created At,Notes\n\
        1,Card 4111 1111 1111 1111,jane.roe@example.org,open,2026-01-13,call 202-555-0143\n\
        2,Card 4111 1111 1111 1111,jane.roe@example.org,open,2026-02-31,call 202-555-0143\n\
        3,Card 4111 1111 1111 1111,jane.roe@example.org,open,2026-01-14\n\
        4,Card 4111 1111 1111 1111,jane.roe@example.org,open,2026-01-14,call 202-555-0143,more\n\
        ,Card 4111 1111 1111 1111,jane.roe@example.org,open,2026-01-14,call 202-555-0143\n\
        5,\"Card 4111 1111 1111 1111,jane.roe@example.org,open,2026-01-14,call 202-555-0143\n";
    qd.write("t.csv", text).unwrap();
    let answer = qd.call(&["import", "t.csv", "--as", "tickets"]).unwrap();
    assert_eq!((answer.exit, &answer.json["counts"]["rejected"]), (4, &5.into()), "{}", answer.said);
    assert!(!answer.said.contains("4111") && !answer.said.contains("jane"), "{}", answer.said);
    let secrets = ["4111 1111", "jane.roe", "202-555-0143"];
    assert_absent(&qd, "t.csv", &secrets);
    qd.ok(&["imports", "--rejected", "1", "--csv", "rejected.csv"]).unwrap();
    assert_absent(&qd, "t.csv", &secrets);
    let value = qd.ok(&["kpi", "tickets", "--by", "customer"]).unwrap();
    assert_eq!(value["kpis"][0]["value"], 1.0, "the ticket itself is there: {value}");
}

#[test]
fn nothing_of_a_file_full_of_personal_data_is_kept() {
    let Some(folder) = beside("corpora/desk-hostile") else { return };
    let manifest: serde_json::Value =
        serde_json::from_slice(&std::fs::read(folder.join("manifest.json")).unwrap()).unwrap();
    let files = manifest["files"].as_array().or_else(|| manifest.as_array()).unwrap();
    let case = files.iter().find(|f| f["file"] == "files/hostile/pii_in_text.csv").unwrap();
    let mut secrets: Vec<&str> =
        case["expect"]["must_not_appear"].as_array().unwrap().iter().filter_map(|s| s.as_str()).collect();
    secrets.extend(["user5@example.com", "@example."]);
    let qd = Qd::new().unwrap();
    let bytes = std::fs::read(folder.join("files/hostile/pii_in_text.csv")).unwrap();
    qd.write("pii.csv", bytes).unwrap();
    qd.ok(&["import", "pii.csv"]).unwrap();
    qd.ok(&["kpi", "--rows"]).unwrap();
    qd.ok(&["report", "-o", "report.pdf"]).unwrap();
    assert_absent(&qd, "pii.csv", &secrets);
}
