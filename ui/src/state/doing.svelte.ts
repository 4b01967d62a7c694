// What is being done, one thing at a time, and what went wrong with it.

import { asFailure } from "../backend";
import type { Failure } from "../bindings";

export class Doing<What extends string> {
  busy = $state<What | null>(null);
  failure = $state<Failure | null>(null);

  /** Does it, unless something else is being done. Says whether it was done, and well. */
  protected async do(what: What, action: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = what;
    this.failure = null;
    try {
      await action();
      return true;
    } catch (error) {
      this.failure = asFailure(error);
      return false;
    } finally {
      this.busy = null;
    }
  }
}
