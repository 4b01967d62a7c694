// What the customer is shown: the full-screen view with the QR picture, and the message. Neither holds an address.

import { asFailure, backend } from "../backend";
import type { CustomerView, DeviceView, LinkView, MessageView, PlanRowView } from "../bindings";
import { journey } from "./journey.svelte";
import { visit } from "./visit.svelte";

/** What the view says: scan it; go on at the phone; it worked; it is over. */
export type Phase = "scan" | "opened" | "found" | "over";

const OVER: LinkView["state"][] = ["expired", "replaced", "mayExist"];

class Customer {
  view = $state.raw<CustomerView | null>(null);
  /** Where the picture is to be had; another one each time, so that none is shown again from memory. */
  picture = $state("");
  opening = $state(false);

  #visit: string | null = null;
  #row: string | null = null;
  #before: ReadonlySet<string> = new Set();
  #pictures = 0;
  #languages = $state<Record<string, string>>({});

  /** The languages that the customer can be addressed in. */
  get languages() {
    return (journey.start?.languages ?? []).filter((language) => language.code !== "browser");
  }

  /** The customer's language for a row: as chosen here, else as in Link UI; English where that follows the browser. */
  languageOf(row: PlanRowView): string {
    const asked = row.draft.language;
    return this.#languages[row.id] ?? (asked === "browser" ? "en-US" : asked);
  }

  speak(row: PlanRowView, language: string): void {
    this.#languages[row.id] = language;
  }

  get row(): PlanRowView | null {
    if (visit.view?.id !== this.#visit) return null;
    return visit.view?.rows.find((row) => row.id === this.#row) ?? null;
  }

  /** Devices that came while the view was open. */
  get found(): DeviceView[] {
    const wanted = (this.row?.outcome?.types ?? []).filter((type) => type.wanted);
    return wanted.flatMap((type) => type.devices).filter((device) => arrived(device) && !this.#before.has(device.id));
  }

  get phase(): Phase {
    const link = this.row?.link;
    if (!link) return "over";
    if (this.found.length > 0) return "found";
    if (OVER.includes(link.state)) return "over";
    // Signing in again brings no device: it is done once the account works again.
    if (link.state === "spent") return link.signsInAgain ? "found" : "opened";
    return link.state === "opened" ? "opened" : "scan";
  }

  /** Fills the screen with the link of a row, for the customer's phone. */
  async show(row: PlanRowView): Promise<void> {
    const { view } = visit;
    if (!view || this.opening) return;
    this.opening = true;
    visit.failure = null;
    try {
      const shown = await backend.showToCustomer(view.id, row.id, this.languageOf(row));
      this.#visit = view.id;
      this.#row = row.id;
      const known = (row.outcome?.types ?? []).flatMap((type) => type.devices).filter(arrived);
      this.#before = new Set(known.map((device) => device.id));
      this.picture = backend.linkPicture(++this.#pictures);
      this.view = shown;
    } catch (error) {
      visit.failure = asFailure(error);
    } finally {
      this.opening = false;
    }
  }

  async hide(): Promise<void> {
    const id = this.#visit;
    // Gone from the screen before anything is asked.
    this.view = null;
    this.picture = "";
    if (!id) return;
    try {
      await backend.hideFromCustomer(id);
    } catch (error) {
      visit.failure = asFailure(error);
    }
  }

  /** The message for a row with its link left out. */
  preview(row: PlanRowView): Promise<MessageView> {
    return backend.messagePreview(visit.view?.id ?? "", row.id, this.languageOf(row));
  }
}

function arrived(device: DeviceView): boolean {
  return device.arrival === "new" || device.arrival === "cameBack";
}

export const customer = new Customer();
