// The list of visits: what it says of each, and that late answers do not overtake.

import { beforeEach, describe, expect, it, vi } from "vitest";

import type { AccountView, VisitBrief, VisitSearch, VisitsView, Waiting } from "../src/bindings";
import { household, timeOrDay, waitsFor } from "../src/words/en";

const searchVisits = vi.hoisted(() => vi.fn<(search: VisitSearch) => Promise<VisitsView>>());
vi.mock("../src/backend", () => ({ backend: { searchVisits }, asFailure: (error: unknown) => error }));

const { visits } = await import("../src/state/visits.svelte");

function brief(id: string): VisitBrief {
  return {
    id,
    profileId: "p",
    profileName: "Northlight",
    environment: "sandbox",
    userId: id,
    label: "",
    vendors: [],
    state: "planning",
    waiting: null,
    startedAt: "2026-01-15T09:00:00Z",
    changedAt: "2026-01-15T09:00:00Z",
    finishedAt: null,
    watchedUntil: null,
  };
}

const ids = (): string[] => (visits.found ?? []).map((visit) => visit.id);

describe("what a visit waits for", () => {
  it.each<[Waiting, string]>([
    [{ kind: "link", vendors: [] }, "Nothing is linked yet"],
    [{ kind: "link", vendors: ["Enphase", "Tesla"] }, "No link yet for Enphase and Tesla"],
    [{ kind: "handOver", vendor: null }, "Link ready, not handed over"],
    [{ kind: "customer", vendor: "Enphase" }, "Customer has the link (Enphase)"],
    [{ kind: "devices", assetTypes: ["battery"] }, "Not in the account yet: battery"],
    [{ kind: "devices", assetTypes: ["heatstore"] }, "Not in the account yet: heatstore"],
    [{ kind: "action", assetTypes: ["battery", "meter"] }, "Something to do for battery and meter"],
    [{ kind: "nothing" }, "Nothing left to wait for"],
  ])("%j", (waiting, expected) => expect(waitsFor(waiting)).toBe(expected));
});

it("a visit of today is told with its time, an earlier one with its day, an old one with its year", () => {
  const now = new Date(2026, 0, 15, 12);
  expect(timeOrDay(new Date(2026, 0, 15, 9, 5).toISOString(), now)).toBe("09:05");
  expect(timeOrDay(new Date(2026, 0, 14, 9, 5).toISOString(), now)).not.toMatch(/:|2026/);
  expect(timeOrDay(new Date(2025, 10, 14).toISOString(), now)).toContain("2025");
});

it("a household is told with its accounts, and with those that need signing in again", () => {
  const account = (displayName: string, valid: boolean): AccountView => ({ vendor: displayName, displayName, types: [], valid });
  expect(household.existing([])).toBe("Exists, and has no account yet.");
  expect(household.existing([account("Enphase", true)])).toBe("Exists, and has 1 account.");
  expect(household.existing([account("Enphase", true), account("Tesla", false)])).toBe(
    "Exists, and has 2 accounts (Tesla: needs signing in again).",
  );
});

describe("the list", () => {
  beforeEach(() => {
    visits.leave();
    searchVisits.mockReset();
  });

  it("drops an answer that was overtaken", async () => {
    let answerFirst: (view: VisitsView) => void = () => undefined;
    searchVisits.mockReturnValueOnce(new Promise((resolve) => (answerFirst = resolve)));
    searchVisits.mockResolvedValueOnce({ visits: [brief("second")], total: 1 });
    const first = visits.search();
    await visits.search();
    answerFirst({ visits: [brief("first")], total: 1 });
    await first;
    expect(ids()).toEqual(["second"]);
  });

  it("adds the next page, and shows a visit that moved between pages once", async () => {
    searchVisits.mockResolvedValueOnce({ visits: [brief("a"), brief("b")], total: 3 });
    await visits.search();
    searchVisits.mockResolvedValueOnce({ visits: [brief("b"), brief("c")], total: 3 });
    await visits.more();
    expect(ids()).toEqual(["a", "b", "c"]);
    expect(searchVisits.mock.lastCall?.[0].offset).toBe(2);
  });

  it("keeps what it shows when a search fails", async () => {
    searchVisits.mockResolvedValueOnce({ visits: [brief("a")], total: 1 });
    await visits.search();
    searchVisits.mockRejectedValueOnce({ code: "storage", problems: [] });
    await visits.refresh();
    expect(ids()).toEqual(["a"]);
    expect(visits.failure).toMatchObject({ code: "storage" });
  });
});
