//! Finnish, which addresses customers by *sinä*. Vendors follow their noun, so that they need no ending.

use super::{HOUR, MINUTE, NO_BREAK, UNDER_A_MINUTE, Words};

pub(super) const FINNISH: Words = Words {
    language: "fi-FI",
    inverter: "invertteri",
    battery: "akku",
    meter: "sähkömittari",
    vehicle: "ajoneuvo",
    charger: "latausasema",
    hvac: "lämmitys ja jäähdytys",
    readings: "mittaustiedot",
    location: "sijainti",
    control_charging: "latauksen ohjaus",
    change_operation_mode: "käyttötilan vaihto",
    change_temperature: "lämpötilan ja käyttötilan muuttaminen",
    comma: ", ",
    and: " ja ",
    colon: ": ",
    title: "Skannaa puhelimella",
    promise: "Kirjaudut itse palveluntarjoajasi palveluun. Emme näe salasanaasi emmekä koskaan kysy sitä.",
    promise_at: |vendor| {
        format!("Kirjaudut itse palveluun {vendor}. Emme näe salasanaasi emmekä koskaan kysy sitä.")
    },
    no_access: |list| format!("Ei käyttöoikeutta: {list}"),
    host_line: |host| format!("Sivun osoitteen alussa on {host}"),
    once_line: "toimii vain kerran",
    waiting: "Odotamme kirjautumistasi",
    opened: "Sivu on avattu. Jatka puhelimella.",
    found: "Yhdistetty",
    found_devices_label: "Löydetyt laitteet",
    expired: "Koodi on vanhentunut",
    expired_hint: "Pyydä meiltä uusi koodi.",
    done_hint: "Voit nyt laittaa puhelimen pois.",
    valid_for_label: "voimassa vielä",
    qr_label: "QR-koodi, jossa on henkilökohtainen linkkisi",
    close_hint: "Esc sulkee tämän näkymän",
    hour: HOUR,
    minute: MINUTE,
    between_hours_and_minutes: NO_BREAK,
    under_a_minute: UNDER_A_MINUTE,
    date_time: "%-d.%-m.%Y klo %-H.%M",
    subject: |company| format!("{company}: yhdistä laitteesi"),
    greeting: "Hei,",
    request: |company| format!("{company} haluaa yhdistää kotisi laitteita ja pyytää siihen suostumustasi."),
    open_link: "Avaa tämä linkki puhelimella tai tietokoneella:",
    allowed_heading: "Sallit seuraavat:",
    valid_until: |time| {
        format!("Linkki on voimassa {time} asti ja toimii vain kerran. Älä lähetä sitä eteenpäin.")
    },
    expect_host: |host| format!("Sivun osoitteen alussa on {host}. Jos näet muun osoitteen, sulje sivu."),
    regards: "Ystävällisin terveisin",
};
