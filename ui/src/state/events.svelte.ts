// Webhook events of the open client: the receiver, and the bench on which a delivery is tried.

import { asFailure, backend } from "../backend";
import type { DeliveryView, ReceiverView } from "../bindings";
import { Doing } from "./doing.svelte";

const DEFAULT_PORT = 8377;

class Receiver extends Doing<"switching" | "keeping"> {
  view = $state.raw<ReceiverView | null>(null);
  port = $state(String(DEFAULT_PORT));

  #turn = 0;

  /** The port as a number, if it is one. */
  get portTyped(): number | null {
    const port = /^\d{1,5}$/.test(this.port.trim()) ? Number(this.port) : 0;
    return port >= 1024 && port <= 65535 ? port : null;
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const first = this.view === null;
      const view = await backend.receiver();
      if (turn !== this.#turn) return;
      this.view = view;
      if (first && view.port !== null) this.port = String(view.port);
    } catch (error) {
      if (turn === this.#turn) this.failure = asFailure(error);
    }
  }

  /** Listens for changes until the answer is called. */
  follow(): () => void {
    this.view = null;
    this.failure = null;
    void this.load();
    const listening = backend.onReceiverChanged(() => void this.load());
    return () => void listening.then((stop) => stop());
  }

  switchOn(): Promise<boolean> {
    return this.#switch(this.portTyped);
  }

  switchOff(): Promise<boolean> {
    return this.#switch(null);
  }

  #switch(port: number | null): Promise<boolean> {
    return this.do("switching", async () => {
      const turn = ++this.#turn;
      const view = await backend.switchReceiver(port);
      // Whatever was heard meanwhile has been asked about since.
      if (turn === this.#turn) this.view = view;
    });
  }

  /** Hands the secret over; it is not kept here. Says whether it was taken. */
  async keepSecret(secret: string): Promise<boolean> {
    const kept = await this.do("keeping", async () => void (await backend.keepWebhookSecret(secret)));
    if (kept) await this.load();
    return kept;
  }
}

class Bench extends Doing<"reading"> {
  /** Exactly the bytes that the signature is for, as far as text can hold them. */
  body = $state("");
  signature = $state("");
  result = $state.raw<DeliveryView | null>(null);

  clear(): void {
    this.body = "";
    this.signature = "";
    this.result = null;
    this.failure = null;
  }

  async read(secret: string): Promise<void> {
    await this.do("reading", async () => {
      this.result = await backend.tryDelivery(this.body, this.signature, secret);
    });
  }
}

export const receiver = new Receiver();
export const bench = new Bench();
