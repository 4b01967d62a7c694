// What a clicker's keys do, wherever the focus is.

export type Clicked = "strip" | "next" | "back";

const clicks: Partial<Record<string, Clicked>> = { F9: "strip", PageDown: "next", PageUp: "back" };

/** What a key does in the strip; nothing where it does something else, or has done it. */
export function clicked(event: KeyboardEvent): Clicked | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  const click = clicks[event.key] ?? null;
  return click !== "strip" && pages(event.target) ? null : click;
}

/** A dialog that holds the window, as far as a clicker is concerned. */
export type Held = Pick<HTMLDialogElement, "close" | "matches" | "querySelector">;

/**
 * Closes what holds the window, so that what is played next is seen. What the customer is shown stays: a presenter goes on
 * from that. Nothing is closed where something may have been filled in; says whether the way is free.
 */
export function freed(dialogs: readonly Held[]): boolean {
  const mine = dialogs.filter((dialog) => !dialog.matches("[data-customers]"));
  if (mine.some((dialog) => dialog.querySelector("input, textarea") !== null)) return false;
  for (const dialog of mine.reverse()) dialog.close();
  return true;
}

/** A field of one line has no pages; the screens begin in one, and a clicker must work from there too. */
const pages = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.matches("textarea, select");
