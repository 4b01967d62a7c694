// Failures.

import type { FailureCode } from "../../bindings";

export const failure = {
  reference: "Reference",
  retry: "Try again",
  dismiss: "Dismiss",
  details: "What the API said",
  title: {
    invalidInput: "Something needs your attention",
    wrongCredentials: "The credentials were refused",
    secretMissing: "The secret is not here",
    secretStore: "The keyring did not help",
    tokenServer: "No token was given",
    notAllowed: "Not allowed for this client",
    connectionLimit: "No connections left",
    notFound: "Not found",
    rejected: "The request was refused",
    rateLimited: "Too many requests",
    vendorOutage: "The vendor is down",
    vendorGone: "The vendor is not offered",
    unavailable: "Enode cannot answer now",
    unreachable: "No connection",
    timedOut: "No answer in time",
    tls: "No secure connection",
    badAnswer: "The answer made no sense",
    linkMayExist: "A link may have been created",
    linkHost: "This link is not opened",
    linkSpent: "The link has been used",
    linkOver: "The link is over",
    browser: "The browser did not open",
    clipboard: "Nothing was copied",
    storage: "Not saved",
    internal: "Something went wrong",
  } satisfies Record<FailureCode, string> as Record<string, string>,
};
