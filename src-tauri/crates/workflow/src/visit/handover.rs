//! Handing the link over: opened here, or copied for somewhere else.

use linking::{Failure, LinkChannel, VisitView};

use super::Visit;

impl Visit {
    /// Opens the link in this computer's browser, by way of `open`.
    ///
    /// # Errors
    /// When the link counts as spent or is over, when the account could not be looked at before, or when `open`
    /// fails: the link is then as it was.
    pub async fn open(
        &self,
        open: impl FnOnce(&str) -> Result<(), Failure> + Send,
    ) -> Result<VisitView, Failure> {
        self.hand_over(LinkChannel::ThisBrowser, open).await
    }

    /// Copies the link, by way of `copy`.
    ///
    /// # Errors
    /// As [`Visit::open`].
    pub async fn copy(
        &self,
        copy: impl FnOnce(&str) -> Result<(), Failure> + Send,
    ) -> Result<VisitView, Failure> {
        self.hand_over(LinkChannel::Copied, copy).await
    }

    async fn hand_over(
        &self,
        channel: LinkChannel,
        hand: impl FnOnce(&str) -> Result<(), Failure> + Send,
    ) -> Result<VisitView, Failure> {
        // What is there before the customer signs in decides what counts as new afterwards.
        self.ensure_before().await?;
        {
            let mut state = self.lock();
            let now = self.connection.clock().now();
            let next = state.link_after_handover(channel, now)?;
            hand(state.url()?.expose_secret())?;
            state.handed_over(channel, next, now);
        }
        self.nudge.notify_one();
        self.publish();
        Ok(self.view())
    }
}
