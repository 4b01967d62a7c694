// Every action there is, declared once: what it says, when it can be done, and what it does. The command palette and the
// list of keys are made of it. What cannot be taken back is not done from here: such an action leads to its place, where
// it is asked about.

import { tick } from "svelte";

import { backend } from "../backend";
import type { LinkChannel, ProfileView, ReportFormat, Theme } from "../bindings";
import { presets } from "../words";
import { language, say, t } from "../words/language.svelte";
import { languages, type Sentences } from "../words/sentences";
import { asked } from "./asked.svelte";
import { customer } from "./customer.svelte";
import { finishVisit } from "./finishing";
import { history } from "./history.svelte";
import { household } from "./household.svelte";
import { journey } from "./journey.svelte";
import { keys, type Keys } from "./keys";
import { magnify } from "./magnify";
import { opening } from "./opening.svelte";
import { palette } from "./palette.svelte";
import { plan } from "./plan.svelte";
import { preferences, sizes } from "./preferences.svelte";
import { reachable } from "./reach";
import { recall } from "./recall.svelte";
import { report } from "./report.svelte";
import { steps, type Step } from "./steps";
import { toasts } from "./toasts.svelte";
import { vendors } from "./vendors.svelte";
import { visit } from "./visit.svelte";
import { visits } from "./visits.svelte";

/**
 * `also` are other words that it is found by. `typed`: it is offered to whoever asks for it by a word, and to nobody else.
 * `stays`: it leads nowhere, so that a dialog which is open stays open.
 */
export type Action = { id: string; says: () => string; also?: () => string; when: () => boolean; run: () => unknown; keys?: Keys; typed?: true; stays?: true };

/** What the screen that is shown offers by its marks; `null` where it has none. */
export type Page = { primary: { label: string; press: () => void } | null; back: (() => void) | null; search: (() => void) | null };

type Plain = { [Id in keyof Sentences]: Sentences[Id] extends null ? Id : never }[keyof Sentences];

const says = (id: Plain) => (): string => t(id);

const onTheWay = (): boolean => journey.profile !== null && visit.view !== null;
const at = (step: Step): boolean => onTheWay() && journey.place === "visit" && journey.step === step;
const planning = (): boolean => onTheWay() && visit.busy === null;
const complete = (): boolean => plan.view !== null && plan.view.problems.length === 0;
const mayChangeHousehold = (): boolean => planning() && !visit.view?.bound && !(at("household") && household.replacesIn !== null);
const linked = (): boolean => visit.view?.rows.some((row) => row.link !== null) ?? false;
/** Something may still come of a link that somebody has. */
const missing = (): boolean => visit.view?.rows.some((row) => row.link !== null && row.link.state !== "unused" && !row.outcome?.settled) ?? false;
const live = (): boolean => ["unused", "handedOver", "opened"].includes(visit.row?.link?.state ?? "");
const usable = (): boolean => ["unused", "handedOver"].includes(visit.row?.link?.state ?? "") && (visit.row?.link?.atHand ?? false);

function goTo(step: Step): void {
  journey.goTo("visit");
  journey.go(step);
}

/** To the place where it is done, with the focus on what does it. */
async function lead(step: Step, mark: string): Promise<void> {
  goTo(step);
  await tick();
  const target = document.querySelector<HTMLElement>(`[data-action="${mark}"]`);
  target?.scrollIntoView({ block: "nearest" });
  target?.focus();
}

/** To the search over vendors. */
async function leadToVendors(): Promise<void> {
  goTo("devices");
  await tick();
  document.querySelector<HTMLElement>("main [data-search]")?.focus();
}

async function noteConsent(): Promise<void> {
  household.replacesIn = null;
  await lead("household", "consent");
}

async function ask(step: Step, dialog: Parameters<typeof asked.for>[0]): Promise<void> {
  goTo(step);
  await tick();
  asked.for(dialog);
}

async function createLink(): Promise<void> {
  // What stands in its way is told there, and a household that would be created is asked about.
  await plan.kept();
  if (await visit.create(false)) journey.go("link");
}

/** The client whose visit would be next: the one in front, else the only one there is. */
function nextClient(): ProfileView | null {
  const clients = journey.start?.profiles ?? [];
  return journey.profile ?? (clients.length === 1 ? (clients[0] ?? null) : null);
}

function newVisit(): unknown {
  const client = nextClient();
  return journey.profile || !client ? journey.newVisit() : opening.newVisit(client);
}

async function look(): Promise<void> {
  goTo("outcome");
  await visit.look();
}

async function finish(): Promise<void> {
  // What was typed there and could not be kept would go with it.
  if (!at("report") || (await report.kept())) await finishVisit();
}

async function onReport(act: () => Promise<void>): Promise<void> {
  goTo("report");
  await tick();
  await act();
}

async function copyCommand(): Promise<void> {
  await backend.copyCommand(plan.chosen);
  toasts.tell(() => t("palette-copied"));
}

const channels = { thisBrowser: "palette-open-here", customersPhone: "palette-show-to-phone", message: "palette-message" } as const;
const channelAlso: Partial<Record<LinkChannel, Plain>> = { customersPhone: "palette-also-phone", message: "palette-also-message" };
const channelRuns: Record<LinkChannel, () => unknown> = {
  // It is used then, so it is pressed there.
  thisBrowser: () => lead("link", "channel-thisBrowser"),
  customersPhone: () => {
    goTo("link");
    if (visit.row) void customer.show(visit.row);
  },
  message: () => ask("link", "message"),
};
const themes = { system: "palette-theme-system", light: "palette-theme-light", dark: "palette-theme-dark" } as const satisfies Record<Theme | "system", Plain>;
const formats = { pdf: "palette-save-pdf", json: "palette-save-json", csv: "palette-save-csv" } as const satisfies Record<ReportFormat, Plain>;

/** What each step is also looked for by: what is done there. */
const alsoStep: Partial<Record<Step, () => string>> = {
  household: says("palette-also-household"),
  devices: says("palette-also-devices"),
  // Whoever looks for what makes a link is led to where one is made.
  access: () => [t("palette-create-link"), t("palette-also-link"), t("palette-also-access"), linked() ? "" : alsoHandingOver()].join(" "),
  link: alsoHandingOver,
  outcome: says("palette-also-outcome"),
  report: says("palette-also-report"),
};

function alsoHandingOver(): string {
  return `${t("palette-also-phone")} ${t("palette-also-message")}`;
}

const declared: readonly Action[] = [
  { id: "undo", says: () => t("palette-undo", { what: history.last?.name() ?? "" }), also: says("palette-also-undo"), when: () => history.last !== undefined, run: () => history.undo(), keys: keys.undo, stays: true },
  // Says that there is nothing, which whoever looks for it by name wants to know.
  { id: "undo-nothing", says: says("undo-undo"), also: says("palette-also-undo"), when: () => history.last === undefined, run: () => history.undo(), typed: true, stays: true },
  { id: "redo", says: () => t("palette-redo", { what: history.next?.name() ?? "" }), also: says("palette-also-undo"), when: () => history.next !== undefined, run: () => history.redo(), keys: keys.redo, stays: true },
  { id: "look-now", says: says("palette-look-now"), also: says("palette-also-look"), when: () => planning() && missing(), run: look },
  // Only where all that goes into it is seen, and never for what is connected: it is live at once, and cannot be taken back.
  {
    id: "create-link",
    says: says("palette-create-link"),
    also: says("palette-also-link"),
    when: () => at("access") && planning() && complete() && !live() && visit.row?.state !== "connected",
    run: createLink,
  },
  ...(Object.keys(channels) as LinkChannel[]).map((channel) => ({
    id: `channel-${channel}`,
    says: says(channels[channel]),
    ...(channelAlso[channel] && { also: says(channelAlso[channel]) }),
    when: () => planning() && usable(),
    run: channelRuns[channel],
  })),
  {
    id: "open-on-phone",
    says: says("presenter-phone-open"),
    also: says("palette-also-phone"),
    when: () => planning() && usable() && journey.profile?.environment === "demo",
    run: () => visit.openOnPhone(t("presenter-phone-title")),
  },
  { id: "fresh-link", says: says("palette-fresh-link"), when: () => planning() && complete() && live(), run: () => lead("access", "fresh-link") },
  ...steps.map((step) => ({
    id: `step-${step}`,
    says: says(`palette-step-${step}`),
    ...(alsoStep[step] && { also: alsoStep[step] }),
    when: () => journey.profile !== null && reachable(step) && !(journey.place === "visit" && journey.step === step),
    run: () => goTo(step),
  })),
  {
    id: "link-first",
    says: says("palette-link-first"),
    also: () => `${t("palette-also-link")} ${alsoHandingOver()}`,
    when: () => planning() && !plan.vendorSettled && !linked(),
    run: leadToVendors,
    typed: true,
  },
  { id: "change-household", says: says("palette-change-household"), also: says("palette-also-household"), when: mayChangeHousehold, run: () => journey.changeHousehold() },
  { id: "consent", says: says("palette-consent"), also: says("palette-also-consent"), when: planning, run: noteConsent },
  { id: "add-account", says: says("frame-add-account"), when: planning, run: () => (journey.goTo("visit"), journey.addAccount()) },
  ...presets.map((preset) => ({ id: `preset-${preset.types.join("-")}`, says: () => preset.name, when: () => at("devices"), run: () => plan.chooseTypes(preset.types) })),
  { id: "plan-by-brands", says: says("palette-plan-by-brands"), also: says("palette-also-plan"), when: planning, run: () => ask("devices", "brands") },
  { id: "expected-devices", says: says("palette-expected-devices"), also: says("palette-also-expected"), when: planning, run: () => ask("devices", "expected") },
  {
    id: "remove-account",
    says: says("devices-remove"),
    when: () => planning() && (visit.view?.rows.length ?? 0) > 1 && visit.row?.link === null,
    run: () => plan.remove(),
  },
  {
    id: "as-last-time",
    says: says("palette-as-last-time"),
    also: says("palette-also-access"),
    when: () => at("access") && recall.access !== null && !recall.sameAccess,
    run: () => recall.chooseAccess(),
    keys: keys.asLastTime,
  },
  { id: "read-only", says: says("palette-read-only"), also: says("palette-also-access"), when: () => at("access"), run: () => plan.change({ pack: "readOnly", scopes: null }) },
  { id: "read-and-control", says: says("palette-read-and-control"), also: says("palette-also-access"), when: () => at("access"), run: () => plan.change({ pack: "readAndControl", scopes: null }) },
  { id: "readiness", says: says("palette-readiness"), also: says("palette-also-readiness"), when: () => onTheWay() && reachable("access"), run: () => ask("access", "readiness") },
  { id: "copy-command", says: says("palette-copy-command"), when: () => onTheWay() && plan.view?.command != null, run: copyCommand },
  { id: "refresh-vendors", says: says("devices-refresh"), also: says("palette-also-vendors"), when: () => journey.profile !== null && !vendors.loading, run: () => vendors.load(true, plan.draft.assetTypes) },
  ...(Object.keys(formats) as ReportFormat[]).map((format) => ({
    id: `save-${format}`,
    says: says(formats[format]), also: says("palette-also-report"),
    when: () => onTheWay() && linked(),
    run: () => onReport(() => report.save(format)),
  })),
  { id: "print", says: says("palette-print"), also: says("palette-also-report"), when: () => onTheWay() && linked(), run: () => onReport(() => report.print()) },
  { id: "finish", says: says("palette-finish"), also: says("palette-also-finish"), when: () => planning() && linked() && !visit.view?.finishedAt, run: finish },
  { id: "take-out", says: says("repair-open"), also: says("palette-also-take-out"), when: () => planning() && linked(), run: () => lead("outcome", "take-out") },
  { id: "new-visit", says: says("palette-new-visit"), also: () => (visit.view ? "" : t("palette-also-begin")), when: () => nextClient() !== null, run: newVisit, keys: keys.newVisit },
  { id: "visits", says: says("palette-visits-list"), also: says("palette-also-visits"), when: () => journey.profile !== null && journey.place !== "start", run: () => journey.goTo("start"), keys: keys.visits },
  { id: "clear-filters", says: says("palette-clear-filters"), when: () => journey.place === "start" && visits.filtered, run: () => visits.clear() },
  { id: "events", says: says("palette-events"), also: says("palette-also-events"), when: () => journey.profile !== null && journey.place !== "events", run: () => journey.goTo("events") },
  { id: "diagnostics", says: says("palette-diagnostics"), also: says("palette-also-diagnostics"), when: () => journey.place !== "diagnostics", run: () => journey.diagnose() },
  {
    id: "check",
    says: says("diagnostics-check-this"),
    also: says("palette-also-diagnostics"),
    when: () => journey.place !== "diagnostics" && (journey.profile !== null || (journey.start?.profiles.length ?? 0) > 0),
    run: () => journey.check(),
  },
  { id: "settings", says: says("palette-settings"), also: says("palette-also-settings"), when: () => journey.profile !== null && journey.place !== "settings", run: () => journey.goTo("settings"), keys: keys.settings },
  { id: "change-client", says: () => t(journey.others ? "palette-change-client" : "palette-clients"), also: says("palette-also-client"), when: () => journey.profile !== null && journey.place !== "clients", run: () => journey.goTo("clients") },
  { id: "end-demo", says: says("presenter-end-demo"), also: says("palette-also-client"), when: () => journey.profile?.environment === "demo", run: () => journey.close() },
  { id: "connect", says: says("palette-connect"), also: says("palette-also-connect"), when: () => journey.place !== "connect", run: () => journey.goTo("connect") },
  ...(Object.keys(themes) as (keyof typeof themes)[]).map((theme) => ({
    id: `theme-${theme}`,
    says: says(themes[theme]), also: says("palette-also-theme"),
    when: () => (preferences.current.theme ?? "system") !== theme,
    run: () => preferences.change({ theme: theme === "system" ? null : theme }),
    stays: true as const,
  })),
  { id: "larger", says: says("palette-larger"), also: says("palette-also-size"), when: () => preferences.next("larger") !== undefined, run: () => magnify("larger"), keys: keys.larger, stays: true },
  { id: "smaller", says: says("palette-smaller"), also: says("palette-also-size"), when: () => preferences.next("smaller") !== undefined, run: () => magnify("smaller"), keys: keys.smaller, stays: true },
  { id: "usual-size", says: says("palette-usual-size"), also: says("palette-also-size"), when: () => preferences.size !== 100, run: () => magnify("usual"), keys: keys.usualSize, stays: true },
  ...sizes.map((size) => ({
    id: `size-${size}`,
    says: () => t("palette-size", { size }),
    also: says("palette-also-size"),
    when: () => size !== 100 && size !== preferences.size,
    run: () => preferences.change({ size }),
    stays: true as const,
  })),
  { id: "keys", says: says("palette-show-keys"), also: says("palette-also-keys"), when: () => true, run: () => palette.open("keys"), keys: keys.keys, stays: true },
];

/** The actions of the screen's own marks, its likely act first. */
export const ofScreen: readonly string[] = ["onward", "search", "back"];

/** What the marks of the screen do, so that they can be found by their names too. */
function ofPage(page: Page): Action[] {
  const { primary, back, search } = page;
  return [
    { id: "onward", says: () => primary?.label ?? "", when: () => primary !== null, run: () => primary?.press(), keys: keys.onward },
    { id: "search", says: says("palette-focus-search"), when: () => search !== null, run: () => search?.(), keys: keys.search },
    { id: "back", says: says("palette-go-back"), when: () => back !== null, run: () => back?.(), keys: keys.back },
  ];
}

/** What there is several of: accounts, clients, stories, languages. */
function several(): Action[] {
  const rows = visit.view?.rows ?? [];
  const clients = journey.start?.profiles ?? [];
  const nameOf = (code: string, spoken: string): string => new Intl.DisplayNames([spoken], { type: "language" }).of(code) ?? code;
  // By its own name and by the one that is used here: either is typed.
  const names = (code: string): string => `${nameOf(code, code)} · ${nameOf(code, language())}`;
  return [
    ...(visit.view && journey.place !== "visit"
      ? [{ id: "go-on", says: () => t("palette-go-on", { household: visit.view?.label || visit.view?.userId || "" }), run: () => journey.goTo("visit") }]
      : []),
    ...rows.map((row, index) => ({
      id: `account-${row.id}`,
      says: () => t("palette-account", { position: index + 1, vendor: row.vendor?.displayName ?? "–" }),
      when: () => rows.length > 1 && row.id !== visit.row?.id,
      run: () => (journey.goTo("visit"), journey.chooseRow(row.id)),
    })),
    ...clients
      .filter((client) => client.id !== journey.profile?.id)
      .map((client) => ({ id: `client-${client.id}`, says: () => t("palette-new-visit-with", { client: client.name }), run: () => opening.newVisit(client) })),
    ...(journey.start?.stories ?? []).map((story) => ({
      id: `story-${story.code}`,
      says: () => t("palette-story", { story: say(story.name) }),
      run: () => opening.demo(story.code),
    })),
    ...languages
      .filter((code) => code !== language())
      .map((code) => ({ id: `language-${code}`, says: () => t("palette-language", { language: names(code) }), also: says("palette-also-language"), run: () => void preferences.change({ language: code }), stays: true as const })),
  ].map((action) => ({ when: () => true, ...action }));
}

/** What can be done now, the likeliest first. */
export function possible(page: Page): Action[] {
  const all = [...ofPage(page), ...declared, ...several()].filter((action) => action.when());
  // The button that stands out may do what another action does, by the same name.
  return all.filter((action) => action.id === "onward" || action.says() !== page.primary?.label);
}

/** Does the action of this name, where it can be done. */
export function perform(id: string): void {
  void declared.find((action) => action.id === id && action.when())?.run();
}

/** What an action that says what it would be about says without that. */
const saysInList: Readonly<Record<string, () => string>> = { onward: says("palette-keys-onward"), undo: says("undo-undo"), redo: says("undo-redo") };

/** The actions that have a key of their own, with what is said of them in the list of keys. */
export function withKeys(): { id: string; says: string; keys: Keys[] }[] {
  const page = ofPage({ primary: null, back: null, search: null });
  const own = [...page, ...declared].flatMap((action) =>
    action.keys ? [{ id: action.id, says: saysInList[action.id]?.() ?? action.says(), keys: [action.keys] }] : [],
  );
  const found = { id: "palette", says: t("palette-title"), keys: [keys.palette] };
  const also: Readonly<Record<string, Keys>> = { undo: keys.undoAlso, keys: keys.keysAlso };
  return [found, ...own.map((one) => ({ ...one, keys: [...one.keys, also[one.id]].filter((some) => some !== undefined) }))];
}
