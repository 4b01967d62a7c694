// The plan row as it is being chosen, and what the core makes of it.

import { asFailure, backend } from "../backend";
import type { Failure, Field, HouseholdView, PlanDraft, PlanView } from "../bindings";

const PAUSE_BEFORE_LOOKING_UP = 250;

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
  };
}

class Plan {
  draft = $state<PlanDraft>(emptyDraft());
  view = $state<PlanView | null>(null);
  household = $state<HouseholdView | null>(null);
  lookingUp = $state(false);
  householdFailure = $state<Failure | null>(null);

  #turn = 0;
  #lookUpTurn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  clear(): void {
    this.draft = emptyDraft();
    this.view = null;
    this.household = null;
    this.householdFailure = null;
    this.lookingUp = false;
    this.#turn++;
    this.#lookUpTurn++;
    clearTimeout(this.#pause);
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
    const turn = ++this.#turn;
    const view = await backend.planRow($state.snapshot(this.draft));
    if (turn === this.#turn) this.view = view;
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

  /** Looks a household up once typing pauses. What was found for other text does not stay. */
  typeUserId(userId: string): void {
    this.draft.userId = userId;
    this.household = null;
    this.householdFailure = null;
    clearTimeout(this.#pause);
    this.#lookUpTurn++;
    this.lookingUp = userId.trim() !== "";
    if (this.lookingUp) this.#pause = setTimeout(() => void this.lookUp(), PAUSE_BEFORE_LOOKING_UP);
  }

  async lookUp(): Promise<void> {
    clearTimeout(this.#pause);
    const turn = ++this.#lookUpTurn;
    this.lookingUp = true;
    this.householdFailure = null;
    try {
      const found = await backend.lookUpHousehold(this.draft.userId);
      if (turn === this.#lookUpTurn) this.household = found;
    } catch (error) {
      if (turn === this.#lookUpTurn) this.householdFailure = asFailure(error);
    } finally {
      if (turn === this.#lookUpTurn) this.lookingUp = false;
    }
  }
}

export const plan = new Plan();
