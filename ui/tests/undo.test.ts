// What was done is said in passing, and taken back exactly while it can be.

import { beforeEach, describe, expect, it, vi } from "vitest";

import { spokenLanguage } from "../development/languages";
import type { PlanDraft, PlanRowView, VisitView } from "../src/bindings";
import { speak } from "../src/words/language.svelte";

const backend = vi.hoisted(() => ({
  changeRow: vi.fn(),
  removeRow: vi.fn(),
  restorePlan: vi.fn(),
  told: vi.fn(),
  takeBackReport: vi.fn(),
  searchVisits: vi.fn(),
}));
vi.mock("../src/backend", () => ({ backend, asFailure: (error: unknown) => error }));

const { plan } = await import("../src/state/plan.svelte");
const { toasts } = await import("../src/state/toasts.svelte");
const { visit } = await import("../src/state/visit.svelte");
const { visits } = await import("../src/state/visits.svelte");

const draft = { assetTypes: ["inverter"], vendor: { kind: "vendor", vendor: "ENPHASE" } } as unknown as PlanDraft;
const device = (id: string) => ({ id, assetType: "battery", count: 1, model: "", ending: "" });
const row = (id: string): PlanRowView => ({ id, draft, expected: [device("e1"), device("e2")], link: null, plan: null, outcome: null }) as unknown as PlanRowView;
const home = (...rows: PlanRowView[]) => ({ id: "v1", revision: 1, rows, timeline: [] }) as unknown as VisitView;

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  toasts.dismiss();
  toasts.letGo();
  visit.show(home(row("r1"), row("r2")));
  plan.load();
  backend.searchVisits.mockResolvedValue({ visits: [], total: 0 });
});

describe("a message", () => {
  it("goes by itself, but not while somebody points at it", () => {
    toasts.tell(() => "Done.", () => undefined);
    vi.advanceTimersByTime(11_000);
    toasts.hold();
    vi.advanceTimersByTime(60_000);
    expect(toasts.shown?.text).toBe("Done.");
    toasts.letGo();
    vi.advanceTimersByTime(13_000);
    expect(toasts.shown).toBeNull();
  });

  it("is no longer said on the next screen, and can still be taken back for the time that it had", async () => {
    const undo = vi.fn();
    toasts.tell(() => "Done.", undo);
    vi.advanceTimersByTime(6_000);
    toasts.leave();
    toasts.letGo();
    expect(toasts.left).toBe(true);
    vi.advanceTimersByTime(5_000);
    await toasts.undo();
    expect(undo).toHaveBeenCalledOnce();
    expect(toasts).toMatchObject({ left: false, shown: { text: "Undone." } });

    toasts.tell(() => "Done.", undo);
    toasts.leave();
    toasts.letGo();
    vi.advanceTimersByTime(13_000);
    await toasts.undo();
    expect(undo).toHaveBeenCalledOnce();
  });

  it("follows the language", () => {
    visits.text = "anna";
    visits.clear();
    expect(toasts.shown?.text).toBe("Search and filters are cleared.");
    speak(spokenLanguage("de"));
    expect(toasts.shown?.text).toBe("Suche und Filter sind zurückgesetzt.");
    speak(spokenLanguage("en"));
  });

  it("takes back what was done last, once", async () => {
    const [first, second] = [vi.fn(), vi.fn()];
    toasts.tell(() => "One.", first);
    toasts.tell(() => "Two.", second);
    await Promise.all([toasts.undo(), toasts.undo()]);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
    expect(toasts.shown).toMatchObject({ text: "Undone.", undo: null });
  });

  it("says why something could not be taken back", async () => {
    toasts.tell(() => "Done.", () => Promise.reject({ message: "Too late." }));
    await toasts.undo();
    expect(toasts.shown?.text).toBe("It could not be undone: Too late.");
  });
});

describe("undo", () => {
  it("of a removed account puts the whole plan back, and shows it again", async () => {
    visit.rowId = "r2";
    plan.load();
    backend.removeRow.mockResolvedValue(home(row("r1")));
    await plan.remove();
    expect(visit.rowId).toBe("r1");
    backend.restorePlan.mockResolvedValue(home(row("r1"), row("r2")));
    await toasts.undo();
    expect(backend.restorePlan).toHaveBeenCalledWith("v1", ["r1", "r2"].map((id) => ({ id, draft, expected: row(id).expected })));
    expect(visit.rowId).toBe("r2");
  });

  it("of a removed account is over when another visit is open", async () => {
    backend.removeRow.mockResolvedValue(home(row("r2")));
    await plan.remove();
    visit.show({ ...home(row("r9")), id: "v2" });
    await toasts.undo();
    expect(backend.restorePlan).not.toHaveBeenCalled();
  });

  it("of an expected device puts it back in its place", async () => {
    backend.changeRow.mockResolvedValue(home(row("r1"), row("r2")));
    await plan.expectNoMore("e1");
    expect(plan.expected.map((one) => one.id)).toEqual(["e2"]);
    await toasts.undo();
    expect(plan.expected.map((one) => one.id)).toEqual(["e1", "e2"]);
  });

  it("of cleared filters searches by them again", async () => {
    Object.assign(visits, { text: "anna", states: ["waiting"], openOnly: true, from: "2026-01-01" });
    visits.clear();
    expect(visits.filtered).toBe(false);
    await toasts.undo();
    expect([visits.text, [...visits.states], visits.openOnly, visits.from]).toEqual(["anna", ["waiting"], true, "2026-01-01"]);
    expect(backend.searchVisits).toHaveBeenLastCalledWith(expect.objectContaining({ text: "anna", openOnly: true }));
  });

  it("of a report asks the core, which knows whether it still can be", async () => {
    backend.told.mockResolvedValue(home(row("r1")));
    await visit.tell("saysDone");
    expect(toasts.shown?.text).toBe("Noted: the customer says it is done.");
    backend.takeBackReport.mockResolvedValue(home(row("r1"), row("r2")));
    await toasts.undo();
    expect(visit.view?.rows).toHaveLength(2);
  });
});
