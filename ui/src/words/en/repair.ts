// Repair: taking something out of a household.

import { count, typeInText, typesAsTitle } from "./common";

export const repair = {
  open: "Take out of this household…",
  lead: "For good, at Enode. Devices lose their ID and history; linking again gives new ones.",
  loading: "Asking Enode for this household’s accounts…",
  noAccounts: "This household has no linked accounts.",
  invalid: "needs signing in again",
  signInAgain: "Sign in again",
  unlinkVendor: "Unlink all of it…",
  unlinkType: (type: string) => `Unlink its ${typeInText(type)}…`,
  types: (types: readonly string[]) => typesAsTitle(types),
  household: "The whole household",
  householdText: "Everything that Enode has of it.",
  deleteHousehold: "Delete at Enode…",
  title: (what: string) => `Take out ${what}?`,
  reading: "Looking at what would be lost…",
  devices: (amount: number) => (amount === 1 ? "This device loses its ID and its history:" : `These ${amount} devices lose their IDs and their history:`),
  noDevices: "No device would be lost.",
  accounts: (vendors: readonly string[]) => `${count(vendors.length, "account")} would go: ${vendors.join(", ")}.`,
  never: "This cannot be undone.",
  type: (id: string) => `Type ${id} to confirm`,
  confirm: "Take out for good",
  working: "Enode is being asked…",
  done: (what: string) => `Done: ${what} has been taken out.`,
};
