// Scopes in words, as far as the open visit tells of them.

import { access, typeName } from "../words";
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

/** Scopes for whoever knows no codes: a line for each type of device, in the order in which they come. */
export function scopesByType(scopes: readonly string[]): string[] {
  const types = new Map<string, string[]>();
  for (const scope of scopes) {
    const type = scope.split(":", 1)[0] ?? scope;
    types.set(type, [...(types.get(type) ?? []), scopeTitle(scope)]);
  }
  return [...types].map(([type, titles]) => access.permissionOf(typeName(type), titles.join(", ")));
}
