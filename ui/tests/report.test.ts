// The rows of the report's table of devices.

import { describe, expect, it } from "vitest";

import type { OpenPoint, ReportAccount, ReportDevice, VisitReport } from "../src/bindings";
import { rows } from "../src/state/reportRows";

const account = (id: string, assetTypes: string[], part: Partial<ReportAccount> = {}): ReportAccount => ({
  id,
  number: 1,
  state: "waiting",
  vendor: "Enphase",
  vendorCode: "ENPHASE",
  assetTypes,
  expected: [],
  session: null,
  earlierSessions: 0,
  scopesAsked: [],
  scopesGranted: [],
  scopesRefused: [],
  ...part,
});

const device = (id: string, owner: string | null, assetType: string): ReportDevice => ({
  account: owner,
  id,
  assetType,
  vendor: "Enphase",
  vendorCode: "ENPHASE",
  name: id,
  label: null,
  arrival: "new",
  reachable: true,
  lastSeen: null,
  capabilities: [],
  locked: [],
  notCapable: [],
  scopesGranted: [],
  scopesRefused: [],
  expected: null,
  extra: false,
});

const point = (owner: string, assetType: string | null, what: OpenPoint["what"]): OpenPoint => ({
  account: owner,
  assetType,
  expected: null,
  what,
  nextStep: null,
  text: { verbatim: "" } as unknown as OpenPoint["text"],
  interventions: [],
});

const report = (accounts: ReportAccount[], devices: ReportDevice[], openPoints: OpenPoint[]): VisitReport =>
  ({ accounts, devices, openPoints }) as unknown as VisitReport;

const told = (of: VisitReport): string[] =>
  rows(of).map(({ device: found, missing }) => found?.id ?? `${missing?.assetType}: ${missing?.state ?? missing?.accountState}`);

describe("the table of devices", () => {
  it("has a row for what was asked for and is not there, with its state", () => {
    const accounts = [account("a", ["inverter", "battery"]), account("b", ["vehicle"], { state: "planning" })];
    const devices = [device("IQ8", "a", "inverter"), device("Zappi", null, "charger")];
    const points = [point("a", "battery", "notYet"), point("b", null, "noLink")];
    expect(told(report(accounts, devices, points))).toEqual(["IQ8", "battery: notYet", "vehicle: planning", "Zappi"]);
  });

  it("says of expected devices that were not found what is said of their type", () => {
    const expected = point("a", "meter", "expectedInAnotherAccount");
    expect(told(report([account("a", ["meter"])], [], [expected]))).toEqual(["meter: inAnotherAccount"]);
  });

  it("repeats no type that is there, and is empty where nothing was asked for", () => {
    expect(told(report([account("a", ["battery"])], [device("IQ", "a", "battery")], [point("a", "battery", "needsAction")]))).toEqual(["IQ"]);
    expect(told(report([], [], []))).toEqual([]);
  });
});
