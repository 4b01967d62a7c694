// Every sentence of the screens, in English, by the codes that the core gives: one file for each screen.

export * from "./en/common";
export * from "./en/start";
export * from "./en/visits";
export * from "./en/household";
export * from "./en/devices";
export * from "./en/plan";
export * from "./en/access";
export * from "./en/link";
export * from "./en/outcome";
export * from "./en/timeline";
export * from "./en/repair";
export * from "./en/report";
export * from "./en/events";
export * from "./en/failure";
export * from "./en/frame";
export * from "./en/settings";
