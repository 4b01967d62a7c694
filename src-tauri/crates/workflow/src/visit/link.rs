//! Creating a link, and keeping its address for as long as it is of use.
//!
//! The order keeps a link from being lost or made twice, whenever the program ends: that a link will be asked for is
//! on disk before it is; its address is in the vault and its record on disk before anybody is told. What was on its
//! way when the program ended is never asked for again by itself.

use std::sync::Arc;

use enode::LinkUrl;
use linking::{Failure, FailureCode, LinkSession, LinkState, Returned, SessionKind, VisitView};
use secrecy::SecretString;
use tokio::sync::oneshot;
use uuid::Uuid;
use vault::{Entry, VaultErrorKind};
use words::{Text, fault};

use super::{OpenVisit, lock};
use crate::connection::{Prepared, PreparedRequest};

impl OpenVisit {
    /// Creates a link session for a plan row: the first, or a fresh one in place of the one before. Opens nothing.
    ///
    /// A second call while one is under way waits for it and makes its own: one link a click.
    ///
    /// - `create_household`: somebody has said that a household that does not exist yet should.
    ///
    /// # Errors
    /// When the plan has problems (nothing is sent then), the household is new and nobody has said that it should
    /// be, the vendor cannot be linked now, or the API refuses.
    pub async fn create_link(
        self: &Arc<Self>,
        row: &str,
        create_household: bool,
    ) -> Result<VisitView, Failure> {
        let _one_at_a_time = self.creating.lock().await;
        let draft = self.record().row(row)?.draft.clone();
        let prepared = self.connection.prepare_link(&draft).await?;
        self.guard_household(create_household).await?;
        self.ask_for_link(row, prepared).await
    }

    /// Enode makes a household of any ID that it does not know, so a slip of the pen would make a ghost.
    async fn guard_household(&self, create_household: bool) -> Result<(), Failure> {
        let (exists, user_id) = {
            let record = self.record();
            (record.exists, record.user_id.clone())
        };
        if exists == Some(true) || create_household {
            return Ok(());
        }
        if self.connection.user(&user_id).await?.is_some() {
            self.record().exists = Some(true);
            return Ok(());
        }
        self.record().exists = Some(false);
        let id = user_id.as_str();
        let similar = self.connection.similar_households(id).await;
        Err(Failure {
            details: similar.into_iter().map(Text::verbatim).collect(),
            ..Failure::new(FailureCode::NewHousehold, fault::new_household(id))
        })
    }

    pub(super) async fn ask_for_link(
        self: &Arc<Self>,
        row: &str,
        prepared: Prepared,
    ) -> Result<VisitView, Failure> {
        let id = Uuid::new_v4().to_string();
        let session = LinkSession {
            id: id.clone(),
            kind: match &prepared.request {
                PreparedRequest::Link { .. } => SessionKind::Link,
                PreparedRequest::Relink { asset_id, .. } => SessionKind::Relink {
                    asset_id: asset_id.clone(),
                },
            },
            wanted: prepared.wanted.clone(),
            vendor: prepared.vendor.clone(),
            scopes: prepared.scopes.clone(),
            requested_at: self.now(),
            host: String::new(),
            state: LinkState::Requested,
            channel: None,
            returned: None,
            before: None,
            address_kept: true,
        };
        let requested = self.change(|visit, _| visit.link_requested(row, session)).await;
        if let Err(failure) = requested {
            self.record().link_not_requested(&id);
            self.tell();
            return Err(failure);
        }
        match self.connection.send_link(&prepared.request).await {
            Ok(url) => {
                self.link_arrived(&id, url).await?;
                self.expect_return(id, prepared.arrival);
                self.learn_before(row);
                Ok(self.view())
            }
            Err(failure) => {
                self.change(|visit, now| {
                    visit.link_failed(&id, &failure, now);
                    Ok(())
                })
                .await?;
                Err(failure)
            }
        }
    }

    async fn link_arrived(&self, session: &str, url: LinkUrl) -> Result<(), Failure> {
        let host = url.host().to_owned();
        let ((), recorded) = tokio::join!(
            self.keep_address(session, url),
            self.change(|visit, now| {
                visit.link_created(session, &host, now);
                Ok(())
            })
        );
        self.connection.watch.nudge();
        if recorded.is_err() && self.is_deleted().await {
            self.addresses().remove(session);
            if let Err(error) = self.common.vault.forget(&Entry::pending_link(session)).await {
                tracing::warn!(%error, "the address of a link of a deleted visit stays in the vault");
            }
        }
        recorded
    }

    async fn is_deleted(&self) -> bool {
        let (environment, id) = {
            let record = self.record();
            (record.environment, record.id.clone())
        };
        matches!(self.common.kept.get(Some(environment), &id).await, Ok(None))
    }

    /// Keeps a link's address for as long as it is of use.
    pub(super) async fn keep_address(&self, session: &str, url: LinkUrl) {
        let kept = SecretString::from(url.expose_secret().to_owned());
        self.addresses().insert(session.to_owned(), url);
        let entry = Entry::pending_link(session);
        let keep = self.connection.secrets_kept();
        if let Err(error) = self.common.vault.put(&entry, kept, keep).await {
            // The link works for as long as the program runs; the window says when it is at hand no more.
            tracing::warn!(%error, "the address of a link is kept in memory only");
        }
    }

    /// Takes up a visit where an earlier run of the program left it.
    pub(crate) async fn take_up(self: &Arc<Self>) -> Result<(), Failure> {
        self.record().resume();
        let wanted: Vec<(String, LinkState)> = self
            .record()
            .sessions()
            .filter(|session| session.address_kept && session.state.is_open())
            .map(|session| (session.id.clone(), session.state))
            .collect();
        for (session, state) in wanted {
            match self.common.vault.get(&Entry::pending_link(&session)).await {
                Ok(secret) => match self.connection.check_link(&secret) {
                    Some(url) if state == LinkState::MayExist => {
                        let host = url.host().to_owned();
                        self.addresses().insert(session.clone(), url);
                        let now = self.now();
                        self.record().link_recovered(&session, &host, now);
                    }
                    Some(url) => {
                        self.addresses().insert(session, url);
                    }
                    None => tracing::warn!("an address that was kept does not lead where links do"),
                },
                Err(error) if error.kind() == VaultErrorKind::NotFound => {}
                Err(error) => tracing::warn!(%error, "an address that was kept could not be read"),
            }
        }
        self.save().await
    }

    /// Lets go of addresses that are of no use any more by what is written down, and says whether there were any: a
    /// link whose end is not on disk yet would be found there without its address. What the vault does not let go of
    /// now is tried again with the next change.
    pub(super) async fn forget_addresses(&self) -> bool {
        let over = lock(&self.written).addresses_over();
        let mut forgotten = false;
        for session in over {
            self.addresses().remove(&session);
            match self.common.vault.forget(&Entry::pending_link(&session)).await {
                Err(error) if error.kind() != VaultErrorKind::NoStore => {
                    tracing::warn!(%error, "the address of a link that is over stays in the vault");
                }
                // Without a keyring it was in this program's memory alone.
                _ => {
                    self.record().address_forgotten(&session);
                    forgotten = true;
                }
            }
        }
        forgotten
    }

    /// Waits for the browser to come back from a session.
    fn expect_return(self: &Arc<Self>, session: String, arrival: Option<oneshot::Receiver<Returned>>) {
        let Some(arrival) = arrival else { return };
        let visit = Arc::clone(self);
        self.keep(tokio::spawn(async move {
            // An address that nobody came to by the end of the visit is dropped unheard, which is normal.
            let Ok(returned) = arrival.await else { return };
            let heard = visit
                .change(|record, now| {
                    record.returned(&session, returned, now);
                    Ok(())
                })
                .await;
            if let Err(failure) = heard {
                tracing::warn!(?failure.code, "that the customer came back could not be written down");
            }
            visit.connection.watch.nudge();
        }));
    }
}
