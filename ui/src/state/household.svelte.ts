// Who the household is: looked up while the ID is typed, never out of order.

import { asFailure, backend } from "../backend";
import type { DeviceBrief, Failure, HouseholdView, VisitBrief } from "../bindings";
import { problemOf } from "./problems";

const PAUSE_BEFORE_LOOKING_UP = 250;

class Household {
  userId = $state("");
  /** What was typed last; what is chosen from the list leaves the list as it is. */
  search = $state("");
  /** What the operator calls it, as typed; kept with the visit once there is one. */
  label = $state("");
  /** The visit that was begun with another household: the one that is chosen here takes that one's place. */
  replacesIn = $state<string | null>(null);
  view = $state.raw<HouseholdView | null>(null);
  /** Its devices now; `null` until they are known. */
  devices = $state.raw<DeviceBrief[] | null>(null);
  /** Earlier visits with it, the newest first. */
  visits = $state.raw<VisitBrief[]>([]);
  lookingUp = $state(false);
  failure = $state<Failure | null>(null);
  /** Why its devices are not known, where its accounts are. */
  devicesFailure = $state<Failure | null>(null);

  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  clear(): void {
    this.type("");
    this.label = "";
    this.replacesIn = null;
  }

  /** Another one is to be chosen for a visit. */
  replace(visit: string): void {
    this.clear();
    this.replacesIn = visit;
  }

  /** One has been elsewhere meanwhile: what was typed stays, and what is known of it is asked anew. */
  resume(): void {
    this.replacesIn = null;
    if (this.userId.trim() !== "") void this.lookUp();
  }

  /** The visit with it that is still open, beside the one that another is chosen for. */
  get openVisit(): VisitBrief | undefined {
    return this.visits.find((visit) => visit.finishedAt === null && visit.id !== this.replacesIn);
  }

  /** What is wrong with the ID as typed. */
  get problem(): string | null {
    return problemOf(this.failure, "userId");
  }

  /** Takes an ID that is known, and looks it up at once. */
  choose(userId: string): Promise<HouseholdView | null> {
    this.#take(userId);
    return this.lookUp();
  }

  /** Looks it up once typing pauses. */
  type(userId: string): void {
    this.search = userId;
    this.#take(userId);
    if (this.lookingUp) this.#pause = setTimeout(() => void this.lookUp(), PAUSE_BEFORE_LOOKING_UP);
  }

  /** What was found for another ID does not stay. */
  #take(userId: string): void {
    clearTimeout(this.#pause);
    this.#turn++;
    this.userId = userId;
    this.view = null;
    this.devices = null;
    this.visits = [];
    this.failure = null;
    this.devicesFailure = null;
    this.lookingUp = userId.trim() !== "";
  }

  /** Looks it up now. Answers with what was found, unless that failed or was overtaken. */
  async lookUp(): Promise<HouseholdView | null> {
    clearTimeout(this.#pause);
    const turn = ++this.#turn;
    const current = (): boolean => turn === this.#turn;
    this.lookingUp = true;
    this.failure = null;
    try {
      const found = await backend.lookUpHousehold(this.userId);
      if (!current()) return null;
      this.view = found;
      void this.#fetchVisits(found.userId, current);
      if (found.accounts.length > 0) void this.fetchDevices();
      return found;
    } catch (error) {
      if (current()) this.failure = asFailure(error);
      return null;
    } finally {
      if (current()) this.lookingUp = false;
    }
  }

  // Earlier visits are a convenience: a new one can begin without them, so a failure is not told.
  async #fetchVisits(userId: string, current: () => boolean): Promise<void> {
    const visits = await backend.visitsOfHousehold(userId).catch(() => []);
    if (current()) this.visits = visits;
  }

  async fetchDevices(): Promise<void> {
    const turn = this.#turn;
    const current = (): boolean => turn === this.#turn;
    this.devicesFailure = null;
    try {
      const devices = await backend.householdDevices(this.userId);
      if (current()) this.devices = devices;
    } catch (error) {
      if (current()) this.devicesFailure = asFailure(error);
    }
  }
}

export const household = new Household();
