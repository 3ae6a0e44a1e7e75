//! The report's font, for the page: on a computer without Korean letters the window would show boxes. The page asks for it
//! only when such letters are shown and no font of the system has them.

use std::borrow::Cow;
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{UriSchemeContext, Wry};

/// The scheme of its address: `typeface://localhost/regular`, on Windows `http://typeface.localhost/regular`.
pub const SCHEME: &str = "typeface";

/// Answers with the font of that name; with nothing else.
pub fn serve(_: UriSchemeContext<'_, Wry>, request: Request<Vec<u8>>) -> Response<Cow<'static, [u8]>> {
    answer(request.uri().path())
}

fn answer(path: &str) -> Response<Cow<'static, [u8]>> {
    let (status, body): (_, &'static [u8]) = match path {
        "/regular" => (StatusCode::OK, qd_app::typeface(false)),
        "/heavy" => (StatusCode::OK, qd_app::typeface(true)),
        _ => (StatusCode::NOT_FOUND, &[]),
    };
    let mut response = Response::new(Cow::Borrowed(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static("font/ttf"));
    // A font is always asked for as from elsewhere, and the scheme is none of the page's.
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, header::HeaderValue::from_static("*"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_fonts_are_served_and_nothing_else() {
        let sizes = ["/regular", "/heavy", "/", "/../regular", "/Regular"].map(|p| answer(p).body().len());
        assert!(sizes[0] > 1_000_000 && sizes[1] > 1_000_000 && sizes[0] != sizes[1], "{sizes:?}");
        assert_eq!(sizes[2..], [0, 0, 0]);
    }
}
