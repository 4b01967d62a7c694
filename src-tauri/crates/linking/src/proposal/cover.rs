//! The fewest offers that cover a set of types.

use std::collections::BTreeMap;

use enode::AssetType;

/// How many types are covered at once; the search looks at every set of them.
const TYPES_AT_ONCE: usize = 16;

/// The offers, by index, that cover the types with the fewest of them; what none offers stays uncovered. Among sets
/// as small the one with the least trouble is taken, then the one whose offers stand earlier. Ascending.
///
/// Each offer is what it covers and how much trouble it is. Exact for up to 16 types; more are covered 16 at a time.
pub(super) fn fewest(wanted: &[AssetType], offers: &[(&[AssetType], u8)]) -> Vec<usize> {
    let offered: Vec<&AssetType> = wanted
        .iter()
        .filter(|wanted| offers.iter().any(|(covers, _)| covers.contains(wanted)))
        .collect();
    let mut taken: Vec<usize> = offered
        .chunks(TYPES_AT_ONCE)
        .flat_map(|some| fewest_of_some(some, offers))
        .collect();
    taken.sort_unstable();
    taken.dedup();
    taken
}

/// How many offers, how much trouble they are together, and which.
type Cost = (usize, u32, Vec<usize>);

fn fewest_of_some(wanted: &[&AssetType], offers: &[(&[AssetType], u8)]) -> Vec<usize> {
    let all = (1_u32 << wanted.len()) - 1;
    // For every set of types that can be covered with the offers so far, the cheapest way.
    let mut cheapest: BTreeMap<u32, Cost> = BTreeMap::from([(0, Cost::default())]);
    for (index, (covers, trouble)) in offers.iter().enumerate() {
        let bits = wanted.iter().enumerate();
        let covered = bits
            .filter(|(_, wanted)| covers.contains(wanted))
            .fold(0_u32, |covered, (bit, _)| covered | 1 << bit);
        for (before, (count, troubles, mut taken)) in cheapest.clone() {
            let after = before | covered;
            if after == before {
                continue;
            }
            taken.push(index);
            let cost = (count + 1, troubles + u32::from(*trouble), taken);
            match cheapest.get(&after) {
                Some(cheaper) if *cheaper <= cost => {}
                _ => {
                    cheapest.insert(after, cost);
                }
            }
        }
    }
    cheapest.remove(&all).map(|(.., taken)| taken).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_types_than_are_covered_at_once_are_covered_too() {
        let types: Vec<AssetType> = (0..40)
            .map(|number| AssetType::from(format!("t{number}").as_str()))
            .collect();
        let offers: Vec<(&[AssetType], u8)> = types.chunks(3).map(|some| (some, 0)).collect();
        assert_eq!(fewest(&types, &offers), (0..offers.len()).collect::<Vec<_>>());
        let twice = [(types.as_slice(), 1), (types.as_slice(), 0)];
        assert_eq!(fewest(&types, &twice), [1], "the one without trouble, once");
    }
}
