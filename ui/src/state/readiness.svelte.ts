// What to have at hand before a link: the points for what is chosen, and which of them were ticked. A tick is for the
// person who reads them out; it is kept nowhere and nothing depends on it.

import { SvelteSet } from "svelte/reactivity";

import { asFailure, backend } from "../backend";
import type { Failure, InterventionView, PlanDraft, ReadinessPoint, ReadinessView } from "../bindings";
import { language } from "../words/language.svelte";
import { visit } from "./visit.svelte";

class ReadinessOfLink {
  view = $state.raw<ReadinessView | null>(null);
  /** What Enode may ask for afterwards; `null` until somebody wants to know and it has answered. */
  steps = $state.raw<InterventionView[] | null>(null);
  stepsFailure = $state<Failure | null>(null);
  /** The ticked points, by the plan row and their words. */
  readonly ticked = new SvelteSet<string>();

  #turn = 0;

  async load(draft: Pick<PlanDraft, "vendor" | "assetTypes">): Promise<void> {
    const turn = ++this.#turn;
    this.steps = null;
    this.stepsFailure = null;
    const vendor = draft.vendor.kind === "vendor" ? draft.vendor.vendor : null;
    // A list of things to have at hand is no reason to hold anybody up.
    const view = await backend.readiness([...draft.assetTypes], vendor, language()).catch(() => null);
    if (turn === this.#turn) this.view = view;
  }

  async loadSteps(draft: Pick<PlanDraft, "vendor" | "assetTypes">): Promise<void> {
    if (draft.vendor.kind !== "vendor" || this.steps) return;
    const turn = this.#turn;
    this.stepsFailure = null;
    try {
      const steps = await backend.possibleSteps([...draft.assetTypes], draft.vendor.vendor);
      if (turn === this.#turn) this.steps = steps;
    } catch (error) {
      if (turn === this.#turn) this.stepsFailure = asFailure(error);
    }
  }

  /** What a point is ticked by: the plan row, and its words, which change with what is chosen. */
  key(point: ReadinessPoint): string {
    return `${visit.row?.id ?? ""} ${JSON.stringify(point.text)}`;
  }

  toggle(key: string): void {
    if (!this.ticked.delete(key)) this.ticked.add(key);
  }
}

export const readiness = new ReadinessOfLink();
