// Devices found.

import type { Arrival, ExpectedDevice, ExpectedState, InterventionPlace, NextStep, RowState, TypeState } from "../../bindings";
import { listed, t, word } from "../language.svelte";
import { sentenceCase, typeInText, typesInText } from "./common";

/** Up to here the heading says numbers in words. */
const IN_WORDS = 6;

export const outcome = {
  heading: (connected: number, wanted: number, found = 0): string => {
    if (wanted === 0) return t("outcome-heading-none-wanted");
    if (connected === 0) return found > 0 ? t("outcome-heading-found-only") : t("outcome-heading-not-yet", { wanted });
    if (connected === wanted) return t("outcome-heading-all", { wanted });
    return t(wanted > IN_WORDS ? "outcome-heading-some-of-many" : "outcome-heading-some", { connected, wanted });
  },
  /** Where the one account that was signed in to holds nothing of it. */
  notHere: (wanted: number): string => t("outcome-heading-not-here", { wanted }),
  /** While nobody has signed in: by the first link, or by a fresh one. */
  notSignedIn: (again: boolean): string => (again ? t("outcome-heading-not-signed-in-again") : t("outcome-heading-not-signed-in")),
  alreadyHere: (types: readonly string[]): string =>
    types.length > 0 ? t("outcome-already-here", { types: typesInText(types) }) : t("outcome-nothing-yet"),
  /** `elsewhere`: what is missing is likely to be in another account, so that no time helps. */
  lead: (missing: readonly string[], vendor: string | null, complete: boolean, elsewhere: boolean): string => {
    if (missing.length === 0) return complete ? t("outcome-complete") : t("outcome-left");
    const types = typesInText(missing);
    if (elsewhere) return vendor ? t("outcome-elsewhere-vendor", { vendor, types }) : t("outcome-elsewhere", { types });
    return vendor ? t("outcome-missing-vendor", { vendor, types }) : t("outcome-missing", { types });
  },
  leadOfSeveral: (missing: readonly string[], accounts: number, complete: boolean, elsewhere: boolean): string => {
    const types = typesInText(missing);
    const left = elsewhere ? t("outcome-elsewhere-several", { types }) : t("outcome-missing-several", { types });
    const rest = missing.length > 0 ? left : complete ? t("outcome-complete") : t("outcome-left");
    return `${t("outcome-accounts", { accounts })} ${rest}`;
  },
  get list() {
    return t("outcome-list");
  },
  get nothingYet() {
    return t("outcome-nothing-yet");
  },
  get takenOut() {
    return t("outcome-taken-out");
  },
  get lookNow() {
    return t("outcome-look-now");
  },
  get looking() {
    return t("outcome-looking");
  },
  get report() {
    return t("outcome-report");
  },
  get finish() {
    return t("outcome-finish");
  },
  get extra() {
    return t("outcome-extra");
  },
  get already() {
    return t("outcome-already");
  },
  setAside: (count: number): string => t("outcome-set-aside", { count }),
  get customerChooses() {
    return t("outcome-customer-chooses");
  },
  get noVendor() {
    return t("outcome-no-vendor");
  },
  get nothingChosen() {
    return t("outcome-nothing-chosen");
  },
  planned: (types: readonly string[]): string => t("outcome-planned", { types: sentenceCase(typesInText(types)) }),
  ready: (types: readonly string[]): string => t("outcome-ready", { types: sentenceCase(typesInText(types)) }),
  get notSeen() {
    return t("outcome-not-seen");
  },
  get createLink() {
    return t("outcome-create-link");
  },
  get handOver() {
    return t("outcome-hand-over");
  },
  row: (state: RowState): string => word("outcome-row", state),
  /** `elsewhere`: it is likely to be in another account. */
  state: (state: TypeState, elsewhere = false): string => (elsewhere ? t("outcome-not-here") : word("outcome-state", state)),
  why: {
    notYet: (until: string | null): string => (until ? t("outcome-why-not-yet-until", { until }) : t("outcome-why-not-yet")),
    notAllYet: (until: string | null): string => (until ? t("outcome-why-not-all-yet-until", { until }) : t("outcome-why-not-all-yet")),
    get otherThanExpected() {
      return t("outcome-why-other-than-expected");
    },
    otherAccount: (vendor: string | null): string =>
      vendor ? t("outcome-why-other-account-vendor", { vendor }) : t("outcome-why-other-account"),
    get notReachable() {
      return t("outcome-why-not-reachable");
    },
    inAnotherAccount: (vendors: readonly string[]): string =>
      vendors.length > 0 ? t("outcome-why-elsewhere-vendors", { vendors: listed(vendors) }) : t("outcome-why-elsewhere"),
    get vendorDoesNotOffer() {
      return t("outcome-why-vendor-does-not-offer");
    },
    get scopeNotAsked() {
      return t("outcome-why-scope-not-asked");
    },
    get needsAction() {
      return t("outcome-why-needs-action");
    },
    get signInAgain() {
      return t("outcome-why-sign-in-again");
    },
    vendorInTrouble: (vendor: string | null): string =>
      vendor ? t("outcome-why-vendor-in-trouble-named", { vendor }) : t("outcome-why-vendor-in-trouble"),
  },
  next: (step: NextStep): string => word("outcome-next", step),
  get nothingOr() {
    return t("outcome-next-nothing-or");
  },
  /** The name of a button that says no more than its step: with what it is about. */
  stepAbout: (step: string, about: string): string => t("outcome-step-about", { step, about }),
  get reachable() {
    return t("outcome-reachable");
  },
  get notReachable() {
    return t("outcome-not-reachable");
  },
  get reachUnknown() {
    return t("outcome-reach-unknown");
  },
  supports: (all: readonly string[]): string => t("outcome-supports", { list: all.join(", ") }),
  lastSeen: (time: string): string => t("outcome-last-seen", { time }),
  get asExpected() {
    return t("outcome-as-expected");
  },
  get unexpected() {
    return t("outcome-unexpected");
  },
  arrival: (arrival: Arrival): string => word("outcome-arrival", arrival),
  onceDone: (capability: string): string => t("outcome-once-done", { capability }),
  notCapable: (capabilities: readonly string[]): string => t("outcome-not-capable", { capabilities: capabilities.join(", ") }),
  granted: (scopes: readonly string[]): string =>
    scopes.length > 0 ? t("outcome-granted", { scopes: scopes.join(", ") }) : t("outcome-granted-none"),
  notGranted: (scopes: readonly string[]): string => t("outcome-not-granted", { scopes: scopes.join(", ") }),
  notGrantedOfType: (scopes: readonly string[]): string => t("outcome-not-granted-of-type", { scopes: scopes.join(", ") }),
};

export const expectedDevice = {
  named: (expected: ExpectedDevice): string => {
    const model = expected.model.trim() || typeInText(expected.assetType);
    const device = expected.count > 1 ? t("outcome-expected-several", { count: expected.count, device: model }) : model;
    const ending = expected.ending.trim();
    return ending ? t("outcome-expected-ending", { device, ending }) : device;
  },
  titled: (expected: ExpectedDevice): string => t("outcome-expected", { device: expectedDevice.named(expected) }),
  state: (state: ExpectedState, found: number, wanted: number): string => {
    const some = wanted > 1 && found < wanted;
    if (some && state === "notFound") return t("outcome-expected-some", { found, wanted });
    if (some && state === "inAnotherAccount") return t("outcome-expected-some-elsewhere", { found, wanted });
    return word("outcome-expectedState", state);
  },
};

export const interventions = {
  get title() {
    return t("outcome-interventions");
  },
  place: (place: InterventionPlace): string =>
    place.kind === "elsewhere" ? t("outcome-place-elsewhere", { place: place.place }) : word("outcome-place", place.kind),
  get thirdParty() {
    return t("outcome-third-party");
  },
  leadsTo: (host: string): string => t("outcome-leads-to", { host }),
};
