// The current plan row as it is being chosen, and what the core makes of it. Every change is kept by the core before it
// answers, so a choice survives whatever happens next.

import { asFailure, backend } from "../backend";
import type { ExpectedDevice, Field, PlanDraft, PlanView, RedirectChoice, RowBefore } from "../bindings";
import { t } from "../words/language.svelte";
import { history, type Deed } from "./history.svelte";
import { problemAt } from "./problems";
import type { Says } from "./toasts.svelte";
import { visit } from "./visit.svelte";

/** The plan at a moment, and the row that was shown. */
export type Before = { row: string | null; rows: RowBefore[] };

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

  /** The vendor that is chosen for something. One whose last type was taken away is for nothing, and shown nowhere as chosen. */
  get vendorCode(): string | null {
    return this.draft.assetTypes.length > 0 ? codeOf(this.draft.vendor) : null;
  }

  problem(field: Field): string | null {
    return problemAt(field, this.view?.problems ?? []);
  }

  /** Changes the draft and asks the core what follows. An answer that has been overtaken is dropped. */
  async change(part: Partial<PlanDraft>, typedInto?: string): Promise<void> {
    const before = this.#now();
    const was = JSON.stringify(this.draft);
    Object.assign(this.draft, part);
    if (JSON.stringify(this.draft) !== was) this.#did(nameOf(part), before, typedInto);
    await this.#send();
  }

  async expect(devices: ExpectedDevice[], typedInto?: string): Promise<void> {
    const before = this.#now();
    this.expected = devices;
    this.#did(() => t("undo-of-expected"), before, typedInto);
    await this.#send();
  }

  /** Takes one out of the devices that should turn up. */
  async expectNoMore(id: string): Promise<void> {
    const before = this.#now();
    this.expected = this.expected.filter((device) => device.id !== id);
    await this.#send();
    this.tell(() => t("undo-expected-removed"), () => t("undo-of-expected"), before);
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
        if (change.turn !== this.#turn) continue;
        this.view = row?.plan ?? null;
        // With a vendor that is chosen first come its types.
        if (change.draft.assetTypes.length === 0 && row) this.draft.assetTypes = [...row.draft.assetTypes];
      } catch (error) {
        visit.failure = asFailure(error);
      }
    }
  }

  /** Removes the current row, which has had no link. */
  async remove(): Promise<void> {
    const { view, row } = visit;
    if (!view || !row) return;
    await this.kept();
    const before = this.#now();
    const at = view.rows.findIndex((candidate) => candidate.id === row.id);
    if (!(await visit.removeRow(row.id))) return;
    visit.rowId = visit.view?.rows[Math.max(0, at - 1)]?.id ?? null;
    this.load();
    this.tell(() => t("undo-row-removed"), () => t("undo-of-row-removed"), before);
  }

  /** Adds a row. What is done in it from here on is done to that. */
  async add(): Promise<boolean> {
    await this.kept();
    const before = this.#now();
    if (!(await visit.addRow())) return false;
    this.load();
    this.#did(() => t("undo-of-row-added"), before);
    return true;
  }

  /** Adds a row for types that the current one leaves over, with the rest as it is chosen here. */
  async addFor(types: readonly string[]): Promise<boolean> {
    const { language, colorScheme, channel, redirectUri, pack } = this.draft;
    if (!(await this.add())) return false;
    Object.assign(this.draft, { language, colorScheme, redirectUri, pack, ...(channel && { channel }), assetTypes: [...types], vendor: { kind: "undecided" }, scopes: null });
    await this.#send();
    return true;
  }

  /** The plan as it is here, for whoever is about to change all of it. */
  async before(): Promise<Before> {
    await this.kept();
    return this.#now();
  }

  /** Says what was done to the plan, and keeps how it was. */
  tell(says: Says, name: Says, before: Before): void {
    history.tell(says, this.#deed(name, before));
  }

  #did(name: Says, before: Before, typedInto?: string): void {
    // What a link was made of is in it, and is not changed by changing it here.
    if (visit.row?.link == null) history.did({ ...this.#deed(name, before), ...(typedInto !== undefined && { typedInto: `${before.row} ${typedInto}` }) });
  }

  #deed(name: Says, before: Before): Deed {
    const of = visit.view?.id;
    const isLinked = (id: string | null): boolean => visit.view?.rows.find((row) => row.id === id)?.link != null;
    return {
      name,
      seenOn: ["devices", "access"],
      still: () => visit.view?.id === of && !isLinked(before.row),
      undo: async () => {
        await this.kept();
        const after = this.#now();
        await this.#restore(before);
        return () => this.#restore(after);
      },
    };
  }

  #now(): Before {
    const here = { draft: this.chosen, expected: $state.snapshot(this.expected) };
    return { row: visit.rowId, rows: visit.plan.map((row) => (row.id === this.#row ? { ...row, ...here } : row)) };
  }

  async #restore({ row, rows }: Before): Promise<void> {
    await this.kept();
    if (!(await visit.restore(rows))) throw visit.failure ?? new Error();
    visit.rowId = row;
    this.load();
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

  /** As with the types. With a vendor that is chosen before any type the core takes all that it links, and that is said. */
  async chooseVendor(vendor: PlanDraft["vendor"], name = ""): Promise<void> {
    if (vendor.kind === "vendor" && this.draft.assetTypes.length === 0) return await this.#chooseVendorFirst(vendor, name);
    const same = vendor.kind === this.draft.vendor.kind && codeOf(vendor) === codeOf(this.draft.vendor);
    await this.change(same ? {} : { vendor, scopes: null });
  }

  async #chooseVendorFirst(vendor: PlanDraft["vendor"], name: string): Promise<void> {
    const row = this.#row;
    const before = await this.before();
    if (row !== this.#row) return;
    // One that was left when its last type was taken away is chosen anew.
    if (codeOf(vendor) === codeOf(this.draft.vendor)) {
      this.draft.vendor = { kind: "undecided" };
      await this.#send();
    }
    Object.assign(this.draft, { vendor, scopes: null });
    await this.#send();
    const says = nameOf({ vendor });
    if (this.draft.assetTypes.length > 0 && visit.row?.link == null) this.tell(() => t("undo-types-of-vendor", { vendor: name }), says, before);
    else this.#did(says, before);
  }

  toggleScope(scope: string): Promise<void> {
    const scopes = this.view?.scopes ?? [];
    return this.change({ scopes: scopes.includes(scope) ? scopes.filter((other) => other !== scope) : [...scopes, scope] });
  }
}

/** What a change of these is called. */
function nameOf(part: Partial<PlanDraft>): Says {
  if (part.vendor) return () => t("undo-of-vendor");
  if (part.assetTypes) return () => t("undo-of-types");
  return "scopes" in part || part.pack ? () => t("undo-of-access") : () => t("undo-of-way");
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
