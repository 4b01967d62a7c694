// The watch, and what happened.

import type { WatchView } from "../../bindings";
import { typeName, typesInText } from "./common";

export const watch = {
  text: (view: WatchView, time: (iso: string) => string): string => {
    if (view.state === "looking") return "Looking…";
    if (view.state === "offline") return view.nextLookAt ? `No connection. Trying again at ${time(view.nextLookAt)}` : "No connection";
    if (view.state === "over") return "The link is over; looking has ended";
    if (view.nextLookAt) return `Looking again at ${time(view.nextLookAt)}`;
    return view.lastLookAt ? `Looked at ${time(view.lastLookAt)}` : "";
  },
};

export const happening = {
  stamp: { seen: "seen", reported: "reported", inferred: "inferred from the account" } as Record<string, string>,
  linkCreated: (host: string) => `Link created for ${host}`,
  openedHere: "Opened in this browser",
  copied: "Link copied",
  returned: "The customer came back from Link UI",
  leftEarly: (message: string | null, error: string) => `Left Link UI early: ${message ?? error}`,
  accountAppeared: (vendor: string) => `Signed in to ${vendor}`,
  accountNeedsSignIn: (vendor: string) => `${vendor} needs signing in again`,
  deviceFound: (type: string, name: string) => `${typeName(type)} discovered: ${name}`,
  deviceWent: (type: string, name: string) => `${typeName(type)} went away: ${name}`,
  looked: (missing: readonly string[]) => `Looked again, no ${typesInText(missing)}`,
  lookFailed: (message: string) => `Could not look: ${message}`,
  sessionOver: "The link’s 24 hours are over",
  replaced: "A fresh link took its place",
};
