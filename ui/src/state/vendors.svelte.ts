// The vendors of this client, and how they fall into groups for what is chosen and searched.

import { asFailure, backend } from "../backend";
import type { Arrangement, CatalogueView, Failure } from "../bindings";

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

  byCode(code: string): CatalogueView["vendors"][number] | undefined {
    return this.catalogue?.vendors.find((vendor) => vendor.code === code);
  }
}

export const vendors = new Vendors();
