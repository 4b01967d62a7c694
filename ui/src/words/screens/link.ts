// Link.

import type { LinkChannel, LinkState, MessageWay, Report } from "../../bindings";
import { t, word } from "../language.svelte";
import { left } from "../time";

/** What is said of a code; nothing of one that is new to this program. */
function said(prefix: string, code: string): string {
  const text = word(prefix, code);
  return text === code ? "" : text;
}

/** How far a link has gone, as far as is known, or what the customer said of it. */
type Standing = LinkState | "shown" | Report;

/** Of a link whose picture was shown it is not known that anybody has it. */
export const asKnown = (state: LinkState, channel: LinkChannel | null): LinkState | "shown" =>
  state === "handedOver" && channel === "customersPhone" ? "shown" : state;

/** A link as the operator handles it. A state that is new to this program is shown as it is. */
export const link = {
  heading: (state: Standing): string => word("link-heading", state),
  /** The heading in a word or two. */
  brief: (state: Standing): string => word("link-brief", state),
  lead: (state: Standing): string => said("link-lead", state),
  get notYet() {
    return t("link-not-yet");
  },
  leadsTo: (host: string, left: string): string => t("link-leads-to", { host, left }),
  pageAt: (host: string): string => t("link-page-at", { host }),
  remaining: (expiresAt: string, now: Date): string | null => {
    const text = left(expiresAt, now);
    const lastMinute = Date.parse(expiresAt) - now.getTime() < 60_000;
    return text !== null && lastMinute ? t("link-less-than-a-minute") : text;
  },
  get channelsTitle() {
    return t("link-channels");
  },
  channel: (channel: LinkChannel) => ({ name: word("link-channel", channel), text: said("link-channelText", channel) }),
  get language() {
    return t("link-language");
  },
  get tell() {
    return t("link-told");
  },
  report: (report: Report): string => word("link-told", report),
  endsHere: (intended: LinkChannel): string => (intended === "thisBrowser" ? t("link-ends-here") : t("link-ends-nowhere")),
  get demoStays() {
    return t("link-demo-stays");
  },
  get ahead() {
    return t("link-ahead");
  },
  aheadSteps: (vendor: string | null): string[] => [
    vendor ? t("link-ahead-check-vendor", { vendor }) : t("link-ahead-check"),
    vendor ? t("link-ahead-sign-in-vendor", { vendor }) : t("link-ahead-sign-in"),
    t("link-ahead-connect"),
  ],
  aheadAgain: (vendor: string | null): string[] => [
    vendor ? t("link-ahead-again-vendor", { vendor }) : t("link-ahead-again"),
    t("link-ahead-connect-again"),
  ],
  get fresh() {
    return t("link-fresh");
  },
  get freshTitle() {
    return t("link-fresh-title");
  },
  get freshFor() {
    return t("link-fresh-for");
  },
  short: (channel: LinkChannel): string => word("link-channelShort", channel),
  /** Why a fresh link is offered; nothing where none is. */
  why: (state: LinkState): string => said("link-why", state),
  notAtHand: {
    get heading() {
      return t("link-lost-heading");
    },
    get lead() {
      return t("link-lost-lead");
    },
    get why() {
      return t("link-lost-why");
    },
  },
  get stayed() {
    return t("link-next");
  },
  get leftEarly() {
    return t("link-left-early");
  },
  leftEarlySaid: (message: string): string => t("link-left-early-said", { message }),
  get opening() {
    return t("link-opening");
  },
  mail: {
    get title() {
      return t("link-mail-title");
    },
    get subject() {
      return t("link-mail-subject");
    },
    get text() {
      return t("link-mail-text");
    },
    get loading() {
      return t("link-mail-loading");
    },
    get note() {
      return t("link-mail-note");
    },
    get withheld() {
      return t("link-mail-withheld");
    },
    way: (way: MessageWay): string => word("link-mail-way", way),
    done: (way: MessageWay): string => word("link-mail-done", way),
    get close() {
      return t("link-mail-close");
    },
  },
};
