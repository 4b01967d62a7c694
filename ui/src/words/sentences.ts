// Generated from the message files by `make bindings`. Do not edit.

/** What may stand in a sentence. */
export type Value = string | number | Date;

/** Every sentence of the screens, and the values that it takes. */
export interface Sentences {
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
  /** serial {serial} */
  "device-serial": { serial: Value };
  /** serial …{serial} */
  "device-serial-end": { serial: Value };
  /** VIN {vin} */
  "device-vin": { vin: Value };
  /** VIN …{vin} */
  "device-vin-end": { vin: Value };
  /** The answer is larger than this program reads. */
  "fault-answer-too-large": null;
  /** The answer is not what Enode’s API promises. */
  "fault-bad-answer": null;
  /** The system’s browser could not be started. */
  "fault-browser": null;
  /** What was given cannot be sent, and was not. */
  "fault-cannot-be-sent": null;
  /** The change was asked for, but no answer came back that could be used. */
  "fault-change-lost": null;
  /** The connection to Enode could not be set up. */
  "fault-client-setup": null;
  /** The clipboard did not take the text. */
  "fault-clipboard": null;
  /** The connection broke before the answer was complete. */
  "fault-connection-cut": null;
  /** This client may not link any more accounts: its limit of connections is reached. */
  "fault-connection-limit": null;
  /** The demo could not start. */
  "fault-demo": null;
  /** {count} fields need your attention. */
  "fault-fields": { count: Value };
  /** {path} was written by a newer version of Hearthlink. */
  "fault-file-newer": { path: Value };
  /** Enode gave up waiting for the request ({status}). */
  "fault-gave-up": { status: Value };
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
  /** The keyring holds no such secret. */
  "fault-keyring-not-found": null;
  /** The keyring did not answer in time. */
  "fault-keyring-timed-out": null;
  /** The secret is too long for the keyring. */
  "fault-keyring-too-large": null;
  /** A visit has at least one account to link. */
  "fault-last-row": null;
  /** The link leads to {host}, and must not be opened. */
  "fault-link-host": { host: Value };
  /** The request for a link was sent, but no answer came back that could be used. */
  "fault-link-lost": null;
  /** What came as a link is not a web address, and must not be opened. */
  "fault-link-no-address": null;
  /** The address of this link is not at hand any more: it was kept for one session of the program only. */
  "fault-link-not-at-hand": null;
  /** The link is over: its 24 hours have passed. */
  "fault-link-over": null;
  /** The link was opened before, and a link works only once. */
  "fault-link-spent": null;
  /** Nobody has this link yet, so there is nothing to tell of it. */
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
  /** There is no command before the plan is complete. */
  "fault-no-command": null;
  /** There is no connection to {host}. */
  "fault-no-connection": { host: Value };
  /** This is no list of events, as Enode sends them: {reason}. */
  "fault-no-delivery": { reason: Value };
  /** No folder to save in was found. */
  "fault-no-folder": null;
  /** There is no link to hand over. */
  "fault-no-link": null;
  /** No port on this computer could be had for the customer’s return. */
  "fault-no-return": null;
  /** There is no secure connection to {host}. */
  "fault-no-secure-connection": { host: Value };
  /** There is no story named {story}. */
  "fault-no-story": { story: Value };
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
  /** Your preferences could not be saved. */
  "fault-preferences": null;
  /** This system’s webview prints into a file only by its print dialog. */
  "fault-print-by-dialog": null;
  /** The print dialog could not be opened. */
  "fault-print-dialog": null;
  /** The page was not printed to its end. */
  "fault-printed-in-part": null;
  /** This profile is not there any more. */
  "fault-profile-gone": null;
  /** The profiles could not be read or saved. */
  "fault-profiles": null;
  /** The profiles were damaged and could not be read. The file is kept as {path}. */
  "fault-profiles-kept-aside": { path: Value };
  /** Enode asks for fewer requests at the moment. */
  "fault-rate-limited": null;
  /** Nothing can be received on port {port} of this computer. */
  "fault-receiver": { port: Value };
  /** Enode refused the request ({status}). */
  "fault-rejected": { status: Value };
  /** The report could not be saved in {folder}. */
  "fault-report-not-saved": { folder: Value };
  /** This account is not part of the visit any more. */
  "fault-row-gone": null;
  /** A link was created for this account, so it stays part of the visit. */
  "fault-row-has-link": null;
  /** Something went wrong in the window. */
  "fault-screens": null;
  /** The secret of {profile} is not kept on this computer any more. */
  "fault-secret-not-kept": { profile: Value };
  /** The store fell over. */
  "fault-store-fell": null;
  /** The API does not accept the token that the token server gave ({status}). */
  "fault-token-refused": { status: Value };
  /** The token server did not answer with a token ({status}). */
  "fault-token-server": { status: Value };
  /** Enode cannot answer at the moment ({status}). */
  "fault-unavailable": { status: Value };
  /** Enode answered in a way that this program does not know ({status}). */
  "fault-unknown-status": { status: Value };
  /** Enode does not know this any more: it was taken out before. */
  "fault-unlinked-before": null;
  /** {vendor} is not offered to this client for these device types any more. */
  "fault-vendor-gone": { vendor: Value };
  /** {vendor} cannot be linked now: Enode reports an outage of its sign-in. */
  "fault-vendor-outage": { vendor: Value };
  /** The vendor is not available at the moment ({status}). */
  "fault-vendor-unavailable": { status: Value };
  /** This visit is not kept any more. */
  "fault-visit-not-kept": null;
  /** This visit is not open any more. */
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
  /** The visits are deleted, but traces may stay in {path} until Hearthlink starts next. */
  "fault-visits-traces": { path: Value };
  /** The receiver needs the webhook’s secret to check signatures. */
  "fault-webhook-secret-missing": null;
  /** The token server does not accept the client ID and secret. */
  "fault-wrong-credentials": null;
  /** The customer signed in to {vendor}. */
  "happened-account-appeared": { vendor: Value };
  /** {vendor} needs signing in again. */
  "happened-account-needs-sign-in": { vendor: Value };
  /** {vendor} is not linked any more. */
  "happened-account-went": { vendor: Value };
  /** {type} is there again: {device}. */
  "happened-device-came-back": { device: Value; type: Value };
  /** {type} found: {device}. */
  "happened-device-found": { device: Value; type: Value };
  /** {type} went away: {device}. */
  "happened-device-went": { device: Value; type: Value };
  /** The visit was finished. */
  "happened-finished": null;
  /** The customer left Link UI early. */
  "happened-left-early": null;
  /** The customer left Link UI early: {reason} */
  "happened-left-early-because": { reason: Value };
  /** A link was created. */
  "happened-link-created": null;
  /** A link was created; it leads to {host}. */
  "happened-link-created-host": { host: Value };
  /** A link was asked for and the answer was lost: one that nobody knows may exist. */
  "happened-link-may-exist": null;
  /** No link was created: {reason} */
  "happened-link-refused": { reason: Value };
  /** A look failed: {reason} */
  "happened-look-failed": { reason: Value };
  /** Looked again: nothing new. */
  "happened-looked": null;
  /** Looked again: no {types} yet. */
  "happened-looked-missing": { types: Value };
  /** The link was copied. */
  "happened-message-link": null;
  /** A message with the link was opened in the mail program. */
  "happened-message-mail": null;
  /** A message with the link was copied to be sent. */
  "happened-message-text": null;
  /** The link was opened in this computer’s browser. */
  "happened-opened-here": null;
  /** A fresh link took the place of the one before. */
  "happened-replaced": null;
  /** The customer came back from Link UI, having completed it. */
  "happened-returned": null;
  /** The link’s 24 hours have passed. */
  "happened-session-over": null;
  /** The link was shown as a picture for the customer’s phone. */
  "happened-shown-to-customer": null;
  /** The customer has signed in. */
  "happened-told-done": null;
  /** The customer met an error. */
  "happened-told-error": null;
  /** The customer has opened the link. */
  "happened-told-opened": null;
  /** Unlinked here: {what}. */
  "happened-unlinked": { what: Value };
  /** the household {household} */
  "happened-what-household": { household: Value };
  /** {type} of {vendor} */
  "happened-what-type": { type: Value; vendor: Value };
  /** Check the API URL. If it is right, try again and tell Enode if it stays. */
  "hint-bad-answer": null;
  /** Copy the link instead and paste it into a browser. */
  "hint-browser": null;
  /** Unlink accounts that are not needed any more, or ask Enode for a higher limit. */
  "hint-connection-limit": null;
  /** Restart Hearthlink. If it happens again, report it. */
  "hint-internal": null;
  /** Allow Hearthlink in the keyring, or keep the secret for this session only. */
  "hint-keyring-denied": null;
  /** Try again, or keep the secret for this session only. */
  "hint-keyring-failed": null;
  /** Unlock it, for example in “Passwords and Keys”, and try again; or keep the secret for this session only. */
  "hint-keyring-locked": null;
  /** Start a keyring service (such as GNOME Keyring or KWallet) with a default keyring, or keep the secret for this session only. */
  "hint-keyring-missing": null;
  /** Enter the secret again. */
  "hint-keyring-not-found": null;
  /** Look for a keyring dialog that waits behind another window, then try again; or keep the secret for this session only. */
  "hint-keyring-timed-out": null;
  /** Check that only the secret itself was pasted. */
  "hint-keyring-too-large": null;
  /** Do not open it. Check the API address and, for an environment of your own, its link hosts. */
  "hint-link-host": null;
  /** Create a new link. One that nobody has opened ends by itself after 24 hours. */
  "hint-link-may-exist": null;
  /** Copy the message instead and paste it into a mail. */
  "hint-mail": null;
  /** Look at how it is now before trying again. */
  "hint-may-be-done": null;
  /** Check the spelling. If it is right, create the household with the link. */
  "hint-new-household": null;
  /** Create a new link. */
  "hint-new-link": null;
  /** It was probably written by a newer version of Hearthlink. It is left as it is. */
  "hint-newer-version": null;
  /** Check the network connection, and the address for misspellings. */
  "hint-no-address": null;
  /** Check the network connection, and whether a firewall is in the way. */
  "hint-no-connection": null;
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
  /** Choose another port, or end the program that uses this one. */
  "hint-receiver": null;
  /** Change what the details name, then try again. */
  "hint-rejected": null;
  /** It stays in the plan. */
  "hint-row-stays": null;
  /** Type the client secret again. */
  "hint-secret-missing": null;
  /** Check that the disk has room and the folder may be written to. */
  "hint-storage": null;
  /** The network or the API is slow. Try again. */
  "hint-timed-out": null;
  /** Check this computer’s date and time, and whether a proxy or a firewall reads along. */
  "hint-tls": null;
  /** The token server accepts the credentials but the API does not: check that both addresses belong to the same environment. */
  "hint-token-refused": null;
  /** Check the token URL, then try again. */
  "hint-token-server": null;
  /** Try again in a moment. status.enode.com tells of longer trouble. */
  "hint-unavailable": null;
  /** Check this computer’s network, then try again. */
  "hint-unreachable": null;
  /** Try again; the network may be slow or unsteady. */
  "hint-unsteady": null;
  /** Choose another vendor, or enable this one for the client at Enode. */
  "hint-vendor-gone": null;
  /** Link another vendor first, or come back later: the vendor’s sign-in is down, not this program. */
  "hint-vendor-outage": null;
  /** Close every window of Hearthlink and start it again: it puts the file aside and saves what it can. */
  "hint-visits-damaged-in-use": null;
  /** Nothing at Enode has changed. The kept file holds households too: delete it when it is not needed. */
  "hint-visits-kept-aside": null;
  /** What was deleted will not come back. The rest of it is removed at the next start. */
  "hint-visits-traces": null;
  /** Type the webhook’s secret first. */
  "hint-webhook-secret-missing": null;
  /** Check the client ID and secret, and that they belong to this environment. A newly made secret ends the one before. */
  "hint-wrong-credentials": null;
  /** As their browser */
  "linkui-language-browser": null;
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
  /** {what}: something has to be done before all of it works. */
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
  /** Somebody has to see to it at the device. */
  "point-step-act-at-device": null;
  /** Somebody has to see to it in the vendor’s app or portal. */
  "point-step-act-in-app": null;
  /** Create a link that asks for it. */
  "point-step-ask-scope": null;
  /** Look at the account again. */
  "point-step-look-again": null;
  /** Sign in with another account. */
  "point-step-other-account": null;
  /** Link it with another vendor. */
  "point-step-other-vendor": null;
  /** The customer has to sign in to the account again. */
  "point-step-sign-in-again": null;
  /** Try again when the vendor’s sign-in works. */
  "point-step-try-later": null;
  /** Nothing to do: Hearthlink looks again by itself. */
  "point-step-wait": null;
  /** {what}: this vendor does not link it. */
  "point-vendor-does-not-offer": { what: Value };
  /** {what}: nobody could sign in yet, and Enode reports trouble with the vendor’s sign-in. */
  "point-vendor-in-trouble": { what: Value };
  /** {point} {step} */
  "point-with-step": { point: Value; step: Value };
  /** {what} ({vendor}) */
  "point-with-vendor": { vendor: Value; what: Value };
  /** Language of Hearthlink */
  "preferences-language": null;
  /** System */
  "preferences-language-system": null;
  /** Type the API URL, such as https://api.example.com. */
  "problem-api-url-empty": null;
  /** “{version}” cannot be read by this program. Choose {ours}. */
  "problem-api-version": { ours: Value; version: Value };
  /** A client ID holds no colon. Paste the ID alone, without the secret. */
  "problem-client-id-colon": null;
  /** Paste the client ID from Enode’s dashboard. */
  "problem-client-id-empty": null;
  /** This is too long for a client ID. Paste it alone. */
  "problem-client-id-long": null;
  /** A client ID holds no spaces. Paste it alone. */
  "problem-client-id-spaces": null;
  /** Paste the client secret from Enode’s dashboard. */
  "problem-client-secret-empty": null;
  /** This is too long for a client secret. Paste it alone. */
  "problem-client-secret-long": null;
  /** A client secret holds no spaces. Paste it alone. */
  "problem-client-secret-spaces": null;
  /** “{scheme}” is no appearance of Link UI. Choose system, light or dark. */
  "problem-color-scheme": { scheme: Value };
  /** A company name has at most {most} characters here. */
  "problem-company-long": { most: Value };
  /** Type {household} to confirm. */
  "problem-confirmation": { household: Value };
  /** “{day}” is not a day. Write it as 2026-01-31. */
  "problem-day": { day: Value };
  /** Choose Production, Sandbox or Custom: the demo needs no client. */
  "problem-environment": null;
  /** Expect 1 to {most} of one device type, not {count} ({type}). */
  "problem-expected-count": { count: Value; most: Value; type: Value };
  /** The end of a serial number or VIN has letters, digits and hyphens, such as 0092 or A-77. */
  "problem-expected-ending": null;
  /** The last {most} characters of a serial number or VIN are enough; this has {length}. */
  "problem-expected-ending-long": { length: Value; most: Value };
  /** A model cannot hold control characters. */
  "problem-expected-model-control": null;
  /** A model has at most {most} characters here; this has {length}. */
  "problem-expected-model-long": { length: Value; most: Value };
  /** Two expected devices are the same entry. Remove one and add it again. */
  "problem-expected-twice": null;
  /** The name of a header has letters, digits, - and _ alone, such as x-api-key. */
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
  /** Link UI does not speak “{language}”. Choose one of the languages in the list. */
  "problem-language": { language: Value };
  /** “{host}” is not a host such as link.example.com, with or without a port. */
  "problem-link-host": { host: Value };
  /** Name the host that links lead to, such as link.example.com: no other is opened. */
  "problem-link-hosts-empty": null;
  /** Give this client a name, so that you know it again. */
  "problem-name-empty": null;
  /** A name is one line of text. */
  "problem-name-lines": null;
  /** A name has at most {most} characters; this one has {length}. */
  "problem-name-long": { length: Value; most: Value };
  /** Choose what may be accessed: the readings of each device at least. */
  "problem-no-scopes": null;
  /** Choose at least one kind of device. */
  "problem-no-types": null;
  /** Link UI would have no vendor to offer: none of this client’s serves {wanted}. */
  "problem-no-vendor": { wanted: Value };
  /** Type a pattern, such as {example}. */
  "problem-pattern-empty": { example: Value };
  /** A pattern has at most {most} characters; this one has {length}. */
  "problem-pattern-long": { length: Value; most: Value };
  /** This is not a regular expression: {reason}. */
  "problem-pattern-wrong": { reason: Value };
  /** A customer’s phone needs a page that begins with https://. */
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
  /** An address that begins with {scheme}: leads nowhere a browser may be sent. */
  "problem-redirect-nowhere": { scheme: Value };
  /** Use https for {host}: plain http is for this computer (localhost) only. */
  "problem-redirect-plain": { host: Value };
  /** An address cannot hold spaces or line breaks. */
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
  /** A user ID cannot hold control characters. */
  "problem-user-id-control": null;
  /** Type the household’s user ID. */
  "problem-user-id-empty": null;
  /** A user ID cannot hold invisible characters. */
  "problem-user-id-invisible": null;
  /** A user ID has at most {most} characters; this one has {length}. */
  "problem-user-id-long": { length: Value; most: Value };
  /** “{id}” cannot be a user ID: in an address it means another place. */
  "problem-user-id-path": { id: Value };
  /** “{id}” does not have the form of this profile’s user IDs: {pattern} */
  "problem-user-id-pattern": { id: Value; pattern: Value };
  /** A user ID cannot hold slashes. */
  "problem-user-id-slashes": null;
  /** A user ID cannot hold spaces. */
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
  /** The first link is over when the customer opens it; a fresh one works. */
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
  /** The first three reads after linking are told to wait for two seconds each. */
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
}

/** The languages of the screens. */
export const languages = ["en"] as const;
export type Language = (typeof languages)[number];
