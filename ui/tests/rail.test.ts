// What the rail says of a link.

import { describe, expect, it, vi } from "vitest";

import type { LinkChannel, LinkState, PlanDraft, PlanRowView, VisitView } from "../src/bindings";

vi.mock("../src/backend", () => ({ backend: {}, asFailure: (error: unknown) => error }));

const { railSteps } = await import("../src/state/rail");
const { visit } = await import("../src/state/visit.svelte");

const HOUR = 3_600_000;

function said(state: LinkState, hours: number, channel: LinkChannel | null = null): string {
  const link = { state, channel, expiresAt: new Date(Date.now() + hours * HOUR + 30_000).toISOString(), atHand: true, returned: null };
  const draft = { assetTypes: ["inverter"], vendor: { kind: "customer" } } as unknown as PlanDraft;
  const row = { id: "r1", draft, expected: [], link, plan: null, outcome: null } as unknown as PlanRowView;
  visit.show({ id: `v-${state}-${hours}`, revision: 1, rows: [row], timeline: [] } as unknown as VisitView);
  return railSteps().find(({ key }) => key === "link")?.text ?? "";
}

describe("the link in the rail", () => {
  it("has what is left of it while it can be opened", () => {
    expect(said("unused", 23)).toBe("Ready · 23\u00a0h\u00a00\u00a0min");
    expect(said("handedOver", 2, "message")).toBe("Handed over · 2\u00a0h\u00a00\u00a0min");
    expect(said("handedOver", 1, "customersPhone"), "nobody is known to have it").toBe("Shown · 1\u00a0h\u00a00\u00a0min");
  });

  it("says nothing of time once it has been opened", () => expect(said("opened", 20)).toBe("Opened"));

  it("has expired when its time is over, whether or not the core has said so", () => expect(said("unused", -1)).toBe("Expired"));
});
