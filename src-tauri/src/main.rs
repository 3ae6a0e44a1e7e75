//! The window. All of it is in the library, so that it can be tested.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A second start, without a window, reads the files that are imported.
    if let Some(code) = quarterdeck::serve_if_asked() {
        std::process::exit(i32::from(code));
    }
    quarterdeck::run()
}
