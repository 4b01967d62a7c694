// How far the present walk is, as what is on the screens has it.

import type { PlanRowView, VisitView } from "../../bindings";
import { household } from "../household.svelte";
import { journey } from "../journey.svelte";
import { vendors } from "../vendors.svelte";
import { visit } from "../visit.svelte";
import type { Walk, WalkedAccount } from "./place";

/** The walk now, of a story that has something in store or has not. */
export function presentWalk(eventAhead: boolean): Walk {
  const { view } = visit;
  const current = view?.rows.findIndex((row) => row.id === visit.row?.id) ?? 0;
  return {
    household: household.view !== null,
    begun: view !== null,
    step: journey.step,
    query: vendors.query,
    accounts: view ? view.rows.map((row) => walked(row, view)) : [],
    current: Math.max(0, current),
    eventAhead,
  };
}

function walked({ id, draft, link, earlierLinks }: PlanRowView, { timeline }: VisitView): WalkedAccount {
  const state = link?.state ?? "requested";
  const opened = state === "opened" || state === "spent";
  const mine = timeline.filter(({ row }) => row === id).map(({ what }) => what.kind);
  return {
    types: draft.assetTypes.length > 0,
    vendor: draft.vendor.kind !== "undecided",
    links: earlierLinks + (link ? 1 : 0),
    handedOver: opened || state === "handedOver",
    opened,
    over: state === "expired",
    returned: link?.returned != null || state === "spent",
    told: mine.lastIndexOf("told") > mine.lastIndexOf("linkCreated"),
  };
}
