// What is wrong with which field, in words.

import { tick } from "svelte";

import type { Failure, Field, FieldProblem } from "../bindings";
import { say } from "../words/language.svelte";

/** What is wrong with a field, if anything. */
export function problemAt(field: Field, problems: readonly FieldProblem[]): string | null {
  const problem = problems.find((one) => one.field === field);
  return problem ? say(problem.message) : null;
}

/** What a failure says is wrong with a field, if anything. */
export const problemOf = (failure: Failure | null, field: Field): string | null => problemAt(field, failure?.problems ?? []);

/** Leads to the first field of a form that something is wrong with, and brings it into sight with its name. */
export async function toFirstProblem(form: HTMLFormElement): Promise<HTMLElement | null> {
  await tick();
  const wrong = form.querySelector<HTMLElement>("[aria-invalid=true]");
  const control = wrong?.matches("fieldset") ? wrong.querySelector("input") : wrong;
  if (!control) return null;
  control.focus({ preventScroll: true });
  control.closest(".field, fieldset")?.scrollIntoView({ block: "nearest" });
  return control;
}
