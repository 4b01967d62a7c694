// What the operator prefers, whichever client is open: kept by the core, and followed by the screens at once.

import { backend } from "../backend";
import type { Preferences, PreferencesView } from "../bindings";
import { language, speak } from "../words/language.svelte";
import { Doing } from "./doing.svelte";

class OperatorPreferences extends Doing<"changing"> {
  current = $state.raw<Preferences>({ language: null });

  /** Takes what the core keeps, and speaks the language that follows from it. */
  async take({ preferences, language: wanted }: PreferencesView): Promise<void> {
    if (wanted !== language()) speak(await backend.spokenLanguage());
    this.current = preferences;
  }

  /** Changes some of it. It is kept before the screens follow. */
  async change(changes: Partial<Preferences>): Promise<void> {
    await this.do("changing", async () => this.take(await backend.changePreferences({ ...this.current, ...changes })));
  }
}

export const preferences = new OperatorPreferences();
