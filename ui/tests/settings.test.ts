// What was typed in the settings of a client is not lost when one leaves them unsaved.

import { beforeEach, expect, it, vi } from "vitest";

import type { ProfileView } from "../src/bindings";

vi.mock("../src/backend", () => ({ backend: {}, asFailure: (error: unknown) => error }));

const { journey } = await import("../src/state/journey.svelte");
const { keep, left, unsaved } = await import("../src/state/settingsDrafts");
const { toasts } = await import("../src/state/toasts.svelte");

const client = { id: "p1", name: "Northlight" } as ProfileView;
const typed = { company: "Northlight Energy", phonePage: "", pattern: "", retention: "x" };

beforeEach(() => {
  vi.useFakeTimers();
  toasts.dismiss();
  journey.profile = client;
  journey.place = "start";
  keep("p1", typed);
});

it("is there again, and the way back is offered in its own words", async () => {
  left(client);
  expect(toasts.shown?.text).toBe("What you typed for Northlight is not saved.");
  expect(toasts.shown?.action?.says()).toBe("Go back");
  await toasts.act();
  expect(journey.place).toBe("settings");
  expect(unsaved("p1")).toEqual(typed);
  expect(toasts.shown).toBeNull();
});

it("is of its client alone", async () => {
  expect(unsaved("p2")).toBeUndefined();
  left(client);
  journey.profile = { id: "p2", name: "Sonnenschein" } as ProfileView;
  await toasts.act();
  expect(journey.place).toBe("start");
});

it("is not spoken of once it is saved", () => {
  keep("p1", null);
  left(client);
  expect(toasts.shown).toBeNull();
});
