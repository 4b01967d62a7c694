// What a permission is called, as far as the open visit tells of it.

import { expect, it } from "vitest";

import type { VisitView } from "../src/bindings";
import { scopeTitle } from "../src/state/scopes";
import { visit } from "../src/state/visit.svelte";

it("is called as the plan calls it, and one that is new to this program by its own spelling", () => {
  const groups = [{ scopes: [{ scope: "battery:read:data", title: "Readings" }] }];
  visit.show({ id: "v1", revision: 1, rows: [{ id: "r1", plan: { groups } }], timeline: [] } as unknown as VisitView);
  expect(scopeTitle("battery:read:data")).toBe("Readings");
  expect(scopeTitle("battery:control:reserve")).toBe("battery:control:reserve");
});
