// What the accounts of a visit come to, taken together.

import type { DeviceView, NextStep, PlanRowView, SetAside, TimelineEntryView, TypeOutcome, TypeState } from "../../bindings";

/** What was found, or not, of the types that are wanted of an account. */
export const wantedTypes = (row: PlanRowView): TypeOutcome[] => (row.outcome?.types ?? []).filter((type) => type.wanted);

/** The rows that are accounts. One in which nothing was chosen is none yet, unless it is all that there is. */
export function accounts(rows: readonly PlanRowView[]): readonly PlanRowView[] {
  const chosen = rows.filter((row) => row.link !== null || row.draft.assetTypes.length > 0 || row.draft.vendor.kind !== "undecided");
  return chosen.length > 0 ? chosen : rows;
}

const isFresh = (device: DeviceView): boolean => device.arrival === "new" || device.arrival === "cameBack";

/**
 * Whether nobody has signed in by a row's link, as far as is known: it is not used, and the household is as it was. What
 * was there before does not speak for a sign-in, but where one is done again it is what the link is about.
 */
export function awaitsSignIn(row: PlanRowView): boolean {
  const { link, state } = row;
  const devices = wantedTypes(row).flatMap((type) => type.devices);
  if (state === "connected" || devices.some(isFresh) || (link?.signsInAgain && devices.length > 0)) return false;
  return state === "planning" || state === "linkReady" || (link !== null && link.state !== "spent" && link.returned === null);
}

/** What hinders a type before anybody signs in, so that it is worth a card of its own by then. */
const hindrances: readonly TypeState[] = ["vendorInTrouble", "scopeNotAsked", "vendorDoesNotOffer"];

/** Whether nothing is to be said of an account's devices yet, since nobody has signed in to it. */
export function ahead(row: PlanRowView): boolean {
  if (row.state === "planning") return true;
  if (!awaitsSignIn(row)) return false;
  return row.state === "linkReady" || (row.state === "waiting" && !wantedTypes(row).some((type) => hindrances.includes(type.state)));
}

/** Whether nobody has signed in to any of the accounts. */
export const nobodyYet = (rows: readonly PlanRowView[]): boolean => rows.every(awaitsSignIn);

/** Whether somebody said of an account that its customer is done: then it is not for the window to say that nobody signed in. */
export function saidToBeDone(timeline: readonly TimelineEntryView[]): boolean {
  return timeline.some(({ what }) => what.kind === "told" && what.report === "saysDone");
}

/** How many types are connected in the accounts that somebody has signed in to. */
export function connectedTypes(rows: readonly PlanRowView[]): number {
  const signedIn = rows.filter((row) => !awaitsSignIn(row));
  return signedIn.reduce((sum, row) => sum + (row.outcome?.connected ?? 0), 0);
}

/** A row as it is shown: before anybody could grant or refuse anything, nothing is said to be refused. */
export function asShown(row: PlanRowView): PlanRowView {
  if (!row.outcome || !awaitsSignIn(row)) return row;
  const types = row.outcome.types.map((type) => ({ ...type, missingScopes: [], devices: type.devices.map(unasked) }));
  return { ...row, outcome: { ...row.outcome, types } };
}

const unasked = (device: DeviceView): DeviceView => ({ ...device, notGranted: [] });

/** How many types have devices, connected or not, in the accounts that somebody has signed in to. */
export function foundTypes(rows: readonly PlanRowView[]): number {
  const signedIn = rows.filter((row) => !awaitsSignIn(row));
  return signedIn.flatMap(wantedTypes).filter((type) => type.devices.length > 0).length;
}

/** The types that are not in their account yet, each once. */
export function missingTypes(rows: readonly PlanRowView[]): string[] {
  const signedIn = rows.filter((row) => !ahead(row));
  const missing = signedIn.flatMap(wantedTypes).filter((type) => type.state === "notYet");
  return [...new Set(missing.map((type) => type.assetType))];
}

/**
 * The household's devices that no account brought, each once: every row's outcome tells of the whole household. Until
 * somebody signs in to an account, what it might bring and is there already is one of them.
 */
export function otherDevices(rows: readonly PlanRowView[]): DeviceView[] {
  const signedIn = rows.filter((row) => !ahead(row));
  const wanted = new Set(signedIn.flatMap(wantedTypes).flatMap((type) => type.devices.map((device) => device.id)));
  const all = rows.flatMap((row) => asShown(row).outcome?.types ?? []).flatMap((type) => type.devices);
  const others = new Map(all.filter((device) => !wanted.has(device.id)).map((device) => [device.id, device]));
  return [...others.values()];
}

/** The types of which the household has devices, each once. */
export function typesInHome(rows: readonly PlanRowView[]): string[] {
  const types = rows.flatMap((row) => row.outcome?.types ?? []);
  const there = types.filter((type) => type.devices.some((device) => device.arrival !== "wentAway"));
  return [...new Set(there.map((type) => type.assetType))];
}

/** Whether a type is likely to be in another account than the one that was signed in to: nothing of it is in this one. */
export const isElsewhere = (type: TypeOutcome): boolean => type.state === "notYet" && type.nextStep === "otherAccount" && type.devices.length === 0;

/** Whether what is missing is likely to be in another account than the one that was signed in to. */
export function wrongAccount(rows: readonly PlanRowView[]): boolean {
  const signedIn = rows.filter((row) => !awaitsSignIn(row));
  return signedIn.flatMap(wantedTypes).some((type) => type.state === "notYet" && type.nextStep === "otherAccount");
}

/**
 * Whether all that is wanted of an account stands alike because of the account, and nothing of it is there: then why, and
 * what to do, is said once.
 */
export function standsAlike(types: readonly TypeOutcome[]): boolean {
  const [first, ...others] = types;
  if (first === undefined || others.length === 0) return false;
  const ofAccount = first.state === "notYet" || first.state === "vendorInTrouble";
  const alike = others.every((type) => type.state === first.state && stepOf(type) === stepOf(first));
  return ofAccount && alike && types.every((type) => type.devices.length === 0);
}

/** The scopes that a type lacks and that are not said to be lacking at each of its devices. */
export function lackingScopes(type: TypeOutcome): string[] {
  return type.missingScopes.filter((scope) => !type.devices.some((device) => device.notGranted.includes(scope)));
}

/** What could not be read of the household; each row tells of the same looks. */
export function notRead(rows: readonly PlanRowView[]): SetAside[] {
  return rows.map((row) => row.outcome?.setAside ?? []).find((items) => items.length > 0) ?? [];
}

/** What to do next about a type. What is to be done at a device without a word from the API on how ends in another look. */
export function stepOf(type: TypeOutcome): NextStep {
  const acts = type.nextStep === "actAtDevice" || type.nextStep === "actInApp";
  return acts && type.devices.every((device) => device.interventions.length === 0) ? "lookAgain" : type.nextStep;
}

const besides: Partial<Record<TypeState, readonly NextStep[]>> = {
  notYet: ["otherAccount", "otherVendor"],
  vendorInTrouble: ["otherVendor"],
};

/** What else could be done about a type than what is suggested. */
export function otherSteps(type: TypeOutcome): NextStep[] {
  const steps = [...(besides[type.state] ?? [])];
  if (type.devices.some((device) => device.relinkable)) steps.push("signInAgain");
  if (type.missingScopes.length > 0) steps.push("askScope");
  return steps.filter((step) => step !== stepOf(type));
}

/** Whether what could be done about an expected device is to be said at it: it is, and is not said of its type. */
export function isOwnStep(step: NextStep, type: TypeOutcome): boolean {
  return ![type.nextStep, ...otherSteps(type), "nothing", "waitForLook", "lookAgain"].includes(step);
}

/**
 * The first thing that a person can do, besides looking again: about a type of a row, or, with no type, about the row's
 * link.
 */
export function firstToDo(rows: readonly PlanRowView[]): { row: string; assetType: string | null } | null {
  for (const row of rows) {
    if (row.state === "planning" || row.state === "linkReady") return { row: row.id, assetType: null };
    const type = ahead(row) ? undefined : wantedTypes(row).find((one) => !["nothing", "waitForLook", "lookAgain"].includes(stepOf(one)));
    if (type) return { row: row.id, assetType: type.assetType };
  }
  return null;
}
