//! Handing the link over: opened here, shown to the customer's phone, or sent in a message.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use enode::{Language, LinkUrl};
use linking::{
    BeforeHandover, BeforeReport, CustomerAsk, CustomerMessage, CustomerScreen, Environment, Failure,
    FailureCode, Handover, MessageAsk, MessageView, MessageWay, PlanDraft, QrPicture, RedirectChoice, Report,
    VisitView, arrived, customer_phase, customer_view, environment_name, environment_note, message, qr_svg,
    spoken,
};
use secrecy::SecretString;

use super::{OpenVisit, lock};

/// How long a slip can be taken back.
const NOTICED: Duration = Duration::from_mins(1);

/// What was told of a link last, and its address if that was still of use.
pub(super) struct ToldLast {
    before: BeforeReport,
    url: Option<LinkUrl>,
}

/// What is turned to the customer.
#[derive(Clone)]
pub(super) struct Shown {
    /// The session whose picture may be drawn.
    session: String,
    row: String,
    /// The customer's, where it is another than that of Link UI.
    language: Option<Language>,
    /// The devices that had come before.
    before: BTreeSet<String>,
}

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
        self.hand_over(row, Handover::ThisBrowser, |url| open(url.expose_secret()))
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
    ) -> Result<CustomerScreen, Failure> {
        let view = self.hand_over(row, Handover::Shown, |_| Ok(())).await?;
        let session = self
            .record()
            .row(row)?
            .session()
            .map(|session| session.id.clone());
        let there = view.rows.iter().find(|candidate| candidate.id == row);
        let before = there
            .into_iter()
            .flat_map(|row| arrived(row, &BTreeSet::new()))
            .map(|device| device.id.clone())
            .collect();
        *lock(&self.shown) = session.map(|session| Shown {
            session,
            row: row.to_owned(),
            language: language.cloned(),
            before,
        });
        self.customer_screen().ok_or_else(not_at_hand)
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
            return Err(Failure::new(
                FailureCode::Internal,
                words::fault::no_simulated_phone(),
            ));
        }
        self.hand_over(row, Handover::OnPhone, |url| open(url.expose_secret()))
            .await
    }

    /// What the customer is shown now, from [`OpenVisit::show_to_customer`] until it is hidden.
    pub fn customer_screen(&self) -> Option<CustomerScreen> {
        let shown = lock(&self.shown).clone()?;
        let visit = self.view();
        let row = visit.rows.iter().find(|row| row.id == shown.row)?;
        let link = row.link.as_ref()?;
        let devices = arrived(row, &shown.before);
        let replaced = {
            let record = self.record();
            let current = record.row(&shown.row).ok()?.session();
            current.is_none_or(|session| session.id != shown.session)
        };
        let phase = if replaced {
            linking::CustomerPhase::Over
        } else {
            customer_phase(link, !devices.is_empty())
        };
        let language = self.language_for(&row.draft, shown.language.as_ref());
        Some(CustomerScreen {
            view: self.with_ask(&shown.row, Some(&language), customer_view).ok()?,
            phase,
            devices: devices.into_iter().map(|device| device.name.clone()).collect(),
            host: link.host.clone(),
            expires_at: link.expires_at.clone(),
            environment: visit.environment,
            environment_name: environment_name(spoken(&language), visit.environment),
            environment_note: environment_note(spoken(&language), visit.environment),
            mark: self.connection.mark_place(),
        })
    }

    /// Hides it, with the picture. Says whether anything was shown.
    pub fn hide_from_customer(&self) -> bool {
        lock(&self.shown).take().is_some()
    }

    /// The picture of the link that is being shown; none when none is, or its link is over.
    pub fn picture(&self) -> Option<QrPicture> {
        let shown = lock(&self.shown).as_ref()?.session.clone();
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
        self.hand_over(row, Handover::Message(way), move |url| match way {
            MessageWay::LinkAlone => hand("", &SecretString::from(url.expose_secret().to_owned())),
            MessageWay::Mail | MessageWay::Text => hand(message.subject(), &message.body_with(url)),
        })
        .await
    }

    /// A person told how it stands with a link elsewhere.
    ///
    /// # Errors
    /// When the visit has no such row, or the row no link.
    pub async fn told(self: &Arc<Self>, row: &str, report: Report) -> Result<VisitView, Failure> {
        // Asked for before it counts as used, which lets go of it.
        let current = self
            .record()
            .row(row)?
            .session()
            .map(|session| session.id.clone());
        let url = current.and_then(|session| self.addresses().get(&session).cloned());
        let before = self.change(|visit, now| visit.told(row, report, now)).await?;
        *lock(&self.told_last) = Some(ToldLast { before, url });
        self.let_go_of_told();
        self.connection.watch.nudge();
        Ok(self.view())
    }

    /// What was told last was a slip: the link is as it was before.
    ///
    /// # Errors
    /// When more has happened to the link meanwhile, too much time has passed, or it cannot be written down.
    pub async fn take_back_report(&self) -> Result<VisitView, Failure> {
        let told = lock(&self.told_last).take();
        let taken_back = match told {
            Some(ToldLast { before, url }) if url.is_some() || !before.was_usable() => {
                // Nobody else forgets an address that counted as used meanwhile.
                let _nothing_is_written = self.turn().await;
                let now = self.now();
                let as_it_was = self.record().report_taken_back(&before, now);
                if let Some(url) = url.filter(|_| as_it_was && before.was_usable()) {
                    self.keep_address(&before.session, url).await;
                }
                as_it_was
            }
            _ => false,
        };
        if !taken_back {
            return Err(Failure::new(
                linking::FailureCode::Rejected,
                words::fault::report_overtaken(),
            ));
        }
        let saved = self.save().await;
        self.tell();
        self.connection.watch.nudge();
        saved.map(|()| self.view())
    }

    /// The address of a link that counts as used is not kept longer than it takes to notice a slip.
    fn let_go_of_told(self: &Arc<Self>) {
        let (visit, pause) = (Arc::clone(self), self.common.clock.pause(NOTICED));
        let session = lock(&self.told_last)
            .as_ref()
            .map(|told| told.before.session.clone());
        self.keep(tokio::spawn(async move {
            pause.await;
            lock(&visit.told_last).take_if(|told| Some(&told.before.session) == session.as_ref());
        }));
    }

    async fn hand_over(
        self: &Arc<Self>,
        row: &str,
        way: Handover,
        hand: impl FnOnce(&LinkUrl) -> Result<(), Failure> + Send,
    ) -> Result<VisitView, Failure> {
        // Said at once where it cannot be; the account is looked at only for a link that can go.
        let now = self.now();
        self.record().after_handover(row, way, now)?;
        // What is there before the customer signs in decides what counts as new afterwards.
        self.ensure_before(row).await?;
        let (before, url) = {
            let mut record = self.record();
            let session = record.row(row)?.session().map(|session| session.id.clone());
            let url = self.addresses().get(&session.unwrap_or_default()).cloned();
            let url = url.ok_or_else(not_at_hand)?;
            (record.handed_over(row, way, self.now())?, url)
        };
        lock(&self.handing).insert(before.session.clone(), before.clone());
        // Written down first: a link that was opened just before a power cut must not be taken for a fresh one.
        let taken = self.save().await.and_then(|()| hand(&url));
        lock(&self.handing).remove(&before.session);
        if let Err(failure) = taken {
            self.take_back(&before, url).await;
            return Err(failure);
        }
        self.tell();
        self.connection.watch.nudge();
        Ok(self.view())
    }

    /// A link could not be handed over: it is kept as it was.
    async fn take_back(&self, before: &BeforeHandover, url: LinkUrl) {
        {
            // Nobody else forgets an address that counted as used meanwhile.
            let _nothing_is_written = self.turn().await;
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

    fn message(&self, row: &str, language: Option<&Language>) -> Result<CustomerMessage, Failure> {
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
        Ok(make(&self.language_for(&row.draft, language), &ask))
    }

    /// In which language the customer is addressed: the given one, else that of the session. Where that follows the
    /// customer's browser, which has said nothing yet, it is the operator's.
    fn language_for(&self, draft: &PlanDraft, given: Option<&Language>) -> Language {
        let language = given.unwrap_or(&draft.language);
        if *language == Language::Browser {
            self.connection.operator_language()
        } else {
            language.clone()
        }
    }
}

fn not_at_hand() -> Failure {
    Failure::new(linking::FailureCode::LinkSpent, words::fault::link_not_at_hand())
}
