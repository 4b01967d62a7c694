// Taking something out of the household: its accounts, what would be lost, and the word that is typed before.

import { asFailure, backend } from "../backend";
import type { AccountView, Failure, UnlinkTarget, UnlinkView } from "../bindings";
import { say } from "../words/language.svelte";
import { visit } from "./visit.svelte";

class Repair {
  /** The household's accounts as they are now; `null` until they are known. */
  accounts = $state.raw<AccountView[] | null>(null);
  target = $state.raw<UnlinkTarget | null>(null);
  preview = $state.raw<UnlinkView | null>(null);
  typed = $state("");
  failure = $state<Failure | null>(null);
  /** What was taken out last. */
  done = $state<string | null>(null);

  #turn = 0;

  /** Whether what was typed is what must be typed. */
  get confirmed(): boolean {
    return this.preview !== null && this.typed.trim() === this.preview.confirmation;
  }

  clear(): void {
    this.#turn++;
    this.accounts = null;
    this.done = null;
    this.cancel();
  }

  async load(): Promise<void> {
    const { view } = visit;
    if (!view) return;
    const turn = ++this.#turn;
    this.failure = null;
    try {
      const household = await backend.lookUpHousehold(view.userId);
      if (turn === this.#turn) this.accounts = household.accounts;
    } catch (error) {
      if (turn === this.#turn) this.failure = asFailure(error);
    }
  }

  async choose(target: UnlinkTarget): Promise<void> {
    const { view } = visit;
    if (!view) return;
    const turn = ++this.#turn;
    this.target = target;
    this.preview = null;
    this.typed = "";
    this.failure = null;
    this.done = null;
    try {
      const preview = await backend.unlinkPreview(view.id, target);
      if (turn === this.#turn) this.preview = preview;
    } catch (error) {
      if (turn === this.#turn) this.failure = asFailure(error);
    }
  }

  cancel(): void {
    this.target = null;
    this.preview = null;
    this.typed = "";
    this.failure = null;
  }

  async confirm(): Promise<void> {
    const { target, preview } = this;
    if (!target || !preview || !this.confirmed) return;
    this.failure = null;
    if (await visit.unlink(target, this.typed.trim())) {
      this.cancel();
      this.done = say(preview.what);
      await this.load();
    } else {
      // It is shown in the dialog, and not behind it as well.
      this.failure = visit.failure;
      visit.failure = null;
    }
  }
}

export const repair = new Repair();
