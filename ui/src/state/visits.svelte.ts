// The list of visits, as it is searched and filtered. What was typed stays while the operator is elsewhere.

import { asFailure, backend } from "../backend";
import type { Failure, VisitBrief, VisitState } from "../bindings";
import { t } from "../words/language.svelte";
import { problemOf } from "./problems";
import { toasts } from "./toasts.svelte";

const PAGE = 50;
const MOST_AT_ONCE = 200;
const PAUSE_BEFORE_SEARCHING = 120;

class Visits {
  text = $state("");
  states = $state<VisitState[]>([]);
  openOnly = $state(false);
  profileId = $state<string | null>(null);
  /** Days as `YYYY-MM-DD`; empty for any. */
  from = $state("");
  until = $state("");

  /** What matches, as far as it has been fetched; `null` before the first answer. */
  found = $state.raw<VisitBrief[] | null>(null);
  total = $state(0);
  searching = $state(false);
  failure = $state<Failure | null>(null);

  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  get filtered(): boolean {
    return this.text.trim() !== "" || this.states.length > 0 || this.openOnly || this.profileId !== null || this.from !== "" || this.until !== "";
  }

  /** What is wrong with the days. */
  get problem(): string | null {
    return problemOf(this.failure, "day");
  }

  type(text: string): void {
    this.text = text;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.search(), PAUSE_BEFORE_SEARCHING);
  }

  toggle(state: VisitState): void {
    this.states = this.states.includes(state) ? this.states.filter((other) => other !== state) : [...this.states, state];
    void this.search();
  }

  clear(): void {
    const before = { text: this.text, states: this.states, openOnly: this.openOnly, profileId: this.profileId, from: this.from, until: this.until };
    if (this.filtered) toasts.tell(t("undo-filters-cleared"), () => (Object.assign(this, before), this.search()));
    this.text = "";
    this.states = [];
    this.openOnly = false;
    this.profileId = null;
    this.from = "";
    this.until = "";
    void this.search();
  }

  /** Another client is in front, or none: the demo's visits and the others are not shown together. */
  leave(): void {
    this.#turn++;
    this.found = null;
    this.total = 0;
    this.searching = false;
  }

  /** Searches afresh, from the first page. */
  search(): Promise<void> {
    return this.#fetch(0, PAGE, []);
  }

  /** Searches again for as many as are shown, so that a refresh takes no rows away; of very many, the first 200. */
  refresh(): Promise<void> {
    return this.#fetch(0, Math.min(Math.max(PAGE, this.found?.length ?? 0), MOST_AT_ONCE), []);
  }

  more(): Promise<void> {
    const shown = this.found ?? [];
    return this.#fetch(shown.length, PAGE, shown);
  }

  async #fetch(offset: number, limit: number, before: VisitBrief[]): Promise<void> {
    clearTimeout(this.#pause);
    const turn = ++this.#turn;
    this.searching = true;
    try {
      const { visits, total } = await backend.searchVisits({
        text: this.text,
        profileId: this.profileId,
        states: $state.snapshot(this.states),
        from: this.from || null,
        until: this.until || null,
        openOnly: this.openOnly,
        offset,
        limit,
      });
      if (turn !== this.#turn) return;
      // A visit that moved between two pages is shown once.
      const known = new Set(before.map((visit) => visit.id));
      this.found = [...before, ...visits.filter((visit) => !known.has(visit.id))];
      this.total = total;
      this.failure = null;
    } catch (error) {
      if (turn === this.#turn) this.failure = asFailure(error);
    } finally {
      if (turn === this.#turn) this.searching = false;
    }
  }
}

export const visits = new Visits();
