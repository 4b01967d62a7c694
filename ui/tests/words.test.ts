// The few rules that words follow.

import { describe, expect, it } from "vitest";

import { spokenLanguage } from "../development/languages";
import { letters } from "../src/components/shared/monogram";
import {
  access,
  connect,
  devices,
  environment,
  expected,
  failure,
  frame,
  household,
  outcome,
  planByBrands,
  presets,
  settings,
  start,
  typesAsTitle,
  typesInText,
  visits,
} from "../src/words";
import { changeTexts, speak } from "../src/words/language.svelte";
import { atTime, left } from "../src/words/time";

describe("a vendor's letters", () => {
  it.each([
    ["Enphase", "En"],
    ["SolarEdge", "SE"],
    ["Alfa Romeo", "AR"],
    ["SMA", "SM"],
    ["go-e", "GE"],
    ["X", "X"],
  ])("%s", (name, expected) => expect(letters(name)).toBe(expected));
});

describe("what is left of a link", () => {
  const now = new Date("2026-01-15T09:00:00Z");
  it.each([
    ["2026-01-16T08:48:00Z", "23\u00a0h\u00a048\u00a0min"],
    ["2026-01-15T09:12:30Z", "12\u00a0min"],
    ["2026-01-15T09:00:40Z", "40 s"],
    ["2026-01-15T09:00:00Z", null],
    ["2026-01-14T09:00:00Z", null],
  ])("%s", (end, expected) => expect(left(end, now)).toBe(expected));
});

it("another day is told with its name", () => {
  const now = new Date(2026, 0, 15, 12);
  expect(atTime(new Date(2026, 0, 15, 15, 40).toISOString(), now)).toBe("15:40");
  expect(atTime(new Date(2026, 0, 16, 15, 40).toISOString(), now)).toContain("15:40");
  expect(atTime(new Date(2026, 0, 16, 15, 40).toISOString(), now)).not.toBe("15:40");
});

it("types are listed as people list them, and new ones by their own name", () => {
  expect(typesInText(["inverter", "battery", "meter"])).toBe("inverter, battery and meter");
  expect(typesInText(["hvac", "heatstore"])).toBe("heating and cooling and heatstore");
  expect(typesAsTitle(["inverter", "meter"])).toBe("Inverter, meter");
});

it("the outcome is named for what it is", () => {
  expect(outcome.heading(3, 3)).toBe("All three are connected");
  expect(outcome.heading(2, 2)).toBe("Both are connected");
  expect(outcome.heading(2, 3)).toBe("Two of three are connected");
  expect(outcome.heading(1, 3)).toBe("One of three is connected");
  expect(outcome.heading(0, 3)).toBe("None of them is found yet");
  expect(outcome.heading(0, 1)).toBe("Not found yet");
});

it.each([
  [0, "Nothing can be linked now"],
  [1, "One sign-in covers it"],
  [3, "Three sign-ins cover it"],
  [7, "7 sign-ins cover it"],
])("a plan of %i accounts is told in whole sentences", (amount, expected) => expect(planByBrands.heading(amount)).toBe(expected));

it("a name that was meant is asked for with “or”", () => {
  expect(planByBrands.nearest(["Enphase", "Easee"])).toBe("Did you mean Enphase or Easee?");
});

/** Every word in there that needs no values. */
function still(words: object): string[] {
  return Object.values(words).flatMap((word: unknown) => {
    if (typeof word === "string") return [word];
    return typeof word === "object" && word !== null ? still(word) : [];
  });
}

it("no word is kept from the language before", async () => {
  const all = { access, connect, devices, environment, expected, failure, frame, household, planByBrands, presets, settings, start, visits };
  // Names, examples and patterns are the same in every language.
  const values = [frame.product, frame.none, expected.modelExample, expected.endingExample, settings.phonePagePlaceholder, settings.patternPlaceholder];
  const presetTypes = presets.flatMap((preset) => preset.types);
  const before = still(all);
  changeTexts((text) => `«${text}»`);
  speak(spokenLanguage("en"));
  try {
    const kept = still(all).filter((word, index) => word === before[index] && ![...values, ...presetTypes].includes(word));
    expect(before.length).toBeGreaterThan(200);
    expect(kept).toEqual([]);
    expect(left(new Date(Date.now() + 90_000).toISOString())).toContain("«");
  } finally {
    changeTexts(undefined);
    speak(spokenLanguage("en"));
  }
});
