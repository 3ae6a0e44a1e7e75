//! One target under libFuzzer: `cargo xtask fuzz TARGET` builds and runs it.
#![cfg_attr(feature = "libfuzzer", no_main)]

#[cfg(feature = "libfuzzer")]
libfuzzer_sys::fuzz_target!(init: under_fuzzer::remember(), |bytes: &[u8]| under_fuzzer::run(bytes));

/// libFuzzer ends at any panic; the importer catches those of the libraries that read workbooks, and they are no find.
#[cfg(feature = "libfuzzer")]
#[expect(clippy::print_stderr, reason = "libFuzzer's log")]
mod under_fuzzer {
    use std::panic::{catch_unwind, set_hook};
    use std::sync::Mutex;

    static LAST: Mutex<String> = Mutex::new(String::new());

    pub(super) fn remember() {
        set_hook(Box::new(|panic| {
            if let Ok(mut last) = LAST.lock() {
                *last = panic.to_string();
            }
        }));
    }

    pub(super) fn run(bytes: &[u8]) {
        if catch_unwind(|| qd_fuzz::chosen().run(bytes)).is_err() {
            eprintln!("{}", LAST.lock().map(|l| l.clone()).unwrap_or_default());
            std::process::abort();
        }
    }
}

/// Built without libFuzzer there is nothing to do but to name the targets.
#[cfg(not(feature = "libfuzzer"))]
#[expect(clippy::print_stdout, reason = "a list for whoever asks")]
fn main() {
    for target in qd_fuzz::TARGETS {
        println!("{:<9} {}", target.name, target.about);
    }
}
