//! Which of the devices found are the expected ones.
//!
//! The surest sign comes first: the end of the serial number or VIN, then the model, then the mere number of
//! devices of the type. What was typed and is contradicted by the device is no match. Among all ways to match, the
//! one with the most matches by serial number is taken, of those the one with the most by model, then by number,
//! then with the most devices that this visit has brought.

use enode::Asset;
use pathfinding::prelude::{Matrix, kuhn_munkres};

use super::candidates::{Candidate, Devices};
use crate::expected::{ExpectedDevice, serial_compared};

/// By what a device is taken for the expected one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sign {
    Count,
    Model,
    Ending,
}

/// For each expected device those of the devices there that are it.
pub(super) fn matched<'a>(
    expected: &[ExpectedDevice],
    devices: &Devices<'a>,
    weakest: impl Fn(&ExpectedDevice) -> Sign,
) -> Vec<Devices<'a>> {
    let there: Devices<'a> = devices
        .iter()
        .filter(|device| device.arrival.is_there())
        .copied()
        .collect();
    let matching = matching(expected, &there, weakest);
    matching
        .into_iter()
        .map(|indices| indices.into_iter().map(|index| there[index]).collect())
        .collect()
}

/// For each expected device the candidates that are it, as indices, at most as many as it counts. No candidate
/// stands twice. The order of neither list matters.
///
/// - `weakest`: the weakest sign that counts for an expected device.
pub(super) fn matching(
    expected: &[ExpectedDevice],
    candidates: &[Candidate<'_>],
    weakest: impl Fn(&ExpectedDevice) -> Sign,
) -> Vec<Vec<usize>> {
    let mut found = vec![Vec::new(); expected.len()];
    let slots = slots(expected, candidates.len());
    let devices = in_fixed_order(candidates);
    if slots.is_empty() || devices.is_empty() {
        return found;
    }
    let step = i64::try_from(slots.len().min(devices.len()) + 1).unwrap_or(i64::MAX);
    let weight = |slot: usize, device: usize| {
        let candidate = &candidates[device];
        let sign = sign(&expected[slot], candidate.asset).filter(|sign| *sign >= weakest(&expected[slot]));
        let worth = match sign {
            None => return 0,
            Some(Sign::Count) => step,
            Some(Sign::Model) => step.saturating_pow(2),
            Some(Sign::Ending) => step.saturating_pow(3),
        };
        // No number of weaker signs outweighs a stronger one.
        worth + i64::from(candidate.arrival.is_fresh())
    };
    // The algorithm wants at least as many columns as rows, and gives each row a column, be it for nothing.
    let transposed = slots.len() > devices.len();
    let (rows, columns) = if transposed {
        (&devices, &slots)
    } else {
        (&slots, &devices)
    };
    let weights = Matrix::from_fn(rows.len(), columns.len(), |(row, column)| {
        if transposed {
            weight(columns[column], rows[row])
        } else {
            weight(rows[row], columns[column])
        }
    });
    let (_, assigned) = kuhn_munkres(&weights);
    for (row, column) in assigned.into_iter().enumerate() {
        if weights[(row, column)] > 0 {
            let (slot, device) = if transposed {
                (columns[column], rows[row])
            } else {
                (rows[row], columns[column])
            };
            found[slot].push(device);
        }
    }
    for devices in &mut found {
        devices.sort_unstable();
    }
    found
}

/// Each expected device as often as it counts, but no oftener than there are candidates, in an order that does not
/// depend on the list's.
fn slots(expected: &[ExpectedDevice], candidates: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..expected.len()).collect();
    order.sort_by_key(|index| {
        let device = &expected[*index];
        (&device.asset_type, &device.ending, &device.model, &device.id)
    });
    let times = |index: &usize| {
        let count = usize::try_from(expected[*index].count).unwrap_or(usize::MAX);
        count.min(candidates)
    };
    order
        .iter()
        .flat_map(|index| std::iter::repeat_n(*index, times(index)))
        .collect()
}

fn in_fixed_order(candidates: &[Candidate<'_>]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..candidates.len()).collect();
    order.sort_by_key(|index| (candidates[*index].arrival, candidates[*index].asset.id()));
    order
}

/// By what the device may be the expected one, if it may.
pub(super) fn sign(expected: &ExpectedDevice, asset: &Asset) -> Option<Sign> {
    if expected.asset_type != asset.asset_type() {
        return None;
    }
    let ending = serial_compared(&expected.ending);
    let serial = asset.serial().map(serial_compared).unwrap_or_default();
    // A meter tells no serial number; what cannot be compared does not speak against it.
    if !ending.is_empty() && !serial.is_empty() {
        return serial.ends_with(&ending).then_some(Sign::Ending);
    }
    let wanted = words(&expected.model);
    let told = words(
        &[asset.brand(), asset.model()]
            .map(Option::unwrap_or_default)
            .join(" "),
    )
    .concat();
    if wanted.is_empty() || told.is_empty() {
        return Some(Sign::Count);
    }
    wanted
        .iter()
        .all(|word| told.contains(word))
        .then_some(Sign::Model)
}

/// Words of letters and digits, without what people write differently.
fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}
