//! What is kept is read back as it was.

use enode::AssetType;
use proptest::prelude::*;
use serde_json::json;

use super::super::{Arrival, History, Snapshot};
use super::{household, linked, seen, works};

#[test]
fn a_device_that_cannot_be_read_back_is_set_aside() {
    let now = linked(&[works(&AssetType::Battery, "b"), works(&AssetType::Meter, "m")]);
    let mut kept = serde_json::to_value(&now).unwrap();
    assert_eq!(
        kept["assets"][0]["assetType"], "battery",
        "the type stands beside it"
    );
    kept["assets"][0]["asset"]["information"] = json!(7);
    let read: Snapshot = serde_json::from_value(kept).unwrap();
    assert_eq!(read.assets(), [works(&AssetType::Meter, "m")]);
    assert_eq!(read.set_aside()[0].path, "information");
    assert_eq!(read.accounts(), now.accounts());
}

#[test]
fn a_device_that_went_away_and_cannot_be_read_back_is_set_aside_where_it_shows() {
    let mut kept =
        serde_json::to_value(seen(&linked(&[works(&AssetType::Battery, "b")]), &linked(&[]))).unwrap();
    kept["gone"][0]["assetType"] = json!("heatPump");
    let read: History = serde_json::from_value(kept).unwrap();
    assert!(
        read.devices()
            .iter()
            .all(|(_, arrival)| *arrival != Arrival::WentAway)
    );
    assert_eq!(read.now().set_aside().len(), 1);
}

proptest! {
    #[test]
    fn a_snapshot_and_a_history_survive_being_kept(before in household(), now in household()) {
        let kept = serde_json::to_string(&now).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Snapshot>(&kept).unwrap(), &now);
        let history = seen(&before, &now);
        let kept = serde_json::to_string(&history).unwrap();
        prop_assert_eq!(serde_json::from_str::<History>(&kept).unwrap(), history);
    }
}
