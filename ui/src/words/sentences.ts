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
  /** Nothing of yours is on it. It follows what the customer does. */
  "screen-elsewhere-text": null;
  /** The customer sees this on the other screen */
  "screen-elsewhere-title": null;
  /** Company mark */
  "screen-mark": null;
  /** This drawing holds scripts or addresses of elsewhere. Take one that only draws, or a PNG. */
  "screen-mark-active": null;
  /** Choose another… */
  "screen-mark-change": null;
  /** Choose a picture… */
  "screen-mark-choose": null;
  /** Shown to customers and on the report. PNG, JPEG or SVG, at most {kilobytes} kB. */
  "screen-mark-help": { kilobytes: Value };
  /** This is no PNG, JPEG or SVG picture. */
  "screen-mark-no-picture": null;
  /** No picture: the company’s initials stand in for it. */
  "screen-mark-none": null;
  /** Remove */
  "screen-mark-remove": null;
  /** The mark is removed. */
  "screen-mark-removed": null;
  /** This picture has {width} × {height} pixels. Take one with {smallest} to {largest} on each side. */
  "screen-mark-size": { height: Value; largest: Value; smallest: Value; width: Value };
  /** The mark is kept. */
  "screen-mark-taken": null;
  /** A mark has at most {kilobytes} kB. */
  "screen-mark-too-large": { kilobytes: Value };
  /** It says that it worked. */
  "screen-phase-found": null;
  /** It says that the page is open. */
  "screen-phase-opened": null;
  /** It says that the code is over. */
  "screen-phase-over": null;
  /** It shows the code to scan. */
  "screen-phase-scan": null;
  /** It says that they are signed in. */
  "screen-phase-signedIn": null;
  /** Show on another screen */
  "screen-show-elsewhere": null;
  /** Opens a window of its own, for a second monitor. Yours stays as it is. */
  "screen-show-elsewhere-text": null;
  /** Take it back */
  "screen-take-back": null;
}

/** The languages of the screens. */
export const languages = ["en"] as const;
export type Language = (typeof languages)[number];
