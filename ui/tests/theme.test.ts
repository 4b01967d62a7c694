// How the screens look: as it was chosen, else as the system does, also when that changes.

import { beforeEach, describe, expect, it, vi } from "vitest";

import type { Preferences, PreferencesView } from "../src/bindings";

const backend = vi.hoisted(() => ({ changePreferences: vi.fn() }));
vi.mock("../src/backend", () => ({ backend, asFailure: (error: unknown) => error }));

const system = { matches: false, addEventListener: vi.fn() };
const root = { dataset: {} as Record<string, string> };
vi.stubGlobal("matchMedia", () => system);
vi.stubGlobal("document", { documentElement: root });

const { preferences } = await import("../src/state/preferences.svelte");
const { possible } = await import("../src/state/actions");

const kept = (changes: Partial<Preferences>): PreferencesView => ({
  preferences: { language: null, size: null, theme: null, ...changes },
  language: "en",
  customersLanguage: "en-US",
});
const themes = (): string[] => possible({ primary: null, back: null, search: null }).flatMap(({ id }) => (id.startsWith("theme-") ? [id] : []));

beforeEach(() => {
  system.matches = false;
  backend.changePreferences.mockImplementation((wanted: Preferences) => Promise.resolve(kept(wanted)));
  preferences.begin(kept({}));
});

describe("the look of the screens", () => {
  it("is the system's until one is chosen, and follows it", () => {
    expect(root.dataset.theme).toBe("light");
    system.matches = true;
    const changed = system.addEventListener.mock.calls[0]?.[1] as () => void;
    changed();
    expect(root.dataset.theme).toBe("dark");
    preferences.begin(kept({ theme: "light" }));
    changed();
    expect(root.dataset.theme).toBe("light");
  });

  it("is changed from the palette, which offers the others", async () => {
    expect(themes()).toEqual(["theme-light", "theme-dark"]);
    await possible({ primary: null, back: null, search: null })
      .find(({ id }) => id === "theme-dark")
      ?.run();
    expect(backend.changePreferences).toHaveBeenCalledWith({ language: null, size: null, theme: "dark" });
    expect(root.dataset.theme).toBe("dark");
    expect(themes()).toEqual(["theme-system", "theme-light"]);
  });

  it("stays as it was when it cannot be kept", async () => {
    backend.changePreferences.mockRejectedValue({ message: "full" });
    await preferences.change({ theme: "dark" });
    expect(root.dataset.theme).toBe("light");
    expect(preferences.failure).not.toBeNull();
  });
});
