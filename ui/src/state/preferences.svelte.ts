// What the operator prefers, whichever client is open: kept by the core, and followed by the screens at once.

import { backend } from "../backend";
import type { Preferences, PreferencesView } from "../bindings";
import { language, speak } from "../words/language.svelte";
import { Doing } from "./doing.svelte";
import { look } from "./theme";

/** How large everything can be drawn, in percent of its usual size. */
export const sizes = [100, 110, 125, 150, 175, 200] as const;

class OperatorPreferences extends Doing<"changing"> {
  current = $state.raw<Preferences>({ language: null, size: null, theme: null });

  /** In which language customers are addressed until another is chosen, as Link UI spells it. */
  customersLanguage = $state.raw("");

  /** In percent of the usual size. */
  get size(): number {
    return this.current.size ?? 100;
  }

  /** The next size up or down, if there is one. */
  next(way: "larger" | "smaller"): number | undefined {
    return way === "larger" ? sizes.find((size) => size > this.size) : sizes.findLast((size) => size < this.size);
  }

  /** Takes what the core keeps, and speaks the language that follows from it. */
  async take(view: PreferencesView): Promise<void> {
    if (view.language !== language()) speak(await backend.spokenLanguage());
    this.begin(view);
  }

  /** Takes what the core keeps, where its language is spoken already. */
  begin({ preferences, customersLanguage }: PreferencesView): void {
    this.current = preferences;
    look(preferences.theme ?? null);
    this.customersLanguage = customersLanguage;
  }

  /** Changes some of it. It is kept before the screens follow. */
  async change(changes: Partial<Preferences>): Promise<void> {
    await this.do("changing", async () => this.take(await backend.changePreferences({ ...this.current, ...changes })));
  }
}

export const preferences = new OperatorPreferences();
