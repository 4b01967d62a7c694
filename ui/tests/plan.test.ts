// What is chosen for a plan row, kept in the order in which it was chosen, and what the customer is shown of its link.

import { beforeEach, describe, expect, it, vi } from "vitest";

import type { CustomerView, DeviceView, LinkView, PlanDraft, PlanRowView, VisitView } from "../src/bindings";

const backend = vi.hoisted(() => ({
  changeRow: vi.fn(),
  showToCustomer: vi.fn(),
  hideFromCustomer: vi.fn(),
  linkPicture: (number: number) => `picture/${number}`,
}));
vi.mock("../src/backend", () => ({ backend, asFailure: (error: unknown) => error }));

const { plan, redirectOf } = await import("../src/state/plan.svelte");
const { customer } = await import("../src/state/customer.svelte");
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

describe("the customer's view", () => {
  const link = (state: LinkView["state"], more: Partial<LinkView> = {}) =>
    ({ state, signsInAgain: false, atHand: true, returned: null, ...more }) as LinkView;
  const device = (id: string, arrival: DeviceView["arrival"]) => ({ id, arrival }) as DeviceView;
  const outcome = (...devices: DeviceView[]) => ({ types: [{ wanted: true, devices }] }) as unknown as PlanRowView["outcome"];

  async function show(before: PlanRowView): Promise<void> {
    backend.showToCustomer.mockResolvedValue({ language: "en-US" } as CustomerView);
    visit.take(home(before));
    await customer.show(before);
  }

  it("follows the link until devices have come", async () => {
    await show(row("r1", { link: link("unused") }));
    visit.take(home(row("r1", { link: link("handedOver") })));
    expect(customer.phase).toBe("scan");
    visit.take(home(row("r1", { link: link("opened") })));
    expect(customer.phase).toBe("opened");
    visit.take(home(row("r1", { link: link("spent"), outcome: outcome(device("a", "alreadyThere")) })));
    expect(customer.phase, "what was there before was not brought by this link").toBe("opened");
    visit.take(home(row("r1", { link: link("spent"), outcome: outcome(device("a", "alreadyThere"), device("b", "new")) })));
    expect(customer.phase).toBe("found");
    expect(customer.found.map((one) => one.id)).toEqual(["b"]);
  });

  it("does not take what an earlier link brought for what this one does", async () => {
    await show(row("r1", { link: link("unused"), outcome: outcome(device("a", "new")) }));
    expect(customer.phase).toBe("scan");
  });

  it("is done with signing in again once the account works, and over with the link", async () => {
    await show(row("r1", { link: link("unused", { signsInAgain: true }) }));
    visit.take(home(row("r1", { link: link("spent", { signsInAgain: true }) })));
    expect(customer.phase).toBe("found");
    visit.take(home(row("r1", { link: link("expired") })));
    expect(customer.phase).toBe("over");
  });

  it("is gone from the screen before the core is told", async () => {
    await show(row("r1", { link: link("unused") }));
    const picture = customer.picture;
    backend.hideFromCustomer.mockImplementation(() => {
      expect(customer.view).toBeNull();
      return Promise.resolve(null);
    });
    await customer.hide();
    expect(backend.hideFromCustomer).toHaveBeenCalledWith("v1");
    await show(row("r1", { link: link("handedOver") }));
    expect(customer.picture, "no picture is shown again from memory").not.toBe(picture);
  });
});
