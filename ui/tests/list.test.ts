// Long lists: where rows stand, where keys lead, what stays when a list changes.

import { describe, expect, it } from "vitest";

import type { Arrangement, CatalogueView } from "../src/bindings";
import { follow, Layout, way, writes, type Rows } from "../src/components/shared/list/rows";
import { Arranged } from "../src/state/arranged";
import { marks } from "../src/state/marks";
import { PAGE, Pages, pagesOf } from "../src/state/pages";

const section = (key: string, count: number) => ({ key, title: key, note: "", count });
const rowsOf = (...keys: string[]): Rows => ({ count: keys.length, keyOf: (row) => keys[row] ?? "", rowOf: (key) => keys.indexOf(key) });

describe("where rows stand", () => {
  const layout = new Layout(5, [section("all", 2), section("some", 3)]);

  it("is after the headings above them", () => {
    expect(layout.items).toBe(7);
    expect(layout.headings).toEqual([0, 3]);
    expect([0, 1, 2, 3, 4].map((row) => layout.itemOf(row))).toEqual([1, 2, 4, 5, 6]);
  });

  it("leads back to the row, and from a heading to none", () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((item) => layout.rowAt(item))).toEqual([null, 0, 1, null, 2, 3, 4]);
  });

  it("is in a block for each section", () => {
    expect([layout.block(0), layout.block(1)]).toEqual([[1, 3], [4, 7]]);
  });

  it("is the number of the row where there are no sections", () => {
    const plain = new Layout(3, []);
    expect([plain.items, plain.itemOf(2), plain.rowAt(2)]).toEqual([3, 2, 2]);
    expect(plain.block(0)).toEqual([0, 3]);
  });
});

describe("where a key leads", () => {
  const reach = (unreachable: number[] = []) => ({ count: 20, page: 8, reachable: (row: number) => !unreachable.includes(row) });

  it.each([
    ["ArrowDown", 3, 4],
    ["ArrowUp", 3, 2],
    ["Home", 12, 0],
    ["End", 3, 19],
    ["PageDown", 3, 11],
    ["PageUp", 12, 4],
    ["PageDown", 15, 19],
    ["PageUp", 5, 0],
    ["ArrowUp", 0, "above"],
    ["ArrowDown", 19, "end"],
    ["PageDown", 19, "end"],
    ["PageUp", 0, "end"],
    ["Tab", 3, null],
  ] as const)("%s from row %i to %s", (key, from, to) => expect(way(key, from, reach())).toBe(to));

  it("passes over rows that cannot be reached, and does not turn back at them", () => {
    expect(way("ArrowDown", 3, reach([4, 5]))).toBe(6);
    expect(way("PageDown", 3, reach([11]))).toBe(12);
    expect(way("PageDown", 9, reach([17, 18, 19]))).toBe(16);
    expect(way("PageDown", 16, reach([17, 18, 19]))).toBe("end");
    expect(way("End", 3, reach([18, 19]))).toBe(17);
    expect(way("ArrowUp", 2, reach([0, 1]))).toBe("above");
  });

  it("is the search for what writes, and for nothing else", () => {
    const key = (name: string, held = {}) => writes({ key: name, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...held });
    expect(["a", "Ä", "7", "日"].map((name) => key(name))).toEqual([true, true, true, true]);
    expect([key(" "), key("/"), key("Enter"), key("k", { ctrlKey: true }), key("k", { metaKey: true })]).not.toContain(true);
  });
});

describe("the row that the keyboard is at", () => {
  it("is the same one when others come before it", () => {
    expect(follow({ key: "b", row: 1 }, rowsOf("x", "a", "b"))).toEqual({ key: "b", row: 2 });
  });

  it("is the one in its place when it is gone, and the last one when that is gone too", () => {
    expect(follow({ key: "b", row: 1 }, rowsOf("a", "c"))).toEqual({ key: "c", row: 1 });
    expect(follow({ key: "b", row: 1 }, rowsOf("a"))).toEqual({ key: "a", row: 0 });
  });

  it("is none in an empty list", () => {
    expect(follow({ key: "b", row: 1 }, rowsOf())).toBeNull();
  });
});

describe("pages", () => {
  const page = (from: number) => Array.from({ length: PAGE }, (_, at) => ({ id: `v${String(from + at)}` }));

  it("know where a row is, and that others are missing", () => {
    const pages = new Pages<{ id: string }>(1_000).with(2, page(200), 1_000);
    expect([pages.at(250)?.id, pages.at(50)]).toEqual(["v250", undefined]);
    expect([pages.rowOf("v250"), pages.rowOf("v50")]).toEqual([250, -1]);
    expect(pages.missing(150, 350)).toEqual([1, 3]);
    expect(pages.missing(990, 5_000)).toEqual([9]);
  });

  it("keep the place of a row that is not at hand, and give it up to the row when it comes", () => {
    const before = new Pages<{ id: string }>(1_000);
    expect(follow({ key: before.keyOf(250), row: 250 }, { count: 1_000, keyOf: (row) => before.keyOf(row), rowOf: (key) => before.rowOf(key) })).toEqual({ key: "#250", row: 250 });
    const after = before.with(2, page(200), 1_000);
    expect(follow({ key: "#250", row: 250 }, { count: 1_000, keyOf: (row) => after.keyOf(row), rowOf: (key) => after.rowOf(key) })).toEqual({ key: "v250", row: 250 });
  });

  it("are the same while nothing of them has changed, and no more of the list is at hand", () => {
    const pages = (total: number, from: number) => new Pages<{ id: string }>(total).with(0, page(from), total);
    expect(pages(300, 0).isSame(pages(300, 0))).toBe(true);
    expect(pages(300, 0).isSame(pages(301, 0))).toBe(false);
    expect(pages(300, 0).isSame(pages(300, 1))).toBe(false);
    expect(pages(300, 0).with(1, page(100), 300).isSame(pages(300, 0))).toBe(false);
    expect(pages(300, 0).isSame(pages(300, 0).with(1, page(100), 300))).toBe(false);
  });

  it("hold a row once: the page where it was before is not true any more", () => {
    const pages = new Pages<{ id: string }>(300).with(0, page(0), 300).with(1, page(99), 300);
    expect(pages.missing(0, 200)).toEqual([0]);
    expect(pages.rowOf("v99")).toBe(100);
  });

  it("are kept as far as they are near", () => {
    let pages = new Pages<{ id: string }>(100_000);
    for (let number = 0; number < 100; number++) pages = pages.with(number, page(number * PAGE), 100_000);
    expect(pages.missing(9_000, 10_000)).toEqual([]);
    expect(pages.missing(0, 1_000)).toHaveLength(10);
  });

  it("are those that the rows are on", () => {
    expect([pagesOf(0, 1), pagesOf(99, 101), pagesOf(5, 5)]).toEqual([[0], [0, 1], []]);
  });
});

describe("what a search found in a text", () => {
  it.each<[string, string, [number, number][]]>([
    ["Müller, Gartenweg 3", "mull", [[0, 4]]],
    ["Mu\u0308ller", "müll", [[0, 5]]],
    ["Hauptstraße 7", "STRASSE", [[5, 11]]],
    ["Østergaard", "ost gaard", [[0, 3], [5, 10]]],
    ["anna", "an na", [[0, 4]]],
    ["home-12/b", "home-12", [[0, 7]]],
    ["Enphase", "", []],
    ["Enphase", "tesla", []],
  ])("%s searched for %s", (text, search, found) => expect(marks(text, search)).toEqual(found));
});

describe("the vendors as arranged", () => {
  const vendor = (code: string, assetTypes: string[], linkingStatus = "READY") => ({ code, displayName: code, portalName: code, assetTypes, scopes: [], linkingStatus });
  const catalogue: CatalogueView = {
    vendors: [vendor("A", ["inverter"]), vendor("B", ["inverter", "battery"]), vendor("C", ["hvac"]), vendor("D", ["inverter", "battery"], "OUTAGE")],
    fetchedAt: "2026-01-15T09:00:00Z",
    setAside: [],
    failure: null,
  };
  const arrangement: Arrangement = {
    all: [1, 3],
    some: [0],
    none: [2],
    wanted: ["inverter", "battery"],
    splits: [{ serves: ["inverter"], leftOver: ["battery"] }],
    someSplit: [0],
    names: [
      [1, 0, 1],
      [1, 2, 3],
    ],
    portals: [[0, 0, 1]],
    nicknames: [{ vendor: 2, alias: "Sea", matched: [[0, 2]] }],
    absence: null,
    offeredInLinkUi: 3,
  };
  const arranged = new Arranged(catalogue, arrangement, "");

  it("stand group by group", () => {
    expect([0, 1, 2, 3].map((row) => arranged.keyOf(row))).toEqual(["B", "D", "A", "C"]);
    expect(["B", "D", "A", "C", "Z"].map((code) => arranged.rowOf(code))).toEqual([0, 1, 2, 3, -1]);
    expect(arranged.groups).toEqual([{ key: "all", count: 2 }, { key: "some", count: 1 }, { key: "none", count: 1 }]);
  });

  it("tell what they serve and what is left over", () => {
    const told = [0, 2, 3].map((row) => arranged.at(row)).map((placed) => [placed?.serves, placed?.leftOver]);
    expect(told).toEqual([[["inverter", "battery"], []], [["inverter"], ["battery"]], [[], ["inverter", "battery"]]]);
    expect(arranged.at(4)).toBeNull();
  });

  it("carry their marks", () => {
    expect(arranged.at(0)?.name).toEqual([[0, 1], [2, 3]]);
    expect(arranged.at(2)?.portal).toEqual([[0, 1]]);
    expect(arranged.at(3)?.nickname).toMatchObject({ alias: "Sea" });
  });

  it("fit unless they link none of it or are down", () => {
    expect([0, 1, 2, 3].map((row) => arranged.fits(row))).toEqual([true, false, true, false]);
    expect(arranged.firstFit).toBe(0);
    expect(new Arranged(catalogue, { ...arrangement, all: [3], some: [] }, "").firstFit).toBe(-1);
  });
});
