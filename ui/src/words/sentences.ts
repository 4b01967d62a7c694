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
  /** The owner’s user name and password for {portal} are at hand. */
  "readiness-account": { portal: Value };
  /** The owner knows which account the devices are in, and has its user name and password at hand. */
  "readiness-account-any": null;
  /** Somebody can get to the vehicle: a step may have to be done there. */
  "readiness-at-vehicle": null;
  /** Point {position} was left out: its text is empty. */
  "readiness-file-empty": { position: Value };
  /** Point {position} was left out: its text is longer than {most} characters. */
  "readiness-file-long": { most: Value; position: Value };
  /** It is not JSON: {reason} */
  "readiness-file-not-json": { reason: Value };
  /** Point {position} was left out: {reason} */
  "readiness-file-point": { position: Value; reason: Value };
  /** Everything else in it is used. */
  "readiness-file-rest": null;
  /** It should hold a list of points. None of it is used. */
  "readiness-file-shape": null;
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
  /** It is known who installed it: some settings can be changed only by a licensed service. */
  "readiness-installer": null;
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
}

/** The languages of the screens. */
export const languages = ["en"] as const;
export type Language = (typeof languages)[number];
