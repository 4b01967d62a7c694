//! Swedish, which addresses customers by *du*.

use super::{HOUR, MINUTE, NO_BREAK, UNDER_A_MINUTE, Words};

pub(super) const SWEDISH: Words = Words {
    language: "sv-SE",
    inverter: "växelriktare",
    battery: "batteri",
    meter: "elmätare",
    vehicle: "fordon",
    charger: "laddbox",
    hvac: "värme och kyla",
    readings: "mätvärden",
    location: "plats",
    control_charging: "styrning av laddning",
    change_operation_mode: "ändring av driftläge",
    change_temperature: "ändring av temperatur och läge",
    comma: ", ",
    and: " och ",
    colon: ": ",
    title: "Skanna med telefonen",
    promise: "Du loggar själv in hos din leverantör. Vi ser inte ditt lösenord och frågar aldrig efter det.",
    promise_at: |vendor| {
        format!("Du loggar själv in hos {vendor}. Vi ser inte ditt lösenord och frågar aldrig efter det.")
    },
    no_access: |list| format!("Ingen åtkomst till {list}"),
    host_line: |host| format!("Sidans adress börjar med {host}"),
    once_line: "kan bara användas en gång",
    waiting: "Vi väntar på att du loggar in",
    opened: "Öppnad. Fortsätt på telefonen.",
    found: "Anslutningen är klar",
    found_devices_label: "Hittade enheter",
    expired: "Koden har gått ut",
    expired_hint: "Be oss om en ny.",
    done_hint: "Du kan lägga undan telefonen nu.",
    valid_for_label: "giltig i ytterligare",
    qr_label: "QR-kod med din personliga länk",
    close_hint: "Esc stänger den här vyn",
    hour: HOUR,
    minute: MINUTE,
    between_hours_and_minutes: NO_BREAK,
    under_a_minute: UNDER_A_MINUTE,
    date_time: "%Y-%m-%d kl. %H:%M",
    subject: |company| format!("{company}: anslut dina enheter"),
    greeting: "Hej,",
    request: |company| format!("{company} vill ansluta enheter i ditt hem och ber om ditt samtycke."),
    open_link: "Öppna den här länken på telefonen eller datorn:",
    allowed_heading: "Du tillåter följande:",
    valid_until: |time| {
        format!("Länken gäller till {time} och fungerar bara en gång. Skicka den inte vidare.")
    },
    expect_host: |host| format!("Sidans adress börjar med {host}. Stäng sidan om du ser en annan adress."),
    regards: "Vänliga hälsningar",
};
