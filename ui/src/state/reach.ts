// How far the visit that is open has come on its way through the steps.

import type { VisitView } from "../bindings";
import { plan } from "./plan.svelte";
import type { Step } from "./steps";
import { visit } from "./visit.svelte";

/** Whether what a step needs has been chosen before it. */
export function reachable(step: Step): boolean {
  switch (step) {
    case "household":
      return true;
    case "devices":
      return visit.view !== null;
    case "access":
      return visit.view !== null && plan.vendorSettled;
    case "link":
      return visit.row?.link != null;
    case "outcome":
    case "report":
      return visit.view?.rows.some((row) => row.link !== null) ?? false;
  }
}

/** The step that a visit is at, for whoever opens it. */
export function stepOf(view: VisitView): Step {
  if (view.rows.some((row) => row.outcome !== null && row.link?.state !== "unused")) return "outcome";
  return view.rows.some((row) => row.link !== null) ? "link" : "devices";
}
