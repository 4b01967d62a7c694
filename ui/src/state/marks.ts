// What of a text a search over the visits found: the words as the store compares them, lower case and without accents
// (`folded` in the store's `visits` module).

import type { Range } from "./arranged";

const plain: Record<string, string> = { ø: "o", ł: "l", đ: "d", ħ: "h", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th", ς: "σ" };

/** The folded text, and for each of its units where the letter behind it begins and ends in the text. */
function fold(text: string): { folded: string; at: Range[] } {
  let folded = "";
  const at: Range[] = [];
  let begin = 0;
  for (const letter of text) {
    const end = begin + letter.length;
    const parts = letter.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const shown = [...parts].map((part) => plain[part] ?? part).join("");
    const last = at.at(-1);
    // An accent that is written by itself belongs to its letter.
    if (shown === "" && last) last[1] = end;
    for (let unit = 0; unit < shown.length; unit++) at.push([begin, end]);
    folded += shown;
    begin = end;
  }
  return { folded, at };
}

/** The parts of a text that hold words of the search, forward and apart. */
export function marks(text: string, search: string): Range[] {
  const words = search.split(/\s+/).map((word) => fold(word).folded).filter((word) => word !== "");
  if (words.length === 0) return [];
  const { folded, at } = fold(text);
  const found: Range[] = [];
  for (const word of words) {
    for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + word.length)) {
      const [first, last] = [at[from], at[from + word.length - 1]];
      if (first && last) found.push([first[0], last[1]]);
    }
  }
  found.sort(([a], [b]) => a - b);
  return found.reduce<Range[]>((apart, [begin, end]) => {
    const last = apart.at(-1);
    if (last && begin <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([begin, end]);
    return apart;
  }, []);
}
