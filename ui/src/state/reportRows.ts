// The rows of the report's table of devices: each device that was seen, and each type that was asked for and is not
// there, so that the table alone tells what came of the visit.

import type { OpenPointCode, ReportDevice, RowState, TypeState, VisitReport } from "../bindings";

/** A type that was asked for and is not there: how it stands, or how its account does while nobody can have used a link. */
export type Missing = { account: string; assetType: string; state: TypeState | null; accountState: RowState };
export type Row = { key: string; device: ReportDevice; missing: null } | { key: string; device: null; missing: Missing };

const stands: Partial<Record<OpenPointCode, TypeState>> = {
  notYet: "notYet",
  notReachable: "notReachable",
  needsAction: "needsAction",
  inAnotherAccount: "inAnotherAccount",
  vendorDoesNotOffer: "vendorDoesNotOffer",
  scopeNotAsked: "scopeNotAsked",
  vendorInTrouble: "vendorInTrouble",
  expectedNotFound: "notYet",
  expectedInAnotherAccount: "inAnotherAccount",
};

/** Each account's devices with what is missing beside them; the household's other devices come last. */
export function rows(report: VisitReport): Row[] {
  const ofDevices = (account: string | null): Row[] =>
    report.devices.filter((device) => device.account === account).map((device) => ({ key: device.id, device, missing: null }));
  const ofAccounts = report.accounts.flatMap((account) => {
    const there = new Set(report.devices.filter((device) => device.account === account.id).map((device) => device.assetType));
    const missing = account.assetTypes.filter((assetType) => !there.has(assetType));
    return [
      ...ofDevices(account.id),
      ...missing.map((assetType): Row => {
        const point = report.openPoints.find((candidate) => candidate.account === account.id && candidate.assetType === assetType);
        const state = (point && stands[point.what]) ?? null;
        return { key: `${account.id} ${assetType}`, device: null, missing: { account: account.id, assetType, state, accountState: account.state } };
      }),
    ];
  });
  return [...ofAccounts, ...ofDevices(null)];
}
