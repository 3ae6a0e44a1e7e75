//! The installer and the portable ZIP for Windows, built on Debian: `rustup`'s target for it if that is installed, else
//! Debian's Rust, which has the standard library's sources and builds it on the way.

use super::{FINISHED, PROFILE, VERSION, fresh, linux};
use crate::sh::{output, run as sh, run_command, say, target_dir};
use crate::{manual, notices, setup, words};
use anyhow::{Context, Result, bail};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the programs are built for.
pub const TARGET: &str = "x86_64-pc-windows-gnu";
const LINKER: &str = "x86_64-w64-mingw32-gcc";
/// The programs.
const PROGRAMS: &[&str] = &["quarterdeck-app.exe", "qd.exe"];

/// Builds (or takes what is built) and packs.
///
/// # Errors
/// A build that fails, a program that needs what Windows does not have, what `makensis` says.
pub fn run(build: bool) -> Result<Vec<PathBuf>> {
    let release = std::path::absolute(target_dir())?.join(TARGET).join(PROFILE);
    if build {
        sh("npm", &["--prefix", "ui", "--silent", "run", "build"])?;
        run_command(&mut cargo())?;
    }
    let files = release.join("quarterdeck");
    gather(&release, &files)?;
    let installer = nsis(&release, &files)?;
    let zip = zip(&files)?;
    Ok(vec![installer, zip])
}

/// Cargo, set up for the target.
fn cargo() -> Command {
    let mut command = if setup::rustup_has_windows() {
        Command::new("cargo")
    } else {
        say(
            "Rust's standard library is built for Windows from Debian's sources: an unstable way of cargo's.",
        );
        let mut debian = Command::new("/usr/bin/cargo");
        debian.env("RUSTC", "/usr/bin/rustc").env("RUSTC_BOOTSTRAP", "1").env_remove("RUSTUP_TOOLCHAIN");
        debian.arg("-Zbuild-std=std,panic_unwind");
        debian
    };
    command
        .args(["build", "--profile", PROFILE, "--target", TARGET, "-p", "quarterdeck", "-p", "qd-cli"])
        .env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER", LINKER)
        .env("CC_x86_64_pc_windows_gnu", LINKER)
        // The time of the linking would stand in the programs.
        .env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTFLAGS", "-Clink-arg=-Wl,--no-insert-timestamp");
    command
}

/// The folder that both are packed from.
fn gather(release: &Path, files: &Path) -> Result<()> {
    fresh(files)?;
    for program in PROGRAMS {
        let from = release.join(program);
        needs_only_windows(&from)?;
        put(&from, &files.join(program))?;
    }
    put(&loader(release)?, &files.join("WebView2Loader.dll"))?;
    // As Windows' editor shows them.
    for (from, to) in [
        ("LICENSE-APACHE", "LICENSE-APACHE.txt"),
        ("LICENSE-MIT", "LICENSE-MIT.txt"),
        ("crates/qd-report/fonts/LICENSE.txt", "LICENSE-Pretendard.txt"),
        ("src-tauri/windows/LICENSE.txt", "LICENSE.txt"),
        ("src-tauri/windows/README.txt", "README.txt"),
    ] {
        let text = std::fs::read_to_string(from).with_context(|| from.to_owned())?;
        text_file(&files.join(to), &text)?;
    }
    text_file(&files.join("third-party.txt"), &notices::text(TARGET)?)?;
    manual::write(&files.join("manual"))?;
    let made = linux::packaging()?;
    put(&made.join("_qd.ps1"), &files.join("qd-completion.ps1"))
}

fn put(from: &Path, to: &Path) -> Result<()> {
    let bytes = std::fs::read(from).with_context(|| from.display().to_string())?;
    std::fs::write(to, bytes).with_context(|| to.display().to_string())
}

fn text_file(path: &Path, text: &str) -> Result<()> {
    std::fs::write(path, text.replace('\r', "").replace('\n', "\r\n"))
        .with_context(|| path.display().to_string())
}

/// A program that was linked against a library of the compiler would start nowhere else.
fn needs_only_windows(program: &Path) -> Result<()> {
    let table = output(Command::new("x86_64-w64-mingw32-objdump").arg("-p").arg(program))?;
    let needs = table.lines().filter_map(|line| line.trim().strip_prefix("DLL Name: "));
    for library in needs {
        let name = library.to_ascii_lowercase();
        if name.starts_with("libgcc") || name.starts_with("libwinpthread") || name.starts_with("libstdc") {
            bail!("{} needs {library}, which Windows does not have", program.display());
        }
    }
    Ok(())
}

/// Microsoft's loader of the web view, as the crate of its bindings carries it.
fn loader(release: &Path) -> Result<PathBuf> {
    let beside = release.join("WebView2Loader.dll");
    if beside.exists() {
        return Ok(beside);
    }
    for entry in std::fs::read_dir(release.join("build"))? {
        let dll = entry?.path().join("out/x64/WebView2Loader.dll");
        if dll.exists() {
            return Ok(dll);
        }
    }
    bail!("WebView2Loader.dll is not among what was built in {}", release.display())
}

/// All files of a folder and of those in it, by their places in it with `/`, in order.
fn below(folder: &Path, place: &str, out: &mut Vec<String>) -> Result<()> {
    let mut entries = std::fs::read_dir(folder)?.map(|e| Ok(e?)).collect::<Result<Vec<_>>>()?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let name = format!("{place}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            below(&entry.path(), &format!("{name}/"), out)?;
        } else {
            out.push(name);
        }
    }
    Ok(())
}

/// What the uninstaller does with them: the files go, and the folders once they are empty, the inner ones first.
fn removal(names: &[String]) -> Result<String> {
    let mut remove = String::new();
    let mut folders = std::collections::BTreeSet::new();
    for name in names {
        writeln!(remove, "Delete \"$INSTDIR\\{}\"", name.replace('/', "\\"))?;
        folders.extend(name.match_indices('/').map(|(at, _)| &name[..at]));
    }
    for folder in folders.iter().rev() {
        writeln!(remove, "RMDir \"$INSTDIR\\{}\"", folder.replace('/', "\\"))?;
    }
    Ok(remove)
}

fn nsis(release: &Path, files: &Path) -> Result<PathBuf> {
    let mut names = Vec::new();
    below(files, "", &mut names)?;
    let mut bytes = 0;
    for name in &names {
        bytes += std::fs::metadata(files.join(name))?.len();
    }
    let remove = removal(&names)?;
    std::fs::write(files.with_extension("remove.nsh"), remove)?;
    let spoken = release.join("installer-words.nsh");
    std::fs::write(&spoken, words::for_installer()?)?;
    let out = std::path::absolute(FINISHED)?.join(format!("quarterdeck-{VERSION}-windows-x64-setup.exe"));
    let define = |name: &str, value: &str| format!("-D{name}={value}");
    run_command(
        Command::new("makensis")
            .args(["-V2", "-WX", "-INPUTCHARSET", "UTF8"])
            .arg(define("VERSION", VERSION))
            .arg(define("FILES", &files.display().to_string()))
            .arg(define("WORDS", &spoken.display().to_string()))
            .arg(define("OUT", &out.display().to_string()))
            .arg(define("SIZE", &(bytes / 1024).to_string()))
            .arg("src-tauri/windows/installer.nsi")
            .env("SOURCE_DATE_EPOCH", linux::stamp()?),
    )?;
    Ok(Path::new(FINISHED).join(out.file_name().unwrap_or_default()))
}

/// A folder to be unpacked anywhere. The empty `portable.txt` tells the programs to keep their data in it.
fn zip(files: &Path) -> Result<PathBuf> {
    let path = Path::new(FINISHED).join(format!("quarterdeck-{VERSION}-windows-x64-portable.zip"));
    let mut zip = zip::ZipWriter::new(std::fs::File::create(&path)?);
    // The zero of the format's clock: the same files give the same bytes.
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(zip::DateTime::default());
    let mut names = Vec::new();
    below(files, "", &mut names)?;
    for name in names {
        zip.start_file(format!("Quarterdeck/{name}"), options)?;
        zip.write_all(&std::fs::read(files.join(name))?)?;
    }
    zip.start_file("Quarterdeck/portable.txt", options)?;
    zip.write_all(b"The programs beside this file keep their data in the folder \"data\" here. Without this file they\r\nkeep them in the folder of the user.\r\n")?;
    zip.finish()?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_installed_is_removed_the_inner_folders_first() {
        let names = ["a.exe", "manual/en/b.html", "manual/c.css"].map(str::to_owned);
        let text = removal(&names).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[1], "Delete \"$INSTDIR\\manual\\en\\b.html\"");
        assert_eq!(lines[3..], ["RMDir \"$INSTDIR\\manual\\en\"", "RMDir \"$INSTDIR\\manual\""]);
    }
}
