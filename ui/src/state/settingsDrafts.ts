// What was typed in the settings of a client and is not saved: it is there again when one comes back. It is said on leaving,
// with the way back. Not over a restart: what is kept is what was saved.

import type { ProfileView } from "../bindings";
import { t } from "../words/language.svelte";
import { journey } from "./journey.svelte";
import { toasts } from "./toasts.svelte";

/** The fields, as they are typed. */
export type SettingsDraft = { company: string; phonePage: string; pattern: string; retention: string };

const drafts = new Map<string, SettingsDraft>();

/** What of this client is not saved. */
export const unsaved = (client: string): SettingsDraft | undefined => drafts.get(client);

/** Keeps what is typed; `null` once it is saved, or as it was. */
export function keep(client: string, draft: SettingsDraft | null): void {
  if (draft) drafts.set(client, draft);
  else drafts.delete(client);
}

/** Says what stays behind unsaved. */
export function left({ id, name }: Pick<ProfileView, "id" | "name">): void {
  if (!drafts.has(id) || journey.profile?.id !== id) return;
  const goBack = (): void => {
    if (journey.profile?.id === id) journey.goTo("settings");
  };
  toasts.tell(() => t("settings-left-unsaved", { client: name }), { says: () => t("settings-go-back"), run: goBack });
}
