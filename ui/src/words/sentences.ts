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
  /** Go to account {position}: {vendor} */
  "palette-account": { position: Value; vendor: Value };
  /** Actions */
  "palette-actions": null;
  /** Add another account */
  "palette-add-account": null;
  /** Access: as last time */
  "palette-as-last-time": null;
  /** Change client */
  "palette-change-client": null;
  /** Clear search and filters */
  "palette-clear-filters": null;
  /** Connect your Enode client */
  "palette-connect": null;
  /** Copied. It reads its credentials from the environment. */
  "palette-copied": null;
  /** Copy the request as a command */
  "palette-copy-command": null;
  /** Create link */
  "palette-create-link": null;
  /** Events */
  "palette-events": null;
  /** Expected devices… */
  "palette-expected-devices": null;
  /** Finish the visit… */
  "palette-finish": null;
  /** Go to the search on this screen */
  "palette-focus-search": null;
  /** {count} found */
  "palette-found": { count: Value };
  /** Create a fresh link… */
  "palette-fresh-link": null;
  /** Go back */
  "palette-go-back": null;
  /** Go on with {household} */
  "palette-go-on": { household: Value };
  /** Close */
  "palette-hint-close": null;
  /** Do it */
  "palette-hint-do": null;
  /** Move */
  "palette-hint-move": null;
  /** Households */
  "palette-households": null;
  /** The households could not be asked for: {reason} */
  "palette-households-failed": { reason: Value };
  /** Keys */
  "palette-keys": null;
  /** Open or choose */
  "palette-keys-choose": null;
  /** Close */
  "palette-keys-close": null;
  /** To the first and the last */
  "palette-keys-ends": null;
  /** Everywhere */
  "palette-keys-everywhere": null;
  /** In lists */
  "palette-keys-lists": null;
  /** Move up and down */
  "palette-keys-move": null;
  /** Continue with the button that stands out */
  "palette-keys-onward": null;
  /** Single letters and signs do nothing while you type in a field. */
  "palette-keys-single": null;
  /** Keys */
  "palette-keys-title": null;
  /** Language: {language} */
  "palette-language": { language: Value };
  /** Look now */
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
  /** Nothing is called “{query}”. */
  "palette-nothing": { query: Value };
  /** Continue: {button} */
  "palette-onward": { button: Value };
  /** Search and actions */
  "palette-open": null;
  /** Open the link in this browser… */
  "palette-open-here": null;
  /** An action, a visit or a household */
  "palette-placeholder": null;
  /** Plan by brands… */
  "palette-plan-by-brands": null;
  /** Print the report */
  "palette-print": null;
  /** Access: read and control */
  "palette-read-and-control": null;
  /** Access: read only */
  "palette-read-only": null;
  /** What to have at hand */
  "palette-readiness": null;
  /** Chosen last */
  "palette-recent": null;
  /** Fetch the vendors again */
  "palette-refresh-vendors": null;
  /** Take this account out of the plan */
  "palette-remove-account": null;
  /** Save the report as CSV */
  "palette-save-csv": null;
  /** Save the report as JSON */
  "palette-save-json": null;
  /** Save the report as PDF */
  "palette-save-pdf": null;
  /** Searching… */
  "palette-searching": null;
  /** Settings */
  "palette-settings": null;
  /** Show the link to the customer’s phone */
  "palette-show-to-phone": null;
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
  /** Demo: {story} */
  "palette-story": { story: Value };
  /** Take something out of the household… */
  "palette-take-out": null;
  /** Search and actions */
  "palette-title": null;
  /** Undo */
  "palette-undo": null;
  /** Visits */
  "palette-visits": null;
  /** The visits could not be searched: {reason} */
  "palette-visits-failed": { reason: Value };
  /** All visits */
  "palette-visits-list": null;
  /** The owner’s user name and password for {portal} are at hand. */
  "readiness-account": { portal: Value };
  /** The owner knows which account the devices are in, and has its user name and password at hand. */
  "readiness-account-any": null;
  /** As last time */
  "readiness-as-last-time": null;
  /** Somebody can get to the vehicle: a step may have to be done there. */
  "readiness-at-vehicle": null;
  /** Done */
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
  /** It is known who installed the devices: some settings can be changed only by a licensed service. */
  "readiness-installer": null;
  /** Last time with {vendor}, {day}: {count} permissions */
  "readiness-last-access": { count: Value; day: Value; vendor: Value };
  /** The same as last time with {vendor}, {day}. */
  "readiness-last-same": { day: Value; vendor: Value };
  /** Read them to the customer. Ticking is for you: nothing depends on it. */
  "readiness-lead": null;
  /** From your company */
  "readiness-of-company": null;
  /** The devices are switched on and online. */
  "readiness-online": null;
  /** A phone key may be asked for: the owner is at the vehicle with the phone, and Bluetooth is on. */
  "readiness-phone-key": null;
  /** If {portal} sends a code or asks for a confirmation: the phone or mailbox for it is at hand. */
  "readiness-second-factor": { portal: Value };
  /** If the sign-in asks for a code or a confirmation: the phone or mailbox for it is at hand. */
  "readiness-second-factor-any": null;
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
  /** If remote access to the vehicle takes a subscription: it is active. */
  "readiness-subscription": null;
  /** The terms and conditions are accepted in the {portal} app. */
  "readiness-terms": { portal: Value };
  /** {ticked} of {count} ready */
  "readiness-ticked": { count: Value; ticked: Value };
  /** Before you start: {count} things to have at hand */
  "readiness-title": { count: Value };
  /** Used last */
  "readiness-used-last": null;
  /** Nothing used before links these. */
  "readiness-used-none": null;
  /** Dismiss */
  "undo-dismiss": null;
  /** The device is not expected any more. */
  "undo-expected-removed": null;
  /** It could not be undone: {reason} */
  "undo-failed": { reason: Value };
  /** Search and filters are cleared. */
  "undo-filters-cleared": null;
  /** Noted: the customer met an error. */
  "undo-met-error": null;
  /** The plan was changed. */
  "undo-plan-taken": null;
  /** Messages */
  "undo-region": null;
  /** It is as it was. */
  "undo-restored": null;
  /** The account was taken out of the plan. */
  "undo-row-removed": null;
  /** Noted: the customer says it is done. */
  "undo-said-done": null;
  /** Noted: the customer has opened the link. */
  "undo-said-opened": null;
  /** Undo */
  "undo-undo": null;
}

/** The languages of the screens. */
export const languages = ["en"] as const;
export type Language = (typeof languages)[number];
