// The scripts of the demo, and the time that they are told in.

import { readFileSync } from "node:fs";

import { afterEach, describe, expect, it, vi } from "vitest";

import { clock, now } from "../src/state/clock.svelte";
import { scripted, scriptOf } from "../src/state/presenter/scripts";

const stories = [...readFileSync("../src-tauri/crates/simulator/src/story.rs", "utf8").matchAll(/code: "([a-z-]+)"/g)].map(([, code]) => code ?? "");

describe("every story of the simulator", () => {
  it("has a script, and no script is of a story that there is not", () => {
    expect(stories.length).toBeGreaterThan(5);
    expect(scripted().sort()).toEqual([...stories].sort());
  });

  it.each(stories)("%s begins with a household and ends with the report", (story) => {
    const beats = scriptOf(story);
    expect(beats[0]?.acts[0]?.do).toBe("lookUp");
    expect(beats.at(-1)?.name).toBe("script-report");
  });

  it.each(stories)("%s hands a link over only once it is created, and finishes only what was opened", (story) => {
    let link: "none" | "created" | "opened" = "none";
    for (const { do: what } of scriptOf(story).flatMap((beat) => beat.acts)) {
      if (what === "create" || what === "signInAgain") link = "created";
      if (what === "phone") {
        expect(link).toBe("created");
        link = "opened";
      }
      if (what === "finish") {
        expect(link).toBe("opened");
        link = "none";
      }
    }
  });
});

describe("the time", () => {
  afterEach(() => {
    clock.follow(null);
    vi.useRealTimers();
  });

  it("of the demo stands still until it is moved", () => {
    vi.useFakeTimers({ now: new Date("2026-06-01T12:00:00Z") });
    clock.follow({ now: "2026-01-15T09:42:00Z", passes: false, next: null });
    vi.advanceTimersByTime(60_000);
    expect(now().toISOString()).toBe("2026-01-15T09:42:00.000Z");
  });

  it("of the demo passes as the computer's does, from where it is", () => {
    vi.useFakeTimers({ now: new Date("2026-06-01T12:00:00Z") });
    clock.follow({ now: "2026-01-15T09:42:00Z", passes: true, next: null });
    vi.advanceTimersByTime(60_000);
    expect(now().toISOString()).toBe("2026-01-15T09:43:00.000Z");
  });

  it("is the computer's again when the demo is left, and whoever waits hears of each move", () => {
    vi.useFakeTimers({ now: new Date("2026-06-01T12:00:00Z") });
    const heard = vi.fn();
    const deaf = clock.onMoved(heard);
    clock.follow({ now: "2026-01-15T09:42:00Z", passes: false, next: null });
    clock.follow(null);
    expect(now().toISOString()).toBe("2026-06-01T12:00:00.000Z");
    deaf();
    clock.follow(null);
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
