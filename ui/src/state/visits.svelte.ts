// The list of visits, as it is searched and filtered. Of very many, the pages that are looked at are fetched and no others.
// What was typed stays while the operator is elsewhere, and so does the place in the list.

import { asFailure, backend } from "../backend";
import type { Failure, VisitBrief, VisitsView, VisitState } from "../bindings";
import { t } from "../words/language.svelte";
import { history } from "./history.svelte";
import { PAGE, Pages, pagesOf } from "./pages";
import { topOfList, type Place } from "./place";
import { problemOf } from "./problems";

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
  found = $state.raw<Pages<VisitBrief> | null>(null);
  /** What was searched for to find it, and which search that was. */
  answered = $state.raw({ text: "", search: 0 });
  searching = $state(false);
  failure = $state<Failure | null>(null);

  /** Where one is in the list. */
  place: Place = topOfList();

  #turn = 0;
  #searches = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #view: [from: number, until: number] = [0, 1];
  #looking = false;
  #early = false;

  get total(): number {
    return this.found?.total ?? 0;
  }

  get filtered(): boolean {
    return this.text.trim() !== "" || this.states.length > 0 || this.openOnly || this.profileId !== null || this.from !== "" || this.until !== "";
  }

  /** What is wrong with the days. */
  get problem(): string | null {
    return problemOf(this.failure, "day");
  }

  /** Shows what the core found before anybody asked: the first page of all visits. */
  begin({ visits, total }: VisitsView): void {
    this.found = new Pages<VisitBrief>(total).with(0, visits, total);
    this.#early = true;
  }

  /** Sees what has changed. What came before anybody asked is painted first: that is not what whoever starts waits for. */
  follow(): void {
    if (!this.#early) return void this.refresh();
    this.#early = false;
    // A frame's own callbacks come before it is painted, this after.
    requestAnimationFrame(() => setTimeout(() => void this.refresh()));
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
    if (this.filtered) {
      const undo = async (): Promise<() => Promise<void>> => {
        Object.assign(this, before);
        await this.search();
        return () => this.#clear();
      };
      history.tell(() => t("undo-filters-cleared"), { name: () => t("undo-of-filters"), seenOn: ["start"], undo });
    }
    void this.#clear();
  }

  #clear(): Promise<void> {
    this.text = "";
    this.states = [];
    this.openOnly = false;
    this.profileId = null;
    this.from = "";
    this.until = "";
    return this.search();
  }

  /** Another client is in front, or none: the demo's visits and the others are not shown together. */
  leave(): void {
    this.#turn++;
    this.found = null;
    this.searching = false;
    this.#view = [0, 1];
    this.place = topOfList();
  }

  /** Searches afresh, and shows the list from its top. */
  search(): Promise<void> {
    this.#searches++;
    this.#view = [0, 1];
    return this.refresh();
  }

  /** Searches again for what is looked at, so that a refresh takes nothing away that is on the screen. */
  async refresh(): Promise<void> {
    clearTimeout(this.#pause);
    const turn = ++this.#turn;
    const [text, search] = [this.text, this.#searches];
    this.searching = true;
    try {
      const wanted = pagesOf(...this.#view);
      const views = await Promise.all(wanted.map((page) => this.#page(page)));
      if (turn !== this.#turn) return;
      const total = Math.min(...views.map((view) => view.total));
      let found = new Pages<VisitBrief>(total);
      for (const [at, page] of wanted.entries()) {
        if (page === 0 || page * PAGE < total) found = found.with(page, views[at]?.visits ?? [], total);
      }
      // Rows that are as they were are not drawn again.
      if (!this.found?.isSame(found)) this.found = found;
      if (this.answered.text !== text || this.answered.search !== search) this.answered = { text, search };
      this.failure = null;
    } catch (error) {
      if (turn === this.#turn) this.failure = asFailure(error);
    } finally {
      if (turn === this.#turn) this.searching = false;
    }
    if (turn === this.#turn && !this.failure) await this.#fetchView();
  }

  /** These rows are looked at, the end exclusive: what of them is not at hand is fetched. */
  look(from: number, until: number): void {
    this.#view = [from, until];
    void this.#fetchView();
  }

  // One page at a time, always one that is looked at now: whoever races through the list waits for where he stops, not for
  // everything in between.
  async #fetchView(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    try {
      for (;;) {
        const page = this.searching ? undefined : this.found?.missing(...this.#view)[0];
        if (page === undefined) return;
        const turn = this.#turn;
        const { visits, total } = await this.#page(page);
        // An answer to what is not searched for any more is dropped; the search that did that has fetched its own.
        if (turn !== this.#turn) continue;
        this.found = this.found?.with(page, visits, total) ?? null;
        this.failure = null;
        // An empty page would be asked for for ever.
        if (visits.length === 0) return;
      }
    } catch (error) {
      this.failure = asFailure(error);
    } finally {
      this.#looking = false;
    }
  }

  #page(page: number): Promise<VisitsView> {
    return backend.searchVisits({
      text: this.text,
      profileId: this.profileId,
      states: $state.snapshot(this.states),
      from: this.from || null,
      until: this.until || null,
      openOnly: this.openOnly,
      offset: page * PAGE,
      limit: PAGE,
    });
  }
}

export const visits = new Visits();
