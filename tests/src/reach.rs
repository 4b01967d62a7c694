//! The way to a control by keys alone.

use anyhow::{Context, bail, ensure};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde::Deserialize;

use crate::page::Page;
use crate::process::until;

/// Looked at so often, whatever is gone to: where Tab does not lead as reckoned, it is pressed one by one.
const MOST_LOOKS: usize = 120;

/// So many times the keys are pressed in one go.
const GOES: usize = 3;

/// Where the focus is, seen from what is gone to.
#[derive(Debug, Deserialize)]
struct Way {
    /// The keys that should lead there: none where the focus is there, nothing where no key leads there.
    keys: Option<String>,
    /// Whether the focus has been lost, so that Tab would begin at the top once more.
    nowhere: bool,
    /// What has the focus.
    at: String,
}

impl Page {
    /// Goes to an element by Tab, Shift Tab and arrows, from wherever the focus is. Answers whether it is still there.
    ///
    /// # Errors
    /// When keys do not lead there, with what they led to instead.
    pub(crate) async fn go_to(&self, what: &str, element: &Element) -> anyhow::Result<bool> {
        // What was pressed last may be busy for a moment.
        let settled = until("the focus to be anywhere", async || {
            let way = self.way_to(element).await?;
            Ok(way.is_none_or(|way| !way.nowhere).then_some(()))
        });
        settled
            .await
            .with_context(|| format!("what was done before going to {what} left the focus nowhere"))?;
        let mut met = Vec::new();
        for look in 0..MOST_LOOKS {
            let Some(way) = self.way_to(element).await? else {
                return Ok(false);
            };
            let keys = way
                .keys
                .with_context(|| format!("no key leads to {what}; the focus is at {}", way.at))?;
            if keys.is_empty() {
                return Ok(true);
            }
            met.push(way.at);
            let one_by_one = look >= GOES && keys.ends_with(char::from(Key::Tab));
            self.press(if one_by_one { "\u{E004}" } else { &keys }).await?;
        }
        bail!("keys do not lead to {what}, but to {met:?}")
    }

    /// Nothing where the element is not there any more.
    async fn way_to(&self, element: &Element) -> anyhow::Result<Option<Way>> {
        let arguments = vec![serde_json::to_value(element)?];
        match self.client().execute(include_str!("reach.js"), arguments).await {
            Ok(way) => Ok(Some(serde_json::from_value(way)?)),
            Err(error) if error.is_stale_element_reference() => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Chooses an option of a native list as keys do without opening it: by its arrows, or at once at its ends.
    pub(crate) async fn select_by_keys(&self, name: &str, list: &Element, value: &str) -> anyhow::Result<()> {
        let what = format!("combobox “{name}”");
        ensure!(self.go_to(&what, list).await?, "{what} went away");
        let script = "const [list, value] = arguments; \
                      const options = [...list.options].filter((option) => !option.disabled && !option.hidden); \
                      return [options.indexOf(list.selectedOptions[0]), options.findIndex((option) => option.value === value), options.length];";
        let arguments = vec![serde_json::to_value(list)?, value.into()];
        let places = self.client().execute(script, arguments).await?;
        let (here, to, count): (i32, i32, i32) = serde_json::from_value(places)?;
        ensure!(to >= 0, "{what} has no “{value}”");
        let keys = if to == count - 1 {
            Key::End.to_string()
        } else if to == 0 {
            Key::Home.to_string()
        } else {
            let arrow = if to > here { Key::Down } else { Key::Up };
            arrow.repeat(usize::try_from((to - here).abs())?)
        };
        self.press(&keys).await?;
        until(format!("{what} to be at “{value}”"), async || {
            // What it was chosen for may have taken the list away.
            let chosen = list
                .prop("value")
                .await
                .unwrap_or_else(|_| Some(value.to_owned()));
            Ok((chosen.as_deref() == Some(value)).then_some(()))
        })
        .await
    }
}
