//! What a support file holds, and above all what it does not.

use enode::{AssetType, UserId};
use proptest::prelude::*;

use super::at;
use crate::diagnostics::{
    AppFacts, CheckFailure, CheckFault, ConnectionCheck, Finding, Pseudonyms, RecentFailure, ScreenFacts,
    SupportFacts, support_file, support_json,
};
use crate::failure::FailureCode;
use crate::link_state::{LinkChannel, LinkState};
use crate::profile::{Environment, ProfileSettings, ProfileView, RedirectChoice, SecretKept};
use crate::timeline::{Happening, Stamp};
use crate::visit::{LinkSession, Returned, SessionKind, Visit, VisitOf, VisitState};

/// Gives out a new marker for each field, and remembers them all.
struct Markers {
    seed: u64,
    given: Vec<String>,
}

impl Markers {
    fn next(&mut self) -> String {
        let marker = format!("zq{:x}zq{}", self.seed, self.given.len());
        self.given.push(marker.clone());
        marker
    }
}

fn profile(markers: &mut Markers) -> ProfileView {
    ProfileView {
        mark: None,
        id: markers.next(),
        name: markers.next(),
        environment: Environment::Custom,
        client_id: markers.next(),
        api_url: format!("https://{}.example", markers.next()),
        token_url: format!("https://{}.example", markers.next()),
        link_hosts: vec![markers.next()],
        redirect: RedirectChoice::Page {
            uri: format!("https://{}.example", markers.next()),
        },
        secret_kept: SecretKept::Keyring,
        settings: ProfileSettings {
            company: markers.next(),
            phone_page: Some(format!("https://{}.example", markers.next())),
            user_id_pattern: Some(markers.next()),
            retention_days: Some(30),
            receiver_port: None,
        },
    }
}

fn visit(markers: &mut Markers) -> Visit {
    let start = at("2026-01-15T09:42:00Z");
    let of = VisitOf {
        profile_id: markers.next(),
        profile_name: markers.next(),
        environment: Environment::Custom,
        user_id: UserId::new(markers.next()).expect("an ID"),
        exists: Some(true),
        language: enode::Language::EnglishUk,
    };
    let mut visit = Visit::begin(markers.next(), markers.next(), of, markers.next(), start);
    visit.consent = markers.next();
    let row = visit.rows[0].id.clone();
    for what in happenings(markers) {
        visit.note(start, Some(&row), Stamp::Seen, what);
    }
    visit.rows[0].sessions.push(LinkSession {
        id: markers.next(),
        kind: SessionKind::Relink {
            asset_id: markers.next().as_str().into(),
        },
        wanted: vec![AssetType::Battery, AssetType::from(markers.next().as_str())],
        vendor: None,
        scopes: vec![markers.next().as_str().into()],
        requested_at: start,
        host: markers.next(),
        state: LinkState::Spent,
        channel: Some(LinkChannel::Message),
        returned: Some(Returned {
            completed: false,
            error: Some(markers.next()),
            message: Some(markers.next()),
        }),
        before: None,
        address_kept: true,
    });
    visit
}

fn happenings(markers: &mut Markers) -> Vec<Happening> {
    let asset_type = AssetType::from(markers.next().as_str());
    vec![
        Happening::LinkCreated { host: markers.next() },
        Happening::LeftEarly {
            error: markers.next(),
            message: Some(markers.next()),
        },
        Happening::AccountAppeared {
            vendor: markers.next(),
        },
        Happening::AccountNeedsSignIn {
            vendor: markers.next(),
        },
        Happening::AccountWent {
            vendor: markers.next(),
        },
        Happening::DeviceFound {
            asset_type: asset_type.clone(),
            name: markers.next(),
        },
        Happening::DeviceWent {
            asset_type: AssetType::Meter,
            name: markers.next(),
        },
        Happening::Looked {
            missing: vec![asset_type],
        },
        Happening::Finished,
        Happening::Reopened,
    ]
}

fn check(markers: &mut Markers) -> ConnectionCheck {
    let mut check = ConnectionCheck::begin(at("2026-01-15T09:42:00Z"));
    while let Some(step) = check.advance() {
        let failure = CheckFailure {
            host: markers.next(),
            said: Some(markers.next()),
            ..CheckFailure::here(CheckFault::NameUnknown)
        };
        check.take(step, &Finding::Failed(failure));
    }
    check
}

fn log(profile: &ProfileView, visit: &Visit, markers: &mut Markers) -> String {
    let line = |message: &str, error: &str| {
        let fields = serde_json::json!({"message": message, "error": error, "failure.code": "Unreachable", "tries": 3});
        serde_json::json!({
            "timestamp": "2026-01-15T09:42:00.000000Z", "level": "WARN", "target": "workflow::watch",
            "fields": fields, "spans": [{"household": visit.user_id.as_str()}],
        })
        .to_string()
    };
    [
        line("a look failed", &markers.next()),
        line(&format!("{} and {}", visit.user_id, profile.name), "x"),
        line(&format!("for {}", visit.label), visit.id.as_str()),
        format!("half a line {}", markers.next()),
    ]
    .join("\n")
}

const SCREEN: fn() -> ScreenFacts = || ScreenFacts {
    language: "en".to_owned(),
    languages: vec!["de-AT".to_owned(), "en".to_owned()],
    dark: true,
    reduced_motion: false,
    forced_colors: false,
    width: 1280,
    height: 800,
    scale: 100,
};

/// A support file about records that are full of markers, and the markers.
fn stuffed(seed: u64, key: u8) -> (String, Vec<String>) {
    let mut markers = Markers {
        seed,
        given: Vec::new(),
    };
    let profiles = [profile(&mut markers)];
    let visit = visit(&mut markers);
    let checks = [(profiles[0].id.clone(), check(&mut markers))];
    let log = log(&profiles[0], &visit, &mut markers);
    let failures = [RecentFailure {
        at: at("2026-01-15T09:42:00Z"),
        code: FailureCode::Unreachable,
        reference: Some(format!("https://{}/?token", markers.next())),
    }];
    let app = AppFacts {
        version: "0.1.0".to_owned(),
        system: "Debian 12".to_owned(),
        ..AppFacts::default()
    };
    let facts = SupportFacts {
        made_at: at("2026-01-15T10:00:00Z"),
        app: &app,
        screen: &SCREEN(),
        profiles: &profiles,
        checks: &checks,
        visits: &[(VisitState::Waiting, 2)],
        open_visit: Some(&visit),
        failures: &failures,
        log: &log,
    };
    let text = support_json(&support_file(&facts, &Pseudonyms::new([key; 32])));
    (text, markers.given)
}

#[test]
fn what_helps_is_in_it() {
    let (text, _) = stuffed(7, 1);
    for held in [
        "\"version\": \"0.1.0\"",
        "\"system\": \"Debian 12\"",
        "\"environment\": \"custom\"",
        "\"retentionDays\": 30",
        "\"fault\": \"nameUnknown\"",
        "\"state\": \"waiting\"",
        "\"count\": 2",
        "\"what\": \"accountAppeared\"",
        "\"what\": \"finished\"",
        "\"channel\": \"message\"",
        "\"code\": \"unreachable\"",
        "WARN workflow::watch: a look failed failure.code=Unreachable tries=3",
        "household-",
        "session-",
    ] {
        assert!(text.contains(held), "{held} is missing in {text}");
    }
}

#[test]
fn one_installation_makes_up_the_same_names_and_another_makes_up_others() {
    let names = |key| {
        let (text, _) = stuffed(7, key);
        let name = text.split('"').find(|part| part.starts_with("household-"));
        name.expect("the household").to_owned()
    };
    assert_eq!(names(1), names(1));
    assert_ne!(names(1), names(2));
}

#[test]
fn the_key_cannot_be_printed() {
    let printed = format!("{:?}", Pseudonyms::new([0xab; 32]));
    assert!(!printed.contains("171") && !printed.contains("ab, "), "{printed}");
}

proptest! {
    #[test]
    fn nothing_of_what_is_kept_is_in_it_as_it_is(seed: u64, key: u8) {
        let (text, markers) = stuffed(seed, key);
        prop_assert!(markers.len() > 30, "every field has one");
        for marker in markers {
            prop_assert!(!text.contains(&marker), "{} is in {}", marker, text);
        }
    }

    #[test]
    fn no_log_is_too_odd(log in "(\\PC|\n){0,400}") {
        let app = AppFacts::default();
        let facts = SupportFacts {
            made_at: at("2026-01-15T10:00:00Z"),
            app: &app,
            screen: &SCREEN(),
            profiles: &[],
            checks: &[],
            visits: &[],
            open_visit: None,
            failures: &[],
            log: &log,
        };
        let text = support_json(&support_file(&facts, &Pseudonyms::new([1; 32])));
        prop_assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok());
    }
}
