//! Every row of both tables.

use super::NextStep::{
    ActAtDevice, ActInApp, AskScope, LookAgain, Nothing, OtherAccount, OtherVendor, SignInAgain, TryLater,
    WaitForLook,
};
use super::TypeState::{
    Connected, InAnotherAccount, NeedsAction, NotReachable, NotYet, ScopeNotAsked, VendorDoesNotOffer,
    VendorInTrouble,
};
use super::*;

/// Facts about devices that are there and well, changed.
fn well(change: impl FnOnce(&mut There)) -> There {
    let mut facts = There {
        sign_in_fails: false,
        act: None,
        unreachable: false,
        fresh: true,
    };
    change(&mut facts);
    facts
}

/// Facts about what is waited for in an account that works, changed.
fn waited_for(change: impl FnOnce(&mut Missing)) -> Missing {
    let mut facts = Missing {
        offered: true,
        asked: true,
        elsewhere: false,
        account: Account::Works,
        wrong_account: false,
        in_trouble: false,
    };
    change(&mut facts);
    facts
}

/// The same before anybody has signed in.
fn nobody(change: impl FnOnce(&mut Missing)) -> Missing {
    let mut facts = waited_for(|facts| facts.account = Account::Missing);
    change(&mut facts);
    facts
}

#[test]
fn each_row_of_what_is_there_has_its_step() {
    let old = well(|facts| (facts.unreachable, facts.fresh) = (true, false));
    for (facts, coming, on_request) in [
        (well(|_| ()), (Connected, Nothing), (Connected, Nothing)),
        (
            well(|facts| facts.unreachable = true),
            (NotReachable, WaitForLook),
            (NotReachable, LookAgain),
        ),
        (old, (NotReachable, ActAtDevice), (NotReachable, ActAtDevice)),
    ] {
        assert_eq!(there(facts, Looks::Coming), coming, "{facts:?}");
        assert_eq!(there(facts, Looks::OnRequest), on_request, "{facts:?}");
    }
}

#[test]
fn what_a_person_must_do_comes_before_a_device_that_cannot_be_reached() {
    for (act, step) in [
        (Act::SignIn, SignInAgain),
        (Act::AtDevice, ActAtDevice),
        (Act::InApp, ActInApp),
    ] {
        for unreachable in [false, true] {
            let facts = well(|facts| (facts.act, facts.unreachable) = (Some(act), unreachable));
            assert_eq!(there(facts, Looks::Coming), (NeedsAction, step), "{facts:?}");
            let dead = There {
                sign_in_fails: true,
                ..facts
            };
            assert_eq!(there(dead, Looks::Coming), (NeedsAction, SignInAgain), "{dead:?}");
        }
    }
}

#[test]
fn each_row_of_what_is_missing_has_its_step() {
    for (facts, expected) in [
        (waited_for(|_| ()), (NotYet, WaitForLook)),
        (nobody(|_| ()), (NotYet, WaitForLook)),
        (
            waited_for(|facts| facts.offered = false),
            (VendorDoesNotOffer, OtherVendor),
        ),
        (
            waited_for(|facts| (facts.offered, facts.elsewhere) = (false, true)),
            (InAnotherAccount, Nothing),
        ),
        (waited_for(|facts| facts.asked = false), (ScopeNotAsked, AskScope)),
        (
            waited_for(|facts| (facts.account, facts.elsewhere) = (Account::Dead, true)),
            (NeedsAction, SignInAgain),
        ),
        (
            waited_for(|facts| facts.elsewhere = true),
            (InAnotherAccount, WaitForLook),
        ),
        (nobody(|facts| facts.elsewhere = true), (NotYet, WaitForLook)),
        (
            waited_for(|facts| facts.wrong_account = true),
            (NotYet, OtherAccount),
        ),
        (nobody(|facts| facts.wrong_account = true), (NotYet, WaitForLook)),
        (
            nobody(|facts| facts.in_trouble = true),
            (VendorInTrouble, TryLater),
        ),
        (waited_for(|facts| facts.in_trouble = true), (NotYet, WaitForLook)),
    ] {
        assert_eq!(missing(facts, Looks::Coming), expected, "{facts:?}");
        let (state, step) = missing(facts, Looks::OnRequest);
        let without_looks = match expected {
            (NotYet, WaitForLook) => LookAgain,
            (InAnotherAccount, WaitForLook) => Nothing,
            (_, step) => step,
        };
        assert_eq!((state, step), (expected.0, without_looks), "{facts:?}");
    }
}

#[test]
fn where_an_intervention_is_done_is_read_off_its_resolution() {
    let act = |access: &str, action: Option<&str>| {
        let intervention: Intervention = serde_json::from_value(serde_json::json!({
            "id": "x", "vendor": null, "vendorType": null, "brand": null,
            "introducedAt": "2023-03-16T00:00:00Z", "domain": "Device",
            "resolution": {
                "title": "t", "description": "d", "access": access, "agent": "User", "action": action,
            },
        }))
        .expect("the shape of the contract");
        Act::from(&intervention)
    };
    assert_eq!(act("Physical", None), Act::AtDevice);
    assert_eq!(act("Remote", None), Act::InApp);
    assert_eq!(act("Remote", Some("Link")), Act::SignIn);
    assert_eq!(act("Elsewhere", Some("New")), Act::AtDevice);
}
