// What is wrong with which field, in words.

import type { Failure, Field, FieldProblem } from "../bindings";
import { say } from "../words/language.svelte";

/** What is wrong with a field, if anything. */
export function problemAt(field: Field, problems: readonly FieldProblem[]): string | null {
  const problem = problems.find((one) => one.field === field);
  return problem ? say(problem.message) : null;
}

/** What a failure says is wrong with a field, if anything. */
export const problemOf = (failure: Failure | null, field: Field): string | null => problemAt(field, failure?.problems ?? []);
