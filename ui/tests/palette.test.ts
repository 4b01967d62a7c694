// What the command palette offers when, and that what comes late does not overtake.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { spokenLanguage } from "../development/languages";
import type { PlanRowView, ProfileView, StartView, VisitBrief, VisitView } from "../src/bindings";

const backend = vi.hoisted(() => ({
  searchVisits: vi.fn(),
  suggestHouseholds: vi.fn(),
  openLink: vi.fn(),
  createLink: vi.fn(),
  finishVisit: vi.fn(),
  unlink: vi.fn(),
  lookUpHousehold: vi.fn(),
  visitsOfHousehold: vi.fn(),
}));
vi.mock("../src/backend", () => ({ backend, asFailure: (error: unknown) => error }));

const { possible, perform, withKeys } = await import("../src/state/actions");
const { finding } = await import("../src/state/finding.svelte");
const { choose, groups, nothingKnown } = await import("../src/components/palette/items");
const { journey } = await import("../src/state/journey.svelte");
const { plan } = await import("../src/state/plan.svelte");
const { placeOf } = await import("../src/state/keys");
const { toasts } = await import("../src/state/toasts.svelte");
const { visit } = await import("../src/state/visit.svelte");
const { visits } = await import("../src/state/visits.svelte");
const { speak } = await import("../src/words/language.svelte");

const nothing = { primary: null, back: null, search: null };
const ids = (): string[] => possible(nothing).map((action) => action.id);

const profile = { id: "p1", name: "Northlight" } as ProfileView;
const start = {
  profiles: [profile, { id: "p2", name: "Sonnenschein" }],
  stories: [{ code: "late", name: "Battery comes late", description: "" }],
} as unknown as StartView;

function row(id: string, link: Partial<PlanRowView["link"]> | null): PlanRowView {
  const draft = { ...plan.draft, assetTypes: ["inverter"], vendor: { kind: "vendor", vendor: "ENPHASE" } };
  return { id, draft, expected: [], link, vendor: null, plan: { problems: [], scopes: [], groups: [], command: null }, outcome: null } as unknown as PlanRowView;
}

const show = (...rows: PlanRowView[]): void => {
  journey.place = "visit";
  visit.show({ id: "v1", profileId: "p1", userId: "u1", label: "", rows, timeline: [] } as unknown as VisitView);
  plan.load();
};

const brief = (id: string, userId: string, label = "", profileId = "p1"): VisitBrief =>
  ({ id, profileId, userId, label, vendors: ["Enphase"], state: "waiting", environment: "sandbox" }) as VisitBrief;

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  journey.start = start;
  journey.profile = profile;
  journey.place = "start";
  journey.step = "devices";
  visit.clear();
  plan.clear();
  toasts.dismiss();
  visits.text = "";
  finding.end();
  backend.searchVisits.mockResolvedValue({ visits: [], total: 0 });
  backend.suggestHouseholds.mockResolvedValue([]);
  backend.visitsOfHousehold.mockResolvedValue([]);
});

describe("the actions", () => {
  it("have each a name of their own, by which they are remembered", () => {
    show(row("r1", { state: "handedOver", atHand: true }), row("r2", null));
    const all = ids();
    expect(new Set(all).size).toBe(all.length);
    expect(possible(nothing).every((action) => action.says() !== "")).toBe(true);
  });

  it("of a client are there when one is open, and of a visit when there is one", () => {
    expect(ids()).toContain("events");
    expect(ids()).not.toContain("plan-by-brands");
    journey.profile = null;
    expect(ids()).not.toContain("events");
    expect(ids()).toEqual(expect.arrayContaining(["connect", "client-p1", "client-p2", "story-late", "keys"]));
  });

  it("with the keys of places lead there, and a new visit begins with the only client there is", () => {
    const pressed = (key: string, held = true): string | undefined =>
      placeOf({ key, ctrlKey: held, metaKey: false, altKey: false, shiftKey: false } as KeyboardEvent);
    expect(["n", "N", "o", ",", "x"].map((key) => pressed(key))).toEqual(["new-visit", "new-visit", "visits", "settings", undefined]);
    expect(pressed("n", false)).toBeUndefined();
    expect(withKeys().map(({ id }) => id)).toEqual(expect.arrayContaining(["new-visit", "visits", "settings"]));
    perform("settings");
    expect(journey.place).toBe("settings");
    perform("visits");
    expect(journey.place).toBe("start");
    perform("new-visit");
    expect([journey.place, journey.step]).toEqual(["visit", "household"]);
    journey.profile = null;
    expect(ids()).not.toContain("new-visit");
    journey.start = { ...start, profiles: [profile] };
    expect(ids()).toContain("new-visit");
  });

  it("on the connection check begin it, and Diagnostics alone does not", () => {
    perform("diagnostics");
    expect([journey.place, journey.checkAsked]).toEqual(["diagnostics", false]);
    journey.place = "start";
    perform("check");
    expect([journey.place, journey.checkAsked]).toEqual(["diagnostics", true]);
    journey.checkAsked = false;
    journey.place = "start";
    journey.profile = null;
    journey.start = { ...start, profiles: [] };
    expect(ids()).not.toContain("check");
  });

  it("on a link fit how far it has gone", () => {
    show(row("r1", null));
    journey.step = "access";
    expect(ids()).toContain("create-link");
    expect(ids()).not.toContain("channel-message");
    show(row("r1", { state: "unused", atHand: true }));
    expect(ids()).toEqual(expect.arrayContaining(["channel-message", "channel-customersPhone", "fresh-link"]));
    expect(ids()).not.toContain("create-link");
    show(row("r1", { state: "opened", atHand: false }));
    expect(ids()).not.toContain("channel-message");
  });

  it("create a link on Access alone, and none for an account that is connected: elsewhere they lead there", async () => {
    const used = { ...row("r1", { state: "spent", atHand: false }), state: "connected", outcome: { settled: true, types: [] } } as unknown as PlanRowView;
    show(used);
    journey.step = "report";
    expect(ids()).not.toContain("create-link");
    const [first] = groups(nothing, "create link").flatMap((group) => group.items);
    expect([first?.key, first?.title.text]).toEqual(["step-access", "Go to Access"]);
    await first?.run();
    expect(journey.step).toBe("access");
    expect(ids()).not.toContain("create-link");
    expect(backend.createLink).not.toHaveBeenCalled();
  });

  it("check now while something is missing, and not once all is there", () => {
    const used = (settled: boolean): PlanRowView => ({ ...row("r1", { state: "spent", atHand: false }), outcome: { settled, types: [] } }) as unknown as PlanRowView;
    show(used(false));
    expect(ids()).toContain("look-now");
    show(used(true));
    expect(ids()).not.toContain("look-now");
  });

  it("that cannot be taken back are not done from here, but where they are asked about", async () => {
    vi.stubGlobal("document", { querySelector: () => null });
    show(row("r1", { state: "unused", atHand: true }));
    for (const id of ["channel-thisBrowser", "take-out", "fresh-link"]) {
      const action = possible(nothing).find((one) => one.id === id);
      expect(action, id).toBeDefined();
      await action?.run();
    }
    for (const call of [backend.openLink, backend.unlink, backend.createLink]) expect(call).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it("of the screen are what its marks do", () => {
    const press = vi.fn();
    const found = possible({ primary: { label: "Review access", press }, back: null, search: null });
    expect(found[0]?.says()).toBe("Review access");
    void found[0]?.run();
    expect(press).toHaveBeenCalledOnce();
  });

  it("are listed once where the button that stands out does one of them", () => {
    show(row("r1", null));
    const press = vi.fn();
    const create = possible({ primary: { label: "Create link", press }, back: null, search: null }).filter((one) => one.says() === "Create link");
    expect(create.map((one) => one.id)).toEqual(["onward"]);
  });

  it("change the client wherever one is open, and end nothing", () => {
    journey.place = "settings";
    perform("change-client");
    expect([journey.place, journey.profile?.id]).toEqual(["clients", "p1"]);
    expect(ids()).not.toContain("change-client");
    journey.place = "settings";
    const [named] = possible(nothing).filter((one) => one.id === "change-client");
    expect(named?.says()).toBe("Change client");
    journey.start = { ...start, profiles: [profile] };
    expect(named?.says(), "there is no other").toBe("Go to Clients");
  });

  it("with keys are in the list of keys, once each", () => {
    const listed = withKeys().map((one) => one.id);
    expect(listed).toEqual(expect.arrayContaining(["palette", "onward", "back", "search", "undo", "keys", "as-last-time"]));
    expect(new Set(listed).size).toBe(listed.length);
  });
});

describe("the search", () => {
  it("drops what comes late, and shows meanwhile only what answers to the new words", async () => {
    finding.begin();
    backend.searchVisits.mockResolvedValueOnce({ visits: [brief("v1", "kvarnvagen-14"), brief("v2", "storgata-5")], total: 2 });
    finding.type("14");
    let late: (found: unknown) => void = () => undefined;
    await vi.advanceTimersByTimeAsync(200);
    backend.searchVisits.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
    finding.type("g");
    expect(finding.visits.map((one) => one.id)).toEqual(["v1", "v2"]);
    await vi.advanceTimersByTimeAsync(200);
    backend.searchVisits.mockResolvedValueOnce({ visits: [brief("v2", "storgata-5")], total: 1 });
    finding.type("stor");
    expect(finding.visits.map((one) => one.id)).toEqual(["v2"]);
    await vi.advanceTimersByTimeAsync(200);
    late({ visits: [brief("v9", "late")], total: 1 });
    await vi.advanceTimersByTimeAsync(0);
    expect(finding.visits.map((one) => one.id)).toEqual(["v2"]);
    expect(finding.searching).toBe(false);
  });

  it("asks once for what is typed in one go, and not at all once it is closed", async () => {
    for (const text of ["s", "st", "sto"]) finding.type(text);
    await vi.advanceTimersByTimeAsync(500);
    expect(backend.searchVisits).toHaveBeenCalledTimes(1);
    finding.type("stor");
    finding.end();
    await vi.advanceTimersByTimeAsync(500);
    expect(backend.searchVisits).toHaveBeenCalledTimes(1);
  });

  it("says why visits or households are missing, each for itself", async () => {
    backend.suggestHouseholds.mockRejectedValue({ message: "No network." });
    backend.searchVisits.mockResolvedValue({ visits: [brief("v1", "u1")], total: 1 });
    finding.begin();
    await vi.advanceTimersByTimeAsync(0);
    expect([finding.visits.length, finding.visitsFailure, finding.householdsFailure]).toEqual([1, null, "No network."]);
  });
});

describe("the list", () => {
  it("has the households of visits and of the client once each, and can look up one that nobody knows", () => {
    finding.query = "14";
    finding.visits = [brief("v1", "kvarnvagen-14", "Anna"), brief("v2", "of-another-14", "", "p2")];
    finding.households = ["kvarnvagen-14", "lindenweg-14"];
    const found = groups(nothing, "14").find((group) => group.key === "households");
    expect(found?.items.map((item) => item.title.text)).toEqual(["kvarnvagen-14", "lindenweg-14", "Look up 14"]);
    expect(found?.items[0]?.notes[0]?.text).toBe("Anna");
  });

  it("asks for care with what takes the place of the visit that is open", () => {
    finding.visits = [brief("v1", "kvarnvagen-14")];
    finding.households = [];
    const careful = (): boolean[] => groups(nothing, "14").flatMap((group) => group.items).map((item) => item.careful ?? false);
    expect(careful()).toEqual([false, false, false]);
    show(row("r1", null));
    expect(careful()).toEqual([false, true, true]);
  });

  it("knows when nothing is left but to ask for what was typed", () => {
    finding.visits = [];
    finding.households = [];
    const items = groups(nothing, "zzzz").flatMap((group) => group.items);
    expect([items.length, nothingKnown(items)]).toEqual([1, true]);
    expect(nothingKnown(groups(nothing, "").flatMap((group) => group.items))).toBe(false);
  });

  it("shows what was chosen last first, while nothing is typed", () => {
    finding.query = "";
    finding.visits = [];
    finding.households = [];
    const settings = groups(nothing, "").flatMap((group) => group.items).find((item) => item.key === "settings");
    if (settings) choose(settings);
    const [first, ...rest] = groups(nothing, "");
    expect([first?.key, first?.items[0]?.key]).toEqual(["recent", "settings"]);
    expect(rest.flatMap((group) => group.items).some((item) => item.key === "settings")).toBe(false);
    expect(groups(nothing, "sett")[0]?.items[0]?.key).toBe("settings");
  });

  it("shows what the screen is about before what was chosen last", () => {
    finding.query = "";
    const page = { primary: { label: "Save PDF", press: vi.fn() }, back: vi.fn(), search: null };
    for (const key of ["settings", "back"]) {
      const item = groups(page, "").flatMap((group) => group.items).find((one) => one.key === key);
      if (item) choose(item);
    }
    const [here, recent] = groups(page, "");
    expect([here?.key, here?.items.map((item) => item.key)]).toEqual(["here", ["onward", "back"]]);
    expect([recent?.key, recent?.items[0]?.key]).toEqual(["recent", "settings"]);
  });

  it("leaves the actions in their order where more was chosen than is shown as recent", () => {
    const actions = (): string[] => groups(nothing, "").find((group) => group.key === "actions")?.items.map((item) => item.key) ?? [];
    for (const key of ["story-late", "events", "diagnostics", "settings"]) {
      const item = groups(nothing, "").flatMap((group) => group.items).find((one) => one.key === key);
      if (item) choose(item);
    }
    expect(actions()).not.toContain("story-late");
  });

  it("puts visits before actions that merely hold the letters", () => {
    finding.visits = [brief("v1", "tings-4")];
    expect(groups(nothing, "tings").map((group) => group.key)).toEqual(["visits", "households", "actions"]);
    expect(groups(nothing, "sett")[0]?.key).toBe("actions");
  });

  const best = (query: string, page = nothing): string | undefined => groups(page, query)[0]?.items[0]?.title.text;

  it("finds by what is meant, and says it as it is done", () => {
    finding.visits = [];
    finding.households = [];
    expect([best("200"), best("size 150"), best("light"), best("dark")]).toEqual([
      "Set display size to 200%",
      "Set display size to 150%",
      "Use light appearance",
      "Use dark appearance",
    ]);
    expect(groups(nothing, "zoom")[0]?.items.map((item) => item.key)).toContain("size-200");
    expect(best("webhooks")).toBe("Go to Events");
  });

  it("has what is called so before what holds the words, and what nobody knows last", () => {
    finding.visits = [];
    finding.households = [];
    show(row("r1", null));
    journey.step = "access";
    expect(best("create link")).toBe("Create link");
    expect(groups(nothing, "ettin").at(-1)?.items.map((item) => item.key)).toEqual(["look-up"]);
    // No user ID has a space in it.
    expect(groups(nothing, "no household")).toEqual([]);
  });

  it("has what was chosen last first among what answers alike", () => {
    finding.visits = [];
    finding.households = [];
    const found = (): string[] => groups(nothing, "go to").flatMap((group) => group.items).map((item) => item.key);
    const other = groups(nothing, "go to")[0]?.items.at(-1);
    if (other) choose(other);
    expect(found()[0]).toBe(other?.key);
    expect(best("go to settings")).toBe("Go to Settings");
  });
});

describe("words that people type", () => {
  /** Consent, the code, the serial number, taking back, the two secrets, and leaving. */
  const typed = {
    en: ["consent", "qr", "serial", "undo", "password", "secret", "logout"],
    de: ["Zustimmung", "QR", "Seriennummer", "rückgängig", "Passwort", "Secret", "abmelden"],
    es: ["consentimiento", "QR", "serie", "deshacer", "contraseña", "secreto", "cerrar sesión"],
    fr: ["consentement", "QR", "série", "annuler", "mot de passe", "secret", "déconnexion"],
    nb: ["samtykke", "QR", "serienummer", "angre", "passord", "hemmelighet", "logg ut"],
    nl: ["toestemming", "QR", "serienummer", "ongedaan", "wachtwoord", "secret", "uitloggen"],
  } as const;

  const actionsFor = (word: string): string[] =>
    groups(nothing, word).flatMap((group) => (group.key === "actions" ? group.items.map((item) => item.key) : []));

  afterEach(() => speak(spokenLanguage("en")));

  it.each(Object.entries(typed))("are found in %s, before a vendor is chosen and after", (language, words) => {
    speak(spokenLanguage(language as keyof typeof typed));
    finding.visits = [];
    finding.households = [];
    const unplanned = { ...row("r1", null), plan: { problems: [{ field: "vendor", message: "" }], scopes: [], groups: [], command: null } } as unknown as PlanRowView;
    const settled = [unplanned, row("r1", null), row("r1", { state: "unused", atHand: true })].flatMap((one) => {
      show(one);
      return words.filter((word) => actionsFor(word).length === 0);
    });
    expect(settled).toEqual([]);
  });

  it("are found on the visits too, as far as something can be done about them", () => {
    finding.visits = [];
    finding.households = [];
    expect(typed.en.filter((word) => actionsFor(word).length === 0)).toEqual([]);
  });

  it("say what comes first, and offer that to nobody who did not ask", async () => {
    vi.stubGlobal("document", { querySelector: () => null });
    show({ ...row("r1", null), plan: { problems: [{ field: "vendor", message: "" }], scopes: [], groups: [], command: null } } as unknown as PlanRowView);
    expect(actionsFor("qr")).toContain("link-first");
    expect(groups(nothing, "").flatMap((group) => group.items).some((item) => item.key === "link-first" || item.key === "undo-nothing")).toBe(false);
    await possible(nothing).find((action) => action.id === "consent")?.run();
    expect(journey.step).toBe("household");
    vi.unstubAllGlobals();
  });
});

describe("above a dialog", () => {
  it("what leads nowhere leaves it open, and what leads elsewhere does not", () => {
    const stays = (id: string): boolean | undefined => possible(nothing).find((action) => action.id === id)?.stays;
    expect(["theme-dark", "keys", "language-de", "size-150"].map(stays)).toEqual([true, true, true, true]);
    expect(["settings", "diagnostics", "connect", "client-p2"].map(stays)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
