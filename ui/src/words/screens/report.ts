// The report.

import type { Arrival, LinkChannel, LinkState, ReportFormat, VisitState } from "../../bindings";
import { t, word } from "../language.svelte";
import { typesInText } from "./common";
import { asKnown } from "./link";

export const report = {
  get heading() {
    return t("report-heading");
  },
  get lead() {
    return t("report-lead");
  },
  get loading() {
    return t("report-loading");
  },
  get title() {
    return t("report-title");
  },
  madeAt: (time: string): string => t("report-made-at", { time }),
  found: (types: readonly string[]): string => t("report-summary-found", { types: typesInText(types) }),
  missing: (types: readonly string[]): string => t("report-summary-missing", { types: typesInText(types) }),
  get nothingFound() {
    return t("report-summary-nothing");
  },
  get fresh() {
    return t("report-fresh");
  },
  get visitState() {
    return t("report-visit-state");
  },
  get finished() {
    return t("report-finished");
  },
  get notFinished() {
    return t("report-not-finished");
  },
  get lastLook() {
    return t("report-last-look");
  },
  get never() {
    return t("report-never");
  },
  get watched() {
    return t("report-watched");
  },
  get consent() {
    return t("report-consent");
  },
  get consentLabel() {
    return t("report-consent-label");
  },
  get consentHelp() {
    return t("report-consent-help");
  },
  get consentSave() {
    return t("report-consent-save");
  },
  get consentKept() {
    return t("report-consent-kept");
  },
  get consentNote() {
    return t("report-consent-note");
  },
  get consentNoted() {
    return t("report-consent-noted");
  },
  get consentNone() {
    return t("report-consent-none");
  },
  get openPoints() {
    return t("report-open-points");
  },
  get noOpenPoints() {
    return t("report-no-open-points");
  },
  get accounts() {
    return t("report-accounts");
  },
  account: (place: number, vendor: string | null): string =>
    vendor === null ? t("report-account-unnamed", { place }) : t("report-account", { place, vendor }),
  get link() {
    return t("report-link");
  },
  get noLink() {
    return t("report-no-link");
  },
  created: (time: string): string => t("report-created", { time }),
  ends: (time: string): string => t("report-ends", { time }),
  get signsInAgain() {
    return t("report-signs-in-again");
  },
  earlier: (count: number): string => t("report-earlier", { count }),
  get granted() {
    return t("report-granted");
  },
  get refused() {
    return t("report-refused");
  },
  get notKnownYet() {
    return t("report-not-known-yet");
  },
  refusedScopes: (scopes: string): string => t("report-refused-scopes", { scopes }),
  get expected() {
    return t("report-expected");
  },
  expectedLine: (device: string, state: string): string => t("report-expected-line", { device, state }),
  get nothing() {
    return t("report-nothing");
  },
  get devices() {
    return t("report-devices");
  },
  get noDevices() {
    return t("report-no-devices");
  },
  get type() {
    return t("report-column-type");
  },
  get device() {
    return t("report-column-device");
  },
  get accountColumn() {
    return t("report-column-account");
  },
  get stateColumn() {
    return t("report-column-state");
  },
  get access() {
    return t("report-column-access");
  },
  other: (vendor: string): string => t("report-other", { vendor }),
  get extra() {
    return t("report-extra");
  },
  locked: (capability: string, what: readonly string[]): string => t("report-locked", { capability, what: what.join(", ") }),
  get timeline() {
    return t("report-timeline");
  },
  get time() {
    return t("report-column-time");
  },
  get what() {
    return t("report-column-what");
  },
  setAside: (count: number): string => t("report-set-aside", { count }),
  save: (format: ReportFormat): string => word("report-save", format),
  short: (format: "csv" | "json"): string => word("report-short", format),
  get showInFolder() {
    return t("report-show-in-folder");
  },
  get saving() {
    return t("report-saving");
  },
  get print() {
    return t("report-print");
  },
  saved: (path: string): string => t("report-saved", { path }),
  state: (state: VisitState): string => word("report-state", state),
  linkState: (state: LinkState, channel: LinkChannel | null): string => word("report-link", asKnown(state, channel)),
  channel: (channel: LinkChannel): string => word("report-channel", channel),
  arrival: (arrival: Arrival): string => word("report-arrival", arrival),
  reach: (reachable: boolean | null): string =>
    reachable === null ? t("report-reach-unknown") : reachable ? t("report-reachable") : t("report-not-reachable"),
};
