//! The rules of linking a home, and the views they give to a window.
//!
//! Pure: no I/O, no clock, no randomness; what they need of those comes in. Every view is made by the rule that
//! knows the fact, and is what crosses to the window as it is. Not here: the order in which things happen, which
//! API calls they take, and where anything is kept.

mod asset_types;
mod catalogue;
mod connect;
mod delivery;
mod failure;
#[cfg(test)]
mod fixtures;
mod household;
mod interventions;
mod link_state;
mod outcome;
mod plan;
mod profile;
mod scopes;
mod timeline;
mod visit;
mod watch;
mod webhooks;

pub use catalogue::{
    Absence, Arrangement, Catalogue, CatalogueView, Placed, SetAside, VendorView, Verdict, fresh_check,
    vendor_name,
};
pub use connect::{CheckedForm, ConnectForm, check_client_secret, check_connect_form, custom_endpoints};
pub use delivery::{
    DeliveryView, EventEffectView, EventFingerprint, EventKind, EventView, SignatureVerdict,
    event_fingerprint, read_delivery,
};
pub use failure::{Failure, FailureCode, Field, FieldProblem};
pub use household::{AccountView, HouseholdView, LONGEST_USER_ID, check_user_id};
pub use interventions::{Block, InterventionPlace, InterventionView, Span, intervention_view};
pub use link_state::{LinkChannel, LinkState};
pub use outcome::{
    Arrival, Asked, DeviceView, EventEffect, NextStep, OutcomeView, Snapshot, TypeOutcome, TypeState,
    VendorName, account_appeared, outcome,
};
pub use plan::{
    LanguageView, PlanContext, PlanDraft, PlanView, Planned, VendorChoice, check_redirect_uri, languages,
    link_request, plan_row,
};
pub use profile::{
    Environment, Keep, ProfileView, RedirectChoice, SecretKept, SecretStoreState, SecretStoreView, StartView,
    StoryView,
};
pub use scopes::{NotAccessed, Pack, ScopeGroup, ScopeView};
pub use timeline::{Happening, Stamp, TimelineEntry, happenings};
pub use visit::{ChosenVendor, LinkView, Returned, VisitView, WatchState, WatchView};
pub use watch::{SESSION, next_look};
pub use webhooks::{WebhookForm, WebhookTestView, WebhookView, check_new_webhook, check_webhook_update};
