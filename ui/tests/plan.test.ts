// What is chosen for a plan row, kept in the order in which it was chosen, and what the customer is shown of its link.

import { beforeEach, describe, expect, it, vi } from "vitest";

import type { CustomerScreen, PlanDraft, PlanRowView, VisitView } from "../src/bindings";

const backend = vi.hoisted(() => ({
  changeRow: vi.fn(),
  restorePlan: vi.fn(),
  showToCustomer: vi.fn(),
  showOnOtherScreen: vi.fn(),
  hideFromCustomer: vi.fn(),
  watchCustomerScreen: vi.fn(),
  linkPicture: (number: number) => `picture/${number}`,
}));
vi.mock("../src/backend", () => ({ backend, asFailure: (error: unknown) => error }));

const { history } = await import("../src/state/history.svelte");
const { plan, redirectOf } = await import("../src/state/plan.svelte");
const { customer } = await import("../src/state/customer.svelte");
const { toasts } = await import("../src/state/toasts.svelte");
const { visit } = await import("../src/state/visit.svelte");

const draft: PlanDraft = {
  userId: "kvarnvagen-14",
  assetTypes: [],
  vendor: { kind: "undecided" },
  scopes: null,
  pack: "readOnly",
  language: "browser",
  colorScheme: "system",
  redirectUri: null,
  channel: "thisBrowser",
};

function row(id: string, part: Partial<PlanRowView> = {}): PlanRowView {
  return {
    id,
    state: "planning",
    draft,
    plan: null,
    expected: [],
    vendor: null,
    askedScopes: [],
    link: null,
    earlierLinks: 0,
    outcome: null,
    interventions: [],
    ...part,
  };
}

const home = (...rows: PlanRowView[]) => ({ id: "v1", rows, timeline: [] }) as unknown as VisitView;

beforeEach(() => {
  vi.clearAllMocks();
  visit.show(home(row("r1"), row("r2")));
  plan.load();
});

describe("a choice", () => {
  it("that is made again stays, with what was chosen of its scopes", async () => {
    backend.changeRow.mockImplementation((_visit: string, id: string, sent: PlanDraft) => Promise.resolve(home(row(id, { draft: sent }), row("r2"))));
    await plan.chooseTypes(["battery", "meter"]);
    await plan.chooseVendor({ kind: "customer" });
    await plan.change({ scopes: ["battery:read:data"] });
    await plan.chooseVendor({ kind: "customer" });
    await plan.chooseTypes(["meter", "battery"]);
    expect(plan.chosen).toMatchObject({ vendor: { kind: "customer" }, scopes: ["battery:read:data"] });
    await plan.chooseVendor({ kind: "vendor", vendor: "TESLA" });
    expect(plan.chosen).toMatchObject({ vendor: { kind: "vendor", vendor: "TESLA" }, scopes: null });
  });

  it("is sent when the one before has been kept, and what was overtaken meanwhile is not sent at all", async () => {
    const answers: (() => void)[] = [];
    const kept: string[][] = [];
    backend.changeRow.mockImplementation((_visit: string, id: string, sent: PlanDraft) => {
      kept.push(sent.assetTypes);
      return new Promise((resolve) => answers.push(() => resolve(home(row(id, { draft: sent }), row("r2")))));
    });
    const all = [plan.chooseTypes(["meter"]), plan.chooseTypes(["battery"]), plan.chooseTypes(["inverter"])];
    expect(kept).toEqual([["meter"]]);
    answers.shift()?.();
    await vi.waitFor(() => expect(kept).toHaveLength(2));
    answers.shift()?.();
    await Promise.all(all);
    expect(kept).toEqual([["meter"], ["inverter"]]);
  });

  it("of a vendor before any type brings the types that the core says, and is one thing to take back", async () => {
    let kept: PlanDraft = draft;
    // As the core does, when a vendor is newly chosen.
    backend.changeRow.mockImplementation((_visit: string, id: string, sent: PlanDraft) => {
      const newly = sent.vendor.kind === "vendor" && sent.assetTypes.length === 0 && kept.vendor.kind === "undecided";
      kept = newly ? { ...sent, assetTypes: ["battery", "meter"] } : sent;
      return Promise.resolve(home(row(id, { draft: kept }), row("r2")));
    });
    backend.restorePlan.mockImplementation((_visit: string, before: { draft: PlanDraft }[]) => Promise.resolve(home(row("r1", before[0]), row("r2"))));
    history.screen = "devices";
    await plan.chooseVendor({ kind: "vendor", vendor: "TESLA" }, "Tesla");
    expect(plan.chosen).toMatchObject({ vendor: { vendor: "TESLA" }, assetTypes: ["battery", "meter"] });
    expect(toasts.shown?.text).toBe("All device types of Tesla are chosen.");
    await plan.chooseTypes([]);
    expect([plan.chosen.assetTypes, plan.vendorCode]).toEqual([[], null]);
    await plan.chooseVendor({ kind: "vendor", vendor: "TESLA" }, "Tesla");
    expect(plan.chosen.assetTypes).toEqual(["battery", "meter"]);
    for (let deed = 0; deed < 3; deed++) await history.undo();
    expect(plan.chosen).toMatchObject({ vendor: { kind: "undecided" }, assetTypes: [] });
  });

  it("for one account does not go when another one is chosen for", async () => {
    const sent: string[] = [];
    backend.changeRow.mockImplementation((_visit: string, id: string) => {
      sent.push(id);
      return Promise.resolve(home(row("r1"), row("r2")));
    });
    const first = plan.chooseTypes(["meter"]);
    const second = plan.chooseTypes(["battery"]);
    visit.rowId = "r2";
    plan.load();
    await Promise.all([first, second, plan.chooseTypes(["vehicle"])]);
    expect(sent).toEqual(["r1", "r1", "r2"]);
  });
});

it("the customer ends on the page for phones only when the link goes to one", () => {
  const client = { redirect: { kind: "loopback" } as const, settings: { phonePage: "https://northlight.example/done" } };
  const page = { kind: "page", uri: "https://northlight.example/done" };
  expect(redirectOf(draft, client)).toEqual({ kind: "loopback" });
  expect(redirectOf({ ...draft, channel: "customersPhone" }, client)).toEqual(page);
  expect(redirectOf({ ...draft, channel: "message" }, { ...client, settings: {} })).toEqual({ kind: "loopback" });
  expect(redirectOf({ ...draft, redirectUri: "https://other.example/" }, client)).toEqual({ kind: "page", uri: "https://other.example/" });
});

describe("the customer's screen", () => {
  const screen = { phase: "scan" } as CustomerScreen;

  it("is gone from this screen before the core is told", async () => {
    let tell: (screen: CustomerScreen | null) => void = () => {};
    backend.watchCustomerScreen.mockImplementation((hear: typeof tell) => {
      tell = hear;
      return Promise.resolve();
    });
    await customer.begin();
    backend.showToCustomer.mockImplementation(() => {
      tell(screen);
      return Promise.resolve(null);
    });
    await customer.show(row("r1"));
    expect(customer.screen).toBe(screen);
    const { picture } = customer;
    backend.hideFromCustomer.mockImplementation(() => {
      expect(customer.screen).toBeNull();
      return Promise.resolve();
    });
    await customer.hide();
    expect(backend.hideFromCustomer).toHaveBeenCalledOnce();
    await customer.show(row("r1"));
    expect(customer.picture, "no picture is shown again from memory").not.toBe(picture);
  });

  it("never has its picture here while it is elsewhere, and is free again once that window is closed", async () => {
    let tell: (screen: CustomerScreen | null) => void = () => {};
    backend.watchCustomerScreen.mockImplementation((hear: typeof tell) => {
      tell = hear;
      return Promise.resolve();
    });
    await customer.begin();
    backend.showOnOtherScreen.mockImplementation(() => {
      expect(customer.elsewhere, "known before the screen comes").toBe(true);
      tell(screen);
      return Promise.resolve(null);
    });
    await customer.showElsewhere(row("r1"));
    expect([customer.elsewhere, customer.picture]).toEqual([true, ""]);
    tell(null);
    expect([customer.screen, customer.elsewhere]).toEqual([null, false]);
  });
});
