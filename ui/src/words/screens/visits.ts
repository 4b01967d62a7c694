// The list of visits: what each waits for, how it stands, and when.

import type { RowState, SoFar, VisitState, Waiting } from "../../bindings";
import { listed, t, word } from "../language.svelte";
import { typesInText } from "./common";

export { timeOrDay } from "../time";

export const visitStates = ["needsAction", "waiting", "planning", "over", "connected"] as const satisfies readonly VisitState[];

/** How a visit or one of its accounts stands, in a word. */
export const stateWord = (state: RowState | VisitState): string => word("visits-state", state);

/** The one thing that a visit waits for. */
export function waitsFor(waiting: Waiting): string {
  switch (waiting.kind) {
    case "link":
      return waiting.vendors.length > 0 ? t("visits-waits-link", { vendors: listed(waiting.vendors) }) : t("visits-waits-first-link");
    case "handOver":
      return waiting.vendor ? t("visits-waits-hand-over-of", { vendor: waiting.vendor }) : t("visits-waits-hand-over");
    case "shown":
      return waiting.vendor ? t("visits-waits-shown-of", { vendor: waiting.vendor }) : t("visits-waits-shown");
    case "customer":
      return waiting.vendor ? t("visits-waits-customer-of", { vendor: waiting.vendor }) : t("visits-waits-customer");
    case "devices":
      return t("visits-waits-devices", { types: typesInText(waiting.assetTypes) });
    case "action":
      return waiting.assetTypes.length > 0
        ? t("visits-waits-action-for", { types: typesInText(waiting.assetTypes) })
        : t("visits-waits-action");
    case "nothing":
      return t("visits-waits-nothing");
  }
}

export const visits = {
  get heading() { return t("visits-heading"); },
  get search() { return t("visits-search"); },
  get searchLabel() { return t("visits-search-label"); },
  get states() { return t("visits-states"); },
  get openOnly() { return t("visits-open-only"); },
  more: (chosen: number) => t("visits-more", { chosen }),
  get client() { return t("visits-client"); },
  get allClients() { return t("visits-all-clients"); },
  get from() { return t("visits-from"); },
  get until() { return t("visits-until"); },
  get clear() { return t("visits-clear"); },
  get none() { return t("visits-none"); },
  get noneHint() { return t("visits-none-hint"); },
  get noMatch() { return t("visits-no-match"); },
  get noMatchHint() { return t("visits-no-match-hint"); },
  get searching() { return t("visits-searching"); },
  get clientForgotten() { return t("visits-client-forgotten"); },
  get finished() { return t("visits-finished"); },
  watchedUntil: (time: string) => t("visits-watched-until", { time }),
  changed: (time: string) => t("visits-changed", { time }),
  get unknownState() { return t("visits-state-unknown"); },
  soFar: ({ connected, wanted }: SoFar) => t("visits-state-so-far", { connected, wanted }),
  get opening() { return t("visits-opening"); },
  get forget() { return t("visits-forget"); },
  forgetOf: (household: string) => t("visits-forget-of", { household }),
  forgetTitle: (household: string) => t("visits-forget-title", { household }),
  get forgetText() { return t("visits-forget-text"); },
  get forgetEnode() { return t("visits-forget-enode"); },
  forgetTyped: (household: string) => t("visits-forget-typed", { household }),
  get forgetDo() { return t("visits-forget-do"); },
  get forgetting() { return t("visits-forgetting"); },
  forgotten: (count: number, household: string) => t("visits-forgotten", { count, household }),
};
