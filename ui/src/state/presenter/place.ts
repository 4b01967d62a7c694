// Where in a story a walk is: by what has come of it, whether the strip or a person has done it. A pure rule.

import { steps, type Step } from "../steps";
import type { Act, Beat } from "./scripts";

/** One account of the walk. */
export type WalkedAccount = {
  types: boolean;
  vendor: boolean;
  /** How many links it has had; the others are about the last of them. */
  links: number;
  handedOver: boolean;
  opened: boolean;
  /** Whether its time has passed. */
  over: boolean;
  /** Whether the customer has come back. */
  returned: boolean;
  /** Whether somebody has told how it stands. */
  told: boolean;
};

/** How far a walk is. */
export type Walk = {
  /** Whether a household was found. */
  household: boolean;
  begun: boolean;
  step: Step;
  query: string;
  accounts: readonly WalkedAccount[];
  /** Which of the accounts the steps are about. */
  current: number;
  /** Whether the story has something in store. */
  eventAhead: boolean;
};

/** What can be told of an act: that it was done, that it was not, or nothing, as it leaves no trace. */
type Trace = boolean | null;

/** What can be told of an act, and the account that it is about. */
export type TracedAct = { done: Trace; account: number };

/** What can be told of each act of each beat. */
export function traced(beats: readonly Beat[], walk: Walk): TracedAct[][] {
  const made = linksOfEach(beats);
  let account = 0;
  let link = 0;

  const trace = (act: Act): Trace => {
    const here = walk.accounts[account];
    const links = here?.links ?? 0;
    // Links beyond those of the script take the place of its last.
    const past = links > link && link < (made[account] ?? 0);
    const current = (is: boolean | undefined): boolean => past || (links > 0 && is === true);
    switch (act.do) {
      case "lookUp":
        return walk.household || walk.begun;
      case "begin":
        return walk.begun;
      case "types":
        return here?.types ?? false;
      case "vendor":
        return here?.vendor ?? false;
      case "search":
        return act.query === "" ? null : here?.vendor === true || walk.query.trim().toLowerCase() === act.query.toLowerCase();
      case "addAccount":
        link = 0;
        return walk.accounts.length > ++account;
      case "go":
        // The report is of all accounts: that there is another one says nothing of it.
        return went(act.step, walk, account) || (act.step !== "report" && (past || walk.current > account || walk.accounts.slice(account + 1).some((later) => later.links > 0)));
      case "create":
      case "signInAgain":
        return links >= ++link;
      case "code":
        return current(here?.handedOver);
      case "phone":
        return current(here?.opened === true || here?.over);
      case "runDown":
        return act.left === 0 ? current(here?.over) : null;
      case "finish":
        return current(here?.returned);
      case "told":
        return current(here?.told);
      case "event":
        return past || !walk.eventAhead;
      case "page":
      case "look":
      case "watch":
      case "putAway":
        return null;
    }
  };

  return been(beats, beats.map(({ acts }) => acts.map((act) => ({ done: trace(act), account }))));
}

/** Whoever has done what comes right after a step was there, and may have left it since; a customer who has come back has
 * been through the pages. */
function been(beats: readonly Beat[], all: TracedAct[][]): TracedAct[][] {
  let past = false;
  for (const [index, beat] of [...beats.entries()].reverse()) {
    for (const [place, act] of [...beat.acts.entries()].reverse()) {
      const traced = all[index]?.[place];
      if (!traced) continue;
      if (act.do === "go") traced.done ||= past;
      else if (act.do === "page") traced.done = past || null;
      else if (traced.done !== null) past = traced.done;
    }
  }
  return all;
}

/**
 * How many beats a walk has behind it.
 *
 * - `played`: how many the strip says already. A beat that leaves no trace is taken for played if it is among them.
 */
export function placeOf(beats: readonly Beat[], walk: Walk, played: number): number {
  let place = 0;
  for (const [index, acts] of traced(beats, walk).entries()) {
    if (acts.some(({ done }) => done === false)) break;
    if (acts.some(({ done }) => done === true) || (place === index && index < played)) place = index + 1;
  }
  return place;
}

/** The step on which an act is to be seen; none if it goes to a step by itself or is seen wherever one is. */
export function stepOf({ do: what }: Act): Step | null {
  switch (what) {
    case "lookUp":
    case "begin":
      return "household";
    case "types":
    case "vendor":
    case "search":
      return "devices";
    case "code":
    case "phone":
    case "page":
    case "told":
    case "runDown":
      return "link";
    case "look":
    case "watch":
    case "event":
      return "outcome";
    case "addAccount":
    case "go":
    case "create":
    case "finish":
    case "putAway":
    case "signInAgain":
      return null;
  }
}

/** The step on which a beat leaves whoever walks; none where it is seen wherever one is. */
export function endOf({ acts }: Beat): Step | null {
  return acts.map(leadsTo).findLast((step) => step !== null) ?? null;
}

function leadsTo(act: Act): Step | null {
  switch (act.do) {
    case "go":
      return act.step;
    case "begin":
    case "addAccount":
      return "devices";
    case "create":
    case "signInAgain":
      return "link";
    case "finish":
      return "outcome";
    default:
      return stepOf(act);
  }
}

function went(step: Step, walk: Walk, account: number): boolean {
  if (step === "report") return walk.step === step;
  return walk.current === account && steps.indexOf(walk.step) >= steps.indexOf(step);
}

/** How many links a script makes for each of its accounts. */
function linksOfEach(beats: readonly Beat[]): number[] {
  const made = [0];
  for (const { do: what } of beats.flatMap((beat) => beat.acts)) {
    if (what === "addAccount") made.push(0);
    else if (what === "create" || what === "signInAgain") made.push((made.pop() ?? 0) + 1);
  }
  return made;
}
