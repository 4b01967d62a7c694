// The client's webhooks at Enode, and the form that creates or changes one. Secrets are not held here: the form's
// fields hand them over.

import { asFailure, backend } from "../backend";
import type { Failure, FieldProblem, WebhookForm, WebhookTestView, WebhookView } from "../bindings";
import { Doing } from "./doing.svelte";

/** The events that Enode's API lets a webhook subscribe to; one that is newer stays on a webhook that has it. */
export const webhookEvents = [
  ...["vehicle", "charger", "battery", "inverter", "meter", "hvac"].flatMap((type) =>
    ["discovered", "updated", "deleted"].map((change) => `user:${type}:${change}`),
  ),
  "user:vehicle:smart-charging-status-updated",
  "user:inverter:statistics-updated",
  "user:credentials:invalidated",
  "user:charge-action:updated",
  "user:vendor-action:updated",
  "user:schedule:execution-updated",
  "enode:webhook:test",
] as const;

export const EVERY_EVENT = "*";
export const API_VERSION = "2024-10-01";

/** Each is busy by its ID; the form by `form`. */
class Webhooks extends Doing<string> {
  all = $state.raw<WebhookView[] | null>(null);
  tests = $state<Record<string, WebhookTestView>>({});
  /** The webhook that the form changes; `null` when it makes a new one. */
  editing = $state.raw<WebhookView | null>(null);
  formOpen = $state(false);
  formFailure = $state<Failure | null>(null);
  url = $state("");
  events = $state<string[]>([EVERY_EVENT]);
  headerName = $state("");
  apiVersion = $state("");

  #profile: string | null = null;

  /** Shows those of this client. What was typed for it stays. */
  showOf(profile: string | null): void {
    if (profile !== this.#profile) this.#clear();
    this.#profile = profile;
    void this.load();
  }

  #clear(): void {
    this.all = null;
    this.failure = null;
    this.tests = {};
    this.formOpen = false;
    this.formFailure = null;
  }

  async load(): Promise<void> {
    this.failure = null;
    try {
      this.all = await backend.webhooks();
    } catch (error) {
      this.failure = asFailure(error);
    }
  }

  openForm(webhook: WebhookView | null): void {
    this.editing = webhook;
    this.formFailure = null;
    this.url = webhook?.url ?? "";
    this.events = webhook ? [...webhook.events] : [EVERY_EVENT];
    this.headerName = webhook?.headerName ?? "";
    this.apiVersion = webhook?.apiVersion ?? "";
    this.formOpen = true;
  }

  toggleEvent(event: string): void {
    this.events = this.events.includes(event) ? this.events.filter((other) => other !== event) : [...this.events, event];
  }

  /** The form as it stands. */
  #form(secret: string, headerValue: string): WebhookForm {
    return {
      url: this.url,
      secret: secret || null,
      events: $state.snapshot(this.events),
      headerName: this.headerName,
      headerValue: headerValue || null,
      apiVersion: this.apiVersion || null,
    };
  }

  /** What is wrong with the form so far, by the rules that sending it has. */
  check(secret: string, headerValue: string): Promise<FieldProblem[]> {
    return backend.checkWebhook(this.#form(secret, headerValue), $state.snapshot(this.editing));
  }

  /** Sends the form. Says whether it was taken; the secrets are to be forgotten then. */
  async put(secret: string, headerValue: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = "form";
    this.formFailure = null;
    try {
      await backend.putWebhook(this.editing?.id ?? null, this.#form(secret, headerValue));
    } catch (error) {
      this.formFailure = asFailure(error);
      return false;
    } finally {
      this.busy = null;
    }
    this.formOpen = false;
    await this.load();
    return true;
  }

  async test(id: string): Promise<void> {
    await this.#change(id, async () => {
      this.tests[id] = await backend.testWebhook(id);
    });
  }

  /** Says whether it is gone. */
  remove(id: string): Promise<boolean> {
    return this.#change(id, async () => {
      await backend.deleteWebhook(id);
    });
  }

  async #change(id: string, action: () => Promise<void>): Promise<boolean> {
    const done = await this.do(id, action);
    // A test can bring a stopped webhook back, so what is listed may have changed.
    if (done) await this.load();
    return done;
  }
}

export const webhooks = new Webhooks();
