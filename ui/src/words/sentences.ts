// Generated from the message files by `make bindings`. Do not edit.

/** What may stand in a sentence. */
export type Value = string | number | Date;

/** Every sentence of the screens, and the values that it takes. */
export interface Sentences {
  /** Custom */
  "common-environment-custom": null;
  /** Demo */
  "common-environment-demo": null;
  /** Production */
  "common-environment-production": null;
  /** Sandbox */
  "common-environment-sandbox": null;
  /** {list} */
  "common-listed": { list: Value };
  /** All */
  "common-preset-all": null;
  /** Driving */
  "common-preset-driving": null;
  /** Home energy */
  "common-preset-energy": null;
  /** Battery */
  "common-type-battery": null;
  /** Charger */
  "common-type-charger": null;
  /** Heating and cooling */
  "common-type-hvac": null;
  /** battery */
  "common-type-inline-battery": null;
  /** charger */
  "common-type-inline-charger": null;
  /** heating and cooling */
  "common-type-inline-hvac": null;
  /** inverter */
  "common-type-inline-inverter": null;
  /** meter */
  "common-type-inline-meter": null;
  /** vehicle */
  "common-type-inline-vehicle": null;
  /** Inverter */
  "common-type-inverter": null;
  /** Meter */
  "common-type-meter": null;
  /** Vehicle */
  "common-type-vehicle": null;
  /** Check again */
  "diagnostics-again": null;
  /** Another step has to work first: {step} */
  "diagnostics-because": { step: Value };
  /** Resolved by your proxy */
  "diagnostics-by-proxy": null;
  /** Stop the check */
  "diagnostics-cancel": null;
  /** Check the connection of {client} */
  "diagnostics-check-client": { client: Value };
  /** Check */
  "diagnostics-check-client-short": null;
  /** Only reads. Nothing changes here or at Enode. */
  "diagnostics-check-lead": null;
  /** Check the connection */
  "diagnostics-check-this": null;
  /** Connection check */
  "diagnostics-check-title": null;
  /** Checked at {time} */
  "diagnostics-checked-at": { time: Value };
  /** Client */
  "diagnostics-client": null;
  /** {count} days ahead */
  "diagnostics-clock-ahead-days": { count: Value };
  /** {count} min ahead */
  "diagnostics-clock-ahead-minutes": { count: Value };
  /** {count} days behind */
  "diagnostics-clock-behind-days": { count: Value };
  /** {count} min behind */
  "diagnostics-clock-behind-minutes": { count: Value };
  /** At most {count} s off */
  "diagnostics-clock-right": { count: Value };
  /** The server does not tell its time, so there is nothing to compare with. */
  "diagnostics-clock-unknown": null;
  /** Set the date and time of this computer, then check again. */
  "diagnostics-do-certificate-not-now": null;
  /** Check the addresses of this client. On a guest network, sign in to it first. */
  "diagnostics-do-certificate-other-host": null;
  /** Ask whoever runs your network to install its certificate on this computer, or to leave {host} alone. */
  "diagnostics-do-certificate-unknown-issuer": { host: Value };
  /** Switch on that this computer sets its clock by itself. */
  "diagnostics-do-clock-off": null;
  /** Try another network, such as your phone’s, then check again. */
  "diagnostics-do-cut": null;
  /** Restart Hearthlink and check again. If it stays, send the support file. */
  "diagnostics-do-failed": null;
  /** Allow Hearthlink in the settings of the keyring, then check again. */
  "diagnostics-do-keyring-denied": null;
  /** Log out of this computer and in again, then check again. */
  "diagnostics-do-keyring-failed": null;
  /** Unlock the keyring, then check again. */
  "diagnostics-do-keyring-locked": null;
  /** Look for a question of the keyring behind another window, then check again. */
  "diagnostics-do-keyring-silent": null;
  /** Open a web page in your browser. If it opens, check the addresses of this client. */
  "diagnostics-do-name-unknown": null;
  /** Ask whoever runs your network whether a firewall blocks {host}. */
  "diagnostics-do-no-connection": { host: Value };
  /** Start what should answer there on this computer, or check the addresses of this client. */
  "diagnostics-do-no-connection-here": null;
  /** Start the keyring service of this computer, or type the secret for this session only. */
  "diagnostics-do-no-keyring": null;
  /** Check the token address of this client. */
  "diagnostics-do-no-token": null;
  /** Ask Enode whether the client is enabled. */
  "diagnostics-do-not-allowed": null;
  /** Check the API address of this client. */
  "diagnostics-do-not-the-api": null;
  /** Check the addresses of this client: the port, and whether it should begin with https. */
  "diagnostics-do-not-tls": null;
  /** Wait a minute, then check again. */
  "diagnostics-do-rate-limited": null;
  /** Open the client from Visits and type its secret again. */
  "diagnostics-do-secret-missing": null;
  /** Expect to wait, or try another network. */
  "diagnostics-do-slow": null;
  /** Try another network, such as your phone’s, then check again. */
  "diagnostics-do-timed-out": null;
  /** Ask whoever runs your network whether a proxy or firewall stands in between. */
  "diagnostics-do-tls-failed": null;
  /** Check that API address and token address belong to the same environment. */
  "diagnostics-do-token-refused": null;
  /** Look at status.enode.com, and check again in a while. */
  "diagnostics-do-unavailable": null;
  /** Open the client from Visits and type its secret again. A newly made secret ends the one before. */
  "diagnostics-do-wrong-credentials": null;
  /** Support file */
  "diagnostics-file": null;
  /** Copied */
  "diagnostics-file-copied": null;
  /** Copy */
  "diagnostics-file-copy": null;
  /** Find in the file */
  "diagnostics-file-find": null;
  /** {count} lines */
  "diagnostics-file-found": { count: Value };
  /** In it: versions, settings, the last check, how many visits, what happened on the open visit, recent failures, the end of the log. */
  "diagnostics-file-in": null;
  /** For whoever helps you. You see all of it before it is saved, and nothing is sent. */
  "diagnostics-file-lead": null;
  /** The support file is being made… */
  "diagnostics-file-making": null;
  /** Not in it: secrets, links, names, labels, consent, addresses, IDs. Each ID is replaced by a made-up name that stays the same on this computer. */
  "diagnostics-file-not-in": null;
  /** Make it anew */
  "diagnostics-file-refresh": null;
  /** Save… */
  "diagnostics-file-save": null;
  /** Saved as {path} */
  "diagnostics-file-saved": { path: Value };
  /** Saving… */
  "diagnostics-file-saving": null;
  /** Show the support file */
  "diagnostics-file-show": null;
  /** Text of the support file */
  "diagnostics-file-text": null;
  /** Diagnostics */
  "diagnostics-heading": null;
  /** Finds where a connection fails, and makes a file for whoever helps you. */
  "diagnostics-lead": null;
  /** Log */
  "diagnostics-log": null;
  /** Write down more, until Hearthlink is closed */
  "diagnostics-log-detailed": null;
  /** What Hearthlink did and what failed. At most {size} MB are kept on this computer, with no secret and no household in it. */
  "diagnostics-log-lead": { size: Value };
  /** By the clock of this computer the certificate of {host} is not valid today. */
  "diagnostics-means-certificate-not-now": { host: Value };
  /** What answers at {host} proves to be somebody else. */
  "diagnostics-means-certificate-other-host": { host: Value };
  /** This computer does not trust who vouches for {host}: probably a proxy or virus scanner reads along. */
  "diagnostics-means-certificate-unknown-issuer": { host: Value };
  /** The clock of this computer and that of the server do not agree. Tokens and certificates may be refused. */
  "diagnostics-means-clock-off": null;
  /** The connection to {host} breaks before the answer is complete. */
  "diagnostics-means-cut": { host: Value };
  /** The step failed in a way that this program does not know. */
  "diagnostics-means-failed": null;
  /** The keyring does not let Hearthlink read the client secret. */
  "diagnostics-means-keyring-denied": null;
  /** The keyring could not be read. */
  "diagnostics-means-keyring-failed": null;
  /** The keyring is locked, so the client secret cannot be read. */
  "diagnostics-means-keyring-locked": null;
  /** The keyring does not answer. */
  "diagnostics-means-keyring-silent": null;
  /** The name {host} leads nowhere: there is no network, or the name is misspelt. */
  "diagnostics-means-name-unknown": { host: Value };
  /** Nobody answers at {host}. */
  "diagnostics-means-no-connection": { host: Value };
  /** This computer has no keyring that could keep the client secret. */
  "diagnostics-means-no-keyring": null;
  /** {host} answers, but not with an access token. */
  "diagnostics-means-no-token": { host: Value };
  /** The credentials are good, but {host} does not let this client read its households. */
  "diagnostics-means-not-allowed": { host: Value };
  /** What answers at {host} is not Enode’s API. */
  "diagnostics-means-not-the-api": { host: Value };
  /** What answers at {host} does not protect the connection. */
  "diagnostics-means-not-tls": { host: Value };
  /** {host} asks for fewer requests at the moment. */
  "diagnostics-means-rate-limited": { host: Value };
  /** The client secret is not kept on this computer any more. */
  "diagnostics-means-secret-missing": null;
  /** The connection works, but {host} is slow to answer. */
  "diagnostics-means-slow": { host: Value };
  /** {host} takes too long to answer. */
  "diagnostics-means-timed-out": { host: Value };
  /** No protected connection to {host} can be agreed on. */
  "diagnostics-means-tls-failed": { host: Value };
  /** The token is not accepted by {host}, though the token server gave it. */
  "diagnostics-means-token-refused": { host: Value };
  /** {host} answers that it cannot answer at the moment. */
  "diagnostics-means-unavailable": { host: Value };
  /** {host} does not accept the client ID and secret. */
  "diagnostics-means-wrong-credentials": { host: Value };
  /** {count} ms */
  "diagnostics-milliseconds": { count: Value };
  /** There is no client yet. Connect one, or open the demo, and check it here. */
  "diagnostics-no-client": null;
  /** Diagnostics */
  "diagnostics-open": null;
  /** The check was stopped. */
  "diagnostics-outcome-cancelled": null;
  /** Something does not work. The first step that failed says what to do. */
  "diagnostics-outcome-failed": null;
  /** Not checked yet. */
  "diagnostics-outcome-none": null;
  /** Everything works. */
  "diagnostics-outcome-passed": null;
  /** Checking: {step} */
  "diagnostics-outcome-running": { step: Value };
  /** It works. There is one thing to take note of. */
  "diagnostics-outcome-warned": null;
  /** Reference */
  "diagnostics-reference": null;
  /** The server said */
  "diagnostics-said": null;
  /** Made by the simulator */
  "diagnostics-secret-demo": null;
  /** Read from the keyring */
  "diagnostics-secret-keyring": null;
  /** Kept for this session */
  "diagnostics-secret-session": null;
  /** Check now */
  "diagnostics-start": null;
  /** Does not work */
  "diagnostics-state-failed": null;
  /** Not tried */
  "diagnostics-state-not-tried": null;
  /** Works */
  "diagnostics-state-passed": null;
  /** Being checked */
  "diagnostics-state-running": null;
  /** Not yet */
  "diagnostics-state-waiting": null;
  /** Take note */
  "diagnostics-state-warned": null;
  /** API */
  "diagnostics-step-api": null;
  /** Clock of this computer */
  "diagnostics-step-clock": null;
  /** Protected connection */
  "diagnostics-step-connection": null;
  /** Names of the servers */
  "diagnostics-step-names": null;
  /** Client secret */
  "diagnostics-step-secret": null;
  /** Access token */
  "diagnostics-step-token": null;
  /** The check was stopped before this. */
  "diagnostics-was-stopped": null;
  /** What to do */
  "diagnostics-what-to-do": null;
  /** {count} ms, unprotected within this computer */
  "diagnostics-without-tls": { count: Value };
}

/** The languages of the screens. */
export const languages = ["en"] as const;
export type Language = (typeof languages)[number];
