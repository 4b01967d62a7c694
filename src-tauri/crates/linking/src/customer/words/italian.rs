//! Italian.

use super::{HOUR, MINUTE, NO_BREAK, UNDER_A_MINUTE, Words};

pub(super) const ITALIAN: Words = Words {
    language: "it-IT",
    inverter: "inverter",
    battery: "batteria",
    meter: "contatore",
    vehicle: "veicolo",
    charger: "stazione di ricarica",
    hvac: "riscaldamento e climatizzazione",
    readings: "misurazioni",
    location: "posizione",
    control_charging: "gestione della ricarica",
    change_operation_mode: "cambio della modalità operativa",
    change_temperature: "modifica di temperatura e modalità",
    comma: ", ",
    and: " e ",
    colon: ": ",
    title: "Inquadri il codice con il telefono",
    promise: "È Lei ad accedere al Suo account presso il fornitore. Non vediamo la Sua password e non la chiediamo mai.",
    promise_at: |vendor| {
        format!(
            "È Lei ad accedere al Suo account {vendor}. Non vediamo la Sua password e non la chiediamo mai."
        )
    },
    no_access: |list| format!("Nessun accesso a: {list}"),
    host_line: |host| format!("L’indirizzo della pagina inizia con {host}"),
    once_line: "utilizzabile una sola volta",
    waiting: "In attesa del Suo accesso",
    opened: "Pagina aperta. Prosegua sul telefono.",
    found: "Collegamento riuscito",
    found_devices_label: "Dispositivi trovati",
    expired: "Questo codice è scaduto",
    expired_hint: "Ce ne chieda uno nuovo.",
    done_hint: "Ora può mettere via il telefono.",
    valid_for_label: "valido ancora per",
    qr_label: "Codice QR con il Suo link personale",
    close_hint: "Esc chiude questa schermata",
    hour: HOUR,
    minute: MINUTE,
    between_hours_and_minutes: NO_BREAK,
    under_a_minute: UNDER_A_MINUTE,
    date_time: "%d/%m/%Y alle %H:%M",
    subject: |company| format!("{company}: colleghi i Suoi dispositivi"),
    greeting: "Buongiorno,",
    request: |company| {
        format!("{company} desidera collegare dispositivi della Sua abitazione e chiede il Suo consenso.")
    },
    open_link: "Apra questo link sul telefono o sul computer:",
    allowed_heading: "Lei autorizza quanto segue:",
    valid_until: |time| {
        format!("Il link è valido fino al {time} e funziona una sola volta. La preghiamo di non inoltrarlo.")
    },
    expect_host: |host| {
        format!("L’indirizzo della pagina inizia con {host}. Se ne vede un altro, chiuda la pagina.")
    },
    regards: "Cordiali saluti",
};
