//! From bytes to types, tolerantly: what does not fit is set aside with its place, and spoils nothing else.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::error::Category;
use serde_json::value::RawValue;

/// What a list answer held: the items that could be read, and what was set aside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Listing<T> {
    /// The items, in the order of the answer.
    pub items: Vec<T>,
    /// What could not be read; to be shown, as a count at least.
    pub set_aside: Vec<SetAside>,
}

impl<T> Default for Listing<T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            set_aside: Vec::new(),
        }
    }
}

impl<T> Listing<T> {
    /// The same listing with every item changed.
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> Listing<U> {
        Listing {
            items: self.items.into_iter().map(change).collect(),
            set_aside: self.set_aside,
        }
    }

    /// Takes in what another listing holds, after its own.
    pub fn extend(&mut self, other: Self) {
        self.items.extend(other.items);
        self.set_aside.extend(other.set_aside);
    }
}

impl<T> IntoIterator for Listing<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

/// A part of an answer that did not fit the contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAside {
    /// Where in the answer, such as `data[3].information.model`; empty for the answer as a whole.
    pub path: String,
    /// What was wrong there.
    pub reason: String,
}

/// One page of a paginated list, and where the next begins.
#[derive(Debug)]
pub(crate) struct Page<T> {
    pub(crate) listing: Listing<T>,
    pub(crate) after: Option<String>,
}

/// Reads one value.
pub(crate) fn value<T: DeserializeOwned>(json: &[u8]) -> Result<T, SetAside> {
    from_slice(json, "")
}

/// Reads one value that stands at `path`.
pub(crate) fn at<T: DeserializeOwned>(json: &[u8], path: &str) -> Result<T, SetAside> {
    from_slice(json, path)
}

/// Reads one value that holds secrets: what was wrong is told without a word of the answer.
pub(crate) fn secret_value<'de, T: Deserialize<'de>>(json: &'de [u8]) -> Result<T, SetAside> {
    from_slice(json, "").map_err(|misfit| SetAside {
        reason: if misfit.reason.starts_with("missing field") {
            misfit.reason
        } else {
            "not what the contract says".to_owned()
        },
        path: misfit.path,
    })
}

/// Reads a plain array item by item.
pub(crate) fn array<T: DeserializeOwned>(json: &[u8]) -> Result<Listing<T>, SetAside> {
    let raw: Vec<&RawValue> = from_slice(json, "")?;
    Ok(items(&raw, "", 0))
}

/// Reads `{"data": […], "pagination": {"after": …}}` item by item; `first` is how many items the pages
/// before it had, so that places count through the whole list.
pub(crate) fn page<T: DeserializeOwned>(json: &[u8], first: usize) -> Result<Page<T>, SetAside> {
    #[derive(Deserialize)]
    struct RawPage<'a> {
        #[serde(borrow)]
        data: Vec<&'a RawValue>,
        #[serde(borrow)]
        pagination: Option<&'a RawValue>,
    }
    #[derive(Deserialize)]
    struct Cursors {
        after: Option<String>,
    }
    let raw: RawPage<'_> = from_slice(json, "")?;
    let mut listing = items(&raw.data, "data", first);
    let cursors = match raw.pagination {
        Some(cursors) => from_slice::<Cursors>(cursors.get().as_bytes(), "pagination"),
        None => Err(SetAside {
            path: "pagination".to_owned(),
            reason: "missing field `pagination`".to_owned(),
        }),
    };
    let after = match cursors {
        Ok(cursors) => cursors.after.filter(|after| !after.is_empty()),
        Err(misfit) => {
            // What came can be used; that more may exist must be seen.
            listing.set_aside.push(misfit);
            None
        }
    };
    Ok(Page { listing, after })
}

/// Reads raw items one by one; `path` is where their array stands, `first` the number of the first.
pub(crate) fn items<T: DeserializeOwned>(raw: &[&RawValue], path: &str, first: usize) -> Listing<T> {
    let mut listing = Listing::default();
    for (index, item) in raw.iter().enumerate() {
        match from_slice(item.get().as_bytes(), &format!("{path}[{}]", first + index)) {
            Ok(item) => listing.items.push(item),
            Err(misfit) => listing.set_aside.push(misfit),
        }
    }
    listing
}

/// Reads one value that stands at `prefix`.
pub(crate) fn from_slice<'de, T: Deserialize<'de>>(json: &'de [u8], prefix: &str) -> Result<T, SetAside> {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let value = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let path = error.path().to_string();
        misfit(prefix, &path, error.inner())
    })?;
    deserializer.end().map_err(|error| misfit(prefix, "", &error))?;
    Ok(value)
}

fn misfit(prefix: &str, path: &str, error: &serde_json::Error) -> SetAside {
    const LONGEST: usize = 200;
    let text = error.to_string();
    let mut reason = match error.classify() {
        // The position counts within one item, which tells nobody anything; the path says where.
        Category::Data => text
            .rsplit_once(" at line ")
            .map_or(text.as_str(), |(reason, _)| reason),
        Category::Io | Category::Syntax | Category::Eof => text.as_str(),
    };
    if let Some((cut, _)) = reason.char_indices().nth(LONGEST) {
        reason = &reason[..cut];
    }
    let mut full = prefix.to_owned();
    let mut step = |name: &str| {
        if !full.is_empty() && !name.starts_with('[') {
            full.push('.');
        }
        full.push_str(name);
    };
    // "." and "?" are how the path of the value itself, or an unknown one, is written.
    if !matches!(path, "" | "." | "?") {
        step(path);
    }
    if let Some(field) = reason
        .strip_prefix("missing field `")
        .and_then(|rest| rest.strip_suffix('`'))
    {
        step(field);
    }
    SetAside {
        path: full,
        reason: reason.to_owned(),
    }
}

/// For a part that the contract requires, yet that public pages describe as null at times.
pub(crate) fn null_as_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Option::<T>::deserialize(deserializer).map(Option::unwrap_or_default)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    struct Thing {
        name: String,
        part: Part,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    struct Part {
        size: u8,
    }

    #[test]
    fn one_bad_item_is_set_aside_with_its_place() {
        let json = br#"{"data":[
            {"name":"a","part":{"size":1}},
            {"name":"b","part":{}},
            {"name":"c","part":{"size":"big"}},
            7,
            {"name":"d","part":{"size":2},"new":true}
        ],"pagination":{"after":"next","before":null}}"#;
        let page = page::<Thing>(json, 0).expect("the list itself is sound");
        assert_eq!(page.after.as_deref(), Some("next"));
        assert_eq!(
            page.listing
                .items
                .iter()
                .map(|thing| thing.part.size)
                .collect::<Vec<_>>(),
            [1, 2]
        );
        let places: Vec<_> = page
            .listing
            .set_aside
            .iter()
            .map(|aside| (aside.path.as_str(), aside.reason.as_str()))
            .collect();
        assert_eq!(
            places,
            [
                ("data[1].part.size", "missing field `size`"),
                ("data[2].part.size", "invalid type: string \"big\", expected u8"),
                ("data[3]", "invalid type: integer `7`, expected struct Thing"),
            ]
        );
    }

    #[test]
    fn lost_pagination_is_seen_but_loses_nothing() {
        for (json, path) in [
            (&br#"{"data":[]}"#[..], "pagination"),
            (br#"{"data":[],"pagination":null}"#, "pagination"),
            (br#"{"data":[],"pagination":{"after":5}}"#, "pagination.after"),
        ] {
            let page = page::<Thing>(json, 0).expect("the data is there");
            assert_eq!(page.after, None);
            assert_eq!(page.listing.set_aside[0].path, path);
        }
    }

    #[test]
    fn a_list_that_is_none_is_an_error_with_its_place() {
        assert_eq!(
            page::<Thing>(br#"{"data":{}}"#, 0).expect_err("no array").path,
            "data"
        );
        assert_eq!(
            page::<Thing>(br#"{"pagination":{}}"#, 0)
                .expect_err("no data")
                .path,
            "data"
        );
        assert_eq!(array::<Thing>(br#"{"a":1}"#).expect_err("no array").path, "");
        assert_eq!(
            array::<Thing>(br#"[{"name":"#).expect_err("cut").reason,
            "EOF while parsing a value at line 1 column 9"
        );
        assert!(array::<Thing>(b"[] trailing").is_err());
        assert!(array::<Thing>(&b"[".repeat(10_000)).is_err(), "depth is bounded");
    }

    #[test]
    fn secret_answers_are_never_quoted() {
        let misfit = secret_value::<Thing>(br#""https://link.enode.com/s3cret""#).expect_err("a string");
        assert_eq!(misfit.reason, "not what the contract says");
        let misfit = secret_value::<Thing>(br#"{"name":"s3cret"}"#).expect_err("half");
        assert_eq!(
            (misfit.path.as_str(), misfit.reason.as_str()),
            ("part", "missing field `part`")
        );
    }
}
