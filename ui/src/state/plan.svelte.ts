// The current plan row as it is being chosen, and what the core makes of it. Every change is kept by the core before it
// answers, so a choice survives whatever happens next.

import { asFailure, backend } from "../backend";
import type { ExpectedDevice, Field, PlanDraft, PlanView, RedirectChoice, RowBefore } from "../bindings";
import { t } from "../words/language.svelte";
import { problemAt } from "./problems";
import { toasts, type Says } from "./toasts.svelte";
import { visit } from "./visit.svelte";

type Change = { visit: string; row: string; draft: PlanDraft; expected: ExpectedDevice[]; turn: number };

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
  #unsent = new Map<string, Change>();
  #sending: Promise<void> | null = null;

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

  /** Shows what follows from what is chosen, after something else has changed. The choices stay as they are here. */
  follow(): void {
    const row = visit.view?.rows.find((candidate) => candidate.id === this.#row);
    if (row?.plan) this.view = row.plan;
  }

  /** Whether types and vendor are chosen and fit. */
  get vendorSettled(): boolean {
    const fields: Field[] = ["assetTypes", "vendor"];
    return this.view !== null && this.view.problems.every((problem) => !fields.includes(problem.field));
  }

  /** What is chosen, as it is sent. */
  get chosen(): PlanDraft {
    return $state.snapshot(this.draft);
  }

  problem(field: Field): string | null {
    return problemAt(field, this.view?.problems ?? []);
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

  /** Takes one out of the devices that should turn up. It can be put back where it was. */
  async expectNoMore(id: string): Promise<void> {
    const place = this.expected.findIndex((device) => device.id === id);
    const [device] = $state.snapshot(this.expected.slice(place, place + 1));
    if (place < 0 || !device) return;
    const row = this.#row;
    await this.expect(this.expected.filter((other) => other.id !== id));
    toasts.tell(() => t("undo-expected-removed"), () => {
      if (this.#row !== row || this.expected.some((other) => other.id === id)) return false;
      return this.expect(this.expected.toSpliced(place, 0, device));
    });
  }

  /** Settles when the core has kept every change. */
  async kept(): Promise<void> {
    await this.#sending;
  }

  async #send(): Promise<void> {
    const { view } = visit;
    const row = this.#row;
    if (!view || !row) return;
    const [draft, expected] = [$state.snapshot(this.draft), $state.snapshot(this.expected)];
    this.#unsent.set(row, { visit: view.id, row, draft, expected, turn: ++this.#turn });
    this.#sending ??= this.#sendAll().finally(() => (this.#sending = null));
    await this.#sending;
  }

  // One at a time, so that the core never keeps an earlier choice over a later one.
  async #sendAll(): Promise<void> {
    for (let [change] = this.#unsent.values(); change; [change] = this.#unsent.values()) {
      this.#unsent.delete(change.row);
      try {
        const changed = await backend.changeRow(change.visit, change.row, change.draft, change.expected);
        visit.take(changed);
        visit.failure = null;
        const row = changed.rows.find((candidate) => candidate.id === change.row);
        if (change.turn === this.#turn) this.view = row?.plan ?? null;
      } catch (error) {
        visit.failure = asFailure(error);
      }
    }
  }

  /** Removes the current row, which has had no link. It can be taken back. */
  async remove(): Promise<void> {
    const { view, row } = visit;
    if (!view || !row) return;
    await this.kept();
    const before = visit.plan;
    const at = view.rows.findIndex((candidate) => candidate.id === row.id);
    if (!(await visit.removeRow(row.id))) return;
    visit.rowId = visit.view?.rows[Math.max(0, at - 1)]?.id ?? null;
    this.load();
    this.offerUndo(() => t("undo-row-removed"), before, row.id);
  }

  /** Says what was done to the plan, and takes it back when that is asked for. `row` is the one to be shown then. */
  offerUndo(done: Says, before: RowBefore[], row: string | null): void {
    const of = visit.view?.id;
    toasts.tell(done, async () => {
      if (visit.view?.id !== of) return false;
      await this.kept();
      if (!(await visit.restore(before))) throw visit.failure ?? new Error();
      if (row) visit.rowId = row;
      this.load();
    });
  }

  /** Adds a row for types that the current one leaves over, with the rest as it is chosen here. */
  async addFor(types: readonly string[]): Promise<void> {
    const { language, colorScheme, channel, redirectUri, pack } = this.draft;
    await this.kept();
    if (!(await visit.addRow())) return;
    this.load();
    const shared = { language, colorScheme, redirectUri, pack, ...(channel && { channel }) };
    await this.change({ ...shared, assetTypes: [...types], vendor: { kind: "undecided" }, scopes: null });
  }

  toggleType(type: string): Promise<void> {
    const has = this.draft.assetTypes.includes(type);
    return this.chooseTypes(has ? this.draft.assetTypes.filter((other) => other !== type) : [...this.draft.assetTypes, type]);
  }

  /** Other types mean other scopes, so what was chosen of those gives way to the pack. With the same again it stays. */
  chooseTypes(types: readonly string[]): Promise<void> {
    const { assetTypes } = this.draft;
    const same = types.length === assetTypes.length && types.every((type) => assetTypes.includes(type));
    return this.change(same ? {} : { assetTypes: [...types], scopes: null });
  }

  /** As with the types. */
  chooseVendor(vendor: PlanDraft["vendor"]): Promise<void> {
    const same = vendor.kind === this.draft.vendor.kind && codeOf(vendor) === codeOf(this.draft.vendor);
    return this.change(same ? {} : { vendor, scopes: null });
  }

  toggleScope(scope: string): Promise<void> {
    const scopes = this.view?.scopes ?? [];
    return this.change({ scopes: scopes.includes(scope) ? scopes.filter((other) => other !== scope) : [...scopes, scope] });
  }
}

const codeOf = (vendor: PlanDraft["vendor"]): string | null => (vendor.kind === "vendor" ? vendor.vendor : null);

/** Where a link made from this draft leads the customer afterwards, by what the client says. */
export function redirectOf(draft: PlanDraft, client: { redirect: RedirectChoice; settings: { phonePage?: string | null } }): RedirectChoice {
  if (draft.redirectUri !== null) return { kind: "page", uri: draft.redirectUri };
  const { phonePage } = client.settings;
  const elsewhere = draft.channel === "customersPhone" || draft.channel === "message";
  return elsewhere && phonePage ? { kind: "page", uri: phonePage } : client.redirect;
}

export const plan = new Plan();
