// Visits, households and vendors that answer to what is typed in the command palette. Typing on gives up what was asked before,
// and what comes late is dropped; what is shown meanwhile answers to the new words too.

import { asFailure, backend } from "../backend";
import type { VisitBrief } from "../bindings";
import { journey } from "./journey.svelte";
import { match, matchAny } from "./matching";
import { plan } from "./plan.svelte";
import { vendors, type FoundVendor } from "./vendors.svelte";
import { visit } from "./visit.svelte";
import { say } from "../words/language.svelte";

const PAUSE = 120;
const MOST = 6;
const MOST_VENDORS = 5;

/** What of a visit is searched, in the order in which it is shown. */
export const wordsOfVisit = (visit: VisitBrief): string[] => [visit.label || visit.userId, visit.label ? visit.userId : "", visit.vendors.join(", ")];

class Finding {
  query = $state("");
  visits = $state.raw<VisitBrief[]>([]);
  households = $state.raw<string[]>([]);
  /** Vendors, where one is chosen. */
  vendors = $state.raw<FoundVendor[]>([]);
  searching = $state(false);
  visitsFailure = $state<string | null>(null);
  householdsFailure = $state<string | null>(null);

  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  begin(): void {
    this.query = "";
    this.visits = [];
    this.households = [];
    this.vendors = [];
    void this.#ask();
  }

  /** Nothing is waited for any more. */
  end(): void {
    this.#turn++;
    clearTimeout(this.#pause);
    this.searching = false;
  }

  type(text: string): void {
    this.end();
    this.query = text;
    this.visits = this.visits.filter((visit) => matchAny(wordsOfVisit(visit), text));
    this.households = this.households.filter((household) => match(household, text));
    this.vendors = this.vendors.filter(({ placed: { vendor, nickname } }) => matchAny([vendor.displayName, vendor.portalName, nickname?.alias ?? ""], text));
    this.searching = true;
    this.#pause = setTimeout(() => void this.#ask(), PAUSE);
  }

  async #ask(): Promise<void> {
    const turn = ++this.#turn;
    const current = (): boolean => turn === this.#turn;
    this.searching = true;
    const text = this.query.trim();
    const search = { text, profileId: null, states: [], from: null, until: null, openOnly: false, offset: 0, limit: MOST };
    const forVisits = backend.searchVisits(search).then(
      ({ visits }) => {
        if (!current()) return;
        this.visits = visits;
        this.visitsFailure = null;
      },
      (error: unknown) => {
        if (current()) this.visitsFailure = say(asFailure(error).message);
      },
    );
    const forHouseholds = !journey.profile
      ? Promise.resolve()
      : backend.suggestHouseholds(text).then(
          (households) => {
            if (!current()) return;
            this.households = households.slice(0, MOST).map((household) => household.userId);
            this.householdsFailure = null;
          },
          (error: unknown) => {
            if (current()) this.householdsFailure = say(asFailure(error).message);
          },
        );
    const atVendors = journey.place === "visit" && journey.step === "devices" && visit.view !== null && text !== "";
    // That the vendors cannot be had is told on that screen.
    const forVendors = (atVendors ? vendors.find(text, plan.draft.assetTypes, MOST_VENDORS) : Promise.resolve([])).then(
      (found) => {
        if (current()) this.vendors = found;
      },
      () => undefined,
    );
    await Promise.all([forVisits, forHouseholds, forVendors]);
    if (current()) this.searching = false;
  }
}

export const finding = new Finding();
