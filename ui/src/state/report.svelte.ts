// The report of the open visit, and where it was saved.

import { asFailure, backend } from "../backend";
import type { ReportFormat, ReportPage } from "../bindings";
import { Doing } from "./doing.svelte";
import { visit } from "./visit.svelte";

class ReportOfVisit extends Doing<ReportFormat | "print" | "folder"> {
  view = $state.raw<ReportPage | null>(null);
  savedAs = $state<string | null>(null);
  /** Who gave consent and how, as it is being typed. */
  consent = $state("");
  consentKept = $state(false);

  #turn = 0;
  #keeping: Promise<void> = Promise.resolve();

  clear(): void {
    this.#turn++;
    this.view = null;
    this.failure = null;
    this.savedAs = null;
    this.consent = visit.view?.consent ?? "";
    this.consentKept = false;
  }

  get consentChanged(): boolean {
    return visit.view !== null && this.consent !== visit.view.consent;
  }

  /** Keeps what was typed. What is saved or printed meanwhile waits for it. */
  keepConsent(): void {
    if (this.consentChanged) this.#keeping = this.#keeping.then(() => this.#keep());
  }

  /** Keeps what was typed, and tells whether it is kept. */
  async kept(): Promise<boolean> {
    this.keepConsent();
    await this.#keeping;
    return this.consentKept || !this.consentChanged;
  }

  async #keep(): Promise<void> {
    if (visit.view) this.consentKept = await visit.describe(visit.view.label, this.consent);
  }

  /** Writes it anew; what is shown stays until then. */
  async load(): Promise<void> {
    if (!visit.view) return;
    const turn = ++this.#turn;
    try {
      const view = await backend.report(visit.view.id);
      if (turn !== this.#turn) return;
      this.view = view;
      this.failure = null;
    } catch (error) {
      if (turn === this.#turn) this.failure = asFailure(error);
    }
  }

  save(format: ReportFormat): Promise<void> {
    return this.#make(format, async (id) => {
      this.savedAs = await backend.saveReport(id, format);
    });
  }

  print(): Promise<void> {
    return this.#make("print", async () => {
      await backend.printReport();
    });
  }

  /** Shows where it was saved. The core knows the place; it takes none from here. */
  async showInFolder(): Promise<void> {
    await this.do("folder", async () => {
      await backend.showSavedReport();
    });
  }

  async #make(what: ReportFormat | "print", action: (visit: string) => Promise<void>): Promise<void> {
    const { view } = visit;
    if (!view) return;
    await this.do(what, async () => {
      this.savedAs = null;
      await this.#keeping;
      await action(view.id);
    });
  }
}

export const report = new ReportOfVisit();
