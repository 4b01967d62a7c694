// Every test of the screens reads them in English.

import { speak } from "../src/words/language.svelte";

await speak("en");
