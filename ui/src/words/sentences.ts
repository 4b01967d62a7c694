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
  /** The story is told. */
  "presenter-at-the-end": null;
  /** Back */
  "presenter-back": null;
  /** Back by one beat */
  "presenter-back-beat": null;
  /** Beginning */
  "presenter-beginning": null;
  /** Demo */
  "presenter-demo": null;
  /** Hide */
  "presenter-hide": null;
  /** +1 h */
  "presenter-hour": null;
  /** One hour later */
  "presenter-hour-name": null;
  /** Jump to… */
  "presenter-jump": null;
  /** +1 min */
  "presenter-minute": null;
  /** One minute later */
  "presenter-minute-name": null;
  /** Next */
  "presenter-next": null;
  /** Next beat */
  "presenter-next-beat": null;
  /** “{beat}” could not be played. Reset begins the story again. */
  "presenter-not-played": { beat: Value };
  /** Put phone away */
  "presenter-phone-away": null;
  /** Open on the customer’s phone (simulated) */
  "presenter-phone-open": null;
  /** Demo · Customer’s phone (simulated) */
  "presenter-phone-title": null;
  /** {played} of {count} */
  "presenter-place": { count: Value; played: Value };
  /** Playing… */
  "presenter-playing": null;
  /** Reset */
  "presenter-reset": null;
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
  /** Enode asks for patience; the app waits as told, and still finds everything. */
  "presenter-see-rate-limited": null;
  /** An outage shows before anybody tries, and another vendor is chosen. */
  "presenter-see-vendor-outage": null;
  /** An empty account is told from a missing device, and a fresh link puts it right. */
  "presenter-see-wrong-account": null;
  /** Show presenter strip */
  "presenter-show": null;
  /** You will see */
  "presenter-shows": null;
  /** Story */
  "presenter-stories": null;
  /** All connected */
  "presenter-story-all-connected": null;
  /** Sign-in stops working */
  "presenter-story-credentials-invalidated": null;
  /** Battery comes late */
  "presenter-story-late-device": null;
  /** Link expired */
  "presenter-story-link-expired": null;
  /** Link already used */
  "presenter-story-link-used": null;
  /** Mixed home */
  "presenter-story-mixed-home": null;
  /** Battery missing */
  "presenter-story-partial": null;
  /** Too many requests */
  "presenter-story-rate-limited": null;
  /** Vendor outage */
  "presenter-story-vendor-outage": null;
  /** Wrong account */
  "presenter-story-wrong-account": null;
  /** Presenter strip */
  "presenter-strip": null;
  /** One sign-in, and every device that was asked for is found. */
  "presenter-tells-all-connected": null;
  /** Everything connects; ten minutes later the vendor’s sign-in is no longer valid, and the devices stay until the customer signs in again. */
  "presenter-tells-credentials-invalidated": null;
  /** The battery comes into the account two minutes after linking. */
  "presenter-tells-late-device": null;
  /** The first link is over when the customer opens it; a fresh one works. */
  "presenter-tells-link-expired": null;
  /** The first link was used before the customer opens it; a fresh one works. */
  "presenter-tells-link-used": null;
  /** Three brands in one home: a Fronius inverter, a Tesla battery and meter, an Easee charger. Household sjogata-12 has them all. */
  "presenter-tells-mixed-home": null;
  /** The battery is not in the account yet, as on many days of installation. */
  "presenter-tells-partial": null;
  /** The first three reads after linking are told to wait for two seconds each. */
  "presenter-tells-rate-limited": null;
  /** Enphase is down and cannot be linked; SolarEdge may need several tries. */
  "presenter-tells-vendor-outage": null;
  /** The customer first signs in to an account with no devices; a fresh link brings the right one. */
  "presenter-tells-wrong-account": null;
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
  /** Ten minutes later the vendor no longer accepts the sign-in. The devices stay, and the app says what is wrong. */
  "script-broken-say": null;
  /** A code for the phone */
  "script-code": null;
  /** This side is for the customer: who asks, what for, and how long it is valid. Nothing of ours is on it. */
  "script-code-say": null;
  /** What is in the home */
  "script-devices": null;
  /** An inverter, a battery and a meter. The vendors sort themselves by what they can link of it. */
  "script-devices-say": null;
  /** The first brand */
  "script-first-brand": null;
  /** Three brands mean three accounts. We begin with the inverter of Fronius. */
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
  /** We begin with the household. Its ID is looked up as it is typed, so a slip of the pen shows at once. */
  "script-household-say": null;
  /** Create the link */
  "script-link": null;
  /** The link is made, and nothing is opened. It works once, so nobody spends it by accident. */
  "script-link-say": null;
  /** Look again */
  "script-look": null;
  /** Looking again asks the account now. It is still not there, so we leave it to the watch. */
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
  /** Enphase has an outage. It shows here, before anybody has tried in vain. */
  "script-outage-say": null;
  /** Enode asks for patience */
  "script-patience": null;
  /** The first reads are told to wait. The app waits as long as it was told, and then finds all three. */
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
  /** Battery and meter are of Tesla: one account for both. */
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
  /** The charger is of Easee. */
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
  /** The customer opens the link and reads that it has expired. The page says nothing more than that. */
  "script-too-old-say": null;
  /** Two of three */
  "script-two-found": null;
  /** Inverter and meter are connected. The battery is not in the account yet, and the app says so. */
  "script-two-found-say": null;
  /** The link was used before */
  "script-used-before": null;
  /** Somebody has opened this link before. It works once, so the customer sees an error. */
  "script-used-before-say": null;
  /** One vendor for all three */
  "script-vendor": null;
  /** Enphase links all three in one sign-in. The customer is asked once and not three times. */
  "script-vendor-say": null;
}

/** The languages of the screens. */
export const languages = ["en"] as const;
export type Language = (typeof languages)[number];
