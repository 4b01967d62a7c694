// The home as the installer names it, device by device, and the fewest sessions that cover it. It changes the plan only
// when the proposal is taken.

import { asFailure, backend } from "../backend";
import type { Failure, HomeDevice, PlanRowView, Proposal, VisitView } from "../bindings";
import { t } from "../words/language.svelte";
import { plan } from "./plan.svelte";
import { vendors } from "./vendors.svelte";
import { visit } from "./visit.svelte";

export type Brand = { code: string; name: string };
export type NamedDevice = { id: number; assetType: string; brand: Brand | null };

class PlanByBrands {
  devices = $state<NamedDevice[]>([]);
  proposal = $state.raw<Proposal | null>(null);
  failure = $state<Failure | null>(null);
  taking = $state(false);

  #visit: string | null = null;
  #next = 1;
  #turn = 0;

  /** Begins with what the plan says already; in the same visit, where it was left. */
  begin(): void {
    const { view } = visit;
    if (!view) return;
    if (this.#visit !== view.id || this.devices.length === 0) {
      this.#visit = view.id;
      this.proposal = null;
      this.devices = view.rows.flatMap((row) => this.#named(row));
    }
    void this.propose();
  }

  #named(row: PlanRowView): NamedDevice[] {
    const vendor = row.vendor ? vendors.byCode(row.vendor.code) : undefined;
    return row.draft.assetTypes.map((assetType) => ({
      id: this.#next++,
      assetType,
      brand: vendor?.assetTypes.includes(assetType) ? { code: vendor.code, name: vendor.displayName } : null,
    }));
  }

  async add(assetType: string): Promise<void> {
    // Whoever mounts one brand often mounts more of it, but that is for them to say.
    this.devices.push({ id: this.#next++, assetType, brand: null });
    await this.propose();
  }

  async change(id: number, part: Partial<Omit<NamedDevice, "id">>): Promise<void> {
    this.devices = this.devices.map((device) => (device.id === id ? { ...device, ...part } : device));
    await this.propose();
  }

  async remove(id: number): Promise<void> {
    this.devices = this.devices.filter((device) => device.id !== id);
    await this.propose();
  }

  #home(): HomeDevice[] {
    return this.devices.map(({ assetType, brand }) => ({ assetType, brand: brand?.code ?? null }));
  }

  /** Asks what would cover the home. An answer that has been overtaken is dropped. */
  async propose(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const proposal = this.devices.length === 0 ? null : await backend.propose(this.#home());
      if (turn !== this.#turn) return;
      this.proposal = proposal;
      this.failure = null;
    } catch (error) {
      if (turn === this.#turn) this.failure = asFailure(error);
    }
  }

  /** Makes the proposal the plan. Answers with the visit as it is then. */
  async take(): Promise<VisitView | null> {
    if (!visit.view || this.taking) return null;
    this.taking = true;
    const before = await plan.before();
    try {
      const changed = await backend.takeProposal(visit.view.id, this.#home());
      visit.take(changed);
      plan.tell(() => t("undo-plan-taken"), () => t("undo-of-plan"), before);
      return changed;
    } catch (error) {
      this.failure = asFailure(error);
      return null;
    } finally {
      this.taking = false;
    }
  }
}

export const planByBrands = new PlanByBrands();
