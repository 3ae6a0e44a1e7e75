//! Drives the `qd` program on a workspace of its own.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

/// A scratch folder with a workspace, and the program.
pub struct Qd {
    folder: tempfile::TempDir,
    workspace: PathBuf,
}

/// What one call answered.
pub struct Answer {
    /// Exit code; −1 if it was killed.
    pub exit: i32,
    /// JSON on stdout; `Null` if there is none.
    pub json: Value,
    /// All that it said, for messages of failing tests.
    pub said: String,
}

/// The program, built once a run of the tests, so that it is never an old one.
static PROGRAM: LazyLock<Result<PathBuf, String>> = LazyLock::new(|| {
    if let Some(path) = std::env::var_os("QD") {
        return Ok(path.into());
    }
    let me = std::env::current_exe().map_err(|e| e.to_string())?;
    let target = me.ancestors().nth(3).ok_or("the test lies in no target folder")?;
    let built = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["build", "--quiet", "-p", "qd-cli", "--target-dir"])
        .arg(target)
        .current_dir(crate::folder(".."))
        .output()
        .map_err(|e| e.to_string())?;
    if !built.status.success() {
        return Err(format!("qd does not build:\n{}", String::from_utf8_lossy(&built.stderr)));
    }
    Ok(target.join("debug").join(format!("qd{}", std::env::consts::EXE_SUFFIX)))
});

impl Answer {
    /// What a call that ended has said.
    pub fn of(output: &Output) -> Self {
        let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
        Self {
            exit: output.status.code().unwrap_or(-1),
            json: serde_json::from_str(&stdout).unwrap_or(Value::Null),
            said: format!("{}{stdout}", String::from_utf8_lossy(&output.stderr)),
        }
    }
}

/// The program itself.
///
/// # Errors
/// If it cannot be built.
pub fn program() -> Result<&'static Path, String> {
    PROGRAM.as_ref().map(PathBuf::as_path).map_err(Clone::clone)
}

impl Qd {
    /// An empty folder; the workspace is made by the first call.
    ///
    /// # Errors
    /// If the folder cannot be made.
    pub fn new() -> Result<Self, String> {
        let folder = tempfile::tempdir().map_err(|e| e.to_string())?;
        let workspace = folder.path().join("test.quarterdeck");
        Ok(Self { folder, workspace })
    }

    /// The scratch folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The workspace file.
    pub fn workspace(&self) -> &Path {
        &self.workspace
    }

    /// Puts a file into the folder.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> Result<PathBuf, String> {
        let path = self.folder().join(name);
        std::fs::write(&path, bytes).map_err(|e| format!("{name}: {e}"))?;
        Ok(path)
    }

    /// Calls `qd` in the folder with these arguments, `--json` and, unless they name one, the workspace.
    ///
    /// # Errors
    /// If the program cannot be built or started. What it answers, also a failure, is in the [`Answer`].
    pub fn call<S: AsRef<str>>(&self, args: &[S]) -> Result<Answer, String> {
        let output = self.command(args)?.output().map_err(|e| e.to_string())?;
        Ok(Answer::of(&output))
    }

    /// The call, to be changed or started otherwise.
    ///
    /// # Errors
    /// If the program cannot be built.
    pub fn command<S: AsRef<str>>(&self, args: &[S]) -> Result<Command, String> {
        let mut command = Command::new(PROGRAM.as_ref()?);
        command.current_dir(self.folder()).args(args.iter().map(AsRef::as_ref)).arg("--json");
        if !args.iter().any(|a| a.as_ref() == "--workspace") {
            command.arg("--workspace").arg(&self.workspace);
        }
        Ok(command)
    }

    /// Like [`Qd::call`], where nothing but success will do.
    ///
    /// # Errors
    /// If it cannot be called, or ends with anything but 0.
    pub fn ok<S: AsRef<str>>(&self, args: &[S]) -> Result<Value, String> {
        let answer = self.call(args)?;
        if answer.exit == 0 {
            return Ok(answer.json);
        }
        let line: Vec<&str> = args.iter().map(AsRef::as_ref).collect();
        Err(format!("`qd {}` ended with {}:\n{}", line.join(" "), answer.exit, answer.said))
    }
}
