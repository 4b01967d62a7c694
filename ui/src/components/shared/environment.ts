// The shape of each environment, in a square of twelve.

import type { Environment } from "../../bindings";

export const environmentShape: Record<Environment, string> = {
  production: "M1.5 1.5h9v9h-9z",
  sandbox: "M6 1a5 5 0 110 10A5 5 0 016 1z",
  demo: "M6 1l5 10H1z",
  custom: "M6 .5L11.5 6 6 11.5.5 6z",
};
