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

/** As far is a word that is found in the midst of another. */
const INSIDE = 100;

/** How the query is found in the text; `null` when a word of it is not. An empty one is found in everything. */
export function match(text: string, query: string): Match | null {
  const where = folded(text);
  const ranges: Range[] = [];
  let distance = 0;
  for (const word of wordsOf(query)) {
    const found = find(where.text, word);
    if (!found) return null;
    distance += found.inside ? INSIDE : found.at === 0 ? 0 : 1 + found.at / 100;
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

/** The ways to be found, the best first: as a whole, from the beginning, by words from where they begin, by other words
 * that are meant, by letters in the midst of a word, and with one slip of the finger in a word. */
export enum Nearness {
  Whole,
  Beginning,
  Words,
  OtherWords,
  Letters,
  Slip,
}

/** How near what is done is to what was typed: by what it says, or by other words that it is also called. */
export function nearest(text: string, also: string, query: string): (Match & { nearness: Nearness }) | null {
  const found = match(text, query);
  if (found && found.distance < INSIDE) {
    const [all, typed] = [folded(text).text, wordsOf(query).join(" ")];
    const nearness = all === typed ? Nearness.Whole : all.startsWith(typed) ? Nearness.Beginning : Nearness.Words;
    return { ...found, nearness };
  }
  const other = also === "" ? null : match(`${text} ${also}`, query);
  if (other && other.distance < INSIDE) {
    return { ...other, ranges: other.ranges.filter(([, to]) => to <= text.length), nearness: Nearness.OtherWords };
  }
  if (found) return { ...found, nearness: Nearness.Letters };
  const known = wordsOf(`${text} ${also}`);
  const slipped = wordsOf(query).every((word) => known.some((one) => one.startsWith(word) || isSlip(word, one)));
  return slipped && query.trim() !== "" ? { ranges: [], distance: 0, nearness: Nearness.Slip } : null;
}

/** Whether one letter is missing, too many or another, or two are exchanged. In a short word that would be another word. */
function isSlip(typed: string, meant: string): boolean {
  if (typed.length < 4 || Math.abs(typed.length - meant.length) > 1) return false;
  let same = 0;
  while (same < typed.length && typed[same] === meant[same]) same++;
  const [rest, other] = [typed.slice(same), meant.slice(same)];
  const exchanged = rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
  return exchanged || rest.slice(1) === other.slice(1) || rest.slice(1) === other || rest === other.slice(1);
}
