//! Romanian.

use super::{HOUR, MINUTE, NO_BREAK, UNDER_A_MINUTE, Words};

pub(super) const ROMANIAN: Words = Words {
    language: "ro-RO",
    inverter: "invertor",
    battery: "baterie",
    meter: "contor",
    vehicle: "vehicul",
    charger: "stație de încărcare",
    hvac: "încălzire și răcire",
    readings: "măsurători",
    location: "locație",
    control_charging: "controlul încărcării",
    change_operation_mode: "schimbarea modului de funcționare",
    change_temperature: "schimbarea temperaturii și a modului",
    comma: ", ",
    and: " și ",
    colon: ": ",
    title: "Scanați cu telefonul",
    promise: "Vă conectați personal la contul furnizorului dumneavoastră. Nu vă vedem parola și nu o cerem niciodată.",
    promise_at: |vendor| {
        format!(
            "Vă conectați personal la contul dumneavoastră {vendor}. Nu vă vedem parola și nu o cerem niciodată."
        )
    },
    no_access: |list| format!("Fără acces la: {list}"),
    host_line: |host| format!("Adresa paginii începe cu {host}"),
    once_line: "poate fi folosit o singură dată",
    waiting: "Așteptăm să vă conectați",
    opened: "Pagina s-a deschis. Continuați pe telefon.",
    found: "Conectare reușită",
    found_devices_label: "Dispozitive găsite",
    expired: "Acest cod a expirat",
    expired_hint: "Vă rugăm să ne cereți unul nou.",
    done_hint: "Puteți lăsa telefonul deoparte.",
    valid_for_label: "valabil încă",
    qr_label: "Cod QR cu linkul dumneavoastră personal",
    close_hint: "Esc închide acest ecran",
    hour: HOUR,
    minute: MINUTE,
    between_hours_and_minutes: NO_BREAK,
    under_a_minute: UNDER_A_MINUTE,
    date_time: "%d.%m.%Y, ora %H:%M",
    subject: |company| format!("{company}: vă rugăm să conectați dispozitivele"),
    greeting: "Bună ziua,",
    request: |company| {
        format!("{company} dorește să conecteze dispozitive din locuința dumneavoastră și vă cere acordul.")
    },
    open_link: "Vă rugăm să deschideți acest link pe telefon sau pe calculator:",
    allowed_heading: "Permiteți următoarele:",
    valid_until: |time| {
        format!(
            "Linkul funcționează o singură dată și este valabil până la {time}. Vă rugăm să nu îl trimiteți mai departe."
        )
    },
    expect_host: |host| {
        format!("Adresa paginii începe cu {host}. Dacă vedeți altă adresă, închideți pagina.")
    },
    regards: "Cu stimă,",
};
