// The search for vendors: it belongs to the account that is planned, and is over once its vendor is found.

import { beforeEach, describe, expect, it, vi } from "vitest";

import type { Arrangement, CatalogueView, PlanRowView, ProfileView, VendorView, VisitView } from "../src/bindings";

const backend = vi.hoisted(() => ({ arrangeVendors: vi.fn(), searchVisits: vi.fn(), suggestHouseholds: vi.fn(), changeRow: vi.fn() }));
vi.mock("../src/backend", () => ({ backend, asFailure: (error: unknown) => error }));

const { finding } = await import("../src/state/finding.svelte");
const { groups } = await import("../src/components/palette/items");
const { journey } = await import("../src/state/journey.svelte");
const { plan } = await import("../src/state/plan.svelte");
const { vendors } = await import("../src/state/vendors.svelte");
const { visit } = await import("../src/state/visit.svelte");

const vendor = (code: string, linkingStatus = "READY"): VendorView =>
  ({ code, displayName: code, portalName: code, assetTypes: ["battery"], scopes: [], linkingStatus }) as unknown as VendorView;
const catalogue = { vendors: [vendor("SMA"), vendor("SMAPPEE", "OUTAGE"), vendor("SMARTCAR"), vendor("A"), vendor("B"), vendor("C")] } as unknown as CatalogueView;
const arrangement = (part: Partial<Arrangement>): Arrangement =>
  ({ wanted: ["battery"], all: [], some: [], none: [], someSplit: [], splits: [], names: [], portals: [], nicknames: [], absence: null, ...part }) as Arrangement;

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  finding.end();
  vendors.clear();
  backend.searchVisits.mockResolvedValue({ visits: [], total: 0 });
  backend.suggestHouseholds.mockResolvedValue([]);
  backend.arrangeVendors.mockResolvedValue(arrangement({ all: [0, 1, 3, 4, 5], none: [2], names: [[0, 0, 3]] }));
});

describe("the search", () => {
  it("of another account begins with the whole list, and the same one finds its search again", () => {
    vendors.begin("row-1");
    vendors.query = "enph";
    vendors.begin("row-1");
    expect(vendors.query).toBe("enph");
    vendors.begin("row-2");
    expect(vendors.query).toBe("");
  });

  it("is over once its vendor was found, and the list begins anew to show it", () => {
    vendors.query = "enph";
    vendors.place = { top: 300, active: { key: "ENPHASE", row: 0 } };
    vendors.showAll();
    expect([vendors.query, vendors.place]).toEqual(["", { top: 0, active: null }]);
    const left = { top: 300, active: { key: "ENPHASE", row: 20 } };
    vendors.place = left;
    vendors.showAll();
    expect(vendors.place, "nothing was hidden: the list is as it was left").toEqual(left);
  });
});

describe("the command palette", () => {
  const nothing = { primary: null, back: null, search: null };
  const found = async (query: string) => {
    finding.begin();
    finding.type(query);
    await vi.advanceTimersByTimeAsync(200);
    return groups(nothing, query);
  };

  beforeEach(() => {
    vendors.catalogue = catalogue;
    journey.profile = { id: "p1" } as ProfileView;
    journey.place = "visit";
    journey.step = "devices";
    const draft = { ...plan.draft, assetTypes: ["battery"], vendor: { kind: "undecided" } };
    const row = { id: "r1", draft, expected: [], link: null, plan: { problems: [] }, outcome: null } as unknown as PlanRowView;
    visit.show({ id: "v1", profileId: "p1", userId: "u1", label: "", bound: false, revision: 1, rows: [row], timeline: [] } as unknown as VisitView);
    plan.load();
  });

  it("finds vendors where one is chosen, by the core's search, at most five, the one that is meant first", async () => {
    const [first] = await found("sma");
    expect(backend.arrangeVendors).toHaveBeenLastCalledWith(["battery"], "sma");
    expect(first?.items.map((item) => item.key)).toEqual(["vendor-SMA", "vendor-SMAPPEE", "vendor-A", "vendor-B", "vendor-C"]);
    expect(vendors.query, "the list stays").toBe("");
  });

  it("chooses one as the list does, which shows all of them then", async () => {
    const [first] = await found("sma");
    vendors.query = "enph";
    backend.changeRow.mockResolvedValue(visit.view);
    await first?.items[0]?.run();
    expect(plan.draft.vendor).toEqual({ kind: "vendor", vendor: "SMA" });
    expect(vendors.query).toBe("");
  });

  it("leads to what cannot be chosen in the list, where it is said why, and not by a mere Enter", async () => {
    vi.stubGlobal("document", { querySelector: () => null });
    const down = (await found("smap"))[0]?.items.find((item) => item.key === "vendor-SMAPPEE");
    expect(down?.careful).toBe(true);
    await down?.run();
    expect(plan.draft.vendor.kind).toBe("undecided");
    expect(vendors.query).toBe("SMAPPEE");
    vi.unstubAllGlobals();
  });

  it("finds none elsewhere", async () => {
    journey.step = "access";
    expect((await found("sma")).some((group) => group.key === "vendors")).toBe(false);
  });
});
