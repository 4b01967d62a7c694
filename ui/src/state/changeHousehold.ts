// The household of a visit that has had no link yet, changed for another one, and back.

import { backend } from "../backend";
import type { VisitView } from "../bindings";
import { t } from "../words/language.svelte";
import { history } from "./history.svelte";
import { household } from "./household.svelte";
import { plan } from "./plan.svelte";
import { visit } from "./visit.svelte";

/**
 * Makes it a visit with another household; no `label` is what that was called last. Answers with what says so, on the screen
 * that comes next. Throws the failure.
 */
export async function changeHousehold(before: VisitView, userId: string, label: string | null): Promise<() => void> {
  const after = await go(before.id, userId, label);
  const says = (): string => t("undo-household-changed", { household: after.label || after.userId });
  return () => history.tell(says, {
    name: () => t("undo-of-household"),
    seenOn: ["household", "devices", "access"],
    still: () => visit.view?.id === before.id && !visit.view.bound,
    undo: async () => {
      await go(before.id, before.userId, before.label);
      return () => go(before.id, after.userId, after.label);
    },
  });
}

async function go(id: string, userId: string, label: string | null): Promise<VisitView> {
  // What is still being kept is kept first: the plan goes along.
  await plan.kept();
  const changed = await backend.changeHousehold(id, userId, label);
  visit.take(changed);
  plan.load();
  household.clear();
  household.userId = changed.userId;
  return changed;
}
