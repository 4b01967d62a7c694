// The vendors of this client, and how they fall into groups for what is chosen and searched.

import { asFailure, backend } from "../backend";
import type { Absence, Arrangement, CatalogueView, Failure, VendorView } from "../bindings";

/** As many as can be taken in at a glance; whoever wants another one goes on typing. */
const MOST_BRANDS = 7;

export type Brands = { brands: VendorView[]; absence: Absence | null };

class Vendors {
  catalogue = $state.raw<CatalogueView | null>(null);
  arrangement = $state.raw<Arrangement | null>(null);
  failure = $state<Failure | null>(null);
  loading = $state(false);
  query = $state("");

  #turn = 0;

  clear(): void {
    this.catalogue = null;
    this.arrangement = null;
    this.failure = null;
    this.query = "";
    this.#turn++;
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
    if (!this.catalogue) return;
    const turn = ++this.#turn;
    const arrangement = await backend.arrangeVendors([...types], this.query);
    if (turn === this.#turn) this.arrangement = arrangement;
  }

  /** The vendors that answer to a search, whatever they link, and why one is absent. The list on the screen stays. */
  async brands(query: string): Promise<Brands> {
    const { catalogue } = this;
    if (!catalogue) return { brands: [], absence: null };
    const found = await backend.arrangeVendors([], query);
    const brands = found.all.slice(0, MOST_BRANDS).flatMap((placed) => catalogue.vendors[placed.vendor] ?? []);
    return { brands, absence: found.absence };
  }

  byCode(code: string): CatalogueView["vendors"][number] | undefined {
    return this.catalogue?.vendors.find((vendor) => vendor.code === code);
  }
}

export const vendors = new Vendors();
