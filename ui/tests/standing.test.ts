// How it stands with a link, from what is known of it and the time.

import { describe, expect, it } from "vitest";

import type { LinkState, LinkView, Report, TimelineEntryView } from "../src/bindings";
import { timeLeft } from "../src/components/customer/timeLeft";
import { lastWay, standing } from "../src/components/link/standing";

const now = new Date("2026-01-15T09:00:00Z");

function link(state: LinkState, more: Partial<LinkView> = {}): LinkView {
  return {
    host: "link.enode.com",
    createdAt: "2026-01-15T08:48:00Z",
    expiresAt: "2026-01-16T08:48:00Z",
    state,
    channel: null,
    returned: null,
    signsInAgain: false,
    atHand: true,
    ...more,
  };
}

describe("a link", () => {
  it("can be handed over until somebody has opened it", () => {
    const states: LinkState[] = ["requested", "mayExist", "unused", "handedOver", "opened", "spent", "expired", "replaced"];
    expect(states.filter((state) => standing(link(state), now, []).handable)).toEqual(["unused", "handedOver"]);
  });

  it("is over with its 24 hours, before anybody says so", () => {
    const past = { expiresAt: "2026-01-15T09:00:00Z" };
    expect(standing(link("unused", past), now, [])).toMatchObject({ state: "expired", handable: false, remaining: null });
    expect(standing(link("opened", past), now, []).state).toBe("expired");
    expect(standing(link("spent", past), now, []).state).toBe("spent");
    expect(standing(link("replaced", past), now, []).state).toBe("replaced");
  });

  it("is followed by one for the way that it went, else for the one that was planned", () => {
    expect(lastWay(link("handedOver", { channel: "customersPhone" }), "thisBrowser")).toBe("customersPhone");
    expect(lastWay(link("expired"), "message")).toBe("message");
    expect(lastWay(link("expired"), null)).toBe("thisBrowser");
  });

  it("whose address is gone can only be followed by a fresh one", () => {
    expect(standing(link("unused", { atHand: false }), now, [])).toMatchObject({ handable: false, lost: true, onward: false });
    expect(standing(link("spent", { atHand: false }), now, [])).toMatchObject({ lost: false, onward: true });
  });

  it("that was used leads on to what was found, unless the customer left early", () => {
    expect(standing(link("spent"), now, []).onward).toBe(true);
    const returned = { completed: false, error: "user_cancelled", message: null };
    expect(standing(link("spent", { returned }), now, [])).toMatchObject({ onward: false, leftEarly: returned });
    expect(standing(link("spent", { returned: { ...returned, completed: true } }), now, []).leftEarly).toBeNull();
  });

  it("stands as the customer said last, and leads to a fresh one after an error", () => {
    const told = (at: string, report: Report): TimelineEntryView => ({ at, row: "r1", stamp: "reported", what: { kind: "told", report }, text: { kind: "verbatim", text: "" } }) as unknown as TimelineEntryView;
    const error = told("2026-01-15T08:50:00Z", "metAnError");
    expect(standing(link("opened"), now, [error])).toMatchObject({ told: "metAnError", onward: false });
    expect(standing(link("opened"), now, [error, told("2026-01-15T08:55:00Z", "saysDone")])).toMatchObject({ told: "saysDone", onward: true });
    expect(standing(link("opened"), now, [told("2026-01-15T08:55:00Z", "openedIt")]).told).toBeNull();
    expect(standing(link("opened"), now, [told("2026-01-15T08:40:00Z", "metAnError")]).told, "it was said of the link before").toBeNull();
    expect(standing(link("spent"), now, [error]), "it was used after all").toMatchObject({ told: null, onward: true });
  });

  it("whose picture was shown is said to have been shown, until a phone is known to have it", () => {
    expect(standing(link("handedOver", { channel: "customersPhone" }), now, [])).toMatchObject({ state: "handedOver", said: "shown" });
    expect(standing(link("handedOver", { channel: "message" }), now, []).said).toBe("handedOver");
    expect(standing(link("opened", { channel: "customersPhone" }), now, []).said).toBe("opened");
  });

  it("tells minutes, since nobody sees seconds pass", () => {
    expect(standing(link("unused", { expiresAt: "2026-01-15T09:00:40Z" }), now, []).remaining).toBe("less than a minute");
    expect(standing(link("unused"), now, []).remaining).toBe("23\u00a0h\u00a048\u00a0min");
  });
});

describe("what is left, as the customer reads it", () => {
  it.each([
    ["en-US", "2026-01-16T08:48:30Z", "23 hours, 48 minutes"],
    ["de-DE", "2026-01-15T10:00:00Z", "1 Stunde"],
    ["sv-SE", "2026-01-15T09:12:59Z", "12 minuter"],
    ["en-GB", "2026-01-15T09:00:20Z", "1 minute"],
  ])("%s until %s", (language, end, expected) => expect(timeLeft(language, end, now)).toBe(expected));

  it("is nothing once it is over", () => expect(timeLeft("en-US", "2026-01-15T09:00:00Z", now)).toBeNull());
});
