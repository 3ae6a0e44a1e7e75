//! Checksums, as `sha256sum --check` reads them.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::path::Path;

/// The name of the file.
pub const NAME: &str = "SHA256SUMS";

/// Writes the checksums of all files of a folder beside them, sorted by name.
///
/// # Errors
/// A file that cannot be read or written.
pub fn write(folder: &Path) -> Result<()> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_file() && name != NAME {
            names.push(name);
        }
    }
    names.sort();
    let mut text = String::new();
    for name in names {
        let bytes = std::fs::read(folder.join(&name)).context(name.clone())?;
        for byte in Sha256::digest(bytes) {
            write!(text, "{byte:02x}")?;
        }
        writeln!(text, "  {name}")?;
    }
    std::fs::write(folder.join(NAME), text).context(NAME)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_has_its_line_and_the_list_has_none() {
        let folder = std::env::temp_dir().join(format!("quarterdeck-sums-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        for (name, text) in [("b.deb", "abc"), ("a.rpm", ""), (NAME, "old")] {
            std::fs::write(folder.join(name), text).unwrap();
        }
        write(&folder).unwrap();
        let text = std::fs::read_to_string(folder.join(NAME)).unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        // The two examples of FIPS 180-4.
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(text, format!("{empty}  a.rpm\n{abc}  b.deb\n"));
    }
}
