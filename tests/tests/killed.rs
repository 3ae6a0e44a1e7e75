//! A program that is killed while it writes a report leaves the report before, or the new one.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use qd_tests::Qd;
use std::process::Stdio;
use std::time::{Duration, Instant};

/// Kills from the begin to the end of the writing.
const KILLS: u32 = 12;

#[test]
fn a_report_whose_writing_is_killed_is_the_one_before_or_whole() {
    let qd = Qd::new().unwrap();
    let mut tickets = String::from("Ticket ID,Created at,Solved at,Status,Channel\n");
    for k in 0..400 {
        let day = 1 + k % 28;
        tickets.push_str(&format!(
            "{k},2026-03-{day:02}T08:00:00Z,2026-03-{day:02}T09:{:02}:00Z,solved,email\n",
            k % 60
        ));
    }
    qd.write("tickets.csv", tickets).unwrap();
    qd.ok(&["import", "tickets.csv"]).unwrap();
    let write = ["report", "-o", "report.pdf"];
    qd.ok(&write).unwrap();
    let target = qd.folder().join("report.pdf");
    let whole = std::fs::read(&target).unwrap();
    assert!(whole.starts_with(b"%PDF") && whole.len() > 10_000);
    let started = Instant::now();
    qd.ok(&write).unwrap();
    let takes = started.elapsed();
    let mut kept = 0;
    for k in 0..=KILLS {
        let before = format!("the report before, {k}").into_bytes();
        std::fs::write(&target, &before).unwrap();
        let mut command = qd.command(&write).unwrap();
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // Closer and closer to the end, where the file is written.
        let left = f64::from(KILLS - k) / f64::from(KILLS);
        std::thread::sleep(Duration::from_secs_f64(takes.as_secs_f64() * (1.05 - left * left)));
        let _ = child.kill();
        child.wait().unwrap();
        let found = std::fs::read(&target).unwrap();
        assert!(
            found == before || found == whole,
            "kill {k}: {} bytes, neither the old nor the new",
            found.len()
        );
        kept += u32::from(found == before);
    }
    assert!(kept > KILLS / 3, "killed too late: {kept} times before the end");
}
