//! From drafts to requests, commands and problems.

use std::process::{Command, Stdio};

use enode::LinkingStatus;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::catalogue::Catalogue;
use crate::failure::Field;
use crate::fixtures::{HOME, any_vendor, asset_types, context, draft, everything, only, scope, vendor_with};

fn problems(draft: &PlanDraft, catalogue: &Catalogue) -> Vec<(Field, String)> {
    let view = plan_row(draft, catalogue, &context());
    assert!(
        view.request.is_none() && view.command.is_none(),
        "nothing to send while something is wrong"
    );
    let problems =
        link_request(draft, catalogue, &context()).expect_err("the same is wrong with the request");
    assert_eq!(problems, view.problems);
    problems
        .into_iter()
        .map(|problem| (problem.field, problem.message.to_string()))
        .collect()
}

fn body(draft: &PlanDraft) -> Value {
    let view = plan_row(draft, &everything(), &context());
    assert_eq!(view.problems, []);
    serde_json::from_str(&view.request.unwrap()).unwrap()
}

#[test]
fn several_types_at_one_vendor() {
    assert_eq!(
        body(&draft("ENPHASE")),
        json!({
            "vendor": "ENPHASE",
            "scopes": [
                "inverter:read:data",
                "inverter:read:location",
                "battery:read:data",
                "battery:read:location",
                "battery:control:operation_mode",
                "meter:read:data",
                "meter:read:location",
            ],
            "language": "sv-SE",
            "redirectUri": "http://localhost:49152/0f9a",
            "colorScheme": "system",
        }),
        "vendorType is left out: the types follow from the scopes"
    );
}

#[test]
fn one_type_is_named() {
    let one = PlanDraft {
        asset_types: vec![AssetType::Meter],
        pack: Pack::ReadOnly,
        ..draft("ENPHASE")
    };
    assert_eq!(body(&one)["vendorType"], "meter");
    let left_with_one = draft("FRONIUS");
    assert_eq!(
        body(&left_with_one)["vendorType"],
        "inverter",
        "one of three is served"
    );
}

#[test]
fn the_customer_chooses() {
    let free = PlanDraft {
        vendor: VendorChoice::Customer,
        ..draft("")
    };
    let body = body(&free);
    assert_eq!(body.get("vendor"), None);
    assert_eq!(body.get("vendorType"), None);
    assert_eq!(body["scopes"].as_array().unwrap().len(), 7);
}

#[test]
fn a_vendor_for_some_of_the_types_leaves_the_rest_over() {
    let planned = link_request(&draft("FRONIUS"), &everything(), &context()).unwrap();
    assert_eq!(
        (planned.wanted.as_slice(), planned.served.as_slice()),
        (&HOME[..], &HOME[..1])
    );
    let view = plan_row(&draft("FRONIUS"), &everything(), &context());
    assert_eq!(view.left_over, HOME[1..]);
    assert!(
        view.not_accessed
            .iter()
            .any(|closed| closed.text.to_string() == "Battery: Fronius does not link it")
    );
}

#[test]
fn the_draft_may_name_its_own_way_back() {
    let own = PlanDraft {
        redirect_uri: Some(" https://northlight.example/done ".to_owned()),
        ..draft("TESLA")
    };
    assert_eq!(body(&own)["redirectUri"], "https://northlight.example/done");
}

#[test]
fn each_problem_is_told_at_its_field_in_the_order_of_the_way_through() {
    let all_wrong = PlanDraft {
        user_id: "a/b".to_owned(),
        asset_types: Vec::new(),
        vendor: VendorChoice::Undecided,
        scopes: Some(Vec::new()),
        pack: Pack::ReadOnly,
        language: Language::from("tlh"),
        color_scheme: ColorScheme::from("pink"),
        redirect_uri: Some("about:blank".to_owned()),
        channel: crate::link_state::LinkChannel::ThisBrowser,
    };
    let fields: Vec<Field> = problems(&all_wrong, &everything())
        .into_iter()
        .map(|(field, _)| field)
        .collect();
    assert_eq!(
        fields,
        [
            Field::UserId,
            Field::AssetTypes,
            Field::Vendor,
            Field::Scopes,
            Field::Language,
            Field::ColorScheme,
            Field::RedirectUri,
        ]
    );
}

#[test]
fn a_vendor_that_cannot_be_linked_is_a_problem_with_its_reason() {
    let told = |draft: &PlanDraft, catalogue: &Catalogue| {
        let mut problems = problems(draft, catalogue);
        let (field, message) = problems.remove(0);
        assert_eq!((field, problems), (Field::Vendor, vec![]));
        message
    };
    let all = everything();
    assert_eq!(
        told(&draft("VOLKSWAGEN"), &all),
        "Volkswagen does not link inverter, battery and meter. It links vehicle."
    );
    assert_eq!(
        told(&draft("ENPHASE"), &only(&["TESLA"])),
        "Enphase is not offered to this client."
    );
    let out = Catalogue::new(vec![vendor_with("ENPHASE", LinkingStatus::Outage)]);
    assert!(told(&draft("ENPHASE"), &out).starts_with("Enphase cannot be linked now"));
    let shaky = Catalogue::new(vec![vendor_with("ENPHASE", LinkingStatus::ElevatedErrorRate)]);
    assert!(
        link_request(&draft("ENPHASE"), &shaky, &context()).is_ok(),
        "a warning, not a wall"
    );
    let undecided = PlanDraft {
        vendor: VendorChoice::Undecided,
        ..draft("")
    };
    assert_eq!(
        told(&undecided, &all),
        "Choose a vendor, or let the customer choose."
    );
    let free = PlanDraft {
        vendor: VendorChoice::Customer,
        ..draft("")
    };
    assert!(told(&free, &only(&["AUDI"])).contains("no vendor to offer"));
}

#[test]
fn while_the_vendor_is_undecided_the_access_can_be_seen() {
    let undecided = PlanDraft {
        vendor: VendorChoice::Undecided,
        ..draft("")
    };
    let view = plan_row(&undecided, &everything(), &context());
    assert_eq!(view.groups.len(), 3);
}

#[test]
fn what_the_window_sends_is_understood() {
    let sent = json!({
        "userId": "u1",
        "assetTypes": ["meter", "heatPump"],
        "vendor": { "kind": "vendor", "vendor": "Deye" },
        "scopes": null,
        "pack": "readOnly",
        "language": "browser",
        "colorScheme": "dark",
        "redirectUri": null,
        "channel": "customersPhone",
    });
    let draft: PlanDraft = serde_json::from_value(sent.clone()).unwrap();
    assert_eq!(draft.asset_types[1], AssetType::Unknown("heatPump".to_owned()));
    assert_eq!(serde_json::to_value(&draft).unwrap(), sent);
}

/// Runs a command in a POSIX shell in which `curl` writes down what it was given.
fn run(command: &str) -> (Vec<String>, String) {
    let recorder = r#"
        curl() {
            for word in "$@"; do printf 'arg\0%s\0' "$word"; done >&2
            printf 'stdin\0' >&2; cat >&2; printf '\0' >&2
            printf '{"access_token": "t0ken", "expires_in": 3599}'
        }
    "#;
    let output = Command::new("sh")
        .args(["-u", "-c", &format!("{recorder}\n{command}")])
        .env("ENODE_CLIENT_ID", "client")
        .env("ENODE_CLIENT_SECRET", "s3cret'\"$x")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let heard = String::from_utf8(output.stderr).unwrap();
    let words: Vec<&str> = heard.split('\0').collect();
    let arguments = words
        .windows(2)
        .filter(|pair| pair[0] == "arg")
        .map(|pair| pair[1].to_owned())
        .collect();
    let inputs = words
        .windows(2)
        .filter(|pair| pair[0] == "stdin")
        .map(|pair| pair[1])
        .collect();
    (arguments, inputs)
}

#[test]
fn the_command_sends_the_request_and_leaks_no_credentials() {
    let draft = draft("ENPHASE");
    let view = plan_row(&draft, &everything(), &context());
    let command = view.command.unwrap();
    let (arguments, inputs) = run(&command);
    assert!(arguments.contains(&"https://oauth.sandbox.enode.io/oauth2/token".to_owned()));
    assert!(arguments.contains(&"https://enode-api.sandbox.enode.io/users/kvarnvagen-14/link".to_owned()));
    assert!(arguments.contains(&"Enode-Version: 2024-10-01".to_owned()));
    assert!(
        arguments.contains(&view.request.unwrap()),
        "the body is the request shown"
    );
    assert!(
        inputs.contains("Authorization: Basic Y2xpZW50OnMzY3JldCciJHg="),
        "{inputs}"
    );
    assert!(inputs.contains("Authorization: Bearer t0ken"), "{inputs}");
    for argument in arguments {
        for secret in ["s3cret", "t0ken", "Y2xpZW50"] {
            assert!(
                !argument.contains(secret),
                "{argument} would be seen in the list of processes"
            );
        }
    }
}

proptest! {
    // Each case starts a shell.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_command_holds_whatever_is_typed(
        user_id in "[!-~¡-ÿ]{1,30}",
        path in "[!-~]{0,30}",
    ) {
        let typed = PlanDraft {
            user_id,
            redirect_uri: Some(format!("https://a.example/'{path}")),
            ..draft("TESLA")
        };
        let view = plan_row(&typed, &everything(), &context());
        if let Some(command) = view.command {
            let (arguments, _) = run(&command);
            prop_assert!(arguments.contains(&view.request.unwrap()));
            let url = url::Url::parse(arguments.last().unwrap()).unwrap();
            let segments: Vec<String> = url.path_segments().unwrap().map(|segment| {
                percent_encoding::percent_decode_str(segment).decode_utf8().unwrap().into_owned()
            }).collect();
            prop_assert_eq!(segments, ["users", typed.user_id.trim(), "link"]);
        }
    }
}

proptest! {
    #[test]
    fn a_request_or_problems_never_both_never_neither(
        vendors in proptest::collection::vec(any_vendor(), 0..6),
        chosen in proptest::option::of(any::<proptest::sample::Index>()),
        wanted in asset_types(),
        scopes in proptest::option::of(proptest::collection::vec(scope(), 0..6)),
        user_id in "[a-z/]{0,4}",
    ) {
        let vendor = match (chosen, vendors.as_slice()) {
            (Some(index), [_, ..]) => VendorChoice::Vendor { vendor: index.get(&vendors).code.to_string() },
            _ => VendorChoice::Customer,
        };
        let draft = PlanDraft { user_id, asset_types: wanted, vendor, scopes, ..draft("") };
        let catalogue = Catalogue::new(vendors);
        let view = plan_row(&draft, &catalogue, &context());
        prop_assert_eq!(view.request.is_some(), view.problems.is_empty());
        prop_assert_eq!(view.command.is_some(), view.problems.is_empty());
        match link_request(&draft, &catalogue, &context()) {
            Ok(planned) => {
                prop_assert!(!planned.served.is_empty() && !planned.request.scopes.is_empty());
                prop_assert_eq!(&planned.request.scopes, &view.scopes);
                prop_assert_eq!(planned.request.vendor.is_none(), draft.vendor == VendorChoice::Customer);
                prop_assert!(planned.request.vendor_type.is_none() || planned.served.len() == 1);
                let shown: enode::LinkRequest = serde_json::from_str(&view.request.unwrap()).unwrap();
                prop_assert_eq!(shown, planned.request, "what is shown is what is sent");
            }
            Err(problems) => prop_assert_eq!(problems, view.problems),
        }
    }
}
