//! Handing the link over: opened here, shown to the customer's phone, or sent in a message.

use std::sync::Arc;

use enode::{Language, LinkUrl};
use linking::{
    BeforeHandover, CustomerAsk, CustomerView, Environment, Failure, FailureCode, LinkChannel, Message,
    MessageAsk, MessageView, MessageWay, QrPicture, RedirectChoice, Report, VisitView, customer_view,
    message, qr_svg,
};
use secrecy::SecretString;

use super::{OpenVisit, lock};

impl OpenVisit {
    /// Where a link of this row leads the customer afterwards.
    ///
    /// # Errors
    /// When the visit has no such row.
    pub fn redirect_choice(&self, row: &str) -> Result<RedirectChoice, Failure> {
        Ok(self.connection.redirect_choice(&self.record().row(row)?.draft))
    }

    /// Opens the link in this computer's browser, by way of `open`.
    ///
    /// # Errors
    /// When the link counts as spent or is over, when the account could not be looked at before, or when `open`
    /// fails: the link is then as it was.
    pub async fn open(
        self: &Arc<Self>,
        row: &str,
        open: impl FnOnce(&str) -> Result<(), Failure> + Send,
    ) -> Result<VisitView, Failure> {
        self.hand_over(row, LinkChannel::ThisBrowser, None, |url| {
            open(url.expose_secret())
        })
        .await
    }

    /// Shows the link to the customer's phone: from here on its picture may be drawn, until it is hidden.
    ///
    /// # Errors
    /// As [`OpenVisit::open`].
    pub async fn show_to_customer(
        self: &Arc<Self>,
        row: &str,
        language: Option<&Language>,
    ) -> Result<CustomerView, Failure> {
        self.hand_over(row, LinkChannel::CustomersPhone, None, |_| Ok(()))
            .await?;
        let session = self
            .record()
            .row(row)?
            .session()
            .map(|session| session.id.clone());
        *lock(&self.shown) = session;
        self.with_ask(row, language, customer_view)
    }

    /// Hands the link to the simulated phone of a customer, by way of `open`, as if its camera had read the picture.
    ///
    /// # Errors
    /// Outside the demo, where nothing may be simulated; else as [`OpenVisit::open`].
    pub async fn open_on_simulated_phone(
        self: &Arc<Self>,
        row: &str,
        open: impl FnOnce(&str) -> Result<(), Failure> + Send,
    ) -> Result<VisitView, Failure> {
        if self.record().environment != Environment::Demo {
            let text = "Only a customer of the demo has a simulated phone.";
            return Err(Failure::new(FailureCode::Internal, text));
        }
        self.hand_over(row, LinkChannel::CustomersPhone, None, |url| {
            open(url.expose_secret())
        })
        .await
    }

    /// Hides the picture.
    pub fn hide_from_customer(&self) {
        *lock(&self.shown) = None;
    }

    /// The picture of the link that is being shown; none when none is, or its link is over.
    pub fn picture(&self) -> Option<QrPicture> {
        let shown = lock(&self.shown).clone()?;
        let usable = self
            .record()
            .session(&shown)
            .is_some_and(|(_, session)| session.state.is_usable());
        let addresses = self.addresses();
        addresses
            .get(&shown)
            .filter(|_| usable)
            .and_then(|url| qr_svg(url).ok())
    }

    /// The message with the link left out.
    ///
    /// # Errors
    /// When the visit has no such row.
    pub fn message_preview(&self, row: &str, language: Option<&Language>) -> Result<MessageView, Failure> {
        Ok(self.message(row, language)?.preview())
    }

    /// Hands the message to the mail program or the clipboard, by way of `hand`, which gets subject and text; or the
    /// link alone.
    ///
    /// # Errors
    /// As [`OpenVisit::open`].
    pub async fn send_message(
        self: &Arc<Self>,
        row: &str,
        way: MessageWay,
        language: Option<&Language>,
        hand: impl FnOnce(&str, &SecretString) -> Result<(), Failure> + Send,
    ) -> Result<VisitView, Failure> {
        let message = self.message(row, language)?;
        self.hand_over(row, LinkChannel::Message, Some(way), move |url| match way {
            MessageWay::LinkAlone => hand("", &SecretString::from(url.expose_secret().to_owned())),
            MessageWay::Mail | MessageWay::Text => hand(message.subject(), &message.body_with(url)),
        })
        .await
    }

    /// A person told how it stands with a link elsewhere.
    ///
    /// # Errors
    /// When the visit has no such row, or the row no link.
    pub async fn told(&self, row: &str, report: Report) -> Result<VisitView, Failure> {
        self.change(|visit, now| visit.told(row, report, now)).await?;
        self.connection.watch.nudge();
        Ok(self.view())
    }

    async fn hand_over(
        self: &Arc<Self>,
        row: &str,
        channel: LinkChannel,
        way: Option<MessageWay>,
        hand: impl FnOnce(&LinkUrl) -> Result<(), Failure> + Send,
    ) -> Result<VisitView, Failure> {
        // Said at once where it cannot be; the account is looked at only for a link that can go.
        let now = self.now();
        self.record().after_handover(row, channel, now)?;
        // What is there before the customer signs in decides what counts as new afterwards.
        self.ensure_before(row).await?;
        let (before, url) = {
            let mut record = self.record();
            let session = record.row(row)?.session().map(|session| session.id.clone());
            let url = self.addresses().get(&session.unwrap_or_default()).cloned();
            let url = url.ok_or_else(not_at_hand)?;
            (record.handed_over(row, channel, way, self.now())?, url)
        };
        // Written down first: a link that was opened just before a power cut must not be taken for a fresh one.
        let saved = self.save().await;
        self.tell();
        if let Err(failure) = saved.and_then(|()| hand(&url)) {
            self.take_back(&before, url).await;
            return Err(failure);
        }
        self.connection.watch.nudge();
        Ok(self.view())
    }

    /// A link could not be handed over: it is kept as it was.
    async fn take_back(&self, before: &BeforeHandover, url: LinkUrl) {
        {
            // Nobody else forgets an address that counted as used meanwhile.
            let _one_at_a_time = self.writing.lock().await;
            let as_it_was = self.record().handover_failed(before);
            if as_it_was {
                self.keep_address(&before.session, url).await;
            }
        }
        if let Err(failure) = self.save().await {
            self.not_written(failure);
        }
        self.tell();
    }

    fn message(&self, row: &str, language: Option<&Language>) -> Result<Message, Failure> {
        let zone = self.connection.clock().zone();
        let expires_at = {
            let record = self.record();
            let session = record.row(row)?.session().map(linking::LinkSession::expires_at);
            zone.to_datetime(session.unwrap_or_else(|| self.now()))
        };
        self.with_ask(row, language, |language, ask| {
            let ask = MessageAsk {
                ask: *ask,
                expires_at,
                sender: "",
            };
            message(language, &ask)
        })
    }

    fn with_ask<T>(
        &self,
        row: &str,
        language: Option<&Language>,
        make: impl FnOnce(&enode::Language, &CustomerAsk<'_>) -> T,
    ) -> Result<T, Failure> {
        let record = self.record();
        let row = record.row(row)?;
        let (types, scopes, vendor, host) = if let Some(session) = row.session() {
            let vendor = session.vendor.as_ref();
            let served =
                vendor.map_or_else(|| session.wanted.clone(), |vendor| vendor.serves(&session.wanted));
            let name = vendor.map(|vendor| vendor.display_name.clone());
            (served, session.scopes.clone(), name, session.host.clone())
        } else {
            let plan = self.connection.plan_row(&row.draft);
            (plan.served, plan.scopes, None, String::new())
        };
        let company = self.connection.company();
        let ask = CustomerAsk {
            company: &company,
            asset_types: &types,
            scopes: &scopes,
            vendor_name: vendor.as_deref(),
            host: &host,
        };
        Ok(make(language.unwrap_or(&row.draft.language), &ask))
    }
}

fn not_at_hand() -> Failure {
    Failure::new(
        linking::FailureCode::LinkSpent,
        "The address of this link is not at hand any more: it was kept for one session of the program only.",
    )
}
