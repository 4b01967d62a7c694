//! What a page is used with: a pointer, or keys alone. A flow says what it does; how it is done is said here.

use fantoccini::Locator;
use fantoccini::elements::Element;
use fantoccini::key::Key;

use crate::page::Page;
use crate::process::until;

/// What a person has at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    /// A pointer, and a keyboard to type with.
    Pointer,
    /// A keyboard alone: every control is gone to from where the focus is.
    Keys,
}

impl Page {
    /// Presses the element of this role and accessible name, once it is there and enabled.
    ///
    /// # Errors
    /// When there is none, something lies over it, or keys do not lead to it.
    pub async fn click(&self, role: &str, name: &str) -> anyhow::Result<()> {
        let what = format!("{role} “{name}”");
        let find = async || self.enabled(role, name).await;
        match self.hand() {
            Hand::Pointer => self.click_by_pointer(&what, find).await,
            Hand::Keys => self.press_by_key(role, &what, find).await,
        }
    }

    /// Chooses a radio button or ticks a box by what is drawn for it, as the native control may be too small to press.
    ///
    /// # Errors
    /// When there is none whose name begins so, or keys do not lead to it.
    pub async fn choose(&self, role: &str, name: &str) -> anyhow::Result<()> {
        let what = format!("{role} “{name}”");
        let find = async || self.choosable(role, name).await;
        match self.hand() {
            Hand::Pointer => self.click_what_is_drawn(&until(what, find).await?).await,
            Hand::Keys => self.press_by_key(role, &what, find).await,
        }
    }

    /// What passes a press over for a moment is waited for, whether or not it looks so.
    async fn enabled(&self, role: &str, name: &str) -> anyhow::Result<Option<Element>> {
        let Some(element) = self.look(role, name).await? else {
            return Ok(None);
        };
        let passes_over = element.attr("aria-disabled").await?.as_deref() == Some("true");
        Ok((!passes_over && element.is_enabled().await?).then_some(element))
    }

    async fn click_by_pointer(
        &self,
        what: &str,
        find: impl AsyncFn() -> anyhow::Result<Option<Element>>,
    ) -> anyhow::Result<()> {
        let mut last = None;
        let clicked = until(format!("{what} to be pressed"), async || {
            let Some(element) = find().await? else {
                return Ok(None);
            };
            // Something may just be moving over it; patience decides.
            Ok(element.click().await.map_err(|error| last = Some(error)).ok())
        });
        clicked.await.map_err(|error| match last {
            Some(cause) => error.context(cause.to_string()),
            None => error,
        })
    }

    async fn click_what_is_drawn(&self, element: &Element) -> anyhow::Result<()> {
        let script = "const drawn = arguments[0].closest('label') ?? arguments[0]; \
                      drawn.scrollIntoView({ block: 'center' }); drawn.click();";
        self.client()
            .execute(script, vec![serde_json::to_value(element)?])
            .await?;
        Ok(())
    }

    /// Goes to a control and presses the key that does what a click on it would.
    async fn press_by_key(
        &self,
        role: &str,
        what: &str,
        find: impl AsyncFn() -> anyhow::Result<Option<Element>>,
    ) -> anyhow::Result<()> {
        let element = loop {
            let element = until(format!("{what} to go to"), &find).await?;
            // Another may just be drawn in its place.
            if self.go_to(what, &element).await? {
                break element;
            }
        };
        match role {
            // The arrow that led to it has chosen it.
            "radio" if element.is_selected().await? => Ok(()),
            "link" => self.press(&Key::Enter).await,
            _ => self.press(" ").await,
        }
    }

    /// Puts `text` into the field of this role and name, in place of what is there.
    ///
    /// # Errors
    /// When there is no such field, or keys do not lead to it.
    pub async fn fill(&self, role: &str, name: &str, text: &str) -> anyhow::Result<()> {
        let field = self.find(role, name).await?;
        self.fill_field(&format!("{role} “{name}”"), &field, text).await
    }

    /// Puts `text` into a field, in place of what is there.
    ///
    /// # Errors
    /// When it goes away, or keys do not lead to it.
    pub async fn fill_field(&self, what: &str, field: &Element, text: &str) -> anyhow::Result<()> {
        match self.hand() {
            Hand::Pointer => {
                // The driver takes a field of which only the edge is to be seen for one that can be typed in.
                let shown = "arguments[0].scrollIntoView({ block: 'nearest' })";
                self.client()
                    .execute(shown, vec![serde_json::to_value(field)?])
                    .await?;
                field.clear().await?;
                // The driver refuses to type nothing.
                if !text.is_empty() {
                    field.send_keys(text).await?;
                }
            }
            Hand::Keys => {
                anyhow::ensure!(self.go_to(what, field).await?, "{what} went away");
                let all = Key::Control + "a" + &Key::Null;
                self.press(&(all + &Key::Delete + text)).await?;
                let typed = field.prop("value").await?.unwrap_or_default();
                anyhow::ensure!(
                    typed == text,
                    "typed into {what} was “{text}”, and there is “{typed}”"
                );
            }
        }
        Ok(())
    }

    /// Gives the one file that a page asks for. The system's own dialog for it is not played: keys or pointer would be the
    /// system's too.
    ///
    /// # Errors
    /// When there is no such field, or keys do not lead to it.
    pub async fn give_file(&self, path: &str) -> anyhow::Result<()> {
        let field = self.client().find(Locator::Css("input[type=file]")).await?;
        if self.hand() == Hand::Keys {
            anyhow::ensure!(
                self.go_to("the file", &field).await?,
                "the file’s field went away"
            );
        }
        Ok(field.send_keys(path).await?)
    }

    /// Chooses an option of a list by its value.
    ///
    /// # Errors
    /// When there is no such list or option, or keys do not lead to it.
    pub async fn select(&self, name: &str, value: &str) -> anyhow::Result<()> {
        let list = self.find("combobox", name).await?;
        match self.hand() {
            Hand::Pointer => Ok(list.select_by_value(value).await?),
            Hand::Keys => self.select_by_keys(name, &list, value).await,
        }
    }

    /// Follows the link whose name begins so.
    ///
    /// # Errors
    /// When there is none, or keys do not lead to it.
    pub async fn follow(&self, name: &str) -> anyhow::Result<()> {
        self.choose("link", name).await
    }
}
