//! German.

use super::{HOUR, MINUTE, NO_BREAK, UNDER_A_MINUTE, Words};

pub(super) const GERMAN: Words = Words {
    language: "de-DE",
    inverter: "Wechselrichter",
    battery: "Batterie",
    meter: "Zähler",
    vehicle: "Fahrzeug",
    charger: "Wallbox",
    hvac: "Heizung und Klima",
    readings: "Messwerte",
    location: "Standort",
    control_charging: "Laden steuern",
    change_operation_mode: "Betriebsart ändern",
    change_temperature: "Temperatur und Betriebsart ändern",
    comma: ", ",
    and: " und ",
    colon: ": ",
    title: "Mit dem Telefon scannen",
    promise: "Sie melden sich selbst bei Ihrem Anbieter an. Wir sehen Ihr Passwort nicht und fragen nie danach.",
    promise_at: |vendor| {
        format!("Sie melden sich selbst bei {vendor} an. Wir sehen Ihr Passwort nicht und fragen nie danach.")
    },
    no_access: |list| format!("Kein Zugriff auf {list}"),
    host_line: |host| format!("Die Adresse der Seite beginnt mit {host}"),
    once_line: "nur einmal verwendbar",
    waiting: "Wir warten auf Ihre Anmeldung",
    opened: "Geöffnet. Bitte machen Sie am Telefon weiter.",
    found: "Verbunden",
    found_devices_label: "Gefundene Geräte",
    expired: "Dieser Code ist abgelaufen",
    expired_hint: "Bitte fragen Sie uns nach einem neuen.",
    done_hint: "Sie können das Telefon jetzt weglegen.",
    valid_for_label: "gilt noch",
    qr_label: "QR-Code mit Ihrem persönlichen Link",
    close_hint: "Esc schließt diese Ansicht",
    hour: HOUR,
    minute: MINUTE,
    between_hours_and_minutes: NO_BREAK,
    under_a_minute: UNDER_A_MINUTE,
    date_time: "%d.%m.%Y um %H:%M Uhr",
    subject: |company| format!("{company}: Bitte verbinden Sie Ihre Geräte"),
    greeting: "Guten Tag,",
    request: |company| {
        format!("{company} möchte Geräte in Ihrem Haushalt verbinden und bittet um Ihre Zustimmung.")
    },
    open_link: "Bitte öffnen Sie diesen Link am Telefon oder am Computer:",
    allowed_heading: "Das geben Sie frei:",
    valid_until: |time| {
        format!("Der Link gilt bis {time} und funktioniert nur einmal. Bitte leiten Sie ihn nicht weiter.")
    },
    expect_host: |host| {
        format!(
            "Die Adresse der Seite beginnt mit {host}. Sehen Sie eine andere, schließen Sie bitte die Seite."
        )
    },
    regards: "Mit freundlichen Grüßen",
};
