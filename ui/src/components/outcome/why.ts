// Why it stands with a type as it does, in a sentence; nothing where that goes without saying.

import type { PlanRowView, TypeOutcome } from "../../bindings";
import { visit } from "../../state/visit.svelte";
import { outcome as words } from "../../words";
import { atTime } from "../../words/time";

export function whyNot(row: PlanRowView, type: TypeOutcome): string | null {
  const { why } = words;
  switch (type.state) {
    case "notYet": {
      const there = type.devices.some((device) => device.arrival !== "wentAway");
      if (there && type.devices.some((device) => device.extra)) return why.otherThanExpected;
      if (type.nextStep === "otherAccount") return why.otherAccount(row.vendor?.displayName ?? null);
      return there ? why.notAllYet(watchedUntil()) : why.notYet(watchedUntil());
    }
    case "notReachable":
      return why.notReachable;
    case "needsAction":
      return type.nextStep === "signInAgain" ? why.signInAgain : why.needsAction;
    case "inAnotherAccount":
      return why.inAnotherAccount(vendorsElsewhere(row, type.assetType));
    case "vendorDoesNotOffer":
      return why.vendorDoesNotOffer;
    case "scopeNotAsked":
      return why.scopeNotAsked;
    case "vendorInTrouble":
      return why.vendorInTrouble(row.vendor?.displayName ?? null);
    default:
      return null;
  }
}

/** Until when the watch goes on, where it does. */
function watchedUntil(): string | null {
  const watch = visit.view?.watch;
  const goesOn = watch !== undefined && ["waiting", "looking", "offline"].includes(watch.state);
  return goesOn && watch.until ? atTime(watch.until) : null;
}

function vendorsElsewhere(row: PlanRowView, assetType: string): string[] {
  const others = (row.outcome?.types ?? []).filter((other) => !other.wanted && other.assetType === assetType);
  return [...new Set(others.flatMap((other) => other.devices.map((device) => device.vendorName)))];
}
