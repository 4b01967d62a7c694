//! Demo: the simulator inside the app, which then speaks to it over loopback HTTP like to any Enode.

use jiff::Timestamp;
use linking::{Failure, FailureCode, StoryView};
use simulator::{Options, Simulator, Story};
use tokio::sync::Mutex;
use workflow::DemoAddresses;

/// The simulator of the story that is being shown, if any.
#[derive(Default)]
pub(crate) struct Demo {
    running: Mutex<Option<Simulator>>,
}

impl Demo {
    /// Starts the story anew, ending the one before.
    pub(crate) async fn start(&self, code: &str) -> Result<DemoAddresses, Failure> {
        let story = Story::from_code(code)
            .ok_or_else(|| Failure::new(FailureCode::Internal, format!("There is no story named {code}.")))?;
        let mut running = self.running.lock().await;
        *running = None;
        let simulator = Simulator::start(Options {
            story,
            // Devices that were heard of months ago would look broken.
            start: Some(Timestamp::now()),
            ..Options::default()
        })
        .await
        .map_err(|error| {
            Failure::new(
                FailureCode::Internal,
                format!("The demo could not start: {error}."),
            )
        })?;
        let addresses = simulator.addresses();
        let known = DemoAddresses {
            api_url: addresses.api_url.clone(),
            token_url: addresses.token_url.clone(),
            client_id: addresses.client_id.clone(),
            client_secret: addresses.client_secret.clone(),
            link_host: addresses.link_host.clone(),
        };
        *running = Some(simulator);
        Ok(known)
    }

    /// Ends the story, if one is running.
    pub(crate) async fn stop(&self) {
        *self.running.lock().await = None;
    }
}

/// The stories by name, each with the sentence that tells it.
pub(crate) fn stories() -> Vec<StoryView> {
    Story::ALL
        .iter()
        .map(|story| StoryView {
            code: story.code().to_owned(),
            name: story.name().to_owned(),
            description: story.description().to_owned(),
        })
        .collect()
}
