// Where the next step of an outcome leads: what the operator is offered to do about a type or an expected device.

import type { NextStep, PlanRowView, TypeOutcome } from "../bindings";
import { journey } from "./journey.svelte";
import { plan } from "./plan.svelte";
import { visit } from "./visit.svelte";

/** A fresh link for the same row: the customer signs in with another account. */
async function tryAnotherAccount(row: PlanRowView): Promise<void> {
  journey.chooseRow(row.id);
  if (await visit.create(false)) journey.go("link");
}

/** Another row, with these types alone: they are linked at another vendor. */
async function linkElsewhere(assetTypes: readonly string[]): Promise<void> {
  const holds = (row: PlanRowView): boolean => assetTypes.every((assetType) => row.draft.assetTypes.includes(assetType));
  const planned = visit.view?.rows.find((row) => row.link === null && holds(row));
  if (planned) return journey.chooseRow(planned.id);
  if (await plan.addFor(assetTypes)) journey.go("devices");
}

/** To the access of the row, with these types among those wanted. */
async function askForAccess(row: PlanRowView, assetTypes: readonly string[]): Promise<void> {
  journey.chooseRow(row.id);
  for (const assetType of assetTypes) if (!plan.draft.assetTypes.includes(assetType)) await plan.toggleType(assetType);
  journey.go("devices");
  journey.go("access");
}

export async function signInAgain(vendor: string): Promise<void> {
  if (!(await visit.signInAgain(vendor))) return;
  plan.load();
  journey.go("link");
}

/** To the link of a row, or to what is still to be chosen before it. */
export function goToLink(row: PlanRowView): void {
  journey.chooseRow(row.id);
  if (row.link) return journey.go("link");
  journey.go("devices");
  journey.go("access");
}

/** Takes a step about types of a row: one of them, or all that stand alike. */
export function takeStep(step: NextStep, row: PlanRowView, types: readonly TypeOutcome[], showInterventions: (ids: readonly string[]) => void): void {
  const assetTypes = types.map((type) => type.assetType);
  const devices = types.flatMap((type) => type.devices);
  const toDo = devices.flatMap((device) => device.interventions);
  const vendor = devices.find((device) => device.relinkable)?.vendor ?? row.vendor?.code ?? devices[0]?.vendor ?? null;
  switch (step) {
    case "otherAccount":
      return void tryAnotherAccount(row);
    case "otherVendor":
      return void linkElsewhere(assetTypes);
    case "askScope":
      return void askForAccess(row, assetTypes);
    case "signInAgain":
      return vendor === null ? void tryAnotherAccount(row) : void signInAgain(vendor);
    case "actAtDevice":
    case "actInApp":
      return toDo.length > 0 ? showInterventions(toDo) : void visit.look();
    case "tryLater":
      return goToLink(row);
    default:
      return void visit.look();
  }
}
