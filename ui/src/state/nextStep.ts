// Where the next step of an outcome leads: what the operator is offered to do about a type or an expected device.

import type { PlanRowView } from "../bindings";
import { journey } from "./journey.svelte";
import { plan } from "./plan.svelte";
import { visit } from "./visit.svelte";

/** A fresh link for the same row: the customer signs in with another account. */
export async function tryAnotherAccount(row: PlanRowView): Promise<void> {
  journey.chooseRow(row.id);
  if (await visit.create(false)) journey.go("link");
}

/** Another row, with this type alone: it is linked at another vendor. */
export async function linkElsewhere(assetType: string): Promise<void> {
  const planned = visit.view?.rows.find((row) => row.link === null && row.draft.assetTypes.includes(assetType));
  if (planned) return journey.chooseRow(planned.id);
  if (!(await visit.addRow())) return;
  plan.load();
  journey.go("devices");
  await plan.chooseTypes([assetType]);
}

/** To the access of the row, with this type among those wanted. */
export async function askForAccess(row: PlanRowView, assetType: string): Promise<void> {
  journey.chooseRow(row.id);
  if (!plan.draft.assetTypes.includes(assetType)) await plan.toggleType(assetType);
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
