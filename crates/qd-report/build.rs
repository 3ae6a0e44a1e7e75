//! Packs the fonts: unpacked they are most of `qd`.

use std::path::Path;

/// The best that is quick to unpack; higher levels save nothing more.
const LEVEL: i32 = 19;

fn main() {
    let out = std::env::var_os("OUT_DIR").expect("cargo sets it");
    println!("cargo:rerun-if-changed=fonts");
    for entry in std::fs::read_dir("fonts").expect("the fonts") {
        let path = entry.expect("a font").path();
        if path.extension().is_some_and(|e| e == "ttf") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let packed = zstd::encode_all(std::fs::read(&path).expect("a font").as_slice(), LEVEL);
            let packed = packed.expect("a font in memory can be packed");
            std::fs::write(Path::new(&out).join(name + ".zst"), packed)
                .expect("cargo's folder can be written");
        }
    }
}
