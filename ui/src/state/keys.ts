// The keys that do something everywhere, as they are shown. What they do is declared with the actions.

const mac = /mac/i.test(globalThis.navigator?.platform ?? "");

export const keys = {
  onward: ["Enter"],
  back: ["Esc"],
  search: ["/"],
  palette: mac ? ["⌘", "K"] : ["Ctrl", "K"],
  keys: ["?"],
  keysAlso: ["F1"],
  undo: mac ? ["⌘", "Z"] : ["Ctrl", "Z"],
  undoAlso: ["F6"],
  redo: mac ? ["⇧", "⌘", "Z"] : ["Ctrl", "Shift", "Z"],
  larger: mac ? ["⌘", "+"] : ["Ctrl", "+"],
  smaller: mac ? ["⌘", "−"] : ["Ctrl", "−"],
  usualSize: mac ? ["⌘", "0"] : ["Ctrl", "0"],
  newVisit: mac ? ["⌘", "N"] : ["Ctrl", "N"],
  visits: mac ? ["⌘", "O"] : ["Ctrl", "O"],
  settings: mac ? ["⌘", ","] : ["Ctrl", ","],
  asLastTime: mac ? ["⌥", "L"] : ["Alt", "L"],
} as const satisfies Record<string, readonly string[]>;

export type Keys = readonly string[];

const spokenNames: Readonly<Record<string, string>> = { Ctrl: "Control", "⌘": "Meta", "⌥": "Alt", "⇧": "Shift" };

/** As those are told of them who hear the screen. */
export const spoken = (caps: Keys): string => caps.map((cap) => spokenNames[cap] ?? cap).join("+");

/** The key that stands for commands on this computer is held, and no other. */
export const commandHeld = (event: KeyboardEvent): boolean =>
  !event.altKey && !event.shiftKey && (mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey);

// In a field that is typed in they are the field's own; a search that is empty only waits for the next word.
const undoesText = (target: EventTarget | null): boolean => isTyping(target) && !(target instanceof HTMLInputElement && target.dataset.search !== undefined && target.value === "");

/** Asks for what was done last to be taken back. */
export const asksUndo = (event: KeyboardEvent): boolean =>
  event.key === "F6" || (event.key.toLowerCase() === "z" && commandHeld(event) && !undoesText(event.target));

/** Asks for what was taken back last to be done again. */
export function asksRedo(event: KeyboardEvent): boolean {
  const held = !event.altKey && (mac ? event.metaKey : event.ctrlKey);
  const key = event.key.toLowerCase();
  return held && !undoesText(event.target) && ((key === "z" && event.shiftKey) || (!mac && key === "y" && !event.shiftKey));
}

/** The places that have a key of their own, as the actions name them. It works in a text field too: nothing is typed by it. */
const places: Readonly<Record<string, string>> = { n: "new-visit", o: "visits", ",": "settings" };

/** The action that leads to the place whose key this is. */
export const placeOf = (event: KeyboardEvent): string | undefined => (commandHeld(event) ? places[event.key.toLowerCase()] : undefined);

/** Whether the key goes into a text that is being typed. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=radio], [type=checkbox]), textarea, select");
}

/**
 * Escape in a field, filled or not: a search that is filled is emptied, any other field is left, with what is in it, for
 * `rest`. Answers whether it was in one: only the next Escape is for the screen or the dialog.
 */
export function leavesField({ key, target }: Pick<KeyboardEvent, "key" | "target">, rest: HTMLElement | null): boolean {
  if (key !== "Escape" || !isTyping(target)) return false;
  const field = target as HTMLInputElement;
  if (field.matches("[type=search]") && field.value !== "") {
    field.value = "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  } else {
    rest?.focus({ preventScroll: true });
  }
  return true;
}

// These take Enter themselves, and what is marked so for as long as it is; in a form it goes on from any field of it, and the platform sees to that.
const TAKES_ENTER = "button, a, summary, textarea, select, form :is(input, textarea, select), [data-takes-enter]";

/** Whether whatever has the focus leaves Enter to the screen. */
export const leavesEnter = (focus: Element): boolean => !focus.matches(TAKES_ENTER) && focus.closest("dialog") === null;

/** Whether Enter presses the button that stands out: it has the focus, or nothing else takes the key. */
export function enterGoesOnward(focus: Element, primary: Element | null): boolean {
  const form = focus.closest("form");
  const submits = form !== null && form === primary?.closest("form") && focus.matches("input");
  return focus === primary || submits || leavesEnter(focus);
}
