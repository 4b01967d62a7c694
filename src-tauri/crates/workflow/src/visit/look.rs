//! Looking at the household's account.

use std::collections::BTreeSet;
use std::sync::Arc;

use linking::{Failure, Happening, VisitView};

use super::{OpenVisit, lock};
use crate::change::Change;

impl OpenVisit {
    /// Looks at the household's account now, at everything that was asked for, and answers when that has been done:
    /// well or not, the view says.
    pub async fn look_now(&self) -> VisitView {
        self.look(true).await;
        self.connection.watch.nudge();
        self.view()
    }

    pub(crate) async fn look(&self, everything: bool) {
        let _one_at_a_time = self.looking.lock().await;
        self.record().look_begins();
        self.tell();
        let user_id = self.record().user_id.clone();
        let looked = self.connection.look(&user_id, self, everything).await;
        let found = looked.is_ok();
        let done = self
            .change(|visit, now| Ok(visit.looked(looked, &|code| self.connection.vendor_name(code), now)))
            .await;
        match done {
            Ok(news) => self.give_notice(&news),
            Err(failure) => self.not_written(failure),
        }
        if found {
            self.learn_interventions().await;
        }
    }

    /// What was seen and could not be written down is shown as a failure of the watch, which tries again.
    pub(super) fn not_written(&self, failure: Failure) {
        tracing::warn!(?failure.code, "a change of the visit could not be written down");
        self.record().watching.failure = Some(failure);
        self.tell();
    }

    /// Looks at the account while the operator reads the screen: nothing can appear in it before the link is opened,
    /// and creating a link does not wait for this.
    pub(super) fn learn_before(self: &Arc<Self>, row: &str) {
        let (visit, row) = (Arc::clone(self), row.to_owned());
        self.keep(tokio::spawn(async move {
            // A failure is told when it matters: the link is not handed over without this.
            if let Err(failure) = visit.ensure_before(&row).await {
                tracing::debug!(?failure.code, "the account could not be looked at yet");
            }
        }));
    }

    /// The account as it was before the row's link goes out, asked for again if that has failed so far.
    pub(super) async fn ensure_before(&self, row: &str) -> Result<(), Failure> {
        let _one_at_a_time = self.looking.lock().await;
        let known = self.record().knows_before(row)?;
        if known {
            return Ok(());
        }
        let user_id = self.record().user_id.clone();
        self.record().look_begins();
        let looked = self.connection.look(&user_id, self, true).await;
        // The watch has planned nothing while the look went on.
        self.connection.watch.nudge();
        if let Err(failure) = looked {
            self.record().watching.looking = false;
            self.tell();
            return Err(failure);
        }
        let news = self
            .change(|visit, now| Ok(visit.looked(looked, &|code| self.connection.vendor_name(code), now)))
            .await?;
        self.give_notice(&news);
        Ok(())
    }

    pub(super) fn give_notice(&self, news: &[Happening]) {
        let record = self.record();
        if let Some(notice) = record.notice(news) {
            self.common.tell(Change::Notice {
                visit: record.id.clone(),
                title: notice.title,
                body: notice.body,
            });
        }
    }

    /// Fetches what a person has to do where a device needs one, each text once.
    async fn learn_interventions(&self) {
        let wanted: BTreeSet<String> = self
            .view()
            .rows
            .iter()
            .filter_map(|row| row.outcome.as_ref())
            .flat_map(|outcome| &outcome.types)
            .flat_map(|found| &found.devices)
            .flat_map(|device| device.interventions.iter().cloned())
            .collect();
        let known = lock(&self.interventions).clone();
        let mut learnt = false;
        for id in wanted.into_iter().filter(|id| !known.contains_key(id)) {
            match self.connection.intervention(&id).await {
                Ok(view) => {
                    lock(&self.interventions).insert(id, view);
                    learnt = true;
                }
                // The device still says that something is to be done; the next look asks for the text again.
                Err(failure) => {
                    tracing::debug!(?failure.code, "the text of an intervention could not be had");
                }
            }
        }
        if learnt {
            self.tell();
        }
    }
}
