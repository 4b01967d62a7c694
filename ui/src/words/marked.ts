// A made-up language for tests: English with each of its letters marked, so that a sentence that is in no message file
// stands out. The core marks the same way (`crates/words/src/marked.rs`).

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const marked = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ";

const marks = new Map([...plain].map((letter, place) => [letter, [...marked][place] ?? letter]));

export const mark = (text: string): string => [...text].map((letter) => marks.get(letter) ?? letter).join("");
