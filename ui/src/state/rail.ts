// What the rail says of each step.

import { access, frame, link, typesAsTitle } from "../words/en";
import { left } from "../words/time";
import { journey, steps, type Step } from "./journey.svelte";
import { plan } from "./plan.svelte";
import { vendors } from "./vendors.svelte";
import { visit } from "./visit.svelte";

function household(): string {
  if (!plan.household) return frame.none;
  return plan.household.existing ? plan.household.userId : `${plan.household.userId} · ${frame.fresh}`;
}

function devices(): string {
  const types = plan.draft.assetTypes;
  if (types.length === 0) return frame.none;
  const { vendor } = plan.draft;
  const who =
    vendor.kind === "vendor" ? vendors.byCode(vendor.vendor)?.displayName : vendor.kind === "customer" ? frame.customerChooses : null;
  return who ? `${typesAsTitle(types)} · ${who}` : typesAsTitle(types);
}

function permissions(): string {
  if (!plan.view || plan.view.groups.length === 0 || !plan.vendorSettled) return frame.none;
  const total = plan.view.groups.reduce((sum, group) => sum + group.total, 0);
  return access.permissions(plan.view.scopes.length, total);
}

function linked(): string {
  const current = visit.view?.link;
  if (!current) return link.notYet;
  const remaining = left(current.expiresAt);
  return remaining && current.state !== "spent" ? `${link.heading(current.state)} · ${remaining}` : link.heading(current.state);
}

function found(): string {
  const outcome = visit.view?.outcome;
  return outcome ? access.chosen(outcome.connected, outcome.wanted) : frame.none;
}

const texts: Record<Step, () => string> = { household, devices, access: permissions, link: linked, outcome: found };

const done: Record<Step, () => boolean> = {
  household: () => plan.household !== null,
  devices: () => plan.vendorSettled,
  access: () => visit.view !== null,
  link: () => visit.view?.link?.state === "spent",
  outcome: () => visit.view?.outcome?.settled ?? false,
};

export function railEntries() {
  return steps.map((step) => ({
    key: step,
    title: frame.steps[step],
    text: texts[step](),
    done: done[step](),
    reachable: journey.reachable(step),
  }));
}
