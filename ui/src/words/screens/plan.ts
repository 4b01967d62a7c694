// Plan by brands: the home as the installer names it, and the sessions that cover it.

import type { ProposalReason, ProposedSession, Uncovered } from "../../bindings";
import { anyOf, t } from "../language.svelte";
import { typeInText, typeName, typesInText } from "./common";

function why(reason: ProposalReason): string {
  switch (reason.kind) {
    case "coversAll":
      return t("plan-why-covers-all");
    case "onlyBrandFor":
      return t("plan-why-only-brand-for", { types: typesInText(reason.assetTypes) });
    case "alsoCovers":
      return t("plan-why-also-covers", { types: typesInText(reason.assetTypes) });
    case "brandInHome":
      return t("plan-why-brand-in-home", { types: typesInText(reason.assetTypes) });
    case "customerChooses":
      return t("plan-why-customer-chooses", { types: typesInText(reason.assetTypes), count: reason.vendors });
    case "inTrouble":
      return t("plan-why-in-trouble");
    default:
      return (reason as { kind: string }).kind;
  }
}

function whyUncovered({ why, brandName: brand }: Uncovered): string {
  switch (why) {
    case "notOffered":
      return brand ? t("plan-uncovered-not-offered-by", { brand }) : t("plan-uncovered-not-offered");
    case "notEnabled":
      return brand ? t("plan-uncovered-not-enabled-of", { brand }) : t("plan-uncovered-not-enabled");
    case "unknownBrand":
      return t("plan-uncovered-unknown-brand");
    case "outage":
      return brand ? t("plan-uncovered-outage-of", { brand }) : t("plan-uncovered-outage");
    default:
      return why;
  }
}

export const planByBrands = {
  get title() { return t("plan-title"); },
  get lead() { return t("plan-lead"); },
  get devices() { return t("plan-devices"); },
  get type() { return t("plan-type"); },
  get brand() { return t("plan-brand"); },
  row: (position: number) => t("plan-row", { position }),
  remove: (position: number) => t("plan-remove", { position }),
  get brandNotKnown() { return t("plan-brand-not-known"); },
  signsIn: (portal: string) => t("plan-signs-in", { portal }),
  noBrand: (query: string) => t("plan-no-brand", { query }),
  nearest: (names: readonly string[]) => t("plan-nearest", { names: anyOf(names) }),
  get notEnabled() { return t("plan-not-enabled"); },
  get add() { return t("plan-add"); },
  get empty() { return t("plan-empty"); },
  heading: (count: number) => t("plan-covers-all", { count }),
  headingPartly: (count: number) => t("plan-covers-part", { count }),
  session: (session: ProposedSession) => session.vendorName ?? session.vendor ?? t("plan-customer-chooses"),
  links: (types: readonly string[]) => typesInText(types),
  why,
  uncovered: (device: Uncovered) =>
    device.brandName
      ? t("plan-uncovered-of-brand", { brand: device.brandName, type: typeInText(device.assetType) })
      : t("plan-uncovered", { type: typeName(device.assetType) }),
  whyUncovered,
  get working() { return t("plan-working"); },
  get take() { return t("plan-take"); },
  get cancel() { return t("plan-cancel"); },
};
