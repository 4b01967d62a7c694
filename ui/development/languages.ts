// The message files as the core hands them over, for pages and tests that have no core.

import type { SpokenLanguage } from "../src/bindings";
import type { Language } from "../src/words/sentences";

const files = import.meta.glob<string>("../../src-tauri/crates/words/messages/operator/*/*.ftl", { query: "?raw", import: "default", eager: true });

/** A language, from its message files. */
export function spokenLanguage(language: Language): SpokenLanguage {
  const its = Object.entries(files).flatMap(([path, text]) => {
    const [folder, file = ""] = path.split("/").slice(-2);
    return folder === language ? [{ name: file.replace(".ftl", ""), text }] : [];
  });
  return { language, files: its };
}
