//! What must hold after every step.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::super::watched::watch_to_the_end;
use super::*;
use crate::outcome::TypeState;

/// The timeline grows; the time of its last entry may move on, and that of a failed handover goes again.
pub(super) fn timeline_grew(before: &Visit, after: &Visit) -> bool {
    let same = |(then, now): (&TimelineEntry, &TimelineEntry)| {
        then.what == now.what
            && then.row == now.row
            && (then.at == now.at || matches!(then.what, Happening::Looked { .. }))
    };
    after.timeline.len() >= before.timeline.len()
        && before.timeline.iter().zip(&after.timeline).all(same)
        && after.timeline.is_sorted_by_key(|entry| entry.at)
}

pub(super) fn check_links(before: &Visit, after: &Visit, step: &Step) -> Result<(), TestCaseError> {
    for row in &after.rows {
        let usable = row
            .sessions
            .iter()
            .filter(|session| session.state.is_usable())
            .count();
        prop_assert!(
            usable <= 1,
            "a customer can have one link of an account: {row:#?}"
        );
    }
    for session in after.sessions() {
        prop_assert!(
            session.state != LinkState::Spent || session.was_handed_over(),
            "nobody can have used what nobody had"
        );
        let of_use = session.state == LinkState::Requested
            || (after.finished_at.is_none()
                && (session.state.is_usable() || session.state == LinkState::MayExist));
        prop_assert!(
            !session.address_kept || of_use || after.addresses_over().contains(&session.id),
            "an address of no use is let go of"
        );
        let Some((_, earlier)) = before.session(&session.id) else {
            continue;
        };
        prop_assert!(
            earlier.state.is_open() || earlier.state == session.state,
            "what is over stays over"
        );
        let takes_back = matches!(step, Step::HandoverFailed(..));
        prop_assert!(
            takes_back || earlier.state != LinkState::Opened || !session.state.is_usable(),
            "what was opened is never handed over again"
        );
    }
    let refused = matches!(
        step,
        Step::Failed(_) | Step::HandoverFailed(..) | Step::LookedMeanwhile(..)
    );
    for session in before.sessions() {
        prop_assert!(
            refused || after.session(&session.id).is_some(),
            "a session that was created is never lost"
        );
    }
    Ok(())
}

pub(super) fn check_shown(visit: &Visit, news: &[Happening]) -> Result<(), TestCaseError> {
    let interventions = BTreeMap::new();
    let shown = visit.view(&ViewContext {
        revision: 0,
        name_of: &name_of,
        plan_of: None,
        interventions: &interventions,
        at_hand: &|_| true,
    });
    let any = |state: RowState| shown.rows.iter().any(|row| row.state == state);
    // Another vendor is needed for what this one does not link, once nothing else is left to do.
    let over = |row: &PlanRowView| match row.state {
        RowState::Connected => true,
        RowState::Planning => visit.finished_at.is_some(),
        _ => false,
    };
    let refused = shown
        .rows
        .iter()
        .filter_map(|row| row.outcome.as_ref())
        .flat_map(|outcome| &outcome.types)
        .any(|found| found.wanted && found.state == TypeState::VendorDoesNotOffer);
    let other_vendor = refused && shown.rows.iter().all(over);
    prop_assert_eq!(
        any(RowState::NeedsAction) || other_vendor,
        shown.state == VisitState::NeedsAction
    );
    let acts = matches!(shown.waiting, Waiting::Action { .. });
    prop_assert!(
        acts || shown.state != VisitState::NeedsAction,
        "{:?}",
        shown.waiting
    );
    // While a link may still bring what is not missing, it is said already what it will not bring.
    let meanwhile = refused && any(RowState::Waiting);
    prop_assert!(
        !acts || meanwhile || shown.state == VisitState::NeedsAction,
        "{:?}",
        shown.waiting
    );
    match &shown.waiting {
        Waiting::Action { asset_types } => {
            let car = asset_types.contains(&AssetType::Vehicle);
            prop_assert_eq!(
                car,
                other_vendor || meanwhile && !any(RowState::NeedsAction),
                "{:?}",
                asset_types
            );
        }
        Waiting::HandOver { .. } => prop_assert!(any(RowState::LinkReady)),
        Waiting::Shown { .. } | Waiting::Customer { .. } | Waiting::Devices { .. } => {
            prop_assert!(any(RowState::Waiting) && shown.state == VisitState::Waiting);
            let watched = visit.watched_until().is_some() && !visit.watching.ended;
            prop_assert!(watched, "nothing is waited for that nobody looks for");
        }
        Waiting::Link { .. } => prop_assert!(any(RowState::Planning) && visit.finished_at.is_none()),
        Waiting::Nothing => prop_assert!(!any(RowState::LinkReady)),
    }
    let worth = news.iter().any(|what| {
        matches!(
            what,
            Happening::DeviceFound { .. }
                | Happening::DeviceCameBack { .. }
                | Happening::DeviceWent { .. }
                | Happening::AccountAppeared { .. }
                | Happening::AccountNeedsSignIn { .. }
                | Happening::AccountWent { .. }
        )
    });
    prop_assert_eq!(visit.notice(news).is_some(), worth);
    Ok(())
}

/// The watch is never silent while something may still come, and ends.
pub(super) fn check_watch(visit: &Visit, now: Timestamp) -> Result<(), TestCaseError> {
    let mut visit = visit.clone();
    let due = visit.watching.next_look_at.is_some_and(|due| due <= now);
    let (wake, _) = visit.next_wake(now, 0.3, &name_of);
    let watched = visit.watched_until().is_some_and(|until| now < until);
    let done = visit.finished_at.is_some() && visit.settled(&name_of);
    if watched && !done {
        let planned = visit.watching.next_look_at;
        let planned = planned.is_some_and(|at| visit.watched_until().is_some_and(|until| at <= until));
        prop_assert!(due || planned, "something may still come: {wake:?}");
    } else {
        prop_assert!(
            due || !matches!(wake, NextWake::Look(_)),
            "nothing can come any more: {wake:?}"
        );
    }
    let until = visit.watched_until();
    let found = visit
        .history
        .as_ref()
        .map(|history| history.now().clone())
        .unwrap_or_default();
    let looks = watch_to_the_end(&mut visit, &found, now);
    let late = looks
        .iter()
        .filter(|at| until.is_none_or(|until| **at > until))
        .count();
    prop_assert!(
        late <= usize::from(due),
        "past the end there is at most the look that was due"
    );
    prop_assert!(visit.sessions().all(|session| !session.state.is_open()));
    prop_assert_eq!(visit.watching.ended, until.is_some());
    Ok(())
}
