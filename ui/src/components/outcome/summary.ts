// What the accounts of a visit come to, taken together.

import type { DeviceView, NextStep, PlanRowView, SetAside, TypeOutcome } from "../../bindings";

const wantedTypes = (row: PlanRowView): TypeOutcome[] => (row.outcome?.types ?? []).filter((type) => type.wanted);

/** The rows that are accounts. One in which nothing was chosen is none yet, unless it is all that there is. */
export function accounts(rows: readonly PlanRowView[]): readonly PlanRowView[] {
  const chosen = rows.filter((row) => row.link !== null || row.draft.assetTypes.length > 0 || row.draft.vendor.kind !== "undecided");
  return chosen.length > 0 ? chosen : rows;
}

/** Whether nobody can have signed in to an account yet: then nothing can be missing in it. */
export function ahead(row: PlanRowView): boolean {
  const found = wantedTypes(row).some((type) => type.devices.length > 0);
  return row.state === "planning" || (row.state === "linkReady" && !found);
}

/** How many types have devices, connected or not. */
export function foundTypes(rows: readonly PlanRowView[]): number {
  return rows.flatMap(wantedTypes).filter((type) => type.devices.length > 0).length;
}

/** The types that are not in their account yet, each once. */
export function missingTypes(rows: readonly PlanRowView[]): string[] {
  const signedIn = rows.filter((row) => !ahead(row));
  const missing = signedIn.flatMap(wantedTypes).filter((type) => type.state === "notYet");
  return [...new Set(missing.map((type) => type.assetType))];
}

/** The household's devices that no account was asked for, each once: every row's outcome tells of the whole household. */
export function otherDevices(rows: readonly PlanRowView[]): DeviceView[] {
  const wanted = new Set(rows.flatMap(wantedTypes).flatMap((type) => type.devices.map((device) => device.id)));
  const all = rows.flatMap((row) => row.outcome?.types ?? []).flatMap((type) => type.devices);
  const others = new Map(all.filter((device) => !wanted.has(device.id)).map((device) => [device.id, device]));
  return [...others.values()];
}

/** What could not be read of the household; each row tells of the same looks. */
export function notRead(rows: readonly PlanRowView[]): SetAside[] {
  return rows.map((row) => row.outcome?.setAside ?? []).find((items) => items.length > 0) ?? [];
}

/** What to do next about a type. What is to be done at a device without a word from the API on how ends in another look. */
export function stepOf(type: TypeOutcome): NextStep {
  const acts = type.nextStep === "actAtDevice" || type.nextStep === "actInApp";
  return acts && type.devices.every((device) => device.interventions.length === 0) ? "lookAgain" : type.nextStep;
}

/** Whether another look is what to do next about a type, since none comes by itself or something is done first. */
export function asksForLook(rows: readonly PlanRowView[]): boolean {
  return rows.some((row) => !ahead(row) && wantedTypes(row).some((type) => stepOf(type) === "lookAgain"));
}

/**
 * The first thing that a person can do, besides looking again: about a type of a row, or, with no type, about the row's
 * link.
 */
export function firstToDo(rows: readonly PlanRowView[]): { row: string; assetType: string | null } | null {
  for (const row of rows) {
    if (row.state === "planning" || row.state === "linkReady") return { row: row.id, assetType: null };
    const type = wantedTypes(row).find((one) => !["nothing", "waitForLook", "lookAgain"].includes(stepOf(one)));
    if (type) return { row: row.id, assetType: type.assetType };
  }
  return null;
}
