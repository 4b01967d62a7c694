// Link.

import type { LinkView } from "../../bindings";

export const link = {
  heading: (state: LinkView["state"]): string =>
    ({
      unused: "The link is ready",
      handedOver: "The link has been handed over",
      opened: "The customer’s pages are open",
      spent: "The link has been used",
      expired: "The link is over",
      replaced: "The link was replaced",
    })[state],
  lead: (state: LinkView["state"]): string =>
    ({
      unused: "Nothing has been opened yet. It works once, so open it where the customer will sign in.",
      handedOver: "It works once, and only for whoever opens it first. Hearthlink is watching the account.",
      opened: "The customer signs in there. Hearthlink is watching the account.",
      spent: "Hearthlink is watching the account for devices.",
      expired: "Its 24 hours have passed.",
      replaced: "A newer link took its place.",
    })[state],
  notYet: "Not created yet",
  host: "The page begins with",
  once: "Works once. Valid for",
  over: "over",
  openHere: "Open in this browser",
  copy: "Copy link",
  copied: "Copied. Paste it where the customer will sign in.",
  ahead: "What the customer will do",
  aheadSteps: (vendor: string | null) => [
    vendor ? `Check what is shared from ${vendor}.` : "Choose the brand, and check what is shared.",
    `Sign in to ${vendor ?? "it"}. A code may be sent to their phone.`,
    "See the devices found, and press Connect.",
  ],
  fresh: "Create a fresh link",
  spentWhy: "A link that was opened counts as used. A fresh one retires it.",
  expiredWhy: "Nobody can open it any more. A fresh one has 24 hours of its own.",
  stayed: "Continue to devices found",
  timeline: "What happened",
  leftEarly: "The customer left before the end",
  leftEarlyCode: "Link UI said",
};
