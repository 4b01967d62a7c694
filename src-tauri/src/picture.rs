//! The picture of a link for the customer's phone, drawn by the core and given to the webview as an image.
//!
//! The address goes into the picture here and never crosses as text: the page can show the image and, since it is of
//! another origin, not read it. There is one picture at most, and only while it is being shown.

use tauri::http::{Response, StatusCode, header};
use tauri::{Manager, Runtime, UriSchemeContext};

use crate::Shared;

/// The scheme under which the picture is asked for.
pub(crate) const SCHEME: &str = "link-picture";

/// The picture that is being shown, or nothing.
pub(crate) fn answer<R: Runtime>(context: &UriSchemeContext<'_, R>) -> Response<Vec<u8>> {
    let picture = context.app_handle().state::<Shared>().picture();
    let (status, body) = match picture {
        Some(picture) => (StatusCode::OK, picture.expose_secret().as_bytes().to_vec()),
        None => (StatusCode::NOT_FOUND, Vec::new()),
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        header::HeaderValue::from_static("image/svg+xml"),
    );
    headers.insert(
        header::CACHE_CONTROL,
        header::HeaderValue::from_static("no-store"),
    );
    response
}
