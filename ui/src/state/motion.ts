// How long what turns up by itself takes to come, in milliseconds: as `--calm` in the tokens, and none where less motion is
// asked for.

import { prefersReducedMotion } from "svelte/motion";

const CALM = 220;

export const calm = (): number => (prefersReducedMotion.current ? 0 : CALM);
