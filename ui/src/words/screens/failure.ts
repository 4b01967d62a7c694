// Failures.

import { t, word } from "../language.svelte";

export const failure = {
  get reference() { return t("failure-reference"); },
  get retry() { return t("failure-retry"); },
  get details() { return t("failure-details"); },
  title: (code: string) => word("failure-title", code),
};
