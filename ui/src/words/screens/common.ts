// Words that several screens share: device types, environments, the usual homes.
// A code that is new to the message files is shown as it is.

import type { Environment } from "../../bindings";
import { listed, locale, t, word } from "../language.svelte";

export const assetTypes = ["inverter", "battery", "meter", "vehicle", "charger", "hvac"] as const;

export const typeName = (type: string): string => word("common-type", type);
export const typeInText = (type: string): string => word("common-type-inline", type);

export const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);

export const typesInText = (all: readonly string[]): string => listed(all.map(typeInText));
export const typesAsTitle = (all: readonly string[]): string => sentenceCase(all.map(typeInText).join(", "));

export const environment: Record<Environment, string> = {
  get production() { return t("common-environment-production"); },
  get sandbox() { return t("common-environment-sandbox"); },
  get demo() { return t("common-environment-demo"); },
  get custom() { return t("common-environment-custom"); },
};

export const presets = [
  { get name() { return t("common-preset-energy"); }, types: ["inverter", "battery", "meter"] },
  { get name() { return t("common-preset-driving"); }, types: ["vehicle", "charger"] },
  { get name() { return t("common-preset-all"); }, types: [...assetTypes] },
];
