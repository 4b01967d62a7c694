// A field is checked when it is left, and not before.

import { expect, it, vi } from "vitest";

import type { Failure, Field, FieldProblem } from "../src/bindings";

const { changedWith } = await import("../src/state/connecting.svelte");
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

it("choices that were all taken away are asked about, since that was meant", async () => {
  const fields = new LeftFields();
  fields.typed("webhookEvents");
  await fields.left("webhookEvents", [], () => Promise.resolve([wrong("webhookEvents")]));
  expect(fields.problem("webhookEvents")).not.toBeNull();
});

it("what sending found wrong is said until it is typed over, and anew when it is sent again", () => {
  const fields = new LeftFields();
  const sent = { problems: [wrong("name"), wrong("clientId")] } as unknown as Failure;
  fields.sent();
  expect(fields.problem("name", sent)).not.toBeNull();
  fields.typed("name");
  expect(fields.problem("name", sent)).toBeNull();
  expect(fields.problem("clientId", sent)).not.toBeNull();
  fields.sent();
  expect(fields.problem("name", sent)).not.toBeNull();
});

it("what a choice brings up was not asked when the form was sent: nothing is wrong with it yet", () => {
  const fields = new LeftFields();
  const sent = { problems: [wrong("apiUrl"), wrong("redirectUri"), wrong("clientId")] } as unknown as Failure;
  for (const field of [...changedWith("environment"), ...changedWith("redirect")]) fields.typed(field);
  expect(fields.problem("apiUrl", sent)).toBeNull();
  expect(fields.problem("redirectUri", sent)).toBeNull();
  expect(fields.problem("clientId", sent), "it was asked, and is still empty").not.toBeNull();
});
