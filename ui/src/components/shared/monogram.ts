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

/** A colour dark enough for white letters (at least 4.5:1): the lightness is fixed below what any hue needs. */
export function shade(name: string): string {
  let hash = 2166136261;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  const hue = hash % 360;
  const lightness = hue > 40 && hue < 200 ? 28 : 38;
  return `hsl(${hue} 42% ${lightness}%)`;
}
