// The list of visits: what it says of each, and that late answers do not overtake.

import { beforeEach, describe, expect, it, vi } from "vitest";

import type { AccountView, VisitBrief, VisitSearch, VisitsView, Waiting } from "../src/bindings";
import { household, timeOrDay, waitsFor } from "../src/words";

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
    soFar: null,
    startedAt: "2026-01-15T09:00:00Z",
    changedAt: "2026-01-15T09:00:00Z",
    finishedAt: null,
    watchedUntil: null,
  };
}

const ids = (): string[] => Array.from({ length: visits.total }, (_, row) => visits.found?.at(row)?.id ?? "–");
const page = (from: number, until: number): VisitBrief[] => Array.from({ length: until - from }, (_, at) => brief(String(from + at)));

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

  it("fetches the pages that are looked at and no others", async () => {
    searchVisits.mockImplementation(({ offset }) => Promise.resolve({ visits: page(offset, offset + 100), total: 100_000 }));
    await visits.search();
    expect(searchVisits).toHaveBeenCalledTimes(1);
    visits.look(50_090, 50_110);
    await vi.waitFor(() => expect(visits.found?.at(50_109)?.id).toBe("50109"));
    expect(searchVisits.mock.calls.map(([search]) => search.offset)).toEqual([0, 50_000, 50_100]);
    expect(visits.found?.at(400)).toBeUndefined();
  });

  it("does not fetch what was raced past", async () => {
    searchVisits.mockResolvedValueOnce({ visits: page(0, 100), total: 100_000 });
    await visits.search();
    let answer: () => void = () => undefined;
    searchVisits.mockImplementationOnce(
      ({ offset }) => new Promise((resolve) => (answer = () => resolve({ visits: page(offset, offset + 100), total: 100_000 }))),
    );
    searchVisits.mockImplementation(({ offset }) => Promise.resolve({ visits: page(offset, offset + 100), total: 100_000 }));
    for (let row = 1_000; row <= 90_000; row += 1_000) visits.look(row, row + 10);
    answer();
    await vi.waitFor(() => expect(visits.found?.at(90_000)?.id).toBe("90000"));
    expect(searchVisits).toHaveBeenCalledTimes(3);
  });

  it("drops a page of an earlier search", async () => {
    searchVisits.mockResolvedValueOnce({ visits: page(0, 100), total: 300 });
    await visits.search();
    let answer: (view: VisitsView) => void = () => undefined;
    searchVisits.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    visits.look(100, 110);
    searchVisits.mockResolvedValueOnce({ visits: [brief("other")], total: 1 });
    await visits.search();
    answer({ visits: page(100, 200), total: 300 });
    await Promise.resolve();
    expect(ids()).toEqual(["other"]);
  });

  it("refreshes what is looked at, wherever that is", async () => {
    searchVisits.mockImplementation(({ offset }) => Promise.resolve({ visits: page(offset, offset + 100), total: 1_000 }));
    await visits.search();
    visits.look(480, 520);
    await vi.waitFor(() => expect(visits.found?.missing(480, 520)).toEqual([]));
    searchVisits.mockReset();
    searchVisits.mockImplementation(({ offset }) => Promise.resolve({ visits: page(offset + 1, offset + 101), total: 1_001 }));
    await visits.refresh();
    expect(searchVisits.mock.calls.map(([search]) => search.offset)).toEqual([400, 500]);
    expect(visits.found?.at(480)?.id).toBe("481");
  });

  it("says what was searched for to find what it shows, and not what is being typed", async () => {
    searchVisits.mockResolvedValueOnce({ visits: [brief("a")], total: 1 });
    visits.text = "mül";
    await visits.search();
    visits.text = "müller";
    expect(visits.answered.text).toBe("mül");
    visits.text = "";
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
