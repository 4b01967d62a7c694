// The settings of a client.

import type { SecretKept } from "../../bindings";
import { t, word } from "../language.svelte";

export const settings = {
  get heading() { return t("settings-heading"); },
  lead: (client: string) => t("settings-lead", { client }),
  get company() { return t("settings-company"); },
  get companyHelp() { return t("settings-company-help"); },
  get phonePage() { return t("settings-phone-page"); },
  get phonePageHelp() { return t("settings-phone-page-help"); },
  phonePagePlaceholder: "https://",
  get pattern() { return t("settings-pattern"); },
  get patternHelp() { return t("settings-pattern-help"); },
  patternPlaceholder: "[a-z]+-[0-9]+",
  get sample() { return t("settings-sample"); },
  get fits() { return t("settings-fits"); },
  get fitsNot() { return t("settings-fits-not"); },
  get noExpression() { return t("settings-no-expression"); },
  get retention() { return t("settings-retention"); },
  get retentionUnit() { return t("settings-retention-unit"); },
  get retentionHelp() { return t("settings-retention-help"); },
  get retentionProblem() { return t("settings-retention-problem"); },
  get secret() { return t("settings-secret"); },
  kept: (where: SecretKept) => word("settings-kept", where),
  get clientId() { return t("settings-client-id"); },
  get api() { return t("settings-api"); },
  get forget() { return t("settings-forget"); },
  get save() { return t("settings-save"); },
  get saving() { return t("settings-saving"); },
  get saved() { return t("settings-saved"); },
  get unsaved() { return t("settings-unsaved"); },
};
