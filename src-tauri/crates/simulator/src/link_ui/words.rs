//! The sentences of the pages. German for `de-DE`; English for everything else, as the demo has no more.

/// One language's sentences. `{}` stands for the vendor.
pub(super) struct Words {
    pub(super) code: &'static str,
    pub(super) step: &'static str,
    pub(super) cancel: &'static str,
    pub(super) go_on: &'static str,
    pub(super) introduction: &'static str,
    /// `{}` stands for the company here.
    pub(super) introduction_text: &'static str,
    pub(super) introduction_unnamed: &'static str,
    pub(super) points: [&'static str; 3],
    pub(super) brand: &'static str,
    pub(super) brand_text: &'static str,
    pub(super) search: &'static str,
    pub(super) no_brand: &'static str,
    pub(super) access: &'static str,
    pub(super) access_text: &'static str,
    pub(super) not_accessed: &'static str,
    pub(super) password_not: &'static str,
    pub(super) elevated: &'static str,
    pub(super) outage: &'static str,
    pub(super) outage_text: &'static str,
    pub(super) sign_in: &'static str,
    pub(super) sign_in_text: &'static str,
    pub(super) email: &'static str,
    pub(super) password: &'static str,
    pub(super) sign_in_button: &'static str,
    pub(super) sign_in_wrong: &'static str,
    pub(super) code_title: &'static str,
    pub(super) code_text: &'static str,
    pub(super) code_label: &'static str,
    pub(super) code_wrong: &'static str,
    pub(super) devices: &'static str,
    pub(super) devices_text: &'static str,
    pub(super) nothing: &'static str,
    pub(super) ready: &'static str,
    pub(super) absent: &'static str,
    pub(super) connect: &'static str,
    pub(super) success: &'static str,
    pub(super) success_text: &'static str,
    pub(super) complete: &'static str,
    /// What is said of a link that cannot be gone on with: in short, and what to do.
    pub(super) unknown: [&'static str; 2],
    pub(super) used: [&'static str; 2],
    pub(super) expired: [&'static str; 2],
    pub(super) unavailable: [&'static str; 2],
    pub(super) types: [(&'static str, &'static str); 6],
    pub(super) scopes: [(&'static str, &'static str); 5],
}

/// The language of a session's pages.
pub(super) fn of(language: &str) -> &'static Words {
    if language == "de-DE" { &GERMAN } else { &ENGLISH }
}

/// The language that a browser accepts most gladly of those that there are, by its `Accept-Language`; English if none.
pub(super) fn accepted(header: &str) -> &'static str {
    let mut best = (0.0, "en-US");
    for range in header.split(',') {
        let mut parts = range.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default().to_lowercase();
        let quality = parts.find_map(|part| part.strip_prefix("q=")?.parse::<f32>().ok());
        let quality = quality.unwrap_or(1.0);
        let language = match name.split('-').next() {
            Some("de") => "de-DE",
            Some("en" | "*") => "en-US",
            _ => continue,
        };
        if quality > best.0 {
            best = (quality, language);
        }
    }
    best.1
}

impl Words {
    /// An asset type by its name.
    pub(super) fn asset_type(&self, code: &str) -> &'static str {
        self.types
            .iter()
            .find(|(name, _)| *name == code)
            .map_or("", |(_, text)| text)
    }

    /// What a scope opens, from the part after the asset type.
    pub(super) fn scope<'a>(&self, scope: &'a str) -> &'a str {
        let what = scope.split_once(':').map_or(scope, |(_, what)| what);
        self.scopes
            .iter()
            .find(|(name, _)| *name == what)
            .map_or(what, |(_, text)| text)
    }
}

const ENGLISH: Words = Words {
    code: "en",
    step: "Step",
    cancel: "Cancel",
    go_on: "Continue",
    introduction: "Connect your devices",
    introduction_text: "{} would like to connect devices of your home. You decide what is shared.",
    introduction_unnamed: "The company that sent you here would like to connect devices of your home. You decide what is shared.",
    points: [
        "You sign in with the brand yourself.",
        "You see what is shared before you agree.",
        "You can end it at any time.",
    ],
    brand: "Choose your brand",
    brand_text: "These brands have at least one of the devices that are asked for.",
    search: "Search brands",
    no_brand: "No brand of that name is offered.",
    access: "What will be shared",
    access_text: "From your {} account:",
    not_accessed: "Will not be accessed",
    password_not: "Your password",
    elevated: "{} is having trouble. Several tries may be needed.",
    outage: "{} is not available",
    outage_text: "{} cannot be connected at the moment. Please try again later.",
    sign_in: "Sign in to {}",
    sign_in_text: "This is a demo. Nothing you type leaves this computer, and any password will do.",
    email: "E-mail",
    password: "Password",
    sign_in_button: "Sign in",
    sign_in_wrong: "Type a password; any will do.",
    code_title: "Enter the code",
    code_text: "{} would send you a code now. In this demo it is",
    code_label: "Code",
    code_wrong: "That was not the code.",
    devices: "Devices found",
    devices_text: "These devices are in your {} account.",
    nothing: "There are no such devices in this account yet. You can connect it all the same.",
    ready: "Ready to connect",
    absent: "Not in this account",
    connect: "Connect",
    success: "All done",
    success_text: "Your {} account is connected.",
    complete: "Complete",
    unknown: ["Link token is missing", "This address does not belong to a link."],
    used: ["This link has been used", "A link works once. Ask for a new one."],
    expired: [
        "This link has expired",
        "A link works for 24 hours. Ask for a new one.",
    ],
    unavailable: [
        "This brand is not available",
        "It cannot be connected at the moment.",
    ],
    types: [
        ("inverter", "Inverter"),
        ("battery", "Battery"),
        ("meter", "Meter"),
        ("vehicle", "Vehicle"),
        ("charger", "Charger"),
        ("hvac", "Heating and cooling"),
    ],
    scopes: [
        ("read:data", "Readings and details"),
        ("read:location", "Location"),
        ("control:charging", "Start and stop charging"),
        ("control:operation_mode", "Change the operation mode"),
        ("control:mode", "Change temperature and mode"),
    ],
};

const GERMAN: Words = Words {
    code: "de",
    step: "Schritt",
    cancel: "Abbrechen",
    go_on: "Weiter",
    introduction: "Geräte verbinden",
    introduction_text: "{} möchte Geräte Ihres Hauses verbinden. Sie entscheiden, was geteilt wird.",
    introduction_unnamed: "Der Betrieb, der Sie hierher geschickt hat, möchte Geräte Ihres Hauses verbinden. Sie entscheiden, was geteilt wird.",
    points: [
        "Sie melden sich selbst bei der Marke an.",
        "Sie sehen vorher, was geteilt wird.",
        "Sie können es jederzeit beenden.",
    ],
    brand: "Marke wählen",
    brand_text: "Diese Marken haben mindestens eines der gefragten Geräte.",
    search: "Marken suchen",
    no_brand: "Keine Marke mit diesem Namen wird angeboten.",
    access: "Was geteilt wird",
    access_text: "Aus Ihrem Konto bei {}:",
    not_accessed: "Kein Zugriff auf",
    password_not: "Ihr Passwort",
    elevated: "{} hat Störungen. Es können mehrere Versuche nötig sein.",
    outage: "{} ist nicht erreichbar",
    outage_text: "{} kann im Moment nicht verbunden werden. Bitte versuchen Sie es später.",
    sign_in: "Bei {} anmelden",
    sign_in_text: "Dies ist eine Demo. Nichts verlässt diesen Rechner, und jedes Passwort genügt.",
    email: "E-Mail",
    password: "Passwort",
    sign_in_button: "Anmelden",
    sign_in_wrong: "Geben Sie ein Passwort ein; jedes genügt.",
    code_title: "Code eingeben",
    code_text: "{} würde Ihnen jetzt einen Code senden. In dieser Demo lautet er",
    code_label: "Code",
    code_wrong: "Das war nicht der Code.",
    devices: "Gefundene Geräte",
    devices_text: "Diese Geräte sind in Ihrem Konto bei {}.",
    nothing: "In diesem Konto sind noch keine solchen Geräte. Sie können es trotzdem verbinden.",
    ready: "Bereit zum Verbinden",
    absent: "Nicht in diesem Konto",
    connect: "Verbinden",
    success: "Fertig",
    success_text: "Ihr Konto bei {} ist verbunden.",
    complete: "Abschließen",
    unknown: [
        "Der Link ist unvollständig",
        "Diese Adresse gehört zu keinem Link.",
    ],
    used: [
        "Dieser Link wurde schon verwendet",
        "Ein Link gilt nur einmal. Bitten Sie um einen neuen.",
    ],
    expired: [
        "Dieser Link ist abgelaufen",
        "Ein Link gilt 24 Stunden. Bitten Sie um einen neuen.",
    ],
    unavailable: [
        "Diese Marke ist nicht verfügbar",
        "Sie kann im Moment nicht verbunden werden.",
    ],
    types: [
        ("inverter", "Wechselrichter"),
        ("battery", "Batterie"),
        ("meter", "Zähler"),
        ("vehicle", "Fahrzeug"),
        ("charger", "Ladestation"),
        ("hvac", "Heizung und Klima"),
    ],
    scopes: [
        ("read:data", "Messwerte und Angaben"),
        ("read:location", "Standort"),
        ("control:charging", "Laden starten und stoppen"),
        ("control:operation_mode", "Betriebsart ändern"),
        ("control:mode", "Temperatur und Betriebsart ändern"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_most_wanted_language_that_is_there_is_taken() {
        for (header, language) in [
            ("", "en-US"),
            ("de", "de-DE"),
            ("de-AT,de;q=0.9,en;q=0.8", "de-DE"),
            ("en-GB,en;q=0.9,de;q=0.8", "en-US"),
            ("sv-SE, de;q=0.7, en;q=0.3", "de-DE"),
            ("fr;q=0.9, *;q=0.1", "en-US"),
            ("de;q=0", "en-US"),
        ] {
            assert_eq!(accepted(header), language, "{header}");
        }
    }
}
