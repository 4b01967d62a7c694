// Doing what a person would do, by the same state that their clicks go through.

import { tick } from "svelte";

import { backend, unanswered } from "../../backend";
import { t } from "../../words/language.svelte";
import { clock } from "../clock.svelte";
import { customer } from "../customer.svelte";
import { household } from "../household.svelte";
import { journey } from "../journey.svelte";
import { plan } from "../plan.svelte";
import type { Step } from "../steps";
import { vendors } from "../vendors.svelte";
import { visit } from "../visit.svelte";
import type { Act } from "./scripts";

/** How often what is waited for is looked at, and for how long, in milliseconds. */
const OFTEN = 10;
const LONGEST = 12_000;

/** Waits until it is so. Throws when it does not come to be. */
export async function until(what: string, is: () => boolean): Promise<void> {
  const end = performance.now() + LONGEST;
  while (!is()) {
    if (performance.now() > end) throw new Error(what);
    await new Promise((resolve) => setTimeout(resolve, OFTEN));
  }
}

/** Waits until nothing is under way and no look is due: what is shown then stays until somebody does something. */
export async function settled(): Promise<void> {
  const what = "the account is still being looked at";
  await until(what, atRest);
  // What has just come may have a screen ask for more.
  await tick();
  await until(what, atRest);
}

function atRest(): boolean {
  if (unanswered() > 0 || visit.busy !== null || vendors.loading || household.lookingUp) return false;
  if (!visit.view) return true;
  const { watch } = visit.view;
  // Until the next look is planned it is not known when it is.
  const planned = watch.nextLookAt !== null || !["waiting", "offline"].includes(watch.state);
  const due = watch.nextLookAt !== null && new Date(watch.nextLookAt).getTime() <= clock.now();
  return planned && watch.state !== "looking" && !due;
}

/** Moves the demo's time on. */
export async function moveTime(to: string): Promise<void> {
  clock.follow(await backend.moveDemoTime(to));
}

/** Shows a step. Throws where what it needs has not been chosen. */
export function turnTo(step: Step): void {
  journey.go(step);
  check("the step can be reached", journey.step === step);
}

/**
 * Does one thing.
 *
 * - `seen`: whether somebody watches it being done. If not, nothing comes up that would have to be taken back.
 */
export async function act(one: Act, seen: boolean): Promise<void> {
  switch (one.do) {
    case "lookUp":
      household.type(one.household);
      await household.lookUp();
      return;
    case "begin":
      await journey.beginVisit();
      return check("the visit begins", visit.view !== null);
    case "types":
      await until("the vendors are known", () => vendors.catalogue !== null);
      return plan.chooseTypes(one.types);
    case "vendor":
      await until("the vendors are known", () => vendors.catalogue !== null);
      await plan.chooseVendor({ kind: "vendor", vendor: one.vendor });
      return check("the vendor fits", plan.vendorSettled);
    case "search":
      vendors.query = one.query;
      return;
    case "addAccount":
      return journey.addAccount();
    case "go":
      return turnTo(one.step);
    case "create":
      await plan.kept();
      check("the link is created", await visit.create(true));
      return journey.go("link");
    case "code":
      if (!seen || !visit.row) return;
      await customer.show(visit.row);
      return until("the code is shown", () => customer.screen !== null);
    case "phone":
      if (customer.screen) await customer.hide();
      return check("the phone opens the link", await visit.openOnPhone(seen ? t("presenter-phone-title") : null));
    case "page":
      return void (await backend.turnPhone(one.page, chosenOr(one.vendor)));
    case "finish":
      // Whoever has gone through the pages on the phone has done it already.
      if (!cameBack()) await backend.finishOnPhone(chosenOr(one.vendor));
      return until("the customer comes back", cameBack);
    case "putAway":
      return void (await backend.putPhoneAway());
    case "told":
      return check("it is written down", await visit.tell(one.report));
    case "look":
      return check("the account is looked at", await visit.look());
    case "watch":
      return moveTimeTo(visit.view?.watch.nextLookAt);
    case "runDown":
      await moveTimeTo(new Date(new Date(visit.row?.link?.expiresAt ?? 0).getTime() - one.left).toISOString());
      if (one.left === 0) await until("the link is over", () => visit.row?.link?.state === "expired");
      return;
    case "event":
      return event();
    case "signInAgain":
      return journey.signInAgain(one.vendor);
  }
}

/** Moves time on to a moment that is still to come. */
async function moveTimeTo(moment: string | null | undefined): Promise<void> {
  if (moment && new Date(moment).getTime() > clock.now()) await moveTime(moment);
}

async function event(): Promise<void> {
  const { next } = await backend.demoTime();
  if (!next) return;
  const brought = visit.brought;
  await moveTime(next.at);
  await settled();
  // A look that was due meanwhile has found it already.
  if (visit.brought > brought) return;
  const look = visit.view?.watch.nextLookAt;
  if (look) await moveTime(look);
}

/** Whoever walks by hand may have chosen another vendor than the script. */
function chosenOr(scripted: string): string {
  const vendor = visit.row?.draft.vendor;
  return vendor?.kind === "vendor" ? vendor.vendor : scripted;
}

const cameBack = (): boolean => visit.row?.link?.returned != null;

function check(what: string, is: boolean): void {
  if (!is) throw visit.failure ?? household.failure ?? new Error(what);
}
