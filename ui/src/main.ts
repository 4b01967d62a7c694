import { mount } from "svelte";

import App from "./App.svelte";
import { firstScreen } from "./backend";
import { journey } from "./state/journey.svelte";
import "./styles/tokens.css";
import "./styles/type.css";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/lists.css";
import "./styles/motion.css";
import "./styles/print.css";
import { changeTexts, speak } from "./words/language.svelte";

const target = document.getElementById("app");
if (!target) throw new Error("The page has no place for the app.");

const first = await firstScreen();

// A test has every sentence of the message files marked, to see what is in none of them.
if (localStorage.getItem("hearthlink-marked") !== null) changeTexts((await import("./words/marked")).mark);
speak(first.language);
journey.begin(first);

export default mount(App, { target });
