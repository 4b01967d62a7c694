//! A page used by keys alone.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

use crate::page::{Page, fits};
use crate::process::until;
use crate::webdriver::{label, role};

/// The keys that are held until all are let go.
const HELD: [Key; 3] = [Key::Shift, Key::Control, Key::Alt];

/// More than any screen has to go through.
const MOST_TABS: usize = 80;

impl Page {
    /// Presses keys where the focus is, one after the other. Shift, Control and Alt are held until [`Key::Null`] or the
    /// end.
    ///
    /// # Errors
    /// When the window takes none.
    pub async fn press(&self, keys: &str) -> anyhow::Result<()> {
        let mut actions = KeyActions::new("keys".to_owned());
        let mut held = Vec::new();
        for value in keys.chars().chain([char::from(Key::Null)]) {
            if value == char::from(Key::Null) {
                while let Some(value) = held.pop() {
                    actions = actions.then(KeyAction::Up { value });
                }
                continue;
            }
            actions = actions.then(KeyAction::Down { value });
            if HELD.into_iter().any(|key| char::from(key) == value) {
                held.push(value);
            } else {
                actions = actions.then(KeyAction::Up { value });
            }
        }
        Ok(self.client().perform_actions(actions).await?)
    }

    /// Goes on with Tab until the element whose name begins so has the focus.
    ///
    /// # Errors
    /// When Tab does not lead there.
    pub async fn tab_to(&self, role: &str, name: &str) -> anyhow::Result<()> {
        let mut met = Vec::new();
        while met.len() < MOST_TABS {
            if let Some(focused) = self.focused(role).await? {
                if focused.starts_with(name) {
                    return Ok(());
                }
                met.push(focused);
            } else {
                met.push("–".to_owned());
            }
            self.press(&Key::Tab).await?;
        }
        anyhow::bail!("Tab does not lead to {role} “{name}”, but to {met:?}")
    }

    /// Waits until what has the focus is of this role, and its name begins so.
    ///
    /// # Errors
    /// When it stays elsewhere.
    pub async fn see_focus(&self, role: &str, name: &str) -> anyhow::Result<()> {
        until(format!("the focus on {role} “{name}”"), async || {
            let focused = self.focused(role).await?;
            Ok(focused.is_some_and(|label| label.starts_with(name)).then_some(()))
        })
        .await
    }

    /// The name of what has the focus, if it is of this role.
    async fn focused(&self, wanted: &str) -> anyhow::Result<Option<String>> {
        let element = self.client().active_element().await?;
        // It may go away between two questions: then the focus is elsewhere.
        let Ok(computed) = role(self.client(), &element).await else {
            return Ok(None);
        };
        let label = label(self.client(), &element).await.unwrap_or_default();
        Ok(fits(&computed, wanted).then(|| label.trim().to_owned()))
    }
}
