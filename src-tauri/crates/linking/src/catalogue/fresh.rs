//! The second look at a vendor, right before a link is created from a catalogue that has aged.

use enode::{AssetType, Integration, LinkingStatus};

use super::VendorView;

/// Whether a vendor can still be linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It can.
    Ready,
    /// Link UI lets nobody try now.
    Outage,
    /// It is not offered to this client for these types any more.
    Gone,
}

/// Judges the API's answer to `GET /integrations?assetTypes=` for exactly the types that a plan row links.
///
/// Ask for the types that the vendor serves (`served` of the plan), not for all types wanted: should `assetTypes`
/// mean *all of them*, a vendor that serves only some would be missing for that reason alone. Presence and
/// `linkingStatus` are taken from the answer. Types are not: an entry may come narrowed to what was asked, and
/// which types the vendor serves is known from the catalogue, so an entry counts unless it has lost every type.
pub fn fresh_check(answer: &[Integration], vendor: &VendorView, served: &[AssetType]) -> Verdict {
    let Some(entry) = answer.iter().find(|entry| entry.vendor == vendor.code) else {
        return Verdict::Gone;
    };
    if !served
        .iter()
        .any(|asset_type| entry.asset_types.contains(asset_type))
    {
        return Verdict::Gone;
    }
    if entry.linking_status == LinkingStatus::Outage {
        Verdict::Outage
    } else {
        Verdict::Ready
    }
}
