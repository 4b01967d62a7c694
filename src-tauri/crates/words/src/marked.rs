//! A made-up language for tests: English with each of its letters marked, so that a sentence that is in no message file
//! stands out. The screens mark the same way (`ui/src/words/marked.ts`).

use std::borrow::Cow;

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const MARKED: &str = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ";

/// A text with its letters marked.
pub fn mark(text: &str) -> Cow<'_, str> {
    let marked = |letter| {
        let pairs = PLAIN.chars().zip(MARKED.chars());
        pairs
            .into_iter()
            .find(|(plain, _)| *plain == letter)
            .map_or(letter, |(_, marked)| marked)
    };
    Cow::Owned(text.chars().map(marked).collect())
}
