// What a presenter shows in each story: beats of what a person would do, and what is said with each. Data; how it is
// done is in `acts`.

import type { PhonePage, Report } from "../../bindings";
import type { Sentences } from "../../words/sentences";
import type { Step } from "../steps";

/** Something that a person does, or that happens. */
export type Act =
  | { do: "lookUp"; household: string }
  | { do: "begin" }
  | { do: "types"; types: readonly string[] }
  | { do: "vendor"; vendor: string }
  | { do: "search"; query: string }
  | { do: "addAccount" }
  | { do: "go"; step: Step }
  /** Creates the link; of a household that is new, somebody has said that it should be. */
  | { do: "create" }
  /** Shows the picture of the link to the customer. */
  | { do: "code" }
  /** The customer opens the link on the phone, goes on to a page, and through to the end. */
  | { do: "phone" }
  | { do: "page"; page: PhonePage; vendor: string }
  | { do: "finish"; vendor: string }
  | { do: "putAway" }
  | { do: "told"; report: Report }
  | { do: "look" }
  /** Time moves to when the watch looks next. */
  | { do: "watch" }
  /** Time moves on until so many milliseconds are left of the link. */
  | { do: "runDown"; left: number }
  /** Time moves to what the story has in store next, and on until the watch has seen it. */
  | { do: "event" }
  | { do: "signInAgain"; vendor: string };

type Named = Extract<keyof Sentences, `script-${string}-say`> extends infer Say ? (Say extends `${infer Id}-say` ? Id : never) : never;

/** One beat: its name, with which goes what is said, and what is done. */
export type Beat = { name: Named & keyof Sentences; acts: readonly Act[] };

const HOME = "kvarnvagen-14";
const ENERGY = ["inverter", "battery", "meter"];

const begin = (): Beat[] => [
  { name: "script-household", acts: [{ do: "lookUp", household: HOME }] },
  { name: "script-devices", acts: [{ do: "begin" }, { do: "types", types: ENERGY }] },
];

const link: Beat[] = [
  { name: "script-access", acts: [{ do: "go", step: "access" }] },
  { name: "script-link", acts: [{ do: "create" }] },
];

const enphase: Beat[] = [...begin(), { name: "script-vendor", acts: [{ do: "vendor", vendor: "ENPHASE" }] }, ...link];
const opened: Beat = { name: "script-phone", acts: [{ do: "phone" }] };
const report: Beat = { name: "script-report", acts: [{ do: "putAway" }, { do: "go", step: "report" }] };
const through = (vendor: string): Act[] => [{ do: "finish", vendor }, { do: "go", step: "outcome" }];
const handed = (vendor: string): Act[] => [{ do: "create" }, { do: "phone" }, ...through(vendor)];

/** A fresh link in place of one that did not work, and how it does. */
const fresh: Beat[] = [{ name: "script-fresh", acts: [{ do: "putAway" }, { do: "create" }] }, opened, { name: "script-fresh-works", acts: through("ENPHASE") }, report];

const scripts: Record<string, readonly Beat[]> = {
  "all-connected": [
    ...enphase,
    { name: "script-code", acts: [{ do: "code" }] },
    opened,
    { name: "script-sharing", acts: [{ do: "page", page: "access", vendor: "ENPHASE" }] },
    { name: "script-found", acts: through("ENPHASE") },
    report,
  ],
  partial: [
    ...enphase,
    opened,
    { name: "script-two-found", acts: through("ENPHASE") },
    { name: "script-look", acts: [{ do: "look" }] },
    report,
  ],
  "mixed-home": [
    { name: "script-household", acts: [{ do: "lookUp", household: HOME }] },
    { name: "script-first-brand", acts: [{ do: "begin" }, { do: "types", types: ["inverter"] }, { do: "vendor", vendor: "FRONIUS" }] },
    { name: "script-access", acts: [{ do: "go", step: "access" }] },
    { name: "script-first-linked", acts: handed("FRONIUS") },
    { name: "script-second-brand", acts: [{ do: "putAway" }, { do: "addAccount" }, { do: "types", types: ["battery", "meter"] }, { do: "vendor", vendor: "TESLA" }] },
    { name: "script-second-linked", acts: handed("TESLA") },
    { name: "script-third-brand", acts: [{ do: "putAway" }, { do: "addAccount" }, { do: "types", types: ["charger"] }, { do: "vendor", vendor: "EASEE" }] },
    { name: "script-third-linked", acts: handed("EASEE") },
    report,
  ],
  "late-device": [
    ...enphase,
    opened,
    { name: "script-two-found", acts: through("ENPHASE") },
    { name: "script-battery", acts: [{ do: "putAway" }, { do: "event" }] },
    report,
  ],
  "wrong-account": [
    ...enphase,
    opened,
    { name: "script-nothing-found", acts: through("ENPHASE") },
    { name: "script-another-try", acts: [{ do: "putAway" }, { do: "create" }] },
    opened,
    { name: "script-right-account", acts: through("ENPHASE") },
    report,
  ],
  "link-expired": [
    ...enphase,
    // Opened just before, as the app hands over nothing that is over.
    { name: "script-too-old", acts: [{ do: "runDown", left: 60_000 }, { do: "phone" }, { do: "runDown", left: 0 }] },
    ...fresh,
  ],
  "link-used": [
    ...enphase,
    { name: "script-used-before", acts: [{ do: "phone" }] },
    { name: "script-told", acts: [{ do: "putAway" }, { do: "told", report: "metAnError" }] },
    ...fresh,
  ],
  "credentials-invalidated": [
    ...enphase,
    opened,
    { name: "script-found", acts: through("ENPHASE") },
    { name: "script-broken", acts: [{ do: "putAway" }, { do: "event" }] },
    { name: "script-again", acts: [{ do: "signInAgain", vendor: "ENPHASE" }] },
    opened,
    { name: "script-repaired", acts: through("ENPHASE") },
    report,
  ],
  "vendor-outage": [
    ...begin(),
    { name: "script-outage", acts: [{ do: "search", query: "Enphase" }] },
    { name: "script-other-vendor", acts: [{ do: "search", query: "" }, { do: "vendor", vendor: "HUAWEI" }] },
    ...link,
    opened,
    { name: "script-found", acts: through("HUAWEI") },
    report,
  ],
  "rate-limited": [
    ...enphase,
    opened,
    { name: "script-patience", acts: through("ENPHASE") },
    { name: "script-waited", acts: [{ do: "putAway" }, { do: "watch" }] },
    report,
  ],
};

/** The beats of a story, by its code; of one that has no script, none. */
export const scriptOf = (story: string): readonly Beat[] => scripts[story] ?? [];

/** The stories that have a script. */
export const scripted = (): string[] => Object.keys(scripts);
