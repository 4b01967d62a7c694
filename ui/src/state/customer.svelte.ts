// What the customer is shown: the screen with the QR picture, and the message. Neither holds an address.

import { asFailure, backend } from "../backend";
import type { CustomerScreen, MessageView, PlanRowView } from "../bindings";
import { journey } from "./journey.svelte";
import { preferences } from "./preferences.svelte";
import { visit } from "./visit.svelte";

class Customer {
  /** What the customer is shown now. */
  screen = $state.raw<CustomerScreen | null>(null);
  /** Whether it is in a window of its own, so that this one is free. */
  elsewhere = $state(false);
  /** Where the picture is to be had; another one each time, so that none is shown again from memory. */
  picture = $state("");
  opening = $state(false);

  #pictures = 0;
  #languages = $state<Record<string, string>>({});

  /** Hears what the customer is shown, for as long as the window is there. */
  async begin(): Promise<void> {
    await backend.watchCustomerScreen((screen) => {
      this.screen = screen;
      // What was shown before may give way while something else is on its way.
      if (!screen && !this.opening) this.#blank();
    });
  }

  /** The languages that the customer can be addressed in. */
  get languages() {
    return (journey.start?.languages ?? []).filter((language) => language.code !== "browser");
  }

  /**
   * The customer's language for a row: as chosen here, else as in Link UI. Where that follows the customer's browser,
   * which has said nothing yet, the operator's.
   */
  languageOf(row: PlanRowView): string {
    const asked = row.draft.language;
    return this.#languages[row.id] ?? (asked === "browser" ? preferences.customersLanguage : asked);
  }

  speak(row: PlanRowView, language: string): void {
    this.#languages[row.id] = language;
  }

  /** Fills this screen with the link of a row, for the customer's phone. */
  show(row: PlanRowView): Promise<void> {
    return this.#open(row, false);
  }

  /** The same in a window of its own, on another screen where there is one. */
  showElsewhere(row: PlanRowView): Promise<void> {
    return this.#open(row, true);
  }

  async #open(row: PlanRowView, elsewhere: boolean): Promise<void> {
    const { view } = visit;
    if (!view || this.opening) return;
    this.opening = true;
    visit.failure = null;
    // Said before the core tells of the screen, so that it does not come up here first.
    this.elsewhere = elsewhere;
    this.picture = elsewhere ? "" : backend.linkPicture(++this.#pictures);
    try {
      const show = elsewhere ? backend.showOnOtherScreen : backend.showToCustomer;
      // What is shown is heard like all that changes it: an answer might come after it was hidden.
      await show(view.id, row.id, this.languageOf(row));
    } catch (error) {
      visit.failure = asFailure(error);
      if (!this.screen) this.#blank();
    } finally {
      this.opening = false;
    }
  }

  async hide(): Promise<void> {
    // Gone from the screen before anything is asked.
    this.screen = null;
    this.#blank();
    await backend.hideFromCustomer();
  }

  #blank(): void {
    this.picture = "";
    this.elsewhere = false;
  }

  /** The message for a row with its link left out. */
  preview(row: PlanRowView): Promise<MessageView> {
    return backend.messagePreview(visit.view?.id ?? "", row.id, this.languageOf(row));
  }
}

export const customer = new Customer();
