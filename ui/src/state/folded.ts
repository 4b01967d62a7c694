// Words as a search compares them, lower case and without accents, and where they stand in what was written. The core
// folds likewise (`folding` in the crate `linking`), and both are tested with the same cases.

/** A part of a text: where it begins and ends, in the units that the window counts in. */
export type Range = [number, number];

/** Letters that Unicode does not take apart into a plain letter and a mark, or that have two small forms. */
const plain: Record<string, string> = { ø: "o", ł: "l", đ: "d", ħ: "h", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th", ς: "σ" };

/** A text, folded, and for each of its units where the letter behind it begins and ends in the text. */
export function folded(written: string): { text: string; at: Range[] } {
  let text = "";
  const at: Range[] = [];
  let begin = 0;
  for (const letter of written) {
    const end = begin + letter.length;
    const parts = letter.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const shown = [...parts].map((part) => plain[part] ?? part).join("");
    const last = at.at(-1);
    // An accent that is written by itself belongs to its letter.
    if (shown === "" && last) last[1] = end;
    for (let unit = 0; unit < shown.length; unit++) at.push([begin, end]);
    text += shown;
    begin = end;
  }
  return { text, at };
}

/** The words of what was typed, folded. */
export const wordsOf = (typed: string): string[] => folded(typed).text.split(/\s+/).filter(Boolean);

/** The ranges, forward and apart: those that touch or overlap are one. */
export function apart(ranges: readonly Range[]): Range[] {
  const all: Range[] = [];
  for (const [begin, end] of ranges.toSorted(([one], [other]) => one - other)) {
    const last = all.at(-1);
    if (last && begin <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([begin, end]);
  }
  return all;
}
