//! What crosses between the core and the webview: the one list of commands and events, from which the
//! handler, the TypeScript in `ui/src/bindings.ts` and their agreement all follow.

use linking::{ConnectionCheckView, VisitView};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, Manager};
use tauri_specta::{Builder, Event, collect_commands, collect_events};
use tokio::sync::broadcast::error::RecvError;
use workflow::Change;

use crate::commands::{
    customer, devices, diagnostics, events, household, link, outcome, plan, presenter, readiness, report,
    start, visits,
};
use crate::{Shared, system};

/// The visit is not as it was: something was opened, came back, was found or failed.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct VisitChanged(pub VisitView);

/// Which visits there are, or what their list shows, is not as it was.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct VisitsChanged;

/// The receiver of webhook events is not as it was, or has received something.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct ReceiverChanged;

/// The check of a connection is not as it was: a step of it was begun or is done.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct ConnectionChecked(pub ConnectionCheckView);

/// All commands and events.
pub fn builder() -> Builder<tauri::Wry> {
    Builder::new()
        // Inputs and outputs have the same shapes: every optional field is sent, as null when empty.
        .disable_serde_phases()
        .commands(collect_commands![
            start::first_screen,
            start::start,
            start::spoken_language,
            start::probe_secret_store,
            start::connect_client,
            start::check_connect_form,
            start::open_profile,
            start::supply_secret,
            start::forget_profile,
            start::open_demo,
            start::close_profile,
            start::change_profile,
            start::check_settings,
            start::usual_id_forms,
            start::id_form,
            start::id_form_like,
            start::change_preferences,
            visits::search_visits,
            visits::open_visit,
            visits::visit,
            visits::describe_visit,
            visits::finish_visit,
            visits::reopen_visit,
            visits::forget_household,
            household::look_up_household,
            household::household_devices,
            household::suggest_households,
            household::visits_of_household,
            household::begin_visit,
            household::change_household,
            devices::catalogue,
            devices::arrange_vendors,
            plan::change_row,
            plan::add_row,
            plan::remove_row,
            plan::propose,
            plan::take_proposal,
            plan::restore_plan,
            plan::copy_command,
            readiness::used_last,
            readiness::last_access,
            readiness::readiness,
            readiness::company_file,
            readiness::possible_steps,
            link::create_link,
            link::sign_in_again,
            link::open_link,
            link::message_preview,
            link::send_message,
            link::told,
            link::take_back_report,
            customer::show_to_customer,
            customer::show_on_other_screen,
            customer::watch_customer_screen,
            customer::hide_from_customer,
            customer::change_mark,
            outcome::look_now,
            outcome::unlink_preview,
            outcome::unlink,
            report::report,
            report::save_report,
            report::show_saved_report,
            report::print_report,
            events::receiver,
            events::switch_receiver,
            events::keep_webhook_secret,
            events::try_delivery,
            events::webhooks,
            events::check_webhook,
            events::put_webhook,
            events::test_webhook,
            events::delete_webhook,
            diagnostics::connection_check,
            diagnostics::begin_check,
            diagnostics::cancel_check,
            diagnostics::log,
            diagnostics::switch_log,
            diagnostics::support_file,
            diagnostics::copy_support_file,
            diagnostics::save_support_file,
            presenter::present_demo,
            presenter::demo_time,
            presenter::let_demo_time_pass,
            presenter::move_demo_time,
            presenter::open_on_phone,
            presenter::turn_phone,
            presenter::finish_on_phone,
            presenter::put_phone_away,
        ])
        .events(collect_events![
            VisitChanged,
            VisitsChanged,
            ReceiverChanged,
            ConnectionChecked
        ])
}

/// Carries every change to the webview, and news to the desktop, for as long as the app runs.
pub(crate) fn pump_changes(app: &AppHandle) {
    let app = app.clone();
    let mut changes = app.state::<Shared>().changes();
    tauri::async_runtime::spawn(async move {
        loop {
            match changes.recv().await {
                Ok(change) => carry(&app, change),
                // What was missed shows with the next change of the same; the list is read anew.
                Err(RecvError::Lagged(_)) => carry(&app, Change::Visits),
                Err(RecvError::Closed) => return,
            }
        }
    });
}

fn carry(app: &AppHandle, change: Change) {
    let carried = match change {
        Change::Visit(id) => {
            crate::customer::tell(app);
            match app.state::<Shared>().visit_view(&id) {
                Some(view) => VisitChanged(view).emit(app),
                None => Ok(()),
            }
        }
        Change::Visits => VisitsChanged.emit(app),
        Change::Receiver => ReceiverChanged.emit(app),
        Change::Check(profile) => match app.state::<Shared>().connection_check(&profile) {
            Some(view) => ConnectionChecked(view).emit(app),
            None => Ok(()),
        },
        Change::Notice { title, body, .. } => {
            let language = app.state::<Shared>().operator_language();
            let body: Vec<String> = body
                .iter()
                .map(|sentence| words::say(sentence, language))
                .collect();
            system::give_notice(app, &words::say(&title, language), &body.join(" "));
            Ok(())
        }
    };
    if let Err(error) = carried {
        tracing::warn!(%error, "the window did not take a change");
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use specta_typescript::Typescript;

    /// Set to write `ui/src/bindings.ts` anew instead of comparing it.
    const WRITE: &str = "HEARTHLINK_WRITE_BINDINGS";

    #[test]
    fn the_committed_bindings_are_those_of_the_commands() {
        let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/bindings.ts");
        let folder = tempfile::tempdir().unwrap();
        let fresh = folder.path().join("bindings.ts");
        super::builder()
            .export(
                Typescript::default()
                    .header("// Generated from the Rust commands by `make bindings`. Do not edit.\n"),
                &fresh,
            )
            .unwrap();
        let fresh = std::fs::read_to_string(fresh).unwrap();
        if std::env::var_os(WRITE).is_some() {
            std::fs::write(&committed, &fresh).unwrap();
        }
        let committed = std::fs::read_to_string(committed).unwrap_or_default();
        assert!(
            committed == fresh,
            "ui/src/bindings.ts is out of date: run `make bindings`"
        );
    }
}
