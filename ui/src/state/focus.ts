// The keyboard is always somewhere. A control that was pressed is often busy for a moment and cannot have the focus then,
// or it goes with what it took away: the platform leaves the focus nowhere, and Tab would begin at the top. Here it comes
// back to the control as soon as that can have it, or goes on in what the control stood in.

const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex]";

/** What is busy for longer than this, in milliseconds, is not waited for. */
const BUSY = 2_000;

let last: HTMLElement | null = null;
/** What it stood in, from the inside out, and after how many controls there: what is taken away does not say so any more. */
let around: { place: HTMLElement; after: number }[] = [];
/** What has the focus because what had it is gone. */
let standsIn: Element | null = null;
let patience: ReturnType<typeof setTimeout> | undefined;
let soon: ReturnType<typeof setTimeout> | undefined;

const nowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;
const isShown = (element: Element): boolean => element.isConnected && element.checkVisibility({ visibilityProperty: true });
const canTake = (element: Element): boolean => isShown(element) && !element.matches(":disabled");

/** The controls in a place to which Tab leads. */
export const controlsIn = (place: HTMLElement): HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) => control.tabIndex >= 0 && canTake(control));

/** Whether nobody has gone anywhere since what had the focus went away. */
export const adrift = (): boolean => nowhere() || document.activeElement === standsIn;

/** What has the focus, or will have it again as soon as it can. */
export const focusHolder = (): Element | null => (nowhere() ? last : document.activeElement);

/** Gives an element the focus, at once or as soon as it can have it. */
export function giveFocus(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  remember(element);
  settle();
}

function remember(element: HTMLElement): void {
  clearTimeout(patience);
  patience = undefined;
  last = element;
  around = [];
  for (let place = element.parentElement; place && !place.matches("main, dialog, body"); place = place.parentElement) {
    const before = controlsIn(place).filter((control) => control.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    around.push({ place, after: before.length });
  }
}

/** What came in its place in the innermost of those places that is left, else where the dialog or the screen begins. */
function nearest(): HTMLElement | null {
  for (const { place, after } of around) {
    if (!isShown(place)) continue;
    const controls = controlsIn(place);
    const found = controls[after] ?? controls.at(-1);
    if (found) return found;
  }
  const dialog = [...document.querySelectorAll<HTMLElement>("dialog[open]")].at(-1);
  if (dialog) return dialog.querySelector<HTMLElement>("[data-focus-first]:enabled, button:enabled") ?? dialog;
  return document.querySelector<HTMLElement>("main h1");
}

function goOn(): void {
  if (!nowhere()) return;
  const place = nearest();
  place?.focus({ preventScroll: true });
  standsIn = place;
}

function settle(): void {
  if (!last || !nowhere()) return;
  if (canTake(last)) last.focus({ preventScroll: true });
  else if (!isShown(last)) goOn();
  else patience ??= setTimeout(goOn, BUSY);
}

function onfocusin(event: FocusEvent): void {
  standsIn = null;
  if (event.target instanceof HTMLElement) remember(event.target);
}

function onfocusout({ target, relatedTarget }: FocusEvent): void {
  if (target !== last || relatedTarget || !last || last.matches(":disabled")) return;
  const left = last;
  // Whoever leaves what could keep the focus wants it nowhere.
  setTimeout(() => {
    if (left === last && document.hasFocus() && nowhere() && canTake(left)) last = null;
  });
}

/** Begins to see to it; answers with its end. */
export function keepFocus(): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  document.addEventListener("focusin", onfocusin, { signal });
  document.addEventListener("focusout", onfocusout, { signal });
  // Whatever has its own place for the focus comes first.
  const observer = new MutationObserver(() => {
    if (!last || !nowhere()) return;
    clearTimeout(soon);
    soon = setTimeout(settle);
  });
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ["disabled", "hidden", "open"] });
  return () => {
    ending.abort();
    observer.disconnect();
  };
}
