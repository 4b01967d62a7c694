// What the operator prefers, whichever client is open: kept by the core, and followed by the screens at once.

import { backend } from "../backend";
import type { Preferences } from "../bindings";
import { language, nearest, speak } from "../words/language.svelte";
import type { Language } from "../words/sentences";
import { Doing } from "./doing.svelte";

/** Where the language of the last run is noted, so that the next one begins in it before the core has answered. */
const NOTED = "language";

/** The language to begin in: that of the last run, else the one that is nearest to the system's. */
export function likelyLanguage(): Language {
  const noted = localStorage.getItem(NOTED);
  return nearest(noted ? [noted, ...navigator.languages] : navigator.languages);
}

class OperatorPreferences extends Doing<"changing"> {
  current = $state.raw<Preferences>({ language: null });

  /** Takes what the core keeps, and speaks the language that follows from it. */
  async take(preferences: Preferences): Promise<void> {
    this.current = preferences;
    const wanted = nearest(preferences.language ? [preferences.language] : navigator.languages);
    localStorage.setItem(NOTED, wanted);
    if (wanted !== language()) await speak(wanted);
  }

  /** Changes some of it. It is kept before the screens follow. */
  async change(changes: Partial<Preferences>): Promise<void> {
    await this.do("changing", async () => this.take(await backend.changePreferences({ ...this.current, ...changes })));
  }
}

export const preferences = new OperatorPreferences();
