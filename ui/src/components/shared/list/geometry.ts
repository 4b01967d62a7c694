// Where the parts of a list are, in pixels, as far as their heights are known.

import type { VirtualItem } from "@tanstack/virtual-core";

import type { Drawn } from "./drawn.svelte";
import type { Layout, Section } from "./rows";

/** The height of a row that has no more than two lines. Its style takes it as `--row`. */
export const ROW = 40;

/** The height of a heading before it is measured. */
export const HEADING = 34;

/** The rows of a section, below its heading. */
export type Block = { section: Section | null; at: number; start: number; height: number; items: VirtualItem[] };

export class Geometry {
  constructor(
    readonly layout: Layout,
    readonly drawn: Drawn,
    readonly items: readonly VirtualItem[],
    readonly total: number,
  ) {}

  /** One block for each section, so that all headings are there at any time, and stick. */
  get blocks(): Block[] {
    const { layout, drawn } = this;
    const all = layout.sections.length > 0 ? layout.sections : [null];
    return all.map((section, at) => {
      const [from, until] = layout.block(at);
      const start = section ? (drawn.place(from - 1)?.end ?? 0) : 0;
      const end = until < layout.items ? (drawn.place(until)?.start ?? this.total) : this.total;
      return { section, at, start, height: end - start, items: this.items.filter(({ index }) => index >= from && index < until) };
    });
  }

  heading(section: number): number {
    const item = this.layout.headings[section];
    return item === undefined ? 0 : (this.drawn.place(item)?.size ?? HEADING);
  }

  /** How high the headings further down are together. */
  below(section: number): number {
    return this.layout.headings.slice(section + 1).reduce((sum, _, at) => sum + this.heading(section + 1 + at), 0);
  }

  /** How far to scroll to see a row whole, between the headings that stick: as little as it takes. */
  topFor(row: number, top: number, height: number, headingsBelow: boolean): number {
    const where = this.drawn.place(this.layout.itemOf(row));
    if (!where) return top;
    const section = this.layout.headings.filter((heading) => heading < where.index).length - 1;
    const foot = headingsBelow ? this.below(section) : 0;
    return Math.max(Math.min(top, where.start - this.heading(section)), where.end + foot - height);
  }

  /** The row that is to stay where it is on the screen: this one if it is to be seen, else the first that is. */
  held(active: number | null, top: number, height: number): { row: number; offset: number } | null {
    const own = active === null ? undefined : this.drawn.place(this.layout.itemOf(active));
    const seen = own && own.end > top && own.start < top + height ? own : undefined;
    const where = seen ?? (top > 0 ? this.drawn.place(this.drawn.itemAt(top + this.heading(0))) : undefined);
    const row = where ? this.layout.rowAt(where.index) : null;
    return where && row !== null ? { row, offset: where.start - top } : null;
  }

  /** How far to scroll so that a row is so far below the top. */
  topWith(row: number, offset: number): number | null {
    const where = this.drawn.place(this.layout.itemOf(row));
    return where ? where.start - offset : null;
  }
}
