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
}

/** The languages of the screens. */
export const languages = ["en"] as const;
export type Language = (typeof languages)[number];
