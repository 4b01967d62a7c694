//! What a device can do, and what stands in the way.

use serde::{Deserialize, Serialize};

use super::Other;

/// One ability of an asset: schema `Capability`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Capability {
    /// Whether it works now.
    pub is_capable: bool,
    /// What the user can do to make it work. Not capable and nothing here: the vendor does not offer it.
    pub intervention_ids: Vec<String>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// Declares the capabilities of one asset type: those of the contract as fields, newer ones in `other`.
macro_rules! capabilities {
    ($(#[$meta:meta])* $name:ident {
        $($(#[$field_meta:meta])* $field:ident = $text:literal,)+
        $(; $($(#[$extra_meta:meta])* $extra:ident: $extra_type:ty,)+)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        #[non_exhaustive]
        pub struct $name {
            $(
                $(#[$field_meta])*
                #[serde(default, skip_serializing_if = "Option::is_none")]
                pub $field: Option<$crate::models::Capability>,
            )+
            $($(
                $(#[$extra_meta])*
                #[serde(default)]
                pub $extra: $extra_type,
            )+)?
            /// Newer ones, and whatever else stood there.
            #[serde(flatten)]
            pub other: $crate::models::Other,
        }

        impl $name {
            /// Every capability by the API's name for it, those newer than this program included.
            pub(crate) fn named(&self) -> ::std::collections::BTreeMap<String, $crate::models::Capability> {
                let mut named = $crate::models::capability::newer(&self.other);
                $(
                    if let Some(capability) = &self.$field {
                        named.insert($text.to_owned(), capability.clone());
                    }
                )+
                named
            }
        }
    };
}

pub(crate) use capabilities;

/// Those among unknown fields that look like capabilities.
pub(crate) fn newer(other: &Other) -> std::collections::BTreeMap<String, Capability> {
    other
        .iter()
        .filter_map(|(name, value)| Some((name.clone(), Capability::deserialize(value).ok()?)))
        .collect()
}
