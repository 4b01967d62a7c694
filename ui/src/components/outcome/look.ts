// How a state looks: its tone and its sign.

import type { ExpectedState, RowState, TypeState } from "../../bindings";
import type { SignName } from "../shared/Sign.svelte";

export type Tone = "ok" | "wait" | "warn";
type Look = { tone: Tone; sign: SignName };

const ok: Look = { tone: "ok", sign: "tick" };
const wait: Look = { tone: "wait", sign: "clock" };
const warn: Look = { tone: "warn", sign: "warning" };
const not: Look = { tone: "wait", sign: "cross" };

const types: Record<TypeState, Look> = {
  connected: ok,
  notReachable: warn,
  needsAction: warn,
  notYet: wait,
  inAnotherAccount: not,
  vendorDoesNotOffer: not,
  scopeNotAsked: not,
  vendorInTrouble: warn,
};

const rows: Record<RowState, Look> = { planning: not, linkReady: wait, waiting: wait, needsAction: warn, connected: ok, over: warn };

const expected: Record<ExpectedState, Look> = { found: ok, notFound: wait, inAnotherAccount: not };

/** A state that is new to the window looks like waiting. */
export const lookOfType = (state: TypeState, elsewhere = false): Look => (elsewhere ? not : (types[state] ?? wait));
export const lookOfRow = (state: RowState): Look => rows[state] ?? wait;
export const lookOfExpected = (state: ExpectedState): Look => expected[state] ?? wait;
