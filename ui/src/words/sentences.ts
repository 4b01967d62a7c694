// Generated from the message files by `make bindings`. Do not edit.

/** What may stand in a sentence. */
export type Value = string | number | Date;

/** Every sentence of the screens, and the values that it takes. */
export interface Sentences {
  /** Back to Hearthlink, on this computer */
  "access-after-loopback": null;
  /** A web page */
  "access-after-page": null;
  /** Back to Hearthlink, by its own scheme */
  "access-after-scheme": null;
  /** Address of the page */
  "access-after-uri": null;
  /** Afterwards */
  "access-afterwards": null;
  /** The customer ends on {uri} */
  "access-afterwards-at": { uri: Value };
  /** always needed */
  "access-always": null;
  /** How it will reach the customer */
  "access-channel": null;
  /** Customer’s phone */
  "access-channel-customersPhone": null;
  /** Message */
  "access-channel-message": null;
  /** This browser */
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
  /** Copied. It reads its credentials from the environment. */
  "access-copied": null;
  /** Copy as command */
  "access-copy-command": null;
  /** Creating the link… */
  "access-creating": null;
  /** For example: {example} */
  "access-example": { example: Value };
  /** Create a fresh link */
  "access-fresh": null;
  /** Back */
  "access-ghost-back": null;
  /** Create this household */
  "access-ghost-create": null;
  /** There is no household with this ID yet. The link would create it. */
  "access-ghost-message": null;
  /** Did you mean */
  "access-ghost-similar": null;
  /** A new household? */
  "access-ghost-title": null;
  /** Go to the link */
  "access-go-to-link": null;
  /** This account has a link already. A fresh one retires it. */
  "access-has-link": null;
  /** What may be seen and done */
  "access-heading": null;
  /** Hide the request */
  "access-hide-request": null;
  /** Language of the customer’s pages */
  "access-language": null;
  /** As in their browser */
  "access-language-browser": null;
  /** The customer sees the same list in Link UI and agrees to it there. */
  "access-lead": null;
  /** new to this version of Hearthlink */
  "access-new-permission": null;
  /** Create link */
  "access-next": null;
  /** This client has no page for phones, so the phone will end on a page that it cannot reach. That does no harm: the devices are found all the same. */
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
  /** Packs */
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
  /** Keep the secret */
  "connect-keep": null;
  /** In the keyring of this computer */
  "connect-keep-keyring": null;
  /** For this session only */
  "connect-keep-session": null;
  /** Gone when Hearthlink is closed. */
  "connect-keep-session-help": null;
  /** A token is asked for at once, so a mistake shows here and not at the customer’s. */
  "connect-lead": null;
  /** Hosts that links may lead to */
  "connect-link-hosts": null;
  /** Separated by commas. A link to any other host is not opened. */
  "connect-link-hosts-help": null;
  /** Name */
  "connect-name": null;
  /** What you call this client, for example your company. */
  "connect-name-help": null;
  /** Asking the keyring… */
  "connect-probing": null;
  /** After Link UI, the customer’s browser goes to */
  "connect-redirect": null;
  /** A page of Hearthlink on this computer */
  "connect-redirect-loopback": null;
  /** A web page of your company */
  "connect-redirect-page": null;
  /** Hearthlink itself (hearthlink://) */
  "connect-redirect-scheme": null;
  /** Address of the page */
  "connect-redirect-uri": null;
  /** Typed once. It never comes back to this screen. */
  "connect-secret-help": null;
  /** Connect */
  "connect-submit": null;
  /** Asking for a token… */
  "connect-submitting": null;
  /** Token URL */
  "connect-token-url": null;
  /** Did you mean */
  "devices-absence-nearest": null;
  /** {vendor} is known to Enode ({types}), but is not enabled for this client. Some brands must be switched on in Enode’s dashboard. */
  "devices-absence-not-enabled": { types: Value; vendor: Value };
  /** {vendor} does not link these. It works for {types}. */
  "devices-absence-not-for-these": { types: Value; vendor: Value };
  /** Choose {types} instead */
  "devices-absence-switch-to": { types: Value };
  /** No vendor is called “{query}”. */
  "devices-absence-unknown": { query: Value };
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
  /** Link UI will offer {count} vendors: those that have at least one of these types. */
  "devices-customer-summary": { count: Value };
  /** May need several tries */
  "devices-elevated": null;
  /** Expected devices: {count}… */
  "devices-expected": { count: Value };
  /** Add a device */
  "devices-expected-add": null;
  /** How many */
  "devices-expected-count": null;
  /** Done */
  "devices-expected-done": null;
  /** Nothing is expected in particular. Whatever is found will be shown. */
  "devices-expected-empty": null;
  /** Serial or VIN ends with */
  "devices-expected-ending": null;
  /** What this account should bring. After the sign-in each is marked found or not found, and others as extra. */
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
  /** Everything chosen here is linked in one sign-in, when one vendor serves it all. */
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
  /** The account was removed from the plan. */
  "devices-removed": null;
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
  /** Undo */
  "devices-undo": null;
  /** {count} vendors */
  "devices-vendor-count": { count: Value };
  /** Vendors */
  "devices-vendors": null;
  /** What the API said: */
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
  /** This link is not opened */
  "failure-title-linkHost": null;
  /** A link may have been created */
  "failure-title-linkMayExist": null;
  /** The link is over */
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
  /** The secret is not here */
  "failure-title-secretMissing": null;
  /** The keyring did not help */
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
  /** Change client */
  "frame-close": null;
  /** customer chooses */
  "frame-customer-chooses": null;
  /** Events */
  "frame-events": null;
  /** new */
  "frame-fresh": null;
  /** Go on with {household} */
  "frame-go-on": { household: Value };
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
  /** Accounts and devices now */
  "household-accounts": null;
  /** Began {time} */
  "household-began": { time: Value };
  /** connected */
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
  /** Type a user ID to go on. */
  "household-empty": null;
  /** Exists, and has {accounts} accounts. */
  "household-existing": { accounts: Value };
  /** Exists, and has {accounts} accounts ({vendors}: needs signing in again). */
  "household-existing-broken": { accounts: Value; vendors: Value };
  /** New: a household will be created with this ID. */
  "household-fresh": null;
  /** Check the spelling: Enode makes a household of any ID it does not know. */
  "household-fresh-hint": null;
  /** Go on with the open visit */
  "household-go-on": null;
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
  /** needs signing in again */
  "household-needs-sign-in": null;
  /** Choose devices */
  "household-next": null;
  /** Nothing is linked in this home yet. */
  "household-no-account": null;
  /** No device in this account */
  "household-no-device": null;
  /** No household of this client holds that text. */
  "household-no-suggestions": null;
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
  /** Households of this client */
  "household-suggestions": null;
  /** Back to visits */
  "household-to-visits": null;
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
  /** Name what is in this home. Hearthlink works out the fewest sign-ins that cover it. */
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
  /** No brand named here links {types}. Link UI will offer {count} vendors that can. */
  "plan-why-customer-chooses": { count: Value; types: Value };
  /** Its sign-in may need several tries at the moment. */
  "plan-why-in-trouble": null;
  /** No other account can have what this brand has here: {types}. */
  "plan-why-only-brand-for": { types: Value };
  /** Working it out… */
  "plan-working": null;
  /** API */
  "settings-api": null;
  /** Client ID */
  "settings-client-id": null;
  /** Company name, as customers know it */
  "settings-company": null;
  /** Shown on the customer’s phone and in messages. Empty: the client’s own name. */
  "settings-company-help": null;
  /** Fits */
  "settings-fits": null;
  /** Does not fit */
  "settings-fits-not": null;
  /** Forget this client… */
  "settings-forget": null;
  /** Settings */
  "settings-heading": null;
  /** Made by the simulator, and worth nothing elsewhere */
  "settings-kept-demo": null;
  /** In the keyring of this computer */
  "settings-kept-keyring": null;
  /** For this session only: gone when Hearthlink is closed */
  "settings-kept-session": null;
  /** What {client} wants of every visit. */
  "settings-lead": { client: Value };
  /** This is not a regular expression */
  "settings-no-expression": null;
  /** What user IDs look like */
  "settings-pattern": null;
  /** A regular expression that a new ID must match as a whole. Empty: any ID. */
  "settings-pattern-help": null;
  /** Page for customers’ phones */
  "settings-phone-page": null;
  /** Where a phone goes after signing in: an https page of your company. */
  "settings-phone-page-help": null;
  /** Keep visits for */
  "settings-retention": null;
  /** After that a visit that is over is deleted from this computer. Empty: visits are kept. */
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
  /** Connect your Enode client */
  "start-connect": null;
  /** With the client ID and secret that your company has from Enode. */
  "start-connect-lead": null;
  /** Try the demo */
  "start-demo": null;
  /** No account, no network. A simulated Enode runs inside this program. */
  "start-demo-lead": null;
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
  /** Forget… */
  "visits-forget-short": null;
  /** Every visit with this household and its history are deleted from this computer. That cannot be undone. */
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
  /** Nothing here holds those words with these filters. */
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
  /** Show more */
  "visits-show-more": null;
  /** {shown} of {total} visits */
  "visits-shown": { shown: Value; total: Value };
  /** Connected */
  "visits-state-connected": null;
  /** Link ready */
  "visits-state-linkReady": null;
  /** Needs action */
  "visits-state-needsAction": null;
  /** Over */
  "visits-state-over": null;
  /** Planning */
  "visits-state-planning": null;
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
  /** watched until {time} */
  "visits-watched-until": { time: Value };
}

/** The languages of the screens. */
export const languages = ["en"] as const;
export type Language = (typeof languages)[number];
