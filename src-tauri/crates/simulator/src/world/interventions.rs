//! Interventions: what a person can do so that a device can do more. Schema `Intervention`.
//!
//! The first carries the ID that Enode's pages name; the others and all words are ours.

use serde_json::{Value, json};

use super::World;

/// One intervention.
struct Intervention {
    id: &'static str,
    /// Vendor, asset type and brand; none for what is the same with every vendor.
    of: Option<(&'static str, &'static str, &'static str)>,
    introduced_at: &'static str,
    domain: &'static str,
    access: &'static str,
    agent: &'static str,
    action: Option<&'static str>,
    /// Language, title, and what to do, in Markdown. English comes first.
    texts: [(&'static str, &'static str, &'static str); 3],
}

const ALL: &[Intervention] = &[
    Intervention {
        id: "3b2891a9-5dcf-4691-b850-b5ea36b57c2e",
        of: Some(("TESLA", "vehicle", "Tesla")),
        introduced_at: "2024-03-16T00:00:00Z",
        domain: "Device",
        access: "Physical",
        agent: "User",
        action: Some("Link"),
        texts: [
            (
                "en-US",
                "Add the phone key",
                "The car must trust the phone before it takes commands.<br><br>1. Sit in the car with your **key card**\n2. Open the link on your phone and follow it",
            ),
            (
                "de-DE",
                "Telefonschlüssel hinzufügen",
                "Das Auto muss dem Telefon vertrauen, bevor es Befehle annimmt.<br><br>1. Setzen Sie sich mit Ihrer **Schlüsselkarte** ins Auto\n2. Öffnen Sie den Link auf Ihrem Telefon und folgen Sie ihm",
            ),
            (
                "fr-FR",
                "Ajouter la clé du téléphone",
                "La voiture doit reconnaître le téléphone avant d'accepter des commandes.<br><br>1. Installez-vous dans la voiture avec votre **carte-clé**\n2. Ouvrez le lien sur votre téléphone et suivez-le",
            ),
        ],
    },
    Intervention {
        id: "6c1f0e52-8f0b-4e43-9f5a-2b7d4d1c9a10",
        of: Some(("ENPHASE", "battery", "Enphase")),
        introduced_at: "2025-02-03T00:00:00Z",
        domain: "Account",
        access: "Remote",
        agent: "ThirdParty",
        action: None,
        texts: [
            (
                "en-US",
                "Ask the installer to allow control",
                "The battery is set up to be watched only.<br><br>1. Ask your **installer** to open the system in the Enphase portal\n2. They allow *storage control* for it",
            ),
            (
                "de-DE",
                "Den Installationsbetrieb um Freigabe bitten",
                "Die Batterie ist nur zum Ablesen eingerichtet.<br><br>1. Bitten Sie Ihren **Installationsbetrieb**, die Anlage im Enphase-Portal zu öffnen\n2. Dort gibt er die *Speichersteuerung* frei",
            ),
            (
                "fr-FR",
                "Demander à l'installateur d'autoriser la commande",
                "La batterie est réglée en lecture seule.<br><br>1. Demandez à votre **installateur** d'ouvrir l'installation dans le portail Enphase\n2. Il y autorise la *commande du stockage*",
            ),
        ],
    },
    Intervention {
        id: "b2f6a5d4-3b0e-4a51-8b59-70c3f1e2d811",
        of: Some(("VOLKSWAGEN", "vehicle", "Volkswagen")),
        introduced_at: "2025-04-22T00:00:00Z",
        domain: "Account",
        access: "Remote",
        agent: "User",
        action: None,
        texts: [
            (
                "en-US",
                "Accept the new terms in the Volkswagen app",
                "Readings stop until the terms are accepted.<br><br>1. Open the **Volkswagen app**\n2. Accept the terms that it shows",
            ),
            (
                "de-DE",
                "Neue Bedingungen in der Volkswagen-App annehmen",
                "Bis dahin kommen keine Messwerte.<br><br>1. Öffnen Sie die **Volkswagen-App**\n2. Nehmen Sie die gezeigten Bedingungen an",
            ),
            (
                "fr-FR",
                "Accepter les nouvelles conditions dans l'application Volkswagen",
                "Aucune mesure n'arrive d'ici là.<br><br>1. Ouvrez l'**application Volkswagen**\n2. Acceptez les conditions affichées",
            ),
        ],
    },
    Intervention {
        id: "d94e7c30-51f2-4d7c-9a08-1f6b8e5a4c27",
        of: Some(("FRONIUS", "inverter", "Fronius")),
        introduced_at: "2025-06-10T00:00:00Z",
        domain: "Device",
        access: "Physical",
        agent: "User",
        action: None,
        texts: [
            (
                "en-US",
                "Switch on the data connection at the inverter",
                "The inverter does not send its readings.<br><br>1. Press the **sensor button** on the inverter twice\n2. Join the inverter's Wi-Fi and switch on *Solar.web*",
            ),
            (
                "de-DE",
                "Datenverbindung am Wechselrichter einschalten",
                "Der Wechselrichter sendet keine Messwerte.<br><br>1. Drücken Sie zweimal die **Sensortaste** am Wechselrichter\n2. Verbinden Sie sich mit seinem WLAN und schalten Sie *Solar.web* ein",
            ),
            (
                "fr-FR",
                "Activer la connexion de données sur l'onduleur",
                "L'onduleur n'envoie pas ses mesures.<br><br>1. Appuyez deux fois sur la **touche** de l'onduleur\n2. Rejoignez son Wi-Fi et activez *Solar.web*",
            ),
        ],
    },
    Intervention {
        id: "e0a7b9c6-2d18-4f3e-8c64-95d2f7a13b58",
        of: Some(("SOLAREDGE", "battery", "SolarEdge")),
        introduced_at: "2025-09-01T00:00:00Z",
        domain: "Device",
        access: "Physical",
        agent: "ThirdParty",
        action: None,
        texts: [
            (
                "en-US",
                "Have the battery put into service",
                "The battery is mounted but not in service.<br><br>1. Make an appointment with a **licensed electrician**\n2. They put the battery into service at the inverter",
            ),
            (
                "de-DE",
                "Batterie in Betrieb nehmen lassen",
                "Die Batterie ist montiert, aber nicht in Betrieb.<br><br>1. Vereinbaren Sie einen Termin mit einem **Elektrofachbetrieb**\n2. Er nimmt die Batterie am Wechselrichter in Betrieb",
            ),
            (
                "fr-FR",
                "Faire mettre la batterie en service",
                "La batterie est montée mais pas en service.<br><br>1. Prenez rendez-vous avec un **électricien agréé**\n2. Il met la batterie en service sur l'onduleur",
            ),
        ],
    },
    Intervention {
        id: "f3c85d1a-7e49-4b60-a2d7-4c0e9b6f8135",
        of: None,
        introduced_at: "2025-01-20T00:00:00Z",
        domain: "Account",
        access: "Remote",
        agent: "User",
        action: Some("Link"),
        texts: [
            (
                "en-US",
                "Sign in again",
                "The sign-in must be renewed.<br><br>1. Open the link\n2. Sign in to the **same account** as before",
            ),
            (
                "de-DE",
                "Erneut anmelden",
                "Die Anmeldung muss erneuert werden.<br><br>1. Öffnen Sie den Link\n2. Melden Sie sich bei **demselben Konto** an wie zuvor",
            ),
            (
                "fr-FR",
                "Se reconnecter",
                "La connexion doit être renouvelée.<br><br>1. Ouvrez le lien\n2. Connectez-vous au **même compte** qu'auparavant",
            ),
        ],
    },
];

impl Intervention {
    /// As the API shows it. English stands in for languages that have no text.
    fn in_language(&self, language: &str) -> Value {
        let text = self.texts.iter().find(|(code, _, _)| *code == language);
        let (_, title, description) = text.unwrap_or(&self.texts[0]);
        json!({
            "id": self.id,
            "vendor": self.of.map(|(vendor, _, _)| vendor),
            "vendorType": self.of.map(|(_, asset_type, _)| asset_type),
            "brand": self.of.map(|(_, _, brand)| brand),
            "introducedAt": self.introduced_at,
            "domain": self.domain,
            "resolution": {
                "title": title,
                "description": description,
                "access": self.access,
                "agent": self.agent,
                "action": self.action,
            },
        })
    }
}

/// Those of a vendor and a type, where these are given: then without those that are the same with every vendor.
pub(crate) fn interventions(language: &str, asset_type: Option<&str>, vendor: Option<&str>) -> Vec<Value> {
    let fits = |intervention: &&Intervention| {
        asset_type.is_none_or(|wanted| intervention.of.is_some_and(|(_, kind, _)| kind == wanted))
            && vendor.is_none_or(|wanted| intervention.of.is_some_and(|(code, _, _)| code == wanted))
    };
    ALL.iter()
        .filter(fits)
        .map(|intervention| intervention.in_language(language))
        .collect()
}

/// The intervention with this ID.
pub(crate) fn intervention(id: &str, language: &str) -> Option<Value> {
    let found = ALL.iter().find(|intervention| intervention.id == id);
    found.map(|intervention| intervention.in_language(language))
}

/// Whether an intervention is resolved by signing in again.
fn wants_link(id: &str) -> bool {
    ALL.iter()
        .any(|intervention| intervention.id == id && intervention.action == Some("Link"))
}

impl World {
    /// Takes a capability away from a user's devices of a type until this is done about it. Says how many devices
    /// have such a capability.
    pub(crate) fn put_intervention(
        &mut self,
        user_id: &str,
        asset_type: &str,
        capability: &str,
        id: &str,
    ) -> usize {
        let devices = self.assets(Some(user_id), asset_type);
        let able = devices
            .iter()
            .filter(|device| device["capabilities"][capability]["interventionIds"].is_array());
        let ids: Vec<&str> = able.filter_map(|device| device["id"].as_str()).collect();
        for device in &ids {
            self.change(device, |device| {
                let capability_now = &mut device["capabilities"][capability];
                let mut named = listed(capability_now);
                if !named.iter().any(|known| known == id) {
                    named.push(id.to_owned());
                }
                *capability_now = json!({"isCapable": false, "interventionIds": named});
                fields_of(capability)
            });
        }
        ids.len()
    }

    /// An intervention has been carried out: the capabilities that waited for it alone are there again. Says how many
    /// devices it changed.
    pub(crate) fn resolve_intervention(&mut self, user_id: &str, id: &str) -> usize {
        let devices = super::TYPES
            .iter()
            .flat_map(|(asset_type, _)| self.assets(Some(user_id), asset_type));
        let ids: Vec<String> = devices
            .filter(|device| waiting_for(device).any(|named| named == id))
            .filter_map(|device| device["id"].as_str().map(str::to_owned))
            .collect();
        for device in &ids {
            self.resolve_on(device, id);
        }
        ids.len()
    }

    /// Signing in again has resolved what can be resolved so, on the devices of an account.
    pub(super) fn resolve_by_link(&mut self, user_id: &str, vendor: &str) {
        let Some(account) = self.account(user_id, vendor) else {
            return;
        };
        let resolved: Vec<(String, String)> = account
            .types
            .values()
            .flatten()
            .flat_map(|device| {
                let named = waiting_for(&device.json).filter(|id| wants_link(id));
                named.filter_map(|id| Some((device.json["id"].as_str()?.to_owned(), id)))
            })
            .collect();
        for (device, id) in resolved {
            self.resolve_on(&device, &id);
        }
    }

    /// Whether a device waits for somebody to sign in again.
    pub(crate) fn wants_link(device: &Value) -> bool {
        waiting_for(device).any(|id| wants_link(&id))
    }

    fn resolve_on(&mut self, device: &str, id: &str) {
        self.change(device, |device| {
            let mut changed = Vec::new();
            let capabilities = device["capabilities"].as_object_mut();
            for (name, capability) in capabilities.into_iter().flatten() {
                let mut named = listed(capability);
                let before = named.len();
                named.retain(|known| known != id);
                if named.len() < before {
                    *capability = json!({"isCapable": named.is_empty(), "interventionIds": named});
                    changed.extend(fields_of(name));
                }
            }
            changed
        });
    }
}

fn listed(capability: &Value) -> Vec<String> {
    let named = capability["interventionIds"].as_array().into_iter().flatten();
    named.filter_map(|id| id.as_str().map(str::to_owned)).collect()
}

/// The interventions that any of a device's capabilities waits for.
fn waiting_for(device: &Value) -> impl Iterator<Item = String> {
    let capabilities = device["capabilities"].as_object().into_iter().flatten();
    capabilities.flat_map(|(_, capability)| listed(capability))
}

fn fields_of(capability: &str) -> Vec<String> {
    ["isCapable", "interventionIds"]
        .iter()
        .map(|field| format!("capabilities.{capability}.{field}"))
        .collect()
}
