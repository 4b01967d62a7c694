//! A vendor that is chosen before any type.

use enode::AssetType;

use super::{PlanDraft, VendorChoice};
use crate::catalogue::Catalogue;

/// A draft as it is kept in place of the one before. Whoever chooses a vendor and has said nothing of types means all
/// that it links; whoever takes the last type away from a vendor means that.
pub fn with_types_of_vendor(before: &PlanDraft, draft: PlanDraft, catalogue: &Catalogue) -> PlanDraft {
    let VendorChoice::Vendor { vendor } = &draft.vendor else {
        return draft;
    };
    let newly = draft.asset_types.is_empty() && draft.vendor != before.vendor;
    let Some(found) = catalogue.vendor(&vendor.as_str().into()).filter(|_| newly) else {
        return draft;
    };
    let asset_types = found.serves(AssetType::KNOWN);
    PlanDraft { asset_types, ..draft }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::{HOME, draft, everything};

    fn without_types(vendor: VendorChoice) -> PlanDraft {
        PlanDraft {
            asset_types: Vec::new(),
            vendor,
            ..draft("ENPHASE")
        }
    }

    fn enphase() -> VendorChoice {
        draft("ENPHASE").vendor
    }

    #[test]
    fn all_its_types_come_with_a_vendor_that_is_chosen_first() {
        let before = without_types(VendorChoice::Undecided);
        let kept = with_types_of_vendor(&before, without_types(enphase()), &everything());
        let all = &everything()
            .vendor(&"ENPHASE".into())
            .unwrap()
            .asset_types
            .clone();
        assert!(!all.is_empty());
        assert_eq!(&kept.asset_types, all);
        assert_eq!(kept.vendor, enphase());
    }

    #[test]
    fn what_was_said_of_types_stays() {
        let before = without_types(VendorChoice::Undecided);
        let one = PlanDraft {
            asset_types: vec![HOME[0].clone()],
            ..without_types(enphase())
        };
        assert_eq!(with_types_of_vendor(&before, one.clone(), &everything()), one);
        let none = without_types(enphase());
        assert_eq!(
            with_types_of_vendor(&one, none.clone(), &everything()),
            none,
            "the last was taken away"
        );
    }

    #[test]
    fn nothing_comes_with_the_customers_choice_or_a_vendor_that_is_not_there() {
        let before = without_types(VendorChoice::Undecided);
        for vendor in [
            VendorChoice::Undecided,
            VendorChoice::Customer,
            draft("NOBODY").vendor,
        ] {
            let none = without_types(vendor);
            assert_eq!(with_types_of_vendor(&before, none.clone(), &everything()), none);
        }
    }
}
