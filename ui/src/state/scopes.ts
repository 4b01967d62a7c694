// Scopes in words, as far as the open visit tells of them.

import { say } from "../words/language.svelte";
import { visit } from "./visit.svelte";

/** What a scope is called; one that no plan of the visit tells of by its own spelling. */
export function scopeTitle(scope: string): string {
  for (const row of visit.view?.rows ?? []) {
    for (const group of row.plan?.groups ?? []) {
      const known = group.scopes.find((candidate) => candidate.scope === scope);
      if (known) return say(known.title);
    }
  }
  return scope;
}
