// Household.

import { count, number } from "./common";

export const household = {
  heading: "Whose home is it?",
  lead: "The user ID under which your company knows this household.",
  label: "User ID",
  looking: "Looking it up…",
  fresh: "New: a household will be created with this ID.",
  freshHint: "Check the spelling: Enode makes a household of any ID it does not know.",
  existing: (accounts: number) =>
    accounts === 0 ? "Exists, and has no account yet." : `Exists, and has ${count(accounts, "account")}.`,
  needsSignIn: "needs signing in again",
  connected: "connected",
  suggestions: "Households of this client",
  noSuggestions: "No household of this client holds that text.",
  next: "Choose devices",
  empty: "Type a user ID to go on.",
};
