// The only place that speaks to the core. Every command either answers or throws a `Failure`.

import { Channel, convertFileSrc } from "@tauri-apps/api/core";

import {
  commands,
  type ConnectForm,
  type ConnectionCheckView,
  type CustomerScreen,
  events,
  type Failure,
  type FirstScreen,
  type ProfileSettings,
  type RecentFailure,
  type VisitView,
  type WebhookForm,
  type WebhookView,
} from "../bindings";

type Answer<T> = { status: "ok"; data: T } | { status: "error"; error: unknown };

declare global {
  interface Window {
    /** Asked for before any script of the page runs (`first_screen.rs`). */
    firstScreen?: Promise<FirstScreen>;
  }
}

let underWay = 0;

/** How many commands have not been answered yet. */
export const unanswered = (): number => underWay;

async function answered<T>(call: Promise<Answer<T>>): Promise<T> {
  underWay++;
  const answer = await call.finally(() => underWay--);
  if (answer.status === "ok") return answer.data;
  const failure = asFailure(answer.error);
  failed.push({ at: new Date().toISOString(), code: failure.code, reference: failure.reference });
  if (failed.length > MOST_FAILURES) failed.shift();
  throw failure;
}

const MOST_FAILURES = 50;
const failed: RecentFailure[] = [];

/** The commands that failed last, the latest at the end: codes and references, nothing else. */
export const recentFailures = (): RecentFailure[] => [...failed];

/** What went wrong, also where it was not the core that said so. */
export function asFailure(error: unknown): Failure {
  if (typeof error === "object" && error !== null && "code" in error) return error as Failure;
  return {
    code: "internal",
    message: { id: "fault-screens" },
    hint: { id: "hint-internal" },
    retryable: false,
    reference: null,
    details: [error instanceof Error ? error.message : String(error)],
    problems: [],
  };
}

/** What the core gives the operator's page to begin with. */
export function firstScreen(): Promise<FirstScreen> {
  if (!window.firstScreen) throw new Error("The page was opened by something else than the core.");
  return window.firstScreen;
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
  start: () => commands.start(),
  spokenLanguage: () => commands.spokenLanguage(),
  visit: (id: string) => commands.visit(id),
  probeSecretStore: throwing("probeSecretStore"),
  connectClient: throwing("connectClient"),
  checkConnectForm: (form: ConnectForm) => commands.checkConnectForm(form),
  openProfile: throwing("openProfile"),
  supplySecret: throwing("supplySecret"),
  forgetProfile: throwing("forgetProfile"),
  openDemo: throwing("openDemo"),
  closeProfile: throwing("closeProfile"),
  changeProfile: throwing("changeProfile"),
  checkSettings: (settings: ProfileSettings) => commands.checkSettings(settings),
  usualIdForms: () => commands.usualIdForms(),
  idForm: (pattern: string) => commands.idForm(pattern),
  idFormLike: throwing("idFormLike"),
  changePreferences: throwing("changePreferences"),
  searchVisits: throwing("searchVisits"),
  openVisit: throwing("openVisit"),
  describeVisit: throwing("describeVisit"),
  finishVisit: throwing("finishVisit"),
  reopenVisit: throwing("reopenVisit"),
  forgetHousehold: throwing("forgetHousehold"),
  lookUpHousehold: throwing("lookUpHousehold"),
  householdDevices: throwing("householdDevices"),
  suggestHouseholds: throwing("suggestHouseholds"),
  visitsOfHousehold: throwing("visitsOfHousehold"),
  beginVisit: throwing("beginVisit"),
  changeHousehold: throwing("changeHousehold"),
  catalogue: throwing("catalogue"),
  arrangeVendors: throwing("arrangeVendors"),
  changeRow: throwing("changeRow"),
  addRow: throwing("addRow"),
  removeRow: throwing("removeRow"),
  propose: throwing("propose"),
  takeProposal: throwing("takeProposal"),
  restorePlan: throwing("restorePlan"),
  usedLast: throwing("usedLast"),
  lastAccess: throwing("lastAccess"),
  readiness: throwing("readiness"),
  companyFile: () => commands.companyFile(),
  possibleSteps: throwing("possibleSteps"),
  copyCommand: throwing("copyCommand"),
  createLink: throwing("createLink"),
  signInAgain: throwing("signInAgain"),
  openLink: throwing("openLink"),
  showToCustomer: throwing("showToCustomer"),
  showOnOtherScreen: throwing("showOnOtherScreen"),
  hideFromCustomer: () => commands.hideFromCustomer(),
  /** Hears what the customer is shown, now and whenever it changes. */
  watchCustomerScreen: (hear: (screen: CustomerScreen | null) => void) => commands.watchCustomerScreen(new Channel(hear)),
  changeMark: throwing("changeMark"),
  messagePreview: throwing("messagePreview"),
  sendMessage: throwing("sendMessage"),
  told: throwing("told"),
  takeBackReport: throwing("takeBackReport"),
  lookNow: throwing("lookNow"),
  unlinkPreview: throwing("unlinkPreview"),
  unlink: throwing("unlink"),
  report: throwing("report"),
  saveReport: throwing("saveReport"),
  showSavedReport: throwing("showSavedReport"),
  printReport: throwing("printReport"),
  receiver: throwing("receiver"),
  switchReceiver: throwing("switchReceiver"),
  keepWebhookSecret: throwing("keepWebhookSecret"),
  tryDelivery: throwing("tryDelivery"),
  webhooks: throwing("webhooks"),
  checkWebhook: (form: WebhookForm, current: WebhookView | null) => commands.checkWebhook(form, current),
  putWebhook: throwing("putWebhook"),
  testWebhook: throwing("testWebhook"),
  deleteWebhook: throwing("deleteWebhook"),
  connectionCheck: (profile: string) => commands.connectionCheck(profile),
  beginCheck: throwing("beginCheck"),
  cancelCheck: (profile: string) => commands.cancelCheck(profile),
  log: () => commands.log(),
  switchLog: (detailed: boolean) => commands.switchLog(detailed),
  supportFile: throwing("supportFile"),
  copySupportFile: throwing("copySupportFile"),
  saveSupportFile: throwing("saveSupportFile"),
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
  /** Where the core serves a company's mark, from the place that it names. */
  companyMark: (place: string) => convertFileSrc(place, "company-mark"),
  onVisitChanged: (hear: (visit: VisitView) => void) => events.visitChanged.listen((event) => hear(event.payload)),
  onVisitsChanged: (hear: () => void) => events.visitsChanged.listen(() => hear()),
  onConnectionChecked: (hear: (check: ConnectionCheckView) => void) => events.connectionChecked.listen((event) => hear(event.payload)),
  onReceiverChanged: (hear: () => void) => events.receiverChanged.listen(() => hear()),
};
