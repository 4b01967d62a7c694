// Finishing the visit that is open, which can be taken back.

import { asFailure, backend } from "../backend";
import { t } from "../words/language.svelte";
import { history } from "./history.svelte";
import { journey } from "./journey.svelte";
import { steps } from "./steps";
import { visit } from "./visit.svelte";

/** Finishes the visit and goes back to the list. */
export async function finishVisit(): Promise<void> {
  if (!visit.view || journey.justCameUp) return;
  const { step } = journey;
  const { id, label, userId } = visit.view;
  try {
    await finish(id);
  } catch (error) {
    visit.failure = asFailure(error);
    return;
  }
  history.tell(() => t("undo-visit-finished", { household: label || userId }), {
    name: () => t("undo-of-finish"),
    seenOn: ["start"],
    undo: async () => {
      await backend.reopenVisit(id);
      await journey.openVisit(id);
      journey.go(step);
      return () => finish(id);
    },
    again: { seenOn: steps, still: () => visit.view?.id === id && visit.view.finishedAt === null },
  });
}

async function finish(id: string): Promise<void> {
  await backend.finishVisit(id);
  journey.newVisit();
  journey.place = "start";
  await journey.refreshStart();
}
