// What time it is. In the demo that is the time of the story, which may stand still and be moved; else the computer's.

import type { DemoTime } from "../bindings";

class Clock {
  /** In milliseconds: what the demo's time is, if it stands still. */
  #standing = $state.raw<number | null>(null);
  /** In milliseconds: how far the demo's time is ahead of the computer's, if it passes. */
  #ahead = $state.raw(0);
  readonly #listeners = new Set<() => void>();

  /** In milliseconds since 1970. Whoever shows it is shown anew when it is moved, but not as it passes. */
  now(): number {
    return this.#standing ?? Date.now() + this.#ahead;
  }

  get passes(): boolean {
    return this.#standing === null;
  }

  /** Lives by the demo's time from here on; by the computer's when there is none. */
  follow(time: DemoTime | null): void {
    const at = time && new Date(time.now).getTime();
    this.#standing = at !== null && !time?.passes ? at : null;
    this.#ahead = at !== null && time?.passes ? at - Date.now() : 0;
    for (const hear of this.#listeners) hear();
  }

  /** Hears whenever the time is moved, until what comes back is called. */
  onMoved(hear: () => void): () => void {
    this.#listeners.add(hear);
    return () => this.#listeners.delete(hear);
  }
}

export const clock = new Clock();

/** The time now. */
export function now(): Date {
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- a moment, which nobody changes
  return new Date(clock.now());
}
