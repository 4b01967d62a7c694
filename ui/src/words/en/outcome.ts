// Devices found.

import type { Arrival, ExpectedDevice, ExpectedState, InterventionPlace, NextStep, RowState, TypeState } from "../../bindings";
import { count, number, sentenceCase, typeInText, typesInText } from "./common";

export const outcome = {
  heading: (connected: number, wanted: number, found = 0): string => {
    if (wanted === 0) return "Devices in this home";
    if (connected === 0 && found > 0) return "Found, but not connected at the moment";
    if (connected === 0) return wanted === 1 ? "Not found yet" : "None of them is found yet";
    if (connected === wanted) return wanted === 1 ? "It is connected" : wanted === 2 ? "Both are connected" : `All ${number(wanted)} are connected`;
    if (wanted > 6) return `${connected} of ${wanted} ${connected === 1 ? "is" : "are"} connected`;
    return `${sentenceCase(number(connected))} of ${number(wanted)} ${connected === 1 ? "is" : "are"} connected`;
  },
  lead: (missing: readonly string[], vendor: string | null, complete: boolean): string =>
    missing.length === 0
      ? complete
        ? "Everything that was asked for has been found."
        : "What is left to do is said at each device."
      : `Not in ${vendor ? `this ${vendor}` : "the customer’s"} account yet: ${typesInText(missing)}. That is common on the day of installation.`,
  leadOfSeveral: (missing: readonly string[], accounts: number, complete: boolean): string => {
    const where = `In ${number(accounts)} accounts. `;
    if (missing.length > 0) return `${where}Not there yet: ${typesInText(missing)}. That is common on the day of installation.`;
    return where + (complete ? "Everything that was asked for has been found." : "What is left to do is said at each device.");
  },
  list: "Devices by account",
  nothingYet: "Nobody has signed in yet, so there is nothing to find.",
  takenOut: "What this account brought was taken out of the household here.",
  lookNow: "Look now",
  looking: "Looking…",
  report: "Report",
  addAccount: "Link another account for this home",
  finish: "Finish visit",
  extra: "Also in this home",
  setAside: (amount: number) => `${count(amount, "device")} of the answer could not be read.`,
  customerChooses: "The vendor that the customer chooses",
  noVendor: "No vendor chosen yet",
  nothingChosen: "Nothing has been chosen for this account yet.",
  planned: (types: readonly string[]) => `${sentenceCase(typesInText(types))}: no link has been created yet.`,
  ready: (types: readonly string[]) => `${sentenceCase(typesInText(types))}: the link is ready, and nobody has it yet.`,
  notSeen: "The link is out. Hearthlink looks by itself and shows here what it finds.",
  createLink: "Create its link",
  handOver: "Hand over its link",
  row: {
    planning: "No link yet",
    linkReady: "Link ready",
    waiting: "Waiting",
    needsAction: "Needs action",
    connected: "Connected",
    over: "Link over",
  } satisfies Record<RowState, string> as Record<string, string>,
  state: {
    connected: "Connected",
    notReachable: "Connected, not reachable",
    needsAction: "Needs action",
    notYet: "Not yet",
    inAnotherAccount: "In another account",
    vendorDoesNotOffer: "Not offered",
    scopeNotAsked: "Not asked for",
    vendorInTrouble: "Vendor in trouble",
  } satisfies Record<TypeState, string> as Record<string, string>,
  why: {
    notYet: (type: string, until: string | null) =>
      `No ${typeInText(type)} in this account. New devices can take an hour to show up${until ? `; Hearthlink keeps looking until ${until}` : ""}.`,
    notAllYet: (type: string, until: string | null) =>
      `Not every expected ${typeInText(type)} is in this account${until ? `; Hearthlink keeps looking until ${until}` : ""}.`,
    otherThanExpected: (type: string) =>
      `What was found is not the ${typeInText(type)} that is expected. Check the model and the number that you wrote down, or whether this is the right account.`,
    otherAccount: (vendor: string | null) =>
      `The customer signed in${vendor ? ` to ${vendor}` : ""}, and none of the devices asked for is in that account. Perhaps it is another e-mail address, or another app of the same brand.`,
    notReachable: "Linked, but its vendor cannot reach it at the moment. Check its power and its network.",
    inAnotherAccount: (type: string, vendors: readonly string[]) =>
      vendors.length > 0 ? `The ${typeInText(type)} is in this home’s account at ${typesInText(vendors)}.` : `The ${typeInText(type)} is in another account of this home.`,
    vendorDoesNotOffer: (type: string) => `This vendor links no ${typeInText(type)}. Link it with another vendor.`,
    scopeNotAsked: (type: string) => `Reading the ${typeInText(type)} was not asked for in this link.`,
    needsAction: "Something must be done before all of it works.",
    signInAgain: "The sign-in to this account does not work any more. Signing in again keeps each device’s ID and history.",
    vendorInTrouble: (vendor: string | null) =>
      `Nobody could sign in yet, and Enode reports trouble with ${vendor ? `${vendor}’s` : "the vendor’s"} sign-in. Try again later with the same link, as long as it was not opened.`,
  },
  next: {
    nothing: "Nothing to do",
    waitForLook: "Nothing to do",
    lookAgain: "Look now",
  otherAccount: "Try another account",
    otherVendor: "Choose another vendor",
    askScope: "Ask for more access",
    actAtDevice: "See what to do",
    actInApp: "See what to do",
    signInAgain: "Sign in again",
    tryLater: "Go to its link",
  } satisfies Record<NextStep, string> as Record<string, string>,
  waitUntil: (time: string) => `Nothing to do, looking again at ${time}`,
  waitOnly: "Nothing to do, looking again by itself",
  reachable: "Reachable",
  notReachable: "Not reachable now",
  reachUnknown: "Reachability unknown",
  lastSeen: (time: string) => `last heard of ${time}`,
  asExpected: "as expected",
  unexpected: "extra",
  arrival: {
    new: "new",
    cameBack: "came back",
    alreadyThere: "was there before",
    wentAway: "no longer there",
  } satisfies Record<Arrival, string> as Record<string, string>,
  onceDone: (capability: string) => `Once that is done: ${capability}`,
  notCapable: (capabilities: readonly string[]) => `Its vendor cannot: ${capabilities.join(", ")}`,
  granted: "May see and do",
  grantedNone: "nothing",
  notGranted: "Not granted",
  notGrantedOfType: (scopes: string) => `Asked for and not granted: ${scopes}`,
};

export const expectedDevice = {
  named: (device: ExpectedDevice): string => {
    const model = device.model.trim() || typeInText(device.assetType);
    const named = device.count > 1 ? `${device.count} × ${model}` : model;
    return device.ending.trim() ? `${named}, ending in ${device.ending.trim()}` : named;
  },
  title: "Expected",
  state: (state: ExpectedState, found: number, wanted: number): string => {
    const some = wanted > 1 && found < wanted ? `${found} of ${wanted} found` : null;
    if (state === "found") return "found";
    if (state === "inAnotherAccount") return some ? `${some}, the rest in another account` : "in another account";
    return state === "notFound" ? (some ?? "not found") : state;
  },
};

export const interventions = {
  title: "To do before all of it works",
  place: (place: InterventionPlace): string =>
    place.kind === "atDevice"
      ? "Here at the device"
      : place.kind === "inApp"
        ? "In the vendor’s app"
        : place.kind === "bySigningIn"
          ? "By signing in again"
          : `Elsewhere: ${place.place}`,
  thirdParty: "needs a licensed installer",
  leadsTo: (host: string) => `(${host})`,
  more: "How",
};
