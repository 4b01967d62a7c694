//! Danish, which addresses customers by *du*.

use super::{HOUR, MINUTE, NO_BREAK, UNDER_A_MINUTE, Words};

pub(super) const DANISH: Words = Words {
    language: "da-DK",
    inverter: "inverter",
    battery: "batteri",
    meter: "måler",
    vehicle: "køretøj",
    charger: "ladeboks",
    hvac: "varme og køling",
    readings: "målinger",
    location: "placering",
    control_charging: "styring af opladning",
    change_operation_mode: "ændring af driftstilstand",
    change_temperature: "ændring af temperatur og tilstand",
    comma: ", ",
    and: " og ",
    colon: ": ",
    title: "Scan med telefonen",
    promise: "Du logger selv ind hos din udbyder. Vi ser ikke din adgangskode og beder aldrig om den.",
    promise_at: |vendor| {
        format!("Du logger selv ind hos {vendor}. Vi ser ikke din adgangskode og beder aldrig om den.")
    },
    no_access: |list| format!("Ingen adgang til {list}"),
    host_line: |host| format!("Sidens adresse begynder med {host}"),
    once_line: "kan kun bruges én gang",
    waiting: "Vi venter på, at du logger ind",
    opened: "Åbnet. Fortsæt på telefonen.",
    found: "Forbundet",
    found_devices_label: "Fundne enheder",
    expired: "Koden er udløbet",
    expired_hint: "Bed os om en ny.",
    done_hint: "Du kan lægge telefonen væk nu.",
    valid_for_label: "gyldig i endnu",
    qr_label: "QR-kode med dit personlige link",
    close_hint: "Esc lukker denne visning",
    hour: HOUR,
    minute: MINUTE,
    between_hours_and_minutes: NO_BREAK,
    under_a_minute: UNDER_A_MINUTE,
    date_time: "%d.%m.%Y kl. %H.%M",
    subject: |company| format!("{company}: Forbind dine enheder"),
    greeting: "Hej",
    request: |company| format!("{company} vil gerne forbinde enheder i dit hjem og beder om dit samtykke."),
    open_link: "Åbn dette link på din telefon eller computer:",
    allowed_heading: "Du tillader følgende:",
    valid_until: |time| {
        format!("Linket gælder til den {time} og virker kun én gang. Send det venligst ikke videre.")
    },
    expect_host: |host| {
        format!("Sidens adresse begynder med {host}. Luk siden, hvis du ser en anden adresse.")
    },
    regards: "Venlig hilsen",
};
