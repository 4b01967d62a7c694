// What was done is said in passing, and taken back exactly while it can be.

import { beforeEach, describe, expect, it, vi } from "vitest";

import { spokenLanguage } from "../development/languages";
import type { PlanDraft, PlanRowView, VisitView } from "../src/bindings";
import { speak } from "../src/words/language.svelte";

const backend = vi.hoisted(() => ({
  changeRow: vi.fn(),
  removeRow: vi.fn(),
  addRow: vi.fn(),
  restorePlan: vi.fn(),
  told: vi.fn(),
  takeBackReport: vi.fn(),
  searchVisits: vi.fn(),
}));
vi.mock("../src/backend", () => ({ backend, asFailure: (error: unknown) => error }));

const { history } = await import("../src/state/history.svelte");
const { journey } = await import("../src/state/journey.svelte");
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
  history.forget();
  history.screen = "devices";
  toasts.dismiss();
  visit.show(home(row("r1"), row("r2")));
  plan.load();
  backend.searchVisits.mockResolvedValue({ visits: [], total: 0 });
});

const deed = (name: string, undo = vi.fn(() => Promise.resolve<(() => Promise<unknown>) | null>(null))) => ({ name: () => name, seenOn: ["devices"] as const, undo });

it("what lies behind a dialog is not taken back from it, and what was done in it is", async () => {
  const [behind, within] = [deed("behind"), deed("within")];
  history.did(behind);
  history.dialogs = 1;
  expect(history.last).toBeUndefined();
  history.did(within);
  await history.undo();
  expect(within.undo).toHaveBeenCalledOnce();
  await history.undo();
  expect(behind.undo).not.toHaveBeenCalled();
  history.dialogs = 0;
  await history.undo();
  expect(behind.undo).toHaveBeenCalledOnce();
});

describe("a message", () => {
  it("goes by itself, but not while somebody points at it", () => {
    toasts.tell(() => "Done.", { says: () => "Undo", run: () => undefined });
    vi.advanceTimersByTime(9_000);
    toasts.hold();
    vi.advanceTimersByTime(60_000);
    expect(toasts.shown?.text).toBe("Done.");
    toasts.letGo();
    vi.advanceTimersByTime(11_000);
    expect(toasts.shown).toBeNull();
  });

  it("follows the language", () => {
    visits.text = "anna";
    visits.clear();
    expect(toasts.shown?.text).toBe("Search and filters are cleared.");
    speak(spokenLanguage("de"));
    expect(toasts.shown?.text).toBe("Suche und Filter sind zurückgesetzt.");
    speak(spokenLanguage("en"));
  });

  it("goes when its button is pressed, and says why that did not work", async () => {
    toasts.tell(() => "Done.", { says: () => "Undo", run: () => undefined });
    await toasts.act();
    expect(toasts.shown).toBeNull();
    toasts.tell(() => "Done.", { says: () => "Undo", run: () => Promise.reject({ message: "Too late." }) });
    await toasts.act();
    expect(toasts.shown?.text).toBe("It could not be undone: Too late.");
  });
});

describe("the history", () => {
  it("goes back by one deed after the other, long after it was said", async () => {
    const [first, second] = [deed("one"), deed("two")];
    history.tell(() => "One.", first);
    history.did(second);
    expect(toasts.shown, "its button would take back another").toBeNull();
    vi.advanceTimersByTime(3_600_000);
    await history.undo();
    expect(second.undo).toHaveBeenCalledOnce();
    expect(toasts.shown?.text).toBe("Undone: two");
    await history.undo();
    expect(first.undo).toHaveBeenCalledOnce();
    expect(history.last).toBeUndefined();
    await history.undo();
    expect(first.undo).toHaveBeenCalledOnce();
  });

  it("takes one back at a time", async () => {
    const [first, second] = [deed("one"), deed("two")];
    history.did(first);
    history.did(second);
    await Promise.all([history.undo(), history.undo()]);
    expect(first.undo).not.toHaveBeenCalled();
    expect(second.undo).toHaveBeenCalledOnce();
  });

  it("says once that there is nothing to take back, and not while something is being taken back", async () => {
    await history.undo();
    const said = toasts.shown;
    expect(said).toMatchObject({ text: "Nothing to undo here.", action: null });
    await history.undo();
    expect(toasts.shown).toBe(said);
    toasts.dismiss();
    let end = (): void => undefined;
    history.did(deed("one", vi.fn(() => new Promise<null>((resolve) => (end = () => resolve(null))))));
    const undoing = history.undo();
    await history.undo();
    expect(toasts.shown).toBeNull();
    end();
    await undoing;
  });

  it("takes back only what is seen on the screen that is shown, and what still can be", async () => {
    const here = deed("here");
    history.did({ ...deed("gone"), still: () => false });
    history.did(here);
    history.did({ ...deed("elsewhere"), seenOn: ["start"] });
    expect(history.last?.name()).toBe("here");
    history.screen = "start";
    expect(history.last?.name()).toBe("elsewhere");
    history.screen = "devices";
    await history.undo();
    expect(here.undo).toHaveBeenCalledOnce();
    expect(history.last).toBeUndefined();
  });

  it("does again what was taken back, until something else is done", async () => {
    const again = vi.fn(() => Promise.resolve());
    const one = deed("one", vi.fn(() => Promise.resolve(again)));
    history.did(one);
    await history.undo();
    expect(toasts.shown?.action?.says()).toBe("Redo");
    await toasts.act();
    expect(again).toHaveBeenCalledOnce();
    expect(toasts.shown?.text).toBe("Redone: one");
    await history.undo();
    expect(one.undo).toHaveBeenCalledTimes(2);
    history.did(deed("two"));
    expect(history.next).toBeUndefined();
  });

  it("says why something could not be taken back, and does not try it again", async () => {
    history.did(deed("one", vi.fn(() => Promise.reject({ message: "Too late." }))));
    await history.undo();
    expect(toasts.shown?.text).toBe("It could not be undone: Too late.");
    expect(history.last).toBeUndefined();
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
    await history.undo();
    expect(backend.restorePlan).toHaveBeenCalledWith("v1", ["r1", "r2"].map((id) => ({ id, draft, expected: row(id).expected })));
    expect(visit.rowId).toBe("r2");
  });

  it("of an account that was added for what is missing takes it away with its types", async () => {
    visit.show({ ...home(row("r1")), nextRow: null, leftOver: ["battery"] });
    plan.load();
    backend.addRow.mockResolvedValue(home(row("r1"), { ...row("r2"), draft: { assetTypes: [], vendor: { kind: "undecided" } } as unknown as PlanDraft }));
    backend.changeRow.mockImplementation((_visit, id, changed) => Promise.resolve(home(row("r1"), { ...row(id), draft: changed })));
    await journey.addAccount();
    expect(visit.rowId).toBe("r2");
    expect(plan.draft.assetTypes).toEqual(["battery"]);
    expect(journey.step).toBe("devices");
    expect(history.last?.name()).toBe("account added");
    backend.restorePlan.mockResolvedValue(home(row("r1")));
    await history.undo();
    expect(backend.restorePlan.mock.lastCall?.[1].map((one: { id: string }) => one.id)).toEqual(["r1"]);
    expect(visit.rowId).toBe("r1");
  });

  it("of a removed account is over when another visit is open", async () => {
    backend.removeRow.mockResolvedValue(home(row("r2")));
    await plan.remove();
    visit.show({ ...home(row("r9")), id: "v2" });
    await history.undo();
    expect(backend.restorePlan).not.toHaveBeenCalled();
  });

  it("goes back through every choice, and forward again", async () => {
    let kept = home(row("r1"), row("r2"));
    backend.changeRow.mockImplementation((_visit, id, draft, expected) => {
      kept = home(...kept.rows.map((one) => (one.id === id ? { ...one, draft, expected } : one)));
      return Promise.resolve(kept);
    });
    backend.restorePlan.mockImplementation((_visit, rows: PlanRowView[]) => {
      kept = home(...rows.map((one) => ({ ...row(one.id), ...one })));
      return Promise.resolve(kept);
    });
    await plan.toggleType("meter");
    await plan.toggleType("battery");
    await plan.chooseVendor({ kind: "vendor", vendor: "SMA" });
    await history.undo();
    expect(plan.draft.vendor).toEqual(draft.vendor);
    expect(plan.draft.assetTypes).toEqual(["inverter", "meter", "battery"]);
    await history.undo();
    await history.undo();
    expect(plan.draft.assetTypes).toEqual(["inverter"]);
    expect(history.last).toBeUndefined();
    await history.redo();
    await history.redo();
    await history.redo();
    expect(plan.draft).toMatchObject({ assetTypes: ["inverter", "meter", "battery"], vendor: { vendor: "SMA" } });
    expect(history.next).toBeUndefined();
  });

  it("takes what is typed letter by letter as one", async () => {
    backend.changeRow.mockResolvedValue(home(row("r1"), row("r2")));
    for (const redirectUri of ["https://a", "https://ab", "https://abc"]) await plan.change({ redirectUri }, "redirectUri");
    await history.undo();
    expect(backend.restorePlan.mock.lastCall?.[1][0].draft.redirectUri).toBeUndefined();
    expect(history.last).toBeUndefined();
  });

  it("keeps what is typed into the same field of two accounts apart", async () => {
    backend.changeRow.mockResolvedValue(home(row("r1"), row("r2")));
    await plan.change({ redirectUri: "https://a" }, "redirectUri");
    visit.rowId = "r2";
    plan.load();
    await plan.change({ redirectUri: "https://b" }, "redirectUri");
    backend.restorePlan.mockResolvedValue(home(row("r1"), row("r2")));
    await history.undo();
    expect(history.last?.name()).toBe("how the link is made");
    expect(visit.rowId).toBe("r2");
  });

  it("is not offered for what changes nothing, nor once a link was made of it", async () => {
    backend.changeRow.mockResolvedValue(home(row("r1"), row("r2")));
    await plan.change({ assetTypes: ["inverter"] });
    expect(history.last).toBeUndefined();
    await plan.toggleType("meter");
    expect(history.last?.name()).toBe("choice of device types");
    visit.take(home({ ...row("r1"), link: { state: "unused" } } as unknown as PlanRowView, row("r2")));
    expect(history.last).toBeUndefined();
  });

  it("of an expected device puts it back in its place", async () => {
    backend.changeRow.mockResolvedValue(home(row("r1"), row("r2")));
    await plan.expectNoMore("e1");
    expect(plan.expected.map((one) => one.id)).toEqual(["e2"]);
    await history.undo();
    expect(plan.expected.map((one) => one.id)).toEqual(["e1", "e2"]);
  });

  it("of cleared filters searches by them again", async () => {
    Object.assign(visits, { text: "anna", states: ["waiting"], openOnly: true, from: "2026-01-01" });
    visits.clear();
    expect(visits.filtered).toBe(false);
    history.screen = "start";
    await history.undo();
    expect([visits.text, [...visits.states], visits.openOnly, visits.from]).toEqual(["anna", ["waiting"], true, "2026-01-01"]);
    expect(backend.searchVisits).toHaveBeenLastCalledWith(expect.objectContaining({ text: "anna", openOnly: true }));
  });

  it("of a report asks the core, which knows whether it still can be", async () => {
    backend.told.mockResolvedValue(home(row("r1")));
    await visit.tell("saysDone");
    expect(toasts.shown?.text).toBe("Noted: the customer says it is done.");
    history.screen = "link";
    backend.takeBackReport.mockResolvedValue(home(row("r1"), row("r2")));
    await history.undo();
    expect(visit.view?.rows).toHaveLength(2);
  });
});
