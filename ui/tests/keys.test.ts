// What Enter does where the focus is. The elements are no more than what is asked of them: which selectors they match, and
// what they stand in.

import { describe, expect, it, vi } from "vitest";

import { enterGoesOnward, leavesEnter, leavesField } from "../src/state/keys";

type Form = { name: string };

const element = (tag: string, { form = null, dialog = false }: { form?: Form | null; dialog?: boolean } = {}): Element => {
  const closest = (selector: string): unknown => (selector === "form" ? form : selector === "dialog" && dialog ? {} : null);
  const matches = (selector: string): boolean =>
    selector.split(", ").some((one) => one === tag) || (form !== null && selector.includes("form :is(input") && ["input", "textarea", "select"].includes(tag));
  return { closest, matches } as unknown as Element;
};

describe("Enter", () => {
  const primary = element("button");

  it.each(["button", "a", "summary", "textarea", "select"])("is taken by a %s", (tag) => {
    expect([leavesEnter(element(tag)), enterGoesOnward(element(tag), primary)]).toEqual([false, false]);
  });

  it.each(["h1", "body", "input"])("goes onward from a %s", (tag) => {
    expect([leavesEnter(element(tag)), enterGoesOnward(element(tag), primary)]).toEqual([true, true]);
  });

  it("presses the button that stands out where that has the focus", () => expect(enterGoesOnward(primary, primary)).toBe(true));

  it("stays in a dialog", () => {
    expect(enterGoesOnward(element("input", { dialog: true }), primary)).toBe(false);
    expect(leavesEnter(element("h2", { dialog: true }))).toBe(false);
  });

  it("sends a form from its fields, and that is onward only where the button belongs to it", () => {
    const [form, other] = [{ name: "one" }, { name: "other" }];
    const field = element("input", { form });
    expect(leavesEnter(field)).toBe(false);
    expect(enterGoesOnward(field, element("button", { form }))).toBe(true);
    expect(enterGoesOnward(field, element("button", { form: other }))).toBe(false);
    expect(enterGoesOnward(field, primary)).toBe(false);
    expect(enterGoesOnward(element("textarea", { form }), element("button", { form }))).toBe(false);
  });
});

describe("Escape", () => {
  /** What a control is asked: which selectors it matches, and what is in it. */
  class Control {
    value = "";
    dispatchEvent = vi.fn();
    focus = vi.fn();
    constructor(private readonly is: readonly string[]) {}
    matches(selector: string): boolean {
      return this.is.includes(selector);
    }
  }
  const FIELD = "input:not([type=radio], [type=checkbox]), textarea, select";
  const leaves = (control: Control, rest: Control, key = "Escape"): boolean =>
    leavesField({ key, target: control as unknown as EventTarget }, rest as unknown as HTMLElement);
  const stand = (...is: string[]): [Control, Control] => {
    vi.stubGlobal("HTMLElement", Control);
    return [new Control(is), new Control([])];
  };

  it.each(["", "Anna Berg"])("leaves a field with %j in it, and what is in it stays", (text) => {
    const [field, rest] = stand(FIELD);
    field.value = text;
    expect(leaves(field, rest)).toBe(true);
    expect([field.value, rest.focus.mock.calls.length]).toEqual([text, 1]);
  });

  it("empties a search first, and leaves it then", () => {
    const [search, rest] = stand(FIELD, "[type=search]");
    search.value = "enph";
    expect(leaves(search, rest)).toBe(true);
    expect([search.value, search.dispatchEvent.mock.calls.length, rest.focus.mock.calls.length]).toEqual(["", 1, 0]);
    expect(leaves(search, rest)).toBe(true);
    expect(rest.focus).toHaveBeenCalledOnce();
  });

  it("is for the screen anywhere else, and no other key leaves a field", () => {
    const [button, rest] = stand("button");
    expect(leaves(button, rest)).toBe(false);
    expect(leaves(new Control([FIELD]), rest, "Enter")).toBe(false);
    expect(rest.focus).not.toHaveBeenCalled();
  });
});
