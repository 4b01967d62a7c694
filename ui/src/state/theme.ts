// Light or dark, as it was chosen, else as the system is: marked on the page, where the tokens look for it. The core marks it
// before the first frame (`src-tauri/src/first_screen.rs`).

import type { Theme } from "../bindings";

let chosen: Theme | null = null;
let system: MediaQueryList | null = null;

/** Has the screens look like this from now on; `null` for what the system has, also when that changes. */
export function look(theme: Theme | null): void {
  chosen = theme;
  if (!system) {
    system = matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", mark);
  }
  mark();
}

function mark(): void {
  document.documentElement.dataset.theme = chosen ?? (system?.matches ? "dark" : "light");
}
