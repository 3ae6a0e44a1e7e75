//! How fast a file is read, on demand: `QD_SPEED_FILE=tickets.csv cargo test --release -p qd-import --test speed -- --ignored --nocapture`.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use qd_import::{ReadOptions, prepare};
use qd_model::{Batch, Issue, RejectedRow, Sink};
use std::time::Instant;

struct Count(u64);

impl Sink for Count {
    fn batch(&mut self, batch: Batch) -> Result<(), Issue> {
        self.0 += batch.len() as u64;
        Ok(())
    }

    fn rejected(&mut self, _: Vec<RejectedRow>) -> Result<(), Issue> {
        Ok(())
    }
}

#[test]
#[ignore = "measures; needs a large file"]
fn a_large_file_is_read() {
    let Ok(path) = std::env::var("QD_SPEED_FILE") else {
        println!("skipped: QD_SPEED_FILE names no file");
        return;
    };
    let only = std::env::var("QD_SPEED_THREADS").ok().and_then(|t| t.parse().ok());
    for threads in only.map_or(vec![1, 2], |t| vec![t]) {
        let options = ReadOptions { threads, keep_subjects: true, ..ReadOptions::default() };
        let start = Instant::now();
        let plan = prepare(path.as_ref(), &options).unwrap();
        let prepared = start.elapsed();
        let mut sink = Count(0);
        let mut longest = 0.0f64;
        let mut last = Instant::now();
        let start = Instant::now();
        let summary = plan
            .run(&mut sink, &mut |_| {
                longest = longest.max(last.elapsed().as_secs_f64());
                last = Instant::now();
                true
            })
            .unwrap();
        println!(
            "{threads} threads: prepared in {prepared:.2?}, {} records in {:.2?}, {} rejected, longest step {longest:.3} s",
            summary.records,
            start.elapsed(),
            summary.rejected
        );
        assert_eq!(summary.records, sink.0 + summary.rejected);
    }
}
