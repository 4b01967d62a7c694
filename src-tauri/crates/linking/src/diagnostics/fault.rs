//! What can be wrong with a step, what it means, and the one thing to do about it.

use enode::{Error, ErrorKind, TlsFault};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::{Message, diagnostics as sentence};

/// What is wrong with a step of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CheckFault {
    /// This computer has no keyring.
    NoKeyring,
    /// The keyring is locked.
    KeyringLocked,
    /// The keyring refused.
    KeyringDenied,
    /// The keyring did not answer in time.
    KeyringSilent,
    /// The keyring failed otherwise.
    KeyringFailed,
    /// The secret is not kept any more.
    SecretMissing,
    /// The name of a host has no address.
    NameUnknown,
    /// Nobody listens, or the way is blocked.
    NoConnection,
    /// No answer in time.
    TimedOut,
    /// The answer broke off.
    Cut,
    /// The answer came late.
    Slow,
    /// By this computer's clock the certificate is not valid now.
    CertificateNotNow,
    /// The certificate is for other hosts.
    CertificateOtherHost,
    /// Nobody whom this computer trusts has issued the certificate.
    CertificateUnknownIssuer,
    /// What answers does not speak TLS.
    NotTls,
    /// TLS failed otherwise.
    TlsFailed,
    /// The token server does not accept the credentials.
    WrongCredentials,
    /// The token server answered with something other than a token.
    NoToken,
    /// The API does not accept the token.
    TokenRefused,
    /// The API does not permit this client to read.
    NotAllowed,
    /// What answers is not the API.
    NotTheApi,
    /// Too many requests.
    RateLimited,
    /// The server cannot answer.
    Unavailable,
    /// The clocks do not agree.
    ClockOff,
    /// None of these.
    Failed,
}

impl CheckFault {
    /// Every fault.
    pub const ALL: [Self; 25] = [
        Self::NoKeyring,
        Self::KeyringLocked,
        Self::KeyringDenied,
        Self::KeyringSilent,
        Self::KeyringFailed,
        Self::SecretMissing,
        Self::NameUnknown,
        Self::NoConnection,
        Self::TimedOut,
        Self::Cut,
        Self::Slow,
        Self::CertificateNotNow,
        Self::CertificateOtherHost,
        Self::CertificateUnknownIssuer,
        Self::NotTls,
        Self::TlsFailed,
        Self::WrongCredentials,
        Self::NoToken,
        Self::TokenRefused,
        Self::NotAllowed,
        Self::NotTheApi,
        Self::RateLimited,
        Self::Unavailable,
        Self::ClockOff,
        Self::Failed,
    ];

    /// What it means.
    pub(super) fn means(self, host: &str) -> Message {
        match self {
            Self::NoKeyring => sentence::means_no_keyring(),
            Self::KeyringLocked => sentence::means_keyring_locked(),
            Self::KeyringDenied => sentence::means_keyring_denied(),
            Self::KeyringSilent => sentence::means_keyring_silent(),
            Self::KeyringFailed => sentence::means_keyring_failed(),
            Self::SecretMissing => sentence::means_secret_missing(),
            Self::NameUnknown => sentence::means_name_unknown(host),
            Self::NoConnection => sentence::means_no_connection(host),
            Self::TimedOut => sentence::means_timed_out(host),
            Self::Cut => sentence::means_cut(host),
            Self::Slow => sentence::means_slow(host),
            Self::CertificateNotNow => sentence::means_certificate_not_now(host),
            Self::CertificateOtherHost => sentence::means_certificate_other_host(host),
            Self::CertificateUnknownIssuer => sentence::means_certificate_unknown_issuer(host),
            Self::NotTls => sentence::means_not_tls(host),
            Self::TlsFailed => sentence::means_tls_failed(host),
            Self::WrongCredentials => sentence::means_wrong_credentials(host),
            Self::NoToken => sentence::means_no_token(host),
            Self::TokenRefused => sentence::means_token_refused(host),
            Self::NotAllowed => sentence::means_not_allowed(host),
            Self::NotTheApi => sentence::means_not_the_api(host),
            Self::RateLimited => sentence::means_rate_limited(host),
            Self::Unavailable => sentence::means_unavailable(host),
            Self::ClockOff => sentence::means_clock_off(),
            Self::Failed => sentence::means_failed(),
        }
    }

    /// The one thing to do.
    pub(super) fn to_do(self, host: &str) -> Message {
        match self {
            Self::NoKeyring => sentence::do_no_keyring(),
            Self::KeyringLocked => sentence::do_keyring_locked(),
            Self::KeyringDenied => sentence::do_keyring_denied(),
            Self::KeyringSilent => sentence::do_keyring_silent(),
            Self::KeyringFailed => sentence::do_keyring_failed(),
            Self::SecretMissing => sentence::do_secret_missing(),
            Self::NameUnknown => sentence::do_name_unknown(),
            Self::NoConnection if is_here(host) => sentence::do_no_connection_here(),
            Self::NoConnection => sentence::do_no_connection(host),
            Self::TimedOut => sentence::do_timed_out(),
            Self::Cut => sentence::do_cut(),
            Self::Slow => sentence::do_slow(),
            Self::CertificateNotNow => sentence::do_certificate_not_now(),
            Self::CertificateOtherHost => sentence::do_certificate_other_host(),
            Self::CertificateUnknownIssuer => sentence::do_certificate_unknown_issuer(host),
            Self::NotTls => sentence::do_not_tls(),
            Self::TlsFailed => sentence::do_tls_failed(),
            Self::WrongCredentials => sentence::do_wrong_credentials(),
            Self::NoToken => sentence::do_no_token(),
            Self::TokenRefused => sentence::do_token_refused(),
            Self::NotAllowed => sentence::do_not_allowed(),
            Self::NotTheApi => sentence::do_not_the_api(),
            Self::RateLimited => sentence::do_rate_limited(),
            Self::Unavailable => sentence::do_unavailable(),
            Self::ClockOff => sentence::do_clock_off(),
            Self::Failed => sentence::do_failed(),
        }
    }
}

/// A step that does not work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckFailure {
    /// What is wrong.
    pub fault: CheckFault,
    /// The host that it is about; empty where it is about none.
    pub host: String,
    /// What the server said in particular.
    pub said: Option<String>,
    /// The server's name for the request, where it gave one.
    pub reference: Option<String>,
}

impl CheckFailure {
    /// A failure on this computer, with no server in it.
    pub fn here(fault: CheckFault) -> Self {
        Self {
            fault,
            host: String::new(),
            said: None,
            reference: None,
        }
    }

    /// What an error of the API client means at this host.
    pub fn at(host: String, error: &Error) -> Self {
        let said = match error.kind() {
            ErrorKind::WrongCredentials { description } => description.clone(),
            ErrorKind::TokenServer {
                error, description, ..
            } => description.clone().or_else(|| error.clone()),
            _ => error.problem().and_then(enode::Problem::summary),
        };
        Self {
            fault: fault_of(error),
            host,
            said,
            reference: error.reference().map(str::to_owned),
        }
    }
}

/// Whether a host is this computer: no firewall stands between then.
fn is_here(host: &str) -> bool {
    let name = host.split(':').next().unwrap_or_default();
    name == "localhost" || name.starts_with("127.") || host.starts_with("[::1]")
}

fn fault_of(error: &Error) -> CheckFault {
    match error.kind() {
        ErrorKind::Dns { .. } => CheckFault::NameUnknown,
        ErrorKind::Connect { .. } | ErrorKind::Refused { .. } => CheckFault::NoConnection,
        ErrorKind::Tls { .. } => match error.tls_fault() {
            Some(TlsFault::NotNow) => CheckFault::CertificateNotNow,
            Some(TlsFault::OtherHost) => CheckFault::CertificateOtherHost,
            Some(TlsFault::UnknownIssuer) => CheckFault::CertificateUnknownIssuer,
            Some(TlsFault::NotTls) => CheckFault::NotTls,
            _ => CheckFault::TlsFailed,
        },
        ErrorKind::Cut => CheckFault::Cut,
        ErrorKind::TimedOut { .. } => CheckFault::TimedOut,
        ErrorKind::RateLimited { .. } => CheckFault::RateLimited,
        ErrorKind::WrongCredentials { .. } => CheckFault::WrongCredentials,
        ErrorKind::TokenServer { status, .. } if status.is_server_error() => CheckFault::Unavailable,
        ErrorKind::TokenServer { .. } => CheckFault::NoToken,
        ErrorKind::Status { status, .. } => match status.as_u16() {
            401 => CheckFault::TokenRefused,
            403 => CheckFault::NotAllowed,
            408 => CheckFault::TimedOut,
            500..=599 => CheckFault::Unavailable,
            _ => CheckFault::NotTheApi,
        },
        ErrorKind::BadAnswer { .. } | ErrorKind::TooLarge { .. } => CheckFault::NotTheApi,
        _ => CheckFault::Failed,
    }
}
