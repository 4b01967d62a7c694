// Devices and vendor.

import { count, number, typesInText } from "./common";

export const devices = {
  heading: "What is in this home?",
  lead: "Everything chosen here is linked in one sign-in, when one vendor serves it all.",
  types: "Device types",
  search: "Vendor, app or nickname",
  searchLabel: "Search vendors",
  or: "or",
  customer: "Let the customer choose",
  vendors: "Vendors",
  signsIn: (portal: string) => `Signs in with ${portal}`,
  all: (chosen: number) =>
    chosen === 0 ? "All vendors" : chosen === 1 ? "Links it" : chosen === 2 ? "Links both in one session" : `Links all ${number(chosen)} in one session`,
  some: "Links some of them",
  none: "Not for these",
  vendorCount: (amount: number) => count(amount, "vendor"),
  leftOver: (left: readonly string[]) => `${typesInText(left)} ${left.length === 1 ? "needs" : "need"} another vendor`,
  offers: (types_: readonly string[]) => `has ${typesInText(types_)}`,
  alias: (alias: string) => `also called ${alias}`,
  ready: "Ready",
  elevated: "May need several tries",
  outage: "Down, cannot link now",
  loading: "Fetching the vendors of this client…",
  asOf: (time: string) => `Vendors as of ${time}, for this client`,
  refresh: "Refresh vendors",
  stale: "The vendors could not be refreshed",
  setAside: (amount: number) => `${count(amount, "entry", "entries")} of the answer could not be read and ${amount === 1 ? "is" : "are"} not shown.`,
  chooseTypes: "Choose at least one device type.",
  chooseVendor: "Choose a vendor, or let the customer choose.",
  summary: (served: readonly string[]) => `links ${typesInText(served)} in one sign-in.`,
  summaryLeft: (left: readonly string[]) => `Left over: ${typesInText(left)}.`,
  summaryOutage: "cannot be linked now: its sign-in is down.",
  /** One of several accounts of the home. */
  account: (at: number, of: number) => `Account ${at} of ${of}`,
  addFor: (left: readonly string[]) => `Add another account for ${typesInText(left)}`,
  remove: "Remove this account",
  removed: "The account was removed from the plan.",
  undo: "Undo",
  planByBrands: "Plan by brands…",
  expected: (amount: number) => (amount === 0 ? "Expected devices…" : `Expected devices: ${amount}…`),
  customerSummary: (amount: number) => `Link UI will offer ${count(amount, "vendor")}: those that have at least one of these types.`,
  absence: {
    notForThese: (name: string, works: readonly string[]) => `${name} does not link these. It works for ${typesInText(works)}.`,
    switchTo: (works: readonly string[]) => `Choose ${typesInText(works)} instead`,
    notEnabled: (name: string, works: readonly string[]) =>
      `${name} is known to Enode (${typesInText(works)}), but is not enabled for this client. Some brands must be switched on in Enode’s dashboard.`,
    unknown: (query: string) => `No vendor is called “${query}”.`,
    nearest: "Did you mean",
  },
  next: "Review access",
};

/** The devices that were mounted and should be found. */
export const expected = {
  title: "Expected devices",
  lead: "What this account should bring. After the sign-in each is marked found or not found, and others as extra.",
  type: "Type",
  count: "How many",
  model: "Model",
  modelExample: "IQ Battery 5P",
  ending: "Serial or VIN ends with",
  endingExample: "0092",
  row: (at: number) => `Expected device ${at}`,
  remove: "Remove",
  add: "Add a device",
  empty: "Nothing is expected in particular. Whatever is found will be shown.",
  done: "Done",
};
