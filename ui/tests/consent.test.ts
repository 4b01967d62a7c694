// What was typed about the consent, when the visit is to be finished and it cannot be kept.

import { beforeEach, describe, expect, it, vi } from "vitest";

import type { VisitView } from "../src/bindings";

const backend = vi.hoisted(() => ({ describeVisit: vi.fn() }));
vi.mock("../src/backend", () => ({ backend, asFailure: (error: unknown) => error, recentFailures: () => [], unanswered: () => 0 }));

const { report } = await import("../src/state/report.svelte");
const { visit } = await import("../src/state/visit.svelte");

const seen = (revision: number, consent: string): VisitView =>
  ({ id: "v1", revision, label: "", consent, rows: [{ id: "r1" }] }) as unknown as VisitView;
const full = { code: "storage", message: "The disk is full." };

beforeEach(() => {
  backend.describeVisit.mockReset();
  visit.view = seen(1, "");
  visit.failure = null;
  report.clear();
});

describe("consent that cannot be kept", () => {
  it("holds the visit back, stays as it was typed, and the failure is said", async () => {
    backend.describeVisit.mockRejectedValueOnce(full);
    report.consent = "Anna Berg, by word";
    expect(await report.kept()).toBe(false);
    expect(report.consent).toBe("Anna Berg, by word");
    expect(visit.failure).toEqual(full);
  });

  it("is tried again by the next press", async () => {
    backend.describeVisit.mockRejectedValueOnce(full).mockResolvedValueOnce(seen(2, "Anna Berg, by word"));
    report.consent = "Anna Berg, by word";
    await report.kept();
    expect(await report.kept()).toBe(true);
    expect(visit.view?.consent).toBe("Anna Berg, by word");
  });
});
