// The watch, and what happened.

import type { Happening, Stamp, WatchView } from "../../bindings";
import { say, t, word } from "../language.svelte";
import { typeName, typesInText } from "./common";

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
  text: (what: Happening): string => {
    switch (what.kind) {
      case "linkCreated":
        return what.host ? t("timeline-link-created-host", { host: what.host }) : t("timeline-link-created");
      case "linkMayExist":
        return t("timeline-link-may-exist");
      case "linkRefused":
        return t("timeline-link-refused", { message: say(what.message) });
      case "openedHere":
        return t("timeline-opened-here");
      case "shownToCustomer":
        return t("timeline-shown-to-customer");
      case "messageHandedOver":
        return word("timeline-message", what.way);
      case "told":
        return word("timeline-told", what.report);
      case "returned":
        return t("timeline-returned");
      case "leftEarly": {
        const reason = what.message || what.error;
        return reason ? t("timeline-left-early", { reason }) : t("timeline-left-early-unsaid");
      }
      case "accountAppeared":
        return t("timeline-account-appeared", { vendor: what.vendor });
      case "accountNeedsSignIn":
        return t("timeline-account-needs-sign-in", { vendor: what.vendor });
      case "accountWent":
        return t("timeline-account-went", { vendor: what.vendor });
      case "deviceFound":
        return t("timeline-device-found", { type: typeName(what.assetType), device: what.name });
      case "deviceCameBack":
        return t("timeline-device-came-back", { type: typeName(what.assetType), device: what.name });
      case "deviceWent":
        return t("timeline-device-went", { type: typeName(what.assetType), device: what.name });
      case "looked":
        return what.missing.length > 0 ? t("timeline-looked-missing", { types: typesInText(what.missing) }) : t("timeline-looked");
      case "lookFailed":
        return t("timeline-look-failed", { message: say(what.message) });
      case "sessionOver":
        return t("timeline-session-over");
      case "replaced":
        return t("timeline-replaced");
      case "unlinked":
        return t("timeline-unlinked", { what: say(what.what) });
      case "finished":
        return t("timeline-finished");
      default:
        return (what as { kind: string }).kind;
    }
  },
};
