// What of a text a search over the visits found.

import { apart, folded, type Range, wordsOf } from "./folded";

/** The parts of a text that hold words of the search, forward and apart. */
export function marks(written: string, search: string): Range[] {
  const { text, at } = folded(written);
  const found: Range[] = [];
  for (const word of wordsOf(search)) {
    for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length)) {
      const [first, last] = [at[from], at[from + word.length - 1]];
      if (first && last) found.push([first[0], last[1]]);
    }
  }
  return apart(found);
}
