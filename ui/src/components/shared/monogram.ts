// What a vendor's mark shows, from its name alone.

/** Two letters: the first of each word, or the two capitals inside one word, else the first two. */
export function letters(name: string): string {
  const words = name.split(/[\s-]+/).filter(Boolean);
  const first = words[0] ?? "";
  const second = words[1];
  if (second) return first.charAt(0).toUpperCase() + second.charAt(0).toUpperCase();
  const capitals = [...first].filter((letter) => letter !== letter.toLowerCase());
  if (capitals.length === 2 && first.length > 3) return capitals.join("");
  if (capitals.length === first.length) return first.slice(0, 2);
  return first.charAt(0).toUpperCase() + first.charAt(1).toLowerCase();
}

/**
 * A colour dark enough for white letters (at least 4.5:1). Lightness and strength are as the eye sees them, and the same for
 * all, so that in a list no mark stands out for its colour; what differs is the hue, in steps that can be told apart.
 */
export function shade(name: string): string {
  let hash = 2166136261;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  // Names that differ in a letter are near each other until they are mixed.
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return `oklch(0.5 0.105 ${(((hash ^ (hash >>> 16)) >>> 0) % HUES) * (360 / HUES)})`;
}

const HUES = 18;
