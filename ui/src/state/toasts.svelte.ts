// What was just done, said in passing, with the way to take it back. One at a time: what is taken back is what was done
// last. It waits while somebody points at it or is in it. On the next screen it is no longer said, and can still be taken
// back for the rest of its time.

import { asFailure } from "../backend";
import { say, t } from "../words/language.svelte";

/** Takes back what was done. Throws, or answers `false`, when it cannot be. */
export type Undo = () => unknown;
/** Says it in the language that is spoken when it is read. */
export type Says = () => string;
/** `undoSays` is the word of the button where it is not the usual one. */
export type Toast = { id: number; readonly text: string; undo: Undo | null; readonly undoSays: string | null };

const SHOWN = 12_000;
/** What only says that something worked is read more quickly. */
const SHOWN_WITHOUT_UNDO = 5_000;

class Toasts {
  /** What can be taken back, or is still to be read. */
  shown = $state.raw<Toast | null>(null);
  /** Its screen has gone. */
  left = $state(false);
  /** It is being taken back. */
  busy = $state(false);
  /** How many dialogs are open: what is shown is shown in the topmost, since nothing beside it can be reached. */
  dialogs = $state(0);

  #next = 1;
  #held = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  tell(says: Says, undo: Undo | null = null, undoSays: Says | null = null): void {
    this.shown = {
      id: this.#next++,
      undo,
      get text() {
        return says();
      },
      get undoSays() {
        return undoSays?.() ?? null;
      },
    };
    this.left = false;
    this.#held = false;
    this.#wait();
  }

  dismiss(): void {
    clearTimeout(this.#timer);
    this.shown = null;
  }

  /** The screen that it was said on goes. */
  leave(): void {
    this.left = true;
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

  async undo(): Promise<void> {
    const { shown } = this;
    if (!shown?.undo || this.busy) return;
    this.busy = true;
    try {
      const done = await shown.undo();
      if (this.shown?.id !== shown.id) return;
      if (done === false) this.dismiss();
      else this.tell(() => t("undo-restored"));
    } catch (error) {
      const { message } = asFailure(error);
      this.tell(() => t("undo-failed", { reason: say(message) }));
    } finally {
      this.busy = false;
    }
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const { shown } = this;
    if (!shown || this.#held) return;
    this.#timer = setTimeout(() => {
      if (this.shown?.id === shown.id && !this.busy) this.shown = null;
    }, shown.undo ? SHOWN : SHOWN_WITHOUT_UNDO);
  }
}

export const toasts = new Toasts();
