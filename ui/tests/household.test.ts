// A visit that was begun with a household that was not meant: another one is chosen for it, and that can be taken back.

import { beforeEach, describe, expect, it, vi } from "vitest";

import type { HouseholdView, PlanRowView, ProfileView, VisitBrief, VisitView } from "../src/bindings";

const backend = vi.hoisted(() => ({
  changeHousehold: vi.fn(),
  beginVisit: vi.fn(),
  describeVisit: vi.fn(),
  lookUpHousehold: vi.fn(),
  visitsOfHousehold: vi.fn(),
  householdDevices: vi.fn(),
  signInAgain: vi.fn(),
}));
vi.mock("../src/backend", () => ({ backend, asFailure: (error: unknown) => error }));

const { history } = await import("../src/state/history.svelte");
const { household } = await import("../src/state/household.svelte");
const { journey } = await import("../src/state/journey.svelte");
const { plan } = await import("../src/state/plan.svelte");
const { toasts } = await import("../src/state/toasts.svelte");
const { visit } = await import("../src/state/visit.svelte");

let revision = 0;
const view = (userId: string, part: Partial<VisitView> = {}): VisitView => {
  const row = { id: "r1", draft: { ...plan.draft, userId, assetTypes: ["battery"] }, expected: [], link: null, plan: { problems: [] }, outcome: null };
  return { id: "v1", profileId: "p1", userId, label: "", consent: "", bound: false, revision: ++revision, rows: [row as unknown as PlanRowView], timeline: [], ...part } as VisitView;
};

beforeEach(() => {
  vi.clearAllMocks();
  history.forget();
  history.screen = "household";
  toasts.dismiss();
  household.clear();
  journey.profile = { id: "p1" } as ProfileView;
  journey.place = "visit";
  journey.step = "household";
  visit.show(view("u1", { label: "The Bergs" }));
  plan.load();
  backend.lookUpHousehold.mockImplementation((userId: string) => Promise.resolve({ userId, existing: true, accounts: [] } as unknown as HouseholdView));
  backend.visitsOfHousehold.mockResolvedValue([]);
  backend.changeHousehold.mockImplementation((_visit: string, userId: string, label: string | null) => Promise.resolve(view(userId, { label: label ?? "" })));
});

describe("another household for the visit", () => {
  it("is chosen among all, with the one that it is with first, and what was chosen goes along", async () => {
    journey.changeHousehold();
    expect([household.replacesIn, household.userId, household.search]).toEqual(["v1", "u1", ""]);
    await household.choose("u2");
    await journey.beginVisit();
    expect(backend.changeHousehold).toHaveBeenCalledWith("v1", "u2", null);
    expect(backend.beginVisit).not.toHaveBeenCalled();
    expect([visit.view?.userId, journey.step, household.replacesIn]).toEqual(["u2", "devices", null]);
    expect(plan.draft).toMatchObject({ userId: "u2", assetTypes: ["battery"] });
    expect(toasts.shown?.text).toBe("This visit is now for u2.");
  });

  it("gives way to the first one by undo, with its name, and comes again by redo", async () => {
    journey.changeHousehold();
    await household.choose("u2");
    household.label = " Storgata ";
    await journey.beginVisit();
    history.screen = "devices";
    await history.undo();
    expect(backend.changeHousehold).toHaveBeenLastCalledWith("v1", "u1", "The Bergs");
    expect(visit.view?.userId).toBe("u1");
    await history.redo();
    expect(backend.changeHousehold).toHaveBeenLastCalledWith("v1", "u2", "Storgata");
  });

  it("is not taken back once a link was created", async () => {
    journey.changeHousehold();
    await household.choose("u2");
    await journey.beginVisit();
    visit.take(view("u2", { bound: true }));
    expect(history.last).toBeUndefined();
  });

  it("is a visit of its own once a link was created", () => {
    visit.show(view("u1", { bound: true }));
    journey.changeHousehold();
    expect([visit.view, household.replacesIn]).toEqual([null, null]);
  });

  it("that is the same one changes nothing, and its new name is kept", async () => {
    journey.changeHousehold();
    await journey.beginVisit();
    expect(backend.changeHousehold).not.toHaveBeenCalled();
    expect([journey.step, history.last]).toEqual(["devices", undefined]);
    backend.describeVisit.mockResolvedValue(view("u1"));
    journey.changeHousehold();
    household.label = "Bergs";
    await journey.beginVisit();
    expect(backend.describeVisit).toHaveBeenCalledWith("v1", "Bergs", "");
  });

  it("that has an open visit is gone on with there: this visit is not beside another", async () => {
    const open = { id: "v2", finishedAt: null } as VisitBrief;
    backend.visitsOfHousehold.mockResolvedValue([{ id: "v1", finishedAt: null } as VisitBrief, open]);
    journey.changeHousehold();
    await household.choose("u2");
    await vi.waitFor(() => expect(household.openVisit).toBe(open));
  });

  it("that the core refuses leaves the visit as it is, and says why", async () => {
    const refused = { code: "invalidInput" };
    backend.changeHousehold.mockRejectedValue(refused);
    journey.changeHousehold();
    await household.choose("u2");
    await journey.beginVisit();
    expect([visit.view?.userId, journey.step, household.failure]).toEqual(["u1", "household", refused]);
  });

  it("comes first where its account signs in again", async () => {
    backend.signInAgain.mockResolvedValue(view("u2", { bound: true }));
    journey.changeHousehold();
    await household.choose("u2");
    await journey.signInAgain("ENPHASE");
    const [changed, signedIn] = [backend.changeHousehold, backend.signInAgain].map((call) => call.mock.invocationCallOrder[0] ?? 0);
    expect(changed).toBeLessThan(signedIn ?? 0);
  });

  it("keeps the name where only the ID was wrong", () => {
    journey.correctHousehold("u10");
    expect([household.replacesIn, household.userId, household.label]).toEqual(["v1", "u10", "The Bergs"]);
  });
});
