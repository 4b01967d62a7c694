// Household.

import type { AccountView, DeviceBrief } from "../../bindings";
import { listed, t } from "../language.svelte";

export const household = {
  get heading() { return t("household-heading"); },
  get lead() { return t("household-lead"); },
  get label() { return t("household-label"); },
  get name() { return t("household-name"); },
  get nameHelp() { return t("household-name-help"); },
  get looking() { return t("household-looking"); },
  get fresh() { return t("household-fresh"); },
  get freshHint() { return t("household-fresh-hint"); },
  existing: (accounts: readonly AccountView[]) => {
    const broken = accounts.filter((account) => !account.valid).map((account) => account.displayName);
    return broken.length > 0
      ? t("household-existing-broken", { accounts: accounts.length, vendors: listed(broken) })
      : t("household-existing", { accounts: accounts.length });
  },
  get needsSignIn() { return t("household-needs-sign-in"); },
  get signInAgain() { return t("household-sign-in-again"); },
  signInAgainTo: (vendor: string) => t("household-sign-in-again-to", { vendor }),
  get connected() { return t("household-connected"); },
  get accounts() { return t("household-accounts"); },
  get devicesComing() { return t("household-devices-coming"); },
  get noDevice() { return t("household-no-device"); },
  reach: (devices: readonly DeviceBrief[]) => {
    const lost = devices.filter((device) => device.reachable === false).length;
    if (lost > 0) return t("household-reach-lost", { lost, total: devices.length });
    return devices.every((device) => device.reachable) ? t("household-reach-all") : t("household-reach-unknown");
  },
  get offPattern() { return t("household-off-pattern"); },
  get didYouMean() { return t("household-did-you-mean"); },
  get suggestions() { return t("household-suggestions"); },
  get noSuggestions() { return t("household-no-suggestions"); },
  since: (time: string) => t("household-since", { time }),
  get noneChosen() { return t("household-none-chosen"); },
  get noneChosenHint() { return t("household-none-chosen-hint"); },
  get earlier() { return t("household-earlier"); },
  get goOn() { return t("household-go-on"); },
  began: (time: string) => t("household-began", { time }),
  get next() { return t("household-next"); },
  get empty() { return t("household-empty"); },
  get openHeading() { return t("household-open-heading"); },
  get openLead() { return t("household-open-lead"); },
  get openNew() { return t("household-open-new"); },
  get noAccount() { return t("household-no-account"); },
  get noAccountHint() { return t("household-no-account-hint"); },
  get toVisits() { return t("household-to-visits"); },
  get change() { return t("household-change"); },
  get bound() { return t("household-bound"); },
  get forAnother() { return t("household-for-another"); },
  get changeHeading() { return t("household-change-heading"); },
  get changeLead() { return t("household-change-lead"); },
  get thisVisit() { return t("household-this-visit"); },
  get hasVisit() { return t("household-has-visit"); },
  get openExists() { return t("household-open-exists"); },
  get openUnknown() { return t("household-open-unknown"); },
  get consent() { return t("household-consent"); },
  get consentHelp() { return t("household-consent-help"); },
  get kept() { return t("household-kept"); },
};
