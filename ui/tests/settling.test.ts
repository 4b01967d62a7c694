// What comes up in the place of something else is not pressed by a press that was meant for that.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { Settling, SETTLING } from "../src/state/settling.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("what has come up", () => {
  it("can be pressed once it has been seen, and not before", () => {
    const settling = new Settling();
    settling.begin();
    vi.advanceTimersByTime(SETTLING - 1);
    expect(settling.over).toBe(false);
    vi.advanceTimersByTime(1);
    expect(settling.over).toBe(true);
  });

  it("waits anew where it has changed", () => {
    const settling = new Settling();
    const breakOff = settling.begin();
    vi.advanceTimersByTime(SETTLING - 1);
    breakOff();
    settling.begin();
    vi.advanceTimersByTime(SETTLING - 1);
    expect(settling.over).toBe(false);
    vi.advanceTimersByTime(1);
    expect(settling.over).toBe(true);
  });

  it("is not counted any more once it is gone", () => {
    new Settling().begin()();
    expect(vi.getTimerCount()).toBe(0);
  });
});
