// Larger, smaller and the usual size, by the keys that do it in a browser. They work everywhere, in a dialog too.

import { commandHeld } from "./keys";
import { preferences } from "./preferences.svelte";

export type Size = "larger" | "smaller" | "usual";

/** What is asked for where a key stands on another layer of the keyboard, too. */
const wanted: Readonly<Record<string, Size>> = { "+": "larger", "=": "larger", "-": "smaller", "0": "usual" };

/** Draws everything at another size, and keeps that. */
export async function magnify(to: Size): Promise<void> {
  const size = to === "usual" ? 100 : preferences.next(to);
  if (size !== undefined && size !== preferences.size) await preferences.change({ size });
}

/** Answers whether the key was one of these. */
export function magnifiesBy(event: KeyboardEvent): boolean {
  // On some keyboards the plus is typed with Shift.
  const size = wanted[event.key];
  const held = commandHeld(event) || (event.shiftKey && event.key === "+" && (event.ctrlKey || event.metaKey) && !event.altKey);
  if (!size || !held) return false;
  void magnify(size);
  return true;
}
