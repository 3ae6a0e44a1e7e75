//! Builds the shell: the page's commands get a permission each, and a clone without a built page compiles.

use std::path::Path;

#[path = "src/names.rs"]
mod names;

const PLACEHOLDER: &str = "<!doctype html><title>Quarterdeck</title>\
    <p>The page was not built. Run: npm --prefix ui ci &amp;&amp; npm --prefix ui run build</p>";

fn main() {
    let index = Path::new("ui/dist/index.html");
    if !index.exists() {
        std::fs::create_dir_all("ui/dist").expect("ui/dist can be made");
        std::fs::write(index, PLACEHOLDER).expect("ui/dist can be written");
    }
    println!("cargo:rerun-if-changed=ui/dist");
    // A command that is not named here could be called by any window, whatever its capability says.
    let commands = tauri_build::AppManifest::new().commands(names::COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)).expect("tauri-build");
}
