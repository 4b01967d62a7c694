//! Values that give access: they cannot be printed, logged or serialised, and are wiped when dropped.
//!
//! Each is a type of its own, so that one cannot be handed over where another is meant. The value comes out
//! through `expose_secret` alone, which is easy to search for in review. Wiping covers the value held here;
//! copies that the operating system, TLS or HTTP buffers made on the way are beyond this crate.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

/// Declares a newtype over a secret string.
macro_rules! secret {
    ($(#[$meta:meta])* $visibility:vis $name:ident) => {
        $(#[$meta])*
        #[derive(Clone)]
        $visibility struct $name(SecretString);

        impl $name {
            /// Takes the value over.
            $visibility fn new(value: impl Into<String>) -> Self {
                Self(SecretString::from(value.into()))
            }

            /// The value itself. Whoever calls this answers for where it goes.
            $visibility fn expose_secret(&self) -> &str {
                self.0.expose_secret()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(concat!(stringify!($name), "(withheld)"))
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                Self::new(value)
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                Self::new(value)
            }
        }

        impl From<SecretString> for $name {
            fn from(value: SecretString) -> Self {
                Self(value)
            }
        }
    };
}

secret! {
    /// The secret of an Enode client, from the dashboard. One is active at a time; a new one ends the old.
    pub ClientSecret
}

secret! {
    /// The token with which Enode's mobile Link SDKs open a link session: as powerful as its [`LinkUrl`](crate::LinkUrl).
    pub LinkToken
}

secret! {
    /// The secret with which Enode signs what it sends to a webhook: 6 to 256 characters.
    pub WebhookSecret
}

secret! {
    /// The value of the header that Enode sends along to a webhook, where one is set up: 1 to 256 characters.
    pub WebhookHeaderValue
}

secret! {
    /// A bearer token: does everything on its client until it expires.
    pub(crate) AccessToken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_withholds_the_value() {
        let printed = format!(
            "{:?} {:?} {:?}",
            ClientSecret::new("s3cret"),
            WebhookSecret::new("s3cret"),
            Some(LinkToken::new("s3cret"))
        );
        assert_eq!(
            printed,
            "ClientSecret(withheld) WebhookSecret(withheld) Some(LinkToken(withheld))"
        );
        assert_eq!(ClientSecret::new("s3cret").expose_secret(), "s3cret");
    }
}
