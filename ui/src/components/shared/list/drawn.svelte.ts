// Which part of a long list is drawn, by a headless virtualizer. What the rows are, and the keyboard, is not its business.

import { defaultRangeExtractor, elementScroll, observeElementOffset, observeElementRect, Virtualizer, type Range, type VirtualItem } from "@tanstack/virtual-core";

/** So many beyond each edge, so that a fast wheel finds them there. */
const BEYOND = 6;

export type Asked = {
  count: number;
  /** As a new function whenever another thing stands at a place, so that heights are kept by what they are of. */
  keyOf: ((item: number) => string) | undefined;
  estimate: (item: number) => number;
  /** Drawn wherever one is. */
  always: readonly number[];
};

const byPlace = (item: number): number => item;

export class Drawn {
  #version = $state(0);
  #drawing = false;
  #virtualizer: Virtualizer<HTMLElement, HTMLElement> | null = null;
  #count = -1;
  #keyOf: Asked["keyOf"];
  #beyond = BEYOND;
  #widening = 0;
  readonly #scroller: () => HTMLElement | null;
  readonly #top: number;

  /** `top` is how far the list is scrolled when it appears. */
  constructor(scroller: () => HTMLElement | null, top: number) {
    this.#scroller = scroller;
    this.#top = top;
  }

  /** What is drawn now. Tracked: it changes with what is asked, with scrolling and with measured heights. */
  items({ count, keyOf, estimate, always }: Asked): { items: VirtualItem[]; total: number } {
    void this.#version;
    if (count !== this.#count || keyOf !== this.#keyOf) this.#begin(count, keyOf);
    this.#drawing = true;
    const options = {
      count,
      getItemKey: keyOf ?? byPlace,
      estimateSize: estimate,
      overscan: this.#beyond,
      getScrollElement: this.#scroller,
      initialOffset: this.#top,
      initialRect: { width: 800, height: 600 },
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      rangeExtractor: (range: Range) => {
        const near = defaultRangeExtractor(range);
        const far = always.filter((item) => item < count && !near.includes(item));
        return [...near, ...far].sort((a, b) => a - b);
      },
      onChange: () => {
        if (!this.#drawing) this.#version++;
      },
    };
    if (this.#virtualizer) this.#virtualizer.setOptions(options);
    else this.#virtualizer = new Virtualizer(options);
    const drawn = { items: this.#virtualizer.getVirtualItems(), total: this.#virtualizer.getTotalSize() };
    this.#drawing = false;
    return drawn;
  }

  /** Of a list that takes another's place, what is looked at is drawn first: a key is answered by that, and what is beyond
   * it comes after. */
  #begin(count: number, keyOf: Asked["keyOf"]): void {
    const first = this.#count < 0;
    this.#count = count;
    this.#keyOf = keyOf;
    if (first) return;
    this.#beyond = 0;
    cancelAnimationFrame(this.#widening);
    this.#widening = requestAnimationFrame(() => {
      // A frame's own callbacks come before it is painted, this after.
      setTimeout(() => {
        this.#beyond = BEYOND;
        this.#version++;
      });
    });
  }

  /** Where a thing stands, as far as its height and those above it are known. */
  place(item: number): VirtualItem | undefined {
    return this.#virtualizer?.measurementsCache[item];
  }

  /** The thing at so many pixels from the top. */
  itemAt(offset: number): number {
    return this.#virtualizer?.getVirtualItemForOffset(offset)?.index ?? 0;
  }

  measure(element: HTMLElement | null): void {
    this.#virtualizer?.measureElement(element);
  }

  /** Forgets every height, after the width or the estimate has changed. */
  forget(): void {
    this.#virtualizer?.measure();
  }

  /** Begins to follow the scrolling; the answer ends it. */
  follow(): () => void {
    const end = this.#virtualizer?._didMount();
    this.#virtualizer?._willUpdate();
    return () => {
      cancelAnimationFrame(this.#widening);
      end?.();
    };
  }
}
