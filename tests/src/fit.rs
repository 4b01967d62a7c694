//! Whether a page fits its window.

use anyhow::Context;
use serde::Deserialize;

use crate::page::Page;

impl Page {
    /// What is cut off or must be scrolled sideways to be read, each by what it says. A text that ends in dots is not
    /// cut off where the whole of it can be read in its tooltip.
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
              const dots = style.textOverflow === 'ellipsis' && element.closest('[data-tip]');
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

    /// How wide the window is, in pixels of the page: half as many when everything is drawn at twice its size.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn room(&self) -> anyhow::Result<u64> {
        let width = self.client().execute("return innerWidth", vec![]).await?;
        width.as_u64().context("a width")
    }

    /// How many rows of the list of this name are to be seen whole.
    ///
    /// # Errors
    /// When the window does not answer, or there is no such list.
    pub async fn whole_rows(&self, list: &str) -> anyhow::Result<u64> {
        let script = "const list = document.querySelector(`[aria-label=\"${arguments[0]}\"]`), all = list.getBoundingClientRect();
            return [...list.querySelectorAll('[data-row]')].filter((row) => {
              const { top, bottom } = row.getBoundingClientRect();
              return top >= all.top && bottom <= all.bottom + 1;
            }).length;";
        let count = self.client().execute(script, vec![list.into()]).await?;
        count.as_u64().context("a count of rows")
    }

    /// Whether what is in the rail is higher than the rail.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn rail_scrolls(&self) -> anyhow::Result<bool> {
        let script = "const rail = document.querySelector('.app > nav');
            return rail !== null && rail.scrollHeight > rail.clientHeight;";
        Ok(self.client().execute(script, vec![]).await? == true)
    }

    /// Where the element that a selector finds stands; nothing where there is none.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn place_of(&self, selector: &str) -> anyhow::Result<Option<Place>> {
        Ok(self.places_of(selector).await?.first().copied())
    }

    /// Where each of the elements that a selector finds stands, in their order.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn places_of(&self, selector: &str) -> anyhow::Result<Vec<Place>> {
        let script = "return [...document.querySelectorAll(arguments[0])].map((element) => {
              const { left, top, right, bottom } = element.getBoundingClientRect();
              return { left, top, right, bottom };
            });";
        self.come_to_rest().await?;
        let places = self.client().execute(script, vec![selector.into()]).await?;
        serde_json::from_value(places).context("places")
    }
}

/// Where something stands in the window, in pixels of the page.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub struct Place {
    /// Its left edge.
    pub left: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its right edge.
    pub right: f64,
    /// Its lower edge.
    pub bottom: f64,
}

impl Place {
    /// Whether the two have any room in common.
    pub fn covers(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}
