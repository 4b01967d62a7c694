// Every code that the core may give has words of its own on the screens: the bindings say which codes there are.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

import type {
  ConnectForm,
  Environment,
  LinkChannel,
  ProposalReason,
  RowState,
  SecretKept,
  Uncovered,
  VisitState,
  Waiting,
  WhyUncovered,
} from "../src/bindings";
import { access, connect, environment, failure, planByBrands, settings, stateWord, visitStates, waitsFor } from "../src/words";

const bindings = readFileSync(new URL("../src/bindings.ts", import.meta.url), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");

/** The codes of a closed set in the bindings; of a set of shapes, the names of the shapes. */
function codes<Code extends string>(name: string): Code[] {
  const body = new RegExp(`export type ${name} =([\\s\\S]*?)\\n(?:export|async) `).exec(bindings)?.[1] ?? "";
  const all = body.includes("kind:") ? body.matchAll(/kind: "(\w+)"/g) : body.matchAll(/"(\w+)"/g);
  const found = [...all].map((match) => match[1] as Code);
  if (found.length < 2) throw new Error(`The bindings have no ${name} that this can read.`);
  return found;
}

/** Words are more than the code, and no sentence that is missing. */
function isWords(text: string | undefined, code: string): void {
  expect(text, code).toMatch(/^[A-Z]/);
  expect(text, code).not.toBe(code);
}

it.each(codes("FailureCode"))("a failure: %s", (code) => isWords(failure.title(code), code));

it.each(codes<Environment>("Environment"))("an environment: %s", (code) => isWords(environment[code], code));

it.each(codes<Environment>("Environment").filter((code) => code !== "demo"))("an environment to connect to: %s", (code) =>
  isWords(connect.environmentHelp(code as NonNullable<ConnectForm["environment"]>), code),
);

it.each([...codes<VisitState>("VisitState"), ...codes<RowState>("RowState")])("a state: %s", (code) => isWords(stateWord(code), code));

it("every state of a visit can be filtered by", () => {
  expect([...visitStates].sort()).toEqual(codes("VisitState").sort());
});

it.each(codes("Waiting"))("what a visit waits for: %s", (kind) => {
  for (const full of [true, false]) {
    const many = full ? ["battery", "meter"] : [];
    isWords(waitsFor({ kind, vendors: many, vendor: full ? "Enphase" : null, assetTypes: many } as unknown as Waiting), kind);
  }
});

it.each(codes("ProposalReason"))("why an account is in the plan: %s", (kind) => {
  isWords(planByBrands.why({ kind, assetTypes: ["battery"], vendors: 2 } as unknown as ProposalReason), kind);
});

it.each(codes<WhyUncovered>("WhyUncovered"))("why a device is not covered: %s", (why) => {
  for (const brandName of ["Enphase", null]) {
    isWords(planByBrands.whyUncovered({ assetType: "battery", brand: null, brandName, why } satisfies Uncovered), why);
  }
});

it.each(codes<SecretKept>("SecretKept"))("where a secret is kept: %s", (code) => isWords(settings.kept(code), code));

it.each(codes<LinkChannel>("LinkChannel"))("how a link reaches the customer: %s", (code) => isWords(access.channelName(code), code));

it("a code that is new is shown as it is", () => {
  expect(failure.title("flooded")).toBe("flooded");
  expect(stateWord("asleep" as VisitState)).toBe("asleep");
  expect(planByBrands.why({ kind: "moon" } as unknown as ProposalReason)).toBe("moon");
});
