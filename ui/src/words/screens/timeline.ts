// The watch, and the list of what happened, whose sentences are the core's.

import type { Stamp, WatchView } from "../../bindings";
import { t, word } from "../language.svelte";

export const watch = {
  text: (view: WatchView, time: (iso: string) => string): string => {
    const next = view.nextLookAt;
    const last = view.lastLookAt;
    switch (view.state) {
      case "offline":
        return next ? t("timeline-watch-offline-until", { time: time(next) }) : t("timeline-watch-offline");
      case "over":
        return last ? t("timeline-watch-over-since", { time: time(last) }) : t("timeline-watch-over");
      case "waiting":
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
};
