//! Polish, by *Państwo* or without a person.

use super::{HOUR, MINUTE, NO_BREAK, UNDER_A_MINUTE, Words};

pub(super) const POLISH: Words = Words {
    language: "pl-PL",
    inverter: "falownik",
    battery: "magazyn energii",
    meter: "licznik",
    vehicle: "pojazd",
    charger: "ładowarka",
    hvac: "ogrzewanie i chłodzenie",
    readings: "pomiary",
    location: "lokalizacja",
    control_charging: "sterowanie ładowaniem",
    change_operation_mode: "zmiana trybu pracy",
    change_temperature: "zmiana temperatury i trybu",
    comma: ", ",
    and: " i ",
    colon: ": ",
    title: "Proszę zeskanować telefonem",
    promise: "Logują się Państwo samodzielnie u swojego dostawcy. Nie widzimy hasła i nigdy o nie nie prosimy.",
    promise_at: |vendor| {
        format!(
            "Logują się Państwo samodzielnie na swoje konto {vendor}. Nie widzimy hasła i nigdy o nie nie prosimy."
        )
    },
    no_access: |list| format!("Brak dostępu: {list}"),
    host_line: |host| format!("Adres strony zaczyna się od {host}"),
    once_line: "działa tylko raz",
    waiting: "Czekamy na zalogowanie",
    opened: "Strona otwarta. Proszę kontynuować na telefonie.",
    found: "Połączono",
    found_devices_label: "Znalezione urządzenia",
    expired: "Ten kod wygasł",
    expired_hint: "Nowy kod otrzymają Państwo od nas.",
    done_hint: "Można już odłożyć telefon.",
    valid_for_label: "ważny jeszcze",
    qr_label: "Kod QR z Państwa osobistym linkiem",
    close_hint: "Esc zamyka ten widok",
    hour: HOUR,
    minute: MINUTE,
    between_hours_and_minutes: NO_BREAK,
    under_a_minute: UNDER_A_MINUTE,
    date_time: "%d.%m.%Y, godz. %H:%M",
    subject: |company| format!("{company}: prosimy o połączenie urządzeń"),
    greeting: "Dzień dobry,",
    request: |company| format!("{company} prosi o zgodę na połączenie urządzeń w Państwa domu."),
    open_link: "Prosimy otworzyć ten link na telefonie lub komputerze:",
    allowed_heading: "Zgoda obejmuje:",
    valid_until: |time| {
        format!("Link działa tylko raz i jest ważny do {time}. Prosimy nie przekazywać go dalej.")
    },
    expect_host: |host| {
        format!("Adres strony zaczyna się od {host}. Jeśli widzą Państwo inny adres, prosimy zamknąć stronę.")
    },
    regards: "Z poważaniem",
};
