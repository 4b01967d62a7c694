// What was typed and not sent is there again when one comes back to it, save a secret.

import { beforeEach, describe, expect, it, vi } from "vitest";

import type { ProfileView, VisitView } from "../src/bindings";

const backend = vi.hoisted(() => ({ lookUpHousehold: vi.fn(), visitsOfHousehold: vi.fn(), closeProfile: vi.fn(), start: vi.fn() }));
vi.mock("../src/backend", () => ({ backend, asFailure: (error: unknown) => error }));

const { connecting } = await import("../src/state/connecting.svelte");
const { household } = await import("../src/state/household.svelte");
const { journey } = await import("../src/state/journey.svelte");
const { visit } = await import("../src/state/visit.svelte");

beforeEach(() => {
  vi.clearAllMocks();
  connecting.clear();
  journey.profile = { id: "p1" } as ProfileView;
  journey.place = "start";
  visit.clear();
  household.clear();
  backend.lookUpHousehold.mockImplementation((userId: string) => Promise.resolve({ userId, accounts: [], existing: null }));
  backend.visitsOfHousehold.mockResolvedValue([]);
  backend.start.mockResolvedValue({ profiles: [] });
});

describe("a client that is being connected", () => {
  it("keeps what was typed until it is connected, and of the secret only that there was one", () => {
    connecting.typed.name = "Northlight";
    connecting.leave("");
    expect(connecting.secretLeft).toBe(false);
    connecting.leave("s3cret");
    connecting.leave("");
    expect([connecting.typed.name, connecting.secretLeft]).toEqual(["Northlight", true]);
    expect(JSON.stringify({ ...connecting, typed: connecting.typed })).not.toContain("s3cret");
    connecting.clear();
    expect([connecting.typed.name, connecting.secretLeft]).toEqual(["", false]);
  });
});

describe("a household that was typed", () => {
  const typeAndLeave = (): void => {
    journey.newVisit();
    household.type("kvarnvagen-14");
    household.label = "Anna";
    journey.goTo("start");
  };

  it("is there again when its visit is begun after all, and is looked up anew", async () => {
    typeAndLeave();
    journey.newVisit();
    expect([household.userId, household.label]).toEqual(["kvarnvagen-14", "Anna"]);
    await vi.waitFor(() => expect(household.view?.userId).toBe("kvarnvagen-14"));
  });

  it("is gone where a new visit begins instead: from the screen itself, after a visit, with no client", async () => {
    typeAndLeave();
    journey.newVisit();
    journey.newVisit();
    expect(household.userId).toBe("");
    typeAndLeave();
    visit.show({ id: "v1", rows: [] } as unknown as VisitView);
    journey.newVisit();
    expect(household.userId).toBe("");
    typeAndLeave();
    await journey.close();
    expect(household.userId).toBe("");
  });
});
