// What the operator prefers, whichever client is open: kept by the core, and followed by the screens at once.

import { asFailure, backend } from "../backend";
import type { Failure, Preferences } from "../bindings";
import { language, nearest, speak } from "../words/language.svelte";
import type { Language } from "../words/sentences";

/** Where the language of the last run is noted, so that the next one begins in it before the core has answered. */
const NOTED = "language";

/** How large everything can be drawn, in percent of its usual size. */
export const sizes = [100, 110, 125, 150, 175, 200] as const;

/** The language to begin in: that of the last run, else the one that is nearest to the system's. */
export function likelyLanguage(): Language {
  const noted = localStorage.getItem(NOTED);
  return nearest(noted ? [noted, ...navigator.languages] : navigator.languages);
}

class OperatorPreferences {
  current = $state.raw<Preferences>({ language: null, size: null });
  failure = $state<Failure | null>(null);
  busy = $state(false);

  /** In percent of the usual size. */
  get size(): number {
    return this.current.size ?? 100;
  }

  /** The next size up or down, if there is one. */
  next(way: "larger" | "smaller"): number | undefined {
    return way === "larger" ? sizes.find((size) => size > this.size) : sizes.findLast((size) => size < this.size);
  }

  /** Takes what the core keeps, and speaks the language that follows from it. */
  async take(preferences: Preferences): Promise<void> {
    this.current = preferences;
    const wanted = nearest(preferences.language ? [preferences.language] : navigator.languages);
    localStorage.setItem(NOTED, wanted);
    if (wanted !== language()) await speak(wanted);
  }

  /** Changes some of it. It is kept before the screens follow. */
  async change(changes: Partial<Preferences>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = null;
    try {
      await this.take(await backend.changePreferences({ ...this.current, ...changes }));
    } catch (error) {
      this.failure = asFailure(error);
    } finally {
      this.busy = false;
    }
  }
}

export const preferences = new OperatorPreferences();
