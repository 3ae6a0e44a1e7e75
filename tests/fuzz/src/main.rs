//! One target under libFuzzer: `cargo xtask fuzz TARGET` builds and runs it.
#![cfg_attr(feature = "libfuzzer", no_main)]

#[cfg(feature = "libfuzzer")]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| qd_fuzz::chosen().run(bytes));

/// Built without libFuzzer there is nothing to do but to name the targets.
#[cfg(not(feature = "libfuzzer"))]
#[expect(clippy::print_stdout, reason = "a list for whoever asks")]
fn main() {
    for target in qd_fuzz::TARGETS {
        println!("{:<9} {}", target.name, target.about);
    }
}
