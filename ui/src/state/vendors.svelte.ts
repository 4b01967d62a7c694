// The vendors of this client, and how they fall into groups for what is chosen and searched.

import { asFailure, backend } from "../backend";
import type { Absence, CatalogueView, Failure, VendorView } from "../bindings";
import { Arranged } from "./arranged";
import { topOfList, type Place } from "./place";

/** As many as can be taken in at a glance; whoever wants another one goes on typing. */
const MOST_BRANDS = 7;

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
    const arrangement = await backend.arrangeVendors([...types], this.query);
    if (turn === this.#turn) this.arranged = new Arranged(catalogue, arrangement);
  }

  /** The vendors that answer to a search, whatever they link, and why one is absent. The list on the screen stays. */
  async brands(query: string): Promise<Brands> {
    const { catalogue } = this;
    if (!catalogue) return { brands: [], absence: null };
    const found = await backend.arrangeVendors([], query);
    const brands = found.all.slice(0, MOST_BRANDS).flatMap((index) => catalogue.vendors[index] ?? []);
    return { brands, absence: found.absence };
  }

  byCode(code: string): CatalogueView["vendors"][number] | undefined {
    return this.catalogue?.vendors.find((vendor) => vendor.code === code);
  }
}

export const vendors = new Vendors();
