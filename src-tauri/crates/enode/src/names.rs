//! The names that the API uses: closed where the contract lets a client rely on it, open where it may grow.
//!
//! From version 2024-10-01 on, new enum values are not a breaking change, so every enum read from an
//! answer has a place for a value this program does not know, and writes it back unchanged.

use std::fmt;

/// Declares an enum of strings that keeps values it does not know.
macro_rules! open_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)+
            /// A value that is newer than this program, kept as it came.
            Unknown(String),
        }

        impl $name {
            /// The values that the contract names.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant,)+];

            /// The value as the API spells it.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Unknown(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)+
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <::std::borrow::Cow<'de, str> as ::serde::Deserialize>::deserialize(deserializer)
                    .map(|text| Self::from(text.as_ref()))
            }
        }
    };
}

open_enum! {
    /// What kind of device: schema `VendorType`, and `assetTypes` of `Integration`.
    AssetType {
        /// A photovoltaic inverter.
        Inverter = "inverter",
        /// A home battery.
        Battery = "battery",
        /// An energy meter.
        Meter = "meter",
        /// An electric car.
        Vehicle = "vehicle",
        /// A charging point for cars.
        Charger = "charger",
        /// Heating, ventilation and air conditioning.
        Hvac = "hvac",
    }
}

open_enum! {
    /// Whether a vendor can be linked now: `linkingStatus` (and the uninformative `status`) of `Integration`.
    LinkingStatus {
        /// Ready.
        Ready = "READY",
        /// Several attempts may be needed; Link UI shows a warning.
        ElevatedErrorRate = "ELEVATED_ERROR_RATE",
        /// Link UI shows an error and does not let the user try.
        Outage = "OUTAGE",
    }
}

open_enum! {
    /// The language of Link UI: `language` of `LinkUserPayload`.
    Language {
        /// What the customer's browser asks for, else English (US).
        Browser = "browser",
        /// Danish.
        Danish = "da-DK",
        /// German.
        German = "de-DE",
        /// English (US).
        EnglishUs = "en-US",
        /// English (UK).
        EnglishUk = "en-GB",
        /// Spanish.
        Spanish = "es-ES",
        /// Finnish.
        Finnish = "fi-FI",
        /// French.
        French = "fr-FR",
        /// Italian.
        Italian = "it-IT",
        /// Japanese.
        Japanese = "ja-JP",
        /// Latvian.
        Latvian = "lv-LV",
        /// Lithuanian.
        Lithuanian = "lt-LT",
        /// Norwegian (Bokmål).
        Norwegian = "nb-NO",
        /// Dutch (Netherlands).
        Dutch = "nl-NL",
        /// Dutch (Belgium).
        DutchBelgium = "nl-BE",
        /// Polish.
        Polish = "pl-PL",
        /// Portuguese.
        Portuguese = "pt-PT",
        /// Romanian.
        Romanian = "ro-RO",
        /// Swedish.
        Swedish = "sv-SE",
    }
}

open_enum! {
    /// The colours of Link UI: `colorScheme` of `LinkUserPayload`.
    ColorScheme {
        /// As on the customer's device.
        System = "system",
        /// Light.
        Light = "light",
        /// Dark.
        Dark = "dark",
    }
}

/// Declares a newtype over a string that the API chose or will choose.
macro_rules! open_name {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, ::serde::Serialize, ::serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The name as the API spells it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    };
}

pub(crate) use open_enum;

open_name! {
    /// A client's ID, public by itself: pairs with a [`ClientSecret`](crate::ClientSecret).
    ClientId
}

open_name! {
    /// An asset's ID: kept over relinks of the same account, new when the device was gone and comes back.
    AssetId
}

open_name! {
    /// A webhook's ID.
    WebhookId
}

open_name! {
    /// A vendor's code, such as `TESLA` or `CSISolar`: the case counts.
    VendorCode
}

open_name! {
    /// A permission, `<type>:<read|control>:<what>`: schema `Scopes`.
    Scope
}

impl Scope {
    /// The scope that the contract requires of every asset type asked for, `<type>:read:data`.
    pub fn read_data(asset_type: &AssetType) -> Self {
        Self(format!("{asset_type}:read:data"))
    }

    /// The asset type that the scope speaks of: what stands before the first colon.
    pub fn asset_type(&self) -> AssetType {
        AssetType::from(self.0.split(':').next().unwrap_or_default())
    }

    /// Whether the scope lets a client change something rather than read it.
    pub fn is_control(&self) -> bool {
        self.0.split(':').nth(1) == Some("control")
    }
}
