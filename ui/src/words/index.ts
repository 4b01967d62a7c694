// What the screens say, by the codes that the core gives: one file for each screen. The sentences are in the message files.

export * from "./screens/common";
export * from "./screens/start";
export * from "./screens/visits";
export * from "./screens/household";
export * from "./screens/devices";
export * from "./screens/plan";
export * from "./screens/access";
export * from "./screens/link";
export * from "./screens/outcome";
export * from "./screens/timeline";
export * from "./screens/repair";
export * from "./screens/report";
export * from "./screens/events";
export * from "./screens/failure";
export * from "./screens/frame";
export * from "./screens/settings";
