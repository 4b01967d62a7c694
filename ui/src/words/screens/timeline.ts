// The watch, and the list of what happened, whose sentences are the core's.

import type { Stamp, WatchView } from "../../bindings";
import { now as timeNow } from "../../state/clock.svelte";
import { t, word } from "../language.svelte";

const MINUTE = 60_000;

/** The next full minute: what comes before it is not past while it is read, and no timer is needed to say so. */
const minuteAfter = (iso: string): string => new Date(Math.ceil(new Date(iso).getTime() / MINUTE) * MINUTE).toISOString();

export const watch = {
  text: (view: WatchView, time: (iso: string) => string, now = timeNow()): string => {
    const soon = view.nextLookAt !== null && new Date(view.nextLookAt).getTime() - now.getTime() < MINUTE;
    const next = view.nextLookAt && minuteAfter(view.nextLookAt);
    const last = view.lastLookAt;
    switch (view.state) {
      case "offline":
        if (soon) return t("timeline-watch-offline-soon");
        return next ? t("timeline-watch-offline-until", { time: time(next) }) : t("timeline-watch-offline");
      case "over":
        return last ? t("timeline-watch-over-since", { time: time(last) }) : t("timeline-watch-over");
      case "waiting":
        if (soon) return t("timeline-watch-waiting-soon");
        return next ? t("timeline-watch-waiting-until", { time: time(next) }) : t("timeline-watch-waiting");
      default:
        return word("timeline-watch", view.state);
    }
  },
  goesOn: (time: string): string => t("timeline-watch-goes-on", { time }),
};

export const happening = {
  get title() {
    return t("timeline-title");
  },
  stamp: (stamp: Stamp): string => word("timeline-stamp", stamp),
  /** How a thing is known, where that is not by having been seen here, as most of it is. */
  source: (stamp: Stamp): string | null => (stamp === "seen" ? null : happening.stamp(stamp)),
};
