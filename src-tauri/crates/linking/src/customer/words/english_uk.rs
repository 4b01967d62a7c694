//! English as in the United Kingdom.

use super::Words;
use super::english_us::ENGLISH_US;

pub(super) const ENGLISH_UK: Words = Words {
    language: "en-GB",
    date_time: "%d/%m/%Y at %H:%M",
    ..ENGLISH_US
};
