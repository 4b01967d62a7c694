// Webhook events: the receiver, the bench, and the client's webhooks at Enode.

import type { EventEffectView, EventKind, SignatureVerdict } from "../../bindings";
import { t, word } from "../language.svelte";

export const events = {
  get heading() {
    return t("events-heading");
  },
  get lead() {
    return t("events-lead");
  },
  tabs: {
    get receiver() {
      return t("events-tab-receiver");
    },
    get bench() {
      return t("events-tab-bench");
    },
    get webhooks() {
      return t("events-tab-webhooks");
    },
  },
  verdict: (verdict: SignatureVerdict): string => word("events-verdict", verdict),
  kind: (kind: EventKind): string => word("events-kind", kind),
  effect: (effect: EventEffectView): string => word("events-effect", effect),
  made: (time: string): string => t("events-made", { time }),
  household: (id: string): string => t("events-household", { id }),
  fields: (fields: readonly string[]): string => t("events-fields", { fields: fields.join(", ") }),
  version: (version: string): string => t("events-version", { version }),
  get raw() {
    return t("events-raw");
  },
  setAside: (count: number): string => t("events-set-aside", { count }),
};

export const receiver = {
  get title() {
    return t("events-receiver");
  },
  get off() {
    return t("events-receiver-off");
  },
  get listening() {
    return t("events-receiver-listening");
  },
  get notOpen() {
    return t("events-receiver-asking");
  },
  get lead() {
    return t("events-receiver-lead");
  },
  get address() {
    return t("events-receiver-address");
  },
  get port() {
    return t("events-receiver-port");
  },
  get portHelp() {
    return t("events-receiver-port-help");
  },
  get portProblem() {
    return t("events-receiver-port-problem");
  },
  get on() {
    return t("events-receiver-switch-on");
  },
  get switchOff() {
    return t("events-receiver-switch-off");
  },
  get secret() {
    return t("events-receiver-secret");
  },
  get secretKept() {
    return t("events-receiver-secret-kept");
  },
  get secretNeeded() {
    return t("events-receiver-secret-needed");
  },
  get secretHelp() {
    return t("events-receiver-secret-help");
  },
  get keepSecret() {
    return t("events-receiver-secret-keep");
  },
  get otherSecret() {
    return t("events-receiver-secret-other");
  },
  get received() {
    return t("events-receiver-received");
  },
  get none() {
    return t("events-receiver-none");
  },
  get noneHint() {
    return t("events-receiver-none-hint");
  },
  get noneOff() {
    return t("events-receiver-none-off");
  },
  get noneOffHint() {
    return t("events-receiver-none-off-hint");
  },
  events: (count: number): string => t("events-receiver-count", { count }),
  repeated: (count: number): string => t("events-receiver-repeated", { count }),
  get delivery() {
    return t("events-receiver-delivery");
  },
};

export const bench = {
  get lead() {
    return t("events-bench-lead");
  },
  get batch() {
    return t("events-bench-batch");
  },
  get batchHelp() {
    return t("events-bench-batch-help");
  },
  get choose() {
    return t("events-bench-choose");
  },
  get dropHere() {
    return t("events-bench-drop");
  },
  get notText() {
    return t("events-bench-not-text");
  },
  get signature() {
    return t("events-bench-signature");
  },
  get signatureHelp() {
    return t("events-bench-signature-help");
  },
  get secret() {
    return t("events-bench-secret");
  },
  get secretHelp() {
    return t("events-bench-secret-help");
  },
  get read() {
    return t("events-bench-read");
  },
  get clear() {
    return t("events-bench-clear");
  },
  get result() {
    return t("events-bench-result");
  },
  get nothing() {
    return t("events-bench-nothing");
  },
  get nothingHint() {
    return t("events-bench-nothing-hint");
  },
  get noEvents() {
    return t("events-bench-no-events");
  },
};

export const webhooks = {
  get title() {
    return t("events-webhooks");
  },
  get loading() {
    return t("events-webhooks-loading");
  },
  get none() {
    return t("events-webhooks-none");
  },
  get noneHint() {
    return t("events-webhooks-none-hint");
  },
  get add() {
    return t("events-webhooks-add");
  },
  get active() {
    return t("events-webhook-active");
  },
  get inactive() {
    return t("events-webhook-inactive");
  },
  lastSuccess: (time: string): string => t("events-webhook-last-success", { time }),
  get noSuccess() {
    return t("events-webhook-no-success");
  },
  get all() {
    return t("events-webhook-every-event");
  },
  some: (count: number): string => t("events-webhook-some-events", { count }),
  header: (name: string): string => t("events-webhook-header", { name }),
  version: (version: string): string => t("events-webhook-version", { version }),
  get edit() {
    return t("events-webhook-change");
  },
  editOf: (url: string): string => t("events-webhook-change-of", { url }),
  get test() {
    return t("events-webhook-test");
  },
  testOf: (url: string): string => t("events-webhook-test-of", { url }),
  get testing() {
    return t("events-webhook-testing");
  },
  get remove() {
    return t("events-webhook-delete");
  },
  removeOf: (url: string): string => t("events-webhook-delete-of", { url }),
  get arrived() {
    return t("events-webhook-arrived");
  },
  get notArrived() {
    return t("events-webhook-not-arrived");
  },
  answered: (code: number): string => t("events-webhook-answered", { code }),
  get answer() {
    return t("events-webhook-answer");
  },
  get formNew() {
    return t("events-form-new");
  },
  get formChange() {
    return t("events-form-change");
  },
  get url() {
    return t("events-form-url");
  },
  get urlHelp() {
    return t("events-form-url-help");
  },
  get secret() {
    return t("events-form-secret");
  },
  get secretHelp() {
    return t("events-form-secret-help");
  },
  get secretUnchanged() {
    return t("events-form-unchanged");
  },
  get events() {
    return t("events-form-events");
  },
  get allEvents() {
    return t("events-form-all-events");
  },
  get headerName() {
    return t("events-form-header-name");
  },
  get headerNameHelp() {
    return t("events-form-header-name-help");
  },
  get headerValue() {
    return t("events-form-header-value");
  },
  get headerUnchanged() {
    return t("events-form-unchanged");
  },
  get apiVersion() {
    return t("events-form-api-version");
  },
  get versionOfClient() {
    return t("events-form-version-of-client");
  },
  get create() {
    return t("events-form-create");
  },
  get save() {
    return t("events-form-save");
  },
  get saving() {
    return t("events-form-saving");
  },
  removeTitle: (host: string): string => t("events-delete-title", { host }),
  get removeText() {
    return t("events-delete-text");
  },
  typeHost: (host: string): string => t("events-delete-type", { host }),
  get removeNow() {
    return t("events-delete-confirm");
  },
};
