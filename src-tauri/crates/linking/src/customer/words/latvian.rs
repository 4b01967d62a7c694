//! Latvian.

use super::{HOUR, MINUTE, NO_BREAK, UNDER_A_MINUTE, Words};

pub(super) const LATVIAN: Words = Words {
    language: "lv-LV",
    inverter: "invertors",
    battery: "akumulators",
    meter: "skaitītājs",
    vehicle: "transportlīdzeklis",
    charger: "uzlādes stacija",
    hvac: "apkure un dzesēšana",
    readings: "mērījumi",
    location: "atrašanās vieta",
    control_charging: "uzlādes vadība",
    change_operation_mode: "darbības režīma maiņa",
    change_temperature: "temperatūras un režīma maiņa",
    comma: ", ",
    and: " un ",
    colon: ": ",
    title: "Noskenējiet ar tālruni",
    promise: "Pakalpojuma sniedzēja kontā pierakstāties tikai Jūs. Mēs neredzam Jūsu paroli un nekad to neprasām.",
    promise_at: |vendor| {
        format!("Savā {vendor} kontā pierakstāties tikai Jūs. Mēs neredzam Jūsu paroli un nekad to neprasām.")
    },
    no_access: |list| format!("Nav piekļuves: {list}"),
    host_line: |host| format!("Lapas adrese sākas ar {host}"),
    once_line: "izmantojams tikai vienreiz",
    waiting: "Gaidām, kad pierakstīsieties",
    opened: "Lapa ir atvērta. Lūdzu, turpiniet tālrunī.",
    found: "Savienojums izveidots",
    found_devices_label: "Atrastās ierīces",
    expired: "Šī koda derīguma termiņš ir beidzies",
    expired_hint: "Lūdzu, prasiet mums jaunu kodu.",
    done_hint: "Tagad varat nolikt tālruni malā.",
    valid_for_label: "derīgs vēl",
    qr_label: "QR kods ar Jūsu personīgo saiti",
    close_hint: "Esc aizver šo skatu",
    hour: HOUR,
    minute: MINUTE,
    between_hours_and_minutes: NO_BREAK,
    under_a_minute: UNDER_A_MINUTE,
    date_time: "%d.%m.%Y. plkst. %H:%M",
    subject: |company| format!("{company}: lūdzam savienot savas ierīces"),
    greeting: "Labdien!",
    request: |company| format!("{company} vēlas savienot Jūsu mājokļa ierīces un lūdz Jūsu piekrišanu."),
    open_link: "Lūdzu, atveriet šo saiti tālrunī vai datorā:",
    allowed_heading: "Jūs atļaujat:",
    valid_until: |time| {
        format!("Saite ir derīga līdz {time}, un to var izmantot tikai vienreiz. Lūdzu, nepārsūtiet to.")
    },
    expect_host: |host| {
        format!("Lapas adrese sākas ar {host}. Ja redzat citu adresi, lūdzu, aizveriet lapu.")
    },
    regards: "Ar cieņu",
};
