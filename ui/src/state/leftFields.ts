// Fields are checked when they are left, by the rules that the core has for the whole form: one that is empty is not, and of
// one that is typed in again nothing is said until it is left anew, nor what was wrong with it when the form was sent.

import { SvelteMap, SvelteSet } from "svelte/reactivity";

import type { Failure, Field, FieldProblem } from "../bindings";
import { problemAt, problemOf } from "./problems";

export class LeftFields {
  #told = new SvelteMap<string, string>();
  #typed = new Map<string, number>();
  #sinceSent = new SvelteSet<string>();

  /** What is wrong with a field, by when it was left or by what came of sending. */
  problem(field: Field, sent: Failure | null = null): string | null {
    return this.#told.get(field) ?? (this.#sinceSent.has(field) ? null : problemOf(sent, field));
  }

  /** The form is sent: what comes of it is said of every field. */
  sent(): void {
    this.#sinceSent.clear();
  }

  typed(field: string): void {
    this.#told.delete(field);
    this.#sinceSent.add(field);
    this.#typed.set(field, (this.#typed.get(field) ?? 0) + 1);
  }

  /** Asks about the field; an answer to what has been typed over meanwhile is dropped. */
  async left(field: Field, value: string | readonly string[], ask: () => Promise<FieldProblem[]>): Promise<void> {
    const turn = this.#typed.get(field);
    // What was never typed in, or is empty, is spoken of on sending; but what was all taken away was meant so.
    if (turn === undefined || (typeof value === "string" && value.trim() === "")) return;
    // Where it cannot be asked, the answer comes on sending.
    const problems = await ask().catch(() => []);
    const problem = problemAt(field, problems);
    if (problem !== null && turn === this.#typed.get(field)) this.#told.set(field, problem);
  }
}
