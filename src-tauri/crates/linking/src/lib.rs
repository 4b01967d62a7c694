//! The rules of linking a home, and the views they give to a window.
//!
//! Pure: no I/O, no clock, no randomness; what they need of those comes in. Every view is made by the rule that
//! knows the fact, and is what crosses to the window as it is. Not here: the order in which things happen, which
//! API calls they take, and where anything is kept.

mod asset_types;
mod catalogue;
mod connect;
mod customer;
mod delivery;
mod diagnostics;
mod expected;
mod failure;
#[cfg(test)]
mod fixtures;
mod folding;
mod household;
mod interventions;
mod link_state;
mod mark;
mod outcome;
mod plan;
mod preferences;
mod profile;
mod proposal;
mod qr;
mod readiness;
mod receiving;
mod report;
mod scopes;
mod timeline;
mod unlinking;
mod used_last;
mod visit;
mod watch;
mod webhooks;

pub use catalogue::{
    Absence, Arrangement, Catalogue, CatalogueView, Mark, Nickname, SetAside, Split, VendorView, Verdict,
    fresh_check, vendor_name,
};
pub use connect::{CheckedForm, ConnectForm, check_client_secret, check_connect_form, custom_endpoints};
pub use customer::{
    CustomerAsk, CustomerMessage, CustomerPhase, CustomerScreen, CustomerView, MessageAsk, MessageView,
    arrived, customer_phase, customer_view, environment_name, environment_note, message, spoken,
};
pub use delivery::{
    DeliveryView, EventEffectView, EventFingerprint, EventKind, EventView, SignatureVerdict,
    event_fingerprint, read_delivery,
};
pub use diagnostics::{
    AppFacts, CheckFailure, CheckFault, CheckOutcome, CheckState, CheckStep, CheckStepView, CheckedStep,
    ConnectionCheck, ConnectionCheckView, Finding, LogView, Pseudonyms, RecentFailure, ScreenFacts,
    SupportFacts, SupportFile, SupportView, support_file, support_json,
};
pub use expected::{ExpectedDevice, check_expected};
pub use failure::{Failure, FailureCode, Field, FieldProblem};
pub use folding::folded;
pub use household::{
    AccountTypeView, AccountView, DeviceBrief, HouseholdBrief, HouseholdView, IdForm, IdFormKind, IdPattern,
    LONGEST_USER_ID, accounts, check_user_id, check_user_id_with, device_brief, similar_ids,
};
pub use interventions::{Block, InterventionPlace, InterventionView, Span, intervention_view};
pub use link_state::{LinkChannel, LinkState};
pub use mark::{CompanyMark, LARGEST_MARK, MarkKind, MarkProblem};
pub use outcome::{
    Act, ActOf, Arrival, Asked, DeviceView, EventEffect, ExpectedOutcome, ExpectedState, History,
    LockedCapability, Looks, NextStep, OutcomeView, Snapshot, TypeOutcome, TypeState, VendorName,
    account_appeared, outcome,
};
pub use plan::{
    LanguageView, PlanContext, PlanDraft, PlanView, Planned, VendorChoice, check_redirect_uri, languages,
    link_request, nearest_language, plan_row, redirect_fault, with_types_of_vendor,
};
pub use preferences::{Preferences, PreferencesView, Theme};
pub use profile::{
    Environment, Keep, ProfileSettings, ProfileView, RedirectChoice, SecretKept, SecretStoreState,
    SecretStoreView, StartView, StoryDevice, StoryView,
};
pub use proposal::{HomeDevice, Proposal, ProposalReason, ProposedSession, Uncovered, WhyUncovered, propose};
pub use qr::{LinkTooLong, QrPicture, qr_svg};
pub use readiness::{CompanyFileView, Readiness, ReadinessAsk, ReadinessPoint, ReadinessView, readiness};
pub use receiving::{ReceivedView, ReceiverView};
pub use report::{
    AccountPermissions, OpenPoint, OpenPointCode, ReportAccount, ReportDevice, ReportEntry, ReportExpected,
    ReportFormat, ReportHousehold, ReportLocked, ReportPage, ReportProfile, ReportSession, ReportVisit,
    TypePermissions, VisitReport, report_csv, report_json, report_page, visit_report,
};
pub use scopes::{NotAccessed, Pack, ScopeGroup, ScopeView};
pub use timeline::{Happening, MessageWay, Report, Stamp, TimelineEntry, TimelineEntryView, happenings};
pub use unlinking::{
    UnlinkTarget, UnlinkView, check_confirmation, described as unlink_described, unlink_view,
};
pub use used_last::{LastAccess, UsedVendor, last_access, used_last};
pub use visit::{
    Awaited, BeforeHandover, BeforeReport, ChosenVendor, Handover, LinkSession, LinkView, NextWake, Notice,
    PlanRow, PlanRowView, Returned, RowBefore, RowState, SessionKind, SoFar, ViewContext, Visit, VisitBrief,
    VisitOf, VisitSearch, VisitState, VisitView, VisitsView, Waiting, WatchState, WatchView, Watching,
    day_begins, day_ends,
};
pub use watch::{Pace, RequestBudget, SESSION, next_look};
pub use webhooks::{
    WebhookForm, WebhookTestView, WebhookView, check_new_webhook, check_webhook_secret, check_webhook_update,
    webhook_problems,
};
