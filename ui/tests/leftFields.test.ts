// A field is checked when it is left, and not before.

import { expect, it, vi } from "vitest";

import type { Field, FieldProblem } from "../src/bindings";

const { LeftFields } = await import("../src/state/leftFields");

const wrong = (field: Field): FieldProblem => ({ field, message: { id: "problem-name-empty", values: {} } }) as unknown as FieldProblem;
const ask = () => vi.fn(() => Promise.resolve([wrong("name"), wrong("clientId")]));

it("nothing is said while it is typed in, and only of what was left", async () => {
  const fields = new LeftFields();
  fields.typed("name");
  expect(fields.problem("name")).toBeNull();
  await fields.left("name", "x", ask());
  expect(fields.problem("name")).not.toBeNull();
  expect(fields.problem("clientId")).toBeNull();
  fields.typed("name");
  expect(fields.problem("name")).toBeNull();
});

it("what is empty or was never typed in is not asked about", async () => {
  const fields = new LeftFields();
  const asked = ask();
  await fields.left("name", "x", asked);
  fields.typed("name");
  await fields.left("name", " ", asked);
  expect(asked).not.toHaveBeenCalled();
});

it("an answer about what was typed over meanwhile is dropped", async () => {
  const fields = new LeftFields();
  fields.typed("name");
  const answered = fields.left("name", "x", ask());
  fields.typed("name");
  await answered;
  expect(fields.problem("name")).toBeNull();
});
