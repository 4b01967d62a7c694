// The current plan row as it is being chosen, and what the core makes of it. Every change is kept by the core before it
// answers, so a choice survives whatever happens next.

import { asFailure, backend } from "../backend";
import type { ExpectedDevice, Field, PlanDraft, PlanView } from "../bindings";
import { visit } from "./visit.svelte";

function emptyDraft(): PlanDraft {
  return {
    userId: "",
    assetTypes: [],
    vendor: { kind: "undecided" },
    scopes: null,
    pack: "readAndControl",
    language: "browser",
    colorScheme: "system",
    redirectUri: null,
    channel: "thisBrowser",
  };
}

class Plan {
  draft = $state<PlanDraft>(emptyDraft());
  expected = $state<ExpectedDevice[]>([]);
  view = $state.raw<PlanView | null>(null);

  #row: string | null = null;
  #turn = 0;

  clear(): void {
    this.#row = null;
    this.#turn++;
    this.draft = emptyDraft();
    this.expected = [];
    this.view = null;
  }

  /** Shows what is chosen for the visit's current row. */
  load(): void {
    const row = visit.row;
    if (!row) return this.clear();
    this.#row = row.id;
    this.#turn++;
    this.draft = structuredClone(row.draft);
    this.expected = structuredClone(row.expected);
    this.view = row.plan;
  }

  /** Whether types and vendor are chosen and fit. */
  get vendorSettled(): boolean {
    const fields: Field[] = ["assetTypes", "vendor"];
    return this.view !== null && this.view.problems.every((problem) => !fields.includes(problem.field));
  }

  problem(field: Field): string | null {
    return this.view?.problems.find((problem) => problem.field === field)?.message ?? null;
  }

  /** Changes the draft and asks the core what follows. An answer that has been overtaken is dropped. */
  async change(part: Partial<PlanDraft>): Promise<void> {
    Object.assign(this.draft, part);
    await this.#send();
  }

  async expect(devices: ExpectedDevice[]): Promise<void> {
    this.expected = devices;
    await this.#send();
  }

  async #send(): Promise<void> {
    const { view } = visit;
    const row = this.#row;
    if (!view || !row) return;
    const turn = ++this.#turn;
    try {
      const changed = await backend.changeRow(view.id, row, $state.snapshot(this.draft), $state.snapshot(this.expected));
      visit.take(changed);
      if (turn === this.#turn) this.view = changed.rows.find((candidate) => candidate.id === row)?.plan ?? null;
    } catch (error) {
      visit.failure = asFailure(error);
    }
  }

  toggleType(type: string): Promise<void> {
    const has = this.draft.assetTypes.includes(type);
    return this.chooseTypes(has ? this.draft.assetTypes.filter((other) => other !== type) : [...this.draft.assetTypes, type]);
  }

  /** Other types mean other scopes, so what was chosen of those gives way to the pack. */
  chooseTypes(types: readonly string[]): Promise<void> {
    return this.change({ assetTypes: [...types], scopes: null });
  }

  chooseVendor(vendor: PlanDraft["vendor"]): Promise<void> {
    return this.change({ vendor, scopes: null });
  }

  toggleScope(scope: string): Promise<void> {
    const scopes = this.view?.scopes ?? [];
    return this.change({ scopes: scopes.includes(scope) ? scopes.filter((other) => other !== scope) : [...scopes, scope] });
  }
}

export const plan = new Plan();
