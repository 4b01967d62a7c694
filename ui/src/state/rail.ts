// What the rail says of the visit: each step, and each account of the home.

import { access, frame, link, typesAsTitle } from "../words";
import type { PlanRowView } from "../bindings";
import { standing } from "../components/link/standing";
import { connectedTypes } from "../components/outcome/summary";
import { Countdown } from "./countdown";
import { household } from "./household.svelte";
import { plan } from "./plan.svelte";
import { reachable } from "./reach";
import { steps, type Step } from "./steps";
import { vendors } from "./vendors.svelte";
import { visit } from "./visit.svelte";

function whose(): string {
  const shown = visit.view ?? (household.view ? { userId: household.view.userId, label: household.label.trim(), exists: household.view.existing } : null);
  if (!shown) return "";
  const id = shown.label ? `${shown.label} · ${shown.userId}` : shown.userId;
  return shown.exists === false ? `${id} · ${frame.fresh}` : id;
}

function devices(): string {
  const types = plan.draft.assetTypes;
  return types.length === 0 ? frame.noDevices : typesAsTitle(types);
}

function vendor(): string {
  const chosen = plan.draft.vendor;
  if (plan.draft.assetTypes.length === 0 || chosen.kind === "undecided") return frame.noVendor;
  return chosen.kind === "customer" ? frame.customerChooses : (vendors.byCode(chosen.vendor)?.displayName ?? frame.none);
}

/** How many of how many permissions; nothing where that is not settled. */
function permissions(counted: (chosen: number, total: number) => string): string {
  if (!plan.view || plan.view.groups.length === 0 || !plan.vendorSettled) return "";
  const total = plan.view.groups.reduce((sum, group) => sum + group.total, 0);
  return counted(plan.view.scopes.length, total);
}

let counted: { end: string; down: Countdown } | null = null;

/** One for each link, for as long as it is the one that is shown. */
function countdown(end: string): Countdown {
  if (counted?.end !== end) counted = { end, down: new Countdown(end) };
  return counted.down;
}

/** How it stands with the link, and what is left of it, where there is anything. */
function linked(): { state: string; remaining: string | null } {
  const current = visit.row?.link;
  if (!current) return { state: link.notYet, remaining: null };
  const timeline = (visit.view?.timeline ?? []).filter((entry) => entry.row === visit.row?.id);
  const { state, said, remaining } = standing(current, countdown(current.expiresAt).now, timeline);
  return { state: link.brief(said), remaining: state === "unused" || state === "handedOver" ? remaining : null };
}

function linkedUntil(): string {
  const { state, remaining } = linked();
  return remaining ? `${state} · ${remaining}` : state;
}

function found(): string {
  const view = visit.view;
  return view && view.wanted > 0 && reachable("outcome") ? access.chosen(connectedTypes(view.rows), view.wanted) : "";
}

const texts: Record<Step, () => string> = { household: whose, devices, access: () => permissions(access.permissions), link: linkedUntil, outcome: found, report: () => frame.reportLine };

/** The same in fewer words, where the rail is narrow. */
const shortTexts: Partial<Record<Step, () => string>> = { access: () => permissions(access.chosen), link: () => linked().state };

/** What is said of a step in a line of its own below its text. */
const laterTexts: Partial<Record<Step, () => string>> = { devices: vendor };

const done: Record<Step, () => boolean> = {
  household: () => visit.view !== null,
  devices: () => plan.vendorSettled,
  access: () => visit.row?.link != null,
  link: () => visit.row?.link?.state === "spent",
  outcome: () => visit.view?.state === "connected",
  report: () => false,
};

export function railSteps() {
  return steps.map((step) => ({
    key: step,
    title: frame.steps[step],
    text: texts[step](),
    short: shortTexts[step]?.(),
    later: laterTexts[step]?.(),
    done: done[step](),
    reachable: reachable(step),
  }));
}

/** The mark and the name of an account: its vendor, else its place in the plan and who chooses. */
function account(row: PlanRowView, position: number) {
  const named = row.vendor?.displayName;
  const who = row.draft.vendor.kind === "customer" ? frame.customerChooses : frame.notChosen;
  return {
    id: row.id,
    mark: named ?? null,
    position,
    name: named ?? frame.account(position),
    note: named ? null : who,
    state: row.state,
    current: row.id === visit.row?.id,
  };
}

/** The accounts of the home, once there is more than one. */
export function railAccounts() {
  const rows = visit.view?.rows ?? [];
  return rows.length > 1 ? rows.map((row, index) => account(row, index + 1)) : [];
}
