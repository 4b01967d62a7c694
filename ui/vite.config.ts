import { readFileSync } from "node:fs";

import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

/** Message files are read by the screens as they are; what is for translators stays behind. */
const withoutComments = {
  name: "message-files-without-comments",
  enforce: "pre" as const,
  load(id: string) {
    const [path = "", query] = id.split("?");
    if (!path.endsWith(".ftl") || query !== "raw") return null;
    const lines = readFileSync(path, "utf8").split("\n");
    const text = lines.filter((line) => !line.startsWith("#") && line !== "").join("\n");
    return `export default ${JSON.stringify(text)}`;
  },
};

export default defineConfig({
  plugins: [svelte(), withoutComments],
  clearScreen: false,
  test: { setupFiles: ["tests/setup.ts"] },
  build: {
    // The webviews that Tauri 2 runs on are this new or newer.
    target: ["safari16", "chrome110"],
    // Everything is served from the program itself, so nothing may be inlined that the policy would refuse.
    assetsInlineLimit: 0,
    modulePreload: false,
    // The customer's window loads a page of its own, with nothing of the operator's in it.
    rolldownOptions: { input: { index: "index.html", customer: "customer.html" } },
  },
});
