// What the operator prefers, whichever client is open: kept by the core, and followed by the screens at once.

import { asFailure, backend } from "../backend";
import type { Failure, Preferences, PreferencesView } from "../bindings";
import { language, speak } from "../words/language.svelte";

class OperatorPreferences {
  current = $state.raw<Preferences>({ language: null });
  failure = $state<Failure | null>(null);
  busy = $state(false);

  /** Takes what the core keeps, and speaks the language that follows from it. */
  async take({ preferences, language: wanted }: PreferencesView): Promise<void> {
    if (wanted !== language()) speak(await backend.spokenLanguage());
    this.current = preferences;
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
