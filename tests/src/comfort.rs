//! What people set in their system so that they can use a screen at all, and whether a page respects it.

use anyhow::{Context, ensure};

use crate::page::Page;
use crate::process::until;

impl Page {
    /// Draws the page in colours that the system forces. WebKitGTK knows none, so they are brought about by a style sheet
    /// that does what a webview which knows them does. It stays until the page is loaded anew.
    ///
    /// # Errors
    /// When the window does not answer, or the screens' style sheets say nothing at all for such colours.
    pub async fn force_colours(&self) -> anyhow::Result<()> {
        let own = self
            .client()
            .execute(include_str!("forced.js"), vec![])
            .await?
            .as_u64();
        ensure!(own > Some(0), "no style sheet has a word for forced colours");
        Ok(())
    }

    /// What is chosen on the page and looks, as it is drawn now, like what is not chosen.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn chosen_and_alike(&self) -> anyhow::Result<Vec<String>> {
        let found = self.client().execute(include_str!("alike.js"), vec![]).await?;
        serde_json::from_value(found).context("a list of texts")
    }

    /// What moves or fades by itself on the page now, or would at its next change, by its class.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn moving(&self) -> anyhow::Result<Vec<String>> {
        let script = "const moves = (style) => style.animationName !== 'none' || style.transitionDuration.split(', ').some((time) => time !== '0s');
            return [...document.querySelectorAll('*')]
              .filter((element) => [null, '::before', '::after'].some((pseudo) => moves(getComputedStyle(element, pseudo))))
              .map((element) => element.getAttribute('class') ?? element.localName);";
        let found = self.client().execute(script, vec![]).await?;
        serde_json::from_value(found).context("a list of texts")
    }

    /// Waits until what came has come: while it moves, it stands elsewhere and has other colours.
    ///
    /// # Errors
    /// When something goes on moving.
    pub(crate) async fn come_to_rest(&self) -> anyhow::Result<()> {
        let script = "return document.getAnimations().every(({ playState }) => playState !== 'running')";
        until("the page to come to rest", async || {
            let rests = self.client().execute(script, vec![]).await?;
            Ok((rests == true).then_some(()))
        })
        .await
    }
}
