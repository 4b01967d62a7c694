// Fields are checked when they are left, by the rules that the core has for the whole form: one that is empty is not, and of
// one that is typed in again nothing is said until it is left anew.

import { SvelteMap } from "svelte/reactivity";

import type { Field, FieldProblem } from "../bindings";
import { problemAt } from "./problems";

export class LeftFields {
  #told = new SvelteMap<string, string>();
  #typed = new Map<string, number>();

  /** What is wrong with a field that was left. */
  problem(field: Field): string | null {
    return this.#told.get(field) ?? null;
  }

  typed(field: string): void {
    this.#told.delete(field);
    this.#typed.set(field, (this.#typed.get(field) ?? 0) + 1);
  }

  /** Asks about the field; an answer to what has been typed over meanwhile is dropped. */
  async left(field: Field, value: string, ask: () => Promise<FieldProblem[]>): Promise<void> {
    const turn = this.#typed.get(field);
    // What was never typed in, or is empty, is spoken of on sending.
    if (turn === undefined || value.trim() === "") return;
    // Where it cannot be asked, the answer comes on sending.
    const problems = await ask().catch(() => []);
    const problem = problemAt(field, problems);
    if (problem !== null && turn === this.#typed.get(field)) this.#told.set(field, problem);
  }
}
