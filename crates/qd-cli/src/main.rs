//! `qd`: the command line of Quarterdeck. stdout is data, stderr is talk.
//!
//! Exit codes: 0 done, 1 error, 2 usage, 3 needs an answer, 4 done in part, 5 refused.

mod args;
mod choose;
mod docs;
mod help;
mod show;
mod verbs;

use args::{Args, Verb};
use clap::Parser;
use qd_app::model::Issue;
use qd_app::text::Catalogue;
use std::process::ExitCode;

fn main() -> ExitCode {
    if let Some(code) = qd_app::serve_if_asked() {
        return ExitCode::from(code);
    }
    let given: Vec<_> = std::env::args_os().collect();
    let args = match Args::try_parse_from(&given) {
        Ok(args) => args,
        Err(e) => return ExitCode::from(help::say(&e, &given)),
    };
    let json = args.json;
    if args.verb.computes() {
        qd_app::prepare_heap()
    } else {
        qd_app::keep_freed_memory()
    }
    // Until a workspace says otherwise.
    let mut language = args.lang.clone().unwrap_or_else(qd_app::language);
    match verbs::run(args, &mut language) {
        Ok(code) => ExitCode::from(code),
        Err(issue) => {
            let exit = issue.code.exit();
            show::ended(issue, &Catalogue::new(&language), json);
            ExitCode::from(exit)
        }
    }
}

/// What a verb ends with: an exit code, or the problem.
type Outcome = Result<u8, Issue>;

impl Verb {
    /// True for verbs that answer from the columns of all records.
    fn computes(&self) -> bool {
        matches!(self, Verb::Kpi { .. } | Verb::Report { .. } | Verb::Chart { .. } | Verb::Table { .. })
    }

    /// True for verbs that need no workspace.
    fn is_without_workspace(&self) -> bool {
        matches!(self, Verb::Definitions | Verb::Docs { .. } | Verb::Restore { .. })
    }
}
