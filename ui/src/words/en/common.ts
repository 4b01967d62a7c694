// Words that several screens share: device types, numbers, environments.
// A code that is new to these files is shown as it is.

import type { Environment } from "../../bindings";

const types: Record<string, { one: string; many: string; short: string }> = {
  inverter: { one: "inverter", many: "inverters", short: "Inverter" },
  battery: { one: "battery", many: "batteries", short: "Battery" },
  meter: { one: "meter", many: "meters", short: "Meter" },
  vehicle: { one: "vehicle", many: "vehicles", short: "Vehicle" },
  charger: { one: "charger", many: "chargers", short: "Charger" },
  hvac: { one: "heating and cooling", many: "heating and cooling", short: "Heating and cooling" },
};

export const assetTypes = ["inverter", "battery", "meter", "vehicle", "charger", "hvac"] as const;

export const typeName = (type: string): string => types[type]?.short ?? type;
export const typeInText = (type: string): string => types[type]?.one ?? type;

export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const list = new Intl.ListFormat("en", { type: "conjunction" });
export const typesInText = (all: readonly string[]): string => list.format(all.map(typeInText));
export const typesAsTitle = (all: readonly string[]): string => sentenceCase(all.map(typeInText).join(", "));

const numbers = ["none", "one", "two", "three", "four", "five", "six"];
export const number = (count: number): string => numbers[count] ?? String(count);
export const count = (amount: number, one: string, many = `${one}s`): string => `${amount} ${amount === 1 ? one : many}`;

export const environment: Record<Environment, string> = {
  production: "Production",
  sandbox: "Sandbox",
  demo: "Demo",
  custom: "Custom",
};

export const presets = [
  { name: "Home energy", types: ["inverter", "battery", "meter"] },
  { name: "Driving", types: ["vehicle", "charger"] },
  { name: "All", types: [...assetTypes] },
];
