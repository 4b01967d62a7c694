// The search for vendors: it belongs to the account that is planned.

import { expect, it, vi } from "vitest";

vi.mock("../src/backend", () => ({ backend: {}, asFailure: (error: unknown) => error }));

const { vendors } = await import("../src/state/vendors.svelte");

it("another account begins with the whole list, and the same one finds its search again", () => {
  vendors.begin("row-1");
  vendors.query = "enph";
  vendors.begin("row-1");
  expect(vendors.query).toBe("enph");
  vendors.begin("row-2");
  expect(vendors.query).toBe("");
});
