// Where in a story a walk is, whoever walks it.

import { describe, expect, it } from "vitest";

import { endOf, placeOf, stepOf, traced, type Walk, type WalkedAccount } from "../src/state/presenter/place";
import { scripted, scriptOf, type Act } from "../src/state/presenter/scripts";

const nothing: WalkedAccount = { types: false, vendor: false, links: 0, handedOver: false, opened: false, over: false, returned: false, told: false };
const start: Walk = { household: false, begun: false, step: "household", query: "", accounts: [], current: 0, eventAhead: false };

/** What an act changes, as the screens do it. */
function after(walk: Walk, act: Act): Walk {
  const account = (change: Partial<WalkedAccount>): Walk => ({ ...walk, accounts: walk.accounts.map((one, index) => (index === walk.current ? { ...one, ...change } : one)) });
  const freshLink = (): Walk => {
    const links = (walk.accounts[walk.current]?.links ?? 0) + 1;
    return { ...account({ links, handedOver: false, opened: false, over: false, returned: false, told: false }), step: "link" };
  };
  switch (act.do) {
    case "lookUp":
      return { ...walk, household: true };
    case "begin":
      return { ...walk, begun: true, step: "devices", accounts: [nothing] };
    case "types":
      return account({ types: true });
    case "vendor":
      return account({ vendor: true });
    case "search":
      return { ...walk, query: act.query };
    case "addAccount":
      return { ...walk, accounts: [...walk.accounts, nothing], current: walk.accounts.length, step: "devices" };
    case "go":
      return { ...walk, step: act.step };
    case "create":
    case "signInAgain":
      return freshLink();
    case "code":
      return account({ handedOver: true });
    case "phone":
      return account({ handedOver: true, opened: true });
    case "finish":
      return { ...account({ returned: true }), eventAhead: true };
    case "told":
      return account({ told: true });
    case "event":
      return { ...walk, eventAhead: false };
    case "runDown":
      return act.left === 0 ? account({ opened: false, over: true }) : walk;
    case "page":
    case "putAway":
    case "look":
    case "watch":
      return walk;
  }
}

const walkedTo = (story: string, beats: number): Walk =>
  scriptOf(story)
    .slice(0, beats)
    .flatMap((beat) => beat.acts)
    .reduce(after, start);

const leavesATrace = (story: string, beat: number): boolean => (traced(scriptOf(story), start)[beat] ?? []).some(({ done }) => done !== null);

describe.each(scripted())("%s", (story) => {
  const beats = scriptOf(story);

  it("is at its beginning before anything is done", () => {
    expect(placeOf(beats, start, 0)).toBe(0);
  });

  it.each(beats.map((_, index) => index + 1))("stays where the strip says after %i beats", (played) => {
    expect(placeOf(beats, walkedTo(story, played), played)).toBe(played);
  });

  it.each(beats.map((_, index) => index + 1))("is found after %i beats by hand, but for what leaves no trace", (walked) => {
    let seen = walked;
    while (!leavesATrace(story, seen - 1)) seen--;
    expect(placeOf(beats, walkedTo(story, walked), 0)).toBe(seen);
  });

  it("plays each act on the step where the one before has led", () => {
    let walk = start;
    for (const act of beats.flatMap((beat) => beat.acts)) {
      expect(stepOf(act) ?? walk.step).toBe(walk.step);
      walk = after(walk, act);
    }
  });

  it.each(beats.map((_, index) => index + 1))("ends %i beats where the last of them leads", (played) => {
    const { step } = walkedTo(story, played);
    const beat = beats[played - 1];
    expect(beat && (endOf(beat) ?? step)).toBe(step);
  });

  it("has nothing left to do in a beat that is behind it", () => {
    const walk = walkedTo(story, beats.length);
    expect(traced(beats, walk).flat().filter(({ done }) => done === false)).toEqual([]);
  });
});

describe("a walk by hand", () => {
  const beats = scriptOf("all-connected");

  it("may leave out the picture for the phone", () => {
    const walk = [...beats.slice(0, 5), ...beats.slice(6, 7)].flatMap((beat) => beat.acts).reduce(after, start);
    expect(placeOf(beats, walk, 0)).toBe(7);
  });

  it("that goes back to an earlier screen goes on from what is done", () => {
    expect(placeOf(beats, { ...walkedTo("all-connected", 8), step: "access" }, 9)).toBe(8);
    expect(placeOf(beats, { ...walkedTo("all-connected", 5), step: "devices" }, 5)).toBe(5);
  });

  it("with more links than the script has is where its last link is", () => {
    const walk = after(walkedTo("all-connected", 7), { do: "create" });
    expect(placeOf(beats, walk, 7)).toBe(5);
  });

  it("to an account that the script does not know is not at the end of the story", () => {
    const walk = after(walkedTo("partial", 7), { do: "addAccount" });
    expect(placeOf(scriptOf("partial"), walk, 7)).toBe(7);
  });

  it("back at an earlier account does not link that one again", () => {
    const mixed = scriptOf("mixed-home");
    const [first] = walkedTo("mixed-home", 4).accounts;
    const walk: Walk = { ...walkedTo("mixed-home", 4), step: "link", accounts: [first ?? nothing, nothing], current: 0 };
    const place = placeOf(mixed, walk, 4);
    const left = (traced(mixed, walk)[place] ?? []).flatMap(({ done }, index) => (done ? [] : [mixed[place]?.acts[index]?.do]));
    expect(left).toEqual(["putAway", "types", "vendor"]);
  });

  it.each([
    ["all-connected", 9, 8],
    ["late-device", 7, 6],
    ["late-device", 8, 8],
    ["wrong-account", 10, 9],
    ["credentials-invalidated", 8, 8],
  ])("of %s whose visit was opened again after %i beats is at %i", (story, walked, place) => {
    expect(placeOf(scriptOf(story), { ...walkedTo(story, walked), step: "devices" }, 0)).toBe(place);
  });
});
