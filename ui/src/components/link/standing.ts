// How it stands with a link at a moment: what the core knows of it, and that its time runs out whether or not anybody
// has said so yet.

import type { LinkState, LinkView, Returned } from "../../bindings";
import { link as words } from "../../words";

export type Standing = {
  state: LinkState;
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

export function standing(link: LinkView, now: Date): Standing {
  const remaining = words.remaining(link.expiresAt, now);
  const open = link.state === "unused" || link.state === "handedOver" || link.state === "opened";
  const state = open && remaining === null ? "expired" : link.state;
  const usable = state === "unused" || state === "handedOver";
  const lost = usable && !link.atHand;
  const leftEarly = link.returned && !link.returned.completed ? link.returned : null;
  const onward = !lost && leftEarly === null && (state === "handedOver" || state === "opened" || state === "spent");
  return { state, remaining, handable: usable && link.atHand, lost, leftEarly, onward };
}
