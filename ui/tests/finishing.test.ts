// A visit that is finished by a slip is there again, and finished again by the same keys; and what has just come up by
// itself finishes none.

import { beforeEach, describe, expect, it, vi } from "vitest";

import type { PlanRowView, VisitView } from "../src/bindings";

let changed: (view: VisitView) => void = () => undefined;
const backend = vi.hoisted(() => ({
  finishVisit: vi.fn(),
  reopenVisit: vi.fn(),
  openVisit: vi.fn(),
  start: vi.fn(),
  catalogue: vi.fn(),
  visit: vi.fn(),
  onVisitChanged: vi.fn(),
  onVisitsChanged: vi.fn(),
}));
vi.mock("../src/backend", () => ({ backend, asFailure: (error: unknown) => error }));
vi.mock("../src/state/theme", () => ({ look: () => undefined }));

const { finishVisit } = await import("../src/state/finishing");
const { history } = await import("../src/state/history.svelte");
const { journey } = await import("../src/state/journey.svelte");
const { SETTLING } = await import("../src/state/settling.svelte");
const { toasts } = await import("../src/state/toasts.svelte");
const { visit } = await import("../src/state/visit.svelte");

const link = { state: "opened", channel: "thisBrowser", signsInAgain: false };
const device = { id: "d1", arrival: "new" };
const outcome = { types: [{ assetType: "meter", wanted: true, devices: [device] }] };
const row = (found: boolean) => ({ id: "r1", draft: { assetTypes: ["meter"], vendor: { kind: "customer" } }, expected: [], link, outcome: found ? outcome : null }) as unknown as PlanRowView;
const view = (id: string, revision = 1, found = false) =>
  ({ id, profileId: "p1", userId: "u1", label: "Lindqvist", revision, rows: [row(found)], timeline: [], finishedAt: null }) as unknown as VisitView;

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  vi.advanceTimersByTime(10 * SETTLING);
  history.forget();
  toasts.dismiss();
  backend.start.mockResolvedValue({ profiles: [], stories: [], preferences: {}, notice: null });
  backend.openVisit.mockImplementation(async (id: string) => view(id));
  backend.catalogue.mockResolvedValue({ vendors: [] });
  backend.visit.mockResolvedValue(null);
  backend.onVisitChanged.mockImplementation((tell: typeof changed) => (changed = tell));
  visit.show(view("v1"));
  journey.place = "visit";
  journey.step = "report";
});

/** Finishes it and takes that back, as the keys do. */
async function finishAndUndo(): Promise<void> {
  await finishVisit();
  history.screen = "start";
  await history.undo();
  history.screen = journey.step;
}

describe("a finished visit", () => {
  it("is back where it was, and is finished again", async () => {
    await finishAndUndo();
    expect(backend.reopenVisit).toHaveBeenCalledWith("v1");
    expect([journey.place, journey.step, history.next?.name()]).toEqual(["visit", "report", "visit finished"]);
    await history.redo();
    expect(backend.finishVisit).toHaveBeenCalledTimes(2);
    expect(journey.place).toBe("start");
    history.screen = "start";
    expect(history.last?.name()).toBe("visit finished");
    expect(history.next).toBeUndefined();
  });

  it("is not finished again from another visit", async () => {
    await finishAndUndo();
    visit.show(view("v2"));
    expect(history.next).toBeUndefined();
    await history.redo();
    expect(backend.finishVisit).toHaveBeenCalledTimes(1);
  });

  it("stays open where it cannot be finished again, and it is said", async () => {
    await finishAndUndo();
    backend.finishVisit.mockRejectedValueOnce({ message: "No room." });
    await history.redo();
    expect(journey.place).toBe("visit");
    expect(toasts.shown?.text).toContain("could not be undone");
  });
});

describe("what was found", () => {
  it("comes up by itself, and a press that was meant for what it took the place of finishes nothing", async () => {
    vi.stubGlobal("performance", Object.assign(performance, { getEntriesByType: () => [] }));
    journey.begin({ start: { notice: null, preferences: { preferences: {}, customersLanguage: "en-US" } }, visits: null } as never);
    journey.step = "link";
    changed(view("v1", 2, true));
    expect(journey.step).toBe("outcome");
    vi.advanceTimersByTime(SETTLING - 1);
    await finishVisit();
    expect(backend.finishVisit).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    await finishVisit();
    expect(backend.finishVisit).toHaveBeenCalledWith("v1");
    vi.unstubAllGlobals();
  });
});
