// Every pair of text and ground that the screens use, light and dark, from the one sheet of tokens.

import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { shade } from "../src/components/shared/monogram";

type Colour = [number, number, number];

function fromHex(text: string): Colour {
  const value = Number.parseInt(text.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** By the matrices of CSS Color 4; what a screen cannot show is cut off. */
function fromOklch(text: string): Colour {
  const [lightness = 0, chroma = 0, hue = 0] = (text.match(/[\d.]+/g) ?? []).map(Number);
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear: Colour = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const shown = (value: number) => 255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
  return linear.map((value) => shown(Math.min(1, Math.max(0, value)))) as Colour;
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
    expect(contrast([255, 255, 255], fromOklch(shade(`Vendor ${number}`)))).toBeGreaterThanOrEqual(4.5);
  }
});
