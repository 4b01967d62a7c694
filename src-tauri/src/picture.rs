//! Pictures that the core gives to the webview as images: of a link for the customer's phone, and of a company's mark.
//!
//! The address of a link goes into its picture here and never crosses as text: the page can show the image and, since it
//! is of another origin, not read it. There is one such picture at most, and only while it is being shown.

use tauri::http::{Response, StatusCode, header};
use tauri::{Manager, Runtime, UriSchemeContext};

use crate::Shared;

/// The scheme under which the picture of a link is asked for.
pub(crate) const SCHEME: &str = "link-picture";

/// The scheme under which a company's mark is asked for.
pub(crate) const MARK_SCHEME: &str = "company-mark";

/// The picture that is being shown, or nothing.
pub(crate) fn answer<R: Runtime>(context: &UriSchemeContext<'_, R>) -> Response<Vec<u8>> {
    let picture = context.app_handle().state::<Shared>().picture();
    let picture = picture.map(|picture| picture.expose_secret().as_bytes().to_vec());
    response("image/svg+xml", picture)
}

/// The mark of the profile that a path begins with, or nothing.
pub(crate) fn mark<R: Runtime>(context: &UriSchemeContext<'_, R>, path: &str) -> Response<Vec<u8>> {
    // A path that was made of a file's name comes with its strokes encoded.
    let path = percent_encoding::percent_decode_str(path).decode_utf8_lossy();
    let profile = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    match context.app_handle().state::<Shared>().mark(profile) {
        Some(mark) => response(mark.kind().media_type(), Some(mark.bytes().to_vec())),
        None => response("text/plain", None),
    }
}

fn response(media_type: &'static str, body: Option<Vec<u8>>) -> Response<Vec<u8>> {
    let status = if body.is_some() {
        StatusCode::OK
    } else {
        StatusCode::NOT_FOUND
    };
    let mut response = Response::new(body.unwrap_or_default());
    *response.status_mut() = status;
    // An image is never run; that it may not be is said as well, for a drawing that is opened on its own.
    let headers = [
        (header::CONTENT_TYPE, media_type),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
        ),
    ];
    for (name, value) in headers {
        let value = header::HeaderValue::from_static(value);
        response.headers_mut().insert(name, value);
    }
    response
}
