// The frame around the steps.

export const frame = {
  product: "Hearthlink",
  visit: "This visit",
  back: "Back",
  cancel: "Cancel",
  visits: "Visits",
  events: "Events",
  settings: "Settings",
  close: "Change client",
  places: "Places",
  steps: { household: "Household", devices: "Devices and vendor", access: "Access", link: "Link", outcome: "Devices found", report: "Report" },
  accounts: "Accounts",
  account: (position: number) => `Account ${position}`,
  addAccount: "Add another account",
  none: "–",
  reportLine: "Print, PDF, JSON, CSV",
  fresh: "new",
  customerChooses: "customer chooses",
  notChosen: "not chosen yet",
  goOn: (household: string) => `Go on with ${household}`,
};
