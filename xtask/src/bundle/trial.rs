//! `cargo xtask bundle --windows --try`: the installer and the programs for Windows under Wine, and what they write held
//! against what `qd` writes on Linux.
//!
//! Every word and every number must be the same; numbers may differ in their last digits alone, and how many do is told:
//! the two systems have different `exp` and `ln`, which p-values and intervals come from.
//!
//! Wine has no WebView2: of the window is tried that it says so.

use super::fresh;
use crate::sh::{output, run_command, say, target_dir};
use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

const PERIOD: &[&str] = &["--period", "2026-Q3", "--compare", "previous"];
const UNINSTALL: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Quarterdeck";
const OPENS: &str = r"HKCU\Software\Classes\Quarterdeck.Workspace\shell\open\command";

/// A Windows of its own, made for this trial.
struct Wine {
    prefix: PathBuf,
}

impl Wine {
    fn new() -> Result<Self> {
        let prefix = std::path::absolute(target_dir())?.join("wine");
        fresh(&prefix)?;
        let wine = Self { prefix };
        run_command(&mut wine.command("wineboot", &["--init"]))?;
        // The one that it would claim to be has no programs of today.
        run_command(&mut wine.command("winecfg", &["-v", "win10"]))?;
        // A build below 17763: from that one on the window's library calls a function of uxtheme by its number, which is
        // another function in Wine 8 and faults there.
        let version = r"HKLM\Software\Microsoft\Windows NT\CurrentVersion";
        for name in ["CurrentBuild", "CurrentBuildNumber"] {
            run_command(&mut wine.command("reg", &["add", version, "/v", name, "/d", "17134", "/f"]))?;
        }
        let stub = wine.drive("windows/system32/bcryptprimitives.dll");
        run_command(
            Command::new("x86_64-w64-mingw32-gcc")
                .args(["-shared", "-O2", "-s", "xtask/wine/bcryptprimitives.c", "-ladvapi32", "-o"])
                .arg(&stub),
        )?;
        Ok(wine)
    }

    fn drive(&self, path: &str) -> PathBuf {
        self.prefix.join("drive_c").join(path)
    }

    fn command(&self, program: &str, args: &[&str]) -> Command {
        let mut command = Command::new("wine");
        command
            .arg(program)
            .args(args)
            .env("WINEPREFIX", &self.prefix)
            .env("WINEDEBUG", "-all")
            // No offer to download Mono or Gecko.
            .env("WINEDLLOVERRIDES", "mscoree=;mshtml=")
            .env("LANG", "en_US.UTF-8")
            .env("LC_ALL", "C.UTF-8")
            .env("TZ", "UTC")
            .env_remove("DISPLAY")
            .current_dir(&self.prefix);
        command
    }

    /// The value of a registry entry; nothing if there is none.
    fn registry(&self, key: &str, value: &[&str]) -> String {
        let mut args = vec!["query", key];
        args.extend(value);
        output(&mut self.command("reg", &args)).unwrap_or_default()
    }

    /// The one folder below the users that every program of the user knows.
    fn user(&self, path: &str) -> Result<PathBuf> {
        let name = std::env::var("USER").unwrap_or_else(|_| "root".into());
        let home = self.drive("users").join(name);
        if !home.is_dir() {
            bail!("{} is not there", home.display());
        }
        Ok(home.join(path))
    }

    /// Waits until what runs in the background has ended.
    fn settle(&self) -> Result<()> {
        let mut wait = Command::new("wineserver");
        wait.arg("--wait").env("WINEPREFIX", &self.prefix);
        if run_command(&mut wait).is_ok() {
            return Ok(());
        }
        // Debian keeps it aside.
        let mut wait = Command::new("/usr/lib/wine/wineserver64");
        run_command(wait.arg("--wait").env("WINEPREFIX", &self.prefix))
    }
}

/// Installs silently, works, compares, uninstalls.
///
/// # Errors
/// What did not come out as it must.
pub fn run(installer: &Path, linux_qd: &Path) -> Result<()> {
    let wine = Wine::new()?;
    let installer = std::path::absolute(installer)?;
    set_path(&wine, r"%USERPROFILE%\bin;C:\Tools")?;
    run_command(&mut wine.command(&installer.display().to_string(), &["/S", "/PATH"]))?;
    wine.settle()?;
    let programs = wine.user("AppData/Local/Programs/Quarterdeck")?;
    installed(&wine, &programs)?;
    let data = wine.user("AppData/Roaming/Quarterdeck/quarterdeck.qdeck")?;
    works(&wine, &programs, linux_qd)?;
    there(&data)?;
    without_web_view(&wine, &programs)?;
    say("Again over what is installed, as an update does");
    run_command(&mut wine.command(&installer.display().to_string(), &["/S", "/PATH"]))?;
    wine.settle()?;
    let path = wine.registry(r"HKCU\Environment", &["/v", "Path"]);
    if path.matches("Programs\\Quarterdeck").count() != 1 {
        bail!("the path after two installations: {path}");
    }
    let said = output(&mut wine.command(&programs.join("qd.exe").display().to_string(), &["imports"]))?;
    if said.trim().is_empty() {
        bail!("after the update no import is known");
    }
    run_command(&mut wine.command(&programs.join("uninstall.exe").display().to_string(), &["/S"]))?;
    wine.settle()?;
    uninstalled(&wine, &programs)?;
    there(&data)?;
    say("Tried under Wine: install, sample, report, workbook, update, uninstall; the data is still there.");
    say("Not tried: the window (Wine has no WebView2), and Windows itself.");
    Ok(())
}

/// The window's program where WebView2 is missing, as it is under Wine: it ends in words, and neither faults nor panics.
fn without_web_view(wine: &Wine, programs: &Path) -> Result<()> {
    let mut start = wine.command(&programs.join("quarterdeck-app.exe").display().to_string(), &[]);
    let ended = start.output().context("the window's program was not started")?;
    let said = String::from_utf8_lossy(&ended.stderr);
    ensure!(
        ended.status.code() == Some(1) && said.contains("WebView2 is missing"),
        "without WebView2 the window's program ended with {:?}: {said}",
        ended.status.code()
    );
    Ok(())
}

fn there(file: &Path) -> Result<()> {
    if file.is_file() { Ok(()) } else { bail!("{} is not there", file.display()) }
}

fn set_path(wine: &Wine, path: &str) -> Result<()> {
    let args = ["add", r"HKCU\Environment", "/v", "Path", "/t", "REG_EXPAND_SZ", "/d", path, "/f"];
    run_command(&mut wine.command("reg", &args))
}

fn installed(wine: &Wine, programs: &Path) -> Result<()> {
    for name in ["quarterdeck-app.exe", "qd.exe", "WebView2Loader.dll", "uninstall.exe", "third-party.txt"] {
        there(&programs.join(name))?;
    }
    there(&wine.user("AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Quarterdeck.lnk")?)?;
    let opens = wine.registry(OPENS, &["/ve"]);
    if !opens.contains("quarterdeck-app.exe\" \"%1\"") {
        bail!("what opens .qdeck files: {opens}");
    }
    let path = wine.registry(r"HKCU\Environment", &["/v", "Path"]);
    if !path.contains(r"%USERPROFILE%\bin;C:\Tools;") || !path.trim_end().ends_with(r"Programs\Quarterdeck") {
        bail!("the path after the installation: {path}");
    }
    if wine.registry(UNINSTALL, &["/v", "UninstallString"]).is_empty() {
        bail!("Windows would not list the program");
    }
    Ok(())
}

fn uninstalled(wine: &Wine, programs: &Path) -> Result<()> {
    if programs.exists() {
        let left: Vec<_> = std::fs::read_dir(programs)?.filter_map(|e| Some(e.ok()?.file_name())).collect();
        bail!("left behind: {left:?}");
    }
    let path = wine.registry(r"HKCU\Environment", &["/v", "Path"]);
    if !path.trim_end().ends_with(r"%USERPROFILE%\bin;C:\Tools") {
        bail!("the path after the uninstallation: {path}");
    }
    let left = wine.registry(UNINSTALL, &[]) + &wine.registry(OPENS, &[]);
    if !left.trim().is_empty() {
        bail!("left in the registry: {left}");
    }
    Ok(())
}

/// The sample company's values, report, slides and workbook, here and there.
fn works(wine: &Wine, programs: &Path, linux_qd: &Path) -> Result<()> {
    let qd = programs.join("qd.exe").display().to_string();
    let here = wine.prefix.join("linux");
    fresh(&here)?;
    let linux_qd = std::path::absolute(linux_qd)?;
    let ours = |args: &[&str]| {
        let mut command = Command::new(&linux_qd);
        command.arg("--workspace").arg(here.join("w.qdeck")).args(args).current_dir(&here);
        command.env("LANG", "en_US.UTF-8").env("TZ", "UTC");
        command
    };
    run_command(&mut wine.command(&qd, &["sample"]))?;
    run_command(&mut ours(&["sample"]))?;
    let mut json = vec!["--json", "kpi"];
    json.extend(PERIOD);
    let values = [output(&mut wine.command(&qd, &json))?, output(&mut ours(&json))?];
    let values = values.map(|text| serde_json::from_str::<Value>(&text));
    let [there, here_too] = values;
    let mut numbers = Numbers::default();
    numbers.compare("", &there.context("the values of qd.exe")?, &here_too.context("the values of qd")?)?;
    say(&format!("values: {numbers}"));
    for name in ["report.pdf", "report.pptx", "report.xlsx"] {
        let mut args = vec!["report"];
        args.extend(PERIOD);
        args.extend(["-o", name]);
        run_command(&mut wine.command(&qd, &args))?;
        run_command(&mut ours(&args))?;
        let (windows, linux) = (wine.prefix.join(name), here.join(name));
        if std::fs::read(&windows)? == std::fs::read(&linux)? {
            say(&format!("{name}: the same bytes"));
        } else if name.ends_with(".pdf") {
            same_pages(&windows, &linux)?;
        } else {
            same_parts(name, &windows, &linux)?;
        }
    }
    let said = output(&mut wine.command(&qd, &["--help"]))?;
    if !said.contains("Support KPIs") {
        bail!("qd --help said: {said}");
    }
    Ok(())
}

/// How many numbers were held against each other, and how many of them differ in their last digits.
#[derive(Debug, Default)]
struct Numbers {
    all: usize,
    close: usize,
}

impl Numbers {
    /// Relative difference from which on two numbers are different ones.
    const CLOSE: f64 = 1e-12;

    fn close(there: f64, here: f64) -> bool {
        (there - here).abs() <= Self::CLOSE * there.abs().max(here.abs())
    }

    fn compare(&mut self, place: &str, there: &Value, here: &Value) -> Result<()> {
        match (there, here) {
            (Value::Number(t), Value::Number(h)) => {
                self.all += 1;
                let (t, h) = (t.as_f64().unwrap_or(f64::NAN), h.as_f64().unwrap_or(f64::NAN));
                if t.to_bits() == h.to_bits() {
                    return Ok(());
                }
                self.close += 1;
                ensure!(Self::close(t, h), "{place}: {t} there, {h} here");
            }
            (Value::Array(t), Value::Array(h)) if t.len() == h.len() => {
                for (i, (t, h)) in t.iter().zip(h).enumerate() {
                    self.compare(&format!("{place}[{i}]"), t, h)?;
                }
            }
            (Value::Object(t), Value::Object(h)) if t.keys().eq(h.keys()) => {
                for (key, t) in t {
                    self.compare(&format!("{place}.{key}"), t, &h[key])?;
                }
            }
            _ => ensure!(there == here, "{place}: {there} there, {here} here"),
        }
        Ok(())
    }
}

impl std::fmt::Display for Numbers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} numbers the same, {} of them but for their last digits", self.all, self.close)
    }
}

/// The same words on the same pages; places may differ by less than a person sees.
fn same_pages(windows: &Path, linux: &Path) -> Result<()> {
    let words = |file: &Path| output(Command::new("pdftotext").arg("-bbox").arg(file).arg("-"));
    let (there, here) = (words(windows)?, words(linux)?);
    let (mut all, mut moved, mut farthest) = (0, 0, 0.0_f64);
    let mut lines = there.lines().zip(here.lines());
    for (t, h) in &mut lines {
        let (t, h) = (parts(t), parts(h));
        ensure!(t.0 == h.0 && t.1.len() == h.1.len(), "report.pdf: {t:?} there, {h:?} here");
        let far = t.1.iter().zip(&h.1).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
        (all, moved, farthest) = (all + 1, moved + usize::from(far > 0.0), farthest.max(far));
    }
    ensure!(there.lines().count() == here.lines().count(), "report.pdf: more words on one of them");
    ensure!(farthest < 0.2, "report.pdf: a word lies {farthest} pt apart");
    say(&format!("report.pdf: the same words; {moved} of {all} lie up to {farthest:.3} pt apart"));
    Ok(())
}

/// What a line says without its numbers in quotes, and these.
fn parts(line: &str) -> (String, Vec<f64>) {
    let (mut text, mut numbers) = (String::new(), Vec::new());
    for piece in line.split('"') {
        match piece.parse() {
            Ok(number) => numbers.push(number),
            Err(_) => text.push_str(piece),
        }
    }
    (text, numbers)
}

/// The same parts in two archives: their heads name the system they were made on.
fn same_parts(name: &str, windows: &Path, linux: &Path) -> Result<()> {
    let parts = parts_apart(name, windows, linux)?;
    say(&format!("{name}: {parts} parts, the same in each but for the last digits of numbers"));
    Ok(())
}

/// True for texts that are the same but for the last digits of numbers in them.
fn close_but_for_digits(there: &[u8], here: &[u8]) -> bool {
    let (Ok(there), Ok(here)) = (std::str::from_utf8(there), std::str::from_utf8(here)) else { return false };
    let close =
        |t: &str, h: &str| t == h || matches!((t.parse(), h.parse()), (Ok(t), Ok(h)) if Numbers::close(t, h));
    let pieces = |text: &'_ str| text.split(['<', '>', '"']).map(str::to_owned).collect::<Vec<_>>();
    let (there, here) = (pieces(there), pieces(here));
    there.len() == here.len() && there.iter().zip(&here).all(|(t, h)| close(t, h))
}

/// How many parts there are, those of workbooks within included; an error names those that differ.
fn parts_apart(name: &str, windows: &Path, linux: &Path) -> Result<usize> {
    let list = |file: &Path| output(Command::new("unzip").arg("-Z1").arg(file));
    let (there, here) = (list(windows)?, list(linux)?);
    ensure!(there == here, "{name}: parts {there} there, {here} here");
    let (mut parts, mut apart) = (0, Vec::new());
    for part in here.lines() {
        let read = |file: &Path| {
            let said = Command::new("unzip").arg("-p").arg(file).arg(part.replace('[', "\\[")).output()?;
            anyhow::Ok(said.stdout)
        };
        parts += 1;
        let (there, here) = (read(windows)?, read(linux)?);
        if there == here {
            continue;
        }
        if part.ends_with(".xlsx") {
            let inner = |file: &Path, bytes: &[u8]| {
                let inner = file.with_extension("inner");
                std::fs::write(&inner, bytes)?;
                anyhow::Ok(inner)
            };
            parts += parts_apart(part, &inner(windows, &there)?, &inner(linux, &here)?)?;
        } else if !close_but_for_digits(&there, &here) {
            apart.push(part);
        }
    }
    ensure!(apart.is_empty(), "{name}: these parts differ: {apart:?}");
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_may_differ_in_their_last_digits_and_in_nothing_else() {
        let value = |text: &str| serde_json::from_str::<Value>(text).unwrap();
        let mut numbers = Numbers::default();
        let here = value(r#"{"a": [1, 0.1], "b": "x", "c": null}"#);
        numbers
            .compare("", &value(r#"{"a": [1, 0.10000000000000002], "b": "x", "c": null}"#), &here)
            .unwrap();
        assert_eq!((numbers.all, numbers.close), (2, 1));
        for other in [
            r#"{"a": [1, 0.1001], "b": "x", "c": null}"#,
            r#"{"a": [1, 0.1], "b": "y", "c": null}"#,
            r#"{"a": [1], "b": "x", "c": null}"#,
            r#"{"a": [1, 0.1], "b": "x", "c": 0}"#,
            r#"{"a": [1, 0.1], "b": "x"}"#,
        ] {
            assert!(numbers.compare("", &value(other), &here).is_err(), "{other}");
        }
    }

    #[test]
    fn places_of_words_are_told_from_the_words() {
        let (text, places) = parts(r#"<word xMin="1.5" yMin="2">Q3</word>"#);
        assert_eq!((text.as_str(), places), ("<word xMin= yMin=>Q3</word>", vec![1.5, 2.0]));
    }

    #[test]
    fn texts_may_differ_in_the_last_digits_of_their_numbers_alone() {
        let same = |there: &str, here: &str| close_but_for_digits(there.as_bytes(), here.as_bytes());
        assert!(same("<v>0.30000000000000004</v>", "<v>0.3</v>"));
        assert!(!same("<v>0.31</v>", "<v>0.3</v>"));
        assert!(!same("<v>0.3</v>", "<w>0.3</w>"));
        assert!(!same("<v>0.3</v><v/>", "<v>0.3</v>"));
    }
}
