// What was done, the last first: it can be taken back, and done again, for as long as it is there to be taken back. Whoever
// does something says how, and on which screens it is seen: from these alone it is taken back, so that nothing changes out
// of sight.

import { tick } from "svelte";

import { asFailure } from "../backend";
import type { ScreenName } from "../screens";
import { say, t } from "../words/language.svelte";
import { keys } from "./keys";
import { toasts, type Action, type Says } from "./toasts.svelte";

/** Does it again. Throws when it cannot be. */
export type Again = () => Promise<unknown>;

export type Deed = {
  /** What it was, in a few words. */
  name: Says;
  seenOn: readonly ScreenName[];
  /** Whether it can still be taken back; always, where nothing is said. */
  still?: () => boolean;
  /** Where and while it can be done again, once it is taken back: where taking it back led, if that is elsewhere. */
  again?: { seenOn: readonly ScreenName[]; still: () => boolean };
  /** Takes it back, and answers with what does it again where there is such a thing. Throws when it cannot be. */
  undo: () => Promise<Again | null>;
  /** Which field it was typed into: letter after letter is one deed. */
  typedInto?: string;
};

type Undone = { deed: Deed; again: Again };

const againOn = (deed: Deed): readonly ScreenName[] => deed.again?.seenOn ?? deed.seenOn;

/** More than anybody goes back by. */
const KEPT = 100;

class History {
  /** The screen that is shown. */
  screen = $state<ScreenName>("start");
  busy = $state(false);
  /** How many dialogs lie over the screen: what was done before they came is out of sight, and not taken back from there. */
  dialogs = $state(0);
  readonly #within = new WeakMap<Deed, number>();
  #done = $state.raw<readonly Deed[]>([]);
  #undone = $state.raw<readonly Undone[]>([]);

  /** What would be taken back. */
  get last(): Deed | undefined {
    return this.#done.findLast((deed) => this.#isHere(deed));
  }

  /** What would be done again. */
  get next(): Deed | undefined {
    return this.#nextUndone?.deed;
  }

  /** Something was done. What had been taken back before it is over, and so is a button that would take back the one before. */
  did(deed: Deed): void {
    this.#undone = this.#undone.filter((undone) => !againOn(undone.deed).some((screen) => deed.seenOn.includes(screen)));
    if (toasts.shown?.action) toasts.dismiss();
    if (deed.typedInto !== undefined && this.last?.typedInto === deed.typedInto) return;
    this.#within.set(deed, this.dialogs);
    this.#done = [...this.#done, deed].slice(-KEPT);
  }

  /** The same, and it is said. */
  tell(says: Says, deed: Deed): void {
    this.did(deed);
    toasts.tell(says, this.#undoing);
  }

  /** No client is in front any more, and the demo took its visits with it. */
  forget(): void {
    this.#done = [];
    this.#undone = [];
  }

  undo(): Promise<void> {
    const deed = this.last;
    return this.#turn(async () => {
      if (!deed) return this.#tellNothing();
      // It is over, whether it succeeds or not: what cannot be taken back now cannot be later.
      this.#done = this.#done.filter((other) => other !== deed);
      const again = await deed.undo();
      if (again) this.#undone = [...this.#undone, { deed, again }];
      // Where it led to another screen, that is the one on which it is said.
      await tick();
      const redo = again && { says: () => t("undo-redo"), keys: keys.redo, run: () => this.redo() };
      toasts.tell(() => t("undo-restored", { what: deed.name() }), redo);
    });
  }

  redo(): Promise<void> {
    const undone = this.#nextUndone;
    return this.#turn(async () => {
      if (!undone) return;
      this.#undone = this.#undone.filter((other) => other !== undone);
      await undone.again();
      this.#done = [...this.#done, undone.deed];
      await tick();
      toasts.tell(() => t("undo-done-again", { what: undone.deed.name() }), this.#undoing);
    });
  }

  /** Once: whoever presses the key again has read it. */
  #tellNothing(): void {
    const text = t("undo-nothing");
    if (toasts.shown?.text !== text) toasts.tell(() => t("undo-nothing"));
  }

  get #undoing(): Action {
    return { says: () => t("undo-undo"), keys: keys.undo, run: () => this.undo() };
  }

  get #nextUndone(): Undone | undefined {
    return this.#undone.findLast(
      ({ deed }) => againOn(deed).includes(this.screen) && this.#isInSight(deed) && ((deed.again ?? deed).still?.() ?? true),
    );
  }

  #isHere(deed: Deed): boolean {
    return deed.seenOn.includes(this.screen) && this.#isInSight(deed) && (deed.still?.() ?? true);
  }

  #isInSight(deed: Deed): boolean {
    return (this.#within.get(deed) ?? 0) >= this.dialogs;
  }

  // One at a time: a key that is pressed before the last deed is back does nothing.
  async #turn(take: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await take();
    } catch (error) {
      const { message } = asFailure(error);
      toasts.tell(() => t("undo-failed", { reason: say(message) }));
    } finally {
      this.busy = false;
    }
  }
}

export const history = new History();
