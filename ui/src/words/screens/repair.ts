// Repair: taking something out of a household.

import { listed, t } from "../language.svelte";
import { typeInText, typesAsTitle } from "./common";

export const repair = {
  get open() {
    return t("repair-open");
  },
  get lead() {
    return t("repair-lead");
  },
  get loading() {
    return t("repair-loading");
  },
  get noAccounts() {
    return t("repair-no-accounts");
  },
  get invalid() {
    return t("repair-invalid");
  },
  get signInAgain() {
    return t("repair-sign-in-again");
  },
  signInAgainTo: (vendor: string): string => t("repair-sign-in-again-to", { vendor }),
  get unlinkVendor() {
    return t("repair-unlink");
  },
  unlinkVendorOf: (vendor: string): string => t("repair-unlink-of", { vendor }),
  unlinkType: (type: string): string => t("repair-unlink-type", { type: typeInText(type) }),
  unlinkTypeOf: (type: string, vendor: string): string => t("repair-unlink-type-of", { type: typeInText(type), vendor }),
  types: (types: readonly string[]): string => typesAsTitle(types),
  get household() {
    return t("repair-household");
  },
  get householdText() {
    return t("repair-household-text");
  },
  get deleteHousehold() {
    return t("repair-household-delete");
  },
  title: (what: string): string => t("repair-title", { what }),
  get reading() {
    return t("repair-reading");
  },
  devices: (count: number): string => t("repair-devices", { count }),
  get noDevices() {
    return t("repair-no-devices");
  },
  accounts: (vendors: readonly string[]): string => t("repair-accounts", { count: vendors.length, vendors: listed(vendors) }),
  get never() {
    return t("repair-never");
  },
  type: (id: string): string => t("repair-type", { id }),
  get confirm() {
    return t("repair-confirm");
  },
  get working() {
    return t("repair-working");
  },
  done: (what: string): string => t("repair-done", { what }),
};
