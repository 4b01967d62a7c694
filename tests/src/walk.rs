//! A walk past every screen, in any language, look and size.
//!
//! What the pictures of the program and the checks of all its screens are made from. At each stop whoever walks does
//! what they came for. Not here: whether the flow itself is right; that is said by the flows.

use secrecy::ExposeSecret;
use simulator::Simulator;
use words::Message;
use words::{
    access, connect, devices, diagnostics, events, frame, household, link, outcome, plan, problem, report,
    settings, start, visits,
};

use crate::desktop::Desktop;
use crate::page::Page;
use crate::tongue::Tongue;

/// The household of the walk.
const HOME: &str = "kvarnvagen-14";

/// Who walks, and where.
pub struct Walk<'a> {
    /// The desktop that the app runs on.
    pub desktop: &'a mut Desktop,
    /// The app's window, at its first start.
    pub page: &'a Page,
    /// Enode's stand-in, with a battery missing.
    pub simulator: &'a Simulator,
    /// The language that the app speaks.
    pub tongue: Tongue,
}

impl Walk<'_> {
    /// Walks to the end, and stops at each screen.
    ///
    /// # Errors
    /// When a step cannot be taken, or with what was found at a stop.
    pub async fn past_every_screen(
        &mut self,
        stop: &mut impl AsyncFnMut(&Page, &str) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        self.first_run(stop).await?;
        self.plan(stop).await?;
        self.link(stop).await?;
        self.found(stop).await?;
        self.beside(stop).await
    }

    /// From the first screen to a client that is connected.
    async fn first_run(
        &self,
        stop: &mut impl AsyncFnMut(&Page, &str) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let page = self.page;
        self.see(start::heading()).await?;
        stop(page, "start").await?;
        self.press(start::connect()).await?;
        self.see(connect::heading()).await?;
        stop(page, "connect").await?;
        self.press(connect::submit()).await?;
        page.find("textbox", &self.say(&connect::client_id())).await?;
        stop(page, "connect-with-problems").await?;
        let addresses = self.simulator.addresses();
        page.choose("radio", &self.say(&words::common::environment_custom()))
            .await?;
        for (field, text) in [
            (connect::name(), "Northlight Installations"),
            (connect::api_url(), &addresses.api_url),
            (connect::token_url(), &addresses.token_url),
            (connect::link_hosts(), &addresses.link_host),
            (connect::client_id(), &addresses.client_id),
            (connect::client_secret(), addresses.client_secret.expose_secret()),
        ] {
            page.fill("textbox", &self.say(&field), text).await?;
        }
        self.see(words::fault::keyring_available()).await?;
        stop(page, "connect-filled").await?;
        self.press(connect::submit()).await
    }

    /// From the household to its access.
    async fn plan(
        &self,
        stop: &mut impl AsyncFnMut(&Page, &str) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let page = self.page;
        self.see(household::heading()).await?;
        stop(page, "household").await?;
        page.fill("textbox", &self.say(&household::label()), HOME).await?;
        self.see(household::fresh()).await?;
        stop(page, "household-new").await?;
        self.press(household::next()).await?;
        self.see(devices::heading()).await?;
        stop(page, "devices-before-a-choice").await?;
        self.press(frame::back()).await?;
        self.see(household::open_lead()).await?;
        stop(page, "household-of-the-visit").await?;
        self.press(household::change()).await?;
        self.see(household::change_lead()).await?;
        stop(page, "household-to-change").await?;
        self.press(frame::back()).await?;
        self.press(household::next()).await?;
        self.see(devices::heading()).await?;
        self.press(words::common::preset_energy()).await?;
        self.see(devices::group_all(3u32)).await?;
        stop(page, "devices").await?;
        let search = self.say(&devices::search_label());
        page.fill("searchbox", &search, "Frobozz").await?;
        self.see(devices::absence_unknown("Frobozz")).await?;
        stop(page, "devices-brand-unknown").await?;
        self.press(devices::plan_by_brands()).await?;
        self.see(plan::lead()).await?;
        stop(page, "plan-by-brands").await?;
        self.press(plan::cancel()).await?;
        self.press(devices::expected(0u32)).await?;
        self.press(devices::expected_add()).await?;
        stop(page, "expected-devices").await?;
        self.press(devices::expected_remove(1u32)).await?;
        self.press(devices::expected_done()).await?;
        page.fill("searchbox", &search, "Enphase").await?;
        page.choose("radio", "Enphase").await?;
        self.press(devices::next()).await?;
        self.see(access::heading()).await?;
        stop(page, "access").await?;
        self.press(access::next()).await?;
        self.see(access::ghost_message()).await?;
        stop(page, "household-does-not-exist").await?;
        self.press(access::ghost_create()).await
    }

    /// The link, by every channel.
    async fn link(
        &mut self,
        stop: &mut impl AsyncFnMut(&Page, &str) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let page = self.page;
        self.see(link::heading_unused()).await?;
        stop(page, "link-ready").await?;
        self.press(link::channel_message()).await?;
        self.see(link::mail_note()).await?;
        stop(page, "message").await?;
        self.press(link::mail_close()).await?;
        self.press(link::channel_customers_phone()).await?;
        self.desktop.screen()?.code_shown().await?;
        stop(page, "customer").await?;
        page.press(&fantoccini::key::Key::Escape).await?;
        self.see(link::heading_shown()).await?;
        stop(page, "link-handed-over").await?;
        self.press(link::channel_this_browser()).await?;
        let address = self.desktop.next_opened().await?;
        self.see(link::heading_opened()).await?;
        stop(page, "link-opened").await?;
        self.simulator.complete_link(address.as_str(), "ENPHASE")?;
        Ok(())
    }

    /// What was found, and the report of it.
    async fn found(
        &self,
        stop: &mut impl AsyncFnMut(&Page, &str) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let page = self.page;
        self.see(outcome::heading_some(2u32, 3u32)).await?;
        stop(page, "devices-found").await?;
        self.press(outcome::report()).await?;
        self.see(report::heading()).await?;
        stop(page, "report").await?;
        page.press(&fantoccini::key::Key::Escape).await
    }

    /// The places beside the way.
    async fn beside(
        &self,
        stop: &mut impl AsyncFnMut(&Page, &str) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let page = self.page;
        for (tab, name) in [
            (events::tab_receiver(), "events-receiver"),
            (events::tab_bench(), "events-bench"),
            (events::tab_webhooks(), "events-webhooks"),
        ] {
            self.press(frame::events()).await?;
            self.see(events::heading()).await?;
            page.click("tab", &self.say(&tab)).await?;
            stop(page, name).await?;
        }
        self.press(events::webhooks_add()).await?;
        self.press(events::form_create()).await?;
        self.see(problem::webhook_url_empty()).await?;
        stop(page, "events-webhook-with-problems").await?;
        self.press(frame::settings()).await?;
        self.see(settings::heading()).await?;
        stop(page, "settings").await?;
        self.press(diagnostics::check_this()).await?;
        self.see(diagnostics::outcome_passed()).await?;
        stop(page, "diagnostics").await?;
        self.press(frame::clients()).await?;
        self.see(start::clients_lead()).await?;
        stop(page, "clients").await?;
        self.press(frame::visits()).await?;
        self.see(visits::heading()).await?;
        stop(page, "visits").await
    }

    fn say(&self, message: &Message) -> String {
        self.tongue.say(message)
    }

    async fn press(&self, name: Message) -> anyhow::Result<()> {
        self.page.click("button", &self.say(&name)).await
    }

    async fn see(&self, text: Message) -> anyhow::Result<()> {
        self.page.see(&self.say(&text)).await
    }
}
