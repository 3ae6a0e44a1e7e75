//! `qd`: the command line of Quarterdeck. stdout is data, stderr is talk.
//!
//! Exit codes: 0 done, 1 error, 2 usage, 3 needs an answer, 4 done in part, 5 refused.

mod args;
mod choose;
mod docs;
mod show;
mod verbs;

use args::{Args, Verb};
use clap::Parser;
use qd_app::model::Issue;
use std::process::ExitCode;

fn main() -> ExitCode {
    keep_freed_memory();
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(e) => {
            let code = if e.use_stderr() { 2 } else { 0 };
            let _ = e.print();
            return ExitCode::from(code);
        }
    };
    let json = args.json;
    match verbs::run(args) {
        Ok(code) => ExitCode::from(code),
        Err(issue) => {
            show::issue(&issue, json);
            ExitCode::from(issue.code.exit())
        }
    }
}

/// glibc gives freed blocks of over 128 kB back to the system, page by page to be cleared and handed out again, until a
/// greater one was freed: so one is freed first. It is never written to, and takes no memory.
fn keep_freed_memory() {
    drop(std::hint::black_box(Vec::<u8>::with_capacity(31 << 20)));
}

/// What a verb ends with: an exit code, or the problem.
type Outcome = Result<u8, Issue>;

impl Verb {
    /// True for verbs that need no workspace.
    fn is_without_workspace(&self) -> bool {
        matches!(self, Verb::Definitions | Verb::Docs { .. } | Verb::Restore { .. })
    }
}
