// The screens by their names. The first one comes with the page; the others are fetched when it has been painted, so that
// it does not wait for them and they are there when they are wanted.

import type { Component } from "svelte";
import { SvelteMap } from "svelte/reactivity";

import type * as later from "./later";
import Start from "./Start.svelte";

export type ScreenName = "start" | keyof typeof later;

const fetched = new SvelteMap<string, Component>([["start", Start]]);

/** A screen; none while it is still being fetched. */
export const screen = (name: ScreenName): Component | undefined => fetched.get(name);

/** Fetches the screens that did not come with the page. */
export async function fetchScreens(): Promise<void> {
  for (const [name, component] of Object.entries(await import("./later"))) fetched.set(name, component);
}
