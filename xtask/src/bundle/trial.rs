//! `cargo xtask bundle --windows --try`: the installer and the programs for Windows under Wine, and what they write held
//! against what `qd` writes on Linux, byte for byte.
//!
//! Wine has no WebView2: the window is not tried.

use super::fresh;
use crate::sh::{output, run as sh, run_command, say, target_dir};
use anyhow::{Result, bail};
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

/// The sample company's report and workbook, here and there.
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
    same("the values", &output(&mut wine.command(&qd, &json))?, &output(&mut ours(&json))?)?;
    for name in ["report.pdf", "report.xlsx"] {
        let mut args = vec!["report"];
        args.extend(PERIOD);
        args.extend(["-o", name]);
        run_command(&mut wine.command(&qd, &args))?;
        run_command(&mut ours(&args))?;
        sh("cmp", &[&wine.prefix.join(name).display().to_string(), &here.join(name).display().to_string()])?;
        say(&format!("{name}: the same bytes"));
    }
    let said = output(&mut wine.command(&qd, &["--help"]))?;
    if !said.contains("Support KPIs") {
        bail!("qd --help said: {said}");
    }
    Ok(())
}

fn same(what: &str, windows: &str, linux: &str) -> Result<()> {
    let (windows, linux) = (windows.replace("\r\n", "\n"), linux.to_owned());
    let mut lines = windows.lines().zip(linux.lines());
    if let Some((w, l)) = lines.find(|(w, l)| w != l) {
        bail!("{what} differ: {w} there, {l} here");
    }
    if windows.len() != linux.len() {
        bail!("{what} differ in length: {} and {}", windows.len(), linux.len());
    }
    say(&format!("{what}: the same"));
    Ok(())
}
