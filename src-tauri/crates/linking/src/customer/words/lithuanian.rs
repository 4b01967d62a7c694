//! Lithuanian.

use super::{HOUR, MINUTE, NO_BREAK, UNDER_A_MINUTE, Words};

pub(super) const LITHUANIAN: Words = Words {
    language: "lt-LT",
    inverter: "inverteris",
    battery: "baterija",
    meter: "skaitiklis",
    vehicle: "transporto priemonė",
    charger: "įkrovimo stotelė",
    hvac: "šildymas ir vėsinimas",
    readings: "matavimo duomenys",
    location: "buvimo vieta",
    control_charging: "įkrovimo valdymas",
    change_operation_mode: "veikimo režimo keitimas",
    change_temperature: "temperatūros ir režimo keitimas",
    comma: ", ",
    and: " ir ",
    colon: ": ",
    title: "Nuskaitykite telefonu",
    promise: "Prie savo tiekėjo paskyros prisijungiate patys. Mes nematome Jūsų slaptažodžio ir niekada jo neprašome.",
    promise_at: |vendor| {
        format!(
            "Prie savo „{vendor}“ paskyros prisijungiate patys. Mes nematome Jūsų slaptažodžio ir niekada jo neprašome."
        )
    },
    no_access: |list| format!("Prieigos nėra: {list}"),
    host_line: |host| format!("Puslapio adreso pradžia: {host}"),
    once_line: "galima naudoti tik vieną kartą",
    waiting: "Laukiame, kol prisijungsite",
    opened: "Puslapis atidarytas. Tęskite telefone.",
    found: "Prijungta",
    found_devices_label: "Rasti įrenginiai",
    expired: "Šio kodo galiojimas baigėsi",
    expired_hint: "Paprašykite mūsų naujo kodo.",
    done_hint: "Telefono daugiau nebereikia.",
    valid_for_label: "dar galioja",
    qr_label: "QR kodas su Jūsų asmenine nuoroda",
    close_hint: "Esc uždaro šį rodinį",
    hour: HOUR,
    minute: MINUTE,
    between_hours_and_minutes: NO_BREAK,
    under_a_minute: UNDER_A_MINUTE,
    date_time: "%Y-%m-%d %H:%M",
    subject: |company| format!("{company}: prašome prijungti savo įrenginius"),
    greeting: "Laba diena,",
    request: |company| format!("{company} nori prijungti Jūsų namų įrenginius ir prašo Jūsų sutikimo."),
    open_link: "Atidarykite šią nuorodą telefone arba kompiuteryje:",
    allowed_heading: "Jūs leidžiate:",
    valid_until: |time| {
        format!("Nuoroda galioja iki {time} ir veikia tik vieną kartą. Prašome jos niekam nepersiųsti.")
    },
    expect_host: |host| {
        format!("Puslapio adreso pradžia: {host}. Jei matote kitą adresą, uždarykite puslapį.")
    },
    regards: "Pagarbiai",
};
