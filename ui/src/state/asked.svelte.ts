// A dialog that was asked for from elsewhere than its screen, until the screen is there and takes it up.

export type Asked = "brands" | "expected" | "message" | "readiness";

class AskedFor {
  #dialog = $state<Asked | null>(null);

  for(dialog: Asked): void {
    this.#dialog = dialog;
  }

  /** The one asked for, if it is one of these. It is asked for no more then. */
  take<One extends Asked>(...dialogs: One[]): One | null {
    const found = dialogs.find((dialog) => dialog === this.#dialog) ?? null;
    if (found) this.#dialog = null;
    return found;
  }
}

export const asked = new AskedFor();
