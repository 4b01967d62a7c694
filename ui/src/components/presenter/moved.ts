// Where a key leads in a list that is chosen from by the keyboard. A pure rule.

/**
 * The option that a key leads to from another; nothing where the key leads nowhere.
 *
 * - `names`: what the options are called. A letter or a digit leads to the next whose name, or whose name after its
 *   number, begins with it.
 */
export function movedTo(key: string, from: number, names: readonly string[]): number | null {
  const last = names.length - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(last, from + 1);
    case "ArrowUp":
      return Math.max(0, from - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return key.trim().length === 1 ? begins(key, from, names) : null;
  }
}

/** Round from the next; a letter that none begins with leads nowhere, and is no key of anything else. */
function begins(letter: string, from: number, names: readonly string[]): number {
  const wanted = letter.toLocaleLowerCase();
  const fits = (name: string): boolean => [name, name.replace(/^\d+\W+/u, "")].some((text) => text.toLocaleLowerCase().startsWith(wanted));
  const round = names.map((_, step) => (from + 1 + step) % names.length);
  return round.find((index) => fits(names[index] ?? "")) ?? from;
}
