// The settings of a client.

import type { SecretKept } from "../../bindings";

export const settings = {
  heading: "Settings",
  lead: (client: string) => `What ${client} wants of every visit.`,
  company: "Company name, as customers know it",
  companyHelp: "Shown on the customer’s phone and in messages. Empty: the client’s own name.",
  phonePage: "Page for customers’ phones",
  phonePageHelp: "Where a phone goes after signing in: an https page of your company.",
  phonePagePlaceholder: "https://",
  pattern: "What user IDs look like",
  patternHelp: "A regular expression that a new ID must match as a whole. Empty: any ID.",
  patternPlaceholder: "[a-z]+-[0-9]+",
  sample: "Try an ID",
  fits: "Fits",
  fitsNot: "Does not fit",
  noExpression: "This is not a regular expression",
  retention: "Keep visits for",
  retentionUnit: "days",
  retentionHelp: "After that a visit that is over is deleted from this computer. Empty: visits are kept.",
  retentionProblem: "Type a whole number of days, or leave it empty.",
  secret: "Client secret",
  kept: {
    keyring: "In the keyring of this computer",
    session: "For this session only: gone when Hearthlink is closed",
    demo: "Made by the simulator, and worth nothing elsewhere",
  } satisfies Record<SecretKept, string>,
  clientId: "Client ID",
  api: "API",
  forget: "Forget this client…",
  save: "Save settings",
  saving: "Saving…",
  saved: "Saved",
  unsaved: "Not saved yet",
};
