//! Hears the notices that an app gives on the desktop, in the place of the desktop's own service for them.

use std::collections::HashMap;

use anyhow::Context;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use zbus::zvariant::OwnedValue;

use crate::process::PATIENCE;

/// The notices of one desktop, in the order in which they are given. Deaf when the value ends.
#[derive(Debug)]
pub struct Notices {
    given: UnboundedReceiver<Notice>,
    _bus: zbus::Connection,
}

/// A notice.
#[derive(Debug)]
pub struct Notice {
    /// Its heading.
    pub title: String,
    /// What it says.
    pub body: String,
}

impl Notices {
    /// Takes the place of the notification service on the bus at this address.
    pub(crate) async fn on(bus_address: &str) -> anyhow::Result<Self> {
        let (give, given) = unbounded_channel();
        let bus = zbus::connection::Builder::address(bus_address)?
            .serve_at("/org/freedesktop/Notifications", Service { give, last: 0 })?
            .name("org.freedesktop.Notifications")?
            .build()
            .await?;
        Ok(Self { given, _bus: bus })
    }

    /// The next notice.
    ///
    /// # Errors
    /// When none comes.
    pub async fn next(&mut self) -> anyhow::Result<Notice> {
        let given = tokio::time::timeout(PATIENCE, self.given.recv()).await;
        given.context("no notice was given")?.context("the service ended")
    }
}

/// The service as the Desktop Notifications Specification describes it, version 1.2.
#[derive(Debug)]
struct Service {
    give: UnboundedSender<Notice>,
    last: u32,
}

#[expect(
    clippy::unused_self,
    clippy::too_many_arguments,
    reason = "the specification says what is passed"
)]
#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Service {
    fn get_capabilities(&self) -> Vec<String> {
        vec!["body".to_owned()]
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        let text = str::to_owned;
        (text("flows"), text("Hearthlink"), text("1"), text("1.2"))
    }

    fn notify(
        &mut self,
        app: String,
        replaces: u32,
        icon: String,
        title: String,
        body: String,
        actions: Vec<String>,
        hints: HashMap<String, OwnedValue>,
        timeout: i32,
    ) -> u32 {
        // What it looks like, and for how long, is not for us.
        let _ = (app, replaces, icon, actions, hints, timeout);
        self.last += 1;
        // Nobody may be listening any more as a flow ends.
        self.give.send(Notice { title, body }).unwrap_or_default();
        self.last
    }

    fn close_notification(&self, id: u32) {
        let _ = id;
    }
}
