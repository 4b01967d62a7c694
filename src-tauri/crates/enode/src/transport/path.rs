//! Paths whose segments may be any text.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use url::Url;

/// Everything but the unreserved characters of RFC 3986.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The segments behind the base, each encoded; or the segment that no path can carry.
pub(super) fn join<'a>(base: &Url, segments: &'a [String]) -> Result<Url, &'a str> {
    let mut path = base.path().trim_end_matches('/').to_owned();
    for segment in segments {
        if matches!(segment.as_str(), "" | "." | "..") {
            return Err(segment);
        }
        path.push('/');
        path.extend(utf8_percent_encode(segment, ESCAPED));
    }
    let mut url = base.clone();
    url.set_path(&path);
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;
    use percent_encoding::percent_decode_str;
    use proptest::prelude::*;

    fn path(base: &str, segments: &[&str]) -> Option<String> {
        let base = Url::parse(base).expect("a base");
        let segments: Vec<String> = segments.iter().map(|&segment| segment.to_owned()).collect();
        join(&base, &segments).ok().map(|url| url.path().to_owned())
    }

    #[test]
    fn a_prefix_is_kept_with_or_without_its_slash() {
        for base in ["https://api.example/a/b", "https://api.example/a/b/"] {
            assert_eq!(path(base, &["users", "u1"]).as_deref(), Some("/a/b/users/u1"));
        }
        assert_eq!(path("https://api.example", &["users"]).as_deref(), Some("/users"));
    }

    #[test]
    fn awkward_ids_stay_one_segment() {
        assert_eq!(
            path("https://api.example", &["users", "a/b c?d#e%2Fü\\..", "link"]).as_deref(),
            Some("/users/a%2Fb%20c%3Fd%23e%252F%C3%BC%5C../link")
        );
        for impossible in ["", ".", ".."] {
            assert_eq!(path("https://api.example", &["users", impossible]), None);
        }
    }

    proptest! {
        #[test]
        fn any_id_arrives_as_it_is(id in "\\PC{1,40}") {
            prop_assume!(!matches!(id.as_str(), "." | ".."));
            let path = path("https://api.example/x", &["users", &id, "link"]).expect("a path");
            let segments: Vec<&str> = path.split('/').collect();
            prop_assert_eq!(segments.len(), 5, "{}", &path);
            let arrived = percent_decode_str(segments[3]).decode_utf8().expect("UTF-8");
            prop_assert_eq!(arrived.as_ref(), id.as_str());
        }
    }
}
