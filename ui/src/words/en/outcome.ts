// Devices found.

import type { NextStep, TypeState } from "../../bindings";
import { count, number, sentenceCase, typeInText, typesInText } from "./common";

export const outcome = {
  heading: (connected: number, wanted: number): string => {
    if (wanted === 0) return "Devices in this account";
    if (connected === 0) return wanted === 1 ? "Not found yet" : "None of them is found yet";
    if (connected === wanted) return wanted === 1 ? "It is connected" : wanted === 2 ? "Both are connected" : `All ${number(wanted)} are connected`;
    return `${sentenceCase(number(connected))} of ${number(wanted)} ${connected === 1 ? "is" : "are"} connected`;
  },
  lead: (missing: readonly string[], vendor: string | null, complete: boolean): string =>
    missing.length === 0
      ? complete
        ? "Everything that was asked for has been found."
        : "What is left to do is said at each device."
      : `Not in ${vendor ? `this ${vendor}` : "the customer’s"} account yet: ${typesInText(missing)}. That is common on the day of installation.`,
  nothingYet: "Nothing has been looked at yet.",
  firstLook: "Hearthlink looks by itself while the link is valid.",
  lookNow: "Look now",
  looking: "Looking…",
  save: "Save visit",
  saved: (path: string) => `Saved as ${path}`,
  finish: "Finish visit",
  otherAccount: "Try another account",
  otherVendor: "Choose another vendor",
  askScope: "Ask for more access",
  signInAgain: "Sign in again",
  extra: "Also in this home",
  alreadyThere: "was there before",
  wentAway: "no longer there",
  reachable: "Reachable",
  notReachable: "Not reachable now",
  reachUnknown: "Reachability unknown",
  granted: "Granted",
  notGranted: "Not granted",
  interventions: (amount: number) => `${count(amount, "thing")} to do before all of it works`,
  setAside: (amount: number) => `${count(amount, "device")} of the answer could not be read.`,
  state: {
    connected: "Connected",
    notReachable: "Connected, not reachable",
    needsAction: "Needs action",
    notYet: "Not yet",
    vendorDoesNotOffer: "Not offered",
    scopeNotAsked: "Not asked for",
  } satisfies Record<TypeState, string> as Record<string, string>,
  why: {
    notYet: (type: string, until: string | null) =>
      `No ${typeInText(type)} in this account. New devices can take an hour to show up${until ? `; Hearthlink keeps looking until ${until}` : ""}.`,
    notReachable: "Linked, but its vendor cannot reach it at the moment. Check its power and its network.",
    vendorDoesNotOffer: (type: string) => `This vendor does not offer ${typeInText(type)}. Link it with another vendor.`,
    scopeNotAsked: (type: string) => `Reading ${typeInText(type)} was not asked for in this link.`,
    needsAction: "Something must be done before all of it works.",
  },
  next: {
    nothing: "Nothing to do",
    lookAgain: "Look now",
    otherAccount: "Try another account",
    otherVendor: "Choose another vendor",
    askScope: "Ask for more access",
    actAtDevice: "Look now",
    signInAgain: "Sign in again",
  } satisfies Record<NextStep, string> as Record<string, string>,
};
