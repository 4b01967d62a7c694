import { svelte } from "@sveltejs/vite-plugin-svelte";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** While developing, the app's own page has no core to speak to in a browser: the root leads to the components. */
const rootIsDevelopment: Plugin = {
  name: "root-is-development",
  apply: "serve",
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      if (request.url !== "/") return next();
      response.writeHead(302, { Location: "/development/" }).end();
    });
  },
};

export default defineConfig({
  plugins: [svelte(), rootIsDevelopment],
  clearScreen: false,
  test: { setupFiles: ["tests/setup.ts"] },
  build: {
    // The webviews that Tauri 2 runs on are this new or newer.
    target: ["safari16", "chrome110"],
    // Everything is served from the program itself, so nothing may be inlined that the policy would refuse.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One file is there sooner than thirty.
    cssCodeSplit: false,
    rolldownOptions: {
      // The customer's window loads a page of its own, with nothing of the operator's in it.
      input: { index: "index.html", customer: "customer.html" },
      output: {
        // A typeface is found by its name: the core shows the phone's pages in it too.
        assetFileNames: ({ names }) => (names.some((name) => name.endsWith(".woff2")) ? "assets/[name][extname]" : "assets/[name]-[hash][extname]"),
        // Each with all that it needs and none before has: the customer's page, then what the operator sees first.
        codeSplitting: {
          groups: [
            { name: "base", test: /CustomerWindow\.svelte$/, priority: 2 },
            { name: "first", test: /App\.svelte$/, priority: 1 },
          ],
        },
      },
    },
  },
});
