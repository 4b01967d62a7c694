//! What holds after any events in any order: the events, and going through them.

mod rules;

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::watch::SESSION;
use rules::{check_links, check_shown, check_watch, timeline_grew};

#[derive(Clone, Debug)]
enum Step {
    /// Of an account, and whether with a type that its vendor does not link.
    Request(usize, bool),
    Created,
    Failed(FailureCode),
    HandedOver(usize, Handover),
    HandoverFailed(usize, Handover, Box<Step>),
    Told(usize, Report),
    Returned(usize, bool),
    Looked(Snapshot),
    LookFailed(FailureCode),
    LookedMeanwhile(Box<Step>, Snapshot),
    Event(&'static str, &'static str),
    Wake,
    Forgotten,
    Finish,
    Reopen,
    Restart,
    AddRow,
    ChangeHousehold,
    /// An account is linked from beginning to end, which many others in the right order seldom come to.
    Connected(usize, bool),
}

/// The vendor of every account here links no cars.
const WITH_A_CAR: [AssetType; 3] = [AssetType::Battery, AssetType::Meter, AssetType::Vehicle];

const WAYS: [Handover; 4] = [
    Handover::ThisBrowser,
    Handover::Shown,
    Handover::OnPhone,
    Handover::Message(MessageWay::Text),
];

fn snapshots() -> impl Strategy<Value = Snapshot> {
    let devices = [
        (AssetType::Battery, "b1"),
        (AssetType::Battery, "b2"),
        (AssetType::Meter, "m1"),
    ];
    let found = (
        any::<bool>(),
        proptest::sample::subsequence(devices.to_vec(), 0..=3),
    );
    prop_oneof![
        1 => Just(Snapshot::default()),
        5 => found.prop_map(|(works, devices)| account(works, &devices)),
    ]
}

fn plain_step() -> impl Strategy<Value = Step> {
    let codes = [FailureCode::LinkMayExist, FailureCode::ConnectionLimit];
    let troubles = [
        FailureCode::Unreachable,
        FailureCode::RateLimited,
        FailureCode::BadAnswer,
    ];
    let reports = [Report::OpenedIt, Report::SaysDone, Report::MetAnError];
    prop_oneof![
        4 => (0..2usize, proptest::bool::weighted(0.3)).prop_map(|(row, more)| Step::Request(row, more)),
        4 => Just(Step::Created),
        1 => select(codes.to_vec()).prop_map(Step::Failed),
        5 => (0..2usize, select(&WAYS)).prop_map(|(row, way)| Step::HandedOver(row, way)),
        1 => (0..2usize, select(reports.to_vec())).prop_map(|(row, report)| Step::Told(row, report)),
        2 => (0..2usize, any::<bool>()).prop_map(|(row, completed)| Step::Returned(row, completed)),
        5 => snapshots().prop_map(Step::Looked),
        1 => select(troubles.to_vec()).prop_map(Step::LookFailed),
        3 => select(&[("discovered", "b1"), ("discovered", "b2"), ("deleted", "b1"), ("invalidated", "")])
            .prop_map(|(change, id)| Step::Event(change, id)),
        4 => Just(Step::Wake),
        1 => Just(Step::Forgotten),
        1 => Just(Step::Finish),
        1 => Just(Step::Reopen),
        1 => Just(Step::Restart),
        1 => Just(Step::AddRow),
        2 => Just(Step::ChangeHousehold),
        1 => (0..2usize, any::<bool>()).prop_map(|(row, more)| Step::Connected(row, more)),
    ]
}

fn steps() -> impl Strategy<Value = Vec<(i64, Step)>> {
    let step = prop_oneof![
        12 => plain_step(),
        1 => (0..2usize, select(&WAYS), plain_step())
            .prop_map(|(row, way, between)| Step::HandoverFailed(row, way, Box::new(between))),
        1 => (plain_step(), snapshots()).prop_map(|(between, found)| Step::LookedMeanwhile(Box::new(between), found)),
    ];
    let pause = prop_oneof![3 => 0..20i64, 2 => 20..4_000i64, 1 => 20_000..90_000i64];
    proptest::collection::vec((pause, step), 1..28)
}

struct Going {
    visit: Visit,
    now: Timestamp,
    made: usize,
}

impl Going {
    fn row(&self, index: usize) -> String {
        self.visit.rows[index % self.visit.rows.len()].id.clone()
    }

    fn asked_last(&self) -> Option<String> {
        let sessions = self.visit.sessions();
        let asked = sessions.filter(|session| session.state == LinkState::Requested);
        asked.last().map(|session| session.id.clone())
    }

    /// Does it, and answers with what is worth a notice.
    fn go(&mut self, step: &Step) -> Vec<Happening> {
        let now = self.now;
        match step {
            Step::Request(row, more) => {
                let row = self.row(*row);
                // One link a click: nobody asks for a second while the first is on its way.
                if self.asked_last().is_none() {
                    self.made += 1;
                    let wanted = if *more { &WITH_A_CAR[..] } else { &TYPES };
                    request_for(&mut self.visit, &row, &format!("s{}", self.made), wanted, now);
                }
            }
            Step::Created => {
                if let Some(session) = self.asked_last() {
                    self.visit.link_created(&session, "link.enode.com", now);
                }
            }
            Step::Failed(code) => {
                if let Some(session) = self.asked_last() {
                    self.visit
                        .link_failed(&session, &Failure::new(*code, words::Text::verbatim("No.")), now);
                }
            }
            Step::HandedOver(row, way) => {
                let row = self.row(*row);
                let as_it_was = self.visit.clone();
                if self.visit.handed_over(&row, *way, now).is_err() {
                    assert_eq!(self.visit, as_it_was, "what is refused changes nothing");
                }
            }
            Step::HandoverFailed(row, way, between) => {
                let row = self.row(*row);
                if let Ok(before) = self.visit.handed_over(&row, *way, now) {
                    let news = self.go(between);
                    self.visit.handover_failed(&before);
                    return news;
                }
            }
            Step::Told(row, report) => {
                let row = self.row(*row);
                // There is nothing to tell of before there was a link.
                let _ = self.visit.told(&row, *report, now);
            }
            Step::Returned(row, completed) => {
                let row = self.row(*row);
                let session = self
                    .visit
                    .row(&row)
                    .unwrap()
                    .session()
                    .map(|session| session.id.clone());
                let returned = Returned {
                    completed: *completed,
                    error: (!completed).then(|| "cancelledByUser".to_owned()),
                    message: None,
                };
                if let Some(session) = session {
                    self.visit.returned(&session, returned, now);
                }
            }
            Step::Looked(found) => return look(&mut self.visit, found.clone(), now),
            Step::LookFailed(code) => return look_fails(&mut self.visit, *code, now),
            Step::LookedMeanwhile(between, found) => {
                self.visit.look_begins();
                let mut news = match between.as_ref() {
                    // One look at a time.
                    Step::Looked(_) | Step::LookFailed(_) | Step::ChangeHousehold | Step::Connected(..) => {
                        Vec::new()
                    }
                    between => self.go(between),
                };
                news.extend(self.visit.looked(Ok(found.clone()), &name_of, now));
                return news;
            }
            Step::Event(change, id) => {
                let event = match *change {
                    "invalidated" => invalidated(now),
                    change => battery(change, id, now),
                };
                return self.visit.take_event(&event, &name_of, now).unwrap_or_default();
            }
            Step::Wake => {
                self.visit.next_wake(now, 0.3, &name_of);
            }
            Step::Forgotten => {
                for session in self.visit.addresses_over() {
                    self.visit.address_forgotten(&session);
                }
            }
            Step::Finish => self.visit.finish(now),
            Step::Reopen => self.visit.reopen(now),
            Step::Restart => self.restart(),
            Step::ChangeHousehold => self.change_household(),
            Step::Connected(row, more) => return self.connect(*row, *more),
            Step::AddRow => self.add_row(),
        }
        Vec::new()
    }

    fn connect(&mut self, row: usize, more: bool) -> Vec<Happening> {
        let handed = Step::HandedOver(row, Handover::ThisBrowser);
        for step in [Step::Request(row, more), Step::Created, handed] {
            self.go(&step);
        }
        look(&mut self.visit, everything(), self.now)
    }

    fn add_row(&mut self) {
        if self.visit.rows.len() < 2 {
            self.visit.add_row("r2".to_owned(), self.now);
            plan(&mut self.visit, "r2");
        }
    }

    fn change_household(&mut self) {
        let before = self.visit.clone();
        let other = UserId::new(format!("{}-", before.user_id.as_str())).unwrap();
        let changed = self
            .visit
            .change_household(other.clone(), Some(false), "Another".to_owned(), self.now);
        assert_eq!(changed.is_err(), before.is_bound(), "a link is for one household");
        if changed.is_err() {
            assert_eq!(self.visit, before, "what is refused changes nothing");
            return;
        }
        assert_eq!(self.visit.user_id, other);
        let theirs = |row: &PlanRow| row.draft.user_id == other.as_str();
        assert!(
            self.visit.rows.iter().all(theirs),
            "every link will be for the other"
        );
        assert!(
            self.visit.history.is_none(),
            "what was seen was of the one before"
        );
    }

    fn restart(&mut self) {
        let kept = serde_json::to_string(&self.visit).unwrap();
        let mut again: Visit = serde_json::from_str(&kept).unwrap();
        let mut as_kept = self.visit.clone();
        as_kept.watching.looking = false;
        again.resume();
        for (session, before) in again.sessions().zip(as_kept.sessions()) {
            let expected = match before.state {
                LinkState::Requested => LinkState::MayExist,
                state => state,
            };
            assert_eq!(session.state, expected, "only what was on its way has changed");
        }
        let on_its_way = self.asked_last().is_some();
        assert!(on_its_way || again.timeline == as_kept.timeline && again.rows == as_kept.rows);
        assert_eq!(
            again.history, as_kept.history,
            "it goes on as if there had been no restart"
        );
        assert_eq!(
            again.next_wake_of_copy(self.now),
            as_kept.next_wake_of_copy(self.now)
        );
        self.visit = again;
    }
}

impl Visit {
    fn next_wake_of_copy(&self, now: Timestamp) -> NextWake {
        self.clone().next_wake(now, 0.3, &name_of).0
    }
}

proptest! {
    #[test]
    fn any_events_in_any_order_keep_the_rules(steps in steps()) {
        let mut going = Going { visit: begun(), now: at(0), made: 0 };
        for (pause, step) in steps {
            going.now += jiff::SignedDuration::from_secs(pause);
            let before = going.visit.clone();
            let news = going.go(&step);
            let now = going.now;
            let visit = &going.visit;
            let another = before.user_id != visit.user_id;
            prop_assert!(another || timeline_grew(&before, visit), "{step:?}: {:#?}", visit.timeline);
            check_links(&before, visit, &step)?;
            check_shown(visit, &news)?;
            check_watch(visit, now)?;
            let kept = serde_json::to_string(visit).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Visit>(&kept).unwrap(), visit, "all of it can be kept");
            if let Some(end) = visit.watched_until() {
                prop_assert!(end <= now + SESSION);
            }
        }
    }
}
