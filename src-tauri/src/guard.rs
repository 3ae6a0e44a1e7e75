//! What keeps the page a page, and a window that stays empty from being a riddle.

use crate::shell::Shell;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager, Runtime, Url};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

/// How long the page may take to say hello.
const PATIENCE: Duration = Duration::from_secs(8);

/// Refuses to load anything but our own page: a content security policy does not stop a navigation.
pub fn navigation<R: Runtime>() -> TauriPlugin<R> {
    tauri::plugin::Builder::new("navigation-guard").on_navigation(|_window, url| is_ours(url)).build()
}

fn is_ours(url: &Url) -> bool {
    match (url.scheme(), url.host_str()) {
        ("tauri", Some("localhost")) => true,
        ("http" | "https", Some("tauri.localhost")) => url.port().is_none(),
        // The server of the page under development.
        ("http", Some("localhost")) => cfg!(dev) && url.port() == Some(5173),
        _ => false,
    }
}

/// Says in a native dialog what to do if the page does not come.
pub fn expect_hello(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || {
        std::thread::sleep(patience());
        let shell = app.state::<Shell>();
        if !shell.files().greeted() {
            let words = shell.words();
            let dialog = app.dialog().message(words.plain("shell-silent"));
            dialog.title(words.plain("shell-silent-title")).kind(MessageDialogKind::Error).show(|_| {});
        }
    });
}

fn patience() -> Duration {
    // Tests on a busy machine wait longer, and the test of this dialog not so long.
    let asked = std::env::var("QUARTERDECK_E2E_PATIENCE").ok().and_then(|s| s.parse().ok());
    asked.filter(|_| cfg!(debug_assertions)).map_or(PATIENCE, Duration::from_secs)
}

/// Turns off WebKit's DMABUF renderer where it is known to leave the window empty (NVIDIA's driver) or is
/// slower than none (no graphics device). Whoever sets the variable decides; under WebDriver it stays on,
/// since pictures of the window hang without it.
#[cfg(target_os = "linux")]
pub fn choose_renderer() {
    use std::path::Path;
    const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(VARIABLE).is_some() || std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some() {
        return;
    }
    let nvidia = Path::new("/proc/driver/nvidia/version").exists();
    let no_device = (128..144).all(|n| !Path::new(&format!("/dev/dri/renderD{n}")).exists());
    if nvidia || no_device {
        #[expect(
            unsafe_code,
            reason = "the first thing `run` does; no other thread reads the environment yet"
        )]
        unsafe {
            std::env::set_var(VARIABLE, "1");
        }
    }
}

/// Other systems bring their own web view.
#[cfg(not(target_os = "linux"))]
pub fn choose_renderer() {}

/// True from the moment on that the window's own loop runs.
static STARTED: AtomicBool = AtomicBool::new(false);

/// Says that the start went well: a panic from now on is none of the start.
pub fn has_started() {
    STARTED.store(true, Ordering::Relaxed);
}

/// What a start came to. Tauri panics where it cannot make the window that its configuration asks for; whoever started the
/// program is to be told that as any other failure.
///
/// # Errors
/// What the start says, or the words of its panic.
pub fn told_if_it_panics(
    start: impl FnOnce() -> Result<(), Box<dyn std::error::Error>>,
) -> Result<(), Box<dyn std::error::Error>> {
    // Whatever the start left half done ends with the program.
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(start)) {
        Ok(done) => done,
        Err(panic) if STARTED.load(Ordering::Relaxed) => std::panic::resume_unwind(panic),
        Err(panic) => {
            let words = panic.downcast_ref::<String>().map(String::as_str);
            Err(words.or(panic.downcast_ref::<&str>().copied()).unwrap_or("panic").into())
        }
    }
}

/// There is no web view on this computer. Whoever starts the program from a terminal reads it as it is shown.
#[cfg(windows)]
struct NoWebView;

#[cfg(windows)]
impl std::fmt::Debug for NoWebView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("WebView2 is missing")
    }
}

#[cfg(windows)]
impl std::fmt::Display for NoWebView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

#[cfg(windows)]
impl std::error::Error for NoWebView {}

/// Asks for WebView2 before anything else is begun: Tauri would tell in English that it is missing, and panic.
///
/// # Errors
/// If it is missing.
#[cfg(windows)]
pub fn look_for_web_view() -> Result<(), Box<dyn std::error::Error>> {
    tauri::webview_version().map(|_| ()).map_err(|_| NoWebView.into())
}

/// Elsewhere a package needs its web view, and the program does not start without.
///
/// # Errors
/// None.
#[cfg(not(windows))]
pub fn look_for_web_view() -> Result<(), Box<dyn std::error::Error>> {
    Ok(())
}

/// Says in a dialog why there is no window: a program of Windows' desktop has nobody to read its error stream.
#[cfg(windows)]
pub fn cannot_start(why: &(dyn std::error::Error + 'static)) {
    use qd_app::text::{Arg, Catalogue};
    let words = Catalogue::new(&qd_app::language());
    let text = match why.is::<NoWebView>() {
        true => words.plain("shell-no-webview"),
        false => words.text("shell-start", &[("why", Arg::Text(&why.to_string()))]),
    };
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title(words.plain("shell-start-title"))
        .set_description(format!("{text}\n\n{}", words.plain("shell-start-windows")))
        .show();
}

/// Whoever starts a program from a terminal reads its error there; without a display no dialog could be shown.
#[cfg(not(windows))]
pub fn cannot_start(_why: &(dyn std::error::Error + 'static)) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_of_the_start_is_told_and_a_later_one_is_not_taken_for_it() {
        assert_eq!(told_if_it_panics(|| panic!("no {}", "window")).unwrap_err().to_string(), "no window");
        assert_eq!(told_if_it_panics(|| Err("no display".into())).unwrap_err().to_string(), "no display");
        assert!(told_if_it_panics(|| Ok(())).is_ok());
        has_started();
        let later = std::panic::catch_unwind(|| told_if_it_panics(|| panic!("much later")).is_err());
        assert_eq!(later.unwrap_err().downcast_ref(), Some(&"much later"));
    }

    #[test]
    fn only_our_own_page_is_loaded() {
        let ours = |url: &str| is_ours(&Url::parse(url).unwrap());
        assert!(ours("tauri://localhost/index.html"));
        assert!(ours("http://tauri.localhost/"));
        for foreign in [
            "http://example.com/",
            "http://tauri.localhost.example.com/",
            "http://tauri.localhost:8080/",
            "tauri://example.com/",
            "file:///etc/passwd",
            "data:text/html,x",
            "javascript:alert(1)",
            "about:blank",
        ] {
            assert!(!ours(foreign), "{foreign}");
        }
    }
}
