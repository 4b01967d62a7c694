//! What happens as time passes: the story's course after an account was linked, and what Enode sends of itself.

use std::time::Duration;

use jiff::Timestamp;

use super::World;
use crate::story::Later;

/// How long a refused read is told to wait, in the rate-limited story: longer than anybody lets a call wait,
/// so that it is seen.
pub(super) const SECONDS_TO_WAIT: u32 = 30;

/// Something that happens at its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Happening {
    /// The story goes on for an account.
    Story {
        user_id: String,
        vendor: String,
        later: Later,
    },
    /// The data of a new device has come: its update is told.
    Filled { asset_id: String },
    /// Enode tells its webhooks that it is there, again and again.
    Heartbeat { every: Duration },
}

impl World {
    /// Lets time pass. What is due meanwhile happens in its order, each at its own time.
    pub(crate) fn advance(&mut self, by: Duration) {
        let until = self.now.checked_add(by).unwrap_or(Timestamp::MAX);
        while let Some(index) = self.next_due().filter(|&index| self.due[index].0 <= until) {
            let (at, happening) = self.due.remove(index);
            self.now = at.max(self.now);
            self.happen(happening);
        }
        self.now = until;
    }

    /// The first of what is due, in the order in which it was arranged where two are due together.
    fn next_due(&self) -> Option<usize> {
        (0..self.due.len()).min_by_key(|&index| self.due[index].0)
    }

    /// When the next thing happens of itself.
    pub(crate) fn next_happening(&self) -> Option<Timestamp> {
        self.next_due().map(|index| self.due[index].0)
    }

    /// What the story itself has in store next, and when.
    pub(crate) fn next_of_story(&self) -> Option<(Timestamp, Later)> {
        let of_story = self.due.iter().filter_map(|(at, happening)| match happening {
            Happening::Story { later, .. } => Some((*at, *later)),
            Happening::Filled { .. } | Happening::Heartbeat { .. } => None,
        });
        of_story.min_by_key(|(at, _)| *at)
    }

    pub(super) fn arrange(&mut self, after: Duration, happening: Happening) {
        let at = self.now.checked_add(after).unwrap_or(Timestamp::MAX);
        self.due.push((at, happening));
    }

    /// Begins to send heartbeats to the webhooks.
    pub(crate) fn beat(&mut self, every: Duration) {
        if !every.is_zero() {
            self.arrange(every, Happening::Heartbeat { every });
        }
    }

    fn happen(&mut self, happening: Happening) {
        match happening {
            Happening::Story {
                user_id,
                vendor,
                later: Later::Appears(asset_type),
            } => {
                let lacking = self
                    .account(&user_id, &vendor)
                    .and_then(|account| account.types.get(asset_type))
                    .is_some_and(Vec::is_empty);
                if lacking {
                    self.add_device(&user_id, &vendor, asset_type);
                }
            }
            Happening::Story {
                user_id,
                vendor,
                later: Later::Invalidated,
            } => {
                self.invalidate(&user_id, &vendor);
            }
            Happening::Filled { asset_id } => {
                if let Some((asset_type, json)) = self.asset(&asset_id) {
                    self.tell_filled(&asset_type, &json);
                }
            }
            Happening::Heartbeat { every } => {
                self.tell_heartbeat();
                self.beat(every);
            }
        }
    }

    /// Arranges what the story has in store for an account; once, however often it is linked again.
    pub(super) fn begin_script(&mut self, user_id: &str, vendor: &str) {
        if !self.told.insert((user_id.to_owned(), vendor.to_owned())) {
            return;
        }
        let script = self.story.script();
        for &(after, later) in script.later {
            self.arrange(
                after,
                Happening::Story {
                    user_id: user_id.to_owned(),
                    vendor: vendor.to_owned(),
                    later,
                },
            );
        }
        self.reads_refused += script.reads_refused;
    }

    /// The account is gone: what was in store for it does not happen, and begins anew if it is linked again.
    pub(super) fn drop_script(&mut self, user_id: &str, vendor: &str) {
        self.told.remove(&(user_id.to_owned(), vendor.to_owned()));
        self.due.retain(|(_, happening)| {
            !matches!(happening, Happening::Story { user_id: of, vendor: with, .. } if of == user_id && with == vendor)
        });
    }
}
