// What a clicker's keys do, wherever the focus is.

export type Clicked = "strip" | "next" | "back";

const clicks: Partial<Record<string, Clicked>> = { F9: "strip", PageDown: "next", PageUp: "back" };

/**
 * What a key does in the strip; nothing where it does something else.
 *
 * - `dialogs`: how many dialogs hold the window. Behind one nothing goes on that could not be seen or pressed.
 * - `customers`: whether what the customer is shown is one of them. A presenter goes on from that.
 */
export function clicked(event: KeyboardEvent, dialogs: number, customers: boolean): Clicked | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  if (dialogs > (customers ? 1 : 0)) return null;
  const click = clicks[event.key] ?? null;
  return click !== "strip" && pages(event.target) ? null : click;
}

/** A field of one line has no pages; the screens begin in one, and a clicker must work from there too. */
const pages = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.matches("textarea, select, [role=combobox]");
