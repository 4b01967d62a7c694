// The strip and the screens go together: the strip shows what it plays, and follows what comes by itself.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { DemoTime, PlanRowView, ProfileView, VisitView } from "../src/bindings";
import type { Held } from "../src/components/presenter/clicker";

const backend = vi.hoisted(() => ({
  presentDemo: vi.fn(),
  openDemo: vi.fn(),
  demoTime: vi.fn(),
  letDemoTimePass: vi.fn(),
  moveDemoTime: vi.fn(),
  lookUpHousehold: vi.fn(),
  visitsOfHousehold: vi.fn(),
  catalogue: vi.fn(),
  arrangeVendors: vi.fn(),
  beginVisit: vi.fn(),
  putPhoneAway: vi.fn(),
}));
vi.mock("../src/backend", () => ({ backend, asFailure: (error: unknown) => error, recentFailures: () => [], unanswered: () => 0 }));

const { clicked, freed } = await import("../src/components/presenter/clicker");
const { movedTo } = await import("../src/components/presenter/moved");
const { clock } = await import("../src/state/clock.svelte");
const { household } = await import("../src/state/household.svelte");
const { journey } = await import("../src/state/journey.svelte");
const { opening } = await import("../src/state/opening.svelte");
const { presenter } = await import("../src/state/presenter/presenter.svelte");
const { toasts } = await import("../src/state/toasts.svelte");
const { vendors } = await import("../src/state/vendors.svelte");
const { visit } = await import("../src/state/visit.svelte");

/** The demo's time, as the core has it. */
let time: DemoTime;
const appears = { at: "2026-01-15T10:00:00Z", appears: "battery" } as DemoTime["next"];

/** What the strip does whenever what is on the screens has changed. */
const follow = (): void => presenter.follow(opening.times, presenter.walk);

/** A visit of the late device of which two of three were found. */
function twoFoundView(): VisitView {
  const row = {
    id: "r1",
    draft: { assetTypes: ["battery"], vendor: { kind: "vendor", vendor: "ENPHASE" } },
    link: { state: "spent", returned: "2026-01-15T09:50:00Z" },
    earlierLinks: 0,
    outcome: null,
  } as unknown as PlanRowView;
  return { id: "v1", revision: 1, rows: [row], timeline: [], watch: { state: "asleep", nextLookAt: null } } as unknown as VisitView;
}

function twoFound(): void {
  visit.show(twoFoundView());
  journey.step = "outcome";
}

beforeEach(async () => {
  vi.clearAllMocks();
  toasts.dismiss();
  time = { now: "2026-01-15T09:42:00Z", passes: true, next: null };
  backend.openDemo.mockResolvedValue({ id: "demo", environment: "demo" } as ProfileView);
  backend.presentDemo.mockImplementation(async () => {
    time = { now: "2026-01-15T09:42:00Z", passes: false, next: null };
    return { id: "demo", environment: "demo" } as ProfileView;
  });
  backend.demoTime.mockImplementation(async () => time);
  backend.letDemoTimePass.mockImplementation(async (passes: boolean) => (time = { ...time, passes }));
  backend.moveDemoTime.mockImplementation(async (now: string) => (time = { ...time, now }));
  backend.lookUpHousehold.mockImplementation(async (userId: string) => ({ userId, accounts: [] }));
  backend.visitsOfHousehold.mockResolvedValue([]);
  backend.catalogue.mockResolvedValue({ vendors: [] });
  backend.arrangeVendors.mockResolvedValue({ all: [] });
  await opening.demo("late-device");
  follow();
});

describe("the next beat", () => {
  it.each(["start", "events", "settings"] as const)("is seen, also from %s and with no visit open", async (place) => {
    await presenter.playNext();
    household.clear();
    follow();
    journey.goTo(place);
    await presenter.playNext();
    expect(journey.place).toBe("visit");
    expect(presenter.played).toBe(1);
  });

  it("of a visit that was finished does not begin the demo anew, and is told from the first line", async () => {
    await presenter.playNext();
    expect(presenter.said).toEqual([0]);
    household.clear();
    follow();
    expect(presenter.said).toEqual([]);
    await presenter.playNext();
    expect(backend.presentDemo).toHaveBeenCalledOnce();
    expect(toasts.shown).toBeNull();
  });

  it("says so where a finished visit has linked the household already", async () => {
    await presenter.playNext();
    household.clear();
    follow();
    backend.lookUpHousehold.mockImplementation(async (userId: string) => ({ userId, accounts: [{ vendor: "ENPHASE" }] }));
    await presenter.playNext();
    expect(toasts.shown?.text).toContain("Reset starts the demo with a new one.");
  });
});

describe("a visit that was left open", () => {
  it("is gone on with by the strip where it stands, and is shown there beat by beat", async () => {
    await presenter.playNext();
    time = { ...time, next: appears };
    backend.beginVisit.mockResolvedValue(twoFoundView());
    await presenter.playNext();
    expect(presenter.played).toBe(6);
    expect(journey.step).toBe("link");
    expect(toasts.shown?.text).toContain("is still open");
    const before = time.now;
    await presenter.playNext();
    expect(presenter.played).toBe(7);
    expect(journey.step).toBe("outcome");
    expect(time.now).toBe(before);
  });

  it("is shown where its beat is, whatever step a person went to meanwhile", async () => {
    twoFound();
    time = { ...time, next: appears };
    await presenter.readTime();
    follow();
    time = { ...time, next: null };
    await presenter.readTime();
    journey.step = "devices";
    follow();
    expect(presenter.played).toBe(8);
    await presenter.playNext();
    expect(presenter.played).toBe(9);
    expect(journey.step).toBe("report");
  });
});

describe("what happens by itself", () => {
  it("moves the strip, be it waited for or come by a press", async () => {
    twoFound();
    time = { ...time, next: appears };
    await presenter.readTime();
    follow();
    expect(presenter.played).toBe(7);
    backend.moveDemoTime.mockImplementation(async (now: string) => (time = { ...time, now, next: null }));
    await presenter.wait(60_000);
    follow();
    expect(presenter.played).toBe(8);
  });
});

describe("a story that begins anew", () => {
  it("has time pass as it did", async () => {
    await household.choose("kvarnvagen-14");
    follow();
    await presenter.reset();
    expect(clock.passes).toBe(true);
    await presenter.playNext();
    expect(clock.passes).toBe(true);
    await presenter.letTimePass(false);
    await presenter.reset();
    expect(clock.passes).toBe(false);
  });

  it("has time stand still where nobody has let it pass", async () => {
    await presenter.playNext();
    expect(clock.passes).toBe(false);
    await presenter.reset();
    expect(clock.passes).toBe(false);
  });

  it("is not begun by going back from its beginning, where a finished visit would be lost", async () => {
    await presenter.playNext();
    household.clear();
    follow();
    await presenter.back();
    expect(backend.presentDemo).toHaveBeenCalledOnce();
  });

  it("says so, until the next beat, where anything was lost by it", async () => {
    await presenter.reset();
    expect(toasts.shown).toBeNull();
    await presenter.playNext();
    await presenter.back();
    expect(toasts).toMatchObject({ shown: { text: "The demo was started again." } });
    await presenter.playNext();
    expect(toasts.shown).toBeNull();
  });

  it.each([
    ["reset", () => presenter.reset()],
    ["opened again", () => opening.demo("late-device").then(follow)],
  ])("has no line ticked: %s", async (_, anew) => {
    await presenter.playNext();
    presenter.tick(4);
    await anew();
    expect(presenter.said).toEqual([]);
    expect(presenter.played).toBe(0);
  });
});

describe("a clicker's key", () => {
  class Control extends EventTarget {
    constructor(private readonly name: string) {
      super();
    }

    matches(selector: string): boolean {
      return selector.split(", ").includes(this.name);
    }
  }

  beforeEach(() => void vi.stubGlobal("HTMLElement", Control));
  afterEach(() => void vi.unstubAllGlobals());

  const key = (name: string, how = {}): KeyboardEvent =>
    ({ key: name, target: new Control("input"), ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...how }) as unknown as KeyboardEvent;

  it("goes through the beats", () => {
    expect(clicked(key("PageDown"))).toBe("next");
    expect(clicked(key("PageUp"))).toBe("back");
    expect(clicked(key("F9"))).toBe("strip");
    expect(clicked(key("PageDown", { ctrlKey: true }))).toBeNull();
    expect(clicked(key("Enter"))).toBeNull();
    expect(clicked(key("PageDown", { target: new Control("textarea") }))).toBeNull();
    expect(clicked(key("PageDown", { defaultPrevented: true }))).toBeNull();
  });

  const dialog = (what: "filled in" | "read" | "customers"): Held => ({
    close: vi.fn(),
    matches: () => what === "customers",
    querySelector: () => (what === "filled in" ? ({} as never) : null),
  });

  it("closes a dialog in which nothing is filled in, and leaves what the customer is shown", () => {
    const [read, customers] = [dialog("read"), dialog("customers")];
    expect(freed([customers, read])).toBe(true);
    expect(read.close).toHaveBeenCalledOnce();
    expect(customers.close).not.toHaveBeenCalled();
  });

  it("closes none where something may be filled in", () => {
    const [read, filled] = [dialog("read"), dialog("filled in")];
    expect(freed([filled, read])).toBe(false);
    expect(read.close).not.toHaveBeenCalled();
    expect(filled.close).not.toHaveBeenCalled();
  });
});

describe("the list of the beats", () => {
  const names = ["Beginning", "1 · Household", "2 · Devices", "3 · Hand-over", "10 · Report"];

  it.each([
    ["ArrowDown", 4, 4],
    ["ArrowUp", 0, 0],
    ["ArrowDown", 1, 2],
    ["Home", 3, 0],
    ["End", 0, 4],
    ["h", 1, 3],
    ["H", 3, 1],
    ["1", 1, 4],
    ["x", 2, 2],
  ])("is gone through by %s from %i", (pressed, from, to) => {
    expect(movedTo(pressed, from, names)).toBe(to);
  });

  it.each(["Enter", "Escape", "Tab", " "])("is not by %s", (pressed) => {
    expect(movedTo(pressed, 1, names)).toBeNull();
  });
});

describe("that a beat could not be played", () => {
  beforeEach(async () => {
    await presenter.playNext();
    backend.moveDemoTime.mockRejectedValueOnce({ message: "no" });
    await presenter.playNext();
    expect(presenter.stuck?.name).toBe("script-devices");
  });

  it("stands while something else changes by itself, and time is moved", async () => {
    journey.goTo("events");
    vendors.query = "Enphase";
    follow();
    await presenter.wait(60_000);
    expect(presenter.stuck?.name).toBe("script-devices");
    expect(presenter.failure).not.toBeNull();
  });

  it("is over where it is done by hand", () => {
    twoFound();
    follow();
    expect(presenter.stuck).toBeNull();
    expect(presenter.failure).toBeNull();
  });

  it("is over with the next press", async () => {
    await presenter.reset();
    expect(presenter.stuck).toBeNull();
    expect(presenter.failure).toBeNull();
  });
});
