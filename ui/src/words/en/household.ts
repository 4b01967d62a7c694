// Household.

import type { AccountView, DeviceBrief } from "../../bindings";
import { count } from "./common";

export const household = {
  heading: "Whose home is it?",
  lead: "The user ID under which your company knows this household.",
  label: "User ID",
  name: "What you call this home",
  nameHelp: "Optional. It stays on this computer.",
  looking: "Looking it up…",
  fresh: "New: a household will be created with this ID.",
  freshHint: "Check the spelling: Enode makes a household of any ID it does not know.",
  existing: (accounts: readonly AccountView[]) => {
    if (accounts.length === 0) return "Exists, and has no account yet.";
    const broken = accounts.filter((account) => !account.valid).map((account) => account.displayName);
    const trouble = broken.length > 0 ? ` (${broken.join(", ")}: ${household.needsSignIn})` : "";
    return `Exists, and has ${count(accounts.length, "account")}${trouble}.`;
  },
  needsSignIn: "needs signing in again",
  signInAgain: "Sign in again",
  signInAgainTo: (vendor: string) => `Sign in again: ${vendor}`,
  connected: "connected",
  accounts: "Accounts and devices now",
  devicesComing: "Asking for its devices…",
  noDevice: "No device in this account",
  reach: (devices: readonly DeviceBrief[]) => {
    const lost = devices.filter((device) => device.reachable === false).length;
    if (lost === 0) return devices.every((device) => device.reachable) ? "Reachable" : "Reachability unknown";
    return devices.length === 1 ? "Not reachable now" : `${lost} of ${devices.length} not reachable now`;
  },
  offPattern: "This ID does not look like the others of this client.",
  didYouMean: "Did you mean",
  suggestions: "Households of this client",
  noSuggestions: "No household of this client holds that text.",
  earlier: "Visits with this household",
  goOn: "Go on with the open visit",
  began: (time: string) => `Began ${time}`,
  next: "Choose devices",
  empty: "Type a user ID to go on.",
  openHeading: "This home",
  openLead: "The household of this visit, and what is kept with it.",
  openNew: "New: the first link creates it.",
  noAccount: "Nothing is linked in this home yet.",
  toVisits: "Back to visits",
  openExists: "Exists at Enode.",
  openUnknown: "Not looked up yet.",
  consent: "Who gave consent, and how",
  consentHelp: "For the report. For example: Anna Berg, in person, on the day of installation.",
  kept: "Saved with the visit",
};
