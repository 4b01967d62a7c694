// What the accounts of a visit come to, and how it is said.

import { describe, expect, it } from "vitest";

import type { DeviceView, LinkState, LinkView, PlanRowView, Report, TimelineEntryView, TypeOutcome, WatchView } from "../src/bindings";
import {
  accounts,
  ahead,
  asShown,
  awaitsSignIn,
  connectedTypes,
  firstToDo,
  foundTypes,
  isElsewhere,
  isOwnStep,
  lackingScopes,
  missingTypes,
  nobodyYet,
  notRead,
  otherDevices,
  otherSteps,
  saidToBeDone,
  standsAlike,
  typesInHome,
  wrongAccount,
} from "../src/components/outcome/summary";
import { expectedDevice, link, outcome, receiver, repair, report, watch } from "../src/words";

const device = (id: string, assetType: string): DeviceView => ({
  id,
  assetType,
  vendor: "ENPHASE",
  vendorName: "Enphase",
  name: id,
  label: null,
  reachable: true,
  lastSeen: null,
  arrival: "new",
  capabilities: [],
  locked: [],
  notCapable: [],
  scopes: [],
  notGranted: [],
  interventions: [],
  expected: null,
  extra: false,
  relinkable: false,
});

const type = (assetType: string, part: Partial<TypeOutcome>): TypeOutcome => ({
  assetType,
  wanted: true,
  state: "connected",
  devices: [],
  expected: [],
  missingScopes: [],
  nextStep: "nothing",
  ...part,
});

function row(id: string, types: TypeOutcome[] | null, part: Partial<PlanRowView> = {}): PlanRowView {
  return {
    id,
    state: "waiting",
    draft: {
      userId: "kvarnvagen-14",
      assetTypes: ["battery"],
      vendor: { kind: "vendor", vendor: "ENPHASE" },
      scopes: null,
      pack: "readOnly",
      language: "browser",
      colorScheme: "system",
      redirectUri: null,
      channel: "thisBrowser",
    },
    plan: null,
    expected: [],
    vendor: null,
    askedScopes: [],
    link: null,
    earlierLinks: 0,
    outcome: types && { wanted: 0, connected: 0, settled: false, types, setAside: [] },
    interventions: [],
    ...part,
  };
}

const handed = (state: LinkState, part: Partial<LinkView> = {}): LinkView => ({
  host: "link.example",
  createdAt: "2026-01-15T15:00:00Z",
  expiresAt: "2026-01-16T15:00:00Z",
  state,
  channel: "message",
  returned: null,
  signsInAgain: false,
  atHand: true,
  ...part,
});

const untouched = (id: string): PlanRowView => {
  const made = row(id, null, { state: "planning" });
  return { ...made, draft: { ...made.draft, assetTypes: [], vendor: { kind: "undecided" } } };
};

describe("the accounts of a visit", () => {
  it("leave out a row in which nothing was chosen, unless it is the only one", () => {
    expect(accounts([row("1", []), untouched("2")]).map((one) => one.id)).toEqual(["1"]);
    expect(accounts([untouched("2")]).map((one) => one.id)).toEqual(["2"]);
  });

  it("miss each type once", () => {
    const missing = type("battery", { state: "notYet" });
    expect(missingTypes([row("1", [missing, type("meter", {})]), row("2", [missing])])).toEqual(["battery"]);
  });

  it("miss nothing before anybody can have signed in", () => {
    const missing = type("battery", { state: "notYet" });
    expect(missingTypes([row("1", [missing], { state: "linkReady" })])).toEqual([]);
    expect(ahead(row("1", [missing], { state: "waiting" }))).toBe(false);
    const found = type("meter", { devices: [device("m", "meter")] });
    expect(missingTypes([row("1", [missing, found], { state: "linkReady" })])).toEqual(["battery"]);
  });

  it("have found what is there, connected or not", () => {
    const broken = type("battery", { state: "needsAction", devices: [device("b", "battery")] });
    expect(foundTypes([row("1", [broken, type("meter", { state: "notYet" })])])).toBe(1);
    expect(outcome.heading(0, 2, 1)).not.toBe(outcome.heading(0, 2, 0));
  });

  it("show a device that one account wanted not among the others, although the next account's outcome lists it so", () => {
    const battery = device("b", "battery");
    const car = device("v", "vehicle");
    const rows = [
      row("1", [type("battery", { devices: [battery] }), type("vehicle", { wanted: false, devices: [car] })]),
      row("2", [type("battery", { wanted: false, devices: [battery] }), type("vehicle", { wanted: false, devices: [car] })]),
    ];
    expect(otherDevices(rows).map((one) => one.id)).toEqual(["v"]);
  });

  it("tell once what could not be read", () => {
    const set = [{ path: "data[0]", reason: "no type" }];
    const heard = row("1", []);
    const rows = [row("0", null), heard, heard].map((one) => (one.outcome ? { ...one, outcome: { ...one.outcome, setAside: set } } : one));
    expect(notRead(rows)).toEqual(set);
    expect(notRead([row("0", null)])).toEqual([]);
  });
});

describe("what could be done", () => {
  const missing = type("battery", { state: "notYet", nextStep: "lookAgain" });

  it("beside what is suggested leaves that out", () => {
    expect(otherSteps(missing)).toEqual(["otherAccount", "otherVendor"]);
    expect(otherSteps({ ...missing, nextStep: "otherVendor" })).toEqual(["otherAccount"]);
  });

  it("is said at an expected device only where its type does not say it", () => {
    expect(isOwnStep("otherVendor", missing)).toBe(false);
    expect(isOwnStep("otherVendor", type("battery", { state: "connected" }))).toBe(true);
    expect(isOwnStep("lookAgain", type("battery", { state: "connected" }))).toBe(false);
  });
});

describe("before anybody has signed in", () => {
  const old = { ...device("i", "inverter"), arrival: "alreadyThere" as const, notGranted: ["inverter:read:location"] };
  const inverter = type("inverter", { devices: [old], missingScopes: ["inverter:read:location"] });
  const meter = type("meter", { state: "notYet", nextStep: "waitForLook" });
  const home = (link: LinkView, part: Partial<PlanRowView> = {}): PlanRowView => {
    const made = row("1", [inverter, meter], { link, ...part });
    return { ...made, outcome: made.outcome && { ...made.outcome, wanted: 2, connected: 1 } };
  };

  it.each(["unused", "handedOver", "opened", "expired", "replaced"] as const)("by a link that is %s, what was there before is no success", (state) => {
    const rows = [home(handed(state))];
    expect([nobodyYet(rows), connectedTypes(rows), foundTypes(rows)]).toEqual([true, 0, 0]);
    expect(typesInHome(rows)).toEqual(["inverter"]);
  });

  it("nothing is missing, and what is there stands among the home's devices, with nothing refused", () => {
    const out = home(handed("handedOver"));
    const rows = [out];
    expect([ahead(out), missingTypes(rows), firstToDo(rows)]).toEqual([true, [], null]);
    expect(otherDevices(rows)).toEqual([{ ...old, notGranted: [] }]);
    const shown = asShown(out).outcome?.types ?? [];
    expect(shown.flatMap((one) => [...one.missingScopes, ...one.devices.flatMap((found) => found.notGranted)])).toEqual([]);
  });

  it("trouble with the sign-in is told of all the same", () => {
    const trouble = row("1", [type("meter", { state: "vendorInTrouble", nextStep: "tryLater" })], { link: handed("handedOver") });
    expect([nobodyYet([trouble]), ahead(trouble), firstToDo([trouble])]).toEqual([true, false, { row: "1", assetType: "meter" }]);
  });

  it.each([
    ["the link is used", home(handed("spent"))],
    ["the customer came back", home(handed("opened", { returned: { completed: false, error: "cancelledByUser", message: null } }))],
    ["the account is there and is to be signed in to again", home(handed("handedOver", { signsInAgain: true }))],
  ])("is over once %s", (_, used) => {
    expect([awaitsSignIn(used), connectedTypes([used])]).toEqual([false, 1]);
    expect(asShown(used)).toBe(used);
  });

  it("is over once something new is there, whatever is known of the link", () => {
    const found = row("1", [type("meter", { devices: [device("m", "meter")] })], { link: handed("handedOver") });
    expect([awaitsSignIn(found), ahead(found)]).toEqual([false, false]);
  });

  it("is over where all is connected", () => expect(awaitsSignIn(home(handed("expired"), { state: "connected" }))).toBe(false));

  it("is not said of a visit in which one account was signed in to", () => {
    expect(nobodyYet([home(handed("spent")), untouched("2")])).toBe(false);
    expect(connectedTypes([home(handed("spent")), home(handed("unused"), { state: "linkReady" })])).toBe(1);
  });

  it("is not said where the customer is said to be done", () => {
    const told = (report: Report): TimelineEntryView => ({ at: "2026-01-15T15:00:00Z", row: "1", stamp: "reported", what: { kind: "told", report }, text: report });
    expect(saidToBeDone([told("openedIt"), told("saysDone")])).toBe(true);
    expect(saidToBeDone([told("openedIt")])).toBe(false);
  });

  it("is said in place of how many are connected", () => {
    expect(outcome.notSignedIn(false)).toBe("The customer has not signed in yet");
    expect(outcome.notSignedIn(true)).not.toBe(outcome.notSignedIn(false));
    expect(outcome.alreadyHere(["inverter", "battery"])).toContain("Already in this home: inverter and battery.");
    expect(outcome.alreadyHere([])).not.toContain("Already");
  });
});

describe("an account", () => {
  const missing = (assetType: string): TypeOutcome => type(assetType, { state: "notYet", nextStep: "otherAccount" });

  it("says once what holds for all that is wanted of it", () => {
    expect(standsAlike([missing("battery"), missing("meter")])).toBe(true);
    expect(standsAlike([missing("battery")])).toBe(false);
    expect(standsAlike([missing("battery"), type("meter", { state: "notYet", nextStep: "waitForLook" })])).toBe(false);
    expect(standsAlike([missing("battery"), { ...missing("meter"), devices: [device("m", "meter")] }])).toBe(false);
    const unasked = (assetType: string): TypeOutcome => type(assetType, { state: "scopeNotAsked", nextStep: "askScope" });
    expect(standsAlike([unasked("battery"), unasked("meter")])).toBe(false);
  });

  it("that is likely the wrong one is not waited for", () => {
    const wrong = row("1", [missing("battery"), missing("meter")], { link: handed("spent") });
    expect(wrongAccount([wrong])).toBe(true);
    expect(wrongAccount([{ ...wrong, link: handed("handedOver") }])).toBe(false);
    expect(wrongAccount([row("1", [type("battery", { state: "notYet", nextStep: "waitForLook" })])])).toBe(false);
    expect(isElsewhere(missing("battery"))).toBe(true);
    expect(isElsewhere({ ...missing("battery"), devices: [device("b", "battery")] })).toBe(false);
    expect(outcome.state("notYet", true)).not.toBe(outcome.state("notYet"));
    expect([outcome.notHere(1), outcome.notHere(3)]).toEqual(["Not in this account", "None of them is in this account"]);
    for (const vendor of ["Enphase", null]) {
      expect(outcome.lead(["battery"], vendor, false, true)).toContain("It may be the wrong account.");
      expect(outcome.lead(["battery"], vendor, false, false)).toContain("day of installation");
    }
    expect(outcome.leadOfSeveral(["battery"], 2, false, true)).not.toContain("day of installation");
  });

  it("says once that a scope was not granted", () => {
    const refused = { ...device("i", "inverter"), notGranted: ["inverter:read:location"] };
    const lacks = type("inverter", { devices: [refused], missingScopes: ["inverter:read:location"] });
    expect(lackingScopes(lacks)).toEqual([]);
    expect(lackingScopes({ ...lacks, devices: [device("i", "inverter")] })).toEqual(["inverter:read:location"]);
  });
});

describe("the first thing to do", () => {
  const waiting = type("battery", { state: "notYet", nextStep: "waitForLook" });
  const scope = type("meter", { state: "scopeNotAsked", nextStep: "askScope" });

  it("is none while all that is missing comes by itself", () => expect(firstToDo([row("1", [waiting])])).toBeNull());

  it("is what a person can do, and not what was only waited for", () =>
    expect(firstToDo([row("1", [waiting, scope])])).toEqual({ row: "1", assetType: "meter" }));

  it("is the link where there is none yet", () =>
    expect(firstToDo([row("1", [waiting]), row("2", [scope], { state: "planning" })])).toEqual({ row: "2", assetType: null }));

  it("is to look again, which is for all, where nothing else is told of what to do at a device", () => {
    const broken = type("battery", { state: "notReachable", nextStep: "actAtDevice", devices: [device("b", "battery")] });
    const told = { ...broken, devices: [{ ...device("b", "battery"), interventions: ["i"] }] };
    expect(firstToDo([row("1", [broken])])).toBeNull();
    expect(firstToDo([row("1", [told])])).toEqual({ row: "1", assetType: "battery" });
  });

  it("is not about devices that nobody wanted", () => expect(firstToDo([row("1", [{ ...scope, wanted: false }])])).toBeNull());
});

describe("words", () => {
  const clock = (iso: string): string => iso.slice(11, 16);
  const view: WatchView = { state: "waiting", nextLookAt: "2026-01-15T15:40:00Z", lastLookAt: "2026-01-15T15:00:00Z", until: null, failure: null };

  it.each([
    ["waiting", "Checking again by 15:40"],
    ["offline", "No connection. Trying again by 15:40"],
    ["looking", "Checking…"],
    ["over", "No longer checking. Last check 15:00"],
    ["closed", "Not checking: this client is not open"],
    ["idle", "Not checking yet: nobody has the link"],
  ] as const)("of the watch that is %s", (state, text) => expect(watch.text({ ...view, state }, clock, new Date("2026-01-15T15:10:00Z"))).toBe(text));

  it("of the next look are not past while they are read", () => {
    const at = (nextLookAt: string, now: string): string => watch.text({ ...view, nextLookAt }, clock, new Date(now));
    expect(at("2026-01-15T15:40:20Z", "2026-01-15T15:38:30Z")).toBe("Checking again by 15:41");
    expect(at("2026-01-15T15:40:20Z", "2026-01-15T15:40:05Z")).toBe("Checking again within a minute");
    expect(at("2026-01-15T15:40:20Z", "2026-01-15T15:41:00Z")).toBe("Checking again within a minute");
  });

  it("of an expected device hold what was typed of it", () => {
    const one = { id: "1", assetType: "battery", count: 2, model: " IQ Battery 5P ", ending: "0092" };
    expect(expectedDevice.named(one)).toBe("2 × IQ Battery 5P, ending in 0092");
    expect(expectedDevice.named({ ...one, count: 1, model: "", ending: "" })).toBe("battery");
    expect(expectedDevice.state("notFound", 1, 2)).toBe("1 of 2 found");
    expect(expectedDevice.state("notFound", 0, 1)).toBe("not found");
  });

  it("count up to six types in words, and more by figures", () => {
    for (let wanted = 2; wanted <= 6; wanted++) {
      for (let connected = 1; connected <= wanted; connected++) expect(outcome.heading(connected, wanted)).toMatch(/^\D+ connected$/);
    }
    expect(outcome.heading(4, 5)).toBe("Four of five are connected");
    expect(outcome.heading(2, 10)).toBe("2 of 10 are connected");
    expect(outcome.heading(1, 10)).toBe("1 of 10 is connected");
    expect(outcome.heading(7, 7)).toBe("All 7 are connected");
  });

  it("say in how many accounts it is", () => {
    expect(outcome.leadOfSeveral([], 3, true, false)).toBe("In three accounts. Everything that was asked for has been found.");
    expect(outcome.leadOfSeveral(["battery"], 7, false, false)).toContain("In 7 accounts. Not there yet: battery.");
  });

  it("go with how many there are", () => {
    expect(outcome.setAside(1)).toBe("1 device of the answer could not be read.");
    expect(report.setAside(2)).toBe("2 entries of Enode’s answers could not be read and are missing here.");
    expect(repair.devices(1)).toBe("This device loses its ID and its history:");
    expect(repair.accounts(["Tesla", "Enphase"])).toBe("2 accounts would go: Tesla and Enphase.");
    expect(receiver.repeated(1)).toBe("1 repeat dropped");
  });

  it("of a link say that little is left of it, and not how little", () => {
    const now = new Date("2026-01-15T09:00:00Z");
    expect(link.remaining("2026-01-15T09:00:40Z", now)).toBe("less than a minute");
    expect(link.remaining("2026-01-15T09:00:00Z", now)).toBeNull();
  });
});
