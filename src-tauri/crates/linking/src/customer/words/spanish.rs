//! Spanish as in Spain.

use super::{HOUR, MINUTE, NO_BREAK, UNDER_A_MINUTE, Words};

pub(super) const SPANISH: Words = Words {
    language: "es-ES",
    inverter: "inversor",
    battery: "batería",
    meter: "contador",
    vehicle: "vehículo",
    charger: "cargador",
    hvac: "climatización",
    readings: "mediciones",
    location: "ubicación",
    control_charging: "control de la carga",
    change_operation_mode: "cambio del modo de funcionamiento",
    change_temperature: "cambio de la temperatura y del modo",
    comma: ", ",
    and: " y ",
    colon: ": ",
    title: "Escanee con el teléfono",
    promise: "Usted inicia sesión directamente con su proveedor. Nunca vemos su contraseña ni se la pedimos.",
    promise_at: |vendor| {
        format!("Usted inicia sesión directamente en {vendor}. Nunca vemos su contraseña ni se la pedimos.")
    },
    no_access: |list| format!("Sin acceso a: {list}"),
    host_line: |host| format!("La dirección de la página empieza por {host}"),
    once_line: "de un solo uso",
    waiting: "Esperamos a que inicie sesión",
    opened: "Página abierta. Continúe en el teléfono, por favor.",
    found: "Conexión realizada",
    found_devices_label: "Dispositivos encontrados",
    expired: "Este código ha caducado",
    expired_hint: "Pídanos uno nuevo, por favor.",
    done_hint: "Ya puede guardar el teléfono.",
    valid_for_label: "caduca en",
    qr_label: "Código QR con su enlace personal",
    close_hint: "Esc cierra esta vista",
    hour: HOUR,
    minute: MINUTE,
    between_hours_and_minutes: NO_BREAK,
    under_a_minute: UNDER_A_MINUTE,
    date_time: "%d/%m/%Y a las %H:%M",
    subject: |company| format!("{company}: conecte sus dispositivos, por favor"),
    greeting: "Buenos días:",
    request: |company| {
        format!("{company} desea conectar dispositivos de su hogar y solicita su consentimiento.")
    },
    open_link: "Abra este enlace en el teléfono o en el ordenador:",
    allowed_heading: "Usted autoriza lo siguiente:",
    valid_until: |time| {
        format!("El enlace es válido hasta el {time} y funciona una sola vez. Por favor, no lo reenvíe.")
    },
    expect_host: |host| {
        format!("La dirección de la página empieza por {host}. Si ve otra, cierre la página.")
    },
    regards: "Un cordial saludo,",
};
