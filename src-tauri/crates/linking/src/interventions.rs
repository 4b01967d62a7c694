//! What a person has to do before a capability works, as it is shown.
//!
//! The words are Enode's, in the language asked for. Its Markdown becomes a small tree here, so that the window draws
//! it as it draws its own text and never as HTML. Not here: which interventions stand in a device's way.

mod markdown;
#[cfg(test)]
mod tests;

use enode::AssetType;
use enode::models::{Intervention, InterventionAccess, InterventionAgent};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::outcome::Act;

pub use markdown::{Block, Span};

/// Where the thing is done.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum InterventionPlace {
    /// Here, at the device.
    AtDevice,
    /// In the vendor's app or portal.
    InApp,
    /// By signing in to the account again.
    BySigningIn,
    /// Somewhere that is new to this program.
    Elsewhere {
        /// As the API names it.
        place: String,
    },
}

/// Something that a person has to do: schema `Intervention`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct InterventionView {
    /// The API's ID; devices name it in their capabilities.
    pub id: String,
    /// What it comes to. Remote text.
    pub title: String,
    /// How it is done. Remote text.
    pub description: Vec<Block>,
    /// Where it is done.
    pub place: InterventionPlace,
    /// Whether it takes a retailer or service with a licence.
    pub third_party: bool,
    /// The vendor's code; none if it is about any.
    pub vendor: Option<String>,
    /// The brand for people; none if it is about any.
    pub brand: Option<String>,
    /// The type; none if it is about any.
    #[specta(type = Option<String>)]
    pub asset_type: Option<AssetType>,
}

impl InterventionView {
    /// What a person does about it.
    pub(crate) fn act(&self) -> Act {
        match self.place {
            InterventionPlace::BySigningIn => Act::SignIn,
            InterventionPlace::InApp => Act::InApp,
            InterventionPlace::AtDevice | InterventionPlace::Elsewhere { .. } => Act::AtDevice,
        }
    }
}

/// An intervention as it is shown. Signing in again, where that resolves it, goes before where it is done.
pub fn intervention_view(intervention: &Intervention) -> InterventionView {
    let resolution = &intervention.resolution;
    let place = match &resolution.access {
        _ if resolution.is_sign_in() => InterventionPlace::BySigningIn,
        InterventionAccess::Physical => InterventionPlace::AtDevice,
        InterventionAccess::Remote => InterventionPlace::InApp,
        elsewhere => InterventionPlace::Elsewhere {
            place: elsewhere.to_string(),
        },
    };
    InterventionView {
        id: intervention.id.clone(),
        title: resolution.title.clone(),
        description: markdown::blocks(&resolution.description),
        place,
        third_party: resolution.agent == InterventionAgent::ThirdParty,
        vendor: intervention.vendor.as_ref().map(ToString::to_string),
        brand: intervention.brand.clone(),
        asset_type: intervention.vendor_type.clone(),
    }
}
