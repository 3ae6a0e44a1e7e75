//! What keeps the page a page, and a window that stays empty from being a riddle.

use crate::shell::Shell;
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

/// Says in a dialog why there is no window: a program of Windows' desktop has nobody to read its error stream.
#[cfg(windows)]
pub fn cannot_start(why: &dyn std::error::Error) {
    use qd_app::text::{Arg, Catalogue};
    let words = Catalogue::new(&qd_app::language());
    let why = why.to_string();
    let text = words.text("shell-start", &[("why", Arg::Text(&why))]);
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title(words.plain("shell-start-title"))
        .set_description(format!("{text}\n\n{}", words.plain("shell-start-windows")))
        .show();
}

/// Whoever starts a program from a terminal reads its error there; without a display no dialog could be shown.
#[cfg(not(windows))]
pub fn cannot_start(_why: &dyn std::error::Error) {}

#[cfg(test)]
mod tests {
    use super::*;

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
