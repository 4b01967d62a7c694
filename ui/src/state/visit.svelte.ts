// The visit that is open, as the core tells it, and what the operator asks of it.

import { backend } from "../backend";
import type { MessageWay, PlanRowView, Report, RowBefore, UnlinkTarget, VisitView } from "../bindings";
import { t } from "../words/language.svelte";
import { Doing } from "./doing.svelte";
import { history } from "./history.svelte";

export type Busy = "creating" | "opening" | "sending" | "looking" | "saving" | "unlinking";

const noted = { openedIt: "undo-said-opened", saysDone: "undo-said-done", metAnError: "undo-met-error" } as const satisfies Record<Report, string>;

class Visit extends Doing<Busy> {
  view = $state.raw<VisitView | null>(null);
  /** The plan row that the steps are about. */
  rowId = $state<string | null>(null);
  savedAs = $state<string | null>(null);

  get row(): PlanRowView | null {
    return this.view?.rows.find((row) => row.id === this.rowId) ?? this.view?.rows[0] ?? null;
  }

  /** How much the link of the current row has brought so far: devices, and an account that works again. */
  get brought(): number {
    const { row } = this;
    const devices = (row?.outcome?.types ?? []).filter((type) => type.wanted).flatMap((type) => type.devices);
    const arrived = devices.filter((device) => device.arrival === "new" || device.arrival === "cameBack").length;
    return row?.link?.signsInAgain && row.link.state === "spent" ? arrived + 1 : arrived;
  }

  clear(): void {
    this.view = null;
    this.rowId = null;
    this.failure = null;
    this.busy = null;
    this.savedAs = null;
  }

  /** Takes over what the core says of the visit that is shown, unless what is shown is newer: an answer may come after
   * the news of what has happened since. */
  take(view: VisitView): void {
    if (this.view?.id !== view.id || view.revision < this.view.revision) return;
    this.view = view;
  }

  /** Shows this visit from here on. */
  show(view: VisitView): void {
    this.clear();
    this.view = view;
    this.rowId = view.rows[0]?.id ?? null;
  }

  /** Creates the link of the current row; `createHousehold` once somebody has said that a new one is meant. */
  create(createHousehold: boolean): Promise<boolean> {
    return this.#change("creating", (visit, row) => backend.createLink(visit, row, createHousehold));
  }

  async signInAgain(vendor: string): Promise<boolean> {
    const done = await this.#change("creating", (visit) => backend.signInAgain(visit, vendor));
    const row = this.view?.rows.find((candidate) => candidate.vendor?.code === vendor && candidate.link !== null);
    if (done && row) this.rowId = row.id;
    return done;
  }

  open(): Promise<boolean> {
    return this.#change("opening", (visit, row) => backend.openLink(visit, row));
  }

  /** In the demo: the customer reads the link with the simulated phone, whose window comes up unless nobody is to see it. */
  openOnPhone(shown: string | null): Promise<boolean> {
    return this.#change("opening", (visit, row) => backend.openOnPhone(visit, row, shown));
  }

  send(way: MessageWay, language: string | null): Promise<boolean> {
    return this.#change("sending", (visit, row) => backend.sendMessage(visit, row, way, language));
  }

  async tell(report: Report): Promise<boolean> {
    const done = await this.#change("sending", (visit, row) => backend.told(visit, row, report));
    const { view } = this;
    if (done && view) {
      history.tell(() => t(noted[report]), {
        name: () => t("undo-of-report"),
        seenOn: ["link", "outcome"],
        still: () => this.view?.id === view.id,
        undo: async () => {
          this.take(await backend.takeBackReport(view.id));
          return null;
        },
      });
    }
    return done;
  }

  /** The rows as they are chosen now, for whoever may want them back. */
  get plan(): RowBefore[] {
    return (this.view?.rows ?? []).map(({ id, draft, expected }) => ({ id, draft, expected }));
  }

  async restore(before: RowBefore[]): Promise<boolean> {
    return await this.#change("saving", (visit) => backend.restorePlan(visit, before));
  }

  look(): Promise<boolean> {
    return this.#change("looking", (visit) => backend.lookNow(visit));
  }

  unlink(target: UnlinkTarget, typed: string): Promise<boolean> {
    return this.#change("unlinking", (visit) => backend.unlink(visit, target, typed));
  }

  async addRow(): Promise<boolean> {
    const done = await this.#change("saving", (visit) => backend.addRow(visit));
    if (done) this.rowId = this.view?.rows.at(-1)?.id ?? null;
    return done;
  }

  removeRow(row: string): Promise<boolean> {
    return this.#change("saving", (visit) => backend.removeRow(visit, row));
  }

  describe(label: string, consent: string): Promise<boolean> {
    return this.#change("saving", (visit) => backend.describeVisit(visit, label, consent));
  }

  async #change(what: Busy, action: (visit: string, row: string) => Promise<VisitView>): Promise<boolean> {
    const { view } = this;
    return view !== null && (await this.do(what, async () => this.take(await action(view.id, this.row?.id ?? ""))));
  }
}

export const visit = new Visit();
