//! What the view and the message say.

use enode::known::SCOPES;
use enode::{LinkHosts, LinkUrl};
use jiff::civil::date;
use proptest::prelude::*;
use secrecy::ExposeSecret;

use super::*;
use crate::fixtures::{HOME, asset_types, scopes_of};

const COMPANY: &str = "Northlight Installations";
const HOST: &str = "link.enode.com";
const LINK: &str = "https://link.enode.com/YzIwZThhYjA";

fn languages() -> impl Iterator<Item = &'static Language> {
    Language::KNOWN
        .iter()
        .filter(|language| **language != Language::Browser)
}

fn ask<'a>(asset_types: &'a [AssetType], scopes: &'a [Scope]) -> CustomerAsk<'a> {
    CustomerAsk {
        company: COMPANY,
        asset_types,
        scopes,
        vendor_name: Some("Enphase"),
        host: HOST,
    }
}

fn message_ask(ask: CustomerAsk<'_>) -> MessageAsk<'_> {
    MessageAsk {
        ask,
        expires_at: date(2026, 11, 4).at(15, 5, 0, 0),
        sender: "Kim Berg",
    }
}

fn link() -> LinkUrl {
    LinkUrl::check(LINK, &LinkHosts::enode()).expect("Enode's")
}

#[test]
fn the_view_says_what_the_sketch_shows() {
    let mut scopes = scopes_of(&HOME);
    let view = customer_view(&Language::German, &ask(&HOME, &scopes));
    assert_eq!(view.language, "de-DE");
    assert_eq!(view.title, "Mit dem Telefon scannen");
    assert_eq!(
        view.promise,
        "Sie melden sich selbst bei Enphase an. Wir sehen Ihr Passwort nicht und fragen nie danach."
    );
    assert_eq!(
        view.allowed,
        [
            "Wechselrichter, Batterie, Zähler: Messwerte und Standort",
            "Batterie: Betriebsart ändern"
        ]
    );
    assert_eq!(
        view.not_allowed,
        "Kein Zugriff auf Fahrzeug, Ladestation, Heizung und Klima"
    );
    assert_eq!(view.host_line, "Die Adresse der Seite beginnt mit link.enode.com");
    scopes.retain(|scope| scope.as_str() != "meter:read:location");
    assert_eq!(
        customer_view(&Language::EnglishUs, &ask(&HOME, &scopes)).allowed,
        [
            "Inverter, battery: readings and location",
            "Meter: readings",
            "Battery: change operating mode"
        ],
        "types with other rights have a line of their own"
    );
}

#[test]
fn all_six_types_leave_nothing_closed() {
    let scopes = scopes_of(AssetType::KNOWN);
    let view = customer_view(&Language::EnglishUs, &ask(AssetType::KNOWN, &scopes));
    assert_eq!(
        view.allowed,
        [
            "Inverter, battery, meter, vehicle: readings and location",
            "Charger, heating and cooling: readings",
            "Battery: change operating mode",
            "Vehicle, charger: control charging",
            "Heating and cooling: change temperature and mode"
        ]
    );
    assert_eq!(view.not_allowed, "");
}

#[test]
fn what_is_new_to_this_program_is_told_as_the_api_spells_it() {
    let new = [
        "battery:read:data",
        "battery:control:reserve",
        "battery:control:reserve",
        "heatpump:read:data",
        "meter:control:operation_mode",
    ];
    let scopes = new.map(Scope::from);
    let types = [AssetType::from("heatpump"), AssetType::Battery];
    let view = customer_view(&Language::EnglishUs, &ask(&types, &scopes));
    assert_eq!(
        view.allowed,
        [
            "Battery: readings",
            "battery:control:reserve",
            "heatpump:read:data",
            "meter:control:operation_mode"
        ]
    );
    assert_eq!(
        view.not_allowed, "No access to inverter, vehicle, charger, heating and cooling",
        "something is asked of the meter, whatever it is"
    );
    assert_eq!(type_name(spoken(&Language::German), &types[0]), "heatpump");
    assert_eq!(type_name(spoken(&Language::Polish), &types[1]), "magazyn energii");
}

#[test]
fn names_stay_in_their_line() {
    let scopes = scopes_of(&HOME);
    let ask = CustomerAsk {
        company: " Solar\r\nBcc: all@example.com\u{2028} ",
        vendor_name: Some("En\nphase {host}"),
        ..ask(&HOME, &scopes)
    };
    let view = customer_view(&Language::EnglishUs, &ask);
    assert_eq!(view.company, "Solar Bcc: all@example.com");
    assert!(view.promise.contains("sign in to En phase {host} yourself"));
    let message = message(
        &Language::EnglishUs,
        &MessageAsk {
            sender: "",
            ..message_ask(ask)
        },
    );
    assert_eq!(
        message.subject(),
        "Solar Bcc: all@example.com: please connect your devices"
    );
    assert!(
        message
            .preview()
            .body
            .ends_with("\n\nKind regards,\nSolar Bcc: all@example.com\n"),
        "with no sender the company signs alone"
    );
}

#[test]
fn a_message_holds_its_link_only_when_handed_over() {
    let scopes = scopes_of(&HOME);
    for language in languages() {
        let message = message(language, &message_ask(ask(&HOME, &scopes)));
        let preview = message.preview();
        let kept = format!("{message:?} {preview:?}");
        assert!(
            !kept.contains("YzIwZThhYjA") && !kept.contains("://"),
            "{language}"
        );
        assert_eq!(
            preview.body.matches("\nlink.enode.com/…\n").count(),
            1,
            "{language}"
        );
        let body = message.body_with(&link());
        let body = body.expose_secret();
        assert_eq!(body.matches(LINK).count(), 1, "{language}");
        assert!(
            body.lines().any(|line| line == LINK),
            "{language}: alone in its line, so that mail programs find it"
        );
        assert_eq!(body.replace(LINK, "link.enode.com/…"), preview.body, "{language}");
    }
}

#[test]
fn a_message_names_end_single_use_host_and_password() {
    let scopes = scopes_of(&HOME);
    for language in languages() {
        let say = |message| say_to_customer(&message, spoken(language));
        let body = message(language, &message_ask(ask(&HOME, &scopes)))
            .preview()
            .body;
        for number in ["2026", "11", "4"] {
            assert!(body.contains(number), "{language}: its day and month and year");
        }
        let time = ["15:05", "15.05", "3:05 PM"];
        assert!(
            time.iter().any(|time| body.contains(time)),
            "{language}: the minute it ends"
        );
        assert!(!body.contains('%'), "{language}: no notation is left");
        let said = [
            say(customer::expect_host(HOST)),
            say(customer::promise_at("Enphase")),
        ];
        for sentence in said {
            assert!(
                body.lines().any(|line| line == sentence),
                "{language}: {sentence}"
            );
        }
        // By the words themselves: another sentence in this place would not do.
        let (once, password) = match language {
            Language::Danish => ("kun én gang", "adgangskode"),
            Language::German => ("nur einmal", "Passwort"),
            Language::Spanish => ("una sola vez", "contraseña"),
            Language::Finnish => ("vain kerran", "salasana"),
            Language::French => ("une seule fois", "mot de passe"),
            Language::Italian => ("una sola volta", "password"),
            Language::Japanese => ("1回限り", "パスワード"),
            Language::Latvian => ("tikai vienreiz", "paroli"),
            Language::Lithuanian => ("tik vieną kartą", "slaptažodžio"),
            Language::Norwegian => ("bare én gang", "passordet"),
            Language::Dutch | Language::DutchBelgium => ("maar één keer", "wachtwoord"),
            Language::Polish => ("tylko raz", "hasła"),
            Language::Portuguese => ("uma única vez", "palavra-passe"),
            Language::Romanian => ("o singură dată", "parola"),
            Language::Swedish => ("bara en gång", "lösenord"),
            _ => ("only once", "password"),
        };
        assert!(
            body.contains(once) && body.contains(password),
            "{language}: {body}"
        );
        assert!(
            say(customer::promise()).contains(password),
            "{language}: without a vendor too"
        );
    }
}

#[test]
fn the_german_message_reads_as_a_whole() {
    let scopes = scopes_of(&HOME);
    let message = message(&Language::German, &message_ask(ask(&HOME, &scopes)));
    insta::assert_snapshot!(format!("{}\n\n{}", message.subject(), message.preview().body), @"
    Northlight Installations: Bitte verbinden Sie Ihre Geräte

    Guten Tag,

    Northlight Installations möchte Geräte in Ihrem Haushalt verbinden und bittet um Ihre Zustimmung.

    Bitte öffnen Sie diesen Link am Telefon oder am Computer:
    link.enode.com/…

    Der Link gilt bis 04.11.2026 um 15:05 Uhr und funktioniert nur einmal. Bitte leiten Sie ihn nicht weiter.
    Die Adresse der Seite beginnt mit link.enode.com. Sehen Sie eine andere, schließen Sie bitte die Seite.
    Sie melden sich selbst bei Enphase an. Wir sehen Ihr Passwort nicht und fragen nie danach.

    Das geben Sie frei:
    - Wechselrichter, Batterie, Zähler: Messwerte und Standort
    - Batterie: Betriebsart ändern
    Kein Zugriff auf Fahrzeug, Ladestation, Heizung und Klima

    Mit freundlichen Grüßen
    Kim Berg
    Northlight Installations
    ");
}

#[test]
fn the_japanese_message_reads_as_a_whole() {
    let scopes = scopes_of(&HOME);
    let message = message(&Language::Japanese, &message_ask(ask(&HOME, &scopes)));
    insta::assert_snapshot!(format!("{}\n\n{}", message.subject(), message.preview().body), @"
    【Northlight Installations】機器の接続のお願い

    いつもお世話になっております。

    Northlight Installationsです。ご家庭の機器を接続するため、お客様のご同意をお願いいたします。

    次のリンクを、スマートフォンまたはパソコンで開いてください。
    link.enode.com/…

    リンクの有効期限は 2026年11月4日 15:05 で、ご利用は1回限りです。ほかの方に転送しないでください。
    ページのアドレスは link.enode.com で始まります。異なる場合は、ページを閉じてください。
    Enphaseへのログインはお客様ご自身で行っていただきます。当社がパスワードを見ることも、お尋ねすることもありません。

    許可していただく内容：
    - パワーコンディショナー、蓄電池、電力メーター：計測データと位置情報
    - 蓄電池：運転モードの変更
    アクセスしないもの：車両、充電器、冷暖房

    よろしくお願いいたします。
    Kim Berg
    Northlight Installations
    ");
}

fn some_scopes() -> impl Strategy<Value = Vec<Scope>> {
    proptest::sample::subsequence(SCOPES, 0..=SCOPES.len())
        .prop_map(|scopes| scopes.into_iter().map(Scope::from).collect())
}

proptest! {
    #[test]
    fn each_type_is_told_as_open_or_as_closed(
        scopes in some_scopes(),
        types in asset_types(),
        language in proptest::sample::select(Language::KNOWN),
        vendor in proptest::option::of("[A-Za-z ]{1,12}"),
    ) {
        let ask = CustomerAsk { vendor_name: vendor.as_deref(), ..ask(&types, &scopes) };
        let view = customer_view(&language, &ask);
        let open = view.allowed.join("\n").to_lowercase();
        let closed = view.not_allowed.to_lowercase();
        for asset_type in AssetType::KNOWN {
            let name = type_name(spoken(&language), asset_type).to_lowercase();
            let asked = scopes.iter().any(|scope| scope.asset_type() == *asset_type);
            prop_assert_eq!(open.contains(&name), asked, "{} {}", language, asset_type);
            prop_assert_eq!(closed.contains(&name), !asked, "{} {}", language, asset_type);
        }
        prop_assert_eq!(&view.company, COMPANY);
        prop_assert!(view.host_line.contains(HOST));
    }

    #[test]
    fn nothing_shown_is_empty_but_what_stays_closed(
        scopes in some_scopes(),
        types in asset_types(),
        language in proptest::sample::select(Language::KNOWN),
        sender in "[A-Za-z ]{0,8}",
    ) {
        let ask = ask(&types, &scopes);
        let view = serde_json::to_value(customer_view(&language, &ask)).expect("a view is JSON");
        for (field, value) in view.as_object().expect("an object") {
            match (field.as_str(), value) {
                ("allowed", lines) => prop_assert!(
                    lines.as_array().is_some_and(|lines| lines.is_empty() == scopes.is_empty())
                ),
                ("notAllowed", _) => {}
                ("steps", steps) => prop_assert!(steps.as_array().is_some_and(|steps| steps.len() == 3)),
                (_, text) => prop_assert!(text.as_str().is_some_and(|text| !text.trim().is_empty()), "{}", field),
            }
        }
        let message = message(&language, &MessageAsk { sender: &sender, ..message_ask(ask) });
        let preview = message.preview();
        prop_assert!(message.subject().contains(COMPANY) && preview.body.contains(COMPANY));
        prop_assert!(preview.body.contains(HOST));
        prop_assert!(!preview.body.contains("\n\n\n"), "no gap where something is left out");
        let last = preview.body.lines().last();
        prop_assert_eq!(last, Some(COMPANY));
    }
}
