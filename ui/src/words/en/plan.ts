// Plan by brands: the home as the installer names it, and the sessions that cover it.

import type { ProposalReason, ProposedSession, Uncovered } from "../../bindings";
import { count, number, sentenceCase, typeName, typesInText } from "./common";

function why(reason: ProposalReason): string {
  switch (reason.kind) {
    case "coversAll":
      return "It covers the whole home.";
    case "onlyBrandFor":
      return `The ${typesInText(reason.assetTypes)} of this brand can be in no other account.`;
    case "alsoCovers":
      return `It is needed anyway, and may have the ${typesInText(reason.assetTypes)} too.`;
    case "brandInHome":
      return `The brand is in this home, and may have the ${typesInText(reason.assetTypes)} too.`;
    case "customerChooses":
      return `No brand named here links ${typesInText(reason.assetTypes)}. Link UI will offer ${count(reason.vendors, "vendor")} that can.`;
    case "inTrouble":
      return "Its sign-in may need several tries at the moment.";
    default:
      return (reason as { kind: string }).kind;
  }
}

function whyUncovered(device: Uncovered): string {
  switch (device.why) {
    case "notOffered":
      return device.brandName ? `${device.brandName} does not link this type.` : "No vendor links this type.";
    case "notEnabled":
      return `${device.brandName ?? "A vendor for it"} is known to Enode, but not enabled for this client.`;
    case "unknownBrand":
      return "Enode does not know this brand.";
    case "outage":
      return `${device.brandName ?? "Every vendor for it"} cannot be linked now: the sign-in is down.`;
    default:
      return device.why;
  }
}

export const planByBrands = {
  title: "Plan by brands",
  lead: "Name what is in this home. Hearthlink works out the fewest sign-ins that cover it.",
  devices: "Devices in this home",
  type: "Type",
  brand: "Brand",
  row: (at: number) => `Device ${at}`,
  brandNotKnown: "Brand not known",
  brandPlaceholder: "Brand not known",
  signsIn: (portal: string) => `Signs in with ${portal}`,
  noBrand: (query: string) => `No vendor is called “${query}”.`,
  nearest: (names: readonly string[]) => `Did you mean ${names.join(", ")}?`,
  notEnabled: "known to Enode, not enabled for this client",
  remove: "Remove",
  add: "Add a device",
  empty: "Add the devices of this home to see what covers them.",
  heading: (sessions: number) =>
    sessions === 0
      ? "Nothing can be linked now"
      : `${sentenceCase(number(sessions))} ${sessions === 1 ? "sign-in covers" : "sign-ins cover"} it`,
  headingPartly: (sessions: number) =>
    sessions === 0
      ? "Nothing can be linked now"
      : `${sentenceCase(number(sessions))} ${sessions === 1 ? "sign-in covers" : "sign-ins cover"} part of it`,
  session: (session: ProposedSession) => session.vendorName ?? session.vendor ?? "The customer chooses",
  links: (types: readonly string[]) => typesInText(types),
  why,
  uncovered: "Not covered",
  uncoveredDevice: (device: Uncovered) =>
    device.brandName ? `${device.brandName} ${typeName(device.assetType).toLowerCase()}` : typeName(device.assetType),
  whyUncovered,
  working: "Working it out…",
  take: "Use this plan",
  cancel: "Cancel",
};
