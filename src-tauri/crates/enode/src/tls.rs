//! What failed when a connection could not be protected.

use std::error::Error as StdError;

use rustls::{CertificateError, Error};

/// Why there is no protected connection, as far as something can be done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TlsFault {
    /// By this machine's clock the server's certificate is not valid now.
    NotNow,
    /// The certificate is for other hosts.
    OtherHost,
    /// Nobody whom this machine trusts has issued the certificate: something reads along, or roots are missing.
    UnknownIssuer,
    /// What answers does not speak TLS.
    NotTls,
    /// Anything else.
    Other,
}

impl TlsFault {
    /// The fault below an error, if TLS itself failed rather than the connection below it.
    pub(crate) fn below(error: &(dyn StdError + 'static)) -> Option<Self> {
        let mut next = Some(error);
        while let Some(error) = next {
            if let Some(fault) = error.downcast_ref::<Error>() {
                return Some(Self::of(fault));
            }
            // An I/O error hides what it wraps: its `source` is the source of that.
            let wrapped = error
                .downcast_ref::<std::io::Error>()
                .and_then(std::io::Error::get_ref);
            next = match wrapped {
                Some(wrapped) => Some(wrapped),
                None => error.source(),
            };
        }
        None
    }

    fn of(error: &Error) -> Self {
        match error {
            Error::InvalidCertificate(certificate) => match certificate {
                CertificateError::Expired
                | CertificateError::ExpiredContext { .. }
                | CertificateError::NotValidYet
                | CertificateError::NotValidYetContext { .. } => Self::NotNow,
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                    Self::OtherHost
                }
                CertificateError::UnknownIssuer => Self::UnknownIssuer,
                _ => Self::Other,
            },
            Error::InvalidMessage(_) => Self::NotTls,
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fault_is_found_however_deep_it_lies() {
        let below = |error: Error| {
            let inner = std::io::Error::other(error);
            TlsFault::below(&std::io::Error::other(inner))
        };
        for (error, fault) in [
            (CertificateError::Expired.into(), TlsFault::NotNow),
            (CertificateError::NotValidYet.into(), TlsFault::NotNow),
            (CertificateError::NotValidForName.into(), TlsFault::OtherHost),
            (CertificateError::UnknownIssuer.into(), TlsFault::UnknownIssuer),
            (CertificateError::Revoked.into(), TlsFault::Other),
            (
                Error::InvalidMessage(rustls::InvalidMessage::InvalidContentType),
                TlsFault::NotTls,
            ),
        ] {
            assert_eq!(below(error), Some(fault));
        }
        assert_eq!(TlsFault::below(&std::io::Error::other("refused")), None);
    }
}
