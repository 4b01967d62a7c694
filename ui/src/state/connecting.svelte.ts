// What is typed of a client that is being connected: it is there again when one comes back before it is connected. Not over a
// restart, and never the secret: of that is known only that it has to be typed again.

import type { ConnectForm } from "../bindings";

type Typed = Omit<ConnectForm, "clientSecret" | "keep" | "redirect"> & { redirect: "loopback" | "appScheme" | "page"; redirectUri: string };

const empty = (): Typed => ({
  name: "",
  environment: null,
  clientId: "",
  apiUrl: "",
  tokenUrl: "",
  linkHosts: "",
  redirect: "loopback",
  redirectUri: "",
});

const brings: Record<string, readonly string[]> = { environment: ["environment", "apiUrl", "tokenUrl", "linkHosts"], redirect: ["redirectUri"] };

/** The fields of which nothing is wrong yet once this one is changed: itself, and those that such a choice brings up. */
export const changedWith = (field: string): readonly string[] => brings[field] ?? [field];

class Connecting {
  typed = $state<Typed>(empty());
  keepForSession = $state(false);
  /** A secret had been typed when the form was left. */
  secretLeft = $state(false);

  /** The form is left; with a secret in it, or not. */
  leave(secret: string): void {
    this.secretLeft ||= secret !== "";
  }

  /** The client is connected: the next one begins with nothing. */
  clear(): void {
    this.typed = empty();
    this.keepForSession = false;
    this.secretLeft = false;
  }
}

export const connecting = new Connecting();
