// Whether the command palette or the list of keys is open. What is in them is fetched when they are.

import { customer } from "./customer.svelte";

type Shown = "palette" | "keys" | null;

class Palette {
  shown = $state<Shown>(null);

  /** Opens it, unless the customer is looking: nothing of the operator's is shown then. */
  open(what: Exclude<Shown, null>): void {
    if (customer.screen) return;
    this.shown = what;
  }

  close(): void {
    this.shown = null;
  }
}

export const palette = new Palette();
