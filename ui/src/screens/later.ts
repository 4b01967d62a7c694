// The screens that are fetched behind the first one, as one file.

export { default as access } from "./Access.svelte";
export { default as clients } from "./Clients.svelte";
export { default as connect } from "./Connect.svelte";
export { default as devices } from "./Devices.svelte";
export { default as diagnostics } from "./Diagnostics.svelte";
export { default as events } from "./Events.svelte";
export { default as household } from "./Household.svelte";
export { default as link } from "./Link.svelte";
export { default as outcome } from "./Outcome.svelte";
export { default as report } from "./Report.svelte";
export { default as settings } from "./Settings.svelte";
