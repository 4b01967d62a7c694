// Where a tooltip goes: it never lies over what it speaks of, and it is within the window.

import { describe, expect, it } from "vitest";

import { placeFor } from "../src/state/tips";

const view = { width: 900, height: 600 };
const tip = { width: 200, height: 40 };

describe("the place of a tooltip", () => {
  it("is below its element, in the middle of a small one", () => {
    expect(placeFor({ left: 400, top: 100, width: 40, height: 30 }, tip, view)).toEqual({ left: 320, top: 136 });
  });

  it("begins where a wide element does", () => {
    expect(placeFor({ left: 100, top: 100, width: 500, height: 30 }, tip, view).left).toBe(100);
  });

  it("is above where there is no room below", () => {
    expect(placeFor({ left: 400, top: 560, width: 40, height: 30 }, tip, view).top).toBe(514);
  });

  it.each([0, 450, 880])("covers nothing of an element at %i, and nothing of it is cut", (left) => {
    for (let top = 0; top <= 570; top += 30) {
      const place = placeFor({ left, top, width: 20, height: 30 }, tip, view);
      expect(place.top >= top + 30 || place.top + tip.height <= top).toBe(true);
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.left + tip.width).toBeLessThanOrEqual(view.width);
    }
  });
});
