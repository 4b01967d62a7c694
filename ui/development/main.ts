// The page of components: `npm run dev`, then /development/. It is no part of what is built.

import { flushSync, mount } from "svelte";

import "../src/styles/tokens.css";
import "../src/styles/type.css";
import "../src/styles/base.css";
import "../src/styles/parts.css";
import "../src/styles/lists.css";
import "../src/styles/motion.css";
import { speak } from "../src/words/language.svelte";
import { languages } from "../src/words/sentences";
import Components from "./Components.svelte";
import { spokenLanguage } from "./languages";

const wanted = new URLSearchParams(location.search).get("language");
speak(spokenLanguage(languages.find((language) => language === wanted) ?? "en"));

const target = document.getElementById("components");
if (!target) throw new Error("The page has no place for the components.");

export default mount(Components, { target });

// A history brings its last line into view, and the page must begin at its top.
flushSync();
target.querySelector("main")?.scrollTo(0, 0);
