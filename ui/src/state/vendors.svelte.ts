// The vendors of this client, and how they fall into groups for what is chosen and searched.

import { asFailure, backend } from "../backend";
import type { Absence, CatalogueView, Failure, VendorView } from "../bindings";
import { Arranged, type Placed } from "./arranged";
import { topOfList, type Place } from "./place";

/** As many as can be taken in at a glance; whoever wants another one goes on typing. */
const MOST_BRANDS = 7;

/** A vendor that answers to a search beside the list, and whether it can be chosen. */
export type FoundVendor = { placed: Placed; fits: boolean };

export type Brands = { brands: VendorView[]; absence: Absence | null };

class Vendors {
  catalogue = $state.raw<CatalogueView | null>(null);
  arranged = $state.raw<Arranged | null>(null);
  failure = $state<Failure | null>(null);
  loading = $state(false);
  query = $state("");

  /** Where one is in the list. */
  place: Place = topOfList();

  #turn = 0;
  #row: string | null = null;

  clear(): void {
    this.catalogue = null;
    this.arranged = null;
    this.place = topOfList();
    this.failure = null;
    this.query = "";
    this.#turn++;
  }

  /** What was searched for belongs to the account that is planned: another one begins with the whole list. */
  begin(row: string | null): void {
    if (row === this.#row) return;
    this.#row = row;
    this.query = "";
    this.place = topOfList();
  }

  /** What was searched for has been found: it is shown among all of them. */
  showAll(): void {
    if (this.query === "") return;
    this.query = "";
    this.place = topOfList();
  }

  async load(refresh: boolean, types: readonly string[]): Promise<void> {
    this.loading = true;
    this.failure = null;
    try {
      this.catalogue = await backend.catalogue(refresh);
      await this.arrange(types);
    } catch (error) {
      this.failure = asFailure(error);
    } finally {
      this.loading = false;
    }
  }

  async arrange(types: readonly string[]): Promise<void> {
    const { catalogue } = this;
    if (!catalogue) return;
    const turn = ++this.#turn;
    const { query } = this;
    const arrangement = await backend.arrangeVendors([...types], query);
    if (turn === this.#turn) this.arranged = new Arranged(catalogue, arrangement, query);
  }

  /** The vendors that answer to a search, whatever they link, and why one is absent. The list on the screen stays. */
  async brands(query: string): Promise<Brands> {
    const { catalogue } = this;
    if (!catalogue) return { brands: [], absence: null };
    const found = await backend.arrangeVendors([], query);
    const brands = found.all.slice(0, MOST_BRANDS).flatMap((index) => catalogue.vendors[index] ?? []);
    return { brands, absence: found.absence };
  }

  /** The first vendors that answer to a search, as the list has them for these types. The list on the screen stays. */
  async find(query: string, types: readonly string[], most: number): Promise<FoundVendor[]> {
    const { catalogue } = this;
    if (!catalogue) return [];
    const found = new Arranged(catalogue, await backend.arrangeVendors([...types], query), query);
    return Array.from({ length: Math.min(found.count, most) }, (_, row) => ({ placed: found.at(row), fits: found.fits(row) })).flatMap(
      ({ placed, fits }) => (placed ? [{ placed, fits }] : []),
    );
  }

  byCode(code: string): CatalogueView["vendors"][number] | undefined {
    return this.catalogue?.vendors.find((vendor) => vendor.code === code);
  }
}

export const vendors = new Vendors();
