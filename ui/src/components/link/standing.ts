// How it stands with a link at a moment: what the core knows of it, what the customer said of it last, and that its time
// runs out whether or not anybody has said so yet.

import type { LinkChannel, LinkState, LinkView, Report, Returned, TimelineEntryView } from "../../bindings";
import { asKnown, link as words } from "../../words";

export type Standing = {
  state: LinkState;
  /** The same in what is known of it, or what the customer said since. */
  said: LinkState | "shown" | Report;
  /** What the customer said since it was opened. */
  told: Exclude<Report, "openedIt"> | null;
  /** What is left of its 24 hours, in words; null when it is over. */
  remaining: string | null;
  /** Whether it can be handed over. */
  handable: boolean;
  /** Whether it could be, had its address not gone with the program's last session. */
  lost: boolean;
  /** How the customer came back before the end, if so. */
  leftEarly: Returned | null;
  /** Whether looking at what was found comes next; else it is another link, or handing this one over. */
  onward: boolean;
};

/** What was said last of this link, and not of one before it. */
function toldLast({ createdAt }: LinkView, timeline: readonly TimelineEntryView[]): Standing["told"] {
  const what = timeline.findLast((entry) => entry.what.kind === "told" && Date.parse(entry.at) >= Date.parse(createdAt))?.what;
  return what?.kind === "told" && what.report !== "openedIt" ? what.report : null;
}

/** The way that a fresh link in the place of this one is likely to go: as this one went, else as was planned. */
export const lastWay = (link: LinkView, planned: LinkChannel | null): LinkChannel => link.channel ?? planned ?? "thisBrowser";

/** `timeline` is that of the link's row. */
export function standing(link: LinkView, now: Date, timeline: readonly TimelineEntryView[]): Standing {
  const remaining = words.remaining(link.expiresAt, now);
  const open = link.state === "unused" || link.state === "handedOver" || link.state === "opened";
  const state = open && remaining === null ? "expired" : link.state;
  const usable = state === "unused" || state === "handedOver";
  const lost = usable && !link.atHand;
  const leftEarly = link.returned && !link.returned.completed ? link.returned : null;
  const told = state === "opened" ? toldLast(link, timeline) : null;
  const onward = !lost && told !== "metAnError" && leftEarly === null && (state === "handedOver" || state === "opened" || state === "spent");
  return { state, said: told ?? asKnown(state, link.channel), told, remaining, handable: usable && link.atHand, lost, leftEarly, onward };
}
