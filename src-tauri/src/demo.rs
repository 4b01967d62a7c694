//! Demo: the simulator inside the app, which then speaks to it over loopback HTTP like to any Enode, and lives by its
//! time.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use linking::{Failure, FailureCode, StoryDevice, StoryView};
use serde::{Deserialize, Serialize};
use simulator::{Options, Simulator, Story, StoryClock, StoryEvent};
use specta::Type;
use tokio::sync::{Mutex, MutexGuard};
use words::{Message, fault, story as told_as};
use workflow::{Clock, DemoAddresses, Pause};

/// The company that the demo is of, on the operator's screens and on the customer's pages alike.
const COMPANY: &str = "Northlight Installations";

/// The simulator of the story that is being shown, if any.
#[derive(Default)]
pub(crate) struct Demo {
    running: Mutex<Option<Simulator>>,
}

/// What time it is in the demo, and what comes.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DemoTime {
    /// The time there, in RFC 3339.
    pub now: String,
    /// Whether it passes by itself; else it moves only when somebody moves it.
    pub passes: bool,
    /// What the story has in store next; nothing before an account is linked.
    pub next: Option<DemoEvent>,
}

/// Something that a story has in store.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DemoEvent {
    /// When, in RFC 3339.
    pub at: String,
    /// The asset type of the device that appears; none when a sign-in stops working instead.
    pub appears: Option<String>,
}

impl Demo {
    /// Begins the story anew, ending the one before. Its addresses stay while the demo is open, so that beginning
    /// anew brings back the same pictures, QR codes too.
    ///
    /// - `passes`: whether time passes by itself.
    pub(crate) async fn start(&self, code: &str, passes: bool) -> Result<DemoAddresses, Failure> {
        let story = Story::from_code(code)
            .ok_or_else(|| Failure::new(FailureCode::Internal, fault::no_story(code)))?;
        let mut running = self.running.lock().await;
        let simulator = match running.take() {
            Some(simulator) => running.insert(simulator),
            None => running.insert(begun().await?),
        };
        simulator.begin(story);
        simulator.let_time_pass(passes);
        let addresses = simulator.addresses();
        Ok(DemoAddresses {
            company: COMPANY.to_owned(),
            api_url: addresses.api_url.clone(),
            token_url: addresses.token_url.clone(),
            client_id: addresses.client_id.clone(),
            client_secret: addresses.client_secret.clone(),
            link_host: addresses.link_host.clone(),
            clock: Arc::new(DemoClock(simulator.clock())),
        })
    }

    /// Ends the story, if one is running.
    pub(crate) async fn stop(&self) {
        *self.running.lock().await = None;
    }

    /// What time it is there, and what comes.
    pub(crate) async fn time(&self) -> Result<DemoTime, Failure> {
        let running = self.running.lock().await;
        Ok(time_of(simulator(&running)?))
    }

    /// Stops time, or lets it pass by itself.
    pub(crate) async fn let_time_pass(&self, pass: bool) -> Result<DemoTime, Failure> {
        let running = self.running.lock().await;
        let simulator = simulator(&running)?;
        simulator.let_time_pass(pass);
        Ok(time_of(simulator))
    }

    /// Moves time on to this moment; nothing is moved back.
    pub(crate) async fn move_time(&self, to: &str) -> Result<DemoTime, Failure> {
        let to: Timestamp = to
            .parse()
            .map_err(|error| Failure::new(FailureCode::Internal, fault::no_time()).with_detail(error))?;
        let running = self.running.lock().await;
        let simulator = simulator(&running)?;
        let left = Duration::try_from(to.duration_since(simulator.now())).unwrap_or_default();
        simulator.advance(left);
        Ok(time_of(simulator))
    }

    /// The customer signs in to a vendor and goes through to the end. Answers with where their browser goes.
    pub(crate) async fn sign_in(&self, link: &str, vendor: &str) -> Result<String, Failure> {
        let running = self.running.lock().await;
        simulator(&running)?
            .complete_link(link, vendor)
            .map_err(|refused| {
                Failure::new(FailureCode::Internal, fault::customer_stopped()).with_detail(refused)
            })
    }
}

async fn begun() -> Result<Simulator, Failure> {
    let options = Options {
        company: Some(COMPANY),
        ..Options::default()
    };
    Simulator::start(options)
        .await
        .map_err(|error| Failure::new(FailureCode::Internal, fault::demo()).with_detail(error))
}

fn simulator<'a>(running: &'a MutexGuard<'_, Option<Simulator>>) -> Result<&'a Simulator, Failure> {
    let simulator = running.as_ref();
    simulator.ok_or_else(|| Failure::new(FailureCode::Internal, fault::demo_not_open()))
}

fn time_of(simulator: &Simulator) -> DemoTime {
    DemoTime {
        now: simulator.now().to_string(),
        passes: simulator.clock().is_running(),
        next: simulator.next_event().map(|(at, event)| DemoEvent {
            at: at.to_string(),
            appears: match event {
                StoryEvent::Appears(asset_type) => Some(asset_type),
                StoryEvent::Invalidated => None,
            },
        }),
    }
}

/// The time of the story, which the use-cases live by while the demo is open.
struct DemoClock(StoryClock);

impl Clock for DemoClock {
    fn now(&self) -> Timestamp {
        self.0.now()
    }

    /// Always the same, so that a story that begins anew goes as it went before.
    fn chance(&self) -> f64 {
        0.5
    }

    fn pause(&self, length: Duration) -> Pause {
        let clock = self.0.clone();
        let end = clock.now().checked_add(length).unwrap_or(Timestamp::MAX);
        Box::pin(async move { clock.reaches(end).await })
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
                devices: story.devices().into_iter().map(drawn).collect(),
                has_trouble: story.has_trouble(),
            }
        })
        .collect()
}

fn drawn(device: simulator::StoryDevice) -> StoryDevice {
    StoryDevice {
        asset_type: device.asset_type.to_owned(),
        at_once: device.at_once,
    }
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
