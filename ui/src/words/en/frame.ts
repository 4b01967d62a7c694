// The frame around the steps.

export const frame = {
  product: "Hearthlink",
  visit: "This visit",
  back: "Back",
  close: "Change client",
  steps: { household: "Household", devices: "Devices and vendor", access: "Access", link: "Link", outcome: "Devices found", report: "Report" },
  none: "–",
  reportLine: "Print, PDF, JSON, CSV",
  cancel: "Cancel",
  fresh: "new",
  customerChooses: "customer chooses",
};
