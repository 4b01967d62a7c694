// What was just done, said in passing, with what can be done about it at once. One at a time, and no longer than its screen.
// It waits while somebody points at it or is in it. What can be taken back, and for how long, is the history's.

import { asFailure } from "../backend";
import { say, t } from "../words/language.svelte";
import type { Keys } from "./keys";

/** Says it in the language that is spoken when it is read. */
export type Says = () => string;
/** A button beside what is said, with the keys that press it from anywhere. */
export type Action = { says: Says; keys?: Keys; run: () => unknown };
export type Toast = { id: number; readonly text: string; action: Action | null };

const SHOWN = 10_000;
/** What only says that something worked is read more quickly. */
const SHOWN_WITHOUT_ACTION = 5_000;

class Toasts {
  shown = $state.raw<Toast | null>(null);
  /** How many dialogs are open: what is shown is shown in the topmost, since nothing beside it can be reached. */
  dialogs = $state(0);

  #next = 1;
  #held = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  tell(says: Says, action: Action | null = null): void {
    this.shown = {
      id: this.#next++,
      action,
      get text() {
        return says();
      },
    };
    this.#held = false;
    this.#wait();
  }

  /** Also when the screen goes that it was said on. */
  dismiss(): void {
    clearTimeout(this.#timer);
    this.shown = null;
  }

  /** Somebody reads it, or is about to press its button. */
  hold(): void {
    this.#held = true;
    clearTimeout(this.#timer);
  }

  /** Nobody does any more: its time begins anew. */
  letGo(): void {
    if (!this.#held) return;
    this.#held = false;
    this.#wait();
  }

  /** Presses its button. It goes, unless that had something to say itself. */
  async act(): Promise<void> {
    const { shown } = this;
    if (!shown?.action) return;
    try {
      await shown.action.run();
    } catch (error) {
      const { message } = asFailure(error);
      this.tell(() => t("undo-failed", { reason: say(message) }));
    }
    if (this.shown?.id === shown.id) this.dismiss();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const { shown } = this;
    if (!shown || this.#held) return;
    this.#timer = setTimeout(() => {
      if (this.shown?.id === shown.id) this.shown = null;
    }, shown.action ? SHOWN : SHOWN_WITHOUT_ACTION);
  }
}

export const toasts = new Toasts();
