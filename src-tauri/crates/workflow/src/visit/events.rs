//! Webhook events as a second source of what the account shows.

use super::OpenVisit;
use enode::webhook::Event;

impl OpenVisit {
    /// Takes in an event about this household, if it is. Says whether it changed anything.
    pub(crate) async fn take_event(&self, event: &Event) -> bool {
        let now = self.now();
        let news = {
            let mut record = self.record();
            if event.user_id.as_ref() != Some(&record.user_id) {
                return false;
            }
            record.take_event(event, &|code| self.connection.vendor_name(code), now)
        };
        let Some(news) = news else { return false };
        match self.save().await {
            Ok(()) => self.tell(),
            Err(failure) => self.not_written(failure),
        }
        self.give_notice(&news);
        self.connection.watch.nudge();
        true
    }
}
