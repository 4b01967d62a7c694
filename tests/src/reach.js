// The next keys on the way from where the focus is to an element. The webview decides where they really lead: how many
// they are is only reckoned here, so that they can be pressed in one go.
const [target] = arguments;
const TAB = "\uE004", SHIFT = "\uE008", LET_GO = "\uE000", LEFT = "\uE012", UP = "\uE013", RIGHT = "\uE014", DOWN = "\uE015";
const ROVING = "[role=radiogroup], [role=tablist], [role=listbox], [role=list]";

const active = document.activeElement ?? document.body;
const modal = [...document.querySelectorAll("dialog")].findLast((dialog) => dialog.matches(":modal"));
const follows = (one, other) => Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
const name = (element) => (element.ariaLabel ?? element.labels?.[0]?.innerText ?? element.innerText ?? "").trim().slice(0, 40);

// The buttons of a group of native radio buttons are one stop, between which arrows move.
const group = (element) =>
  element.matches("input[type=radio]") && element.name !== ""
    ? [...document.querySelectorAll("input[type=radio]:enabled")].filter((other) => other.name === element.name && other.form === element.form)
    : [];
const standsFor = (radios) => radios.find((radio) => radio === active) ?? radios.find((radio) => radio.checked) ?? radios[0];
const takesFocus = (element) =>
  element.tabIndex >= 0 && !element.matches(":disabled") && !element.closest("[inert]") && element.checkVisibility({ visibilityProperty: true });
const stops = [...(modal ?? document).querySelectorAll("a[href], button, input, select, textarea, summary, iframe, [tabindex]")].filter(
  (element) => takesFocus(element) && (group(element).length === 0 || standsFor(group(element)) === element),
);

function tabsTo(stop) {
  const to = stops.indexOf(stop);
  const here = stops.indexOf(active);
  const next = here >= 0 ? here : stops.filter((other) => active !== document.body && !follows(active, other)).length;
  const onward = here >= 0 ? to - here : to - next + 1;
  const back = next - to;
  return onward > 0 ? TAB.repeat(onward) : SHIFT + TAB.repeat(back) + LET_GO;
}

function keys() {
  if (active === target) return "";
  const radios = group(target);
  if (radios.includes(active)) {
    const [here, to] = [radios.indexOf(active), radios.indexOf(target)];
    return (to > here ? DOWN : UP).repeat(Math.abs(to - here));
  }
  if (radios.length > 0) return tabsTo(standsFor(radios));
  if (stops.includes(target)) return tabsTo(target);
  // One of many, of which Tab leads to one alone.
  const many = target.closest(ROVING);
  const stop = stops.find((element) => many?.contains(element));
  if (!stop) return null;
  if (!many.contains(active)) return tabsTo(stop);
  if (many.role === "tablist") return follows(active, target) ? RIGHT : LEFT;
  return follows(active, target) ? DOWN : UP;
}

// Where nobody has been yet, Tab begins at the top.
const fresh = window.goneTo === undefined;
window.goneTo = true;

return { keys: keys(), nowhere: !fresh && active === document.body, at: `${active.tagName.toLowerCase()} “${name(active)}”` };
