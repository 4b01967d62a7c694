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
              if (!element.checkVisibility({ visibilityProperty: true }) || element.clientWidth <= 1) continue;
              if (element.closest('svg, pre, iframe, .visually-hidden') || element.matches('input, textarea, select')) continue;
              const style = getComputedStyle(element);
              const wider = element.scrollWidth > element.clientWidth + 1;
              const dots = style.textOverflow === 'ellipsis' && element.closest('[title]');
              const hides = style.overflowX !== 'visible' && !dots;
              const control = element.matches('button, label, h1, h2, h3');
              if (!wider || !(hides || (control && !dots))) continue;
              // The innermost of those that reach out of it is what makes it too wide.
              const edge = element.getBoundingClientRect().left + element.clientWidth + 1;
              const reaching = [...element.querySelectorAll('*')].filter(
                (inner) => inner.getBoundingClientRect().right > edge || (inner.clientWidth > 1 && inner.scrollWidth > inner.clientWidth + 1),
              );
              const named = (one) => one.tagName.toLowerCase() + ' ' + one.className + ' “' + one.innerText.trim().slice(0, 60) + '”';
              found.push([element, ...reaching.slice(-1)].map(named).join(' by '));
            }
            return found;";
        let found = self.client().execute(script, vec![]).await?;
        serde_json::from_value(found).context("a list of texts")
    }
}
