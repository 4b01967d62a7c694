// The frame around the steps.

import { t } from "../language.svelte";

export const frame = {
  product: "Hearthlink",
  get visit() { return t("frame-visit"); },
  get back() { return t("frame-back"); },
  get cancel() { return t("frame-cancel"); },
  get visits() { return t("frame-visits"); },
  get events() { return t("frame-events"); },
  get settings() { return t("frame-settings"); },
  get close() { return t("frame-close"); },
  get clients() { return t("frame-clients"); },
  get places() { return t("frame-places"); },
  steps: {
    get household() { return t("frame-step-household"); },
    get devices() { return t("frame-step-devices"); },
    get access() { return t("frame-step-access"); },
    get link() { return t("frame-step-link"); },
    get outcome() { return t("frame-step-outcome"); },
    get report() { return t("frame-step-report"); },
  },
  get accounts() { return t("frame-accounts"); },
  account: (position: number) => t("frame-account", { position }),
  get addAccount() { return t("frame-add-account"); },
  none: "–",
  get noDevices() { return t("frame-no-devices"); },
  get noVendor() { return t("frame-no-vendor"); },
  get reportLine() { return t("frame-report-line"); },
  get fresh() { return t("frame-fresh"); },
  get customerChooses() { return t("frame-customer-chooses"); },
  get notChosen() { return t("frame-not-chosen"); },
  goOn: (household: string) => t("frame-go-on", { household }),
};
