//! Files are read by a process of its own: what becomes of it when it takes too much, is ended, or is to stop.

#![allow(clippy::unwrap_used, reason = "a test that fails here says where")]

use qd_app::dto::{FileChoice, Progress};
use qd_app::model::IssueCode;
use qd_app::{Apart, App, AppOptions};
use qd_tests::{Answer, Qd, program};
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

/// Memory that no file here needs.
const ENOUGH: u64 = 1 << 30;

/// Tickets from a number on.
fn tickets(from: usize, n: usize) -> String {
    let mut text = String::from("Ticket ID,Created at,Status,Channel,Customer\n");
    for k in from..from + n {
        let (day, hour, minute) = (1 + k % 28, k / 28 % 24, k / 672 % 60);
        text.push_str(&format!(
            "{k},2026-0{}-{day:02}T{hour:02}:{minute:02}:00Z,solved,email,customer number {k}\n",
            1 + k % 9
        ));
    }
    text
}

/// All that the workspace says of its imports and of a value.
fn standing(qd: &Qd) -> (serde_json::Value, serde_json::Value) {
    (qd.ok(&["imports"]).unwrap(), qd.ok(&["kpi", "tickets"]).unwrap())
}

fn with_some() -> Qd {
    let qd = Qd::new().unwrap();
    qd.write("some.csv", tickets(0, 500)).unwrap();
    qd.ok(&["import", "some.csv"]).unwrap();
    qd
}

fn app(qd: &Qd) -> App {
    App::open(AppOptions { workspace: Some(qd.workspace().to_path_buf()) }).unwrap()
}

fn files(path: PathBuf) -> Vec<(PathBuf, FileChoice)> {
    vec![(path, FileChoice::default())]
}

#[test]
fn a_file_that_takes_too_much_memory_is_refused_and_nothing_changes() {
    let qd = with_some();
    let before = standing(&qd);
    qd.write("many.csv", tickets(1_000, 150_000)).unwrap();
    let mut command = qd.command(&["import", "many.csv", "--lang", "en"]).unwrap();
    let answer = Answer::of(&command.env("QUARTERDECK_IMPORT_MEMORY", "32").output().unwrap());
    assert_eq!(answer.json["error"]["code"], "out_of_memory", "{}", answer.said);
    assert_eq!(answer.json["error"]["file"], "many.csv");
    assert!(answer.said.contains("more than the 32 MB of memory"), "{}", answer.said);
    assert_eq!(answer.exit, 5);
    assert_eq!(standing(&qd), before);
    // With what it needs it is taken.
    assert_eq!(qd.ok(&["import", "many.csv"]).unwrap()["counts"]["new"], 150_000);
}

#[test]
fn the_window_goes_on_after_a_file_that_takes_too_much() {
    let qd = with_some();
    let path = qd.write("many.csv", tickets(1_000, 150_000)).unwrap();
    let mut app = app(&qd);
    let little = Apart::by(program().unwrap().to_path_buf(), 32 << 20);
    let issue = app.import_apart(&little, &files(path.clone()), false, &mut |_| true).unwrap_err();
    assert_eq!(issue.code, IssueCode::OutOfMemory, "{issue:?}");
    assert_eq!(app.imports().unwrap().len(), 1);
    let enough = Apart::by(program().unwrap().to_path_buf(), ENOUGH);
    let reports = app.import_apart(&enough, &files(path), false, &mut |_| true).unwrap();
    assert_eq!(reports[0].counts.new, 150_000);
    assert_eq!(app.imports().unwrap().len(), 2);
}

#[test]
fn read_apart_or_not_says_the_same() {
    let qd = with_some();
    let path = qd.write("more.csv", tickets(400, 300) + "x,yesterday,solved,email,c\n").unwrap();
    let apart = Apart::by(program().unwrap().to_path_buf(), ENOUGH);
    let mut app = app(&qd);
    app.set_language("sv").unwrap();
    let files = files(path);
    assert_eq!(app.inspect_apart(&apart, &files).unwrap(), app.inspect(&files));
    let here = app.import_dry_run(&files, &mut |_| true).unwrap();
    assert_eq!(app.import_apart(&apart, &files, true, &mut |_| true).unwrap(), here);
    assert_eq!((here[0].counts.new, here[0].counts.same, here[0].counts.rejected), (200, 100, 1));
    assert_eq!(app.imports().unwrap().len(), 1);
    // A file that is none is refused in its report, by both.
    let none = vec![(qd.folder().join("none.csv"), FileChoice::default())];
    assert_eq!(app.inspect_apart(&apart, &none).unwrap(), app.inspect(&none));
}

#[test]
fn an_import_stops_within_a_second_and_leaves_nothing() {
    let qd = with_some();
    let before = standing(&qd);
    let path = qd.write("many.csv", tickets(1_000, 300_000)).unwrap();
    let apart = Apart::by(program().unwrap().to_path_buf(), ENOUGH);
    let mut app = app(&qd);
    let mut asked = None;
    let mut stop_after_some = |step: Progress| {
        if step.records > 0 && step.share < 1.0 {
            asked.get_or_insert_with(Instant::now);
        }
        asked.is_none()
    };
    let issue = app.import_apart(&apart, &files(path), false, &mut stop_after_some).unwrap_err();
    let took = asked.unwrap().elapsed();
    assert_eq!(issue.code, IssueCode::Cancelled);
    assert!(took < Duration::from_secs(1), "{took:?}");
    drop(app);
    assert_eq!(standing(&qd), before);
}

/// The process that reads the files of a call.
#[cfg(target_os = "linux")]
fn reader_of(call: &Child) -> Option<u32> {
    let children = format!("/proc/{0}/task/{0}/children", call.id());
    let until = Instant::now() + Duration::from_secs(20);
    while Instant::now() < until {
        let found = std::fs::read_to_string(&children).ok();
        if let Some(id) = found.and_then(|all| all.split_whitespace().next()?.parse().ok()) {
            return Some(id);
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    None
}

#[cfg(target_os = "linux")]
fn kill(id: u32) {
    let done = std::process::Command::new("kill").args(["-KILL", &id.to_string()]).status().unwrap();
    assert!(done.success());
}

#[cfg(target_os = "linux")]
#[test]
fn a_reader_that_is_killed_is_told_and_the_workspace_is_as_before() {
    let qd = with_some();
    let before = standing(&qd);
    qd.write("many.csv", tickets(1_000, 300_000)).unwrap();
    for wait in [0, 30, 150] {
        let mut command = qd.command(&["import", "many.csv", "--lang", "en"]).unwrap();
        let call = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let reader = reader_of(&call).unwrap();
        std::thread::sleep(Duration::from_millis(wait));
        kill(reader);
        let answer = Answer::of(&call.wait_with_output().unwrap());
        assert_eq!(answer.exit, 1, "{}", answer.said);
        assert_eq!(answer.json["error"]["code"], "import_ended");
        assert!(answer.said.contains("reading many.csv ended unexpectedly"), "{}", answer.said);
        assert_eq!(standing(&qd), before);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn the_reader_ends_with_the_program_that_asked() {
    let qd = with_some();
    let before = standing(&qd);
    qd.write("many.csv", tickets(1_000, 300_000)).unwrap();
    let mut command = qd.command(&["import", "many.csv"]).unwrap();
    let mut call = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let reader = reader_of(&call).unwrap();
    std::thread::sleep(Duration::from_millis(100));
    call.kill().unwrap();
    call.wait().unwrap();
    let until = Instant::now() + Duration::from_secs(5);
    let there = || std::path::Path::new(&format!("/proc/{reader}/exe")).exists();
    while there() && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(10));
    }
    assert!(!there(), "the reader goes on alone");
    assert_eq!(standing(&qd), before);
}

/// The names of all that lies in a folder.
#[cfg(target_os = "linux")]
fn lies_in(folder: &std::path::Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[cfg(target_os = "linux")]
#[test]
fn a_kill_leaves_no_file_with_data_behind() {
    let qd = with_some();
    qd.write("many.csv", tickets(1_000, 200_000)).unwrap();
    let passing = tempfile::tempdir().unwrap();
    // As in a folder in which nothing was killed: the workspace, what SQLite and the cache keep beside it, the files.
    let usual = |name: &String| name.starts_with("test.quarterdeck") || name.ends_with(".csv");
    let mut killed = 0;
    for wait in [20, 60, 120, 200, 300, 450, 700] {
        let mut command = qd.command(&["import", "many.csv"]).unwrap();
        command.env("TMPDIR", passing.path()).env("XDG_CACHE_HOME", passing.path().join("cache"));
        let mut call = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let reader = reader_of(&call).unwrap();
        std::thread::sleep(Duration::from_millis(wait));
        kill(call.id());
        killed += usize::from(!call.wait().unwrap().success());
        while std::path::Path::new(&format!("/proc/{reader}/exe")).exists() {
            std::thread::sleep(Duration::from_millis(5));
        }
        let left: Vec<_> = lies_in(passing.path()).into_iter().filter(|n| n != "cache").collect();
        assert!(left.is_empty(), "after {wait} ms: {left:?}");
        assert!(lies_in(qd.folder()).iter().all(usual), "after {wait} ms: {:?}", lies_in(qd.folder()));
    }
    assert!(killed > 2, "only {killed} were killed while they ran");
}

#[test]
fn started_by_hand_it_does_nothing() {
    let mut by_hand = std::process::Command::new(program().unwrap());
    let answer = Answer::of(&by_hand.arg("--read-files-apart").stdin(Stdio::null()).output().unwrap());
    assert_eq!((answer.exit, answer.said.as_str()), (2, ""));
}

#[cfg(unix)]
#[test]
fn a_reader_that_makes_no_progress_is_ended_and_told() {
    use std::os::unix::fs::PermissionsExt;
    let qd = with_some();
    let before = standing(&qd);
    let path = qd.write("some more.csv", tickets(1_000, 10)).unwrap();
    // It takes its job, and never says a word.
    let hung = qd.write("hung", "#!/bin/sh\necho $$ > \"$0.pid\"\nexec sleep 600\n").unwrap();
    std::fs::set_permissions(&hung, std::fs::Permissions::from_mode(0o755)).unwrap();
    let apart = Apart::by(hung.clone(), ENOUGH).within(Duration::from_millis(300));
    let mut app = app(&qd);
    let asked = Instant::now();
    let issue = app.import_apart(&apart, &files(path.clone()), false, &mut |_| true).unwrap_err();
    assert_eq!((issue.code, issue.file.as_deref()), (IssueCode::ImportEnded, Some("some more.csv")));
    assert!(issue.message.contains("made no progress"), "{issue:?}");
    assert_eq!(app.inspect_apart(&apart, &files(path)).unwrap_err().code, IssueCode::ImportEnded);
    assert!(asked.elapsed() < Duration::from_secs(60));
    let pid = std::fs::read_to_string(hung.with_extension("pid")).unwrap();
    assert!(!std::path::Path::new(&format!("/proc/{}", pid.trim())).exists(), "it is gone");
    drop(app);
    assert_eq!(standing(&qd), before);
}
