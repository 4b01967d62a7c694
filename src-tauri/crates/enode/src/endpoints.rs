//! Where an Enode client lives: the addresses of its API and token server, and the hosts of its link URLs.
//!
//! The facts of hosts are written here and nowhere else.

use url::{Host, Url};

use crate::link_url::LinkHosts;

/// The addresses of one environment. A client ID belongs to exactly one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoints {
    api: Url,
    token: Url,
    link_hosts: LinkHosts,
}

impl Endpoints {
    /// Production: `servers` and `securitySchemes.ClientAccessToken` of the contract.
    ///
    /// # Panics
    /// Never: the addresses are constants.
    pub fn production() -> Self {
        Self::of_enode(
            "https://enode-api.production.enode.io",
            "https://oauth.production.enode.io/oauth2/token",
        )
    }

    /// Sandbox: virtual accounts and devices, made in Enode's dashboard.
    ///
    /// # Panics
    /// Never: the addresses are constants.
    pub fn sandbox() -> Self {
        Self::of_enode(
            "https://enode-api.sandbox.enode.io",
            "https://oauth.sandbox.enode.io/oauth2/token",
        )
    }

    /// Addresses of one's own: a gateway, a relay or a stand-in. The API's address may have a path, before
    /// which every request's path is put.
    ///
    /// # Errors
    /// [`EndpointError`] unless each is an absolute https address (http on loopback) with no user info, query
    /// or fragment.
    pub fn custom(api: &str, token: &str, link_hosts: LinkHosts) -> Result<Self, EndpointError> {
        Ok(Self {
            api: checked(api).map_err(|reason| EndpointError {
                endpoint: Endpoint::Api,
                reason,
            })?,
            token: checked(token).map_err(|reason| EndpointError {
                endpoint: Endpoint::Token,
                reason,
            })?,
            link_hosts,
        })
    }

    /// The address before every API path.
    pub fn api(&self) -> &Url {
        &self.api
    }

    /// The OAuth 2.0 token endpoint.
    pub fn token(&self) -> &Url {
        &self.token
    }

    /// The hosts that a link URL may have.
    pub fn link_hosts(&self) -> &LinkHosts {
        &self.link_hosts
    }

    /// Whether any request stays on this machine, where no proxy must come between.
    pub(crate) fn any_on_loopback(&self) -> bool {
        is_loopback(&self.api) || is_loopback(&self.token)
    }

    fn of_enode(api: &str, token: &str) -> Self {
        Self::custom(api, token, LinkHosts::enode()).expect("constant addresses are well formed")
    }
}

/// Which address was refused, and why.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the {endpoint} {reason}")]
pub struct EndpointError {
    /// The address meant.
    pub endpoint: Endpoint,
    /// What is wrong with it.
    pub reason: EndpointFault,
}

/// One of the two addresses of [`Endpoints`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endpoint {
    /// The API's address.
    Api,
    /// The token server's address.
    Token,
}

impl std::fmt::Display for Endpoint {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Api => "API address",
            Self::Token => "token address",
        })
    }
}

/// What is wrong with an address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EndpointFault {
    /// Not an absolute address with a host.
    #[error("is not a web address such as https://api.example.com")]
    NotAnAddress,
    /// Plain http to another machine, which anyone on the way could read.
    #[error("is plain http to {host}: https is needed, except on this machine itself")]
    PlainHttp {
        /// The host it names.
        host: String,
    },
    /// Neither https nor http.
    #[error("has the scheme {scheme}: https is needed")]
    Scheme {
        /// The scheme it names.
        scheme: String,
    },
    /// A user name or password in the address.
    #[error("carries a user name or password: leave them out")]
    UserInfo,
    /// A query or fragment, which cannot be kept when paths are put behind it.
    #[error("has a query or a fragment: leave out everything from ? or #")]
    QueryOrFragment,
}

fn checked(text: &str) -> Result<Url, EndpointFault> {
    let url = Url::parse(text.trim()).map_err(|_| EndpointFault::NotAnAddress)?;
    let host = url
        .host_str()
        .filter(|host| !host.is_empty())
        .ok_or_else(|| match url.scheme() {
            "http" | "https" => EndpointFault::NotAnAddress,
            scheme => EndpointFault::Scheme {
                scheme: scheme.to_owned(),
            },
        })?;
    match url.scheme() {
        "https" => {}
        "http" if is_loopback(&url) => {}
        "http" => {
            return Err(EndpointFault::PlainHttp {
                host: host.to_owned(),
            });
        }
        scheme => {
            return Err(EndpointFault::Scheme {
                scheme: scheme.to_owned(),
            });
        }
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(EndpointFault::UserInfo);
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(EndpointFault::QueryOrFragment);
    }
    Ok(url)
}

/// Whether the host is this machine by name (`localhost`) or address (127.0.0.0/8, `::1`).
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(api: &str) -> Option<EndpointFault> {
        Endpoints::custom(api, "https://token.example", LinkHosts::enode())
            .err()
            .map(|error| error.reason)
    }

    #[test]
    fn https_anywhere_and_http_on_loopback_are_taken() {
        for api in [
            "https://api.example.com",
            "https://api.example.com/enode/",
            " https://10.0.0.7:8443 ",
            "http://localhost:8080",
            "http://127.0.0.1:1/x",
            "http://127.9.9.9",
            "http://[::1]:8080",
        ] {
            assert_eq!(fault(api), None, "{api}");
        }
    }

    #[test]
    fn everything_else_is_refused_with_its_reason() {
        let plain = |host: &str| {
            Some(EndpointFault::PlainHttp {
                host: host.to_owned(),
            })
        };
        assert_eq!(fault("http://api.example.com"), plain("api.example.com"));
        assert_eq!(
            fault("http://localhost.example.com"),
            plain("localhost.example.com")
        );
        assert_eq!(
            fault("http://127.0.0.1.example.com"),
            plain("127.0.0.1.example.com")
        );
        assert_eq!(fault("http://0.0.0.0"), plain("0.0.0.0"));
        assert_eq!(fault("http://192.168.1.2"), plain("192.168.1.2"));
        assert_eq!(
            fault("https://user@api.example.com"),
            Some(EndpointFault::UserInfo)
        );
        assert_eq!(
            fault("https://:password@api.example.com"),
            Some(EndpointFault::UserInfo)
        );
        assert_eq!(
            fault("https://api.example.com?x"),
            Some(EndpointFault::QueryOrFragment)
        );
        assert_eq!(
            fault("https://api.example.com/#x"),
            Some(EndpointFault::QueryOrFragment)
        );
        assert_eq!(
            fault("ftp://api.example.com"),
            Some(EndpointFault::Scheme {
                scheme: "ftp".to_owned()
            })
        );
        assert_eq!(
            fault("file:///etc/passwd"),
            Some(EndpointFault::Scheme {
                scheme: "file".to_owned()
            })
        );
        for nonsense in ["", "api.example.com", "https://", "http://", "//x", "https://a b"] {
            assert_eq!(fault(nonsense), Some(EndpointFault::NotAnAddress), "{nonsense:?}");
        }
    }

    #[test]
    fn the_error_names_the_address() {
        let error = Endpoints::custom(
            "https://api.example.com",
            "http://token.example",
            LinkHosts::enode(),
        )
        .expect_err("plain http to another machine");
        assert_eq!(
            error.to_string(),
            "the token address is plain http to token.example: https is needed, except on this machine itself"
        );
    }
}
