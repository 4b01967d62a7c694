// Finding what somebody types in a few words: every word must be in the text, anywhere, whatever its case and accents.
// What begins a word is nearer than what is in the midst of one.

import { apart, folded, type Range, wordsOf } from "./folded";

export type Match = { ranges: Range[]; distance: number };

const isInside = (text: string, at: number): boolean => at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? "");

/** Where the word is, at the beginning of a word if it is there at all. */
function find(text: string, word: string): { at: number; inside: boolean } | null {
  let first = -1;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isInside(text, at)) return { at, inside: false };
    if (first < 0) first = at;
  }
  return first < 0 ? null : { at: first, inside: true };
}

/** How the query is found in the text; `null` when a word of it is not. An empty one is found in everything. */
export function match(text: string, query: string): Match | null {
  const where = folded(text);
  const ranges: Range[] = [];
  let distance = 0;
  for (const word of wordsOf(query)) {
    const found = find(where.text, word);
    if (!found) return null;
    distance += found.inside ? 100 : found.at === 0 ? 0 : 1 + found.at / 100;
    const [first, last] = [where.at[found.at], where.at[found.at + word.length - 1]];
    if (first && last) ranges.push([first[0], last[1]]);
  }
  return { ranges: apart(ranges), distance };
}

/** The same over several texts that belong together: each word must be in one of them. */
export function matchAny(texts: readonly string[], query: string): Range[][] | null {
  const words = wordsOf(query);
  const found = words.map((word) => texts.map((text) => match(text, word)));
  if (found.some((of) => of.every((one) => one === null))) return null;
  return texts.map((_, place) => apart(found.flatMap((of) => of[place]?.ranges ?? [])));
}
