// Every code that the core may give has words on the screens of the link and of what came of it. A sentence of the message
// files carries a mark here, so that a code that is shown as it is, for want of words, is told from one.

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { spokenLanguage } from "../development/languages";
import type {
  Arrival,
  EventEffectView,
  EventKind,
  ExpectedState,
  InterventionPlace,
  LinkChannel,
  LinkState,
  MessageWay,
  NextStep,
  Report,
  ReportFormat,
  RowState,
  SignatureVerdict,
  Stamp,
  TypeState,
  VisitState,
  WatchState,
  WatchView,
} from "../src/bindings";
import {
  bench,
  events,
  expectedDevice,
  happening,
  interventions,
  link,
  outcome,
  receiver,
  repair,
  report,
  watch,
  webhooks,
} from "../src/words";
import { changeTexts, speak } from "../src/words/language.svelte";

beforeAll(() => {
  changeTexts((text) => `⟦${text}⟧`);
  speak(spokenLanguage("en"));
});
afterAll(() => {
  changeTexts(undefined);
  speak(spokenLanguage("en"));
});

/** All codes of a kind: one that is missing here does not pass the check of types. */
const all = <Code extends string>(codes: Record<Code, true>): Code[] => Object.keys(codes) as Code[];

const states = all<LinkState>({ requested: true, mayExist: true, unused: true, handedOver: true, opened: true, spent: true, expired: true, replaced: true });
const channels = all<LinkChannel>({ thisBrowser: true, customersPhone: true, message: true });
const ways = all<MessageWay>({ mail: true, text: true, linkAlone: true });
const reports = all<Report>({ openedIt: true, saysDone: true, metAnError: true });
const arrivals = all<Arrival>({ new: true, cameBack: true, alreadyThere: true, wentAway: true });

/** What is said of each code of a kind. */
function saidOf<Code extends string>(codes: readonly Code[], say: (code: Code) => string): [string, string][] {
  return codes.map((code) => [code, say(code)]);
}

const view = (state: WatchState, at: string | null): WatchView => ({ state, nextLookAt: at, lastLookAt: at, until: null, failure: null });
const watches = all<WatchState>({ idle: true, waiting: true, looking: true, offline: true, closed: true, over: true });

const placed = (kind: InterventionPlace["kind"]): InterventionPlace => (kind === "elsewhere" ? { kind, place: "Roof" } : { kind });

describe("there are words for each", () => {
  it.each<[string, () => [string, string][]]>([
    ["state of a link", () => saidOf([...states, "shown"] as const, link.heading)],
    ["state of a link, under its heading", () => saidOf([...states, "shown"] as const, link.lead)],
    ["state of a link, in the report", () => channels.flatMap((channel) => saidOf(states, (state) => report.linkState(state, channel)))],
    // While nobody has the link, and before there is one, no other is offered.
    ["reason for a fresh link", () => saidOf(states.filter((state) => state !== "requested" && state !== "unused"), link.why)],
    ["way of handing over", () => saidOf(channels, (channel) => link.channel(channel).name)],
    ["way of handing over, and what it means", () => saidOf(channels, (channel) => link.channel(channel).text)],
    ["way of handing over, in short", () => saidOf(channels, link.short)],
    ["way that was taken, in the report", () => saidOf(channels, report.channel)],
    ["way of a message", () => saidOf(ways, link.mail.way)],
    ["way that a message went", () => saidOf(ways, link.mail.done)],
    ["thing that a customer says", () => saidOf(reports, link.report)],
    [
      "state of an account",
      () => saidOf(all<RowState>({ planning: true, linkReady: true, waiting: true, needsAction: true, connected: true, over: true }), outcome.row),
    ],
    [
      "state of a type",
      () =>
        saidOf(
          all<TypeState>({
            connected: true,
            notReachable: true,
            needsAction: true,
            notYet: true,
            inAnotherAccount: true,
            vendorDoesNotOffer: true,
            scopeNotAsked: true,
            vendorInTrouble: true,
          }),
          outcome.state,
        ),
    ],
    [
      "next step",
      () =>
        saidOf(
          all<NextStep>({
            nothing: true,
            waitForLook: true,
            lookAgain: true,
            otherAccount: true,
            otherVendor: true,
            askScope: true,
            actAtDevice: true,
            actInApp: true,
            signInAgain: true,
            tryLater: true,
          }),
          outcome.next,
        ),
    ],
    ["arrival", () => saidOf(arrivals, outcome.arrival)],
    ["arrival, in the report", () => saidOf(arrivals, report.arrival)],
    [
      "state of what was expected",
      () => saidOf(all<ExpectedState>({ found: true, notFound: true, inAnotherAccount: true }), (state) => expectedDevice.state(state, 1, 1)),
    ],
    [
      "place of an intervention",
      () =>
        saidOf(all<InterventionPlace["kind"]>({ atDevice: true, inApp: true, bySigningIn: true, elsewhere: true }), (kind) =>
          interventions.place(placed(kind)),
        ),
    ],
    ["state of the watch", () => saidOf(watches, (state) => watch.text(view(state, null), (time) => time))],
    ["state of the watch, with its times", () => saidOf(watches, (state) => watch.text(view(state, "2999-01-15T15:40:00Z"), (time) => time))],
    ["stamp", () => saidOf(all<Stamp>({ seen: true, reported: true, inferred: true }), happening.stamp)],
    [
      "state of a visit, in the report",
      () => saidOf(all<VisitState>({ planning: true, waiting: true, needsAction: true, connected: true, over: true }), report.state),
    ],
    ["format of the report", () => saidOf(all<ReportFormat>({ pdf: true, json: true, csv: true }), report.save)],
    [
      "verdict on a signature",
      () => saidOf(all<SignatureVerdict>({ valid: true, wrong: true, malformed: true, missing: true, notChecked: true }), events.verdict),
    ],
    [
      "kind of event",
      () =>
        saidOf(
          all<EventKind>({ discovered: true, updated: true, deleted: true, credentialsInvalidated: true, heartbeat: true, test: true, other: true }),
          events.kind,
        ),
    ],
    [
      "effect of an event",
      () => saidOf(all<EventEffectView>({ changesDevices: true, nothingNew: true, otherHousehold: true, none: true }), events.effect),
    ],
  ])("%s", (_, said) => {
    const bare = said().filter(([, text]) => !text.includes("⟦"));
    expect(bare, "these are shown as codes, or not at all").toEqual([]);
  });

  it("but one that is new to the screens, which is shown as it is", () => {
    expect(outcome.state("onTheMoon" as TypeState)).toBe("onTheMoon");
    expect(link.heading("onTheMoon" as LinkState)).toBe("onTheMoon");
    expect(link.lead("onTheMoon" as LinkState)).toBe("");
    expect(link.channel("pigeon" as LinkChannel)).toEqual({ name: "pigeon", text: "" });
    expect(watch.text(view("asleep" as WatchState, null), (time) => time)).toBe("asleep");
  });
});

/** The texts of a module of words, those that take values left out. */
function texts(words: object): [string, string][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]): [string, string][] =>
    typeof value === "string" ? [[name, value]] : typeof value === "object" && value !== null ? texts(value) : [],
  );
}

it("no text is held from before the language was changed", () => {
  const modules = { link, outcome, expectedDevice, interventions, watch, happening, repair, report, events, receiver, bench, webhooks };
  expect(texts(modules).length).toBeGreaterThan(100);
  expect(texts(modules).filter(([, text]) => !text.startsWith("⟦"))).toEqual([]);
});
