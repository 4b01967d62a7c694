// Permissions for whoever knows no codes.

import { beforeEach, describe, expect, it } from "vitest";

import type { VisitView } from "../src/bindings";
import { scopesByType } from "../src/state/scopes";
import { visit } from "../src/state/visit.svelte";

const scope = (code: string, title: string) => ({ scope: code, title });

beforeEach(() => {
  const groups = [
    { scopes: [scope("battery:read:data", "Readings"), scope("battery:read:location", "Location")] },
    { scopes: [scope("meter:read:data", "Readings")] },
  ];
  visit.show({ id: "v1", revision: 1, rows: [{ id: "r1", plan: { groups } }], timeline: [] } as unknown as VisitView);
});

describe("permissions", () => {
  it("are told by type of device, and without a code", () => {
    expect(scopesByType(["battery:read:data", "meter:read:data", "battery:read:location"])).toEqual(["Battery: Readings, Location", "Meter: Readings"]);
    expect(scopesByType([])).toEqual([]);
  });

  it("that are new to this program are still told", () => {
    expect(scopesByType(["battery:control:reserve"])).toEqual(["Battery: battery:control:reserve"]);
  });
});
