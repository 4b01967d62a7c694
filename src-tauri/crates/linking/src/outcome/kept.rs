//! How assets are written to disk: an asset's JSON does not name its type, so the type stands beside it.
//!
//! Not here: where they are kept.

use enode::{Asset, AssetType, Listing};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Written<'a> {
    asset_type: AssetType,
    asset: &'a Asset,
}

/// An asset as it is kept.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct KeptAsset {
    asset_type: AssetType,
    asset: Value,
}

pub(super) fn write<S: Serializer>(assets: &[Asset], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(assets.iter().map(|asset| Written {
        asset_type: asset.asset_type(),
        asset,
    }))
}

/// Reads assets back. One that does not fit any more, as after a change of program, is set aside.
pub(super) fn read(kept: Vec<KeptAsset>) -> Listing<Asset> {
    let mut listing = Listing::default();
    for KeptAsset { asset_type, asset } in kept {
        match Asset::from_json(&asset_type, &asset) {
            Ok(asset) => listing.items.push(asset),
            Err(misfit) => listing.set_aside.push(misfit),
        }
    }
    listing
}
