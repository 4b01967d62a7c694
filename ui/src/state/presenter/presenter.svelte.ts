// Where the presenter is in the story, and getting to another beat of it.

import { asFailure, backend } from "../../backend";
import type { DemoTime, Failure, VisitView } from "../../bindings";
import { clock } from "../clock.svelte";
import { customer } from "../customer.svelte";
import { opening } from "../opening.svelte";
import { act, moveTime, settled } from "./acts";
import { scriptOf, type Beat } from "./scripts";

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

  #story: string | null = null;

  get beats(): readonly Beat[] {
    return scriptOf(opening.story ?? "");
  }

  get next(): Beat | null {
    return this.beats[this.played] ?? null;
  }

  /** Another story was opened: it is at its beginning. */
  follow(story: string | null): void {
    if (this.busy || story === this.#story) return;
    this.#story = story;
    this.#atBeginning();
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

  /** Plays the next beat. The first begins the story anew, so that it goes as it always goes. */
  playNext(): Promise<void> {
    const next = this.next;
    if (!next) return Promise.resolve();
    return this.#run(async () => {
      if (this.played === 0) await this.#begin();
      await this.#play(next, true);
    });
  }

  /** Back by one beat. */
  back(): Promise<void> {
    return this.jump(this.played - 1);
  }

  /** To the moment after so many beats. */
  jump(played: number): Promise<void> {
    return this.#run(async () => {
      const target = Math.max(0, Math.min(played, this.beats.length));
      if (target < this.played || this.played === 0) await this.#begin();
      while (this.played < target) {
        const next = this.next;
        if (!next) return;
        await this.#play(next, false);
      }
    });
  }

  reset(): Promise<void> {
    return this.jump(0);
  }

  /** Moves time on by so many milliseconds. */
  wait(milliseconds: number): Promise<void> {
    return this.#run(() => this.#pass(milliseconds));
  }

  /** To what the story has in store next, and on until the watch has seen it. */
  toEvent(): Promise<void> {
    return this.#run(() => act({ do: "event" }, true));
  }

  letTimePass(pass: boolean): Promise<void> {
    return this.#run(async () => clock.follow(await backend.letDemoTimePass(pass)));
  }

  tick(beat: number): void {
    this.said = this.said.includes(beat) ? this.said.filter((other) => other !== beat) : [...this.said, beat];
  }

  async putPhoneAway(): Promise<void> {
    await backend.putPhoneAway();
  }

  async #begin(): Promise<void> {
    customer.screen = null;
    if (opening.story) await opening.present(opening.story);
    this.#atBeginning();
    await settled();
  }

  #atBeginning(): void {
    this.played = 0;
    this.said = [];
    this.failure = null;
    this.stuck = null;
  }

  async #play(beat: Beat, seen: boolean): Promise<void> {
    this.stuck = beat;
    await this.#pass(BEAT);
    for (const one of beat.acts) {
      await act(one, seen);
      await settled();
    }
    this.stuck = null;
    this.said = [...new Set([...this.said, this.played])];
    this.played++;
  }

  async #pass(milliseconds: number): Promise<void> {
    await moveTime(new Date(clock.now() + milliseconds).toISOString());
    await settled();
  }

  /** One thing at a time. */
  async #run(what: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = null;
    this.stuck = null;
    try {
      await what();
    } catch (error) {
      this.failure = asFailure(error);
    } finally {
      this.busy = false;
      await this.readTime();
    }
  }
}

export const presenter = new Presenter();
