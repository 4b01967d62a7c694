// A long list of which only some pages are at hand. Nothing here asks for a page: it says which are missing.

/** So many rows at once. */
export const PAGE = 100;

/** So many pages are kept; beyond, those go first that are the furthest from what is looked at. */
const MOST_PAGES = 20;

type Row = { id: string };

/** As much of a list as is at hand. A change makes a new one, so that whoever shows it notices. */
export class Pages<T extends Row> {
  readonly #pages: ReadonlyMap<number, readonly T[]>;

  constructor(
    readonly total: number,
    pages: ReadonlyMap<number, readonly T[]> = new Map<number, readonly T[]>(),
  ) {
    this.#pages = pages;
  }

  /** The row at a place; none while it is not at hand. */
  at(row: number): T | undefined {
    return this.#pages.get(Math.floor(row / PAGE))?.[row % PAGE];
  }

  /** The same for as long as the row stays what it is, and at its place for as long as it is not known. */
  keyOf(row: number): string {
    return this.at(row)?.id ?? `#${String(row)}`;
  }

  /** Where a row is among those at hand; -1 if it is not among them. A row that is not known yet has its place. */
  rowOf(key: string): number {
    for (const [page, rows] of this.#pages) {
      const at = rows.findIndex((row) => row.id === key);
      if (at >= 0) return page * PAGE + at;
    }
    return key.startsWith("#") ? Math.min(Number(key.slice(1)), this.total - 1) : -1;
  }

  /** The pages between two rows, the end exclusive, that are not at hand; the nearest to the first row first. */
  missing(from: number, until: number): number[] {
    return pagesOf(from, Math.min(until, this.total)).filter((page) => !this.#pages.has(page));
  }

  /** Whether the same is at hand of the same list. */
  isSame(other: Pages<T>): boolean {
    const pages = [...this.#pages];
    const same = ([page, rows]: [number, readonly T[]]): boolean => JSON.stringify(rows) === JSON.stringify(other.#pages.get(page));
    return this.total === other.total && pages.length === other.#pages.size && pages.every(same);
  }

  /** With one more page. A row that it shares with another page has moved: that page is not true any more. */
  with(page: number, rows: readonly T[], total: number): Pages<T> {
    const fresh = new Set(rows.map((row) => row.id));
    const others = [...this.#pages].filter(([other, old]) => other !== page && !old.some((row) => fresh.has(row.id)));
    const near = others.sort(([a], [b]) => Math.abs(a - page) - Math.abs(b - page)).slice(0, MOST_PAGES - 1);
    return new Pages(total, new Map([...near, [page, once(rows)]]));
  }
}

/** The pages that rows are on, the end exclusive. */
export function pagesOf(from: number, until: number): number[] {
  if (until <= from) return [];
  const first = Math.floor(Math.max(0, from) / PAGE);
  const last = Math.floor((until - 1) / PAGE);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function once<T extends Row>(rows: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return rows.filter((row) => !seen.has(row.id) && seen.add(row.id));
}
