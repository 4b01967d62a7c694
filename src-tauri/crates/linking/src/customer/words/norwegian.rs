//! Norwegian (Bokmål), which addresses customers by *du*.

use super::{HOUR, MINUTE, NO_BREAK, UNDER_A_MINUTE, Words};

pub(super) const NORWEGIAN: Words = Words {
    language: "nb-NO",
    inverter: "vekselretter",
    battery: "batteri",
    meter: "strømmåler",
    vehicle: "kjøretøy",
    charger: "elbillader",
    hvac: "varme og kjøling",
    readings: "målinger",
    location: "plassering",
    control_charging: "styring av lading",
    change_operation_mode: "endring av driftsmodus",
    change_temperature: "endring av temperatur og modus",
    comma: ", ",
    and: " og ",
    colon: ": ",
    title: "Skann med telefonen",
    promise: "Du logger selv inn hos leverandøren din. Vi ser ikke passordet ditt og spør aldri om det.",
    promise_at: |vendor| {
        format!("Du logger selv inn hos {vendor}. Vi ser ikke passordet ditt og spør aldri om det.")
    },
    no_access: |list| format!("Ingen tilgang til {list}"),
    host_line: |host| format!("Adressen til siden begynner med {host}"),
    once_line: "kan bare brukes én gang",
    waiting: "Vi venter på at du logger inn",
    opened: "Åpnet. Fortsett på telefonen.",
    found: "Tilkoblet",
    found_devices_label: "Enheter vi fant",
    expired: "Denne koden er utløpt",
    expired_hint: "Be oss om en ny.",
    done_hint: "Du kan legge bort telefonen nå.",
    valid_for_label: "gyldig i",
    qr_label: "QR-kode med din personlige lenke",
    close_hint: "Esc lukker denne visningen",
    hour: HOUR,
    minute: MINUTE,
    between_hours_and_minutes: NO_BREAK,
    under_a_minute: UNDER_A_MINUTE,
    date_time: "%d.%m.%Y kl. %H.%M",
    subject: |company| format!("{company}: koble til enhetene dine"),
    greeting: "Hei",
    request: |company| {
        format!("{company} ønsker å koble til enheter i hjemmet ditt og ber om samtykket ditt.")
    },
    open_link: "Åpne denne lenken på telefonen eller datamaskinen:",
    allowed_heading: "Du tillater følgende:",
    valid_until: |time| format!("Lenken gjelder til {time} og virker bare én gang. Ikke send den videre."),
    expect_host: |host| {
        format!("Adressen til siden begynner med {host}. Lukk siden hvis du ser en annen adresse.")
    },
    regards: "Vennlig hilsen",
};
