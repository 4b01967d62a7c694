// Where the operator is: on the way through a visit, or in one of the places beside it.

import { tick } from "svelte";

import { asFailure, backend } from "../backend";
import type { Failure, FirstScreen, ProfileView, StartView, VisitView } from "../bindings";
import { changeHousehold } from "./changeHousehold";
import { history } from "./history.svelte";
import { household } from "./household.svelte";
import { plan } from "./plan.svelte";
import { preferences } from "./preferences.svelte";
import { reachable, stepOf } from "./reach";
import { SETTLING } from "./settling.svelte";
import { steps, type Step } from "./steps";
import { vendors } from "./vendors.svelte";
import { visit } from "./visit.svelte";
import { visits } from "./visits.svelte";

/** `start` is the list of visits, with the clients beside it; `clients` is where another one is opened; `events` the receiver, the bench and the webhooks of the open client;
 * `diagnostics` the connection check of any client, open or not. */
export type Place = "start" | "clients" | "connect" | "visit" | "events" | "settings" | "diagnostics";

class Journey {
  start = $state.raw<StartView | null>(null);
  profile = $state.raw<ProfileView | null>(null);
  place = $state<Place>("start");
  step = $state<Step>("household");
  failure = $state<Failure | null>(null);
  #cameUpAt = -SETTLING;
  /** The operator is in the middle of something: no other step comes up by itself. */
  held = $state(false);
  /** Counts up when the list of visits is not as it was. */
  visitsChanged = $state(0);

  /** The client whose connection is looked at. */
  diagnosed = $state<string | null>(null);

  /** Whoever came there asked for the check, and not only for its place. */
  checkAsked = false;

  #before: Place = "start";

  /** Begins with what the core gave the page to begin with: nothing has to be asked for before something is seen. */
  begin({ start, visits: found }: FirstScreen): void {
    // Asked for before anything else, so that no change is missed between what is shown first and the next.
    void backend.onVisitChanged((changed) => this.#visitChanged(changed));
    void backend.onVisitsChanged(() => this.visitsChanged++);
    this.start = start;
    this.failure = start.notice;
    preferences.begin(start.preferences);
    if (found) visits.begin(found);
    // A page that was loaded again was given what is long past.
    if (performance.getEntriesByType("navigation").some((entry) => "type" in entry && entry.type === "reload")) void this.#loadedAgain();
  }

  async #loadedAgain(): Promise<void> {
    await this.refreshStart();
    // Later nothing but this window changes them, and an answer might come after a change.
    if (this.start) await preferences.take(this.start.preferences);
  }

  async refreshStart(): Promise<void> {
    try {
      const start = await backend.start();
      this.start = start;
      this.failure = start.notice;
    } catch (error) {
      this.failure = asFailure(error);
    }
  }

  /** A client has come to the front: a new visit begins with its household. */
  opened(profile: ProfileView): void {
    this.profile = profile;
    this.failure = null;
    this.place = "visit";
    this.step = "household";
    visit.clear();
    plan.clear();
    household.clear();
    visits.leave();
    vendors.clear();
    // Fetched ahead, so that they are there when the devices are chosen. A failure is told on that screen.
    void vendors.load(false, []);
  }

  /** A new visit with the client that is in front. Whoever was about to begin one and went elsewhere goes on with that. */
  newVisit(): void {
    const begun = visit.view === null && this.place !== "visit";
    this.place = "visit";
    this.step = "household";
    visit.clear();
    plan.clear();
    if (begun) household.resume();
    else household.clear();
  }

  /** To where another household is chosen for the visit, or a visit is begun with another one once it has had a link. The
   * one that it is with comes first, among all of them. */
  changeHousehold(): void {
    const { view } = visit;
    if (!view || view.bound) return this.newVisit();
    this.#replaceHousehold(view.id);
    void household.choose(view.userId);
  }

  /** The same where the ID alone was not the one that is meant: `userId` is, or is almost it. The home keeps its name. */
  correctHousehold(userId: string): void {
    const { view } = visit;
    if (!view || view.bound) this.newVisit();
    else this.#replaceHousehold(view.id);
    household.type(userId);
    household.label = view?.label ?? "";
  }

  #replaceHousehold(id: string): void {
    this.goTo("visit");
    this.step = "household";
    visit.failure = null;
    household.replace(id);
  }

  /** Begins the visit with the household that was looked up, or goes on with it in the one that is open. */
  async beginVisit(): Promise<void> {
    const tell = await this.#settleHousehold();
    if (!tell) return;
    this.step = "devices";
    // A screen takes what was said on it away with it.
    await tick();
    tell();
  }

  /** Has the customer sign in again to an account of the household, in a visit with it. */
  async signInAgain(vendor: string): Promise<void> {
    const tell = await this.#settleHousehold();
    if (!tell) return;
    const created = await visit.signInAgain(vendor);
    plan.load();
    if (created) this.step = "link";
    else tell();
  }

  /** Sees to it that the visit is with the household that was chosen: it is begun or changed for that. Answers with what says
   * so, and with nothing when it could not be done. */
  async #settleHousehold(): Promise<(() => void) | null> {
    const { view } = visit;
    const quiet = (): void => undefined;
    if (!view) return (await this.#begin()) ? quiet : null;
    if (household.replacesIn !== view.id) return quiet;
    const [userId, label] = [household.userId.trim(), household.label.trim()];
    try {
      if (userId !== view.userId) return await changeHousehold(view, userId, label === "" ? null : label);
      if (label !== "" && label !== view.label) await visit.describe(label, view.consent);
      household.replacesIn = null;
      return quiet;
    } catch (error) {
      household.failure = asFailure(error);
      return null;
    }
  }

  /** Begins the visit, and keeps what the home is called with it. */
  async #begin(): Promise<boolean> {
    try {
      const label = household.label.trim();
      const begun = await backend.beginVisit(household.userId);
      const named = label !== "" && label !== begun.label;
      this.#enter(named ? await backend.describeVisit(begun.id, label, begun.consent) : begun);
      return true;
    } catch (error) {
      household.failure = asFailure(error);
      return false;
    }
  }

  /** Opens a visit from the list, at the place where it is. Throws the failure when its client cannot be opened. */
  async openVisit(id: string): Promise<void> {
    const view = await backend.openVisit(id);
    const profile = (await backend.start()).profiles.find((candidate) => candidate.id === view.profileId);
    const other = this.profile?.id !== view.profileId;
    if (profile) this.profile = profile;
    this.#enter(view);
    if (other) {
      vendors.clear();
      void vendors.load(false, []).then(() => this.#lookAgain(id));
    }
    household.clear();
    household.userId = view.userId;
    this.place = "visit";
    this.step = stepOf(view);
  }

  /** What follows from a plan depends on the vendors: once they are there it is shown anew. */
  async #lookAgain(id: string): Promise<void> {
    const view = await backend.visit(id);
    if (!view || visit.view?.id !== id) return;
    visit.take(view);
    plan.follow();
  }

  #enter(view: VisitView): void {
    visit.show(view);
    plan.load();
  }

  /** Makes another plan row the one that the steps are about. */
  chooseRow(row: string): void {
    visit.rowId = row;
    plan.load();
    if (this.step !== "outcome" && this.step !== "report") this.step = visit.row?.link ? "link" : "devices";
  }

  /** Another account of the same home: the next one of the plan, else a new one for what is left over or missing. */
  async addAccount(): Promise<void> {
    const { nextRow, leftOver } = visit.view ?? { nextRow: null, leftOver: [] };
    if (nextRow !== null && nextRow !== visit.rowId) {
      visit.rowId = nextRow;
      plan.load();
    } else if (!(nextRow === null ? await plan.addFor(leftOver) : await plan.add())) return;
    this.step = "devices";
  }

  /** To another place. The visit stays as it is. */
  goTo(place: Place): void {
    if (this.place === "visit" || this.place === "start") this.#before = this.place;
    this.place = place;
  }

  /** To where connections are checked, with this client first. */
  diagnose(profile?: string): void {
    this.diagnosed = profile ?? this.profile?.id ?? this.start?.profiles[0]?.id ?? null;
    this.goTo("diagnostics");
  }

  /** The same, and the check begins there. */
  check(profile?: string): void {
    this.checkAsked = true;
    this.diagnose(profile);
  }

  /** Back from a place beside the visits to where the operator was before it. */
  leavePlace(): void {
    this.place = this.profile ? this.#before : "start";
  }

  /** Whether there is another client than the one in front. */
  get others(): boolean {
    return this.start?.profiles.some((client) => client.id !== this.profile?.id) ?? false;
  }

  /** To no client: ends the demo, and what it holds with it. */
  async close(): Promise<void> {
    await backend.closeProfile();
    await this.closed();
  }

  /** No client is in front any more. */
  async closed(): Promise<void> {
    this.newVisit();
    household.clear();
    history.forget();
    this.profile = null;
    this.place = "start";
    visits.leave();
    vendors.clear();
    await this.refreshStart();
  }

  /** A household was forgotten here, and its visit with it. */
  forgotten(profileId: string, userId: string): void {
    if (visit.view?.profileId !== profileId || visit.view.userId !== userId) return;
    this.newVisit();
    this.place = "start";
  }

  /** A step has come up by itself just now: whoever pressed another button at this place meant that one. */
  get justCameUp(): boolean {
    return performance.now() - this.#cameUpAt < SETTLING;
  }

  go(step: Step): void {
    if (reachable(step)) this.step = step;
  }

  back(): void {
    const before = steps[steps.indexOf(this.step) - 1];
    if (before) this.go(before);
  }

  #visitChanged(changed: VisitView): void {
    // The list of visits shows what each is waiting for.
    if (this.place === "start") this.visitsChanged++;
    if (visit.view?.id !== changed.id) return;
    const before = visit.brought;
    visit.take(changed);
    // The outcome comes up by itself when something is found while the operator waits for it, unless a link is in hand.
    const waits = this.place === "visit" && this.step === "link" && visit.row?.link?.state !== "unused" && !this.held;
    if (!waits || visit.brought <= before) return;
    this.step = "outcome";
    this.#cameUpAt = performance.now();
  }
}

export const journey = new Journey();
