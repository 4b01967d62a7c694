// The list of visits: what each waits for, how it stands, and when.

import type { RowState, VisitState, Waiting } from "../../bindings";
import { now as timeNow } from "../../state/clock.svelte";
import { count, sentenceCase, typesInText } from "./common";

const list = new Intl.ListFormat("en", { type: "conjunction" });
const day = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });
const dayAndYear = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", year: "numeric" });
const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

export const visitStates = ["needsAction", "waiting", "planning", "over", "connected"] as const satisfies readonly VisitState[];

/** How a visit or one of its accounts stands, in a word. */
export const stateWord: Record<string, string> = {
  planning: "Planning",
  linkReady: "Link ready",
  waiting: "Waiting",
  needsAction: "Needs action",
  connected: "Connected",
  over: "Over",
} satisfies Record<RowState | VisitState, string>;

/** The time today; else the day, with its year when that is another. */
export function timeOrDay(iso: string, now = timeNow()): string {
  const when = new Date(iso);
  if (when.toDateString() === now.toDateString()) return clock.format(when);
  return (when.getFullYear() === now.getFullYear() ? day : dayAndYear).format(when);
}

/** The one thing that a visit waits for. */
export function waitsFor(waiting: Waiting): string {
  switch (waiting.kind) {
    case "link":
      return waiting.vendors.length > 0 ? `No link yet for ${list.format(waiting.vendors)}` : "Nothing is linked yet";
    case "handOver":
      return waiting.vendor ? `Link ready, not handed over (${waiting.vendor})` : "Link ready, not handed over";
    case "customer":
      return waiting.vendor ? `Customer has the link (${waiting.vendor})` : "Customer has the link";
    case "devices":
      return `${sentenceCase(typesInText(waiting.assetTypes))} not in the account yet`;
    case "action":
      return waiting.assetTypes.length > 0 ? `Something to do for ${typesInText(waiting.assetTypes)}` : "Something to do";
    case "nothing":
      return "Nothing left to wait for";
  }
}

export const visits = {
  heading: "Visits",
  search: "Household, name or vendor",
  searchLabel: "Search visits",
  states: "State",
  openOnly: "Open only",
  more: "More filters",
  client: "Client",
  allClients: "All clients",
  from: "Changed from",
  until: "Changed until",
  clear: "Clear search and filters",
  none: "No visits yet",
  noneHint: "A visit begins with a household, and stays here until you forget it.",
  noMatch: "No visit matches",
  noMatchHint: "Nothing here holds those words with these filters.",
  searching: "Searching…",
  showMore: "Show more",
  shown: (shown: number, total: number) => `${shown} of ${count(total, "visit")}`,
  clientForgotten: "Client forgotten",
  finished: "Finished",
  watchedUntil: (time: string) => `watched until ${time}`,
  changed: (time: string) => `Changed ${time}`,
  unknownState: "State unknown",
  opening: "Opening…",
  forgetShort: "Forget…",
  forget: "Forget this household…",
  forgetOf: (userId: string) => `Forget household ${userId}`,
  forgetTitle: (household: string) => `Forget ${household}?`,
  forgetText: "Every visit with this household and its history are deleted from this computer. That cannot be undone.",
  forgetEnode: "Nothing changes at Enode: its accounts and devices stay linked.",
  forgetTyped: (userId: string) => `Type ${userId} to confirm`,
  forgetDo: "Forget household",
  forgetting: "Forgetting…",
  forgotten: (amount: number, userId: string) => `${count(amount, "visit")} with ${userId} deleted from this computer.`,
};
