//! What a finding means: whether the step works, what was measured, and what to do where it does not.

use std::time::Duration;

use jiff::SignedDuration;
use words::{Message, Text, diagnostics as sentence};

use super::check::CheckState;
use super::fault::{CheckFailure, CheckFault};
use crate::profile::SecretKept;

/// From here on a connection is worth a word: lists come page by page, and each page takes so long.
const SLOW: Duration = Duration::from_secs(3);

/// So far the clocks may lie apart. An answer's `Date` is to the second and a while on its way.
const CLOCK_OFF: Duration = Duration::from_mins(1);

/// What came of trying a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The secret could be read.
    SecretRead(SecretKept),
    /// The names lead somewhere; the slower of them took so long.
    Resolved(Duration),
    /// A proxy stands between, which resolves names itself.
    ResolvedByProxy,
    /// Both servers answered.
    Connected {
        /// How long the slower one took.
        took: Duration,
        /// The slower one.
        host: String,
        /// Whether both connections are protected.
        protected: bool,
    },
    /// There is a token.
    Token(Duration),
    /// The API let the client read.
    Read(Duration),
    /// So far this computer's clock is ahead of the server's; less than nothing where it is behind.
    Clock(SignedDuration),
    /// The server does not tell its time.
    ClockUnknown,
    /// The step does not work.
    Failed(CheckFailure),
}

/// What a finding means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// Whether the step works.
    pub state: CheckState,
    /// What is wrong, if anything.
    pub fault: Option<CheckFault>,
    /// What was measured, as it is: milliseconds, or for the clock seconds ahead.
    pub number: Option<i64>,
    /// What was measured, in words.
    pub measured: Option<Text>,
    /// What it means, unless it works.
    pub means: Option<Text>,
    /// The one thing to do about it.
    pub to_do: Option<Text>,
    /// What the server said in particular.
    pub said: Option<String>,
    /// The server's name for the request, where it gave one.
    pub reference: Option<String>,
}

/// Judges what came of a step.
pub(super) fn judge(finding: &Finding) -> Judged {
    match finding {
        Finding::SecretRead(kept) => passed(
            None,
            match kept {
                SecretKept::Keyring => sentence::secret_keyring(),
                SecretKept::Session => sentence::secret_session(),
                SecretKept::Demo => sentence::secret_demo(),
            },
        ),
        Finding::ResolvedByProxy => passed(None, sentence::by_proxy()),
        Finding::Resolved(took) | Finding::Token(took) | Finding::Read(took) => in_time(*took),
        Finding::Connected {
            took,
            host,
            protected,
        } => {
            let judged = if *protected {
                in_time(*took)
            } else {
                passed(Some(milliseconds(*took)), sentence::without_tls(short(*took)))
            };
            if *took < SLOW {
                judged
            } else {
                warned(judged, CheckFault::Slow, host)
            }
        }
        Finding::Clock(ahead) => clock(*ahead),
        Finding::ClockUnknown => Judged {
            state: CheckState::NotTried,
            measured: None,
            means: Some(Text::from(sentence::clock_unknown())),
            ..passed(None, sentence::clock_unknown())
        },
        Finding::Failed(failure) => Judged {
            state: CheckState::Failed,
            fault: Some(failure.fault),
            number: None,
            measured: None,
            means: Some(Text::from(failure.fault.means(&failure.host))),
            to_do: Some(Text::from(failure.fault.to_do(&failure.host))),
            said: failure.said.clone(),
            reference: failure.reference.clone(),
        },
    }
}

fn passed(number: Option<i64>, measured: Message) -> Judged {
    Judged {
        state: CheckState::Passed,
        fault: None,
        number,
        measured: Some(Text::from(measured)),
        means: None,
        to_do: None,
        said: None,
        reference: None,
    }
}

fn in_time(took: Duration) -> Judged {
    passed(Some(milliseconds(took)), sentence::milliseconds(short(took)))
}

fn warned(judged: Judged, fault: CheckFault, host: &str) -> Judged {
    Judged {
        state: CheckState::Warned,
        fault: Some(fault),
        means: Some(Text::from(fault.means(host))),
        to_do: Some(Text::from(fault.to_do(host))),
        ..judged
    }
}

fn clock(ahead: SignedDuration) -> Judged {
    let seconds = ahead.as_secs();
    let apart = ahead.unsigned_abs();
    if apart <= CLOCK_OFF {
        // Rounded up, as the server's time is cut to the second.
        let most = apart.as_secs() + 1;
        return passed(Some(seconds), sentence::clock_right(count(most)));
    }
    let minutes = apart.as_secs().div_ceil(60);
    let days = minutes / (24 * 60);
    let measured = match (days, ahead.is_positive()) {
        (0 | 1, true) => sentence::clock_ahead_minutes(count(minutes)),
        (0 | 1, false) => sentence::clock_behind_minutes(count(minutes)),
        (days, true) => sentence::clock_ahead_days(count(days)),
        (days, false) => sentence::clock_behind_days(count(days)),
    };
    warned(passed(Some(seconds), measured), CheckFault::ClockOff, "")
}

fn milliseconds(took: Duration) -> i64 {
    i64::from(short(took))
}

/// Milliseconds; what is quicker than one is one.
fn short(took: Duration) -> u32 {
    u32::try_from(took.as_millis()).unwrap_or(u32::MAX).max(1)
}

fn count(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
