// What the core made of a search over the vendors, row by row. The core sends indices and says once what is the same for
// many; a row is put together when it is drawn.

import type { Arrangement, CatalogueView, VendorView } from "../bindings";
import type { Range } from "./folded";

export type Group = "all" | "some" | "none";

/** A vendor in its group. */
export type Placed = {
  vendor: VendorView;
  group: Group;
  serves: readonly string[];
  leftOver: readonly string[];
  /** What answers to the search: of the name, of the portal's name, of a nickname. */
  name: readonly Range[];
  portal: readonly Range[];
  nickname: { alias: string; matched: readonly Range[] } | null;
};

const NONE: readonly never[] = [];

export class Arranged {
  readonly count: number;
  readonly groups: readonly { key: Group; count: number }[];

  readonly #order: readonly (readonly number[])[];
  #names: Map<number, Range[]> | null = null;
  #portals: Map<number, Range[]> | null = null;

  /** The arrangement counts in this catalogue and no other. */
  constructor(
    readonly catalogue: CatalogueView,
    readonly arrangement: Arrangement,
    /** What was searched for. */
    readonly query: string,
  ) {
    const { all, some, none } = arrangement;
    this.#order = [all, some, none];
    this.count = all.length + some.length + none.length;
    const groups: { key: Group; count: number }[] = [
      { key: "all", count: all.length },
      { key: "some", count: some.length },
      { key: "none", count: none.length },
    ];
    this.groups = groups.filter((group) => group.count > 0);
  }

  /** A row; `null` where there is none. */
  at(row: number): Placed | null {
    const { catalogue, arrangement } = this;
    const [group, place] = this.#find(row);
    const index = this.#order[group]?.[place];
    const vendor = index === undefined ? undefined : catalogue.vendors[index];
    if (index === undefined || !vendor) return null;
    const split = group === 1 ? arrangement.splits[arrangement.someSplit[place] ?? 0] : undefined;
    this.#names ??= byVendor(arrangement.names);
    this.#portals ??= byVendor(arrangement.portals);
    return {
      vendor,
      group: (["all", "some", "none"] as const)[group] ?? "none",
      serves: split?.serves ?? (group === 0 ? arrangement.wanted : NONE),
      leftOver: split?.leftOver ?? (group === 2 ? arrangement.wanted : NONE),
      name: this.#names.get(index) ?? NONE,
      portal: this.#portals.get(index) ?? NONE,
      nickname: arrangement.nicknames.find((nickname) => nickname.vendor === index) ?? null,
    };
  }

  /** A vendor's code, which is the same whatever is searched for. */
  keyOf(row: number): string {
    const [group, place] = this.#find(row);
    return this.catalogue.vendors[this.#order[group]?.[place] ?? -1]?.code ?? "";
  }

  rowOf(code: string): number {
    const index = this.catalogue.vendors.findIndex((vendor) => vendor.code === code);
    let before = 0;
    for (const group of this.#order) {
      const place = group.indexOf(index);
      if (place >= 0) return before + place;
      before += group.length;
    }
    return -1;
  }

  /** Whether a vendor can be chosen: it links something of what is wanted, and lets people try. */
  fits(row: number): boolean {
    const [group, place] = this.#find(row);
    return group < 2 && this.catalogue.vendors[this.#order[group]?.[place] ?? -1]?.linkingStatus !== "OUTAGE";
  }

  /** The first that can be chosen; -1 where none can. */
  get firstFit(): number {
    for (let row = 0; row < this.count; row++) if (this.fits(row)) return row;
    return -1;
  }

  #find(row: number): [group: number, place: number] {
    const [all, some] = [this.#order[0]?.length ?? 0, this.#order[1]?.length ?? 0];
    if (row < all) return [0, row];
    return row < all + some ? [1, row - all] : [2, row - all - some];
  }
}

function byVendor(marks: readonly [number, number, number][]): Map<number, Range[]> {
  const found = new Map<number, Range[]>();
  for (const [vendor, begin, end] of marks) {
    const ranges = found.get(vendor);
    if (ranges) ranges.push([begin, end]);
    else found.set(vendor, [[begin, end]]);
  }
  return found;
}
