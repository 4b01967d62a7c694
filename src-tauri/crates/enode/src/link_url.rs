//! The address of Link UI for one session, and the check that it leads where it should.
//!
//! What has been checked is what is kept: the normal form of the address, as a browser would read it, so
//! that no second reading can lead elsewhere.

use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use url::{Host, Url};

use crate::endpoints::is_loopback;

/// The address that opens one link session: single use, 24 hours, as good as the customer's signature.
///
/// Made by [`LinkUrl::check`] alone, so whoever holds one may open it.
#[derive(Clone)]
pub struct LinkUrl {
    url: SecretString,
    host: String,
}

impl LinkUrl {
    /// Takes an address over if it may be opened: https and one of `hosts`, on the usual port, with no user
    /// info. For [named hosts](LinkHosts::named) on loopback, http and any port are allowed as well.
    ///
    /// # Errors
    /// [`LinkUrlRefused`] names the host, never the address.
    pub fn check(text: &str, hosts: &LinkHosts) -> Result<Self, LinkUrlRefused> {
        let refused = |host: &str, reason| LinkUrlRefused {
            host: host.to_owned(),
            reason,
        };
        let suspicious = |character: char| {
            !character.is_ascii() || character.is_ascii_control() || matches!(character, ' ' | '\\')
        };
        if text.contains(suspicious) {
            // Normalising would hide it: another alphabet becomes ASCII, a backslash a slash.
            return Err(refused("", LinkUrlFault::NotAnAddress));
        }
        let url = Url::parse(text).map_err(|_| refused("", LinkUrlFault::NotAnAddress))?;
        let host = url.host_str().unwrap_or_default().to_owned();
        if host.is_empty() {
            return Err(refused("", LinkUrlFault::NotAnAddress));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(refused(&host, LinkUrlFault::UserInfo));
        }
        hosts.allow(&url).map_err(|reason| refused(&host, reason))?;
        Ok(Self {
            url: SecretString::from(String::from(url)),
            host,
        })
    }

    /// The host, which may be shown: what the customer should expect in the browser's address bar.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The address itself. Whoever calls this answers for where it goes.
    pub fn expose_secret(&self) -> &str {
        self.url.expose_secret()
    }
}

impl fmt::Debug for LinkUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "LinkUrl(host: {}, rest withheld)", self.host)
    }
}

/// A link address that must not be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the link leads to {}, which {reason}", if host.is_empty() { "no known host" } else { host })]
pub struct LinkUrlRefused {
    /// The host it names; empty if it is not an address at all.
    pub host: String,
    /// What is wrong with it.
    pub reason: LinkUrlFault,
}

/// What is wrong with a link address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LinkUrlFault {
    /// Not an absolute address in plain ASCII.
    #[error("is not a web address")]
    NotAnAddress,
    /// Neither https nor, on loopback of a named host, http.
    #[error("is not reached by https")]
    Scheme,
    /// A user name or password before the host, a way to disguise it.
    #[error("is disguised by a user name before it")]
    UserInfo,
    /// A port other than the usual one.
    #[error("is named with an unusual port")]
    Port,
    /// Not among the hosts of the environment.
    #[error("is not a host of this environment")]
    Host,
}

/// The hosts that a link URL may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkHosts(Hosts);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Hosts {
    /// enode.com, enode.io and everything below them.
    Enode,
    /// Exactly these, as host or host:port.
    Named(Vec<NamedHost>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct NamedHost {
    host: String,
    port: Option<u16>,
}

impl LinkHosts {
    /// The domains under which Enode serves Link UI; its mobile SDKs refuse every other.
    pub const ENODE: [&'static str; 2] = ["enode.com", "enode.io"];

    /// enode.com, enode.io and the hosts below them.
    pub fn enode() -> Self {
        Self(Hosts::Enode)
    }

    /// Exactly the hosts named, each as `host` or `host:port`; hosts below them are not implied. A host on
    /// loopback that is named without a port may have any.
    ///
    /// # Errors
    /// [`LinkHostInvalid`] if one is not a host.
    pub fn named<I: IntoIterator<Item = S>, S: AsRef<str>>(hosts: I) -> Result<Self, LinkHostInvalid> {
        let named = hosts
            .into_iter()
            .map(|host| NamedHost::parse(host.as_ref()))
            .collect::<Result<_, _>>()?;
        Ok(Self(Hosts::Named(named)))
    }

    fn allow(&self, url: &Url) -> Result<(), LinkUrlFault> {
        let https = url.scheme() == "https";
        let host = url.host_str().unwrap_or_default();
        match &self.0 {
            Hosts::Enode => {
                let below = |domain: &str| {
                    host == domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'))
                };
                if !matches!(url.host(), Some(Host::Domain(_))) || !Self::ENODE.into_iter().any(below) {
                    Err(LinkUrlFault::Host)
                } else if !https {
                    Err(LinkUrlFault::Scheme)
                } else if url.port().is_some() {
                    Err(LinkUrlFault::Port)
                } else {
                    Ok(())
                }
            }
            Hosts::Named(named) => {
                let loopback = is_loopback(url);
                let mut same_host = named.iter().filter(|named| named.host == host).peekable();
                if same_host.peek().is_none() {
                    Err(LinkUrlFault::Host)
                } else if !(https || loopback && url.scheme() == "http") {
                    Err(LinkUrlFault::Scheme)
                } else if same_host.any(|named| match named.port {
                    Some(port) => url.port_or_known_default() == Some(port),
                    None => loopback || url.port().is_none(),
                }) {
                    Ok(())
                } else {
                    Err(LinkUrlFault::Port)
                }
            }
        }
    }
}

impl NamedHost {
    fn parse(text: &str) -> Result<Self, LinkHostInvalid> {
        let invalid = || LinkHostInvalid {
            text: text.to_owned(),
        };
        let text = text.trim();
        if text.is_empty() || !text.is_ascii() || text.contains(['/', '\\', '@', '?', '#', ' ', '%', '*']) {
            return Err(invalid());
        }
        let url = Url::parse(&format!("https://{text}/")).map_err(|_| invalid())?;
        let host = url
            .host_str()
            .filter(|host| !host.ends_with('.'))
            .ok_or_else(invalid)?;
        // The usual port is dropped by the parser; it was named all the same.
        let port = url.port().or_else(|| text.ends_with(":443").then_some(443));
        Ok(Self {
            host: host.to_owned(),
            port,
        })
    }
}

/// Not a host name or address, with or without a port.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not a host name such as link.example.com")]
pub struct LinkHostInvalid {
    /// What was given.
    pub text: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn verdict(text: &str, hosts: &LinkHosts) -> Result<String, LinkUrlFault> {
        LinkUrl::check(text, hosts)
            .map(|url| url.host().to_owned())
            .map_err(|refused| refused.reason)
    }

    #[test]
    fn enode_and_below_are_opened() {
        for text in [
            "https://enode.com/x",
            "https://link.enode.com/YzIw=+/",
            "https://sandbox.link.enode.com/x?y",
            "https://LINK.Enode.IO/x",
            "https://link.enode.com:443/x",
        ] {
            assert!(verdict(text, &LinkHosts::enode()).is_ok(), "{text}");
        }
    }

    #[test]
    fn lookalikes_and_disguises_are_not() {
        use LinkUrlFault::{Host, NotAnAddress, Port, Scheme, UserInfo};
        for (text, fault) in [
            ("http://link.enode.com/x", Scheme),
            ("javascript:alert(1)", NotAnAddress),
            ("file:///etc/passwd", NotAnAddress),
            ("https://enode.com.evil.example/x", Host),
            ("https://evilenode.com/x", Host),
            ("https://enode.com./x", Host),
            ("https://link.enode.com../x", NotAnAddress),
            ("https://enode.com@evil.example/x", UserInfo),
            ("https://user:pass@link.enode.com/x", UserInfo),
            ("https://evil.example\\@link.enode.com/x", NotAnAddress),
            ("https://evil.example/https://link.enode.com", Host),
            ("https://evil.example?.enode.com", Host),
            ("https://evil.example#.enode.com", Host),
            ("https://link.enode.com:8443/x", Port),
            ("https://еnode.com/x", NotAnAddress),
            ("https://xn--node-8cd.com/x", Host),
            ("https://link。enode.com/x", NotAnAddress),
            ("https://127.0.0.1/x", Host),
            ("http://127.0.0.1/x", Host),
            ("https://link.enode.com\t/x", NotAnAddress),
            (" https://link.enode.com/x", NotAnAddress),
            ("//link.enode.com/x", NotAnAddress),
            ("link.enode.com/x", NotAnAddress),
            ("", NotAnAddress),
        ] {
            let found = verdict(text, &LinkHosts::enode()).expect_err(text);
            // A host that the parser itself refuses is as good as one that is not allowed.
            assert!(
                found == fault || (fault == NotAnAddress && found == Host),
                "{text}: {found:?}"
            );
        }
    }

    #[test]
    fn named_hosts_imply_nothing() {
        let hosts = LinkHosts::named([
            "link.example.com",
            "127.0.0.1",
            "[::1]:9",
            "relay.example.com:8443",
        ])
        .expect("hosts");
        for text in [
            "https://link.example.com/x",
            "http://127.0.0.1:4321/x",
            "https://127.0.0.1/x",
            "http://[::1]:9/x",
            "https://relay.example.com:8443/x",
        ] {
            assert!(verdict(text, &hosts).is_ok(), "{text}");
        }
        for (text, fault) in [
            ("https://a.link.example.com/x", LinkUrlFault::Host),
            ("https://link.enode.com/x", LinkUrlFault::Host),
            ("http://link.example.com/x", LinkUrlFault::Scheme),
            ("ftp://127.0.0.1/x", LinkUrlFault::Scheme),
            ("https://link.example.com:8443/x", LinkUrlFault::Port),
            ("https://relay.example.com/x", LinkUrlFault::Port),
            ("http://[::1]:10/x", LinkUrlFault::Port),
            ("http://localhost:4321/x", LinkUrlFault::Host),
        ] {
            assert_eq!(verdict(text, &hosts), Err(fault), "{text}");
        }
    }

    #[test]
    fn only_hosts_can_be_named() {
        for text in [
            "",
            "https://x.example",
            "x.example/y",
            "u@x.example",
            "*.example",
            "x.example.",
            "a b",
        ] {
            assert!(LinkHosts::named([text]).is_err(), "{text:?}");
        }
    }

    #[test]
    fn debug_and_errors_hold_no_address() {
        let url = LinkUrl::check("https://link.enode.com/s3cret", &LinkHosts::enode()).expect("Enode's");
        assert_eq!(format!("{url:?}"), "LinkUrl(host: link.enode.com, rest withheld)");
        let refused =
            LinkUrl::check("https://evil.example/s3cret", &LinkHosts::enode()).expect_err("foreign");
        assert_eq!(
            refused.to_string(),
            "the link leads to evil.example, which is not a host of this environment"
        );
    }

    proptest! {
        #[test]
        fn what_is_opened_is_enode_by_https(text in "(https?|ftp)(:|://|:/|:\\\\)[a-z@:.\\\\/?#%0-9-]{0,12}enode\\.(com|io)[a-z@:.\\\\/?#%0-9-]{0,12}") {
            if let Ok(link) = LinkUrl::check(&text, &LinkHosts::enode()) {
                let url = Url::parse(link.expose_secret()).expect("kept in normal form");
                let host = url.host_str().expect("a host");
                prop_assert!(
                    ["enode.com", "enode.io"].contains(&host)
                        || host.ends_with(".enode.com")
                        || host.ends_with(".enode.io"),
                    "{} opened", text
                );
                prop_assert_eq!(url.scheme(), "https");
                prop_assert_eq!(url.port(), None);
                prop_assert!(url.username().is_empty() && url.password().is_none());
            }
        }
    }
}
