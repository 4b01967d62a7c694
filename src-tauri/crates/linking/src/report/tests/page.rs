//! What the page says for a reader who knows no codes.

use super::*;

fn scopes(codes: &[&str]) -> Vec<Scope> {
    codes.iter().map(|code| Scope::from(*code)).collect()
}

fn lines(permissions: &[TypePermissions]) -> Vec<(String, Vec<String>)> {
    let line = |of: &TypePermissions| {
        let titles = of.titles.iter().map(ToString::to_string).collect();
        (of.asset_type.to_string(), titles)
    };
    permissions.iter().map(line).collect()
}

fn line(asset_type: &str, titles: &[&str]) -> (String, Vec<String>) {
    (
        asset_type.to_owned(),
        titles.iter().map(|&title| title.to_owned()).collect(),
    )
}

#[test]
fn each_type_is_named_once_and_what_is_gone_is_missing() {
    let mut report = report(&mixed_home());
    let page = report_page(report.clone());
    assert_eq!(page.report, report);
    assert_eq!(
        (page.found, page.missing),
        (
            vec![AssetType::Inverter, AssetType::Battery, AssetType::Meter],
            vec![AssetType::Vehicle]
        ),
        "the meter is of another account, and there"
    );
    report
        .devices
        .retain(|device| device.asset_type != AssetType::Inverter);
    let battery = report
        .devices
        .iter_mut()
        .find(|device| device.asset_type == AssetType::Battery);
    battery.unwrap().arrival = Arrival::WentAway;
    let page = report_page(report);
    assert_eq!(page.found, [AssetType::Meter]);
    assert_eq!(
        page.missing,
        [AssetType::Inverter, AssetType::Battery, AssetType::Vehicle]
    );
}

#[test]
fn permissions_are_told_by_type_without_a_code_and_new_ones_too() {
    let mut report = report(&mixed_home());
    let account = &mut report.accounts[0];
    account.scopes_granted = scopes(&["battery:read:data", "meter:read:data", "battery:read:location"]);
    account.scopes_refused = scopes(&["battery:control:moon"]);
    account.scopes_asked = [
        account.scopes_granted.clone(),
        account.scopes_refused.clone(),
        scopes(&["heatPump:read:data"]),
    ]
    .concat();
    let page = report_page(report);
    assert_eq!(page.permissions.len(), page.report.accounts.len());
    let told = &page.permissions[0];
    let granted = [
        line("battery", &["Readings", "Location"]),
        line("meter", &["Readings"]),
    ];
    assert_eq!(lines(&told.granted), granted);
    assert_eq!(lines(&told.refused), [line("battery", &["battery:control:moon"])]);
    assert_eq!(
        lines(&told.unknown),
        [line("heatPump", &["Readings"])],
        "no such device has been seen"
    );
}
