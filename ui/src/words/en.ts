// Every sentence of the screens, in English, by the codes that the core gives.
// A code that is new to this file is shown as it is.

import type { Environment, FailureCode, LinkView, NextStep, TypeState, WatchView } from "../bindings";

const types: Record<string, { one: string; many: string; short: string }> = {
  inverter: { one: "inverter", many: "inverters", short: "Inverter" },
  battery: { one: "battery", many: "batteries", short: "Battery" },
  meter: { one: "meter", many: "meters", short: "Meter" },
  vehicle: { one: "vehicle", many: "vehicles", short: "Vehicle" },
  charger: { one: "charger", many: "chargers", short: "Charger" },
  hvac: { one: "heating and cooling", many: "heating and cooling", short: "Heating and cooling" },
};

export const assetTypes = ["inverter", "battery", "meter", "vehicle", "charger", "hvac"] as const;

export const typeName = (type: string): string => types[type]?.short ?? type;
export const typeInText = (type: string): string => types[type]?.one ?? type;

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const list = new Intl.ListFormat("en", { type: "conjunction" });
export const typesInText = (all: readonly string[]): string => list.format(all.map(typeInText));
export const typesAsTitle = (all: readonly string[]): string => sentenceCase(all.map(typeInText).join(", "));

const numbers = ["none", "one", "two", "three", "four", "five", "six"];
const number = (count: number): string => numbers[count] ?? String(count);
export const count = (amount: number, one: string, many = `${one}s`): string => `${amount} ${amount === 1 ? one : many}`;

export const environment: Record<Environment, string> = {
  production: "Production",
  sandbox: "Sandbox",
  demo: "Demo",
  custom: "Custom",
};

export const presets = [
  { name: "Home energy", types: ["inverter", "battery", "meter"] },
  { name: "Driving", types: ["vehicle", "charger"] },
  { name: "All", types: [...assetTypes] },
];

export const start = {
  heading: "Link a home in one sign-in",
  lead: "Inverter, battery and meter, or car and charger: one session, and an honest answer about what was found.",
  demo: "Try the demo",
  demoLead: "No account, no network. A simulated Enode runs inside this program.",
  stories: "Story",
  connect: "Connect your Enode client",
  connectLead: "With the client ID and secret that your company has from Enode.",
  profiles: "Your clients",
  open: "Open",
  forget: "Forget",
  forgetTitle: (name: string) => `Forget ${name}?`,
  forgetText: "Its client secret is removed from this computer. Nothing changes at Enode.",
  independent: "Independent of Enode.",
  secretFor: (name: string) => `The secret of ${name}`,
  secretSupply: "Open with this secret",
  keptForSession: "The secret is kept for this session only: gone when Hearthlink is closed.",
};

export const connect = {
  heading: "Connect your Enode client",
  lead: "A token is asked for at once, so a mistake shows here and not at the customer’s.",
  name: "Name",
  nameHelp: "What you call this client, for example your company.",
  environment: "Environment",
  environmentHelp: { production: "Real homes", sandbox: "Enode’s test accounts", custom: "An API address of your own" },
  clientId: "Client ID",
  clientSecret: "Client secret",
  secretHelp: "Typed once. It never comes back to this screen.",
  apiUrl: "API URL",
  tokenUrl: "Token URL",
  linkHosts: "Hosts that links may lead to",
  linkHostsHelp: "Separated by commas. A link to any other host is not opened.",
  keep: "Keep the secret",
  keepKeyring: "In the keyring of this computer",
  keepSession: "For this session only",
  keepSessionHelp: "Gone when Hearthlink is closed.",
  probing: "Asking the keyring…",
  redirect: "After Link UI, the customer’s browser goes to",
  redirectLoopback: "A page of Hearthlink on this computer",
  redirectScheme: "Hearthlink itself (hearthlink://)",
  redirectPage: "A web page of your company",
  redirectUri: "Address of the page",
  submit: "Connect",
  submitting: "Asking for a token…",
};

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

export const access = {
  heading: "What may be seen and done",
  lead: "The customer sees the same list in Link UI and agrees to it there.",
  packs: "Packs",
  readOnly: "Read only",
  readAndControl: "Read and control",
  always: "always needed",
  example: (example: string) => `For example: ${example}`,
  notOffered: "not offered by this vendor",
  newScope: "new to this version of Hearthlink",
  chosen: (chosen: number, total: number) => `${chosen} of ${total}`,
  not: "Will not be accessed",
  language: "Language of the customer’s pages",
  languageBrowser: "As in their browser",
  colors: "Appearance",
  system: "As on their device",
  light: "Light",
  dark: "Dark",
  afterwards: "Afterwards",
  afterLoopback: "Back to Hearthlink, on this computer",
  afterScheme: "Back to Hearthlink, by its own scheme",
  afterPage: "A web page",
  afterUri: "Address of the page",
  showRequest: "Show the request",
  hideRequest: "Hide the request",
  requestTitle: "The request",
  copyCommand: "Copy as command",
  copied: "Copied. It reads its credentials from the environment.",
  permissions: (chosen: number, total: number) => `${chosen} of ${count(total, "permission")}`,
  next: "Create link",
  otherSecret: "Open the client again",
  creating: "Creating the link…",
};

export const link = {
  heading: (state: LinkView["state"]): string =>
    ({
      unused: "The link is ready",
      handedOver: "The link has been handed over",
      opened: "The customer’s pages are open",
      spent: "The link has been used",
      expired: "The link is over",
      replaced: "The link was replaced",
    })[state],
  lead: (state: LinkView["state"]): string =>
    ({
      unused: "Nothing has been opened yet. It works once, so open it where the customer will sign in.",
      handedOver: "It works once, and only for whoever opens it first. Hearthlink is watching the account.",
      opened: "The customer signs in there. Hearthlink is watching the account.",
      spent: "Hearthlink is watching the account for devices.",
      expired: "Its 24 hours have passed.",
      replaced: "A newer link took its place.",
    })[state],
  notYet: "Not created yet",
  host: "The page begins with",
  once: "Works once. Valid for",
  over: "over",
  openHere: "Open in this browser",
  copy: "Copy link",
  copied: "Copied. Paste it where the customer will sign in.",
  ahead: "What the customer will do",
  aheadSteps: (vendor: string | null) => [
    vendor ? `Check what is shared from ${vendor}.` : "Choose the brand, and check what is shared.",
    `Sign in to ${vendor ?? "it"}. A code may be sent to their phone.`,
    "See the devices found, and press Connect.",
  ],
  fresh: "Create a fresh link",
  spentWhy: "A link that was opened counts as used. A fresh one retires it.",
  expiredWhy: "Nobody can open it any more. A fresh one has 24 hours of its own.",
  stayed: "Continue to devices found",
  timeline: "What happened",
  leftEarly: "The customer left before the end",
  leftEarlyCode: "Link UI said",
};

export const outcome = {
  heading: (connected: number, wanted: number): string => {
    if (wanted === 0) return "Devices in this account";
    if (connected === 0) return wanted === 1 ? "Not found yet" : "None of them is found yet";
    if (connected === wanted) return wanted === 1 ? "It is connected" : wanted === 2 ? "Both are connected" : `All ${number(wanted)} are connected`;
    return `${sentenceCase(number(connected))} of ${number(wanted)} ${connected === 1 ? "is" : "are"} connected`;
  },
  lead: (missing: readonly string[], vendor: string | null, complete: boolean): string =>
    missing.length === 0
      ? complete
        ? "Everything that was asked for has been found."
        : "What is left to do is said at each device."
      : `Not in ${vendor ? `this ${vendor}` : "the customer’s"} account yet: ${typesInText(missing)}. That is common on the day of installation.`,
  nothingYet: "Nothing has been looked at yet.",
  firstLook: "Hearthlink looks by itself while the link is valid.",
  lookNow: "Look now",
  looking: "Looking…",
  save: "Save visit",
  saved: (path: string) => `Saved as ${path}`,
  finish: "Finish visit",
  otherAccount: "Try another account",
  otherVendor: "Choose another vendor",
  askScope: "Ask for more access",
  signInAgain: "Sign in again",
  extra: "Also in this home",
  alreadyThere: "was there before",
  wentAway: "no longer there",
  reachable: "Reachable",
  notReachable: "Not reachable now",
  reachUnknown: "Reachability unknown",
  granted: "Granted",
  notGranted: "Not granted",
  interventions: (amount: number) => `${count(amount, "thing")} to do before all of it works`,
  setAside: (amount: number) => `${count(amount, "device")} of the answer could not be read.`,
  state: {
    connected: "Connected",
    notReachable: "Connected, not reachable",
    needsAction: "Needs action",
    notYet: "Not yet",
    vendorDoesNotOffer: "Not offered",
    scopeNotAsked: "Not asked for",
  } satisfies Record<TypeState, string> as Record<string, string>,
  why: {
    notYet: (type: string, until: string | null) =>
      `No ${typeInText(type)} in this account. New devices can take an hour to show up${until ? `; Hearthlink keeps looking until ${until}` : ""}.`,
    notReachable: "Linked, but its vendor cannot reach it at the moment. Check its power and its network.",
    vendorDoesNotOffer: (type: string) => `This vendor does not offer ${typeInText(type)}. Link it with another vendor.`,
    scopeNotAsked: (type: string) => `Reading ${typeInText(type)} was not asked for in this link.`,
    needsAction: "Something must be done before all of it works.",
  },
  next: {
    nothing: "Nothing to do",
    lookAgain: "Look now",
    otherAccount: "Try another account",
    otherVendor: "Choose another vendor",
    askScope: "Ask for more access",
    actAtDevice: "Look now",
    signInAgain: "Sign in again",
  } satisfies Record<NextStep, string> as Record<string, string>,
};

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

export const failure = {
  reference: "Reference",
  retry: "Try again",
  dismiss: "Dismiss",
  details: "What the API said",
  title: {
    invalidInput: "Something needs your attention",
    wrongCredentials: "The credentials were refused",
    secretMissing: "The secret is not here",
    secretStore: "The keyring did not help",
    tokenServer: "No token was given",
    notAllowed: "Not allowed for this client",
    connectionLimit: "No connections left",
    notFound: "Not found",
    rejected: "The request was refused",
    rateLimited: "Too many requests",
    vendorOutage: "The vendor is down",
    vendorGone: "The vendor is not offered",
    unavailable: "Enode cannot answer now",
    unreachable: "No connection",
    timedOut: "No answer in time",
    tls: "No secure connection",
    badAnswer: "The answer made no sense",
    linkMayExist: "A link may have been created",
    linkHost: "This link is not opened",
    linkSpent: "The link has been used",
    linkOver: "The link is over",
    browser: "The browser did not open",
    clipboard: "Nothing was copied",
    storage: "Not saved",
    internal: "Something went wrong",
  } satisfies Record<FailureCode, string> as Record<string, string>,
};

export const frame = {
  product: "Hearthlink",
  visit: "This visit",
  back: "Back",
  close: "Change client",
  steps: { household: "Household", devices: "Devices and vendor", access: "Access", link: "Link", outcome: "Devices found" },
  none: "–",
  cancel: "Cancel",
  fresh: "new",
  customerChooses: "customer chooses",
};
