// Devices and vendor.

import { t } from "../language.svelte";
import { typesInText } from "./common";

export const devices = {
  get heading() { return t("devices-heading"); },
  get lead() { return t("devices-lead"); },
  get types() { return t("devices-types"); },
  get search() { return t("devices-search"); },
  get searchLabel() { return t("devices-search-label"); },
  get or() { return t("devices-or"); },
  get customer() { return t("devices-customer"); },
  get vendors() { return t("devices-vendors"); },
  signsIn: (portal: string) => t("devices-signs-in", { portal }),
  all: (count: number) => t("devices-group-all", { count }),
  get some() { return t("devices-group-some"); },
  get none() { return t("devices-group-none"); },
  vendorCount: (count: number) => t("devices-vendor-count", { count }),
  leftOver: (left: readonly string[]) => t("devices-left-over", { types: typesInText(left) }),
  alias: (alias: string) => t("devices-alias", { alias }),
  get ready() { return t("devices-ready"); },
  get elevated() { return t("devices-elevated"); },
  get outage() { return t("devices-outage"); },
  get loading() { return t("devices-loading"); },
  asOf: (time: string) => t("devices-as-of", { time }),
  get refresh() { return t("devices-refresh"); },
  setAside: (count: number) => t("devices-set-aside", { count }),
  get chooseTypes() { return t("devices-choose-types"); },
  get chooseVendor() { return t("devices-choose-vendor"); },
  summary: (vendor: string, served: readonly string[]) => t("devices-summary", { vendor, types: typesInText(served) }),
  summaryLeft: (left: readonly string[]) => t("devices-summary-left", { types: typesInText(left) }),
  summaryOutage: (vendor: string) => t("devices-summary-outage", { vendor }),
  /** One of several accounts of the home. */
  account: (position: number, total: number) => t("devices-account", { position, total }),
  addFor: (left: readonly string[]) => t("devices-add-for", { types: typesInText(left) }),
  get remove() { return t("devices-remove"); },
  get planByBrands() { return t("devices-plan-by-brands"); },
  expected: (count: number) => t("devices-expected", { count }),
  customerSummary: (count: number) => t("devices-customer-summary", { count }),
  absence: {
    notForThese: (vendor: string, works: readonly string[]) => t("devices-absence-not-for-these", { vendor, types: typesInText(works) }),
    switchTo: (works: readonly string[]) => t("devices-absence-switch-to", { types: typesInText(works) }),
    notEnabled: (vendor: string, works: readonly string[]) => t("devices-absence-not-enabled", { vendor, types: typesInText(works) }),
    unknown: (query: string) => t("devices-absence-unknown", { query }),
    get unknownHint() { return t("devices-absence-unknown-hint"); },
    get clear() { return t("devices-absence-clear"); },
    get nearest() { return t("devices-absence-nearest"); },
  },
  get next() { return t("devices-next"); },
};

/** The devices that were mounted and should be found. */
export const expected = {
  get title() { return t("devices-expected-title"); },
  get lead() { return t("devices-expected-lead"); },
  get type() { return t("devices-expected-type"); },
  get count() { return t("devices-expected-count"); },
  get model() { return t("devices-expected-model"); },
  modelExample: "IQ Battery 5P",
  get ending() { return t("devices-expected-ending"); },
  endingExample: "0092",
  row: (position: number) => t("devices-expected-row", { position }),
  remove: (position: number) => t("devices-expected-remove", { position }),
  get add() { return t("devices-expected-add"); },
  get empty() { return t("devices-expected-empty"); },
  get done() { return t("devices-expected-done"); },
};
