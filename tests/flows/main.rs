//! Whole flows in the real window: WebKitGTK on a virtual display, a real keyring, the simulator as Enode, and a
//! second real browser for Link UI. Each flow leaves its pictures in `target/flows/<flow>/`.

#![expect(
    clippy::print_stderr,
    reason = "what is left out or lost is said where the tests are listed"
)]

mod connected;
mod scene;
mod trouble;

use std::future::Future;
use std::pin::Pin;

use libtest_mimic::{Arguments, Failed, Trial};
use scene::Scene;

type Played<'a> = Pin<Box<dyn Future<Output = anyhow::Result<()>> + 'a>>;
type Flow = for<'a> fn(&'a mut Scene) -> Played<'a>;

/// Every flow by its name.
const FLOWS: &[(&str, Flow)] = &[
    ("all_connected", |scene| Box::pin(connected::all_connected(scene))),
    ("demo_in_the_dark_and_small", |scene| {
        Box::pin(connected::demo_in_the_dark_and_small(scene))
    }),
    ("partial", |scene| Box::pin(connected::partial(scene))),
    ("restart_with_credentials_kept", |scene| {
        Box::pin(connected::restart(scene))
    }),
    ("return_by_own_scheme", |scene| {
        Box::pin(connected::own_scheme(scene))
    }),
    ("customer_chooses", |scene| {
        Box::pin(connected::customer_chooses(scene))
    }),
    ("vendor_outage", |scene| Box::pin(trouble::vendor_outage(scene))),
    ("wrong_secret", |scene| Box::pin(trouble::wrong_secret(scene))),
    ("bad_input", |scene| Box::pin(trouble::bad_input(scene))),
    ("connections_limit", |scene| {
        Box::pin(trouble::connections_limit(scene))
    }),
    ("api_down_and_back", |scene| {
        Box::pin(trouble::api_down_and_back(scene))
    }),
    ("left_early", |scene| Box::pin(trouble::left_early(scene))),
];

fn main() {
    let mut arguments = Arguments::from_args();
    // Each flow has a desktop and two webviews; more of them at once than this only wait for one another.
    arguments.test_threads.get_or_insert(2);
    let missing = hearthlink_tests::missing_programs();
    if !missing.is_empty() {
        eprintln!(
            "The flows are left out, for want of {}: run `make setup`.",
            missing.join(", ")
        );
    }
    let trials = FLOWS
        .iter()
        .map(|&(name, flow)| {
            Trial::test(name, move || play(name, flow)).with_ignored_flag(!missing.is_empty())
        })
        .collect();
    libtest_mimic::run(&arguments, trials).exit();
}

fn play(name: &'static str, flow: Flow) -> Result<(), Failed> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let mut scene = Scene::begin(name)?;
        let played = flow(&mut scene).await;
        if played.is_err() {
            scene.keep_failure().await;
        }
        played.map_err(|error| {
            Failed::from(format!(
                "{error:#}\nPictures and logs: {}",
                scene.folder().display()
            ))
        })
    })
}
