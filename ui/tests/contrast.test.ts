// Every pair of text and ground that the screens use, light and dark, from the one sheet of tokens.

import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { shade } from "../src/components/shared/monogram";

type Colour = [number, number, number];

function fromHex(text: string): Colour {
  const value = Number.parseInt(text.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function fromHsl(text: string): Colour {
  const [hue = 0, saturation = 0, lightness = 0] = (text.match(/[\d.]+/g) ?? []).map(Number);
  const [s, l] = [saturation / 100, lightness / 100];
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12;
    return (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1))) * 255;
  };
  return [channel(0), channel(8), channel(4)];
}

function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Colour;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const sheet = readFileSync(new URL("../src/styles/tokens.css", import.meta.url), "utf8");
const [lightSheet = "", darkSheet = ""] = sheet.split("@media");

function tokens(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]]));
}

const grounds = ["ground", "panel", "sunk"];
const washes = ["accent", "ok", "wait", "warn", "stop", "demo"];

describe.each([
  ["light", tokens(lightSheet)],
  ["dark", tokens(darkSheet)],
])("%s", (_, colours) => {
  const of = (name: string) => fromHex(colours[name] ?? "");
  const texts = ["ink", "soft", "faint", "accent", "ok", "wait", "warn", "stop", "demo"];

  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground])))("%s on %s", (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(washes.map((name) => [name, `${name}-wash`]))("%s on %s", (text, wash) => {
    expect(contrast(of(text), of(wash))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of("ink"), of(wash))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["soft", "ok", "wait", "warn", "stop", "demo"])("%s on a line that is chosen", (text) => {
    expect(contrast(of(text), of("accent-wash"))).toBeGreaterThanOrEqual(4.5);
  });

  it("the words of the first button, and the edges of fields", () => {
    expect(contrast(of("accent-ink"), of("accent"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of("line-strong"), of("panel"))).toBeGreaterThanOrEqual(3);
  });
});

it("white letters can be read on the mark of any vendor", () => {
  for (let number = 0; number < 2000; number++) {
    expect(contrast([255, 255, 255], fromHsl(shade(`Vendor ${number}`)))).toBeGreaterThanOrEqual(4.5);
  }
});
