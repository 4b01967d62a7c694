// Where the presenter is in the story, and getting to another beat of it.

import { tick } from "svelte";

import { asFailure, backend } from "../../backend";
import type { DemoTime, Failure, VisitView } from "../../bindings";
import { t } from "../../words/language.svelte";
import { clock } from "../clock.svelte";
import { customer } from "../customer.svelte";
import { household } from "../household.svelte";
import { journey } from "../journey.svelte";
import { opening } from "../opening.svelte";
import { toasts } from "../toasts.svelte";
import { visit } from "../visit.svelte";
import { act, moveTime, settled, turnTo } from "./acts";
import { endOf, placeOf, stepOf, traced, type TracedAct, type Walk } from "./place";
import { scriptOf, type Beat } from "./scripts";
import { presentWalk } from "./walk";

/** What passes in the story with each beat, in milliseconds. */
const BEAT = 40_000;

class Presenter {
  /** Whether the strip is there, and the script above it. */
  shown = $state(true);
  speaking = $state(false);
  /** How many beats have been played. */
  played = $state(0);
  /** The beats whose line was said. */
  said = $state<readonly number[]>([]);
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  /** The beat that could not be played. */
  stuck = $state.raw<Beat | null>(null);
  time = $state.raw<DemoTime | null>(null);

  /** Which opening of a story the beats are of. */
  #opened = 0;
  /** Whether anything of the story would be lost if it began anew. */
  #walked = false;
  /** The walk as its beats left it: it is where they say until something else comes of it. */
  #left = "";
  /** Whether time passes when the story has begun anew. It stands until somebody lets it. */
  #passes = false;

  get beats(): readonly Beat[] {
    return scriptOf(opening.story ?? "");
  }

  get next(): Beat | null {
    return this.beats[this.played] ?? null;
  }

  /** How far the walk is now, by what is on the screens. */
  get walk(): Walk {
    return presentWalk(this.time?.next != null);
  }

  /** A story was opened, be it the same again: it is at its beginning. In one that was open already a person may have gone
   * on by the screens, or something has come of time. */
  follow(opened: number, walk: Walk): void {
    if (this.busy) return;
    if (opened !== this.#opened) {
      this.#opened = opened;
      this.#passes = false;
      this.#atBeginning();
    }
    const started = walk.begun || walk.household;
    this.#walked ||= started;
    const seen = JSON.stringify(walk);
    if (seen === this.#left) return;
    this.#left = seen;
    const place = placeOf(this.beats, walk, this.played);
    // Whoever has gone on by hand is past what could not be played; what else changes by itself does not take it away.
    if (place !== this.played) {
      this.failure = null;
      this.stuck = null;
    }
    this.played = place;
    // The next visit is told from its first line.
    if (!started) this.said = [];
  }

  /** Hears what changes, for as long as the strip is there. */
  async listen(): Promise<() => void> {
    return backend.onVisitChanged((changed: VisitView) => {
      if (changed.environment === "demo" && !this.busy) void this.readTime();
    });
  }

  async readTime(): Promise<void> {
    try {
      this.time = await backend.demoTime();
    } catch {
      // The demo was closed meanwhile.
      this.time = null;
    }
  }

  /** Plays the next beat, as far as nobody has done it by hand. A story in which nothing has been done yet begins anew, so
   * that it goes as it always goes. */
  playNext(): Promise<void> {
    const next = this.next;
    if (!next) return Promise.resolve();
    return this.#tell(async () => {
      if (!this.#walked) await this.#begin();
      await this.#play(next, true);
      // A visit that was finished is not taken away by this; that its devices are there already is said.
      if (this.played === 1 && household.view && household.view.accounts.length > 0) toasts.tell(() => t("presenter-linked-before"));
    });
  }

  /** Back by one beat; from the beginning nowhere, so that nothing is lost by it. */
  back(): Promise<void> {
    return this.played === 0 ? Promise.resolve() : this.jump(this.played - 1);
  }

  /** To the moment after so many beats. */
  jump(played: number): Promise<void> {
    return this.#tell(async () => {
      const target = Math.max(0, Math.min(played, this.beats.length));
      const anew = target < this.played || target === 0;
      const lost = anew && this.#walked;
      if (anew || !this.#walked) await this.#begin();
      while (this.next && this.played < target) await this.#play(this.next, false);
      if (lost) toasts.tell(() => t("presenter-begun-anew"));
    });
  }

  reset(): Promise<void> {
    return this.jump(0);
  }

  /** Moves time on by so many milliseconds. */
  wait(milliseconds: number): Promise<void> {
    return this.#move(() => this.#pass(milliseconds));
  }

  /** To what the story has in store next, and on until the watch has seen it. */
  toEvent(): Promise<void> {
    return this.#move(() => act({ do: "event" }, true));
  }

  letTimePass(pass: boolean): Promise<void> {
    return this.#move(async () => {
      clock.follow(await backend.letDemoTimePass(pass));
      this.#passes = pass;
    });
  }

  tick(beat: number): void {
    this.said = this.said.includes(beat) ? this.said.filter((other) => other !== beat) : [...this.said, beat];
  }

  async putPhoneAway(): Promise<void> {
    await backend.putPhoneAway();
  }

  async #begin(): Promise<void> {
    customer.screen = null;
    if (this.#walked) this.#passes = clock.passes;
    if (opening.story) await opening.present(opening.story);
    this.#opened = opening.times;
    this.#atBeginning();
    await settled();
  }

  #atBeginning(): void {
    this.played = 0;
    this.#walked = false;
    this.#left = "";
    this.said = [];
    this.failure = null;
    this.stuck = null;
  }

  async #play(beat: Beat, seen: boolean): Promise<void> {
    this.stuck = beat;
    // What somebody has begun has had its time: what the story has in store next would come too early.
    if (this.#traced(0).done !== true) await this.#pass(BEAT);
    // What was said of the beat before is over.
    toasts.dismiss();
    journey.goTo("visit");
    for (const [index, one] of beat.acts.entries()) {
      // What one of them does may be all that the next would do: a visit that was open goes on where it was.
      const { done, account } = this.#traced(index);
      if (done) continue;
      chooseAccount(account);
      const step = stepOf(one);
      if (step) journey.go(step);
      await act(one, seen);
      await settled();
      await this.readTime();
    }
    this.#walked = true;
    const next = this.played + 1;
    const place = Math.max(next, placeOf(this.beats, this.walk, next));
    this.#showEnd(place - 1);
    this.stuck = null;
    this.said = [...new Set([...this.said, this.played])];
    this.played = place;
    if (place === next) return;
    // The screen that goes takes away what is said on it.
    await tick();
    toasts.tell(() => t("presenter-goes-on"));
  }

  /** What can be told of an act of the next beat. */
  #traced(act: number): TracedAct {
    return traced(this.beats, this.walk)[this.played]?.[act] ?? { done: null, account: 0 };
  }

  /** Shows what a beat leads to, also where somebody has done it already and gone elsewhere since. */
  #showEnd(index: number): void {
    const beat = this.beats[index];
    const end = beat && endOf(beat);
    if (!end) return;
    const { account } = traced(this.beats, this.walk)[index]?.at(-1) ?? { account: 0 };
    chooseAccount(account);
    turnTo(end);
  }

  async #pass(milliseconds: number): Promise<void> {
    await moveTime(new Date(clock.now() + milliseconds).toISOString());
    await settled();
  }

  /** Plays beats. A story that begins anew stands still until they are played, so that nothing comes between them. */
  #tell(what: () => Promise<void>): Promise<void> {
    return this.#run(async () => {
      this.failure = null;
      this.stuck = null;
      try {
        await what();
      } finally {
        if (this.#passes && !clock.passes) clock.follow(await backend.letDemoTimePass(true));
        await this.readTime();
        this.#left = JSON.stringify(this.walk);
      }
    });
  }

  /** Moves time. A beat that could not be played is not played by that. */
  #move(what: () => Promise<void>): Promise<void> {
    return this.#run(async () => {
      if (!this.stuck) this.failure = null;
      try {
        await what();
      } catch (error) {
        this.stuck = null;
        throw error;
      }
    });
  }

  /** One thing at a time. */
  async #run(what: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await what();
    } catch (error) {
      this.failure = asFailure(error);
    } finally {
      await this.readTime();
      this.busy = false;
    }
  }
}

/** Makes an account of the visit the one that the steps are about. */
function chooseAccount(account: number): void {
  const row = visit.view?.rows[account];
  if (row && row.id !== visit.row?.id) journey.chooseRow(row.id);
}

export const presenter = new Presenter();
