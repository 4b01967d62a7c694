// A long list as rows in sections: where each stands among the things that scroll, and which row a key leads to.
// Nothing here knows of the screen; what is drawn where is for the list itself.

import type { Active } from "../../../state/place";

/** Rows under a heading of their own. */
export type Section = { key: string; title: string; note: string; count: number };

/** What scrolls, from the top: each section's heading and then its rows. Without sections, the rows alone. */
export class Layout {
  readonly items: number;
  /** Where each heading stands. */
  readonly headings: readonly number[];

  readonly #begins: readonly number[];

  constructor(
    readonly rows: number,
    readonly sections: readonly Section[],
  ) {
    let row = 0;
    const begins = sections.map((section) => (row += section.count) - section.count);
    this.#begins = begins;
    this.headings = begins.map((begin, at) => begin + at);
    this.items = rows + sections.length;
  }

  /** The row that stands here; `null` for a heading. */
  rowAt(item: number): number | null {
    // Asked for every row of a list, so nothing is made on the way.
    let before = 0;
    for (const heading of this.headings) {
      if (heading === item) return null;
      if (heading < item) before++;
    }
    return item - before;
  }

  /** Where a row stands. */
  itemOf(row: number): number {
    return row + this.#begins.filter((begin) => begin <= row).length;
  }

  /** The rows of a section by where they stand, the end exclusive. */
  block(section: number): [number, number] {
    const heading = this.headings[section];
    return heading === undefined ? [0, this.items] : [heading + 1, this.headings[section + 1] ?? this.items];
  }
}

/** The rows as they are now. */
export type Rows = {
  count: number;
  keyOf: (row: number) => string;
  /** Where the row with this key is; -1 if it is nowhere, or not known yet. */
  rowOf: (key: string) => number;
};

/** The same row after the list has changed; where it is gone, the one in its place. */
export function follow(active: Active | null, rows: Rows): Active | null {
  if (!active || rows.count === 0) return null;
  if (active.row < rows.count && rows.keyOf(active.row) === active.key) return active;
  const found = rows.rowOf(active.key);
  const row = found >= 0 ? found : Math.min(active.row, rows.count - 1);
  return { key: rows.keyOf(row), row };
}

/** Where a key leads: to a row, out of the list at its top, or nowhere further although it is a key of the list. */
export type Way = number | "above" | "end" | null;

export type Reach = { count: number; page: number; reachable: (row: number) => boolean };

/** Where a key leads from a row. `null` for a key that the list does not know. */
export function way(key: string, from: number, { count, page, reachable }: Reach): Way {
  const next = (at: number, step: 1 | -1): number | null => {
    for (let row = at; row >= 0 && row < count; row += step) if (reachable(row)) return row;
    return null;
  };
  switch (key) {
    case "ArrowDown":
      return next(from + 1, 1) ?? "end";
    case "ArrowUp":
      return next(from - 1, -1) ?? "above";
    case "Home":
      return next(0, 1) ?? "end";
    case "End":
      return next(count - 1, -1) ?? "end";
    case "PageDown": {
      const to = Math.min(count - 1, from + page);
      const row = next(to, 1) ?? next(to, -1);
      return row === null || row <= from ? "end" : row;
    }
    case "PageUp": {
      const to = Math.max(0, from - page);
      const row = next(to, -1) ?? next(to, 1);
      return row === null || row >= from ? "end" : row;
    }
    default:
      return null;
  }
}

/** Whether a key writes something, so that it belongs to the search. */
export function writes(event: { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; isComposing: boolean }): boolean {
  const { key, ctrlKey, metaKey, altKey, isComposing } = event;
  return [...key].length === 1 && key !== " " && key !== "/" && !ctrlKey && !metaKey && !altKey && !isComposing;
}
