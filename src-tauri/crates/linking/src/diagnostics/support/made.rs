//! How a support file is made: each field by itself, from what is known on this computer.

use enode::AssetType;

use super::{
    App, CheckFacts, EntryFacts, FORMAT, ProfileFacts, RecentFailure, RowFacts, ScreenFacts, SessionFacts,
    StepFacts, SupportFacts, SupportFile, VisitCount, VisitFacts, plain,
};
use crate::diagnostics::check::ConnectionCheck;
use crate::diagnostics::log_lines;
use crate::diagnostics::pseudonyms::{Kind, Pseudonyms};
use crate::profile::{ProfileView, RedirectChoice};
use crate::timeline::{Happening, TimelineEntry};
use crate::visit::{LinkSession, PlanRow, SessionKind, Visit};

/// How many things that happened on the visit go in, at most.
const MOST_ENTRIES: usize = 100;

/// How many failures go in, at most.
const MOST_FAILURES: usize = 50;

/// Words shorter than this are no names, and withholding them would spoil the log.
const SHORTEST_WORD: usize = 4;

/// Makes the support file.
pub fn support_file(facts: &SupportFacts<'_>, names: &Pseudonyms) -> SupportFile {
    let last = facts.failures.len().saturating_sub(MOST_FAILURES);
    SupportFile {
        format: FORMAT,
        made_at: facts.made_at,
        app: App {
            version: plain(&facts.app.version),
            system: plain(&facts.app.system),
            webview: plain(&facts.app.webview),
            desktop: plain(&facts.app.desktop),
            session: plain(&facts.app.session),
        },
        screen: screen(facts.screen),
        profiles: facts
            .profiles
            .iter()
            .map(|profile| profile_facts(profile, names))
            .collect(),
        checks: facts
            .checks
            .iter()
            .map(|(profile, check)| check_facts(profile, check, names))
            .collect(),
        visits: facts
            .visits
            .iter()
            .map(|&(state, count)| VisitCount { state, count })
            .collect(),
        open_visit: facts.open_visit.map(|visit| visit_facts(visit, names)),
        failures: facts.failures[last..]
            .iter()
            .map(|failure| RecentFailure {
                at: failure.at,
                code: failure.code,
                reference: reference(failure.reference.as_ref()),
            })
            .collect(),
        log: log_lines::last_lines(facts.log, &withheld(facts)),
    }
}

fn screen(screen: &ScreenFacts) -> ScreenFacts {
    // As BCP 47 has them, and no more of them than anybody speaks.
    let tag = |text: &String| -> String {
        let usual = |letter: &char| letter.is_ascii_alphanumeric() || *letter == '-';
        text.chars().filter(usual).take(35).collect()
    };
    ScreenFacts {
        language: tag(&screen.language),
        languages: screen.languages.iter().take(10).map(tag).collect(),
        ..*screen
    }
}

fn profile_facts(profile: &ProfileView, names: &Pseudonyms) -> ProfileFacts {
    let settings = &profile.settings;
    ProfileFacts {
        profile: names.of(Kind::Profile, &profile.id),
        client: names.of(Kind::Client, &profile.client_id),
        environment: profile.environment,
        protected: [&profile.api_url, &profile.token_url]
            .iter()
            .all(|url| url.starts_with("https:")),
        secret_kept: profile.secret_kept,
        redirect: match profile.redirect {
            RedirectChoice::Loopback => "loopback",
            RedirectChoice::AppScheme => "appScheme",
            RedirectChoice::Page { .. } => "page",
        },
        link_hosts: profile.link_hosts.len(),
        filled_in: [
            ("company", !settings.company.is_empty()),
            ("phonePage", settings.phone_page.is_some()),
            ("userIdPattern", settings.user_id_pattern.is_some()),
        ]
        .into_iter()
        .filter_map(|(name, filled)| filled.then_some(name))
        .collect(),
        retention_days: settings.retention_days,
        receiver_port: settings.receiver_port,
    }
}

fn check_facts(profile: &str, check: &ConnectionCheck, names: &Pseudonyms) -> CheckFacts {
    CheckFacts {
        profile: names.of(Kind::Profile, profile),
        began_at: check.began_at(),
        steps: check
            .steps()
            .iter()
            .map(|checked| {
                let judged = checked.judged.as_ref();
                StepFacts {
                    step: checked.step,
                    state: checked.state,
                    fault: judged.and_then(|judged| judged.fault),
                    number: judged.and_then(|judged| judged.number),
                    reference: reference(judged.and_then(|judged| judged.reference.as_ref())),
                }
            })
            .collect(),
    }
}

fn visit_facts(visit: &Visit, names: &Pseudonyms) -> VisitFacts {
    let last = visit.timeline.len().saturating_sub(MOST_ENTRIES);
    VisitFacts {
        visit: names.of(Kind::Visit, &visit.id),
        profile: names.of(Kind::Profile, &visit.profile_id),
        household: names.of(Kind::Household, visit.user_id.as_str()),
        environment: visit.environment,
        household_exists: visit.exists,
        started_at: visit.started_at,
        changed_at: visit.changed_at,
        finished_at: visit.finished_at,
        last_look_at: visit.watching.last_look_at,
        rows: visit.rows.iter().map(|row| row_facts(row, names)).collect(),
        timeline: visit.timeline[last..]
            .iter()
            .map(|entry| entry_facts(entry, visit, names))
            .collect(),
    }
}

fn row_facts(row: &PlanRow, names: &Pseudonyms) -> RowFacts {
    RowFacts {
        row: names.of(Kind::Row, &row.id),
        expected_devices: row.expected.len(),
        sessions: row
            .sessions
            .iter()
            .map(|session| session_facts(session, names))
            .collect(),
    }
}

fn session_facts(session: &LinkSession, names: &Pseudonyms) -> SessionFacts {
    SessionFacts {
        session: names.of(Kind::Session, &session.id),
        relink: matches!(session.kind, SessionKind::Relink { .. }),
        vendor: session
            .vendor
            .as_ref()
            .map(|vendor| enode::known::vendor(vendor.code.as_str()).map_or("other", |known| known.code)),
        asset_types: session.wanted.iter().map(known_type).collect(),
        scopes: session.scopes.len(),
        requested_at: session.requested_at,
        state: session.state,
        channel: session.channel,
        returned: session.returned.as_ref().map(|returned| returned.completed),
    }
}

fn entry_facts(entry: &TimelineEntry, visit: &Visit, names: &Pseudonyms) -> EntryFacts {
    // An account is a household's at a vendor, whatever the vendor is called today.
    let account = |vendor: &str| {
        let id = format!("{}\n{vendor}", visit.user_id);
        Some(names.of(Kind::Account, &id))
    };
    let facts = EntryFacts {
        at: entry.at,
        row: entry.row.as_ref().map(|row| names.of(Kind::Row, row)),
        stamp: Some(entry.stamp),
        ..EntryFacts::default()
    };
    let plain = |what| EntryFacts {
        what,
        ..facts.clone()
    };
    match &entry.what {
        Happening::LinkCreated { .. } => plain("linkCreated"),
        Happening::LinkMayExist => plain("linkMayExist"),
        Happening::LinkRefused { code, .. } => EntryFacts {
            code: Some(*code),
            ..plain("linkRefused")
        },
        Happening::OpenedHere => plain("openedHere"),
        Happening::ShownToCustomer => plain("shownToCustomer"),
        Happening::OpenedOnPhone => plain("openedOnPhone"),
        Happening::MessageHandedOver { way } => EntryFacts {
            way: Some(*way),
            ..plain("messageHandedOver")
        },
        Happening::Told { report } => EntryFacts {
            report: Some(*report),
            ..plain("told")
        },
        Happening::Returned => plain("returned"),
        Happening::LeftEarly { .. } => plain("leftEarly"),
        Happening::AccountAppeared { vendor } => EntryFacts {
            account: account(vendor),
            ..plain("accountAppeared")
        },
        Happening::AccountNeedsSignIn { vendor } => EntryFacts {
            account: account(vendor),
            ..plain("accountNeedsSignIn")
        },
        Happening::AccountWent { vendor } => EntryFacts {
            account: account(vendor),
            ..plain("accountWent")
        },
        Happening::DeviceFound { asset_type, .. } => EntryFacts {
            asset_types: vec![known_type(asset_type)],
            ..plain("deviceFound")
        },
        Happening::DeviceCameBack { asset_type, .. } => EntryFacts {
            asset_types: vec![known_type(asset_type)],
            ..plain("deviceCameBack")
        },
        Happening::DeviceWent { asset_type, .. } => EntryFacts {
            asset_types: vec![known_type(asset_type)],
            ..plain("deviceWent")
        },
        Happening::Looked { missing } => EntryFacts {
            asset_types: missing.iter().map(known_type).collect(),
            ..plain("looked")
        },
        Happening::LookFailed { code, .. } => EntryFacts {
            code: Some(*code),
            ..plain("lookFailed")
        },
        Happening::SessionOver => plain("sessionOver"),
        Happening::Replaced => plain("replaced"),
        Happening::Unlinked { .. } => plain("unlinked"),
        Happening::Finished => plain("finished"),
        Happening::Reopened => plain("reopened"),
    }
}

/// A type of the contract; what else an answer called one is no word of ours.
fn known_type(asset_type: &AssetType) -> &'static str {
    match asset_type {
        AssetType::Inverter => "inverter",
        AssetType::Battery => "battery",
        AssetType::Meter => "meter",
        AssetType::Vehicle => "vehicle",
        AssetType::Charger => "charger",
        AssetType::Hvac => "hvac",
        _ => "other",
    }
}

/// A request's name at the API, as such names look.
fn reference(reference: Option<&String>) -> Option<String> {
    let usual = |letter: char| letter.is_ascii_alphanumeric() || "-_.=:;".contains(letter);
    reference
        .filter(|name| name.len() <= 200 && name.chars().all(usual))
        .cloned()
}

/// What people and places are called here: no line of the log may hold it.
fn withheld(facts: &SupportFacts<'_>) -> Vec<String> {
    let of_profiles = facts.profiles.iter().flat_map(|profile| {
        [
            profile.id.clone(),
            profile.name.clone(),
            profile.client_id.clone(),
            profile.settings.company.clone(),
        ]
    });
    let of_visit = facts.open_visit.into_iter().flat_map(|visit| {
        [
            visit.id.clone(),
            visit.user_id.as_str().to_owned(),
            visit.label.clone(),
            visit.consent.clone(),
            visit.profile_name.clone(),
        ]
    });
    of_profiles
        .chain(of_visit)
        .map(|word| word.trim().to_owned())
        .filter(|word| word.chars().count() >= SHORTEST_WORD)
        .collect()
}
