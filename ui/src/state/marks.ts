// What of a text a search over the visits found.

import { apart, folded, type Range, wordsOf } from "./folded";

/** The parts of a text that hold words of the search, forward and apart. */
export function marks(written: string, search: string): Range[] {
  const words = wordsOf(search);
  // Folding is what takes its time, and nothing is searched for when the list appears.
  if (words.length === 0) return [];
  const { text, at } = folded(written);
  const found: Range[] = [];
  for (const word of words) {
    for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length)) {
      const [first, last] = [at[from], at[from + word.length - 1]];
      if (first && last) found.push([first[0], last[1]]);
    }
  }
  return apart(found);
}
