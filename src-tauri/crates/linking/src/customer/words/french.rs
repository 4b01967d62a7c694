//! French, with the no-break space that it sets before a colon.

use super::{HOUR, MINUTE, NO_BREAK, UNDER_A_MINUTE, Words};

pub(super) const FRENCH: Words = Words {
    language: "fr-FR",
    inverter: "onduleur",
    battery: "batterie",
    meter: "compteur",
    vehicle: "véhicule",
    charger: "borne de recharge",
    hvac: "chauffage et climatisation",
    readings: "mesures",
    location: "localisation",
    control_charging: "pilotage de la recharge",
    change_operation_mode: "changement du mode de fonctionnement",
    change_temperature: "réglage de la température et du mode",
    comma: ", ",
    and: " et ",
    colon: "\u{a0}: ",
    title: "Scannez avec votre téléphone",
    promise: "Vous vous connectez vous-même chez votre fournisseur. Nous ne voyons pas votre mot de passe et ne le demandons jamais.",
    promise_at: |vendor| {
        format!(
            "Vous vous connectez vous-même chez {vendor}. Nous ne voyons pas votre mot de passe et ne le demandons jamais."
        )
    },
    no_access: |list| format!("Aucun accès\u{a0}: {list}"),
    host_line: |host| format!("L’adresse de la page commence par {host}"),
    once_line: "à usage unique",
    waiting: "Nous attendons votre connexion",
    opened: "Page ouverte. Continuez sur votre téléphone.",
    found: "Connexion réussie",
    found_devices_label: "Appareils trouvés",
    expired: "Ce code a expiré",
    expired_hint: "Demandez-nous un nouveau code.",
    done_hint: "Vous pouvez ranger votre téléphone.",
    valid_for_label: "encore valable",
    qr_label: "Code QR avec votre lien personnel",
    close_hint: "Échap ferme cet affichage",
    hour: HOUR,
    minute: MINUTE,
    between_hours_and_minutes: NO_BREAK,
    under_a_minute: UNDER_A_MINUTE,
    date_time: "%d/%m/%Y à %H:%M",
    subject: |company| format!("{company}\u{a0}: connectez vos appareils"),
    greeting: "Bonjour,",
    request: |company| {
        format!("{company} souhaite connecter des appareils de votre logement et vous demande votre accord.")
    },
    open_link: "Veuillez ouvrir ce lien sur votre téléphone ou votre ordinateur\u{a0}:",
    allowed_heading: "Vous autorisez\u{a0}:",
    valid_until: |time| {
        format!(
            "Le lien est valable jusqu’au {time} et ne fonctionne qu’une seule fois. Merci de ne pas le transférer."
        )
    },
    expect_host: |host| {
        format!(
            "L’adresse de la page commence par {host}. Si vous en voyez une autre, veuillez fermer la page."
        )
    },
    regards: "Cordialement,",
};
