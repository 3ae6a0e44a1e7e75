//! A PDF opened with tools that did not write it. What is not on this machine is skipped, and said.

#![allow(dead_code, clippy::unwrap_used, clippy::print_stdout)]

use std::path::PathBuf;
use std::process::Command;

/// A PDF in the temporary folder, removed when it is no longer used.
pub struct File(PathBuf);

impl File {
    pub fn put(name: &str, pdf: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("quarterdeck-{name}-{}.pdf", std::process::id()));
        std::fs::write(&path, pdf).unwrap();
        Self(path)
    }
    pub fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// What a tool gives for these arguments; `None` if it is not on this machine.
pub fn bytes(name: &str, args: &[&str]) -> Option<Vec<u8>> {
    match Command::new(name).args(args).output() {
        Ok(out) => {
            assert!(out.status.success(), "{name}: {}", String::from_utf8_lossy(&out.stderr));
            Some(out.stdout)
        }
        Err(_) => {
            println!("skipped: {name} is not installed (cargo xtask setup installs it)");
            None
        }
    }
}

/// As [`bytes`], as text.
pub fn text(name: &str, args: &[&str]) -> Option<String> {
    bytes(name, args).map(|b| String::from_utf8_lossy(&b).into_owned())
}
