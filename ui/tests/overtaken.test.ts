// What the core says comes by two ways, as an answer and as news, and the older of two may come last.

import { beforeEach, describe, expect, it, vi } from "vitest";

import type { ConnectionCheckView, CustomerScreen, PlanRowView, ReceiverView, VisitView } from "../src/bindings";

type Hear<T> = (value: T) => void;
const heard = vi.hoisted(() => ({
  check: undefined as unknown,
  receiver: undefined as unknown,
  screen: undefined as unknown,
}));
const backend = vi.hoisted(() => ({
  lookNow: vi.fn(),
  receiver: vi.fn(),
  switchReceiver: vi.fn(),
  connectionCheck: vi.fn(),
  beginCheck: vi.fn(),
  log: vi.fn(),
  companyFile: vi.fn(),
  showToCustomer: vi.fn(),
  linkPicture: (number: number) => `picture-${number}`,
  onConnectionChecked: vi.fn(async (hear: unknown) => void (heard.check = hear)),
  onReceiverChanged: vi.fn(async (hear: unknown) => void (heard.receiver = hear)),
  watchCustomerScreen: vi.fn(async (hear: unknown) => void (heard.screen = hear)),
}));
vi.mock("../src/backend", () => ({ backend, asFailure: (error: unknown) => error, recentFailures: () => [], unanswered: () => 0 }));

const { customer } = await import("../src/state/customer.svelte");
const { diagnostics } = await import("../src/state/diagnostics.svelte");
const { receiver } = await import("../src/state/events.svelte");
const { journey } = await import("../src/state/journey.svelte");
const { visit } = await import("../src/state/visit.svelte");

const seen = (revision: number, id = "v1"): VisitView =>
  ({ id, revision, rows: [{ id: `${id}-row`, draft: { language: "browser" } } as unknown as PlanRowView] }) as unknown as VisitView;

/** An answer that comes when the test says so. */
function late<T>(command: ReturnType<typeof vi.fn>): (value: T) => void {
  let answer: Hear<T> = () => undefined;
  command.mockReturnValueOnce(new Promise<T>((resolve) => (answer = resolve)));
  return (value) => answer(value);
}

beforeEach(() => {
  vi.clearAllMocks();
  visit.show(seen(7));
});

describe("the visit", () => {
  it("is not put back by an answer that comes after newer news", async () => {
    const answer = late<VisitView>(backend.lookNow);
    const looking = visit.look();
    visit.take(seen(9));
    answer(seen(8));
    expect(await looking).toBe(true);
    expect(visit.view?.revision).toBe(9);
  });

  it("takes what is newer, and what is as new", () => {
    visit.take(seen(8));
    const again = seen(8);
    visit.take(again);
    expect(visit.view).toBe(again);
  });

  it("gives way to another one however often that was changed, and only when it is to be shown", () => {
    visit.take(seen(8, "v2"));
    expect(visit.view?.id).toBe("v1");
    visit.show(seen(2, "v2"));
    expect([visit.view?.id, visit.rowId]).toEqual(["v2", "v2-row"]);
  });

  it("does not come back by a late answer once it was left", async () => {
    const answer = late<VisitView>(backend.lookNow);
    const looking = visit.look();
    visit.clear();
    answer(seen(8));
    await looking;
    expect(visit.view).toBeNull();
  });
});

describe("the receiver", () => {
  it("is as it was asked about last, whichever answer comes last", async () => {
    backend.receiver.mockResolvedValueOnce({ on: false, port: null });
    receiver.follow();
    await vi.waitFor(() => expect(receiver.view).not.toBeNull());
    const answer = late<ReceiverView>(backend.switchReceiver);
    const switching = receiver.switchOn();
    backend.receiver.mockResolvedValueOnce({ on: true, port: 8377, received: ["news"] });
    (heard.receiver as Hear<void>)();
    await vi.waitFor(() => expect(receiver.view).toHaveProperty("received"));
    answer({ on: true, port: 8377 } as ReceiverView);
    await switching;
    expect(receiver.view).toHaveProperty("received");
  });
});

describe("the connection check", () => {
  const step = (beganAt: string, outcome: string) => ({ profileId: "p1", beganAt, outcome }) as unknown as ConnectionCheckView;

  it("is not put back by the answer to its beginning, nor by one that was read before", async () => {
    journey.profile = { id: "p1" } as typeof journey.profile;
    backend.log.mockResolvedValue(null);
    const before = late<ConnectionCheckView>(backend.connectionCheck);
    diagnostics.follow();
    await vi.waitFor(() => expect(backend.connectionCheck).toHaveBeenCalled());
    const begun = late<ConnectionCheckView>(backend.beginCheck);
    const beginning = diagnostics.begin();
    (heard.check as Hear<ConnectionCheckView>)(step("now", "passed"));
    begun(step("now", "running"));
    before(step("earlier", "failed"));
    await beginning;
    await Promise.resolve();
    expect(diagnostics.check).toEqual(step("now", "passed"));
  });
});

describe("the customer's screen", () => {
  const screen = { phase: "scan" } as unknown as CustomerScreen;
  const hear = (what: CustomerScreen | null): void => (heard.screen as Hear<CustomerScreen | null>)(what);

  it("stays hidden when it was hidden before the answer came, and has its picture when it gave way to another", async () => {
    await customer.begin();
    const answer = late<null>(backend.showToCustomer);
    const showing = customer.show(visit.view?.rows[0] as PlanRowView);
    hear(null);
    expect(customer.picture).toBe("picture-1");
    hear(screen);
    answer(null);
    await showing;
    expect(customer.screen).toEqual(screen);
    const again = late<null>(backend.showToCustomer);
    const showingAgain = customer.show(visit.view?.rows[0] as PlanRowView);
    hear(screen);
    hear(null);
    again(null);
    await showingAgain;
    expect(customer.screen).toBeNull();
  });
});
