// The visit as the core tells it, and what the operator asks of it.

import { asFailure, backend } from "../backend";
import type { Failure, PlanDraft, VisitView } from "../bindings";

class Visit {
  view = $state.raw<VisitView | null>(null);
  failure = $state<Failure | null>(null);
  busy = $state<"creating" | "opening" | "copying" | "looking" | "saving" | null>(null);
  copied = $state(false);
  savedAs = $state<string | null>(null);

  /** Devices found that the operator has not been shown yet. */
  get foundSomething(): boolean {
    return (this.view?.outcome?.types ?? []).some((type) => type.wanted && type.devices.some((device) => device.arrival === "new"));
  }

  clear(): void {
    this.view = null;
    this.failure = null;
    this.busy = null;
    this.copied = false;
    this.savedAs = null;
  }

  async create(draft: PlanDraft): Promise<boolean> {
    const view = await this.#run("creating", () => backend.createLink(draft));
    if (!view) return false;
    this.view = view;
    this.copied = false;
    return true;
  }

  async open(): Promise<void> {
    const view = await this.#run("opening", () => backend.openLink());
    if (view) this.view = view;
  }

  async copy(): Promise<void> {
    const view = await this.#run("copying", () => backend.copyLink());
    if (!view) return;
    this.view = view;
    this.copied = true;
  }

  async look(): Promise<void> {
    const view = await this.#run("looking", () => backend.lookNow());
    if (view) this.view = view;
  }

  async save(): Promise<void> {
    const path = await this.#run("saving", () => backend.saveVisit());
    if (path) this.savedAs = path;
  }

  async finish(): Promise<void> {
    await backend.finishVisit();
    this.clear();
  }

  async #run<T>(what: Visit["busy"], action: () => Promise<T>): Promise<T | null> {
    if (this.busy) return null;
    this.busy = what;
    this.failure = null;
    try {
      return await action();
    } catch (error) {
      this.failure = asFailure(error);
      return null;
    } finally {
      this.busy = null;
    }
  }
}

export const visit = new Visit();
