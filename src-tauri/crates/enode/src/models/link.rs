//! Link sessions: what is asked for, and what comes back.

use std::fmt;

use serde::{Deserialize, Serialize};
use url::Url;

use crate::{AssetType, ColorScheme, Language, LinkToken, LinkUrl, Scope, VendorCode};

/// What a link session asks for: schema `LinkUserPayload`.
///
/// ```
/// use enode::{AssetType, Language, LinkRequest, RedirectUri, Scope};
///
/// # fn main() -> Result<(), enode::RedirectUriInvalid> {
/// let request = LinkRequest::new(
///     [AssetType::Inverter, AssetType::Battery].iter().map(Scope::read_data),
///     Language::German,
///     RedirectUri::new("https://example.com/linked")?,
/// )
/// .vendor("TESLA");
/// assert_eq!(
///     serde_json::to_value(&request).unwrap(),
///     serde_json::json!({
///         "vendor": "TESLA",
///         "scopes": ["inverter:read:data", "battery:read:data"],
///         "language": "de-DE",
///         "redirectUri": "https://example.com/linked",
///     })
/// );
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LinkRequest {
    /// The vendor, which spares the customer the choice of brand; none to let the customer choose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vendor: Option<VendorCode>,
    /// Limits the session to one asset type; none, and the types follow from the scopes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vendor_type: Option<AssetType>,
    /// What the customer is asked to grant: at least one, and `<type>:read:data` for every type wanted.
    pub scopes: Vec<Scope>,
    /// The language of Link UI.
    pub language: Language,
    /// Where the customer's browser goes at the end.
    pub redirect_uri: RedirectUri,
    /// The colours of Link UI; none is as on the customer's device.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color_scheme: Option<ColorScheme>,
}

impl LinkRequest {
    /// The fields that the contract requires.
    pub fn new(
        scopes: impl IntoIterator<Item = Scope>,
        language: Language,
        redirect_uri: RedirectUri,
    ) -> Self {
        Self {
            vendor: None,
            vendor_type: None,
            scopes: scopes.into_iter().collect(),
            language,
            redirect_uri,
            color_scheme: None,
        }
    }

    /// Names the vendor.
    #[must_use]
    pub fn vendor(mut self, vendor: impl Into<VendorCode>) -> Self {
        self.vendor = Some(vendor.into());
        self
    }

    /// Limits the session to one asset type.
    #[must_use]
    pub fn vendor_type(mut self, vendor_type: AssetType) -> Self {
        self.vendor_type = Some(vendor_type);
        self
    }

    /// Chooses the colours of Link UI.
    #[must_use]
    pub fn color_scheme(mut self, color_scheme: ColorScheme) -> Self {
        self.color_scheme = Some(color_scheme);
        self
    }
}

/// What signing in again asks for: schema `RelinkUserPayload`. Scopes stay as they were.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RelinkRequest {
    /// The language of Link UI.
    pub language: Language,
    /// Where the customer's browser goes at the end.
    pub redirect_uri: RedirectUri,
    /// The colours of Link UI; none is as on the customer's device.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color_scheme: Option<ColorScheme>,
}

impl RelinkRequest {
    /// The fields that the contract requires.
    pub fn new(language: Language, redirect_uri: RedirectUri) -> Self {
        Self {
            language,
            redirect_uri,
            color_scheme: None,
        }
    }

    /// Chooses the colours of Link UI.
    #[must_use]
    pub fn color_scheme(mut self, color_scheme: ColorScheme) -> Self {
        self.color_scheme = Some(color_scheme);
        self
    }
}

/// An absolute URI of at most 500 characters, kept exactly as written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RedirectUri(String);

impl RedirectUri {
    /// `maxLength` of `redirectUri`, in characters.
    pub const LONGEST: usize = 500;

    /// Takes over what the contract allows: https, http and schemes of apps alike.
    ///
    /// # Errors
    /// [`RedirectUriInvalid`] says what is wrong.
    pub fn new(text: impl Into<String>) -> Result<Self, RedirectUriInvalid> {
        let text = text.into();
        if text.is_empty() {
            return Err(RedirectUriInvalid::Empty);
        }
        let length = text.chars().count();
        if length > Self::LONGEST {
            return Err(RedirectUriInvalid::TooLong { length });
        }
        // A URI is plain ASCII with none of these; a lenient parser would take them and mend them.
        let foreign = |character: char| !character.is_ascii_graphic() || "\"<>\\^`{|}".contains(character);
        if text.contains(foreign) {
            return Err(RedirectUriInvalid::NotAUri);
        }
        let url = Url::parse(&text).map_err(|_| RedirectUriInvalid::NotAUri)?;
        match url.scheme() {
            // `https:example.com` is mended by a lenient parser, too.
            "http" | "https" if !text[url.scheme().len()..].starts_with("://") => {
                Err(RedirectUriInvalid::NotAUri)
            }
            scheme @ ("about" | "blob" | "data" | "file" | "javascript") => Err(RedirectUriInvalid::Scheme {
                scheme: scheme.to_owned(),
            }),
            _ => Ok(Self(text)),
        }
    }

    /// The URI as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for RedirectUri {
    type Error = RedirectUriInvalid;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(text)
    }
}

impl From<RedirectUri> for String {
    fn from(uri: RedirectUri) -> Self {
        uri.0
    }
}

impl fmt::Display for RedirectUri {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A text that cannot be a [`RedirectUri`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RedirectUriInvalid {
    /// Nothing at all.
    #[error("a redirect URI is needed")]
    Empty,
    /// Longer than the contract allows.
    #[error(
        "the redirect URI has {length} characters, {} are allowed",
        RedirectUri::LONGEST
    )]
    TooLong {
        /// How many characters it has.
        length: usize,
    },
    /// Not absolute, or with characters that a URI has not.
    #[error("the redirect URI is not a complete address such as https://example.com/linked")]
    NotAUri,
    /// Leads nowhere a browser should be sent.
    #[error("a redirect URI cannot start with {scheme}:")]
    Scheme {
        /// The scheme it names.
        scheme: String,
    },
}

/// A fresh link session: single use, 24 hours. Schema `LinkUserResponse`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LinkSession {
    /// The address that opens Link UI in a browser, checked against the environment's hosts.
    pub url: LinkUrl,
    /// What opens it in Enode's mobile Link SDKs.
    pub token: LinkToken,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirect_uris_that_the_field_uses_are_taken_as_written() {
        for text in [
            "https://example.com/linked",
            "https://localhost:3000",
            "http://localhost:8080",
            "http://127.0.0.1:49152/return/abc",
            "myapp://integrations/enode",
            "hearthlink:linked",
            "https://example.com/?a=b&c=%20#d",
        ] {
            assert_eq!(RedirectUri::new(text).map(String::from), Ok(text.to_owned()));
        }
        let longest = format!("https://example.com/{}", "x".repeat(480));
        assert_eq!(longest.len(), RedirectUri::LONGEST);
        assert!(RedirectUri::new(longest).is_ok());
    }

    #[test]
    fn others_are_refused_with_the_reason() {
        use RedirectUriInvalid::{Empty, NotAUri, Scheme, TooLong};
        assert_eq!(RedirectUri::new(""), Err(Empty));
        assert_eq!(
            RedirectUri::new(format!("https://example.com/{}", "x".repeat(481))),
            Err(TooLong { length: 501 })
        );
        for text in [
            "example.com/linked",
            "/linked",
            "https://",
            "https:example.com",
            "https://exa mple.com",
            "https://example.com/a b",
            "https://example.com/ä",
            "https://example.com/{id}",
            "https://example.com\\x",
            "https://example.com/\n",
            " https://example.com",
            "http//example.com",
        ] {
            assert_eq!(RedirectUri::new(text), Err(NotAUri), "{text:?}");
        }
        for text in [
            "about:blank",
            "javascript:alert(1)",
            "data:text/html,x",
            "file:///x",
        ] {
            let scheme = text.split(':').next().expect("a scheme").to_owned();
            assert_eq!(RedirectUri::new(text), Err(Scheme { scheme }));
        }
    }
}
