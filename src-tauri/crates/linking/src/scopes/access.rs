//! What a plan row opens and what it leaves closed.

use enode::{AssetType, Scope};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::{Message, Text, permission};

use super::table::{TABLE, known};
use super::{Pack, ScopeGroup, ScopeView};
use crate::asset_types::{alone, list};
use crate::catalogue::VendorView;

/// Something that will not be accessed, spelled out for the customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NotAccessed {
    /// The asset type it belongs to, if to one.
    #[specta(type = Option<String>)]
    pub asset_type: Option<AssetType>,
    /// What, in words.
    pub text: Text,
}

/// Which scopes the operator wants.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wish<'a> {
    /// Those of a pack.
    Pack(Pack),
    /// Exactly these, as far as they are offered.
    Scopes(&'a [Scope]),
}

/// The scopes of a plan row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Access {
    pub(crate) groups: Vec<ScopeGroup>,
    /// Those chosen, in the order of the groups: as they will be sent.
    pub(crate) scopes: Vec<Scope>,
    /// The pack that the choice comes to.
    pub(crate) pack: Option<Pack>,
    pub(crate) not_accessed: Vec<NotAccessed>,
}

/// Works out what is opened when `served` is linked at `vendor`, or at whichever vendor the customer chooses.
///
/// A scope is offered when the vendor's own scopes name it; when the customer chooses the vendor, when the
/// contract does. The required scope of a served type is always offered and always chosen: a vendor that serves a
/// type can be linked for it, and nothing can be linked without it. Scopes new to this program are offered where
/// the vendor names them, but no pack has them: nobody here can say what they open.
pub(crate) fn access(
    served: &[AssetType],
    left_over: &[AssetType],
    vendor: Option<&VendorView>,
    wish: Wish<'_>,
) -> Access {
    let offers: Vec<Offer> = served
        .iter()
        .flat_map(|asset_type| offers(asset_type, vendor))
        .collect();
    let chosen = |offer: &Offer| offer.required || (offer.offered && offer.is_wished(wish));
    let scopes: Vec<Scope> = offers
        .iter()
        .filter(|offer| chosen(offer))
        .map(|offer| offer.scope.clone())
        .collect();
    let groups: Vec<ScopeGroup> = served
        .iter()
        .map(|asset_type| {
            let of_type = offers.iter().filter(|offer| offer.asset_type == *asset_type);
            group(
                asset_type,
                of_type.map(|offer| offer.view(chosen(offer))).collect(),
            )
        })
        .collect();
    let pack = pack(&offers, &scopes, wish);
    let not_accessed = not_accessed(&groups, left_over, vendor);
    Access {
        groups,
        scopes,
        pack,
        not_accessed,
    }
}

/// A scope that may stand in a group.
struct Offer {
    asset_type: AssetType,
    scope: Scope,
    required: bool,
    offered: bool,
}

fn offers(asset_type: &AssetType, vendor: Option<&VendorView>) -> Vec<Offer> {
    let required = Scope::read_data(asset_type);
    let named = |scope: &Scope| vendor.is_some_and(|vendor| vendor.scopes.contains(scope));
    let offer = |scope: Scope, offered: bool| Offer {
        asset_type: asset_type.clone(),
        required: scope == required,
        offered: offered || scope == required,
        scope,
    };
    let of_type = TABLE
        .iter()
        .filter(|known| Scope::from(known.scope).asset_type() == *asset_type);
    let mut offers: Vec<Offer> = of_type
        .map(|known| (known, Scope::from(known.scope)))
        .filter(|(known, scope)| known.in_contract || named(scope))
        .map(|(_, scope)| {
            let offered = vendor.is_none() || named(&scope);
            offer(scope, offered)
        })
        .collect();
    if offers.is_empty() {
        // A type that is new to this program needs its readings as every other does.
        offers.push(offer(required.clone(), true));
    }
    let mut new: Vec<Scope> = vendor.map_or_else(Vec::new, |vendor| vendor.scopes.clone());
    new.retain(|scope| scope.asset_type() == *asset_type && known(scope).is_none() && *scope != required);
    new.sort();
    new.dedup();
    offers.extend(new.into_iter().map(|scope| offer(scope, true)));
    offers
}

impl Offer {
    fn is_wished(&self, wish: Wish<'_>) -> bool {
        match wish {
            Wish::Pack(pack) => self.is_in(pack),
            Wish::Scopes(scopes) => scopes.contains(&self.scope),
        }
    }

    fn is_in(&self, pack: Pack) -> bool {
        known(&self.scope).is_some() && (pack == Pack::ReadAndControl || !self.scope.is_control())
    }

    fn view(&self, chosen: bool) -> ScopeView {
        let known = known(&self.scope);
        ScopeView {
            scope: self.scope.clone(),
            title: title(&self.scope),
            covers: known
                .map_or_else(permission::covers_new, |known| (known.covers)())
                .into(),
            example: known.map(|known| (known.example)().into()),
            required: self.required,
            offered: self.offered,
            chosen,
            known: known.is_some(),
        }
    }
}

/// What a scope is called; one that is new to this program by its own spelling.
pub(crate) fn title(scope: &Scope) -> Text {
    match known(scope) {
        // A type that is new to this program has its readings as every other does.
        None if *scope == Scope::read_data(&scope.asset_type()) => permission::readings().into(),
        None => Text::verbatim(scope.as_str()),
        Some(known) => known.title.alone().into(),
    }
}

fn group(asset_type: &AssetType, scopes: Vec<ScopeView>) -> ScopeGroup {
    let count = |which: fn(&&ScopeView) -> bool| {
        u32::try_from(scopes.iter().filter(which).count()).unwrap_or(u32::MAX)
    };
    ScopeGroup {
        asset_type: asset_type.clone(),
        chosen: count(|scope| scope.chosen),
        total: count(|scope| scope.offered),
        scopes,
    }
}

/// The pack with just these scopes. Where the two are the same, for want of anything to control, the one wished
/// for, so that the choice does not jump.
fn pack(offers: &[Offer], scopes: &[Scope], wish: Wish<'_>) -> Option<Pack> {
    let is = |pack: Pack| {
        let of_pack = offers
            .iter()
            .filter(|offer| offer.required || (offer.offered && offer.is_in(pack)));
        of_pack.map(|offer| &offer.scope).eq(scopes)
    };
    match wish {
        _ if offers.is_empty() => None,
        Wish::Pack(pack) => Some(pack),
        Wish::Scopes(_) => [Pack::ReadOnly, Pack::ReadAndControl]
            .into_iter()
            .find(|pack| is(*pack)),
    }
}

fn not_accessed(
    groups: &[ScopeGroup],
    left_over: &[AssetType],
    vendor: Option<&VendorView>,
) -> Vec<NotAccessed> {
    let vendor_name = vendor.map(|vendor| vendor.display_name.as_str());
    let mut closed = Vec::new();
    for group in groups {
        let asset_type = || alone(&group.asset_type);
        let mut line = |text: Message| {
            closed.push(NotAccessed {
                asset_type: Some(group.asset_type.clone()),
                text: text.into(),
            });
        };
        let unchosen = |offered: bool| {
            let scopes = group.scopes.iter();
            let those = scopes.filter(|scope| !scope.chosen && scope.offered == offered);
            Some(those.map(title_inline).collect::<Vec<_>>()).filter(|titles| !titles.is_empty())
        };
        if let Some(titles) = unchosen(true) {
            line(permission::closed(asset_type(), titles));
        }
        if let Some(titles) = unchosen(false) {
            line(match vendor_name {
                Some(vendor) => permission::closed_not_offered(asset_type(), vendor, titles),
                None => permission::closed_no_vendor_offers(asset_type(), titles),
            });
        }
    }
    for asset_type in left_over {
        let text = match vendor_name {
            Some(vendor) => permission::closed_not_linked(alone(asset_type), vendor),
            None => permission::closed_no_vendor_links(alone(asset_type)),
        };
        closed.push(NotAccessed {
            asset_type: Some(asset_type.clone()),
            text: text.into(),
        });
    }
    let asked = |asset_type: &&AssetType| {
        !groups.iter().any(|group| group.asset_type == **asset_type) && !left_over.contains(asset_type)
    };
    let others: Vec<&AssetType> = AssetType::KNOWN.iter().filter(asked).collect();
    if !others.is_empty() {
        closed.push(NotAccessed {
            asset_type: None,
            text: list(others),
        });
    }
    closed.push(NotAccessed {
        asset_type: None,
        text: permission::closed_password().into(),
    });
    closed
}

/// What a scope is called in the midst of a sentence; one that is new to this program by its own spelling.
fn title_inline(scope: &ScopeView) -> Text {
    match known(&scope.scope) {
        Some(known) => known.title.inline().into(),
        None => scope.title.clone(),
    }
}
