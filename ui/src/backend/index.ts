// The only place that speaks to the core. Every command either answers or throws a `Failure`.

import { convertFileSrc } from "@tauri-apps/api/core";

import { commands, events, type Failure, type VisitView } from "../bindings";

type Answer<T> = { status: "ok"; data: T } | { status: "error"; error: unknown };

let underWay = 0;

/** How many commands have not been answered yet. */
export const unanswered = (): number => underWay;

async function answered<T>(call: Promise<Answer<T>>): Promise<T> {
  underWay++;
  const answer = await call.finally(() => underWay--);
  if (answer.status === "ok") return answer.data;
  throw asFailure(answer.error);
}

/** What went wrong, also where it was not the core that said so. */
export function asFailure(error: unknown): Failure {
  if (typeof error === "object" && error !== null && "code" in error) return error as Failure;
  return {
    code: "internal",
    message: error instanceof Error ? error.message : String(error),
    hint: null,
    retryable: false,
    reference: null,
    details: [],
    problems: [],
  };
}

type Commands = typeof commands;
type Parameters_<Name extends keyof Commands> = Parameters<Commands[Name]>;
type Data<Name extends keyof Commands> =
  Awaited<ReturnType<Commands[Name]>> extends infer Got
    ? Got extends { status: "ok"; data: infer Inner }
      ? Inner
      : Got extends { status: "error" }
        ? never
        : Got
    : never;

function throwing<Name extends keyof Commands>(name: Name) {
  return (...parameters: Parameters_<Name>): Promise<Data<Name>> => {
    const command = commands[name] as (...all: Parameters_<Name>) => Promise<Answer<Data<Name>>>;
    return answered(command(...parameters));
  };
}

export const backend = {
  start: (language: string) => commands.start(language),
  visit: (id: string) => commands.visit(id),
  probeSecretStore: throwing("probeSecretStore"),
  connectClient: throwing("connectClient"),
  openProfile: throwing("openProfile"),
  supplySecret: throwing("supplySecret"),
  forgetProfile: throwing("forgetProfile"),
  openDemo: throwing("openDemo"),
  closeProfile: throwing("closeProfile"),
  changeProfile: throwing("changeProfile"),
  searchVisits: throwing("searchVisits"),
  openVisit: throwing("openVisit"),
  describeVisit: throwing("describeVisit"),
  finishVisit: throwing("finishVisit"),
  forgetHousehold: throwing("forgetHousehold"),
  lookUpHousehold: throwing("lookUpHousehold"),
  householdDevices: throwing("householdDevices"),
  suggestHouseholds: throwing("suggestHouseholds"),
  visitsOfHousehold: throwing("visitsOfHousehold"),
  beginVisit: throwing("beginVisit"),
  catalogue: throwing("catalogue"),
  arrangeVendors: throwing("arrangeVendors"),
  changeRow: throwing("changeRow"),
  addRow: throwing("addRow"),
  removeRow: throwing("removeRow"),
  propose: throwing("propose"),
  takeProposal: throwing("takeProposal"),
  copyCommand: throwing("copyCommand"),
  createLink: throwing("createLink"),
  signInAgain: throwing("signInAgain"),
  openLink: throwing("openLink"),
  showToCustomer: throwing("showToCustomer"),
  hideFromCustomer: throwing("hideFromCustomer"),
  messagePreview: throwing("messagePreview"),
  sendMessage: throwing("sendMessage"),
  told: throwing("told"),
  lookNow: throwing("lookNow"),
  unlinkPreview: throwing("unlinkPreview"),
  unlink: throwing("unlink"),
  report: throwing("report"),
  saveReport: throwing("saveReport"),
  printReport: throwing("printReport"),
  receiver: throwing("receiver"),
  switchReceiver: throwing("switchReceiver"),
  keepWebhookSecret: throwing("keepWebhookSecret"),
  tryDelivery: throwing("tryDelivery"),
  webhooks: throwing("webhooks"),
  putWebhook: throwing("putWebhook"),
  testWebhook: throwing("testWebhook"),
  deleteWebhook: throwing("deleteWebhook"),
  presentDemo: throwing("presentDemo"),
  demoTime: throwing("demoTime"),
  letDemoTimePass: throwing("letDemoTimePass"),
  moveDemoTime: throwing("moveDemoTime"),
  openOnPhone: throwing("openOnPhone"),
  turnPhone: throwing("turnPhone"),
  finishOnPhone: throwing("finishOnPhone"),
  putPhoneAway: () => commands.putPhoneAway(),
  /** Where the core serves the picture of the link that is being shown. The number only tells one time from another. */
  linkPicture: (number: number) => convertFileSrc(String(number), "link-picture"),
  onVisitChanged: (hear: (visit: VisitView) => void) => events.visitChanged.listen((event) => hear(event.payload)),
  onVisitsChanged: (hear: () => void) => events.visitsChanged.listen(() => hear()),
  onReceiverChanged: (hear: () => void) => events.receiverChanged.listen(() => hear()),
};
