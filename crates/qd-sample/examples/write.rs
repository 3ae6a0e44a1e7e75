//! Writes the sample company's files into a folder: `cargo run -p qd-sample --example write -- FOLDER`.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("which folder?")?;
    std::fs::create_dir_all(&folder)?;
    qd_sample::write_to(folder.as_ref())?;
    let settings = std::path::Path::new(&folder).join("settings.json");
    std::fs::write(settings, serde_json::to_string_pretty(&qd_sample::settings())?)?;
    Ok(())
}
