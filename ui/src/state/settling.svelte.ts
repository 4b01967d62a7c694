// Whoever pressed a button that was at this place until just now meant that one: what comes up by itself, or in the place of
// something else, waits a moment before it can be pressed.

/** So long, in milliseconds. */
export const SETTLING = 800;

export class Settling {
  over = $state(false);

  /** Something has come up: it begins anew. Answers with what breaks it off. */
  begin(): () => void {
    this.over = false;
    const timer = setTimeout(() => (this.over = true), SETTLING);
    return () => clearTimeout(timer);
  }
}
