// What the command palette lists, in groups: what the screen itself offers, what was chosen last, actions, vendors where
// one is chosen, visits, households. What answers best to the words comes first in its group.

import type { VendorView, VisitBrief } from "../../bindings";
import { ofScreen, possible, type Action, type Page } from "../../state/actions";
import { finding, wordsOfVisit } from "../../state/finding.svelte";
import type { Range } from "../../state/folded";
import { household } from "../../state/household.svelte";
import { journey } from "../../state/journey.svelte";
import type { Keys } from "../../state/keys";
import { matchAny, Nearness, nearest } from "../../state/matching";
import { opening } from "../../state/opening.svelte";
import { plan } from "../../state/plan.svelte";
import { vendors, type FoundVendor } from "../../state/vendors.svelte";
import { visit } from "../../state/visit.svelte";
import { t } from "../../words/language.svelte";

export type Piece = { text: string; ranges: Range[] };
/** What is careful is done only by somebody who has moved to it, and never by a mere Enter. */
export type Item = {
  key: string;
  title: Piece;
  notes: Piece[];
  keys?: Keys;
  visit?: VisitBrief;
  vendor?: FoundVendor;
  does?: string;
  careful?: boolean;
  /** It leads nowhere: what is open below the palette stays open. */
  stays?: boolean;
  run: () => unknown;
};
export type Group = { key: "here" | "recent" | "actions" | "vendors" | "visits" | "households" | "more"; title: string; items: Item[] };

const MOST_RECENT = 3;
/** How many actions come before the visits while nothing is typed, so that all kinds are seen at once. */
const FIRST_ACTIONS = 5;
/** How many visits and households of those that are fetched are shown then. */
const FIRST_OTHERS = 3;

const LOOK_UP = "look-up";

/** Whether nothing is known that answers to the words: what is left is to ask Enode for them. */
export const nothingKnown = (items: readonly Item[]): boolean => items.every((item) => item.key === LOOK_UP);

/** What was chosen in this run of the program, the last first. */
const chosen: string[] = [];

export function choose(item: Item): void {
  // Elsewhere it is another button.
  if (item.key === "onward") return;
  const before = chosen.indexOf(item.key);
  if (before >= 0) chosen.splice(before, 1);
  chosen.unshift(item.key);
}

function actionItems(actions: readonly Action[], query: string): { items: Item[]; best: Nearness | undefined } {
  const offered = query.trim() === "" ? actions.filter((action) => !action.typed) : actions;
  const found = offered.flatMap((action) => {
    const text = action.says();
    const how = nearest(text, action.also?.() ?? "", query);
    return how ? [{ how, item: { key: action.id, title: { text, ranges: how.ranges }, notes: [], run: action.run, ...(action.keys && { keys: action.keys }), ...(action.stays && { stays: true }) } }] : [];
  });
  // While nothing is typed, what was chosen last has a group of its own, and the rest is as it is declared.
  const before = (key: string): number => (query.trim() !== "" && chosen.includes(key) ? chosen.indexOf(key) : chosen.length);
  found.sort(
    (one, other) => one.how.nearness - other.how.nearness || before(one.item.key) - before(other.item.key) || one.how.distance - other.how.distance,
  );
  return { items: found.map(({ item }) => item), best: found[0]?.how.nearness };
}

function visitItems(query: string): Item[] {
  return finding.visits.flatMap((visit) => {
    const texts = wordsOfVisit(visit);
    // The core found it by its own comparison, which may know more of letters than this one.
    const ranges = matchAny(texts, query) ?? texts.map(() => []);
    const [title, ...notes] = texts.map((text, index) => ({ text, ranges: ranges[index] ?? [] }));
    if (!title) return [];
    return [{ key: `visit-${visit.id}`, title, notes: notes.filter((note) => note.text !== ""), visit, run: () => opening.visit(visit) }];
  });
}

function vendorItems(): Item[] {
  return finding.vendors.map((found) => {
    const { placed, fits } = found;
    const { vendor, name, portal, nickname } = placed;
    const notes: Piece[] = nickname
      ? [{ text: nickname.alias, ranges: [...nickname.matched] }]
      : vendor.portalName !== vendor.displayName ? [{ text: vendor.portalName, ranges: [...portal] }] : [];
    const title = { text: vendor.displayName, ranges: [...name] };
    // What cannot be chosen is found in the list, where it is said why.
    return { key: `vendor-${vendor.code}`, title, notes, vendor: found, careful: !fits, run: () => (fits ? chooseVendor(vendor) : seekVendor(vendor)) };
  });
}

function chooseVendor({ code, displayName }: VendorView): void {
  vendors.showAll();
  if (code !== plan.vendorCode) void plan.chooseVendor({ kind: "vendor", vendor: code }, displayName);
}

function seekVendor({ displayName }: VendorView): void {
  vendors.query = displayName;
  document.querySelector<HTMLElement>("main [data-search]")?.focus();
}

const isCalled = ({ title, notes }: Item, query: string): boolean => matchAny([title, ...notes].map((piece) => piece.text), query) !== null;

/** Whether the first vendor is what was begun to be typed. */
function vendorIsMeant([first]: readonly Item[]): boolean {
  if (!first?.vendor?.fits) return false;
  const { name, nickname } = first.vendor.placed;
  return [name, nickname?.matched ?? []].some((ranges) => ranges[0]?.[0] === 0);
}

/** A new visit with a household, or going on with the open one: that is said on its screen. */
function toHousehold(userId: string): void {
  journey.newVisit();
  void household.choose(userId);
}

function householdItems(query: string): Item[] {
  const typed = query.trim();
  if (!journey.profile) return [];
  // Another household takes the place of the visit that is open.
  const careful = visit.view !== null;
  const ofVisits = finding.visits.filter((visit) => visit.profileId === journey.profile?.id);
  const labels = new Map(ofVisits.filter((visit) => visit.label !== "").map((visit) => [visit.userId, visit.label]));
  const known = [...new Set([...finding.households, ...ofVisits.map((visit) => visit.userId)])];
  const items: Item[] = known.map((userId) => {
    const texts = [userId, labels.get(userId) ?? ""];
    const ranges = matchAny(texts, query) ?? [[], []];
    const [title, note] = texts.map((text, index) => ({ text, ranges: ranges[index] ?? [] })) as [Piece, Piece];
    return { key: `household-${userId}`, title, notes: note.text ? [note] : [], does: t("palette-new-visit"), careful, run: () => toHousehold(userId) };
  });
  // One that no list has is looked up, which creates nothing. No user ID has a space in it: that is no household, and what
  // stands alone would be done by a mere Enter.
  if (typed === "" || /\s/.test(typed) || known.includes(typed)) return items;
  const text = t("palette-look-up", { household: typed });
  return [...items, { key: LOOK_UP, title: { text, ranges: [] }, notes: [], careful, run: () => toHousehold(typed) }];
}

export function groups(page: Page, query: string): Group[] {
  const { items: actions, best } = actionItems(possible(page), query);
  const visits = visitItems(query);
  const households = householdItems(query);
  const titles = { actions: t("palette-actions"), vendors: t("devices-vendors"), visits: t("palette-visits"), households: t("palette-households") };
  return (query.trim() === "" ? untyped() : typed()).filter((group) => group.items.length > 0);

  function typed(): Group[] {
    const action: Group = { key: "actions", title: titles.actions, items: actions };
    // A vendor that is called almost so is not what is meant where an action is called so.
    const isMeant = (best ?? Nearness.Letters) <= Nearness.OtherWords;
    const found = isMeant ? vendorItems().filter((item) => isCalled(item, query)) : vendorItems();
    const ofVendors: Group = { key: "vendors", title: titles.vendors, items: found };
    const others: Group[] = [
      { key: "visits", title: titles.visits, items: visits },
      // Nor is a household that nobody knows.
      { key: "households", title: titles.households, items: households.filter((item) => !isMeant || item.key !== LOOK_UP) },
    ];
    // Visits and households that answer to the words are rarer than actions that merely hold them. What nobody knows and
    // could be looked up comes last.
    const first = (best ?? Nearness.Letters) <= Nearness.Words || [...found, ...visits, ...households].every((item) => item.key === LOOK_UP);
    if (vendorIsMeant(found) && (best ?? Nearness.Letters) > Nearness.Beginning) return [ofVendors, ...(first ? [action, ...others] : [...others, action])];
    return first ? [action, ofVendors, ...others] : [ofVendors, ...others, action];
  }

  function untyped(): Group[] {
    const all = [...actions, ...visits, ...households];
    const here = ofScreen.flatMap((key) => actions.find((item) => item.key === key) ?? []);
    const recent = chosen.flatMap((key) => all.find((item) => item.key === key && !here.includes(item)) ?? []).slice(0, MOST_RECENT);
    const rest = (items: Item[]): Item[] => items.filter((item) => !recent.includes(item) && !here.includes(item));
    return [
      // A mere Enter does what the screen is about, whatever was chosen elsewhere.
      { key: "here", title: t("palette-here"), items: here },
      { key: "recent", title: t("palette-recent"), items: recent },
      { key: "actions", title: titles.actions, items: rest(actions).slice(0, FIRST_ACTIONS) },
      { key: "visits", title: titles.visits, items: rest(visits).slice(0, FIRST_OTHERS) },
      { key: "households", title: titles.households, items: rest(households).slice(0, FIRST_OTHERS) },
      { key: "more", title: t("palette-more"), items: rest(actions).slice(FIRST_ACTIONS) },
    ];
  }
}
