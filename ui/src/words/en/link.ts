// Link.

import type { LinkChannel, LinkState, MessageWay, Report } from "../../bindings";
import { left } from "../time";

const headings: Record<LinkState, string> = {
  requested: "The link is being created",
  mayExist: "The link may exist",
  unused: "The link is ready",
  handedOver: "The link has been handed over",
  opened: "The customer’s pages are open",
  spent: "The link has been used",
  expired: "The link is over",
  replaced: "The link was replaced",
};

const leads: Record<LinkState, string> = {
  requested: "It was asked for, and the answer is still to come.",
  mayExist: "It was asked for and no answer came. If it was created, nobody has it, and it ends by itself unused.",
  unused: "Nothing has been opened yet. It works once, so open it where the customer will sign in.",
  handedOver: "It works once, for whoever opens it first. Whether it was opened cannot be seen from here.",
  opened: "It counts as used from here on. The customer signs in there, and Hearthlink is watching the account.",
  spent: "Hearthlink is watching the account for devices.",
  expired: "Its 24 hours have passed.",
  replaced: "A newer link took its place.",
};

const channels: Record<LinkChannel, { name: string; text: string }> = {
  thisBrowser: { name: "Open in this browser", text: "The customer signs in here, on this computer." },
  customersPhone: { name: "Show to the customer’s phone", text: "Fills the screen with a picture that the phone’s camera opens." },
  message: { name: "Send a message", text: "A text in their language, for mail or the clipboard." },
};

/** A link as the operator handles it. A state that is new to this program is shown as it is. */
export const link = {
  heading: (state: LinkState): string => headings[state] ?? state,
  lead: (state: LinkState): string => leads[state] ?? "",
  notYet: "Not created yet",
  host: "The page begins with",
  once: "Works once. Valid for",
  over: "over",
  remaining: (expiresAt: string, now: Date): string | null => {
    const text = left(expiresAt, now);
    return text?.endsWith(" s") ? "less than a minute" : text;
  },
  channelsTitle: "Hand it over",
  channelsAgain: "Or another way",
  openHere: channels.thisBrowser.name,
  channel: (channel: LinkChannel) => channels[channel] ?? { name: channel, text: "" },
  language: "Language for the customer",
  handedOverBy: {
    thisBrowser: "Opened in this browser",
    customersPhone: "Shown to the customer’s phone",
    message: "Handed over in a message",
  } as Record<LinkChannel, string>,
  tell: "What does the customer say?",
  reports: {
    openedIt: "Customer has opened it",
    saysDone: "Customer says it is done",
    metAnError: "Customer met an error",
  } as Record<Report, string>,
  endsHere: (intended: LinkChannel) =>
    (intended === "thisBrowser" ? "This link was made for this browser" : "This client has no page for phones") +
    ": a phone will end on a page that it cannot reach. That does no harm, the devices are found all the same.",
  demoStays:
    "In the demo the customer’s pages are on this computer alone: a phone cannot reach them. Open the link in this browser to go on.",
  ahead: "What the customer will do",
  aheadSteps: (vendor: string | null) => [
    vendor ? `Check what is shared from ${vendor}.` : "Choose the brand, and check what is shared.",
    `Sign in to ${vendor ?? "it"}. A code may be sent to their phone.`,
    "See the devices found, and press Connect.",
  ],
  aheadAgain: (vendor: string | null) => [
    `Sign in to ${vendor ?? "the account"} again. A code may be sent to their phone.`,
    "Press Connect. Each device keeps its ID and its history.",
  ],
  fresh: "Create a fresh link",
  freshTitle: "Another link",
  freshFor: "A fresh link for",
  short: { thisBrowser: "This browser", customersPhone: "Customer’s phone", message: "Message" } as Record<LinkChannel, string>,
  why: {
    requested: "",
    unused: "",
    handedOver: "If it may be in the wrong hands, a fresh link retires it.",
    opened:
      "A link that was opened counts as used: a second opening shows an error. For another way, create a fresh one; it retires this one.",
    spent: "It cannot be used again. A fresh link is for what it did not bring.",
    expired: "Nobody can open it any more. A fresh one has 24 hours of its own.",
    replaced: "It must not be used any more. A fresh one has 24 hours of its own.",
    mayExist: "A fresh link can be created safely: the other one, if there is one, ends by itself.",
  } as Record<LinkState, string>,
  notAtHand: {
    heading: "The link is not at hand",
    lead: "Its address was kept for one session of the program only, and is gone since the program was started again.",
    why: "It cannot be handed over any more. A customer who has it already can still use it until a fresh link retires it.",
  },
  stayed: "Continue to devices found",
  timeline: "What happened",
  leftEarly: "The customer left before the end",
  leftEarlyCode: "Link UI said",
  opening: "Opening…",
  mail: {
    title: "Send a message",
    subject: "Subject",
    text: "Message",
    loading: "Writing it…",
    note: "Some mail scanners open the links they find, and this one works once. If the customer meets an error, send a fresh link another way.",
    withheld: "The link is put in place of the dots as the message is handed over. It is not shown here.",
    ways: { mail: "Open in mail program", text: "Copy message", linkAlone: "Copy only the link" } as Record<MessageWay, string>,
    done: {
      mail: "Handed to the mail program.",
      text: "Message copied. Paste it where the customer will read it.",
      linkAlone: "Link copied. Paste it where the customer will sign in.",
    } as Record<MessageWay, string>,
    close: "Close",
  },
};
