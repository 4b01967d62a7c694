// Opening a client, a story of the demo or a visit, from wherever that is offered: one at a time, with one failure.

import { asFailure, backend } from "../backend";
import type { Failure, ProfileView, VisitBrief } from "../bindings";
import { clock } from "./clock.svelte";
import { journey } from "./journey.svelte";

/** What is asked of a client whose secret must be typed first. */
type Wanted = { profile: ProfileView; then: (profile: ProfileView) => Promise<void> | void };

class Opening {
  /** What is being opened: the ID of a client or a visit, or `demo`. */
  busy = $state<string | null>(null);
  failure = $state<Failure | null>(null);
  /** The client whose secret is wanted, and what goes on once it is there. */
  wanted = $state.raw<Wanted | null>(null);

  /** The story of the demo that was opened last. */
  story = $state<string | null>(null);
  /** How often a story was opened. */
  times = $state(0);

  #again: () => void = () => undefined;

  again(): void {
    this.#again();
  }

  /** The secret was typed and the client is open: what was asked for goes on. */
  supplied(profile: ProfileView): void {
    const { wanted } = this;
    this.clear();
    void wanted?.then(profile);
  }

  clear(): void {
    this.failure = null;
    this.wanted = null;
  }

  /** A new visit with a client, which is opened for it unless it is in front. */
  async newVisit(profile: ProfileView): Promise<void> {
    if (journey.profile?.id === profile.id) return journey.newVisit();
    const opened = (client: ProfileView): void => journey.opened(client);
    await this.#open(profile.id, profile, opened, async () => opened(await backend.openProfile(profile.id)));
  }

  async demo(story: string): Promise<void> {
    await this.#open("demo", null, () => undefined, () => this.#demo(story, () => backend.openDemo(story)));
  }

  /** Begins a story of the demo with its time standing still. Throws the failure when it does not open. */
  present(story: string): Promise<void> {
    return this.#demo(story, () => backend.presentDemo(story));
  }

  async #demo(story: string, open: () => Promise<ProfileView>): Promise<void> {
    const profile = await open();
    clock.follow(await backend.demoTime());
    this.story = story;
    this.times++;
    journey.opened(profile);
  }

  async visit(brief: Pick<VisitBrief, "id" | "profileId">): Promise<void> {
    const profile = journey.start?.profiles.find((candidate) => candidate.id === brief.profileId) ?? null;
    const open = (): Promise<void> => journey.openVisit(brief.id);
    await this.#open(brief.id, profile, () => this.#open(brief.id, profile, open, open), open);
  }

  async #open(what: string, profile: ProfileView | null, then: Wanted["then"], action: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = what;
    this.clear();
    this.#again = () => void this.#open(what, profile, then, action);
    try {
      await action();
    } catch (error) {
      this.failure = asFailure(error);
      const secretIsTheTrouble = ["secretMissing", "wrongCredentials", "secretStore"].includes(this.failure.code);
      if (profile && secretIsTheTrouble) this.wanted = { profile, then };
    } finally {
      this.busy = null;
    }
  }
}

export const opening = new Opening();
