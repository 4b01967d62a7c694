// Generated from the message files by `make bindings`. Do not edit.

/** What may stand in a sentence. */
export type Value = string | number | Date;

/** Every sentence of the screens, and the values that it takes. */
export interface Sentences {
  /** Back to Hearthlink, on this computer */
  "access-after-loopback": null;
  /** A web page */
  "access-after-page": null;
  /** Back to Hearthlink (hearthlink://) */
  "access-after-scheme": null;
  /** Address of the page */
  "access-after-uri": null;
  /** Afterwards */
  "access-afterwards": null;
  /** The customer ends on {uri} */
  "access-afterwards-at": { uri: Value };
  /** always needed */
  "access-always": null;
  /** How the customer gets the link */
  "access-channel": null;
  /** Customer’s phone */
  "access-channel-customersPhone": null;
  /** Message */
  "access-channel-message": null;
  /** This computer */
  "access-channel-thisBrowser": null;
  /** {chosen} of {total} */
  "access-chosen": { chosen: Value; total: Value };
  /** Appearance */
  "access-colors": null;
  /** Dark */
  "access-colors-dark": null;
  /** Light */
  "access-colors-light": null;
  /** As on their device */
  "access-colors-system": null;
  /** Copied. The command reads its credentials from environment variables. */
  "access-copied": null;
  /** Copy as command */
  "access-copy-command": null;
  /** Creating the link… */
  "access-creating": null;
  /** For example: {example} */
  "access-example": { example: Value };
  /** Create a fresh link */
  "access-fresh": null;
  /** Change the ID */
  "access-ghost-back": null;
  /** Create this household */
  "access-ghost-create": null;
  /** There is no household with this ID yet. The link would create it. */
  "access-ghost-message": null;
  /** Did you mean */
  "access-ghost-similar": null;
  /** Create a new household? */
  "access-ghost-title": null;
  /** Go to the link */
  "access-go-to-link": null;
  /** This account already has a link. A fresh one replaces it. */
  "access-has-link": null;
  /** What do you need access to? */
  "access-heading": null;
  /** Close */
  "access-hide-request": null;
  /** Language for the customer */
  "access-language": null;
  /** As in their browser */
  "access-language-browser": null;
  /** The customer sees the same list on Enode’s pages (Link UI) and agrees to it there. */
  "access-lead": null;
  /** The link asks for what was chosen before. A fresh one asks for this. */
  "access-link-differs": null;
  /** new to this version of Hearthlink */
  "access-new-permission": null;
  /** Create link */
  "access-next": null;
  /** On a phone, the last page won’t open. The devices are still found. */
  "access-no-phone-page": null;
  /** Will not be accessed */
  "access-not": null;
  /** not offered by this vendor */
  "access-not-offered": null;
  /** Open the client again */
  "access-other-secret": null;
  /** Read and control */
  "access-pack-readAndControl": null;
  /** Read only */
  "access-pack-readOnly": null;
  /** Presets */
  "access-packs": null;
  /** {type}: {permission} */
  "access-permission-of": { permission: Value; type: Value };
  /** {chosen} of {total} permissions */
  "access-permissions": { chosen: Value; total: Value };
  /** The request */
  "access-request-title": null;
  /** Set one in the client’s settings */
  "access-set-phone-page": null;
  /** Show the request */
  "access-show-request": null;
  /** charge level */
  "capability-charge-state": null;
  /** consumption */
  "capability-consumption": null;
  /** export */
  "capability-export-focus": null;
  /** idle */
  "capability-idle": null;
  /** import */
  "capability-import-focus": null;
  /** information */
  "capability-information": null;
  /** location */
  "capability-location": null;
  /** odometer */
  "capability-odometer": null;
  /** production */
  "capability-production": null;
  /** production statistics */
  "capability-production-statistics": null;
  /** self-use */
  "capability-self-reliance": null;
  /** follow a schedule */
  "capability-set-follow-schedule": null;
  /** set current */
  "capability-set-max-current": null;
  /** hold a temperature */
  "capability-set-permanent-hold": null;
  /** smart charging */
  "capability-smart-charging": null;
  /** start charging */
  "capability-start-charging": null;
  /** stop charging */
  "capability-stop-charging": null;
  /** time of use */
  "capability-time-of-use": null;
  /** Custom */
  "common-environment-custom": null;
  /** Demo */
  "common-environment-demo": null;
  /** Production */
  "common-environment-production": null;
  /** Sandbox */
  "common-environment-sandbox": null;
  /** {hours} h {minutes} min */
  "common-left-hours": { hours: Value; minutes: Value };
  /** {minutes} min */
  "common-left-minutes": { minutes: Value };
  /** {seconds} s */
  "common-left-seconds": { seconds: Value };
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
  /** API URL */
  "connect-api-url": null;
  /** Client ID */
  "connect-client-id": null;
  /** Client secret */
  "connect-client-secret": null;
  /** Environment */
  "connect-environment": null;
  /** An API address of your own */
  "connect-environment-help-custom": null;
  /** Real homes */
  "connect-environment-help-production": null;
  /** Enode’s test accounts */
  "connect-environment-help-sandbox": null;
  /** Connect your Enode client */
  "connect-heading": null;
  /** Where to keep the secret */
  "connect-keep": null;
  /** In the keyring of this computer */
  "connect-keep-keyring": null;
  /** For this session only */
  "connect-keep-session": null;
  /** Gone when Hearthlink is closed. */
  "connect-keep-session-help": null;
  /** Hearthlink asks for a token at once, so a mistake shows here and not at the customer’s. */
  "connect-lead": null;
  /** Hosts that links may lead to */
  "connect-link-hosts": null;
  /** Separated by commas. A link to any other host is not opened. */
  "connect-link-hosts-help": null;
  /** Name */
  "connect-name": null;
  /** What you call this client, for example your company. */
  "connect-name-help": null;
  /** Access */
  "connect-part-access": null;
  /** Client */
  "connect-part-client": null;
  /** Way back */
  "connect-part-return": null;
  /** Asking the keyring… */
  "connect-probing": null;
  /** After Enode’s pages (Link UI), the customer’s browser goes to */
  "connect-redirect": null;
  /** A page of Hearthlink on this computer */
  "connect-redirect-loopback": null;
  /** A page or an app of your company */
  "connect-redirect-page": null;
  /** Hearthlink itself (hearthlink://) */
  "connect-redirect-scheme": null;
  /** Its address */
  "connect-redirect-uri": null;
  /** https://example.com/done, http://localhost on this computer, or an app’s own scheme: myapp://done. */
  "connect-redirect-uri-help": null;
  /** The rest is as you typed it. The secret is not kept: type it again. */
  "connect-secret-again": null;
  /** Typed once. It never comes back to this screen. */
  "connect-secret-help": null;
  /** Connect */
  "connect-submit": null;
  /** Asking for a token… */
  "connect-submitting": null;
  /** Token URL */
  "connect-token-url": null;
  /** serial {serial} */
  "device-serial": { serial: Value };
  /** serial …{serial} */
  "device-serial-end": { serial: Value };
  /** VIN {vin} */
  "device-vin": { vin: Value };
  /** VIN …{vin} */
  "device-vin-end": { vin: Value };
  /** Clear the search */
  "devices-absence-clear": null;
  /** Did you mean */
  "devices-absence-nearest": null;
  /** {vendor} ({types}) is not enabled for this client. You may be able to switch it on in Enode’s dashboard. */
  "devices-absence-not-enabled": { types: Value; vendor: Value };
  /** {vendor} does not link these. It works for {types}. */
  "devices-absence-not-for-these": { types: Value; vendor: Value };
  /** Choose {types} instead */
  "devices-absence-switch-to": { types: Value };
  /** No vendor is called “{query}”. */
  "devices-absence-unknown": { query: Value };
  /** Check the spelling, or refresh the vendors. If the customer knows the brand better, let the customer choose. */
  "devices-absence-unknown-hint": null;
  /** Account {position} of {total} */
  "devices-account": { position: Value; total: Value };
  /** Add another account for {types} */
  "devices-add-for": { types: Value };
  /** also called {alias} */
  "devices-alias": { alias: Value };
  /** Vendors as of {time}, for this client */
  "devices-as-of": { time: Value };
  /** Choose at least one device type. */
  "devices-choose-types": null;
  /** Choose a vendor, or let the customer choose. */
  "devices-choose-vendor": null;
  /** Let the customer choose */
  "devices-customer": null;
  /** Enode’s pages will offer all {count} vendors with at least one of these types. */
  "devices-customer-summary": { count: Value };
  /** May need several tries */
  "devices-elevated": null;
  /** Expected devices: {count}… */
  "devices-expected": { count: Value };
  /** Add a device */
  "devices-expected-add": null;
  /** How many */
  "devices-expected-count": null;
  /** Close */
  "devices-expected-done": null;
  /** Nothing in particular: whatever is found is shown. */
  "devices-expected-empty": null;
  /** Serial or VIN ends with */
  "devices-expected-ending": null;
  /** After the sign-in, each is marked found or not found. */
  "devices-expected-lead": null;
  /** Model */
  "devices-expected-model": null;
  /** Remove: Expected device {position} */
  "devices-expected-remove": { position: Value };
  /** Expected device {position} */
  "devices-expected-row": { position: Value };
  /** Expected devices */
  "devices-expected-title": null;
  /** Type */
  "devices-expected-type": null;
  /** Links all {count} in one session */
  "devices-group-all": { count: Value };
  /** Not for these */
  "devices-group-none": null;
  /** Links some of them */
  "devices-group-some": null;
  /** What is in this home? */
  "devices-heading": null;
  /** If one vendor covers everything, one sign-in is enough. */
  "devices-lead": null;
  /** Needs another vendor: {types} */
  "devices-left-over": { types: Value };
  /** Fetching the vendors of this client… */
  "devices-loading": null;
  /** Review access */
  "devices-next": null;
  /** or */
  "devices-or": null;
  /** Down, cannot link now */
  "devices-outage": null;
  /** Plan by brands… */
  "devices-plan-by-brands": null;
  /** Ready */
  "devices-ready": null;
  /** Refresh vendors */
  "devices-refresh": null;
  /** Remove this account */
  "devices-remove": null;
  /** Vendor, app or nickname */
  "devices-search": null;
  /** Search vendors */
  "devices-search-label": null;
  /** {count} entries of the answer could not be read and are not shown. */
  "devices-set-aside": { count: Value };
  /** Signs in with {portal} */
  "devices-signs-in": { portal: Value };
  /** {vendor} links {types} in one sign-in. */
  "devices-summary": { types: Value; vendor: Value };
  /** Left over: {types}. */
  "devices-summary-left": { types: Value };
  /** {vendor} cannot be linked now: its sign-in is down. */
  "devices-summary-outage": { vendor: Value };
  /** Device types */
  "devices-types": null;
  /** {count} vendors */
  "devices-vendor-count": { count: Value };
  /** Vendors */
  "devices-vendors": null;
  /** Check again */
  "diagnostics-again": null;
  /** Another step has to work first: {step} */
  "diagnostics-because": { step: Value };
  /** Resolved by your proxy */
  "diagnostics-by-proxy": null;
  /** Stop the check */
  "diagnostics-cancel": null;
  /** Check connection: {client} */
  "diagnostics-check-client": { client: Value };
  /** Check connection */
  "diagnostics-check-client-short": null;
  /** Secret, server and API are simulated on this computer. Nothing leaves it. */
  "diagnostics-check-demo": null;
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
  /** The server does not tell the time, so there is nothing to compare with. */
  "diagnostics-clock-unknown": null;
  /** Set the date and time of this computer, then check again. */
  "diagnostics-do-certificate-not-now": null;
  /** Check the addresses of this client. On a guest network, sign in to it first. */
  "diagnostics-do-certificate-other-host": null;
  /** Ask whoever runs your network to install its certificate on this computer, or to leave {host} alone. */
  "diagnostics-do-certificate-unknown-issuer": { host: Value };
  /** Set this computer to keep its clock by itself. */
  "diagnostics-do-clock-off": null;
  /** Try another network, such as your phone’s, then check again. */
  "diagnostics-do-cut": null;
  /** Restart Hearthlink and check again. If it keeps failing, send the support file. */
  "diagnostics-do-failed": null;
  /** Allow Hearthlink in the settings of the keyring, then check again. */
  "diagnostics-do-keyring-denied": null;
  /** Log out of this computer and in again, then check again. */
  "diagnostics-do-keyring-failed": null;
  /** Unlock the keyring, then check again. */
  "diagnostics-do-keyring-locked": null;
  /** Look for a prompt of the keyring behind another window, then check again. */
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
  /** Open the client from Visits and type its newest secret. */
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
  /** In it: versions, settings, last check, number of visits, events of the open visit, recent failures, end of the log. */
  "diagnostics-file-in": null;
  /** You see all of it before it is saved, and nothing is sent. */
  "diagnostics-file-lead": null;
  /** The support file is being made… */
  "diagnostics-file-making": null;
  /** Not in it: secrets, links, names, labels, consent, addresses. Each ID is replaced by a made-up name. */
  "diagnostics-file-not-in": null;
  /** Make it again */
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
  /** Log more detail until Hearthlink is closed */
  "diagnostics-log-detailed": null;
  /** At most {size} MB on this computer, with no secret and no household in it. */
  "diagnostics-log-lead": { size: Value };
  /** By the clock of this computer the certificate of {host} is not valid today. */
  "diagnostics-means-certificate-not-now": { host: Value };
  /** What answers at {host} identifies itself as somebody else. */
  "diagnostics-means-certificate-other-host": { host: Value };
  /** This computer does not trust the certificate of {host}: probably a proxy or virus scanner intercepts the connection. */
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
  /** Nothing answers at {host}. */
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
  /** {host} is asking for fewer requests at the moment. */
  "diagnostics-means-rate-limited": { host: Value };
  /** The client secret is no longer kept on this computer. */
  "diagnostics-means-secret-missing": null;
  /** The connection works, but {host} is slow to answer. */
  "diagnostics-means-slow": { host: Value };
  /** {host} takes too long to answer. */
  "diagnostics-means-timed-out": { host: Value };
  /** No secure connection to {host} could be agreed on. */
  "diagnostics-means-tls-failed": { host: Value };
  /** The token is not accepted by {host}, though the token server gave it. */
  "diagnostics-means-token-refused": { host: Value };
  /** {host} says that it cannot answer at the moment. */
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
  /** It works, with one thing to note. */
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
  /** Checking */
  "diagnostics-state-running": null;
  /** Not yet */
  "diagnostics-state-waiting": null;
  /** Take note */
  "diagnostics-state-warned": null;
  /** API */
  "diagnostics-step-api": null;
  /** Clock of this computer */
  "diagnostics-step-clock": null;
  /** Secure connection */
  "diagnostics-step-connection": null;
  /** Server names */
  "diagnostics-step-names": null;
  /** Client secret */
  "diagnostics-step-secret": null;
  /** Access token */
  "diagnostics-step-token": null;
  /** The check was stopped before this. */
  "diagnostics-was-stopped": null;
  /** What to do */
  "diagnostics-what-to-do": null;
  /** {count} ms, within this computer */
  "diagnostics-without-tls": { count: Value };
  /** Batch */
  "events-bench-batch": null;
  /** Paste a delivery’s body unchanged, or drop a JSON file here. */
  "events-bench-batch-help": null;
  /** Choose a file */
  "events-bench-choose": null;
  /** Clear */
  "events-bench-clear": null;
  /** Drop the file to read it */
  "events-bench-drop": null;
  /** Reads a delivery as the receiver would. Nothing is changed. */
  "events-bench-lead": null;
  /** It contains no events. */
  "events-bench-no-events": null;
  /** This file could not be read as text. */
  "events-bench-not-text": null;
  /** Nothing read yet */
  "events-bench-nothing": null;
  /** What the delivery says appears here: its signature, its events, and what each would change. */
  "events-bench-nothing-hint": null;
  /** Read delivery */
  "events-bench-read": null;
  /** What it says */
  "events-bench-result": null;
  /** Secret */
  "events-bench-secret": null;
  /** To check the signature; may be empty. Not saved. */
  "events-bench-secret-help": null;
  /** Signature header */
  "events-bench-signature": null;
  /** The value of x-enode-signature; may be empty. */
  "events-bench-signature-help": null;
  /** Delete for good */
  "events-delete-confirm": null;
  /** Enode will stop sending to it. This cannot be undone. */
  "events-delete-text": null;
  /** Delete the webhook to {host}? */
  "events-delete-title": { host: Value };
  /** Type {host} to confirm */
  "events-delete-type": { host: Value };
  /** Changes the devices of the open visit */
  "events-effect-changesDevices": null;
  /** Changes nothing here */
  "events-effect-none": null;
  /** Nothing new */
  "events-effect-nothingNew": null;
  /** About another household */
  "events-effect-otherHousehold": null;
  /** Changed: {fields} */
  "events-fields": { fields: Value };
  /** All events, including new ones */
  "events-form-all-events": null;
  /** API version */
  "events-form-api-version": null;
  /** Change webhook */
  "events-form-change": null;
  /** Create webhook */
  "events-form-create": null;
  /** Events */
  "events-form-events": null;
  /** Header name */
  "events-form-header-name": null;
  /** Sent along with each delivery, for your relay; may be empty. */
  "events-form-header-name-help": null;
  /** Header value */
  "events-form-header-value": null;
  /** New webhook */
  "events-form-new": null;
  /** Save changes */
  "events-form-save": null;
  /** Saving… */
  "events-form-saving": null;
  /** Secret */
  "events-form-secret": null;
  /** 6 to 256 characters. Enode signs each delivery with it. */
  "events-form-secret-help": null;
  /** Leave empty to keep the one it has. */
  "events-form-unchanged": null;
  /** URL */
  "events-form-url": null;
  /** https, where your tunnel or relay receives. */
  "events-form-url-help": null;
  /** As the client has it */
  "events-form-version-of-client": null;
  /** Events */
  "events-heading": null;
  /** Household {id} */
  "events-household": { id: Value };
  /** Sign-in needed again */
  "events-kind-credentialsInvalidated": null;
  /** Device deleted */
  "events-kind-deleted": null;
  /** Device discovered */
  "events-kind-discovered": null;
  /** Heartbeat */
  "events-kind-heartbeat": null;
  /** Not used by Hearthlink */
  "events-kind-other": null;
  /** Test */
  "events-kind-test": null;
  /** Device updated */
  "events-kind-updated": null;
  /** What Enode sends by webhook appears at once, without waiting for the next look. */
  "events-lead": null;
  /** created {time} */
  "events-made": { time: Value };
  /** As received */
  "events-raw": null;
  /** Receiver */
  "events-receiver": null;
  /** Address for the tunnel */
  "events-receiver-address": null;
  /** Asking… */
  "events-receiver-asking": null;
  /** {count} events */
  "events-receiver-count": { count: Value };
  /** Delivery */
  "events-receiver-delivery": null;
  /** Only on this computer. Point a tunnel at it, and a webhook at the tunnel. */
  "events-receiver-lead": null;
  /** Listening */
  "events-receiver-listening": null;
  /** Nothing received yet */
  "events-receiver-none": null;
  /** Deliveries appear here as they come, the newest first. */
  "events-receiver-none-hint": null;
  /** The receiver is off */
  "events-receiver-none-off": null;
  /** Switch the receiver on to see deliveries here, the newest first. */
  "events-receiver-none-off-hint": null;
  /** Off */
  "events-receiver-off": null;
  /** Port */
  "events-receiver-port": null;
  /** 1024 to 65535. */
  "events-receiver-port-help": null;
  /** A port is a number from 1024 to 65535. */
  "events-receiver-port-problem": null;
  /** Received */
  "events-receiver-received": null;
  /** {count} repeats dropped */
  "events-receiver-repeated": { count: Value };
  /** Webhook secret */
  "events-receiver-secret": null;
  /** The webhook’s own. Typed once; it never comes back to this screen. */
  "events-receiver-secret-help": null;
  /** Save secret */
  "events-receiver-secret-keep": null;
  /** The secret is saved. */
  "events-receiver-secret-kept": null;
  /** Needed first: only deliveries signed with it are accepted. */
  "events-receiver-secret-needed": null;
  /** Type another secret */
  "events-receiver-secret-other": null;
  /** Switch off */
  "events-receiver-switch-off": null;
  /** Switch on */
  "events-receiver-switch-on": null;
  /** {count} events could not be read */
  "events-set-aside": { count: Value };
  /** Try a delivery */
  "events-tab-bench": null;
  /** Receiver */
  "events-tab-receiver": null;
  /** Webhooks at Enode */
  "events-tab-webhooks": null;
  /** Signature malformed */
  "events-verdict-malformed": null;
  /** No signature */
  "events-verdict-missing": null;
  /** Signature not checked */
  "events-verdict-notChecked": null;
  /** Signature valid */
  "events-verdict-valid": null;
  /** Signature wrong */
  "events-verdict-wrong": null;
  /** Version {version} */
  "events-version": { version: Value };
  /** Active */
  "events-webhook-active": null;
  /** What it answered */
  "events-webhook-answer": null;
  /** answered {code} */
  "events-webhook-answered": { code: Value };
  /** The test event arrived */
  "events-webhook-arrived": null;
  /** Change */
  "events-webhook-change": null;
  /** Change: {url} */
  "events-webhook-change-of": { url: Value };
  /** Delete… */
  "events-webhook-delete": null;
  /** Delete… {url} */
  "events-webhook-delete-of": { url: Value };
  /** Every event */
  "events-webhook-every-event": null;
  /** sends header {name} */
  "events-webhook-header": { name: Value };
  /** Stopped by Enode */
  "events-webhook-inactive": null;
  /** last success {time} */
  "events-webhook-last-success": { time: Value };
  /** no delivery has succeeded yet */
  "events-webhook-no-success": null;
  /** The test event did not arrive */
  "events-webhook-not-arrived": null;
  /** {count} events */
  "events-webhook-some-events": { count: Value };
  /** Send a test */
  "events-webhook-test": null;
  /** Send a test: {url} */
  "events-webhook-test-of": { url: Value };
  /** Sending… */
  "events-webhook-testing": null;
  /** version {version} */
  "events-webhook-version": { version: Value };
  /** Webhooks of this client */
  "events-webhooks": null;
  /** New webhook */
  "events-webhooks-add": null;
  /** Asking Enode… */
  "events-webhooks-loading": null;
  /** This client has no webhooks */
  "events-webhooks-none": null;
  /** A webhook tells your server, or the receiver on this computer, of new devices and lost sign-ins. */
  "events-webhooks-none-hint": null;
  /** Details: */
  "failure-details": null;
  /** Reference: */
  "failure-reference": null;
  /** Try again */
  "failure-retry": null;
  /** The answer made no sense */
  "failure-title-badAnswer": null;
  /** The browser did not open */
  "failure-title-browser": null;
  /** Nothing was copied */
  "failure-title-clipboard": null;
  /** No connections left */
  "failure-title-connectionLimit": null;
  /** Something went wrong */
  "failure-title-internal": null;
  /** Something needs your attention */
  "failure-title-invalidInput": null;
  /** This link will not be opened */
  "failure-title-linkHost": null;
  /** A link may have been created */
  "failure-title-linkMayExist": null;
  /** The link has expired */
  "failure-title-linkOver": null;
  /** The link has been used */
  "failure-title-linkSpent": null;
  /** The mail program did not open */
  "failure-title-mail": null;
  /** The change may have been made */
  "failure-title-mayBeDone": null;
  /** This household is new */
  "failure-title-newHousehold": null;
  /** Not allowed for this client */
  "failure-title-notAllowed": null;
  /** Not found */
  "failure-title-notFound": null;
  /** The page was not printed */
  "failure-title-printing": null;
  /** Too many requests */
  "failure-title-rateLimited": null;
  /** Events cannot be received */
  "failure-title-receiver": null;
  /** The request was refused */
  "failure-title-rejected": null;
  /** The secret is missing */
  "failure-title-secretMissing": null;
  /** The keyring could not be used */
  "failure-title-secretStore": null;
  /** A file could not be used */
  "failure-title-storage": null;
  /** No answer in time */
  "failure-title-timedOut": null;
  /** No secure connection */
  "failure-title-tls": null;
  /** No token was given */
  "failure-title-tokenServer": null;
  /** Enode cannot answer now */
  "failure-title-unavailable": null;
  /** No connection */
  "failure-title-unreachable": null;
  /** The vendor is not offered */
  "failure-title-vendorGone": null;
  /** The vendor is down */
  "failure-title-vendorOutage": null;
  /** The credentials were refused */
  "failure-title-wrongCredentials": null;
  /** The answer is larger than this program reads. */
  "fault-answer-too-large": null;
  /** The answer is not what Enode’s API promises. */
  "fault-bad-answer": null;
  /** The system’s browser could not be started. */
  "fault-browser": null;
  /** What was entered cannot be sent, and was not. */
  "fault-cannot-be-sent": null;
  /** The change was asked for, but no answer came back that could be used. */
  "fault-change-lost": null;
  /** The connection to Enode could not be set up. */
  "fault-client-setup": null;
  /** The clipboard did not take the text. */
  "fault-clipboard": null;
  /** The connection broke before the answer was complete. */
  "fault-connection-cut": null;
  /** This client cannot link any more accounts: its limit of connections is reached. */
  "fault-connection-limit": null;
  /** The customer could not go on. */
  "fault-customer-stopped": null;
  /** The window for the customer could not be opened. */
  "fault-customer-window": null;
  /** The demo could not start. */
  "fault-demo": null;
  /** The demo is not open. */
  "fault-demo-not-open": null;
  /** {count} fields need your attention. */
  "fault-fields": { count: Value };
  /** {path} was written by a newer version of Hearthlink. */
  "fault-file-newer": { path: Value };
  /** The folder could not be opened. */
  "fault-folder-not-opened": null;
  /** Enode gave up waiting for the request ({status}). */
  "fault-gave-up": { status: Value };
  /** There is an open visit with this household already. Go on with that one. */
  "fault-household-has-visit": null;
  /** The secret is kept in this computer’s keyring. */
  "fault-keyring-available": null;
  /** The keyring refused access. */
  "fault-keyring-denied": null;
  /** The keyring failed. */
  "fault-keyring-failed": null;
  /** The keyring is locked. */
  "fault-keyring-locked": null;
  /** This computer has no keyring to keep the secret in. */
  "fault-keyring-missing": null;
  /** The secret is not in the keyring. */
  "fault-keyring-not-found": null;
  /** The keyring did not answer in time. */
  "fault-keyring-timed-out": null;
  /** The secret is too long for the keyring. */
  "fault-keyring-too-large": null;
  /** A visit needs at least one account to link. */
  "fault-last-row": null;
  /** The link leads to {host}, and must not be opened. */
  "fault-link-host": { host: Value };
  /** The request for a link was sent, but no answer came back that could be used. */
  "fault-link-lost": null;
  /** What came as a link is not a web address, and must not be opened. */
  "fault-link-no-address": null;
  /** The address of this link is no longer available: it was kept for one session only. */
  "fault-link-not-at-hand": null;
  /** The link has expired: its 24 hours have passed. */
  "fault-link-over": null;
  /** The link was opened before, and a link works only once. */
  "fault-link-spent": null;
  /** Nobody has this link yet, so there is nothing to say about it. */
  "fault-link-with-nobody": null;
  /** The mail program could not be started. */
  "fault-mail": null;
  /** There is no household {household} yet. The link would create it. */
  "fault-new-household": { household: Value };
  /** This household has no account at {vendor}. */
  "fault-no-account": { vendor: Value };
  /** No address was found for {host}. */
  "fault-no-address": { host: Value };
  /** There was no answer within {seconds} seconds. */
  "fault-no-answer": { seconds: Value };
  /** No client is open. */
  "fault-no-client": null;
  /** There is no command until the plan is complete. */
  "fault-no-command": null;
  /** There is no connection to {host}. */
  "fault-no-connection": { host: Value };
  /** This is not a list of events as Enode sends them: {reason}. */
  "fault-no-delivery": { reason: Value };
  /** No folder to save in was found. */
  "fault-no-folder": null;
  /** There is no link to hand over. */
  "fault-no-link": null;
  /** No port on this computer is free for the customer’s return. */
  "fault-no-return": null;
  /** There is no secure connection to {host}. */
  "fault-no-secure-connection": { host: Value };
  /** Only a customer of the demo has a simulated phone. */
  "fault-no-simulated-phone": null;
  /** There is no story named {story}. */
  "fault-no-story": { story: Value };
  /** This is not a time. */
  "fault-no-time": null;
  /** The vendors have not been fetched yet. */
  "fault-no-vendors": null;
  /** There is no window to print. */
  "fault-no-window": null;
  /** This client is not permitted to do this ({status}). */
  "fault-not-allowed": { status: Value };
  /** Enode does not know what was asked for ({status}). */
  "fault-not-found": { status: Value };
  /** The page could not be printed into a file. */
  "fault-not-printed": null;
  /** The simulated phone could not be shown. */
  "fault-phone-not-shown": null;
  /** The simulated phone has no link. */
  "fault-phone-without-link": null;
  /** Your preferences could not be saved. */
  "fault-preferences": null;
  /** This system’s webview prints into a file only by its print dialog. */
  "fault-print-by-dialog": null;
  /** The print dialog could not be opened. */
  "fault-print-dialog": null;
  /** The page was not printed to its end. */
  "fault-printed-in-part": null;
  /** This profile no longer exists. */
  "fault-profile-gone": null;
  /** The profiles could not be read or saved. */
  "fault-profiles": null;
  /** The profiles were damaged and could not be read. The file is kept as {path}. */
  "fault-profiles-kept-aside": { path: Value };
  /** Enode is asking for fewer requests at the moment. */
  "fault-rate-limited": null;
  /** Nothing can be received on port {port} of this computer. */
  "fault-receiver": { port: Value };
  /** {host} refuses the connection. */
  "fault-refused": { host: Value };
  /** Enode refused the request ({status}). */
  "fault-rejected": { status: Value };
  /** The report could not be saved in {folder}. */
  "fault-report-not-saved": { folder: Value };
  /** More has happened to the link since, so your note stays. */
  "fault-report-overtaken": null;
  /** This account is no longer part of the visit. */
  "fault-row-gone": null;
  /** A link was created for this account, so it stays part of the visit. */
  "fault-row-has-link": null;
  /** Something went wrong in the window. */
  "fault-screens": null;
  /** The secret of {profile} is no longer kept on this computer. */
  "fault-secret-not-kept": { profile: Value };
  /** The storage stopped unexpectedly. */
  "fault-store-fell": null;
  /** The support file could not be saved in {folder}. */
  "fault-support-file-not-saved": { folder: Value };
  /** The API does not accept the token that the token server gave ({status}). */
  "fault-token-refused": { status: Value };
  /** The token server did not answer with a token ({status}). */
  "fault-token-server": { status: Value };
  /** Enode cannot answer at the moment ({status}). */
  "fault-unavailable": { status: Value };
  /** Enode answered in a way that this program does not know ({status}). */
  "fault-unknown-status": { status: Value };
  /** Enode no longer knows this: it was taken out before. */
  "fault-unlinked-before": null;
  /** {vendor} is no longer offered to this client for these device types. */
  "fault-vendor-gone": { vendor: Value };
  /** {vendor} cannot be linked now: Enode reports an outage of its sign-in. */
  "fault-vendor-outage": { vendor: Value };
  /** The vendor is not available at the moment ({status}). */
  "fault-vendor-unavailable": { status: Value };
  /** Another visit with this household has begun since. Go on with that one. */
  "fault-visit-begun-since": null;
  /** A link was created in this visit, so it stays with its household. */
  "fault-visit-bound": null;
  /** This visit is no longer kept. */
  "fault-visit-not-kept": null;
  /** This visit is no longer open. */
  "fault-visit-not-open": null;
  /** The visit with {household} could not be read. */
  "fault-visit-unreadable": { household: Value };
  /** The visit could not be written down. */
  "fault-visit-unwritable": null;
  /** The visits could not be read or saved. */
  "fault-visits": null;
  /** The visits in {path} are damaged. */
  "fault-visits-damaged": { path: Value };
  /** The visits were damaged. {count} of them could be read and are in the list; the file is kept as {path}. */
  "fault-visits-kept-aside": { count: Value; path: Value };
  /** The visits are deleted, but traces may stay in {path} until Hearthlink next starts. */
  "fault-visits-traces": { path: Value };
  /** The receiver needs the webhook’s secret to check signatures. */
  "fault-webhook-secret-missing": null;
  /** The token server does not accept the client ID and secret. */
  "fault-wrong-credentials": null;
  /** Account {position} */
  "frame-account": { position: Value };
  /** Accounts */
  "frame-accounts": null;
  /** Add another account */
  "frame-add-account": null;
  /** Back */
  "frame-back": null;
  /** Cancel */
  "frame-cancel": null;
  /** Clients */
  "frame-clients": null;
  /** Change client */
  "frame-close": null;
  /** customer chooses */
  "frame-customer-chooses": null;
  /** Events */
  "frame-events": null;
  /** new */
  "frame-fresh": null;
  /** Continue with {household} */
  "frame-go-on": { household: Value };
  /** No devices yet */
  "frame-no-devices": null;
  /** No vendor yet */
  "frame-no-vendor": null;
  /** not chosen yet */
  "frame-not-chosen": null;
  /** Places */
  "frame-places": null;
  /** Print, PDF, JSON, CSV */
  "frame-report-line": null;
  /** Settings */
  "frame-settings": null;
  /** Access */
  "frame-step-access": null;
  /** Devices and vendor */
  "frame-step-devices": null;
  /** Household */
  "frame-step-household": null;
  /** Link */
  "frame-step-link": null;
  /** Devices found */
  "frame-step-outcome": null;
  /** Report */
  "frame-step-report": null;
  /** This visit */
  "frame-visit": null;
  /** Visits */
  "frame-visits": null;
  /** The customer signed in to {vendor}. */
  "happened-account-appeared": { vendor: Value };
  /** {vendor} needs signing in again. */
  "happened-account-needs-sign-in": { vendor: Value };
  /** {vendor} is no longer linked. */
  "happened-account-went": { vendor: Value };
  /** {type} is back: {device}. */
  "happened-device-came-back": { device: Value; type: Value };
  /** {type} found: {device}. */
  "happened-device-found": { device: Value; type: Value };
  /** {type} is gone: {device}. */
  "happened-device-went": { device: Value; type: Value };
  /** The visit was finished. */
  "happened-finished": null;
  /** The customer left Enode’s pages early. */
  "happened-left-early": null;
  /** The customer left Enode’s pages early: {reason} */
  "happened-left-early-because": { reason: Value };
  /** A link was created. */
  "happened-link-created": null;
  /** A link to {host} was created. */
  "happened-link-created-host": { host: Value };
  /** A link was requested, but no answer came. It may exist, and nobody has it. */
  "happened-link-may-exist": null;
  /** No link was created: {reason} */
  "happened-link-refused": { reason: Value };
  /** A check failed: {reason} */
  "happened-look-failed": { reason: Value };
  /** Checked again: nothing new. */
  "happened-looked": null;
  /** Checked again. Still missing: {types}. */
  "happened-looked-missing": { types: Value };
  /** The link was copied. */
  "happened-message-link": null;
  /** A message with the link was opened in the mail program. */
  "happened-message-mail": null;
  /** A message with the link was copied to be sent. */
  "happened-message-text": null;
  /** The link was opened in this computer’s browser. */
  "happened-opened-here": null;
  /** The link was opened on the customer’s phone. */
  "happened-opened-on-phone": null;
  /** The visit was opened again. */
  "happened-reopened": null;
  /** A fresh link replaced the one before. */
  "happened-replaced": null;
  /** The customer completed Enode’s pages and came back. */
  "happened-returned": null;
  /** The link’s 24 hours have passed. */
  "happened-session-over": null;
  /** The link was shown as a picture for the customer’s phone. */
  "happened-shown-to-customer": null;
  /** The customer says it is done. */
  "happened-told-done": null;
  /** The customer saw an error. */
  "happened-told-error": null;
  /** The customer has opened the link. */
  "happened-told-opened": null;
  /** Unlinked here: {what}. */
  "happened-unlinked": { what: Value };
  /** the household {household} */
  "happened-what-household": { household: Value };
  /** {type} of {vendor} */
  "happened-what-type": { type: Value; vendor: Value };
  /** Check the API URL. If it is right, try again, and tell Enode if it keeps happening. */
  "hint-bad-answer": null;
  /** Copy the link instead and paste it into a browser. */
  "hint-browser": null;
  /** Unlink accounts that are no longer needed, or ask Enode for a higher limit. */
  "hint-connection-limit": null;
  /** The file is saved: open its folder in your file manager. */
  "hint-folder-not-opened": null;
  /** Restart Hearthlink. If it happens again, report it. */
  "hint-internal": null;
  /** Allow Hearthlink in the keyring, or keep the secret for this session only. */
  "hint-keyring-denied": null;
  /** Try again, or keep the secret for this session only. */
  "hint-keyring-failed": null;
  /** Unlock it and try again, or keep the secret for this session only. */
  "hint-keyring-locked": null;
  /** Start GNOME Keyring, KWallet or the like, or keep the secret for this session only. */
  "hint-keyring-missing": null;
  /** Enter the secret again. */
  "hint-keyring-not-found": null;
  /** Its prompt may be hidden behind another window. Otherwise keep the secret for this session only. */
  "hint-keyring-timed-out": null;
  /** Check that only the secret itself was pasted. */
  "hint-keyring-too-large": null;
  /** Do not open it. Check the API address and, for an environment of your own, its link hosts. */
  "hint-link-host": null;
  /** Create a new link. The other one expires by itself, unopened, after 24 hours. */
  "hint-link-may-exist": null;
  /** Copy the message instead and paste it into a mail. */
  "hint-mail": null;
  /** Check how things stand before you try again. */
  "hint-may-be-done": null;
  /** Check the spelling. If it is right, create the household with the link. */
  "hint-new-household": null;
  /** Create a new link. */
  "hint-new-link": null;
  /** It was probably written by a newer version of Hearthlink. It is left as it is. */
  "hint-newer-version": null;
  /** Check the address for typing mistakes, and the network connection. */
  "hint-no-address": null;
  /** Check the network connection, and whether a firewall is in the way. */
  "hint-no-connection": null;
  /** Check that the address and its port are right, and that the server is running. */
  "hint-nobody-answers": null;
  /** Signing in again does not help. Ask Enode whether this is enabled for the client. */
  "hint-not-allowed": null;
  /** It may have been deleted meanwhile. Look it up again. */
  "hint-not-found": null;
  /** Try again, or save the report as a file. */
  "hint-print-dialog": null;
  /** Choose Print, and there “Save as PDF”. */
  "hint-print-to-pdf-mac": null;
  /** Choose Print, and there “Microsoft Print to PDF”. */
  "hint-print-to-pdf-windows": null;
  /** Choose Print, and save as PDF there. */
  "hint-printing": null;
  /** Connect your clients again; their secrets are still in the keyring of this computer. */
  "hint-profiles-kept-aside": null;
  /** Wait a moment, then try again. */
  "hint-rate-limited": null;
  /** Wait {seconds} seconds, then try again. */
  "hint-rate-limited-for": { seconds: Value };
  /** Choose another port, or close the program that uses this one. */
  "hint-receiver": null;
  /** Change what the details name, then try again. */
  "hint-rejected": null;
  /** It stays in the plan. */
  "hint-row-stays": null;
  /** Type the client secret again. */
  "hint-secret-missing": null;
  /** Check that the disk has space and that the folder can be written to. */
  "hint-storage": null;
  /** The network or the API is slow. Try again. */
  "hint-timed-out": null;
  /** Check this computer’s date and time, and whether a proxy or a firewall intercepts the connection. */
  "hint-tls": null;
  /** The API does not accept these credentials: check that both addresses belong to the same environment. */
  "hint-token-refused": null;
  /** Check the token URL, then try again. */
  "hint-token-server": null;
  /** Try again in a moment. Longer outages are listed at status.enode.com. */
  "hint-unavailable": null;
  /** Check this computer’s network, then try again. */
  "hint-unreachable": null;
  /** Try again; the network may be slow or unsteady. */
  "hint-unsteady": null;
  /** Choose another vendor, or enable this one for the client at Enode. */
  "hint-vendor-gone": null;
  /** Link another vendor first, or come back later: the vendor’s sign-in is down, not this program. */
  "hint-vendor-outage": null;
  /** Begin a visit for the other household. */
  "hint-visit-bound": null;
  /** Close every window of Hearthlink and start it again: it saves what it can. */
  "hint-visits-damaged-in-use": null;
  /** The kept file contains households too: delete it when you no longer need it. */
  "hint-visits-kept-aside": null;
  /** The rest is removed at the next start. */
  "hint-visits-traces": null;
  /** Type the webhook’s secret first. */
  "hint-webhook-secret-missing": null;
  /** Check the client ID, the newest secret, and that both belong to this environment. */
  "hint-wrong-credentials": null;
  /** Accounts and devices now */
  "household-accounts": null;
  /** Began {time} */
  "household-began": { time: Value };
  /** A link was created, so this visit stays with this household. */
  "household-bound": null;
  /** Change household */
  "household-change": null;
  /** Which household is this visit for? */
  "household-change-heading": null;
  /** What was chosen in this visit goes along. */
  "household-change-lead": null;
  /** Connected */
  "household-connected": null;
  /** Who gave consent, and how */
  "household-consent": null;
  /** For the report. For example: Anna Berg, in person, on the day of installation. */
  "household-consent-help": null;
  /** Asking for its devices… */
  "household-devices-coming": null;
  /** Did you mean */
  "household-did-you-mean": null;
  /** Visits with this household */
  "household-earlier": null;
  /** Type a user ID to continue. */
  "household-empty": null;
  /** Exists, and has {accounts} accounts. */
  "household-existing": { accounts: Value };
  /** Exists, and has {accounts} accounts ({vendors}: needs signing in again). */
  "household-existing-broken": { accounts: Value; vendors: Value };
  /** Begin a visit for another household */
  "household-for-another": null;
  /** New: a household will be created with this ID. */
  "household-fresh": null;
  /** Check the spelling: Enode creates a household for any ID it does not know. */
  "household-fresh-hint": null;
  /** Continue with the open visit */
  "household-go-on": null;
  /** An open visit with this household has a plan of its own. This visit stays as it is. */
  "household-has-visit": null;
  /** Whose home is it? */
  "household-heading": null;
  /** Saved with the visit */
  "household-kept": null;
  /** User ID */
  "household-label": null;
  /** The user ID under which your company knows this household. */
  "household-lead": null;
  /** Looking it up… */
  "household-looking": null;
  /** What you call this home */
  "household-name": null;
  /** Optional. It stays on this computer. */
  "household-name-help": null;
  /** Needs signing in again */
  "household-needs-sign-in": null;
  /** Choose devices */
  "household-next": null;
  /** Nothing is linked in this home yet. */
  "household-no-account": null;
  /** What the customer connects appears here. */
  "household-no-account-hint": null;
  /** No device in this account */
  "household-no-device": null;
  /** No household of this client contains that text. */
  "household-no-suggestions": null;
  /** No household chosen yet */
  "household-none-chosen": null;
  /** Type its user ID, or choose it from the list. */
  "household-none-chosen-hint": null;
  /** This ID does not look like the others of this client. */
  "household-off-pattern": null;
  /** Exists at Enode. */
  "household-open-exists": null;
  /** This home */
  "household-open-heading": null;
  /** The household of this visit, and what is kept with it. */
  "household-open-lead": null;
  /** New: the first link creates it. */
  "household-open-new": null;
  /** Not looked up yet. */
  "household-open-unknown": null;
  /** Reachable */
  "household-reach-all": null;
  /** {lost} of {total} not reachable now */
  "household-reach-lost": { lost: Value; total: Value };
  /** Reachability unknown */
  "household-reach-unknown": null;
  /** Sign in again */
  "household-sign-in-again": null;
  /** Sign in again: {vendor} */
  "household-sign-in-again-to": { vendor: Value };
  /** since {time} */
  "household-since": { time: Value };
  /** Households of this client */
  "household-suggestions": null;
  /** This visit */
  "household-this-visit": null;
  /** Back to visits */
  "household-to-visits": null;
  /** What the customer will do */
  "link-ahead": null;
  /** Sign in to the account again. A code may be sent to their phone. */
  "link-ahead-again": null;
  /** Sign in to {vendor} again. A code may be sent to their phone. */
  "link-ahead-again-vendor": { vendor: Value };
  /** Choose the brand, and check what is shared. */
  "link-ahead-check": null;
  /** Check what is shared from {vendor}. */
  "link-ahead-check-vendor": { vendor: Value };
  /** See the devices found, and press Connect. */
  "link-ahead-connect": null;
  /** Press Connect. Each device keeps its ID and its history. */
  "link-ahead-connect-again": null;
  /** Sign in to it. A code may be sent to their phone. */
  "link-ahead-sign-in": null;
  /** Sign in to {vendor}. A code may be sent to their phone. */
  "link-ahead-sign-in-vendor": { vendor: Value };
  /** Expired */
  "link-brief-expired": null;
  /** Handed over */
  "link-brief-handedOver": null;
  /** May exist */
  "link-brief-mayExist": null;
  /** Customer saw an error */
  "link-brief-metAnError": null;
  /** Opened */
  "link-brief-opened": null;
  /** Replaced */
  "link-brief-replaced": null;
  /** Being created */
  "link-brief-requested": null;
  /** Customer is done */
  "link-brief-saysDone": null;
  /** Shown */
  "link-brief-shown": null;
  /** Used */
  "link-brief-spent": null;
  /** Ready */
  "link-brief-unused": null;
  /** Show to the customer’s phone */
  "link-channel-customersPhone": null;
  /** Send a message */
  "link-channel-message": null;
  /** Open on this computer */
  "link-channel-thisBrowser": null;
  /** Customer’s phone */
  "link-channelShort-customersPhone": null;
  /** Message */
  "link-channelShort-message": null;
  /** This computer */
  "link-channelShort-thisBrowser": null;
  /** Fills the screen with a picture that the phone’s camera opens. */
  "link-channelText-customersPhone": null;
  /** A text in their language, for mail or the clipboard. */
  "link-channelText-message": null;
  /** Opens the browser, and the customer signs in here. */
  "link-channelText-thisBrowser": null;
  /** Hand the link over */
  "link-channels": null;
  /** A real phone cannot reach the demo. */
  "link-demo-stays": null;
  /** Made for this computer. On a phone, the last page won’t open, but the devices are still found. */
  "link-ends-here": null;
  /** On a phone, the last page won’t open. The devices are still found. */
  "link-ends-nowhere": null;
  /** Create a fresh link */
  "link-fresh": null;
  /** A fresh link for */
  "link-fresh-for": null;
  /** Another link */
  "link-fresh-title": null;
  /** The link has expired */
  "link-heading-expired": null;
  /** The link has been handed over */
  "link-heading-handedOver": null;
  /** The link may exist */
  "link-heading-mayExist": null;
  /** The customer saw an error */
  "link-heading-metAnError": null;
  /** The customer’s pages are open */
  "link-heading-opened": null;
  /** The link was replaced */
  "link-heading-replaced": null;
  /** The link is being created */
  "link-heading-requested": null;
  /** The customer says it is done */
  "link-heading-saysDone": null;
  /** The link was shown to the customer */
  "link-heading-shown": null;
  /** The link has been used */
  "link-heading-spent": null;
  /** The link is ready */
  "link-heading-unused": null;
  /** Language for the customer */
  "link-language": null;
  /** Its 24 hours have passed. */
  "link-lead-expired": null;
  /** It works once, for whoever opens it first. Hearthlink cannot see whether it has been opened. */
  "link-lead-handedOver": null;
  /** No answer came. If the link was created, nobody has it, and it expires by itself. */
  "link-lead-mayExist": null;
  /** A link that was opened cannot be used again: make a fresh one. */
  "link-lead-metAnError": null;
  /** The link cannot be used again. Hearthlink is watching the account. */
  "link-lead-opened": null;
  /** A newer link replaced it. */
  "link-lead-replaced": null;
  /** Waiting for Enode’s answer. */
  "link-lead-requested": null;
  /** Hearthlink is looking for the devices. */
  "link-lead-saysDone": null;
  /** Hearthlink cannot see whether a phone has opened it. */
  "link-lead-shown": null;
  /** Hearthlink is watching the account for devices. */
  "link-lead-spent": null;
  /** Nothing has been opened yet. It works once, so open it where the customer will sign in. */
  "link-lead-unused": null;
  /** It leads to {host} and expires in {left}. */
  "link-leads-to": { host: Value; left: Value };
  /** The customer left before the end */
  "link-left-early": null;
  /** Enode said: {message} */
  "link-left-early-said": { message: Value };
  /** less than a minute */
  "link-less-than-a-minute": null;
  /** The link is no longer available */
  "link-lost-heading": null;
  /** Its address was lost when Hearthlink was restarted. */
  "link-lost-lead": null;
  /** A customer who already has it can use it until a fresh link replaces it. */
  "link-lost-why": null;
  /** Close */
  "link-mail-close": null;
  /** Link copied. Paste it where the customer will sign in. */
  "link-mail-done-linkAlone": null;
  /** Handed to the mail program. */
  "link-mail-done-mail": null;
  /** Message copied. Paste it where the customer will read it. */
  "link-mail-done-text": null;
  /** Writing the message… */
  "link-mail-loading": null;
  /** Some mail scanners open links, and this one works once. If that happens, send a fresh link another way. */
  "link-mail-note": null;
  /** Subject */
  "link-mail-subject": null;
  /** Message */
  "link-mail-text": null;
  /** Send a message */
  "link-mail-title": null;
  /** Copy only the link */
  "link-mail-way-linkAlone": null;
  /** Open in mail program */
  "link-mail-way-mail": null;
  /** Copy message */
  "link-mail-way-text": null;
  /** The dots are replaced by the link when you open or copy the message. */
  "link-mail-withheld": null;
  /** Continue to devices found */
  "link-next": null;
  /** Not created yet */
  "link-not-yet": null;
  /** Opening… */
  "link-opening": null;
  /** The customer’s page is at {host}. */
  "link-page-at": { host: Value };
  /** What does the customer say? */
  "link-told": null;
  /** Customer saw an error */
  "link-told-metAnError": null;
  /** Customer has opened it */
  "link-told-openedIt": null;
  /** Customer says it is done */
  "link-told-saysDone": null;
  /** A fresh link is valid for 24 hours. */
  "link-why-expired": null;
  /** If it may be in the wrong hands, a fresh link replaces it. */
  "link-why-handedOver": null;
  /** You can safely create a fresh link: the other one, if it exists, expires by itself. */
  "link-why-mayExist": null;
  /** An opened link counts as used: opening it again shows an error. A fresh one replaces it. */
  "link-why-opened": null;
  /** Do not use it any more. A fresh link is valid for 24 hours. */
  "link-why-replaced": null;
  /** Use a fresh link for what this one did not connect. */
  "link-why-spent": null;
  /** As their browser */
  "linkui-language-browser": null;
  /** Forget household {household} */
  "list-forget": { household: Value };
  /** Forget this household… */
  "list-forget-hint": null;
  /** Go to: {title} */
  "list-go-to": { title: Value };
  /** Loading… */
  "list-row-loading": null;
  /** {total} visits */
  "list-visits": { total: Value };
  /** These are the demo’s visits. Yours come back when you end the demo. */
  "list-visits-of-demo": null;
  /** In {accounts} accounts. */
  "outcome-accounts": { accounts: Value };
  /** Already in this home */
  "outcome-already": null;
  /** Already in this home: {types}. What the sign-in adds appears here. */
  "outcome-already-here": { types: Value };
  /** was there before */
  "outcome-arrival-alreadyThere": null;
  /** came back */
  "outcome-arrival-cameBack": null;
  /** new */
  "outcome-arrival-new": null;
  /** no longer there */
  "outcome-arrival-wentAway": null;
  /** as expected */
  "outcome-as-expected": null;
  /** Everything that was asked for has been found. */
  "outcome-complete": null;
  /** Create the link */
  "outcome-create-link": null;
  /** The vendor that the customer chooses */
  "outcome-customer-chooses": null;
  /** Not in the account that the customer signed in to: {types}. It may be the wrong account. */
  "outcome-elsewhere": { types: Value };
  /** Not there: {types}. One of the accounts may be the wrong one. */
  "outcome-elsewhere-several": { types: Value };
  /** Not in this {vendor} account: {types}. It may be the wrong account. */
  "outcome-elsewhere-vendor": { types: Value; vendor: Value };
  /** Expected: {device} */
  "outcome-expected": { device: Value };
  /** {device}, ending in {ending} */
  "outcome-expected-ending": { device: Value; ending: Value };
  /** {count} × {device} */
  "outcome-expected-several": { count: Value; device: Value };
  /** {found} of {wanted} found */
  "outcome-expected-some": { found: Value; wanted: Value };
  /** {found} of {wanted} found, the rest in another account */
  "outcome-expected-some-elsewhere": { found: Value; wanted: Value };
  /** found */
  "outcome-expectedState-found": null;
  /** in another account */
  "outcome-expectedState-inAnotherAccount": null;
  /** not found */
  "outcome-expectedState-notFound": null;
  /** Also in this home */
  "outcome-extra": null;
  /** Finish visit */
  "outcome-finish": null;
  /** Access given: {scopes} */
  "outcome-granted": { scopes: Value };
  /** Access given: none */
  "outcome-granted-none": null;
  /** Hand over the link */
  "outcome-hand-over": null;
  /** All {wanted} are connected */
  "outcome-heading-all": { wanted: Value };
  /** Found, but not connected at the moment */
  "outcome-heading-found-only": null;
  /** Devices in this home */
  "outcome-heading-none-wanted": null;
  /** None of them is in this account */
  "outcome-heading-not-here": { wanted: Value };
  /** The customer has not signed in yet */
  "outcome-heading-not-signed-in": null;
  /** The customer has not signed in with the fresh link yet */
  "outcome-heading-not-signed-in-again": null;
  /** None of them is found yet */
  "outcome-heading-not-yet": { wanted: Value };
  /** {connected} of {wanted} are connected */
  "outcome-heading-some": { connected: Value; wanted: Value };
  /** {connected} of {wanted} are connected */
  "outcome-heading-some-of-many": { connected: Value; wanted: Value };
  /** To do before everything works */
  "outcome-interventions": null;
  /** last heard from {time} */
  "outcome-last-seen": { time: Value };
  /** ({host}) */
  "outcome-leads-to": { host: Value };
  /** Each device says what is left to do. */
  "outcome-left": null;
  /** Devices by account */
  "outcome-list": null;
  /** Check now */
  "outcome-look-now": null;
  /** Checking… */
  "outcome-looking": null;
  /** Not in the customer’s account yet: {types}. Common on the day of installation. */
  "outcome-missing": { types: Value };
  /** Not there yet: {types}. Common on the day of installation. */
  "outcome-missing-several": { types: Value };
  /** Not in this {vendor} account yet: {types}. Common on the day of installation. */
  "outcome-missing-vendor": { types: Value; vendor: Value };
  /** See what to do */
  "outcome-next-actAtDevice": null;
  /** See what to do */
  "outcome-next-actInApp": null;
  /** Ask for more access */
  "outcome-next-askScope": null;
  /** Next: check again */
  "outcome-next-lookAgain": null;
  /** Nothing to do */
  "outcome-next-nothing": null;
  /** Nothing to do, or: */
  "outcome-next-nothing-or": null;
  /** Try another account */
  "outcome-next-otherAccount": null;
  /** Choose another vendor */
  "outcome-next-otherVendor": null;
  /** Sign in again */
  "outcome-next-signInAgain": null;
  /** Go to the link */
  "outcome-next-tryLater": null;
  /** Nothing to do */
  "outcome-next-waitForLook": null;
  /** No vendor chosen yet */
  "outcome-no-vendor": null;
  /** Not possible with this vendor: {capabilities} */
  "outcome-not-capable": { capabilities: Value };
  /** Not granted: {scopes} */
  "outcome-not-granted": { scopes: Value };
  /** Asked for, but not granted: {scopes} */
  "outcome-not-granted-of-type": { scopes: Value };
  /** Not in this account */
  "outcome-not-here": null;
  /** Not reachable now */
  "outcome-not-reachable": null;
  /** The link is out. Whatever Hearthlink finds appears here. */
  "outcome-not-seen": null;
  /** Nothing has been chosen for this account yet. */
  "outcome-nothing-chosen": null;
  /** Devices found in the account appear here. */
  "outcome-nothing-yet": null;
  /** Once that is done: {capability} */
  "outcome-once-done": { capability: Value };
  /** Here at the device */
  "outcome-place-atDevice": null;
  /** By signing in again */
  "outcome-place-bySigningIn": null;
  /** Elsewhere: {place} */
  "outcome-place-elsewhere": { place: Value };
  /** In the vendor’s app */
  "outcome-place-inApp": null;
  /** {types}: no link has been created yet. */
  "outcome-planned": { types: Value };
  /** Reachability unknown */
  "outcome-reach-unknown": null;
  /** Reachable */
  "outcome-reachable": null;
  /** {types}: the link is ready, and nobody has it yet. */
  "outcome-ready": { types: Value };
  /** Report */
  "outcome-report": null;
  /** Connected */
  "outcome-row-connected": null;
  /** Link ready */
  "outcome-row-linkReady": null;
  /** Needs action */
  "outcome-row-needsAction": null;
  /** Link expired */
  "outcome-row-over": null;
  /** No link yet */
  "outcome-row-planning": null;
  /** Waiting */
  "outcome-row-waiting": null;
  /** {count} devices of the answer could not be read. */
  "outcome-set-aside": { count: Value };
  /** Connected */
  "outcome-state-connected": null;
  /** In another account */
  "outcome-state-inAnotherAccount": null;
  /** Needs action */
  "outcome-state-needsAction": null;
  /** Connected, not reachable */
  "outcome-state-notReachable": null;
  /** Not yet */
  "outcome-state-notYet": null;
  /** Not asked for */
  "outcome-state-scopeNotAsked": null;
  /** Not offered */
  "outcome-state-vendorDoesNotOffer": null;
  /** Vendor problem */
  "outcome-state-vendorInTrouble": null;
  /** {step}: {about} */
  "outcome-step-about": { about: Value; step: Value };
  /** Supports: {list} */
  "outcome-supports": { list: Value };
  /** The devices of this account were removed from the household here. */
  "outcome-taken-out": null;
  /** needs a licensed installer */
  "outcome-third-party": null;
  /** extra */
  "outcome-unexpected": null;
  /** Found in another account of this home. */
  "outcome-why-elsewhere": null;
  /** Found in this home’s account at {vendors}. */
  "outcome-why-elsewhere-vendors": { vendors: Value };
  /** Something must be done before everything works. */
  "outcome-why-needs-action": null;
  /** Some expected devices are not in this account yet. */
  "outcome-why-not-all-yet": null;
  /** Some expected devices are not in this account yet; Hearthlink keeps checking until {until}. */
  "outcome-why-not-all-yet-until": { until: Value };
  /** Linked, but the vendor cannot reach it at the moment. Check its power and its network. */
  "outcome-why-not-reachable": null;
  /** New devices can take an hour to show up. */
  "outcome-why-not-yet": null;
  /** New devices can take an hour to show up; Hearthlink keeps checking until {until}. */
  "outcome-why-not-yet-until": { until: Value };
  /** None of these devices is in that account. They may be under another e-mail address, or in another of the brand’s apps. */
  "outcome-why-other-account": null;
  /** None of these devices is in that {vendor} account. They may be under another e-mail address, or in another of the brand’s apps. */
  "outcome-why-other-account-vendor": { vendor: Value };
  /** Something else was found. Check the model and number that you wrote down, or the account. */
  "outcome-why-other-than-expected": null;
  /** The link did not ask for access to this type of device. */
  "outcome-why-scope-not-asked": null;
  /** The sign-in to this account no longer works. Signing in again keeps each device’s ID and history. */
  "outcome-why-sign-in-again": null;
  /** This vendor cannot link this type of device. Choose another vendor for it. */
  "outcome-why-vendor-does-not-offer": null;
  /** Enode reports a problem with the vendor’s sign-in. Try again later: the link stays good until it is opened. */
  "outcome-why-vendor-in-trouble": null;
  /** Enode reports a problem with {vendor}’s sign-in. Try again later: the link stays good until it is opened. */
  "outcome-why-vendor-in-trouble-named": { vendor: Value };
  /** Go to account {position}: {vendor} */
  "palette-account": { position: Value; vendor: Value };
  /** Actions */
  "palette-actions": null;
  /** permissions scopes rights consent */
  "palette-also-access": null;
  /** begin start link connect home customer QR code serial number consent */
  "palette-also-begin": null;
  /** profile company account log out sign out switch logout signout */
  "palette-also-client": null;
  /** add client credentials ID secret log in login password */
  "palette-also-connect": null;
  /** agreement signature permission */
  "palette-also-consent": null;
  /** brands manufacturers types battery inverter meter vehicle charger */
  "palette-also-devices": null;
  /** troubleshoot problem help network log support file test credentials secret password */
  "palette-also-diagnostics": null;
  /** webhooks receiver deliveries */
  "palette-also-events": null;
  /** mounted installed serial number VIN */
  "palette-also-expected": null;
  /** end close complete done */
  "palette-also-finish": null;
  /** home user customer name ID */
  "palette-also-household": null;
  /** keyboard shortcuts hotkeys help */
  "palette-also-keys": null;
  /** language translation */
  "palette-also-language": null;
  /** new make generate URL session connect */
  "palette-also-link": null;
  /** check refresh update reload */
  "palette-also-look": null;
  /** mail email e-mail SMS text copy clipboard */
  "palette-also-message": null;
  /** result status outcome */
  "palette-also-outcome": null;
  /** QR code scan camera */
  "palette-also-phone": null;
  /** manufacturers vendors several accounts mixed */
  "palette-also-plan": null;
  /** before you start checklist password */
  "palette-also-readiness": null;
  /** export download file document paper */
  "palette-also-report": null;
  /** preferences options configure secret password keyring */
  "palette-also-settings": null;
  /** size zoom scale magnify text font */
  "palette-also-size": null;
  /** remove unlink delete disconnect */
  "palette-also-take-out": null;
  /** theme mode look colors night dark light */
  "palette-also-theme": null;
  /** revert take back */
  "palette-also-undo": null;
  /** manufacturers brands fetch again reload */
  "palette-also-vendors": null;
  /** all list history open ones */
  "palette-also-visits": null;
  /** Set access as last time */
  "palette-as-last-time": null;
  /** Change client */
  "palette-change-client": null;
  /** Change the household of this visit… */
  "palette-change-household": null;
  /** Clear search and filters */
  "palette-clear-filters": null;
  /** Go to Clients */
  "palette-clients": null;
  /** Connect your Enode client */
  "palette-connect": null;
  /** Note who gave consent */
  "palette-consent": null;
  /** Copied. The command reads its credentials from environment variables. */
  "palette-copied": null;
  /** Copy the request as a command */
  "palette-copy-command": null;
  /** Create link */
  "palette-create-link": null;
  /** Go to Diagnostics */
  "palette-diagnostics": null;
  /** Go to Events */
  "palette-events": null;
  /** Expected devices… */
  "palette-expected-devices": null;
  /** Finish visit */
  "palette-finish": null;
  /** Search on this screen */
  "palette-focus-search": null;
  /** {count} found */
  "palette-found": { count: Value };
  /** Create a fresh link… */
  "palette-fresh-link": null;
  /** Go back */
  "palette-go-back": null;
  /** Continue with {household} */
  "palette-go-on": { household: Value };
  /** On this screen */
  "palette-here": null;
  /** Close */
  "palette-hint-close": null;
  /** Run */
  "palette-hint-do": null;
  /** Move */
  "palette-hint-move": null;
  /** Households */
  "palette-households": null;
  /** The households could not be loaded: {reason} */
  "palette-households-failed": { reason: Value };
  /** Keys */
  "palette-keys": null;
  /** Open or choose */
  "palette-keys-choose": null;
  /** Close */
  "palette-keys-close": null;
  /** Go to the first or last */
  "palette-keys-ends": null;
  /** Everywhere */
  "palette-keys-everywhere": null;
  /** In lists */
  "palette-keys-lists": null;
  /** Move up and down */
  "palette-keys-move": null;
  /** Press the highlighted button */
  "palette-keys-onward": null;
  /** Single-key shortcuts do nothing while you type in a field. */
  "palette-keys-single": null;
  /** Keys */
  "palette-keys-title": null;
  /** Switch language to {language} */
  "palette-language": { language: Value };
  /** Make everything larger */
  "palette-larger": null;
  /** Choose devices and a vendor first, then create the link */
  "palette-link-first": null;
  /** Check now */
  "palette-look-now": null;
  /** Look up {household} */
  "palette-look-up": { household: Value };
  /** Send the link in a message… */
  "palette-message": null;
  /** More actions */
  "palette-more": null;
  /** New visit */
  "palette-new-visit": null;
  /** New visit with {client} */
  "palette-new-visit-with": { client: Value };
  /** Nothing found for “{query}”. */
  "palette-nothing": { query: Value };
  /** Nothing else matches “{query}”. */
  "palette-nothing-else": { query: Value };
  /** Search and actions */
  "palette-open": null;
  /** Open the link on this computer… */
  "palette-open-here": null;
  /** An action, a visit or a household */
  "palette-placeholder": null;
  /** Plan by brands… */
  "palette-plan-by-brands": null;
  /** Print the report */
  "palette-print": null;
  /** Set access to read and control */
  "palette-read-and-control": null;
  /** Set access to read only */
  "palette-read-only": null;
  /** See what to have at hand */
  "palette-readiness": null;
  /** Recent */
  "palette-recent": null;
  /** Redo: {what} */
  "palette-redo": { what: Value };
  /** Save the report as CSV */
  "palette-save-csv": null;
  /** Save the report as JSON */
  "palette-save-json": null;
  /** Save the report as PDF */
  "palette-save-pdf": null;
  /** Searching… */
  "palette-searching": null;
  /** Go to Settings */
  "palette-settings": null;
  /** Show all keys */
  "palette-show-keys": null;
  /** Show the link to the customer’s phone */
  "palette-show-to-phone": null;
  /** Set display size to {size}% */
  "palette-size": { size: Value };
  /** Make everything smaller */
  "palette-smaller": null;
  /** Go to Access */
  "palette-step-access": null;
  /** Go to Devices and vendor */
  "palette-step-devices": null;
  /** Go to Household */
  "palette-step-household": null;
  /** Go to Link */
  "palette-step-link": null;
  /** Go to Devices found */
  "palette-step-outcome": null;
  /** Go to Report */
  "palette-step-report": null;
  /** Play demo: {story} */
  "palette-story": { story: Value };
  /** Use dark appearance */
  "palette-theme-dark": null;
  /** Use light appearance */
  "palette-theme-light": null;
  /** Use the system’s appearance */
  "palette-theme-system": null;
  /** Search and actions */
  "palette-title": null;
  /** Undo: {what} */
  "palette-undo": { what: Value };
  /** Use the usual size (100%) */
  "palette-usual-size": null;
  /** Visits */
  "palette-visits": null;
  /** The visits could not be searched: {reason} */
  "palette-visits-failed": { reason: Value };
  /** Go to Visits */
  "palette-visits-list": null;
  /** Set temperature and mode */
  "permission-climate": null;
  /** {type}: {what} */
  "permission-closed": { type: Value; what: Value };
  /** {type}: the vendor does not link it */
  "permission-closed-no-vendor-links": { type: Value };
  /** {type}: {what}, which the vendor does not offer */
  "permission-closed-no-vendor-offers": { type: Value; what: Value };
  /** {type}: {vendor} does not link it */
  "permission-closed-not-linked": { type: Value; vendor: Value };
  /** {type}: {what}, which {vendor} does not offer */
  "permission-closed-not-offered": { type: Value; vendor: Value; what: Value };
  /** The customer’s password */
  "permission-closed-password": null;
  /** Control charging */
  "permission-control-charging": null;
  /** charge level, power in and out, capacity, operation mode, make and model */
  "permission-covers-battery": null;
  /** plugged in or charging, charging power, make, model and serial number */
  "permission-covers-charger": null;
  /** starting and stopping, the charging current and schedules */
  "permission-covers-charger-charging": null;
  /** heating, cooling, off, set points and schedules */
  "permission-covers-climate": null;
  /** temperature, mode and set points, power used, make and model */
  "permission-covers-hvac": null;
  /** power produced now, energy produced in total, make, model and serial number */
  "permission-covers-inverter": null;
  /** power from and to the grid, make and model */
  "permission-covers-meter": null;
  /** something that is new to this version of Hearthlink */
  "permission-covers-new": null;
  /** switching between self-use, export, import and time of use */
  "permission-covers-operation-mode": null;
  /** where it is installed */
  "permission-covers-site": null;
  /** charge level, range, plugged in or charging, odometer, make, model, year and VIN */
  "permission-covers-vehicle": null;
  /** starting and stopping, the charging current, smart charging and schedules */
  "permission-covers-vehicle-charging": null;
  /** where the car is, each time it is read */
  "permission-covers-vehicle-location": null;
  /** show how full the battery is */
  "permission-example-battery": null;
  /** show whether a car is charging */
  "permission-example-charger": null;
  /** charge when electricity is cheap */
  "permission-example-charging": null;
  /** lower the heating while nobody is at home */
  "permission-example-climate": null;
  /** forecast the sun from the local weather */
  "permission-example-forecast": null;
  /** show how warm it is at home */
  "permission-example-hvac": null;
  /** show how much the roof produces today */
  "permission-example-inverter": null;
  /** show what the home draws right now */
  "permission-example-meter": null;
  /** keep charge for the evening */
  "permission-example-operation-mode": null;
  /** apply the local tariff */
  "permission-example-tariff": null;
  /** show when the car needs to charge */
  "permission-example-vehicle": null;
  /** charge by the home tariff only at home */
  "permission-example-vehicle-location": null;
  /** set temperature and mode */
  "permission-inline-climate": null;
  /** control charging */
  "permission-inline-control-charging": null;
  /** location */
  "permission-inline-location": null;
  /** change the operation mode */
  "permission-inline-operation-mode": null;
  /** readings */
  "permission-inline-readings": null;
  /** Location */
  "permission-location": null;
  /** Change the operation mode */
  "permission-operation-mode": null;
  /** Readings */
  "permission-readings": null;
  /** Add a device */
  "plan-add": null;
  /** Brand */
  "plan-brand": null;
  /** Brand not known */
  "plan-brand-not-known": null;
  /** Cancel */
  "plan-cancel": null;
  /** {count} sign-ins cover it */
  "plan-covers-all": { count: Value };
  /** {count} sign-ins cover part of it */
  "plan-covers-part": { count: Value };
  /** The customer chooses */
  "plan-customer-chooses": null;
  /** Devices in this home */
  "plan-devices": null;
  /** Add the devices of this home to see what covers them. */
  "plan-empty": null;
  /** Hearthlink works out the fewest sign-ins that cover this home. */
  "plan-lead": null;
  /** Did you mean {names}? */
  "plan-nearest": { names: Value };
  /** No vendor is called “{query}”. */
  "plan-no-brand": { query: Value };
  /** known to Enode, not enabled for this client */
  "plan-not-enabled": null;
  /** Remove: Device {position} */
  "plan-remove": { position: Value };
  /** Device {position} */
  "plan-row": { position: Value };
  /** Signs in with {portal} */
  "plan-signs-in": { portal: Value };
  /** Use this plan */
  "plan-take": null;
  /** Plan by brands */
  "plan-title": null;
  /** Type */
  "plan-type": null;
  /** Not covered: {type} */
  "plan-uncovered": { type: Value };
  /** A vendor for it is known to Enode, but not enabled for this client. */
  "plan-uncovered-not-enabled": null;
  /** {brand} is known to Enode, but not enabled for this client. */
  "plan-uncovered-not-enabled-of": { brand: Value };
  /** No vendor links this type. */
  "plan-uncovered-not-offered": null;
  /** {brand} does not link this type. */
  "plan-uncovered-not-offered-by": { brand: Value };
  /** Not covered: {brand} {type} */
  "plan-uncovered-of-brand": { brand: Value; type: Value };
  /** Every vendor for it is down: it cannot be linked now. */
  "plan-uncovered-outage": null;
  /** {brand} cannot be linked now: the sign-in is down. */
  "plan-uncovered-outage-of": { brand: Value };
  /** Enode does not know this brand. */
  "plan-uncovered-unknown-brand": null;
  /** It is needed anyway, and may have these too: {types}. */
  "plan-why-also-covers": { types: Value };
  /** The brand is in this home, and may have these too: {types}. */
  "plan-why-brand-in-home": { types: Value };
  /** It covers the whole home. */
  "plan-why-covers-all": null;
  /** No brand named here links {types}. Enode’s pages will offer {count} vendors that can. */
  "plan-why-customer-chooses": { count: Value; types: Value };
  /** Its sign-in may need several tries at the moment. */
  "plan-why-in-trouble": null;
  /** No other account can have what this brand has here: {types}. */
  "plan-why-only-brand-for": { types: Value };
  /** Working it out… */
  "plan-working": null;
  /** Account */
  "point-account": null;
  /** {device}, {found} of {count} */
  "point-device-count": { count: Value; device: Value; found: Value };
  /** {device} ending in {ending} */
  "point-device-ending": { device: Value; ending: Value };
  /** {type} {model} */
  "point-device-model": { model: Value; type: Value };
  /** {what}: expected here, and found in an account of another vendor. */
  "point-expected-in-another-account": { what: Value };
  /** {what}: expected and not found. */
  "point-expected-not-found": { what: Value };
  /** {what}: not in this account, but in one of another vendor. */
  "point-in-another-account": { what: Value };
  /** {what}: the link is ready, and nobody has it yet. */
  "point-link-not-handed-over": { what: Value };
  /** {what}: something has to be done before everything works. */
  "point-needs-action": { what: Value };
  /** {what}: no link has been created yet. */
  "point-no-link": { what: Value };
  /** {what}: linked, but not reachable at the moment. */
  "point-not-reachable": { what: Value };
  /** {what}: the household has not been seen since the link was created. */
  "point-not-seen": { what: Value };
  /** {what}: not in this account yet. */
  "point-not-yet": { what: Value };
  /** {what}: the link did not ask for it. */
  "point-scope-not-asked": { what: Value };
  /** Somebody has to take care of it at the device. */
  "point-step-act-at-device": null;
  /** Somebody has to take care of it in the vendor’s app or portal. */
  "point-step-act-in-app": null;
  /** Create a link that asks for it. */
  "point-step-ask-scope": null;
  /** Check the account again. */
  "point-step-look-again": null;
  /** Sign in with another account. */
  "point-step-other-account": null;
  /** Link it with another vendor. */
  "point-step-other-vendor": null;
  /** The customer has to sign in to the account again. */
  "point-step-sign-in-again": null;
  /** Try again when the vendor’s sign-in works. */
  "point-step-try-later": null;
  /** Nothing to do: Hearthlink checks again by itself. */
  "point-step-wait": null;
  /** {what}: this vendor does not link it. */
  "point-vendor-does-not-offer": { what: Value };
  /** {what}: nobody could sign in yet, and Enode reports trouble with the vendor’s sign-in. */
  "point-vendor-in-trouble": { what: Value };
  /** {point} {step} */
  "point-with-step": { point: Value; step: Value };
  /** {what} ({vendor}) */
  "point-with-vendor": { vendor: Value; what: Value };
  /** This computer */
  "preferences-computer": null;
  /** Language */
  "preferences-language": null;
  /** System */
  "preferences-language-system": null;
  /** Display size */
  "preferences-size": null;
  /** {size}% */
  "preferences-size-percent": { size: Value };
  /** Appearance */
  "preferences-theme": null;
  /** Dark */
  "preferences-theme-dark": null;
  /** Light */
  "preferences-theme-light": null;
  /** As the system */
  "preferences-theme-system": null;
  /** This is the end of the story. */
  "presenter-at-the-end": null;
  /** Back by one step of the story */
  "presenter-back-beat": null;
  /** Back by one step of the story ({key}): starts the demo again, and its visits are lost */
  "presenter-back-beat-how": { key: Value };
  /** Beginning */
  "presenter-beginning": null;
  /** The demo was started again. */
  "presenter-begun-anew": null;
  /** Demo */
  "presenter-demo": null;
  /** {type} appears */
  "presenter-device-short": { type: Value };
  /** Close this dialog first. Something may have been entered in it. */
  "presenter-dialog-first": null;
  /** End the demo */
  "presenter-end-demo": null;
  /** This household’s visit is still open, so the story goes on where it stands. Reset starts from the beginning. */
  "presenter-goes-on": null;
  /** Hide */
  "presenter-hide": null;
  /** +1 h */
  "presenter-hour": null;
  /** One hour later */
  "presenter-hour-name": null;
  /** Jump to… */
  "presenter-jump": null;
  /** This household was linked before. Reset starts the demo with a new one. */
  "presenter-linked-before": null;
  /** +1 min */
  "presenter-minute": null;
  /** One minute later */
  "presenter-minute-name": null;
  /** More */
  "presenter-more": null;
  /** Next */
  "presenter-next": null;
  /** Next step of the story */
  "presenter-next-beat": null;
  /** “{beat}” could not be played. Reset starts the story again. */
  "presenter-not-played": { beat: Value };
  /** Open on the simulated phone */
  "presenter-phone-open": null;
  /** Demo · Customer’s phone (simulated) */
  "presenter-phone-title": null;
  /** {step} of {count} */
  "presenter-place": { count: Value; step: Value };
  /** Playing… */
  "presenter-playing": null;
  /** Reset */
  "presenter-reset": null;
  /** Reset: starts the demo again, and its visits are lost */
  "presenter-reset-how": null;
  /** Script */
  "presenter-script": null;
  /** What to say */
  "presenter-script-title": null;
  /** The way through from a new household to three devices found, with nothing in the way. */
  "presenter-see-all-connected": null;
  /** A sign-in breaks later, and is repaired with the history of the devices kept. */
  "presenter-see-credentials-invalidated": null;
  /** The watch finds the battery by itself, two minutes after everybody thought that they were done. */
  "presenter-see-late-device": null;
  /** What customer and operator see when a link is too old, and how a fresh one takes its place. */
  "presenter-see-link-expired": null;
  /** Why a link that was opened before shows an error, and how a fresh one takes its place. */
  "presenter-see-link-used": null;
  /** Three accounts of three brands in one visit, one link after the other. */
  "presenter-see-mixed-home": null;
  /** An honest answer: two devices are there, one is not, and what to do about it. */
  "presenter-see-partial": null;
  /** Enode asks for patience; the app says so, waits, and still finds everything. */
  "presenter-see-rate-limited": null;
  /** An outage shows before anybody tries, and another vendor is chosen. */
  "presenter-see-vendor-outage": null;
  /** An empty account is told from a missing device, and a fresh link puts it right. */
  "presenter-see-wrong-account": null;
  /** Show presenter strip */
  "presenter-show": null;
  /** You will see */
  "presenter-shows": null;
  /** Sign-in stops working */
  "presenter-sign-in-short": null;
  /** Story */
  "presenter-stories": null;
  /** Presenter strip */
  "presenter-strip": null;
  /** Time in the demo */
  "presenter-time": null;
  /** Time passes */
  "presenter-time-passes": null;
  /** Time stands still */
  "presenter-time-stands": null;
  /** To the next event: {type} appears */
  "presenter-to-device": { type: Value };
  /** To the next event: sign-in stops working */
  "presenter-to-sign-in": null;
  /** Type the API URL, such as https://api.example.com. */
  "problem-api-url-empty": null;
  /** “{version}” cannot be read by this program. Choose {ours}. */
  "problem-api-version": { ours: Value; version: Value };
  /** A client ID contains no colon. Paste only the ID, without the secret. */
  "problem-client-id-colon": null;
  /** Paste the client ID from Enode’s dashboard. */
  "problem-client-id-empty": null;
  /** This is too long for a client ID. Paste only the ID. */
  "problem-client-id-long": null;
  /** A client ID contains no spaces. Paste only the ID. */
  "problem-client-id-spaces": null;
  /** Paste the client secret from Enode’s dashboard. */
  "problem-client-secret-empty": null;
  /** This is too long for a client secret. Paste only the secret. */
  "problem-client-secret-long": null;
  /** A client secret contains no spaces. Paste only the secret. */
  "problem-client-secret-spaces": null;
  /** “{scheme}” is not an appearance of Enode’s pages. Choose system, light or dark. */
  "problem-color-scheme": { scheme: Value };
  /** A company name has at most {most} characters here. */
  "problem-company-long": { most: Value };
  /** Type {household} to confirm. */
  "problem-confirmation": { household: Value };
  /** “{day}” is not a day. Write it as 2026-01-31. */
  "problem-day": { day: Value };
  /** Choose Production, Sandbox or Custom. The demo opens from the first screen, without a client. */
  "problem-environment": null;
  /** Expect 1 to {most} of one device type, not {count} ({type}). */
  "problem-expected-count": { count: Value; most: Value; type: Value };
  /** The end of a serial number or VIN has letters, digits and hyphens, such as 0092 or A-77. */
  "problem-expected-ending": null;
  /** The last {most} characters of a serial number or VIN are enough; this has {length}. */
  "problem-expected-ending-long": { length: Value; most: Value };
  /** A model cannot contain control characters. */
  "problem-expected-model-control": null;
  /** A model has at most {most} characters here; this has {length}. */
  "problem-expected-model-long": { length: Value; most: Value };
  /** Two expected devices are the same entry. Remove one and add it again. */
  "problem-expected-twice": null;
  /** The name of a header contains only letters, digits, - and _, such as x-api-key. */
  "problem-header-name": null;
  /** The name of a header has at most {most} characters. */
  "problem-header-name-long": { most: Value };
  /** Name the header that is to carry the value. */
  "problem-header-no-name": null;
  /** Type the value of the header: it cannot be sent without one. */
  "problem-header-no-value": null;
  /** The value of a header is one line of plain letters, digits and signs, with no space before or after it. */
  "problem-header-value": null;
  /** The value of a header has at most {most} characters. */
  "problem-header-value-long": { most: Value };
  /** Enode’s pages do not speak “{language}”. Choose one of the languages in the list. */
  "problem-language": { language: Value };
  /** “{host}” is not a host such as link.example.com, with or without a port. */
  "problem-link-host": { host: Value };
  /** Name the host that links lead to, such as link.example.com: no other is opened. */
  "problem-link-hosts-empty": null;
  /** Give this client a name, so that you recognise it. */
  "problem-name-empty": null;
  /** A name is one line of text. */
  "problem-name-lines": null;
  /** A name can have at most {most} characters; this one has {length}. */
  "problem-name-long": { length: Value; most: Value };
  /** Choose what may be accessed: the readings of each device at least. */
  "problem-no-scopes": null;
  /** Choose at least one kind of device. */
  "problem-no-types": null;
  /** Enode’s pages would have no vendor to offer: none of this client’s serves {wanted}. */
  "problem-no-vendor": { wanted: Value };
  /** Type a pattern, such as {example}. */
  "problem-pattern-empty": { example: Value };
  /** A pattern has at most {most} characters; this one has {length}. */
  "problem-pattern-long": { length: Value; most: Value };
  /** This is not a regular expression: {reason}. */
  "problem-pattern-wrong": { reason: Value };
  /** A customer’s phone needs a complete address that begins with https://, such as https://example.com/done. */
  "problem-phone-page": null;
  /** Ports below 1024 belong to the system. Choose one from 1024 to 65535. */
  "problem-port": null;
  /** Say what comes after {scheme}: in the address, such as {scheme}://done. */
  "problem-redirect-bare": { scheme: Value };
  /** Say where the customer goes afterwards. */
  "problem-redirect-empty": null;
  /** This is not a complete address such as https://example.com/done or myapp://done. */
  "problem-redirect-incomplete": null;
  /** Enode takes at most {most} characters here; this has {length}. */
  "problem-redirect-long": { length: Value; most: Value };
  /** The address names no host. */
  "problem-redirect-no-host": null;
  /** A browser cannot be sent to an address that begins with {scheme}: */
  "problem-redirect-nowhere": { scheme: Value };
  /** Use https for {host}: plain http is for this computer (localhost) only. */
  "problem-redirect-plain": { host: Value };
  /** An address cannot contain spaces or line breaks. */
  "problem-redirect-spaces": null;
  /** Leave the user name and password out of the address: the customer would see them. */
  "problem-redirect-user": null;
  /** Between {least} and {most} days. */
  "problem-retention": { least: Value; most: Value };
  /** Type the token URL, such as https://api.example.com. */
  "problem-token-url-empty": null;
  /** This is not a web address such as https://api.example.com. */
  "problem-url-no-address": null;
  /** This address cannot be used. */
  "problem-url-other": null;
  /** Plain http to {host} can be read on the way: https is needed, except on this computer itself. */
  "problem-url-plain": { host: Value };
  /** Leave out everything from ? or #. */
  "problem-url-query": null;
  /** An address that begins with {scheme}: cannot be used: https is needed. */
  "problem-url-scheme": { scheme: Value };
  /** Leave the user name and password out of the address. */
  "problem-url-user": null;
  /** A user ID cannot contain control characters. */
  "problem-user-id-control": null;
  /** Type the household’s user ID. */
  "problem-user-id-empty": null;
  /** A user ID cannot contain invisible characters. */
  "problem-user-id-invisible": null;
  /** A user ID has at most {most} characters; this one has {length}. */
  "problem-user-id-long": { length: Value; most: Value };
  /** “{id}” cannot be a user ID: in an address it means another place. */
  "problem-user-id-path": { id: Value };
  /** “{id}” does not have the form of this profile’s user IDs: {pattern} */
  "problem-user-id-pattern": { id: Value; pattern: Value };
  /** A user ID cannot contain slashes. */
  "problem-user-id-slashes": null;
  /** A user ID cannot contain spaces. */
  "problem-user-id-spaces": null;
  /** {vendor} does not link {wanted}. */
  "problem-vendor-links-none": { vendor: Value; wanted: Value };
  /** {vendor} does not link {wanted}. It links {links}. */
  "problem-vendor-links-others": { links: Value; vendor: Value; wanted: Value };
  /** {vendor} is not offered to this client. */
  "problem-vendor-not-offered": { vendor: Value };
  /** Choose a vendor, or let the customer choose. */
  "problem-vendor-undecided": null;
  /** Choose at least one event, or all of them. */
  "problem-webhook-events-none": null;
  /** Enode has no event “{event}” to subscribe to. */
  "problem-webhook-events-unknown": { event: Value };
  /** Choose a secret: deliveries are signed with it. Nobody should be able to guess it. */
  "problem-webhook-secret-choose": null;
  /** Type the webhook’s secret. */
  "problem-webhook-secret-empty": null;
  /** A secret has {least} to {most} characters. */
  "problem-webhook-secret-length": { least: Value; most: Value };
  /** A secret is one line, with no space before or after it. */
  "problem-webhook-secret-lines": null;
  /** Type the address that events are to be sent to, such as https://example.com/enode. */
  "problem-webhook-url-empty": null;
  /** This is not a complete address such as https://example.com/enode. */
  "problem-webhook-url-incomplete": null;
  /** An address has at most {most} characters; this one has {length}. */
  "problem-webhook-url-long": { length: Value; most: Value };
  /** Use https: Enode sends events to no other address. */
  "problem-webhook-url-plain": null;
  /** Leave user name and password out of the address, where everybody sees them. Use a header instead. */
  "problem-webhook-url-user": null;
  /** The owner’s user name and password for {portal} are at hand. */
  "readiness-account": { portal: Value };
  /** The owner knows which account the devices are in, and has its user name and password at hand. */
  "readiness-account-any": null;
  /** As last time */
  "readiness-as-last-time": null;
  /** Somebody can get to the vehicle: a step may have to be done there. */
  "readiness-at-vehicle": null;
  /** {ticked}/{count} */
  "readiness-count": { count: Value; ticked: Value };
  /** Close */
  "readiness-done": null;
  /** Point {position} was left out: its text is empty. */
  "readiness-file-empty": { position: Value };
  /** Point {position} was left out: its text is longer than {most} characters. */
  "readiness-file-long": { most: Value; position: Value };
  /** It is not JSON: {reason} */
  "readiness-file-not-json": { reason: Value };
  /** Point {position} was left out: {reason} */
  "readiness-file-point": { position: Value; reason: Value };
  /** It should hold a list of points. None of it is used. */
  "readiness-file-shape": null;
  /** {count} faults in your company’s file */
  "readiness-file-short": { count: Value };
  /** There are {count} faults in your company’s file {path} */
  "readiness-file-title": { count: Value; path: Value };
  /** Point {position} names a device type that this version does not know: {name} */
  "readiness-file-type": { name: Value; position: Value };
  /** It could not be read: {reason} */
  "readiness-file-unreadable": { reason: Value };
  /** Point {position} names a vendor code that this version does not know: {name} */
  "readiness-file-vendor": { name: Value; position: Value };
  /** Its version should be {known}. None of it is used. */
  "readiness-file-version": { known: Value };
  /** Point {position} was left out: it should have either its own text or one of the sentences of Hearthlink. */
  "readiness-file-words": { position: Value };
  /** {portal} shows the devices. Only what is in this account can be found. */
  "readiness-in-account": { portal: Value };
  /** The vendor’s app or website shows the devices. Only what is in that account can be found. */
  "readiness-in-account-any": null;
  /** You know who installed the devices. Some settings can only be changed by a licensed service. */
  "readiness-installer": null;
  /** Last time with {vendor}, {day}: {count} permissions */
  "readiness-last-access": { count: Value; day: Value; vendor: Value };
  /** The same as last time with {vendor}, {day}. */
  "readiness-last-same": { day: Value; vendor: Value };
  /** Read them to the customer. The ticks are only for you. */
  "readiness-lead": null;
  /** Nothing has been asked for with this vendor yet. */
  "readiness-no-last-time": null;
  /** From your company */
  "readiness-of-company": null;
  /** The devices are switched on and online. */
  "readiness-online": null;
  /** A phone key may be asked for: the owner is at the vehicle with the phone, and Bluetooth is on. */
  "readiness-phone-key": null;
  /** If {portal} sends a code or asks for a confirmation, the phone or mailbox for it is at hand. */
  "readiness-second-factor": { portal: Value };
  /** If the sign-in asks for a code or a confirmation, the phone or mailbox for it is at hand. */
  "readiness-second-factor-any": null;
  /** Before you start */
  "readiness-short": null;
  /** At the device */
  "readiness-step-at-device": null;
  /** Elsewhere */
  "readiness-step-elsewhere": null;
  /** In the vendor’s app */
  "readiness-step-in-app": null;
  /** By signing in again */
  "readiness-step-sign-in": null;
  /** By a licensed service */
  "readiness-step-third-party": null;
  /** Asking Enode… */
  "readiness-steps-loading": null;
  /** Enode names nothing in particular for this. */
  "readiness-steps-none": null;
  /** What Enode may ask for afterwards */
  "readiness-steps-title": null;
  /** If remote access to the vehicle needs a subscription, it is active. */
  "readiness-subscription": null;
  /** The terms and conditions have been accepted in the {portal} app. */
  "readiness-terms": { portal: Value };
  /** {ticked} of {count} ready */
  "readiness-ticked": { count: Value; ticked: Value };
  /** Before you start: {count} things to have at hand */
  "readiness-title": { count: Value };
  /** Used last */
  "readiness-used-last": null;
  /** {count} accounts would go: {vendors}. */
  "repair-accounts": { count: Value; vendors: Value };
  /** Take out for good */
  "repair-confirm": null;
  /** These {count} devices lose their IDs and their history: */
  "repair-devices": { count: Value };
  /** Done: {what} has been taken out. */
  "repair-done": { what: Value };
  /** The whole household */
  "repair-household": null;
  /** Delete at Enode… */
  "repair-household-delete": null;
  /** Everything that Enode has about it. */
  "repair-household-text": null;
  /** needs signing in again */
  "repair-invalid": null;
  /** For good, at Enode. Devices lose their ID and history; linking again gives new ones. */
  "repair-lead": null;
  /** Asking Enode for this household’s accounts… */
  "repair-loading": null;
  /** This cannot be undone. */
  "repair-never": null;
  /** This household has no linked accounts. */
  "repair-no-accounts": null;
  /** No device would be lost. */
  "repair-no-devices": null;
  /** Take out of this household… */
  "repair-open": null;
  /** Checking what would be lost… */
  "repair-reading": null;
  /** Sign in again */
  "repair-sign-in-again": null;
  /** Sign in again: {vendor} */
  "repair-sign-in-again-to": { vendor: Value };
  /** Take out {what}? */
  "repair-title": { what: Value };
  /** Type {id} to confirm */
  "repair-type": { id: Value };
  /** Unlink all of it… */
  "repair-unlink": null;
  /** Unlink all of it… {vendor} */
  "repair-unlink-of": { vendor: Value };
  /** Unlink {type}… */
  "repair-unlink-type": { type: Value };
  /** Unlink {type}… {vendor} */
  "repair-unlink-type-of": { type: Value; vendor: Value };
  /** Asking Enode… */
  "repair-working": null;
  /** {place}. {vendor} */
  "report-account": { place: Value; vendor: Value };
  /** {place}. The vendor that the customer chooses */
  "report-account-unnamed": { place: Value };
  /** What may be accessed */
  "report-accounts": null;
  /** was there before */
  "report-arrival-alreadyThere": null;
  /** came back */
  "report-arrival-cameBack": null;
  /** new */
  "report-arrival-new": null;
  /** no longer there */
  "report-arrival-wentAway": null;
  /** on the customer’s phone */
  "report-channel-customersPhone": null;
  /** in a message */
  "report-channel-message": null;
  /** in this computer’s browser */
  "report-channel-thisBrowser": null;
  /** Access */
  "report-column-access": null;
  /** Account */
  "report-column-account": null;
  /** Device */
  "report-column-device": null;
  /** State */
  "report-column-state": null;
  /** Time */
  "report-column-time": null;
  /** Type */
  "report-column-type": null;
  /** What */
  "report-column-what": null;
  /** Consent */
  "report-consent": null;
  /** For example: Anna Berg, owner, in person at the house. */
  "report-consent-help": null;
  /** Saved. */
  "report-consent-kept": null;
  /** Who gave consent, and how */
  "report-consent-label": null;
  /** Not noted. */
  "report-consent-none": null;
  /** Note who gave consent */
  "report-consent-note": null;
  /** Consent noted */
  "report-consent-noted": null;
  /** Save */
  "report-consent-save": null;
  /** created {time} */
  "report-created": { time: Value };
  /** Devices */
  "report-devices": null;
  /** {count} links before it */
  "report-earlier": { count: Value };
  /** ends {time} */
  "report-ends": { time: Value };
  /** Expected */
  "report-expected": null;
  /** {device}: {state} */
  "report-expected-line": { device: Value; state: Value };
  /** extra */
  "report-extra": null;
  /** Finished */
  "report-finished": null;
  /** new: it does not exist at Enode yet */
  "report-fresh": null;
  /** Granted */
  "report-granted": null;
  /** Report */
  "report-heading": null;
  /** Accounts last checked */
  "report-last-look": null;
  /** To print, save or send. It contains no link and no secret. */
  "report-lead": null;
  /** Link */
  "report-link": null;
  /** expired unused */
  "report-link-expired": null;
  /** handed over */
  "report-link-handedOver": null;
  /** asked for, answer lost */
  "report-link-mayExist": null;
  /** opened */
  "report-link-opened": null;
  /** replaced */
  "report-link-replaced": null;
  /** asked for */
  "report-link-requested": null;
  /** shown to the customer */
  "report-link-shown": null;
  /** used */
  "report-link-spent": null;
  /** not handed over */
  "report-link-unused": null;
  /** Writing the report… */
  "report-loading": null;
  /** {capability}: once done, {what} */
  "report-locked": { capability: Value; what: Value };
  /** Made {time} */
  "report-made-at": { time: Value };
  /** never */
  "report-never": null;
  /** No device has been seen. */
  "report-no-devices": null;
  /** none created */
  "report-no-link": null;
  /** Nothing is left to do. */
  "report-no-open-points": null;
  /** not finished */
  "report-not-finished": null;
  /** Not known yet */
  "report-not-known-yet": null;
  /** not reachable */
  "report-not-reachable": null;
  /** – */
  "report-nothing": null;
  /** Open points */
  "report-open-points": null;
  /** {vendor}, also in this home */
  "report-other": { vendor: Value };
  /** Print */
  "report-print": null;
  /** reachability unknown */
  "report-reach-unknown": null;
  /** reachable */
  "report-reachable": null;
  /** Refused */
  "report-refused": null;
  /** Refused: {scopes} */
  "report-refused-scopes": { scopes: Value };
  /** Save CSV */
  "report-save-csv": null;
  /** Save JSON */
  "report-save-json": null;
  /** Save PDF */
  "report-save-pdf": null;
  /** Saved as {path} */
  "report-saved": { path: Value };
  /** Saving… */
  "report-saving": null;
  /** {count} entries of Enode’s answers could not be read and are missing here. */
  "report-set-aside": { count: Value };
  /** CSV */
  "report-short-csv": null;
  /** JSON */
  "report-short-json": null;
  /** Show in folder */
  "report-show-in-folder": null;
  /** signs in again */
  "report-signs-in-again": null;
  /** everything is connected */
  "report-state-connected": null;
  /** something must be done */
  "report-state-needsAction": null;
  /** the links have expired, and not everything has turned up */
  "report-state-over": null;
  /** something is still to be linked */
  "report-state-planning": null;
  /** waiting for the customer or a device */
  "report-state-waiting": null;
  /** Found: {types}. */
  "report-summary-found": { types: Value };
  /** Not found yet: {types}. */
  "report-summary-missing": { types: Value };
  /** Nothing has been found yet. */
  "report-summary-nothing": null;
  /** What happened */
  "report-timeline": null;
  /** Visit report */
  "report-title": null;
  /** State */
  "report-visit-state": null;
  /** Watched until */
  "report-watched": null;
  /** It shows nothing of yours, and follows what the customer does. */
  "screen-elsewhere-text": null;
  /** The customer sees this on the other screen */
  "screen-elsewhere-title": null;
  /** Company mark */
  "screen-mark": null;
  /** This drawing contains scripts or links to other places. Choose one that only draws, or a PNG. */
  "screen-mark-active": null;
  /** Choose another… */
  "screen-mark-change": null;
  /** Choose a picture… */
  "screen-mark-choose": null;
  /** Shown to customers and on the report. PNG, JPEG or SVG, at most {kilobytes} kB. */
  "screen-mark-help": { kilobytes: Value };
  /** This is not a PNG, JPEG or SVG picture. */
  "screen-mark-no-picture": null;
  /** No picture: the company’s initials are shown instead. */
  "screen-mark-none": null;
  /** Remove */
  "screen-mark-remove": null;
  /** The mark is removed. */
  "screen-mark-removed": null;
  /** This picture is {width} × {height} pixels. Choose one with {smallest} to {largest} on each side. */
  "screen-mark-size": { height: Value; largest: Value; smallest: Value; width: Value };
  /** The mark is saved. */
  "screen-mark-taken": null;
  /** A mark can be at most {kilobytes} kB. */
  "screen-mark-too-large": { kilobytes: Value };
  /** It says that it worked. */
  "screen-phase-found": null;
  /** It says that the page is open. */
  "screen-phase-opened": null;
  /** It says that the code has expired. */
  "screen-phase-over": null;
  /** It shows the code to scan. */
  "screen-phase-scan": null;
  /** It says that they are signed in. */
  "screen-phase-signedIn": null;
  /** Show on another screen */
  "screen-show-elsewhere": null;
  /** In a window of its own, for a second monitor. */
  "screen-show-elsewhere-text": null;
  /** Take it back */
  "screen-take-back": null;
  /** What is accessed */
  "script-access": null;
  /** Every permission in plain words, and beside it what will not be accessed. The customer may read along. */
  "script-access-say": null;
  /** Sign in again */
  "script-again": null;
  /** Signing in again repairs the account. Its devices keep their IDs and their history. */
  "script-again-say": null;
  /** A fresh link */
  "script-another-try": null;
  /** A link works once, so the right account gets a fresh one. The first is not reused. */
  "script-another-try-say": null;
  /** The battery appears */
  "script-battery": null;
  /** Two minutes later the battery is in the account. The watch has found it without anybody asking. */
  "script-battery-say": null;
  /** The sign-in stops working */
  "script-broken": null;
  /** Later the vendor no longer accepts the sign-in. The devices stay, and the app says what is wrong. */
  "script-broken-say": null;
  /** A code for the phone */
  "script-code": null;
  /** This side is for the customer: who asks, what for, and how long it is valid. Nothing of ours is on it. */
  "script-code-say": null;
  /** What is in the home */
  "script-devices": null;
  /** An inverter, a battery and a meter. The vendors sort themselves by how much of it they can link. */
  "script-devices-say": null;
  /** The first brand */
  "script-first-brand": null;
  /** Three brands mean three accounts. We begin with the Fronius inverter. */
  "script-first-brand-say": null;
  /** Fronius is linked */
  "script-first-linked": null;
  /** One account is done. The visit goes on with the next. */
  "script-first-linked-say": null;
  /** All three are found */
  "script-found": null;
  /** The customer is back, and the account shows all three devices. Nobody had to guess. */
  "script-found-say": null;
  /** A fresh link */
  "script-fresh": null;
  /** A fresh link takes the place of the old one, with the same permissions. */
  "script-fresh-say": null;
  /** The fresh link works */
  "script-fresh-works": null;
  /** The customer signs in, and all three devices are found. */
  "script-fresh-works-say": null;
  /** The household */
  "script-household": null;
  /** We begin with the household. Its ID is looked up as it is typed, so a typing mistake shows at once. */
  "script-household-say": null;
  /** Create the link */
  "script-link": null;
  /** The link is made, and nothing is opened. It works once, so nobody spends it by accident. */
  "script-link-say": null;
  /** Check again */
  "script-look": null;
  /** Checking again asks the account now. It is still not there, so we leave it to the watch. */
  "script-look-say": null;
  /** Nothing in this account */
  "script-nothing-found": null;
  /** The sign-in worked, but this account is empty. That is another account, not a missing device. */
  "script-nothing-found-say": null;
  /** Another vendor */
  "script-other-vendor": null;
  /** This home has Huawei as well, and Huawei links all three. */
  "script-other-vendor-say": null;
  /** One vendor is down */
  "script-outage": null;
  /** Enphase has an outage. It shows here, before anybody tries in vain. */
  "script-outage-say": null;
  /** Enode asks for patience */
  "script-patience": null;
  /** The customer is back, but Enode asks for fewer requests. The app says so, and will look again by itself. */
  "script-patience-say": null;
  /** The customer opens it */
  "script-phone": null;
  /** This is the customer’s phone, played by the demo. They sign in there; we never see a password. */
  "script-phone-say": null;
  /** It works again */
  "script-repaired": null;
  /** The customer has signed in, and the account works again. */
  "script-repaired-say": null;
  /** The report */
  "script-report": null;
  /** The visit as a page to keep: devices, permissions, times. No link and no secret is in it. */
  "script-report-say": null;
  /** The right account */
  "script-right-account": null;
  /** The customer signs in to the right account, and all three are there. */
  "script-right-account-say": null;
  /** The second brand */
  "script-second-brand": null;
  /** Battery and meter are from Tesla: one account for both. */
  "script-second-brand-say": null;
  /** Tesla is linked */
  "script-second-linked": null;
  /** Battery and meter are found. The charger is left. */
  "script-second-linked-say": null;
  /** What the customer reads */
  "script-sharing": null;
  /** The customer reads the same list of permissions, and can leave at any time. */
  "script-sharing-say": null;
  /** The third brand */
  "script-third-brand": null;
  /** The charger is from Easee. */
  "script-third-brand-say": null;
  /** The whole home */
  "script-third-linked": null;
  /** Three accounts, four devices, one visit. */
  "script-third-linked-say": null;
  /** The customer tells us */
  "script-told": null;
  /** Enode has no way to ask about a link. So we write down what the customer says, as said and not as seen. */
  "script-told-say": null;
  /** The link is too old */
  "script-too-old": null;
  /** A day later the customer opens the link. Its 24 hours are over: the phone says so, and so does our screen. */
  "script-too-old-say": null;
  /** Two of three */
  "script-two-found": null;
  /** Inverter and meter are connected. The battery is not in the account yet, and the app says so. */
  "script-two-found-say": null;
  /** The link was used before */
  "script-used-before": null;
  /** Suppose somebody has opened this link before, in another browser. It works once, so the customer sees an error. */
  "script-used-before-say": null;
  /** One vendor for all three */
  "script-vendor": null;
  /** Enphase links all three in one sign-in. The customer is asked once, not three times. */
  "script-vendor-say": null;
  /** The wait is over */
  "script-waited": null;
  /** Half a minute later the app has looked again by itself, and all three are there. */
  "script-waited-say": null;
  /** API */
  "settings-api": null;
  /** This client */
  "settings-client": null;
  /** Client ID */
  "settings-client-id": null;
  /** Company name, as customers know it */
  "settings-company": null;
  /** Shown on the customer’s phone and in messages. Empty: the client’s own name. */
  "settings-company-help": null;
  /** What customers see */
  "settings-customers": null;
  /** An ID of yours, as an example */
  "settings-example": null;
  /** What a new ID is to be made of is taken from it. */
  "settings-example-help": null;
  /** Regular expression */
  "settings-expression": null;
  /** A new ID must match it as a whole. */
  "settings-expression-help": null;
  /** Fits */
  "settings-fits": null;
  /** Does not fit */
  "settings-fits-not": null;
  /** Forget this client… */
  "settings-forget": null;
  /** Any ID */
  "settings-form-any": null;
  /** {count} digits */
  "settings-form-digits": { count: Value };
  /** E-mail addresses */
  "settings-form-email": null;
  /** Like an example */
  "settings-form-example": null;
  /** By an expression of one’s own */
  "settings-form-expression": null;
  /** {count} letters */
  "settings-form-letters": { count: Value };
  /** “{signs}” */
  "settings-form-signs": { signs: Value };
  /** UUIDs */
  "settings-form-uuid": null;
  /** Go back */
  "settings-go-back": null;
  /** Settings */
  "settings-heading": null;
  /** Households */
  "settings-households": null;
  /** Made by the simulator, and worth nothing elsewhere */
  "settings-kept-demo": null;
  /** In the keyring of this computer */
  "settings-kept-keyring": null;
  /** For this session only: gone when Hearthlink is closed */
  "settings-kept-session": null;
  /** Applies to every visit with {client}. */
  "settings-lead": { client: Value };
  /** What you typed for {client} is not saved. */
  "settings-left-unsaved": { client: Value };
  /** A new ID has {parts}. */
  "settings-made-of": { parts: Value };
  /** This is not a regular expression */
  "settings-no-expression": null;
  /** What user IDs look like */
  "settings-pattern": null;
  /** Applies to every new ID as a whole. */
  "settings-pattern-help": null;
  /** Page for customers’ phones */
  "settings-phone-page": null;
  /** Where a phone goes after signing in: your company’s page, beginning with https://. */
  "settings-phone-page-help": null;
  /** Keep visits for */
  "settings-retention": null;
  /** After that, a visit that is over is deleted from this computer. Empty: kept. */
  "settings-retention-help": null;
  /** Type a whole number of days, or leave it empty. */
  "settings-retention-problem": null;
  /** days */
  "settings-retention-unit": null;
  /** Try an ID */
  "settings-sample": null;
  /** Save settings */
  "settings-save": null;
  /** Saved */
  "settings-saved": null;
  /** Saving… */
  "settings-saving": null;
  /** Client secret */
  "settings-secret": null;
  /** Not saved yet */
  "settings-unsaved": null;
  /** Your clients */
  "start-clients": null;
  /** The client and the visit that are open stay until you begin another visit. */
  "start-clients-lead": null;
  /** Connect your Enode client */
  "start-connect": null;
  /** Production, Sandbox, or an address of your own. */
  "start-connect-choice": null;
  /** With the client ID and secret that your company has from Enode. */
  "start-connect-lead": null;
  /** No account with us, and nothing is sent to us. */
  "start-connect-local": null;
  /** The secret stays in the keyring of this computer. */
  "start-connect-secret": null;
  /** Use your own client */
  "start-connect-title": null;
  /** Try the demo */
  "start-demo": null;
  /** A simulated Enode runs inside this program, without a network. */
  "start-demo-lead": null;
  /** See it without an account */
  "start-demo-title": null;
  /** Forget */
  "start-forget": null;
  /** Forget {client} */
  "start-forget-client": { client: Value };
  /** Its client secret is removed from this computer. Nothing changes at Enode. */
  "start-forget-text": null;
  /** Forget {client}? */
  "start-forget-title": { client: Value };
  /** Also delete its visits from this computer */
  "start-forget-visits": null;
  /** Link a home in one sign-in */
  "start-heading": null;
  /** open now */
  "start-in-front": null;
  /** Independent of Enode. */
  "start-independent": null;
  /** The secret is kept for this session only: gone when Hearthlink is closed. */
  "start-kept-for-session": null;
  /** The secret is kept in the keyring of this computer. */
  "start-kept-in-keyring": null;
  /** Inverter, battery and meter, or car and charger: one session, and an honest answer about what was found. */
  "start-lead": null;
  /** New visit */
  "start-new-visit": null;
  /** New visit with {client} */
  "start-new-visit-with": { client: Value };
  /** The secret of {client} */
  "start-secret-for": { client: Value };
  /** Open with this secret */
  "start-secret-supply": null;
  /** Story */
  "start-stories": null;
  /** One sign-in, and every device that was asked for is found. */
  "story-all-connected": null;
  /** All connected */
  "story-all-connected-name": null;
  /** Everything connects; ten minutes later the vendor’s sign-in is no longer valid, and the devices stay until the customer signs in again. */
  "story-credentials-invalidated": null;
  /** Sign-in stops working */
  "story-credentials-invalidated-name": null;
  /** The battery comes into the account two minutes after linking. */
  "story-late-device": null;
  /** Battery comes late */
  "story-late-device-name": null;
  /** The first link has expired when the customer opens it; a fresh one works. */
  "story-link-expired": null;
  /** Link expired */
  "story-link-expired-name": null;
  /** The first link was used before the customer opens it; a fresh one works. */
  "story-link-used": null;
  /** Link already used */
  "story-link-used-name": null;
  /** Three brands in one home: a Fronius inverter, a Tesla battery and meter, an Easee charger. Household sjogata-12 has them all. */
  "story-mixed-home": null;
  /** Mixed home */
  "story-mixed-home-name": null;
  /** The battery is not in the account yet, as on many days of installation. */
  "story-partial": null;
  /** Battery missing */
  "story-partial-name": null;
  /** After linking, Enode asks the app to wait for half a minute before it reads the account. */
  "story-rate-limited": null;
  /** Too many requests */
  "story-rate-limited-name": null;
  /** Enphase is down and cannot be linked; SolarEdge may need several tries. */
  "story-vendor-outage": null;
  /** Vendor outage */
  "story-vendor-outage-name": null;
  /** The customer first signs in to an account with no devices; a fresh link brings the right one. */
  "story-wrong-account": null;
  /** Wrong account */
  "story-wrong-account-name": null;
  /** inferred from the account */
  "timeline-stamp-inferred": null;
  /** reported */
  "timeline-stamp-reported": null;
  /** seen */
  "timeline-stamp-seen": null;
  /** What happened */
  "timeline-title": null;
  /** Not checking: this client is not open */
  "timeline-watch-closed": null;
  /** Continues while Hearthlink is running, and after a restart, until {time} */
  "timeline-watch-goes-on": { time: Value };
  /** Not checking yet: nobody has the link */
  "timeline-watch-idle": null;
  /** Checking… */
  "timeline-watch-looking": null;
  /** No connection */
  "timeline-watch-offline": null;
  /** No connection. Trying again within a minute */
  "timeline-watch-offline-soon": null;
  /** No connection. Trying again by {time} */
  "timeline-watch-offline-until": { time: Value };
  /** No longer checking */
  "timeline-watch-over": null;
  /** No longer checking. Last check {time} */
  "timeline-watch-over-since": { time: Value };
  /** Checking again by itself */
  "timeline-watch-waiting": null;
  /** Checking again within a minute */
  "timeline-watch-waiting-soon": null;
  /** Checking again by {time} */
  "timeline-watch-waiting-until": { time: Value };
  /** Dismiss */
  "undo-dismiss": null;
  /** Redone: {what} */
  "undo-done-again": { what: Value };
  /** The device is no longer expected. */
  "undo-expected-removed": null;
  /** It could not be undone: {reason} */
  "undo-failed": { reason: Value };
  /** Search and filters are cleared. */
  "undo-filters-cleared": null;
  /** This visit is now for {household}. */
  "undo-household-changed": { household: Value };
  /** Noted: the customer saw an error. */
  "undo-met-error": null;
  /** Nothing to undo here. */
  "undo-nothing": null;
  /** choice of permissions */
  "undo-of-access": null;
  /** expected devices */
  "undo-of-expected": null;
  /** search and filters cleared */
  "undo-of-filters": null;
  /** visit finished */
  "undo-of-finish": null;
  /** household changed */
  "undo-of-household": null;
  /** plan by brands */
  "undo-of-plan": null;
  /** what the customer said */
  "undo-of-report": null;
  /** account added */
  "undo-of-row-added": null;
  /** account taken out */
  "undo-of-row-removed": null;
  /** choice of device types */
  "undo-of-types": null;
  /** choice of vendor */
  "undo-of-vendor": null;
  /** how the link is made */
  "undo-of-way": null;
  /** The plan was changed. */
  "undo-plan-taken": null;
  /** Redo */
  "undo-redo": null;
  /** Messages */
  "undo-region": null;
  /** Undone: {what} */
  "undo-restored": { what: Value };
  /** The account was taken out of the plan. */
  "undo-row-removed": null;
  /** Noted: the customer says it is done. */
  "undo-said-done": null;
  /** Noted: the customer has opened the link. */
  "undo-said-opened": null;
  /** All device types of {vendor} are chosen. */
  "undo-types-of-vendor": { vendor: Value };
  /** Undo */
  "undo-undo": null;
  /** The visit with {household} is finished. */
  "undo-visit-finished": { household: Value };
  /** All clients */
  "visits-all-clients": null;
  /** Changed {time} */
  "visits-changed": { time: Value };
  /** Clear search and filters */
  "visits-clear": null;
  /** Client */
  "visits-client": null;
  /** Client forgotten */
  "visits-client-forgotten": null;
  /** Finished */
  "visits-finished": null;
  /** Forget this household… */
  "visits-forget": null;
  /** Forget household */
  "visits-forget-do": null;
  /** Nothing changes at Enode: its accounts and devices stay linked. */
  "visits-forget-enode": null;
  /** Forget household {household} */
  "visits-forget-of": { household: Value };
  /** Every visit with this household is deleted from this computer, with its history. This cannot be undone. */
  "visits-forget-text": null;
  /** Forget {household}? */
  "visits-forget-title": { household: Value };
  /** Type {household} to confirm */
  "visits-forget-typed": { household: Value };
  /** Forgetting… */
  "visits-forgetting": null;
  /** {count} visits with {household} deleted from this computer. */
  "visits-forgotten": { count: Value; household: Value };
  /** Changed from */
  "visits-from": null;
  /** Visits */
  "visits-heading": null;
  /** More filters ({chosen}) */
  "visits-more": { chosen: Value };
  /** No visit matches */
  "visits-no-match": null;
  /** Try other words, or clear the filters. */
  "visits-no-match-hint": null;
  /** No visits yet */
  "visits-none": null;
  /** A visit begins with a household, and stays here until you forget it. */
  "visits-none-hint": null;
  /** Open only */
  "visits-open-only": null;
  /** Opening… */
  "visits-opening": null;
  /** Household, name or vendor */
  "visits-search": null;
  /** Search visits */
  "visits-search-label": null;
  /** Searching… */
  "visits-searching": null;
  /** Connected */
  "visits-state-connected": null;
  /** Link ready */
  "visits-state-linkReady": null;
  /** Needs action */
  "visits-state-needsAction": null;
  /** Expired */
  "visits-state-over": null;
  /** Planning */
  "visits-state-planning": null;
  /** {connected} of {wanted} connected */
  "visits-state-so-far": { connected: Value; wanted: Value };
  /** State unknown */
  "visits-state-unknown": null;
  /** Waiting */
  "visits-state-waiting": null;
  /** State */
  "visits-states": null;
  /** Changed until */
  "visits-until": null;
  /** Something to do */
  "visits-waits-action": null;
  /** Something to do for {types} */
  "visits-waits-action-for": { types: Value };
  /** Customer has the link */
  "visits-waits-customer": null;
  /** Customer has the link ({vendor}) */
  "visits-waits-customer-of": { vendor: Value };
  /** Not in the account yet: {types} */
  "visits-waits-devices": { types: Value };
  /** Nothing is linked yet */
  "visits-waits-first-link": null;
  /** Link ready, not handed over */
  "visits-waits-hand-over": null;
  /** Link ready, not handed over ({vendor}) */
  "visits-waits-hand-over-of": { vendor: Value };
  /** No link yet for {vendors} */
  "visits-waits-link": { vendors: Value };
  /** Nothing left to wait for */
  "visits-waits-nothing": null;
  /** Shown to the customer */
  "visits-waits-shown": null;
  /** Shown to the customer ({vendor}) */
  "visits-waits-shown-of": { vendor: Value };
  /** watched until {time} */
  "visits-watched-until": { time: Value };
}

/** The languages of the screens. */
export const languages = ["de", "en", "es", "fr", "nb", "nl"] as const;
export type Language = (typeof languages)[number];
