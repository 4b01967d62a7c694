// The watch, and what happened.

import type { Happening, MessageWay, Report, WatchView } from "../../bindings";
import { say } from "../language.svelte";
import { typeName, typesInText } from "./common";

export const watch = {
  text: (view: WatchView, time: (iso: string) => string): string => {
    switch (view.state) {
      case "idle":
        return "Not looking yet: nobody has the link";
      case "looking":
        return "Looking…";
      case "offline":
        return view.nextLookAt ? `No connection. Trying again at ${time(view.nextLookAt)}` : "No connection";
      case "closed":
        return "Not looking: this client is not open";
      case "over":
        return view.lastLookAt ? `Looking has ended. Last look ${time(view.lastLookAt)}` : "Looking has ended";
      case "waiting":
        return view.nextLookAt ? `Looking again at ${time(view.nextLookAt)}` : "Looking again by itself";
      default:
        return view.state;
    }
  },
  goesOn: (until: string) => `Goes on while Hearthlink runs, and after its next start, until ${until}`,
};

const messageWays: Record<MessageWay, string> = {
  mail: "Message opened in the mail program",
  text: "Message copied",
  linkAlone: "Link copied",
};

const reports: Record<Report, string> = {
  openedIt: "The customer has opened the link",
  saysDone: "The customer says it is done",
  metAnError: "The customer met an error",
};

export const happening = {
  title: "What happened",
  stamp: { seen: "seen", reported: "reported", inferred: "inferred from the account" } as Record<string, string>,
  text: (what: Happening): string => {
    switch (what.kind) {
      case "linkCreated":
        return what.host ? `Link created for ${what.host}` : "Link created";
      case "linkMayExist":
        return "A link was asked for and the answer was lost: one may exist";
      case "linkRefused":
        return `No link was created: ${say(what.message)}`;
      case "openedHere":
        return "Opened in this browser";
      case "shownToCustomer":
        return "QR shown to the customer";
      case "messageHandedOver":
        return messageWays[what.way] ?? what.way;
      case "told":
        return reports[what.report] ?? what.report;
      case "returned":
        return "The customer came back from Link UI";
      case "leftEarly":
        return `Left Link UI early: ${what.message || what.error || "no reason given"}`;
      case "accountAppeared":
        return `Signed in to ${what.vendor}`;
      case "accountNeedsSignIn":
        return `${what.vendor} needs signing in again`;
      case "accountWent":
        return `${what.vendor} is not linked any more`;
      case "deviceFound":
        return `${typeName(what.assetType)} discovered: ${what.name}`;
      case "deviceCameBack":
        return `${typeName(what.assetType)} is there again: ${what.name}`;
      case "deviceWent":
        return `${typeName(what.assetType)} went away: ${what.name}`;
      case "looked":
        return what.missing.length > 0 ? `Looked again, no ${typesInText(what.missing)}` : "Looked again, nothing new";
      case "lookFailed":
        return `Could not look: ${say(what.message)}`;
      case "sessionOver":
        return "The link’s 24 hours are over";
      case "replaced":
        return "A fresh link took its place";
      case "unlinked":
        return `Taken out of the household here: ${say(what.what)}`;
      case "finished":
        return "Visit finished";
      default:
        return (what as { kind: string }).kind;
    }
  },
};
