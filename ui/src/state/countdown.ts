// What is left of a link, told anew as each minute goes: nobody sees a shorter time pass.

import { createSubscriber } from "svelte/reactivity";

import { clock, now } from "./clock.svelte";

/** So much later than the minute, so that it has surely gone. */
const AFTER_THE_MINUTE = 20;

/**
 * The time now, for whoever shows how long it is until `end`. There is one timer, to the next minute that goes, while
 * somebody reads it, the window is visible and something is left; otherwise none.
 */
export class Countdown {
  readonly #subscribe: () => void;

  constructor(end: string) {
    const until = new Date(end).getTime();
    this.#subscribe = createSubscriber((update) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const wait = (): void => {
        clearTimeout(timer);
        const left = until - clock.now();
        if (document.hidden || left <= 0 || !clock.passes) return;
        timer = setTimeout(again, (left % 60_000) + AFTER_THE_MINUTE);
      };
      const again = (): void => {
        update();
        wait();
      };
      document.addEventListener("visibilitychange", again);
      const deaf = clock.onMoved(again);
      wait();
      return () => {
        clearTimeout(timer);
        deaf();
        document.removeEventListener("visibilitychange", again);
      };
    });
  }

  get now(): Date {
    this.#subscribe();
    return now();
  }
}
