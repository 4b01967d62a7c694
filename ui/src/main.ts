import { mount } from "svelte";

import App from "./App.svelte";
import { likelyLanguage } from "./state/preferences.svelte";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/print.css";
import { changeTexts, speak } from "./words/language.svelte";

const target = document.getElementById("app");
if (!target) throw new Error("The page has no place for the app.");

// The core says later which language is preferred; until then the screens speak the one that is likely.
// A test has every sentence of the message files marked, to see what is in none of them.
if (localStorage.getItem("hearthlink-marked") !== null) changeTexts((await import("./words/marked")).mark);
await speak(likelyLanguage());

export default mount(App, { target });
