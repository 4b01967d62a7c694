// How long a link lasts yet, as the customer reads it.

import { expect, it } from "vitest";

import { timeLeft } from "../src/components/customer/timeLeft";

const now = new Date("2026-01-15T09:00:00Z");

it.each([
  ["de-DE", "2026-01-16T08:59:59Z", "23 Stunden, 59 Minuten"],
  ["de-DE", "2026-01-15T10:01:00Z", "1 Stunde, 1 Minute"],
  ["en-US", "2026-01-15T09:12:59Z", "12 minutes"],
  ["pl-PL", "2026-01-15T11:05:00Z", "2 godziny i 5 minut"],
  ["ja-JP", "2026-01-15T11:05:00Z", "2 時間 5 分"],
])("%s until %s", (language, end, expected) => expect(timeLeft(language, end, now)).toBe(expected));

it("is never more than there is, and never nothing while it works", () => {
  expect(timeLeft("en-US", "2026-01-15T09:00:40Z", now)).toBe("1 minute");
  expect(timeLeft("en-US", "2026-01-15T09:00:00Z", now)).toBeNull();
  expect(timeLeft("en-US", "2026-01-14T09:00:00Z", now)).toBeNull();
});
