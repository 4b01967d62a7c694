// The only place that speaks to the core. Every command either answers or throws a `Failure`.

import { commands, events, type Failure, type VisitView } from "../bindings";

type Answer<T> = { status: "ok"; data: T } | { status: "error"; error: unknown };

async function answered<T>(call: Promise<Answer<T>>): Promise<T> {
  const answer = await call;
  if (answer.status === "ok") return answer.data;
  throw asFailure(answer.error);
}

/** What went wrong, also where it was not the core that said so. */
export function asFailure(error: unknown): Failure {
  if (typeof error === "object" && error !== null && "code" in error) return error as Failure;
  return {
    code: "internal",
    message: error instanceof Error ? error.message : String(error),
    hint: null,
    retryable: false,
    reference: null,
    details: [],
    problems: [],
  };
}

type Commands = typeof commands;
type Parameters_<Name extends keyof Commands> = Parameters<Commands[Name]>;
type Data<Name extends keyof Commands> =
  Awaited<ReturnType<Commands[Name]>> extends infer Got
    ? Got extends { status: "ok"; data: infer Inner }
      ? Inner
      : Got extends { status: "error" }
        ? never
        : Got
    : never;

function throwing<Name extends keyof Commands>(name: Name) {
  return (...parameters: Parameters_<Name>): Promise<Data<Name>> => {
    const command = commands[name] as (...all: Parameters_<Name>) => Promise<Answer<Data<Name>>>;
    return answered(command(...parameters));
  };
}

export const backend = {
  start: () => commands.start(),
  probeSecretStore: throwing("probeSecretStore"),
  connectClient: throwing("connectClient"),
  openProfile: throwing("openProfile"),
  supplySecret: throwing("supplySecret"),
  forgetProfile: throwing("forgetProfile"),
  openDemo: throwing("openDemo"),
  closeProfile: throwing("closeProfile"),
  lookUpHousehold: throwing("lookUpHousehold"),
  suggestHouseholds: throwing("suggestHouseholds"),
  catalogue: throwing("catalogue"),
  arrangeVendors: throwing("arrangeVendors"),
  planRow: throwing("planRow"),
  copyCommand: throwing("copyCommand"),
  createLink: throwing("createLink"),
  openLink: throwing("openLink"),
  copyLink: throwing("copyLink"),
  lookNow: throwing("lookNow"),
  saveVisit: throwing("saveVisit"),
  visit: () => commands.visit(),
  finishVisit: () => commands.finishVisit(),
  onVisitChanged: (hear: (visit: VisitView) => void) => events.visitChanged.listen((event) => hear(event.payload)),
};
