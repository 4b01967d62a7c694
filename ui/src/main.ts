import { mount } from "svelte";

import App from "./App.svelte";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/print.css";
import { nearest, speak } from "./words/language.svelte";

const target = document.getElementById("app");
if (!target) throw new Error("The page has no place for the app.");

await speak(nearest(navigator.languages));

export default mount(App, { target });
