// What says of itself that it is chosen, and looks the same as what is not. Colours count as they are now: under those
// that the system forces, few are left.
const LOOKS = [
  "color", "background-color", "border-top-width", "border-right-width", "border-bottom-width", "border-left-width",
  "border-top-style", "border-bottom-style", "border-bottom-color", "border-left-color", "border-top-color",
  "outline-style", "outline-width", "outline-color", "font-weight", "font-style", "text-decoration-line",
];
const CHOSEN = [
  ["aria-pressed", "true"], ["aria-selected", "true"], ["aria-checked", "true"],
  ["aria-current", "page"], ["aria-current", "step"], ["aria-current", "true"],
];

const drawn = (element, pseudo) => {
  const style = getComputedStyle(element, pseudo);
  return LOOKS.map((look) => style.getPropertyValue(look)).concat(pseudo ? style.content : []);
};
const look = (element) =>
  JSON.stringify([
    drawn(element), drawn(element, "::before"), drawn(element, "::after"),
    element.querySelectorAll("svg").length,
    [...element.querySelectorAll("*:not(svg, svg *)")].slice(0, 4).map((inner) => [drawn(inner), drawn(inner, "::before"), drawn(inner, "::after"), inner.checked]),
  ]);

// What has the focus is told by that alone, for as long as it has it.
const focused = document.activeElement;
focused?.blur();

const seen = (element) => element.checkVisibility({ visibilityProperty: true });
const found = [];
for (const [attribute, value] of CHOSEN) {
  for (const chosen of document.querySelectorAll(`[${attribute}="${value}"]`)) {
    const others = [...document.querySelectorAll(chosen.tagName)].filter(
      (other) =>
        other !== chosen && seen(other) && other.parentElement?.className === chosen.parentElement?.className &&
        other.getAttribute(attribute) !== value && other.matches(":disabled") === chosen.matches(":disabled"),
    );
    const alike = others.find((other) => look(other) === look(chosen));
    if (seen(chosen) && alike) found.push(`${attribute} “${chosen.innerText.trim().slice(0, 40)}” looks like “${alike.innerText.trim().slice(0, 40)}”`);
  }
}
focused?.focus({ preventScroll: true });
return found;
