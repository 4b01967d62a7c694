// The connection check, the log and the support file.

import { asFailure, backend, recentFailures } from "../backend";
import type { CompanyFileView, ConnectionCheckView, LogView, ProfileView, ScreenFacts } from "../bindings";
import { language } from "../words/language.svelte";
import { Doing } from "./doing.svelte";
import { journey } from "./journey.svelte";
import { visit } from "./visit.svelte";

class Diagnostics extends Doing<"making" | "saving"> {
  check = $state.raw<ConnectionCheckView | null>(null);
  log = $state.raw<LogView | null>(null);
  /** The company's file of points, for whoever wrote it. */
  companyFile = $state.raw<CompanyFileView | null>(null);
  /** The support file, exactly as it would be saved. */
  text = $state.raw<string | null>(null);
  saved = $state<string | null>(null);
  copied = $state(false);

  /** Counts up with all that is said of the check: an answer that was overtaken is dropped. */
  #turn = 0;

  /** The clients that can be checked: the kept ones, and the demo while it is open. */
  get clients(): ProfileView[] {
    const kept = journey.start?.profiles ?? [];
    const front = journey.profile;
    return front && !kept.some((client) => client.id === front.id) ? [front, ...kept] : kept;
  }

  get profile(): ProfileView | null {
    return this.clients.find((client) => client.id === journey.diagnosed) ?? this.clients[0] ?? null;
  }

  get running(): boolean {
    return this.check?.outcome === "running";
  }

  /** Listens for the steps of checks until the answer is called. */
  follow(): () => void {
    this.text = null;
    this.saved = null;
    this.failure = null;
    void this.#load().then(() => this.#beginIfAsked());
    const listening = backend.onConnectionChecked((check) => {
      if (check.profileId === this.profile?.id) this.#take(check);
    });
    return () => void listening.then((stop) => stop());
  }

  async choose(id: string): Promise<void> {
    journey.diagnosed = id;
    this.#take(null);
    await this.#read(id);
  }

  /** What was asked for on the way here begins by itself. */
  async #beginIfAsked(): Promise<void> {
    const asked = journey.checkAsked;
    journey.checkAsked = false;
    if (asked) await this.begin();
  }

  #take(check: ConnectionCheckView | null): void {
    this.#turn++;
    this.check = check;
  }

  async #read(profile: string): Promise<void> {
    const turn = ++this.#turn;
    const check = await backend.connectionCheck(profile);
    if (turn === this.#turn) this.check = check;
  }

  async begin(): Promise<void> {
    const { profile } = this;
    if (!profile || this.running) return;
    this.failure = null;
    const turn = ++this.#turn;
    try {
      const begun = await backend.beginCheck(profile.id);
      // A step may have been told before this came back.
      if (turn === this.#turn) this.check = begun;
    } catch (error) {
      this.failure = asFailure(error);
    }
  }

  async cancel(): Promise<void> {
    if (this.profile) await backend.cancelCheck(this.profile.id);
  }

  async switchLog(detailed: boolean): Promise<void> {
    this.log = await backend.switchLog(detailed);
  }

  /** Makes the support file anew and shows it. */
  make(): Promise<boolean> {
    return this.do("making", async () => {
      this.text = (await backend.supportFile(screenFacts(), visit.view?.id ?? null, recentFailures())).text;
      this.saved = null;
      this.copied = false;
    });
  }

  save(): Promise<boolean> {
    return this.do("saving", async () => {
      this.saved = await backend.saveSupportFile();
    });
  }

  async copy(): Promise<void> {
    try {
      await backend.copySupportFile();
      this.copied = true;
    } catch (error) {
      this.failure = asFailure(error);
    }
  }

  async #load(): Promise<void> {
    [this.log, this.companyFile] = await Promise.all([backend.log(), backend.companyFile()]);
    if (this.profile) await this.#read(this.profile.id);
  }
}

function screenFacts(): ScreenFacts {
  const asks = (query: string): boolean => matchMedia(query).matches;
  return {
    language: language(),
    languages: [...navigator.languages],
    // As the screens are, whoever has chosen it.
    dark: document.documentElement.dataset.theme === "dark",
    reducedMotion: asks("(prefers-reduced-motion: reduce)"),
    forcedColors: asks("(forced-colors: active)"),
    width: innerWidth,
    height: innerHeight,
    scale: Math.round(devicePixelRatio * 100),
  };
}

export const diagnostics = new Diagnostics();
