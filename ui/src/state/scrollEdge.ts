// Says of what is scrolled whether there is more above or below, for the style of its edges. It listens alone: no timer
// runs for it.

/** How far something may be off by rounding, in pixels. */
const ROUNDING = 1;

/** To be attached to an element that is scrolled. */
export function scrollEdge(element: HTMLElement): () => void {
  const tell = (): void => {
    const below = element.scrollHeight - element.clientHeight - element.scrollTop;
    element.toggleAttribute("data-more-above", element.scrollTop > ROUNDING);
    element.toggleAttribute("data-more-below", below > ROUNDING);
  };
  const sizes = new ResizeObserver(tell);
  const watch = (): void => {
    sizes.disconnect();
    for (const one of [element, ...element.children]) sizes.observe(one);
  };
  const children = new MutationObserver(watch);
  children.observe(element, { childList: true });
  element.addEventListener("scroll", tell, { passive: true });
  watch();
  return () => {
    sizes.disconnect();
    children.disconnect();
    element.removeEventListener("scroll", tell);
  };
}
