//! Whether a page fits its window.

use anyhow::Context;

use crate::page::Page;

impl Page {
    /// What is cut off or must be scrolled sideways to be read, each by what it says. A text that ends in dots is not
    /// cut off where the whole of it can be read as its title.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn cut_off(&self) -> anyhow::Result<Vec<String>> {
        let script = "const found = [];
            for (const element of document.querySelectorAll('body *')) {
              if (!element.checkVisibility({ visibilityProperty: true }) || element.clientWidth === 0) continue;
              if (element.closest('svg, pre, iframe, .visually-hidden') || element.matches('input, textarea, select')) continue;
              const style = getComputedStyle(element);
              const wider = element.scrollWidth > element.clientWidth + 1;
              const dots = style.textOverflow === 'ellipsis' && element.closest('[title]');
              const hides = style.overflowX !== 'visible' && !dots;
              const control = element.matches('button, label, h1, h2, h3');
              if (wider && (hides || control))
                found.push(element.tagName.toLowerCase() + ' ' + element.className + ': ' + element.innerText.trim().slice(0, 80));
            }
            return found;";
        let found = self.client().execute(script, vec![]).await?;
        serde_json::from_value(found).context("a list of texts")
    }
}
