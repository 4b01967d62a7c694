// The report of the open visit, and where it was saved.

import { asFailure, backend } from "../backend";
import type { Failure, ReportFormat, VisitReport } from "../bindings";
import { visit } from "./visit.svelte";

class ReportOfVisit {
  view = $state.raw<VisitReport | null>(null);
  failure = $state<Failure | null>(null);
  busy = $state<ReportFormat | "print" | null>(null);
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
    return this.#do(format, async (id) => {
      this.savedAs = await backend.saveReport(id, format);
    });
  }

  print(): Promise<void> {
    return this.#do("print", async () => {
      await backend.printReport();
    });
  }

  async #do(what: ReportFormat | "print", action: (visit: string) => Promise<void>): Promise<void> {
    if (this.busy || !visit.view) return;
    this.busy = what;
    this.failure = null;
    this.savedAs = null;
    try {
      await this.#keeping;
      await action(visit.view.id);
    } catch (error) {
      this.failure = asFailure(error);
    } finally {
      this.busy = null;
    }
  }
}

export const report = new ReportOfVisit();
