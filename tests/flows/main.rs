//! Whole flows in the real window: WebKitGTK on a virtual display, a real keyring, the simulator as Enode, and a
//! second real browser for Link UI. Each flow leaves its pictures in `target/flows/<flow>/`.

#![expect(
    clippy::print_stderr,
    reason = "what is left out or lost is said where the tests are listed"
)]

mod channels;
mod comfort;
mod connected;
mod cut_off;
mod diagnostics;
mod events;
mod keyboard;
mod palette;
mod phone;
mod presenter;
mod repair;
mod report;
mod scene;
mod screens;
mod trouble;
mod undo;
mod visit;

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use hearthlink_tests::Hand;
use libtest_mimic::{Arguments, Failed, Trial};
use scene::Scene;
use tokio::time::timeout;

/// No flow takes as long as this, however busy the machine.
const LONGEST: Duration = Duration::from_mins(8);

/// How long what failed may take to show its last picture.
const LONGEST_FAREWELL: Duration = Duration::from_secs(30);

type Played<'a> = Pin<Box<dyn Future<Output = anyhow::Result<()>> + 'a>>;
pub(crate) type Flow = for<'a> fn(&'a mut Scene) -> Played<'a>;

/// A flow by the name of its function, played by keys alone or by a pointer.
macro_rules! flow {
    ($topic:ident::$name:ident) => {
        (stringify!($name), Hand::Keys, |scene| {
            Box::pin($topic::$name(scene))
        })
    };
    ($topic:ident::$name:ident by a pointer) => {
        (
            concat!(stringify!($name), "_by_a_pointer"),
            Hand::Pointer,
            |scene| Box::pin($topic::$name(scene)),
        )
    };
}

/// Every flow, by keys alone; the main way and what is compared with pictures by a pointer.
const FLOWS: &[(&str, Hand, Flow)] = &[
    flow!(connected::all_connected by a pointer),
    flow!(connected::all_connected),
    flow!(connected::a_link_asks_for_what_is_chosen),
    flow!(connected::demo_in_the_dark_and_small),
    flow!(connected::partial),
    flow!(connected::the_wheel_scrolls),
    flow!(connected::restart_with_credentials_kept),
    flow!(connected::return_by_own_scheme),
    flow!(connected::customer_chooses),
    flow!(visit::mixed_home),
    flow!(visit::expected_missing_then_found),
    flow!(visit::restart_in_the_middle),
    flow!(channels::channel_change),
    flow!(channels::no_browser),
    flow!(channels::qr_on_the_screen),
    flow!(channels::other_screen),
    flow!(channels::other_screen_in_the_demo),
    flow!(channels::all_is_asked_for_on_a_small_screen),
    flow!(channels::message),
    flow!(repair::credentials_repaired),
    flow!(repair::unlink_asks_for_the_id),
    flow!(repair::ghost_household),
    flow!(events::events_received),
    flow!(events::webhook_made),
    flow!(report::report_saved),
    flow!(report::no_address_anywhere),
    flow!(keyboard::keyboard_alone),
    flow!(keyboard::escape_leaves_a_field_first),
    flow!(palette::by_name_and_back),
    flow!(undo::what_was_done_moves_nothing),
    flow!(undo::a_vendor_comes_with_its_types),
    flow!(undo::a_finished_visit_is_opened_again),
    flow!(trouble::vendor_outage),
    flow!(trouble::wrong_secret),
    flow!(trouble::bad_input),
    flow!(trouble::connections_limit),
    flow!(trouble::api_down_and_back),
    flow!(trouble::left_early),
    flow!(screens::every_screen_in_the_dark),
    flow!(screens::every_screen_in_a_small_window),
    flow!(screens::still_looks_the_same by a pointer),
    flow!(screens::every_screen_in_german_dark_and_small),
    flow!(screens::drawn_at_twice_its_size),
    flow!(screens::every_sentence_comes_from_a_message_file),
    flow!(comfort::every_screen_in_forced_colours),
    flow!(comfort::nothing_moves_where_that_is_asked),
    flow!(comfort::the_chosen_look_and_what_is_not_saved),
    flow!(comfort::all_of_the_settings),
    flow!(comfort::a_list_is_chosen_from),
    flow!(comfort::a_tooltip_comes_to_the_keyboard),
    flow!(comfort::ids_are_known_by_an_example),
    flow!(diagnostics::connection_checked),
    flow!(diagnostics::diagnostics_in_the_dark_and_small),
    flow!(presenter::late_device_presented),
    flow!(phone::the_phone_is_gone_through),
    flow!(phone::the_phone_lies_over_a_small_window),
    flow!(presenter::reset_says_the_same_and_looks_alike),
    flow!(presenter::every_story_is_told),
    flow!(presenter::the_demo_is_left_for_a_client),
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
    let alone = cut_off::is_cut_off().then_some(&cut_off::CUT_OFF);
    let trials = FLOWS
        .iter()
        .chain(alone)
        .map(|&(name, hand, flow)| {
            Trial::test(name, move || play(name, hand, flow)).with_ignored_flag(!missing.is_empty())
        })
        .chain([cut_off::without_a_network(missing.is_empty())])
        .collect();
    libtest_mimic::run(&arguments, trials).exit();
}

fn play(name: &'static str, hand: Hand, flow: Flow) -> Result<(), Failed> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let mut scene = Scene::begin(name, hand)?;
        // A webview that does not answer is waited for by its driver without an end.
        let played = timeout(LONGEST, flow(&mut scene)).await;
        let played = played.unwrap_or_else(|_| Err(anyhow::anyhow!("still at it after {LONGEST:?}")));
        if played.is_err() && timeout(LONGEST_FAREWELL, scene.keep_failure()).await.is_err() {
            eprintln!("{name}: no picture was to be had of what failed.");
        }
        played.map_err(|error| {
            Failed::from(format!(
                "{error:#}\nPictures and logs: {}",
                scene.folder().display()
            ))
        })
    })
}
