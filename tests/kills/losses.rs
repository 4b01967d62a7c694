//! What is lost between what the screen said last and what is found after the next start.

use linking::{LinkState, LinkView, PlanRowView, VisitView};

/// Every loss in words; none is what is wanted.
pub(crate) fn losses(said: &VisitView, found: &VisitView) -> Vec<String> {
    let mut lost = Vec::new();
    let mut check = |holds: bool, what: String| {
        if !holds {
            lost.push(what);
        }
    };
    check(said.user_id == found.user_id, "whose visit it is".to_owned());
    // Typed once; what was being typed at the kill may be there or not.
    for (what, said, found) in [
        ("the label", &said.label, &found.label),
        ("the consent", &said.consent, &found.consent),
    ] {
        check(
            said.is_empty() || said == found,
            format!("{what}: {found:?} instead of {said:?}"),
        );
    }
    check(
        said.finished_at.is_none() || found.finished_at.is_some(),
        "that it is finished".to_owned(),
    );
    for entry in &said.timeline {
        // A look that found nothing new moves in time and gives way to the next one.
        let passing = matches!(entry.what, linking::Happening::Looked { .. });
        check(
            passing || found.timeline.contains(entry),
            format!("of the timeline: {entry:?}"),
        );
    }
    for row in &said.rows {
        match found.rows.iter().find(|other| other.id == row.id) {
            Some(other) => lost_of_row(row, other, found.finished_at.is_some(), &mut check),
            None => check(false, format!("the plan row {}", row.id)),
        }
    }
    lost
}

/// How many sessions a visit has a record of.
pub(crate) fn sessions(visit: &VisitView) -> usize {
    visit.rows.iter().map(links).sum()
}

fn links(row: &PlanRowView) -> usize {
    row.link.as_ref().map_or(0, |_| row.earlier_links as usize + 1)
}

fn lost_of_row(
    said: &PlanRowView,
    found: &PlanRowView,
    finished: bool,
    check: &mut impl FnMut(bool, String),
) {
    check(
        said.expected.is_empty() || (&said.draft, &said.expected) == (&found.draft, &found.expected),
        format!("the plan: {:?} instead of {:?}", found.draft, said.draft),
    );
    check(
        links(said) <= links(found),
        format!("a link: {} instead of {}", links(found), links(said)),
    );
    if links(said) == links(found)
        && let (Some(said), Some(found)) = (&said.link, &found.link)
    {
        lost_of_link(said, found, finished, check);
    }
    let devices = |row: &PlanRowView| -> Vec<String> {
        let types = row.outcome.iter().flat_map(|outcome| &outcome.types);
        let wanted = types.filter(|found| found.wanted);
        wanted
            .flat_map(|found| &found.devices)
            .map(|device| device.id.clone())
            .collect()
    };
    let there = devices(found);
    for device in devices(said) {
        check(there.contains(&device), format!("the device {device}"));
    }
    let connected = |row: &PlanRowView| row.outcome.as_ref().map_or(0, |outcome| outcome.connected);
    check(
        connected(said) <= connected(found),
        format!(
            "the outcome: {} connected instead of {}",
            connected(found),
            connected(said)
        ),
    );
}

fn lost_of_link(said: &LinkView, found: &LinkView, finished: bool, check: &mut impl FnMut(bool, String)) {
    check(
        far(said.state) <= far(found.state),
        format!(
            "how far a link has gone: {:?} instead of {:?}",
            found.state, said.state
        ),
    );
    check(
        said.created_at == found.created_at,
        "when the link was created".to_owned(),
    );
    check(
        said.channel.is_none() || found.channel.is_some(),
        "that the link was handed over".to_owned(),
    );
    check(
        said.returned.is_none() || said.returned == found.returned,
        "that the customer came back".to_owned(),
    );
    // With the visit all of its addresses end, also that of a link that is out and was not needed: the account was there
    // already. The program may have been killed when that was done and not yet said.
    check(
        !(said.at_hand && found.state.is_usable()) || found.at_hand || finished,
        format!("the address of a link that is {:?}", found.state),
    );
}

/// How far a link has gone.
fn far(state: LinkState) -> u8 {
    match state {
        LinkState::Requested | LinkState::MayExist => 0,
        LinkState::Unused => 1,
        LinkState::HandedOver => 2,
        LinkState::Opened => 3,
        LinkState::Spent | LinkState::Expired | LinkState::Replaced => 4,
    }
}
