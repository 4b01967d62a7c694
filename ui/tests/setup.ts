// Every test of the screens reads them in English.

import { spokenLanguage } from "../development/languages";
import { speak } from "../src/words/language.svelte";

speak(spokenLanguage("en"));
