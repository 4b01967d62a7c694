// How the command palette finds what is typed.

import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { folded } from "../src/state/folded";
import { match, matchAny, Nearness, nearest } from "../src/state/matching";

const marked = (text: string, query: string): string | null => {
  const found = match(text, query);
  return found && found.ranges.map(([from, to]) => text.slice(from, to)).join("|");
};

describe("a text", () => {
  it("is found by every word that is typed, in any order, and marked where it is", () => {
    expect(marked("Go to Devices and vendor", "vend dev")).toBe("Dev|vend");
    expect(marked("Go to Devices and vendor", "dev access")).toBeNull();
    expect(marked("Go to Devices", " ")).toBe("");
  });

  it("is found whatever its case and accents, and the mark covers its own letters", () => {
    expect(marked("Kvarnvägen 14", "VAGEN")).toBe("vägen");
    expect(marked("Škoda", "skod")).toBe("Škod");
    // One letter may be two without its ligature: the mark covers all of it.
    expect(marked("Oﬀice", "off")).toBe("Oﬀ");
    expect(marked("🏠 Lindenweg", "linden")).toBe("Linden");
  });

  it("has one mark where two words touch or overlap", () => {
    expect(match("Enphase", "enp phase")?.ranges).toEqual([[0, 7]]);
  });

  it("is nearer when a word of it begins so, and nearest when it begins so itself", () => {
    const distance = (text: string): number => match(text, "link")?.distance ?? Infinity;
    expect(distance("Link ready")).toBeLessThan(distance("Create link"));
    expect(distance("Create link")).toBeLessThan(distance("Unlink"));
    expect(distance("Events")).toBe(Infinity);
  });

  it("is found by a later place where a word begins, when it is in the midst of one before", () => {
    expect(match("Unlink the link", "link")?.ranges).toEqual([[11, 15]]);
  });
});

describe("what is done", () => {
  it("is the nearer the more of its own words are meant", () => {
    const near = (text: string, query: string): Nearness | undefined => nearest(text, "zoom scale", query)?.nearness;
    expect(near("Create link", "create LINK")).toBe(Nearness.Whole);
    expect(near("Create link", "create l")).toBe(Nearness.Beginning);
    expect(near("Create link", "link")).toBe(Nearness.Words);
    expect(near("Set size", "size zoom")).toBe(Nearness.OtherWords);
    expect(near("Set size", "oom")).toBeUndefined();
    expect(near("Unlink", "link")).toBe(Nearness.Letters);
    expect(nearest("Set size", "zoom", "zoom")?.ranges).toEqual([]);
  });
});

describe("a slip of the finger", () => {
  const found = (query: string): Nearness | undefined => nearest("Expected devices: battery", "dunkle", query)?.nearness;

  it.each(["battrey", "batery", "battery", "batttery", "bettery", "expectd", "dunkel"])("is forgiven: %s", (typed) => {
    expect(found(typed)).toBe(typed === "battery" ? Nearness.Words : Nearness.Slip);
  });

  it.each(["battrye", "batt xyz", "xattrey", "mode"])("is one, and in a word that is long enough: %s", (typed) => {
    expect(found(typed)).toBeUndefined();
  });
});

describe("several texts that belong together", () => {
  it("are found when each word is in one of them", () => {
    expect(matchAny(["Anna’s house", "kvarnvagen-14", "Enphase"], "anna enph")).toEqual([[[0, 4]], [], [[0, 4]]]);
    expect(matchAny(["Anna’s house", "kvarnvagen-14"], "anna tesla")).toBeNull();
  });
});

describe("the folding", () => {
  const cases = JSON.parse(readFileSync("../src-tauri/crates/linking/src/folding.json", "utf8")) as [string, string][];

  it.each(cases)("of “%s” is the core's", (written, expected) => expect(folded(written).text).toBe(expected));

  it("finds what the core finds, also in a palette", () => {
    expect(marked("Strømmen Straße", "strasse strom")).toBe("Strøm|Straße");
  });
});
