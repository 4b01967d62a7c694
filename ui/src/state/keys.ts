// The keys that do something everywhere, as they are shown. What they do is declared with the actions.

const mac = /mac/i.test(globalThis.navigator?.platform ?? "");

export const keys = {
  onward: ["Enter"],
  back: ["Esc"],
  search: ["/"],
  palette: mac ? ["⌘", "K"] : ["Ctrl", "K"],
  keys: ["?"],
  keysAlso: ["F1"],
  undo: ["F6"],
  undoAlso: mac ? ["⌘", "Z"] : ["Ctrl", "Z"],
  larger: mac ? ["⌘", "+"] : ["Ctrl", "+"],
  smaller: mac ? ["⌘", "−"] : ["Ctrl", "−"],
  usualSize: mac ? ["⌘", "0"] : ["Ctrl", "0"],
  asLastTime: mac ? ["⌥", "L"] : ["Alt", "L"],
} as const satisfies Record<string, readonly string[]>;

export type Keys = readonly string[];

/** The key that stands for commands on this computer is held, and no other. */
export const commandHeld = (event: KeyboardEvent): boolean =>
  !event.altKey && !event.shiftKey && (mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey);

/** Whether the key goes into a text that is being typed. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=radio], [type=checkbox]), textarea, select");
}
