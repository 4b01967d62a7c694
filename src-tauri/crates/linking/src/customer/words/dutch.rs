//! Dutch as in the Netherlands.

use super::{HOUR, MINUTE, NO_BREAK, UNDER_A_MINUTE, Words};

pub(super) const DUTCH: Words = Words {
    language: "nl-NL",
    inverter: "omvormer",
    battery: "batterij",
    meter: "energiemeter",
    vehicle: "voertuig",
    charger: "laadpaal",
    hvac: "verwarming en koeling",
    readings: "meetgegevens",
    location: "locatie",
    control_charging: "laden aansturen",
    change_operation_mode: "bedrijfsmodus wijzigen",
    change_temperature: "temperatuur en modus wijzigen",
    comma: ", ",
    and: " en ",
    colon: ": ",
    title: "Scan met uw telefoon",
    promise: "U logt zelf in bij uw leverancier. Wij zien uw wachtwoord niet en vragen er nooit om.",
    promise_at: |vendor| {
        format!("U logt zelf in bij {vendor}. Wij zien uw wachtwoord niet en vragen er nooit om.")
    },
    no_access: |list| format!("Geen toegang tot {list}"),
    host_line: |host| format!("Het adres van de pagina begint met {host}"),
    once_line: "werkt maar één keer",
    waiting: "Wij wachten tot u inlogt",
    opened: "Geopend. Ga verder op uw telefoon.",
    found: "Gekoppeld",
    found_devices_label: "Gevonden apparaten",
    expired: "Deze code is verlopen",
    expired_hint: "Vraag ons om een nieuwe.",
    done_hint: "U kunt uw telefoon nu wegleggen.",
    valid_for_label: "verloopt over",
    qr_label: "QR-code met uw persoonlijke link",
    close_hint: "Esc sluit deze weergave",
    hour: HOUR,
    minute: MINUTE,
    between_hours_and_minutes: NO_BREAK,
    under_a_minute: UNDER_A_MINUTE,
    date_time: "%d-%m-%Y om %H:%M uur",
    subject: |company| format!("{company}: koppel uw apparaten"),
    greeting: "Goedendag,",
    request: |company| format!("{company} wil apparaten in uw woning koppelen en vraagt om uw toestemming."),
    open_link: "Open deze link op uw telefoon of computer:",
    allowed_heading: "U geeft toestemming voor:",
    valid_until: |time| {
        format!("De link is geldig tot {time} en werkt maar één keer. Stuur deze link niet door.")
    },
    expect_host: |host| {
        format!("Het adres van de pagina begint met {host}. Ziet u een ander adres, sluit de pagina dan.")
    },
    regards: "Met vriendelijke groet,",
};
