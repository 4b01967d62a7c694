// Where the operator is on the way through.

import { asFailure, backend } from "../backend";
import type { Failure, ProfileView, StartView } from "../bindings";
import { plan } from "./plan.svelte";
import { vendors } from "./vendors.svelte";
import { visit } from "./visit.svelte";

export const steps = ["household", "devices", "access", "link", "outcome"] as const;
export type Step = (typeof steps)[number];

class Journey {
  start = $state.raw<StartView | null>(null);
  profile = $state.raw<ProfileView | null>(null);
  step = $state<Step>("household");
  connecting = $state(false);
  failure = $state<Failure | null>(null);

  async begin(): Promise<void> {
    await backend.onVisitChanged((changed) => this.#visitChanged(changed));
    await this.refreshStart();
  }

  async refreshStart(): Promise<void> {
    try {
      this.start = await backend.start();
      this.failure = this.start.notice;
    } catch (error) {
      this.failure = asFailure(error);
    }
  }

  opened(profile: ProfileView): void {
    this.profile = profile;
    this.connecting = false;
    this.failure = null;
    this.restart();
    vendors.clear();
    // Fetched ahead, so that they are there when the devices are chosen. A failure is told on that screen.
    void vendors.load(false, []);
  }

  restart(): void {
    this.step = "household";
    plan.clear();
    visit.clear();
  }

  async close(): Promise<void> {
    await backend.closeProfile();
    this.profile = null;
    this.restart();
    vendors.clear();
    await this.refreshStart();
  }

  async finish(): Promise<void> {
    await visit.finish();
    this.restart();
  }

  /** Whether what a step needs has been chosen before it. */
  reachable(step: Step): boolean {
    switch (step) {
      case "household":
        return true;
      case "devices":
        return plan.household !== null;
      case "access":
        return plan.household !== null && plan.vendorSettled;
      case "link":
      case "outcome":
        return visit.view !== null;
    }
  }

  go(step: Step): void {
    if (this.reachable(step)) this.step = step;
  }

  back(): void {
    const before = steps[steps.indexOf(this.step) - 1];
    if (before) this.go(before);
  }

  #visitChanged(changed: NonNullable<typeof visit.view>): void {
    const knownBefore = visit.foundSomething;
    visit.view = changed;
    // The outcome comes up by itself the first time something is found while the operator waits for it.
    if (!knownBefore && visit.foundSomething && this.step === "link") this.step = "outcome";
  }
}

export const journey = new Journey();
