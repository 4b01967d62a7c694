//! Portuguese as in Portugal, addressing the customer in the third person.

use super::{HOUR, MINUTE, NO_BREAK, UNDER_A_MINUTE, Words};

pub(super) const PORTUGUESE: Words = Words {
    language: "pt-PT",
    inverter: "inversor",
    battery: "bateria",
    meter: "contador",
    vehicle: "veículo",
    charger: "carregador",
    hvac: "climatização",
    readings: "medições",
    location: "localização",
    control_charging: "controlo do carregamento",
    change_operation_mode: "alteração do modo de funcionamento",
    change_temperature: "alteração da temperatura e do modo",
    comma: ", ",
    and: " e ",
    colon: ": ",
    title: "Leia o código com o telemóvel",
    promise: "Inicia sessão diretamente na conta do seu fornecedor. Não vemos a sua palavra-passe e nunca a pedimos.",
    promise_at: |vendor| {
        format!(
            "Inicia sessão diretamente na sua conta {vendor}. Não vemos a sua palavra-passe e nunca a pedimos."
        )
    },
    no_access: |list| format!("Sem acesso a: {list}"),
    host_line: |host| format!("O endereço da página começa por {host}"),
    once_line: "de utilização única",
    waiting: "A aguardar o seu início de sessão",
    opened: "Página aberta. Continue no telemóvel.",
    found: "Ligação concluída",
    found_devices_label: "Dispositivos encontrados",
    expired: "Este código expirou",
    expired_hint: "Peça-nos um novo, por favor.",
    done_hint: "Já pode guardar o telemóvel.",
    valid_for_label: "válido por mais",
    qr_label: "Código QR com o seu link pessoal",
    close_hint: "Esc fecha esta vista",
    hour: HOUR,
    minute: MINUTE,
    between_hours_and_minutes: NO_BREAK,
    under_a_minute: UNDER_A_MINUTE,
    date_time: "%d/%m/%Y às %H:%M",
    subject: |company| format!("{company}: ligue os seus dispositivos, por favor"),
    greeting: "Bom dia,",
    request: |company| {
        format!("{company} pretende ligar dispositivos da sua casa e pede o seu consentimento.")
    },
    open_link: "Abra este link no telemóvel ou no computador:",
    allowed_heading: "Autoriza o seguinte:",
    valid_until: |time| {
        format!("O link é válido até {time} e funciona uma única vez. Por favor, não o reencaminhe.")
    },
    expect_host: |host| format!("O endereço da página começa por {host}. Se vir outro, feche a página."),
    regards: "Com os melhores cumprimentos,",
};
