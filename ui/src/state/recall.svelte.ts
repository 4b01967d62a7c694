// What was used last with this client, as the core finds it in the kept visits. A convenience: where it cannot be had,
// everything can be chosen all the same, so a failure is not told.

import { backend } from "../backend";
import type { LastAccess, PlanDraft, UsedVendor } from "../bindings";
import { plan } from "./plan.svelte";

class Recall {
  /** Vendors that fit the types; `null` before the first answer. */
  used = $state.raw<UsedVendor[] | null>(null);
  /** Whether this client has linked anything yet: the place of the vendors is kept then, whatever is chosen. */
  any = $state(false);
  /** What was asked for last with the vendor that is chosen. */
  access = $state.raw<LastAccess | null>(null);

  #usedTurn = 0;
  #accessTurn = 0;

  async lookForVendors(types: readonly string[]): Promise<void> {
    const turn = ++this.#usedTurn;
    const of = (wanted: readonly string[]) => backend.usedLast([...wanted]).catch((): UsedVendor[] => []);
    const [used, all] = await Promise.all([of(types), types.length === 0 ? null : of([])]);
    if (turn !== this.#usedTurn) return;
    this.used = used;
    this.any = (all ?? used).length > 0;
  }

  async lookForAccess(draft: Pick<PlanDraft, "vendor" | "assetTypes">): Promise<void> {
    const turn = ++this.#accessTurn;
    this.access = null;
    if (draft.vendor.kind !== "vendor" || draft.assetTypes.length === 0) return;
    const access = await backend.lastAccess(draft.vendor.vendor, [...draft.assetTypes]).catch(() => null);
    if (turn === this.#accessTurn) this.access = access;
  }

  /** Whether what is chosen now is what was chosen then. */
  get sameAccess(): boolean {
    const [then, now] = [this.access?.scopes, plan.view?.scopes];
    return then !== undefined && now !== undefined && then.length === now.length && then.every((scope) => now.includes(scope));
  }

  /** Chooses a vendor as last time: with its types, where none are chosen yet. */
  chooseVendor(vendor: UsedVendor): Promise<void> {
    const chosen = { kind: "vendor", vendor: vendor.code } as const;
    return plan.draft.assetTypes.length > 0
      ? plan.chooseVendor(chosen)
      : plan.change({ assetTypes: vendor.assetTypes, vendor: chosen, scopes: null });
  }

  async chooseAccess(): Promise<void> {
    if (this.access && !this.sameAccess) await plan.change({ scopes: this.access.scopes });
  }
}

export const recall = new Recall();
