// Who the household is: looked up while the ID is typed, never out of order.

import { asFailure, backend } from "../backend";
import type { DeviceBrief, Failure, HouseholdView, VisitBrief } from "../bindings";

const PAUSE_BEFORE_LOOKING_UP = 250;

class Household {
  userId = $state("");
  view = $state.raw<HouseholdView | null>(null);
  /** Its devices now; `null` until they are known. */
  devices = $state.raw<DeviceBrief[] | null>(null);
  /** Earlier visits with it, the newest first. */
  visits = $state.raw<VisitBrief[]>([]);
  lookingUp = $state(false);
  failure = $state<Failure | null>(null);

  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  clear(): void {
    this.type("");
  }

  /** Looks it up once typing pauses. What was found for other text does not stay. */
  type(userId: string): void {
    clearTimeout(this.#pause);
    this.#turn++;
    this.userId = userId;
    this.view = null;
    this.devices = null;
    this.visits = [];
    this.failure = null;
    this.lookingUp = userId.trim() !== "";
    if (this.lookingUp) this.#pause = setTimeout(() => void this.lookUp(), PAUSE_BEFORE_LOOKING_UP);
  }

  async lookUp(): Promise<void> {
    clearTimeout(this.#pause);
    const turn = ++this.#turn;
    const current = (): boolean => turn === this.#turn;
    this.lookingUp = true;
    this.failure = null;
    try {
      const found = await backend.lookUpHousehold(this.userId);
      if (!current()) return;
      this.view = found;
      this.lookingUp = false;
      const visits = await backend.visitsOfHousehold(found.userId);
      if (!current()) return;
      this.visits = visits;
      if (found.accounts.length === 0) return;
      const devices = await backend.householdDevices(found.userId);
      if (current()) this.devices = devices;
    } catch (error) {
      if (current()) this.failure = asFailure(error);
    } finally {
      if (current()) this.lookingUp = false;
    }
  }
}

export const household = new Household();
