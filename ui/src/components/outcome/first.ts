// The first thing that a person can do about what was found or not, as the button that stands out says it.

import type { PlanRowView, TypeOutcome } from "../../bindings";
import { outcome as words, typeName, typesAsTitle } from "../../words";
import { firstToDo, standsAlike, stepOf, wantedTypes } from "./summary";

/** `types` are those that it is about; none where it is about the account's link. `about` names them, or the account. */
export type First = { row: PlanRowView; types: readonly TypeOutcome[]; says: string; about: string };

/** What an account is called. */
export function nameOf(row: PlanRowView): string {
  return row.vendor?.displayName ?? (row.draft.vendor.kind === "customer" ? words.customerChooses : words.noVendor);
}

/** What is still to be done about an account's link before anything can be found; nothing once it is out. */
export function beforeLink(row: PlanRowView): string | null {
  return row.state === "planning" ? words.createLink : row.state === "linkReady" ? words.handOver : null;
}

export function first(rows: readonly PlanRowView[]): First | null {
  const found = firstToDo(rows);
  const row = rows.find((one) => one.id === found?.row);
  if (!found || !row) return null;
  const wanted = wantedTypes(row);
  const types = found.assetType !== null && standsAlike(wanted) ? wanted : wanted.filter((type) => type.assetType === found.assetType);
  const [type] = types;
  if (!type) return { row, types, says: beforeLink(row) ?? "", about: nameOf(row) };
  const step = stepOf(type);
  // Where every type wants it, it is the account that is signed in to.
  const ofAccount = step === "signInAgain" && wanted.length > 1 && wanted.every((one) => stepOf(one) === step);
  const ofTypes = types.length > 1 ? typesAsTitle(types.map((one) => one.assetType)) : typeName(type.assetType);
  return { row, types, says: words.next(step), about: ofAccount ? nameOf(row) : ofTypes };
}
