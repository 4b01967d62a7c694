//! Driving a simulator from a test or an app: what customers, installers and vendors do, and what came of it.

use std::time::Duration;

use jiff::Timestamp;

use crate::delivery::{self, Delivery};
use crate::story::Story;
use crate::world::{Disorder, LinkError};
use crate::{Fault, LoggedRequest, Simulator, lock};

/// Why a link could not be gone on with.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct RefusedLink(LinkError);

/// Faults, requests and the clock.
impl Simulator {
    /// Switches a fault on.
    pub fn fault(&self, fault: Fault) {
        lock(&self.shared.faults).push(fault);
    }

    /// Switches all faults off.
    pub fn clear_faults(&self) {
        lock(&self.shared.faults).clear();
    }

    /// Every request so far to the API and the token endpoint.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        lock(&self.shared.requests).clone()
    }

    /// Forgets the requests so far.
    pub fn forget_requests(&self) {
        lock(&self.shared.requests).clear();
    }

    /// What time it is there.
    pub fn now(&self) -> Timestamp {
        self.shared.world(|world| world.now())
    }

    /// Lets time pass there. What the story has in store meanwhile happens in its order.
    pub fn advance(&self, by: Duration) {
        self.shared.advance(by);
    }

    /// Begins a story from its beginning: everything is as it was at the start, but for the addresses, which stay.
    pub fn begin(&self, story: Story) {
        self.shared.begin(story);
    }
}

/// Link sessions and accounts.
impl Simulator {
    /// How many sessions were created so far, to link and to sign in again.
    pub fn sessions_created(&self) -> u64 {
        self.shared.world(|world| world.sessions_made())
    }

    /// Goes through Link UI to its end without a browser: signs in to this vendor. Answers with where the browser
    /// would go.
    ///
    /// # Errors
    /// When the link is unknown, used or over, or the vendor cannot be linked by it.
    pub fn complete_link(&self, link_url: &str, vendor: &str) -> Result<String, RefusedLink> {
        self.shared
            .world(|world| world.complete(key_of(link_url), vendor))
            .map_err(RefusedLink)
    }

    /// Leaves Link UI early without a browser. Answers with where the browser would go.
    ///
    /// # Errors
    /// When the link is unknown, used or over.
    pub fn cancel_link(&self, link_url: &str) -> Result<String, RefusedLink> {
        self.shared
            .world(|world| world.cancel(key_of(link_url)))
            .map_err(RefusedLink)
    }

    /// Links an account without a link session, as another program of the client's might have.
    pub fn link_account(&self, user_id: &str, vendor: &str, scopes: &[&str]) {
        let scopes: Vec<String> = scopes.iter().map(|&scope| scope.to_owned()).collect();
        self.shared
            .world(|world| world.link_account(user_id, vendor, &scopes));
    }

    /// Removes an account, or one type of it, as another program of the client's might. Says whether there was
    /// something to remove.
    pub fn unlink_account(&self, user_id: &str, vendor: &str, asset_type: Option<&str>) -> bool {
        self.shared
            .world(|world| world.unlink(user_id, vendor, asset_type))
    }

    /// The sign-in of an account stops working; its devices stay. Says whether there is such an account.
    pub fn invalidate(&self, user_id: &str, vendor: &str) -> bool {
        self.shared.world(|world| world.invalidate(user_id, vendor))
    }
}

/// Devices.
impl Simulator {
    /// A device turns up in an account that is linked. Says whether there is such an account.
    pub fn add_device(&self, user_id: &str, vendor: &str, asset_type: &str) -> bool {
        self.shared
            .world(|world| world.add_device(user_id, vendor, asset_type))
            .is_some()
    }

    /// A device leaves its vendor account: the one at this place among those of its type, counted from 0 in the order
    /// in which they were linked. Should it come again, it has another ID. Says whether there was such a device.
    pub fn remove_device(&self, user_id: &str, vendor: &str, asset_type: &str, index: usize) -> bool {
        self.shared
            .world(|world| world.remove_device(user_id, vendor, asset_type, index))
    }

    /// Makes the user's devices of a type reachable or not. Says how many there are.
    pub fn set_reachable(&self, user_id: &str, asset_type: &str, reachable: bool) -> usize {
        self.shared
            .world(|world| world.set_type_reachable(user_id, asset_type, reachable))
    }

    /// Takes a capability away from the user's devices of a type until an intervention is carried out. Says how many
    /// devices have such a capability.
    pub fn put_intervention(
        &self,
        user_id: &str,
        asset_type: &str,
        capability: &str,
        intervention_id: &str,
    ) -> usize {
        self.shared
            .world(|world| world.put_intervention(user_id, asset_type, capability, intervention_id))
    }

    /// An intervention has been carried out on the user's devices that wait for it. Says how many did.
    pub fn resolve_intervention(&self, user_id: &str, intervention_id: &str) -> usize {
        self.shared
            .world(|world| world.resolve_intervention(user_id, intervention_id))
    }
}

/// Webhooks.
impl Simulator {
    /// Delivers all that is due to the webhooks by the simulator's clock, and waits for the answers.
    pub async fn deliver_now(&self) {
        delivery::all_due(&self.shared).await;
    }

    /// Every delivery that was tried so far, those of tests included.
    pub fn deliveries(&self) -> Vec<Delivery> {
        lock(&self.shared.deliveries).clone()
    }

    /// From now on deliveries are made so.
    pub fn set_disorder(&self, disorder: Disorder) {
        self.shared.world(|world| world.set_disorder(disorder));
    }
}

/// The last part of a link's URL.
pub(crate) fn key_of(link_url: &str) -> &str {
    link_url.rsplit('/').next().unwrap_or_default()
}
