//! A page in a window, read and used as a person does: by role, name and text.

use fantoccini::elements::Element;
use fantoccini::wd::WindowHandle;
use fantoccini::{Client, Locator};
use serde_json::json;

use crate::album::Album;
use crate::hand::Hand;
use crate::process::until;
use crate::screen::Screen;
use crate::webdriver::{label, role};

/// What a window shows. Every call that looks for something waits for it.
#[derive(Debug)]
pub struct Page {
    client: Client,
    album: Album,
    hand: Hand,
    /// The display that it is looked at on; none where the webview itself gives its picture.
    display: Option<String>,
}

impl Page {
    pub(crate) fn new(client: Client, album: Album, hand: Hand) -> Self {
        Self {
            client,
            album,
            hand,
            display: None,
        }
    }

    /// The same, looked at on this display: a webview that paints with the processor gives its driver no picture.
    pub(crate) fn seen_on(self, display: &str) -> Self {
        Self {
            display: Some(display.to_owned()),
            ..self
        }
    }

    /// What it looks like now, as PNG.
    pub(crate) async fn drawn(&self) -> anyhow::Result<Vec<u8>> {
        let Some(display) = &self.display else {
            return Ok(self.client.screenshot().await?);
        };
        let (_, _, width, height) = self.client.get_window_rect().await?;
        let size = (u16::try_from(width)?, u16::try_from(height)?);
        Screen::of(display)?.picture_of(size).await
    }

    /// What it is used with.
    pub(crate) fn hand(&self) -> Hand {
        self.hand
    }

    /// Where its pictures go.
    pub(crate) fn album(&self) -> &Album {
        &self.album
    }

    /// The WebDriver session, for what is not said here.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Turns to the window that comes up beside this one. Answers with the way [back](Self::turn_back).
    ///
    /// # Errors
    /// When none comes up.
    pub async fn turn_to_other_window(&self) -> anyhow::Result<WindowHandle> {
        let here = self.client.window().await?;
        let other = until("another window", async || {
            let all = self.client.windows().await?;
            Ok(all.into_iter().find(|window| *window != here))
        })
        .await?;
        self.client.switch_to_window(other).await?;
        Ok(here)
    }

    /// Turns to a window that was looked at before, once it is the only one.
    ///
    /// # Errors
    /// When the other one stays.
    pub async fn turn_back(&self, window: WindowHandle) -> anyhow::Result<()> {
        self.client.switch_to_window(window).await?;
        until("the other window to go", async || {
            Ok((self.client.windows().await?.len() == 1).then_some(()))
        })
        .await
    }

    /// Whether a radio button or box whose name begins so can be chosen now; does not wait.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn can_choose(&self, wanted: &str, name: &str) -> anyhow::Result<bool> {
        Ok(self.choosable(wanted, name).await?.is_some())
    }

    /// Waits until there is something of this role to choose whose name begins so.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn see_choice(&self, wanted: &str, name: &str) -> anyhow::Result<()> {
        until(format!("{wanted} “{name}”"), async || {
            self.choosable(wanted, name).await
        })
        .await
        .map(drop)
    }

    pub(crate) async fn choosable(&self, wanted: &str, name: &str) -> anyhow::Result<Option<Element>> {
        for element in self.client.find_all(Locator::Css(&candidates(wanted))).await? {
            let label = label(&self.client, &element).await.unwrap_or_default();
            if label.trim().starts_with(name) && element.is_enabled().await? {
                return Ok(Some(element));
            }
        }
        Ok(None)
    }

    /// What is in the field of this role and name.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn value(&self, role: &str, name: &str) -> anyhow::Result<String> {
        Ok(self
            .find(role, name)
            .await?
            .prop("value")
            .await?
            .unwrap_or_default())
    }

    /// The visible elements of this role and name, in their order, once there are so many.
    ///
    /// # Errors
    /// When they do not come.
    pub async fn find_all(&self, role: &str, name: &str, count: usize) -> anyhow::Result<Vec<Element>> {
        until(format!("{count} times {role} “{name}”"), async || {
            let found = self.all(role, name).await?;
            Ok((found.len() == count).then_some(found))
        })
        .await
    }

    /// The text of the dialog that fills the whole window, so that nothing else can be seen; nothing where there is
    /// none.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn text_in_front(&self) -> anyhow::Result<Option<String>> {
        let script = "const dialog = document.querySelector('dialog[open]');
            const steps = [...Array(21).keys()].map((step) => step / 20);
            const covered = (x, y) => document.elementFromPoint(x * (innerWidth - 1), y * (innerHeight - 1))?.closest('dialog') === dialog;
            return dialog && steps.every((x) => steps.every((y) => covered(x, y))) ? dialog.innerText : null;";
        let text = self.client.execute(script, vec![]).await?;
        Ok(text.as_str().map(folded))
    }

    /// The visible element of this role and name.
    ///
    /// # Errors
    /// When none comes up.
    pub async fn find(&self, role: &str, name: &str) -> anyhow::Result<Element> {
        until(format!("{role} “{name}”"), async || {
            self.look(role, name).await
        })
        .await
    }

    /// Whether such an element is there now; does not wait.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn has(&self, role: &str, name: &str) -> anyhow::Result<bool> {
        Ok(self.look(role, name).await?.is_some())
    }

    /// Waits until the page's visible text holds `text`.
    ///
    /// # Errors
    /// When it does not come, with what was there instead.
    pub async fn see(&self, text: &str) -> anyhow::Result<()> {
        self.see_any(&[text]).await
    }

    /// Waits until the page's visible text holds one of `texts`.
    ///
    /// # Errors
    /// When none comes, with what was there instead.
    pub async fn see_any(&self, texts: &[&str]) -> anyhow::Result<()> {
        let mut shown = String::new();
        let seen = until(format!("the text {texts:?}"), async || {
            // A page that is just being left says nothing; the next one is looked at.
            match self.text().await {
                Err(error) if error.to_string().contains("unload event") => return Ok(None),
                text => shown = text?,
            }
            Ok(texts.iter().any(|text| shown.contains(text)).then_some(()))
        });
        seen.await
            .map_err(|error| error.context(format!("the page says: {shown}")))
    }

    /// The visible text of the page, its white space folded.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn text(&self) -> anyhow::Result<String> {
        let text = self
            .client
            .execute("return document.body ? document.body.innerText : ''", vec![])
            .await?;
        Ok(folded(text.as_str().unwrap_or_default()))
    }

    /// Whether the page can be scrolled sideways or down.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn overflows(&self) -> anyhow::Result<bool> {
        let script = "const e = document.scrollingElement; \
                      return e.scrollWidth > e.clientWidth || e.scrollHeight > e.clientHeight";
        Ok(self.client.execute(script, vec![]).await? == json!(true))
    }

    async fn all(&self, wanted: &str, name: &str) -> anyhow::Result<Vec<Element>> {
        let mut found = Vec::new();
        for element in self.client.find_all(Locator::Css(&candidates(wanted))).await? {
            if self.is(&element, wanted, name).await? {
                found.push(element);
            }
        }
        Ok(found)
    }

    /// The first visible element of this role and name.
    pub(crate) async fn look(&self, wanted: &str, name: &str) -> anyhow::Result<Option<Element>> {
        let candidates = self.client.find_all(Locator::Css(&candidates(wanted))).await?;
        for element in candidates {
            if self.is(&element, wanted, name).await? {
                return Ok(Some(element));
            }
        }
        Ok(None)
    }

    /// Whether a person can see an element and get at it: a modal dialog leaves nothing outside of it. WebDriver's own
    /// question whether an element is displayed is answered wrongly where a long text is cut off.
    async fn reaches(&self, element: &Element) -> anyhow::Result<bool> {
        let script = "const [element] = arguments;
            const modal = [...document.querySelectorAll('dialog')].findLast((dialog) => dialog.matches(':modal'));
            return element.checkVisibility({ visibilityProperty: true }) && (!modal || modal.contains(element));";
        let reaches = self
            .client
            .execute(script, vec![serde_json::to_value(element)?])
            .await?;
        Ok(reaches == json!(true))
    }

    async fn is(&self, element: &Element, wanted: &str, name: &str) -> anyhow::Result<bool> {
        // An element may go away between two questions: then it is not what we look for.
        let named = label(&self.client, element)
            .await
            .is_ok_and(|label| label.trim() == name);
        Ok(named && fits(&role(&self.client, element).await?, wanted) && self.reaches(element).await?)
    }
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The elements that may have a role: the webview decides which do.
fn candidates(role: &str) -> String {
    let native = match role {
        "button" => "button, summary, input[type=submit], input[type=button]",
        "checkbox" | "switch" => "input[type=checkbox]",
        "combobox" => "select, input[list]",
        "dialog" => "dialog",
        "heading" => "h1, h2, h3, h4, h5, h6",
        "link" => "a[href]",
        "option" => "option",
        "radio" => "input[type=radio]",
        "searchbox" => "input[type=search]",
        "textbox" => {
            "input:not([type]), input[type=text], input[type=password], input[type=url], input[type=email], textarea"
        }
        _ => "no-native-element",
    };
    format!("{native}, [role={role}]")
}

/// Whether a computed role is the one asked for. HTML gives neither a password field nor a summary a role, yet a person
/// types in the one and presses the other; WebKit calls a closed `select` a button.
pub(crate) fn fits(computed: &str, wanted: &str) -> bool {
    computed == wanted
        || (matches!(wanted, "textbox" | "button") && computed.is_empty())
        || (wanted == "combobox" && computed == "button")
}
