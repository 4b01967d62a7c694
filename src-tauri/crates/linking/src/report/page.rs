//! A report as its page shows it: with what follows from it for a reader who knows no codes. The files do without: theirs
//! know the codes.

use enode::{AssetType, Scope};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Text;

use super::{ReportAccount, VisitReport};
use crate::outcome::Arrival;
use crate::scopes::title;

/// A report and what follows from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReportPage {
    /// The report.
    pub report: VisitReport,
    /// The types that were found, in the order of the plan. Whether what was found works is said of each device.
    #[specta(type = Vec<String>)]
    pub found: Vec<AssetType>,
    /// Those that were asked for and nobody has brought, or that are gone.
    #[specta(type = Vec<String>)]
    pub missing: Vec<AssetType>,
    /// The permissions of each account of the report, in its order.
    pub permissions: Vec<AccountPermissions>,
}

/// The permissions of an account in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AccountPermissions {
    /// Those granted on at least one device.
    pub granted: Vec<TypePermissions>,
    /// Those asked for and granted on no device.
    pub refused: Vec<TypePermissions>,
    /// Those asked for that cannot be told yet: no device that they are for has been seen.
    pub unknown: Vec<TypePermissions>,
}

/// The permissions for one type of device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TypePermissions {
    /// The type.
    #[specta(type = String)]
    pub asset_type: AssetType,
    /// What each is called; one that is new to this program by its own spelling.
    pub titles: Vec<Text>,
}

/// The page of a report.
pub fn report_page(report: VisitReport) -> ReportPage {
    let there = |asset_type: &AssetType| {
        let mut devices = report.devices.iter();
        devices.any(|device| device.asset_type == *asset_type && device.arrival != Arrival::WentAway)
    };
    let asked = report.accounts.iter().flat_map(|account| &account.asset_types);
    let seen = report.devices.iter().map(|device| &device.asset_type);
    let (found, missing) = once(asked.chain(seen)).into_iter().partition(there);
    ReportPage {
        found,
        missing,
        permissions: report.accounts.iter().map(permissions).collect(),
        report,
    }
}

fn permissions(account: &ReportAccount) -> AccountPermissions {
    let told =
        |scope: &&Scope| account.scopes_granted.contains(scope) || account.scopes_refused.contains(scope);
    AccountPermissions {
        granted: by_type(&account.scopes_granted),
        refused: by_type(&account.scopes_refused),
        unknown: by_type(account.scopes_asked.iter().filter(|scope| !told(scope))),
    }
}

/// A line for each type, in the order in which they come.
fn by_type<'a>(scopes: impl IntoIterator<Item = &'a Scope>) -> Vec<TypePermissions> {
    let mut lines: Vec<TypePermissions> = Vec::new();
    for scope in scopes {
        let asset_type = scope.asset_type();
        match lines.iter_mut().find(|line| line.asset_type == asset_type) {
            Some(line) => line.titles.push(title(scope)),
            None => lines.push(TypePermissions {
                asset_type,
                titles: vec![title(scope)],
            }),
        }
    }
    lines
}

fn once<'a>(types: impl Iterator<Item = &'a AssetType>) -> Vec<AssetType> {
    let mut seen: Vec<AssetType> = Vec::new();
    for asset_type in types {
        if !seen.contains(asset_type) {
            seen.push(asset_type.clone());
        }
    }
    seen
}
