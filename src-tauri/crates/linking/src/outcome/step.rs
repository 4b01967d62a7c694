//! The one place that decides how it stands with a type or an expected device, and the one thing to do next.
//!
//! Two tables, one for what is there and one for what is not; the first row that fits decides. Not here: how the
//! facts are gathered (`judge.rs`).

#[cfg(test)]
mod tests;

use enode::models::{Intervention, InterventionAccess};

use super::{NextStep, TypeState};

/// Whether looks at the account are coming by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looks {
    /// They are: nobody needs to do anything for them.
    Coming,
    /// Only when somebody asks for one.
    OnRequest,
}

impl Looks {
    fn wait(self) -> NextStep {
        match self {
            Self::Coming => NextStep::WaitForLook,
            Self::OnRequest => NextStep::LookAgain,
        }
    }
}

/// Where a person does what an intervention asks for.
///
/// The order is that in which they are suggested: a sign-in mends the most, and the device is at hand now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// By signing in to the account again: `action` is `Link`.
    SignIn,
    /// At the device: `access` is `Physical`, or is new to this program.
    AtDevice,
    /// In the vendor's app or portal: `access` is `Remote`.
    InApp,
}

impl From<&Intervention> for Act {
    fn from(intervention: &Intervention) -> Self {
        let resolution = &intervention.resolution;
        if resolution.is_sign_in() {
            Self::SignIn
        } else if resolution.access == InterventionAccess::Remote {
            Self::InApp
        } else {
            Self::AtDevice
        }
    }
}

/// The account in which the devices would be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Account {
    /// Nobody has signed in.
    Missing,
    Works,
    /// Its sign-in does not work any more.
    Dead,
}

/// What decides about devices that are there.
#[derive(Clone, Copy, Debug)]
pub(super) struct There {
    /// The account of one of them wants a sign-in.
    pub(super) sign_in_fails: bool,
    /// What a person has to do, if anything.
    pub(super) act: Option<Act>,
    /// Enode cannot reach one of them.
    pub(super) unreachable: bool,
    /// They are what this visit has brought.
    pub(super) fresh: bool,
}

/// How it stands with devices that are there.
pub(super) fn there(facts: There, looks: Looks) -> (TypeState, NextStep) {
    use NextStep::{ActAtDevice, ActInApp, Nothing, SignInAgain};
    use TypeState::{Connected, NeedsAction, NotReachable};
    match facts {
        There {
            sign_in_fails: true, ..
        }
        | There {
            act: Some(Act::SignIn),
            ..
        } => (NeedsAction, SignInAgain),
        There {
            act: Some(Act::AtDevice),
            ..
        } => (NeedsAction, ActAtDevice),
        There {
            act: Some(Act::InApp),
            ..
        } => (NeedsAction, ActInApp),
        // A device that has just come is often reached a little later; an old one has a reason.
        There {
            unreachable: true,
            fresh: true,
            ..
        } => (NotReachable, looks.wait()),
        There {
            unreachable: true, ..
        } => (NotReachable, ActAtDevice),
        There { .. } => (Connected, Nothing),
    }
}

/// What decides about a wanted type, or an expected device, that is not there.
#[derive(Clone, Copy, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "five independent facts, each a column of the table"
)]
pub(super) struct Missing {
    /// The vendor links the type.
    pub(super) offered: bool,
    /// The request asked for it.
    pub(super) asked: bool,
    /// It is in the household, in an account of another vendor.
    pub(super) elsewhere: bool,
    /// The account.
    pub(super) account: Account,
    /// What is in the account is not what was wanted: nothing of the wanted types, or other devices than expected.
    pub(super) wrong_account: bool,
    /// The vendor's sign-in has trouble by its `linkingStatus`.
    pub(super) in_trouble: bool,
}

/// Why it is not there.
pub(super) fn missing(facts: Missing, looks: Looks) -> (TypeState, NextStep) {
    use NextStep::{AskScope, Nothing, OtherAccount, OtherVendor, SignInAgain, TryLater};
    use TypeState::{
        InAnotherAccount, NeedsAction, NotYet, ScopeNotAsked, VendorDoesNotOffer, VendorInTrouble,
    };
    match facts {
        // Another plan row has brought it, or it was there.
        Missing {
            offered: false,
            elsewhere: true,
            ..
        } => (InAnotherAccount, Nothing),
        Missing { offered: false, .. } => (VendorDoesNotOffer, OtherVendor),
        Missing { asked: false, .. } => (ScopeNotAsked, AskScope),
        Missing {
            account: Account::Dead,
            ..
        } => (NeedsAction, SignInAgain),
        // Before somebody has signed in, nothing can be said of where it is.
        Missing {
            account: Account::Works,
            elsewhere: true,
            ..
        } => match looks {
            Looks::Coming => (InAnotherAccount, NextStep::WaitForLook),
            Looks::OnRequest => (InAnotherAccount, Nothing),
        },
        Missing {
            account: Account::Works,
            wrong_account: true,
            ..
        } => (NotYet, OtherAccount),
        Missing {
            account: Account::Missing,
            in_trouble: true,
            ..
        } => (VendorInTrouble, TryLater),
        Missing { .. } => (NotYet, looks.wait()),
    }
}
