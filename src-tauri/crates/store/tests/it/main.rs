//! Profiles survive restarts, damage and newer programs; so do visits.

mod preferences;
mod visits;

use std::fs;

use linking::{Environment, Keep, RedirectChoice};
use store::{Profile, Profiles, StoreError};

fn profile(id: &str) -> Profile {
    Profile {
        id: id.to_owned(),
        name: format!("Client {id}"),
        environment: Environment::Sandbox,
        client_id: "client".to_owned(),
        api_url: "https://enode-api.sandbox.enode.io/".to_owned(),
        token_url: "https://oauth.sandbox.enode.io/oauth2/token".to_owned(),
        link_hosts: Vec::new(),
        redirect: RedirectChoice::Loopback,
        keep: Keep::Keyring,
        settings: linking::ProfileSettings::default(),
    }
}

#[test]
fn what_was_put_is_there_after_a_restart_with_the_last_used_first() {
    let folder = tempfile::tempdir().unwrap();
    let profiles = Profiles::read(folder.path().join("not/yet/there")).unwrap();
    profiles.put(profile("a")).unwrap();
    profiles.put(profile("b")).unwrap();
    profiles.put(profile("a")).unwrap();
    drop(profiles);

    let again = Profiles::read(folder.path().join("not/yet/there")).unwrap();
    assert_eq!(
        again.all(),
        [profile("a"), profile("b")],
        "the one put last comes first, and only once"
    );
    assert_eq!(again.kept_aside(), None);
}

#[test]
fn a_forgotten_profile_is_gone_from_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let profiles = Profiles::read(folder.path()).unwrap();
    profiles.put(profile("a")).unwrap();
    profiles.forget("a").unwrap();
    profiles.forget("never there").unwrap();
    assert!(Profiles::read(folder.path()).unwrap().all().is_empty());
}

#[test]
fn a_damaged_file_is_kept_aside_and_work_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    for round in 1..=2 {
        fs::write(
            folder.path().join("profiles.json"),
            b"{\"version\":1,\"profiles\":[{",
        )
        .unwrap();
        let profiles = Profiles::read(folder.path()).unwrap();
        let aside = profiles
            .kept_aside()
            .expect("the damaged file is kept")
            .to_owned();
        assert!(
            aside.ends_with(format!("profiles.damaged-{round}.json")),
            "an earlier one is not overwritten"
        );
        assert_eq!(fs::read(&aside).unwrap(), b"{\"version\":1,\"profiles\":[{");
        profiles.put(profile("a")).unwrap();
    }
}

#[test]
fn a_file_of_a_newer_program_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let newer = br#"{"version":7,"something":"else"}"#;
    fs::write(folder.path().join("profiles.json"), newer).unwrap();
    let error = Profiles::read(folder.path()).unwrap_err();
    assert!(matches!(error, StoreError::Newer { found: 7, .. }), "{error}");
    assert_eq!(fs::read(folder.path().join("profiles.json")).unwrap(), newer);
}

#[test]
fn a_failed_write_leaves_the_profiles_as_they_were() {
    let folder = tempfile::tempdir().unwrap();
    let blocked = folder.path().join("file");
    let profiles = Profiles::read(blocked.join("inside")).unwrap_or_else(|error| panic!("{error}"));
    fs::write(&blocked, b"a file where a folder should be").unwrap();
    assert!(matches!(profiles.put(profile("a")), Err(StoreError::Io { .. })));
    assert!(profiles.all().is_empty(), "what is not on disk is not shown");
}
