//! Demo: the simulator inside the app, which then speaks to it over loopback HTTP like to any Enode.

use jiff::Timestamp;
use linking::{Failure, FailureCode, StoryView};
use simulator::{Options, Simulator, Story};
use tokio::sync::Mutex;
use words::{Message, fault, story as told_as};
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
            .ok_or_else(|| Failure::new(FailureCode::Internal, fault::no_story(code)))?;
        let mut running = self.running.lock().await;
        *running = None;
        let simulator = Simulator::start(Options {
            story,
            // Devices that were heard of months ago would look broken.
            start: Some(Timestamp::now()),
            ..Options::default()
        })
        .await
        .map_err(|error| Failure::new(FailureCode::Internal, fault::demo()).with_detail(error))?;
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
        .map(|story| {
            let (name, description) = told(*story);
            StoryView {
                code: story.code().to_owned(),
                name: name.into(),
                description: description.into(),
            }
        })
        .collect()
}

/// A story's name and what happens in it, in the operator's language; the simulator tells it in English only.
fn told(story: Story) -> (Message, Message) {
    match story {
        Story::AllConnected => (told_as::all_connected_name(), told_as::all_connected()),
        Story::Partial => (told_as::partial_name(), told_as::partial()),
        Story::MixedHome => (told_as::mixed_home_name(), told_as::mixed_home()),
        Story::LateDevice => (told_as::late_device_name(), told_as::late_device()),
        Story::WrongAccount => (told_as::wrong_account_name(), told_as::wrong_account()),
        Story::LinkExpired => (told_as::link_expired_name(), told_as::link_expired()),
        Story::LinkUsed => (told_as::link_used_name(), told_as::link_used()),
        Story::CredentialsInvalidated => (
            told_as::credentials_invalidated_name(),
            told_as::credentials_invalidated(),
        ),
        Story::VendorOutage => (told_as::vendor_outage_name(), told_as::vendor_outage()),
        Story::RateLimited => (told_as::rate_limited_name(), told_as::rate_limited()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stories_are_told_as_the_simulator_tells_them() {
        for (story, view) in Story::ALL.iter().zip(stories()) {
            assert_eq!(view.name.to_string(), story.name(), "{}", view.code);
            assert_eq!(
                view.description.to_string().replace('’', "'"),
                story.description(),
                "{}",
                view.code
            );
        }
    }
}
