// What a control or a cut name says besides itself, in one tooltip for the whole window. An element asks for it by its
// attributes: `data-tip` is the text, `data-tip-keys` the keys that do the same, and `data-tip-cut` keeps it to where the
// element does not show all of that text. It comes to a pointer that rests and to the keyboard, never lies over what it
// speaks of, and Escape takes it away.

/** How long a pointer rests, in milliseconds. */
const REST = 500;
/** How long the way from the element to its tooltip may take. */
const WAY = 150;
/** Pixels between the two, and to the edge of the window. */
const GAP = 6;
const EDGE = 8;
/** The keys that lead from one control to another. */
const LEADS = ["Tab", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"];

type Tip = { at: HTMLElement; text: string; keys: readonly string[] };
type Box = { left: number; top: number; width: number; height: number };

const bare = (text: string): string => text.replace(/[\s·]+/gu, "");

/** Whether something of a text is not seen in its element: cut by an edge there, or left out. */
function isCut(element: HTMLElement, text: string): boolean {
  const boxes = [element, ...element.querySelectorAll<HTMLElement>("*")];
  const overflows = boxes.some((box) => box.scrollWidth > box.clientWidth && getComputedStyle(box).textOverflow === "ellipsis");
  return overflows || !bare(element.innerText).includes(bare(text));
}

/** What an element has to say, if it has. */
function tipOf(element: HTMLElement): Tip | null {
  const { tip: text = "", tipCut, tipKeys } = element.dataset;
  if (text === "" || (tipCut !== undefined && !isCut(element, text))) return null;
  return { at: element, text, keys: tipKeys?.split(" ") ?? [] };
}

/** What a control has to say that came to have the focus: it alone, or all that is cut in it. */
function tipOfFocused(control: HTMLElement): Tip | null {
  if (control.dataset.tip !== undefined) return tipOf(control);
  const cut = [...control.querySelectorAll<HTMLElement>("[data-tip-cut]")].flatMap((one) => (one.checkVisibility() ? (tipOf(one) ?? []) : []));
  return cut.length > 0 ? { at: control, text: cut.map(({ text }) => text).join("\n"), keys: [] } : null;
}

/** Where a tooltip goes: below its element, above where there is no room, and within the window. */
export function placeFor(at: Box, tip: { width: number; height: number }, view: { width: number; height: number }): { left: number; top: number } {
  const below = at.top + at.height + GAP;
  const above = at.top - GAP - tip.height;
  // What is wider than it has it at its beginning, and so it does not lie far from what is read.
  const left = tip.width > at.width ? at.left + (at.width - tip.width) / 2 : at.left;
  return {
    left: Math.max(EDGE, Math.min(left, view.width - EDGE - tip.width)),
    top: below + tip.height + EDGE > view.height && above >= EDGE ? above : below,
  };
}

/** Begins to show them; answers with its end. */
export function showTips(): () => void {
  const element = document.createElement("div");
  element.id = "tip";
  element.className = "tip";
  element.role = "tooltip";

  let current: Tip | null = null;
  let described: HTMLElement | null = null;
  /** What it was taken away from: it does not come back there until the pointer has been elsewhere. */
  let enough: HTMLElement | null = null;
  let leading = false;
  /** The keyboard brought it: then Escape is for it. One that a resting pointer brought is in nobody's way there. */
  let byFocus = false;
  let coming: ReturnType<typeof setTimeout> | undefined;
  let going: ReturnType<typeof setTimeout> | undefined;
  const gone = new MutationObserver(() => current && !current.at.checkVisibility() && end());

  function begin(tip: Tip, control: HTMLElement | null): void {
    end();
    byFocus = false;
    current = tip;
    const caps = tip.keys.map((key) => {
      const cap = document.createElement("span");
      cap.className = "key";
      cap.textContent = key;
      // The control itself says them to whoever hears it.
      cap.ariaHidden = "true";
      return cap;
    });
    element.replaceChildren(tip.text, ...caps);
    element.hidden = true;
    // In the page itself, where whoever hears it looks for it.
    (tip.at.closest("dialog[open]") ?? document.querySelector("main") ?? document.body).append(element);
    const says = [control?.ariaLabel, control?.textContent].map((text) => bare(text ?? ""));
    if (control && !says.some((text) => text.includes(bare(tip.text)))) {
      described = control;
      control.setAttribute("aria-describedby", [control.getAttribute("aria-describedby"), element.id].filter(Boolean).join(" "));
    }
    gone.observe(document.body, { subtree: true, childList: true, attributeFilter: ["hidden", "open"] });
    coming = setTimeout(show, REST);
  }

  function show(): void {
    if (!current) return;
    element.hidden = false;
    const { at } = current;
    const size = element.getBoundingClientRect();
    const box = at.getBoundingClientRect();
    // The rest of its control, a second line of a row say, stays to be read; and a text goes on where it begins.
    const { top: edge, height } = (at.closest("button, summary") ?? at).getBoundingClientRect();
    const width = at.dataset.tipCut === undefined ? box.width : Math.max(box.width, size.width);
    const { left, top } = placeFor({ left: box.left, top: edge, width, height }, size, { width: innerWidth, height: innerHeight });
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  }

  function end(): void {
    clearTimeout(coming);
    clearTimeout(going);
    going = undefined;
    gone.disconnect();
    element.remove();
    const others = described?.getAttribute("aria-describedby")?.split(" ").filter((id) => id !== element.id) ?? [];
    if (others.length > 0) described?.setAttribute("aria-describedby", others.join(" "));
    else described?.removeAttribute("aria-describedby");
    described = null;
    current = null;
  }

  function stop(): void {
    enough = current?.at ?? null;
    end();
  }

  const ending = new AbortController();
  const { signal } = ending;
  const on = <Name extends keyof DocumentEventMap>(name: Name, hear: (event: DocumentEventMap[Name]) => void): void =>
    document.addEventListener(name, hear, { signal, capture: true, passive: name === "scroll" || name === "pointermove" });

  on("pointermove", ({ target, pointerType }) => {
    if (pointerType === "touch" || !(target instanceof Element)) return;
    const at = target.closest<HTMLElement>("[data-tip]");
    if (at !== enough) enough = null;
    // On the way to it, and on it: long texts are read there.
    if (target === element || (at !== null && at === current?.at)) {
      clearTimeout(going);
      going = undefined;
    } else if (at && at !== enough) {
      const tip = tipOf(at);
      if (tip) begin(tip, at.matches("button, a, summary") ? at : null);
      else end();
    } else if (current && !current.at.contains(document.activeElement)) {
      going ??= setTimeout(end, element.hidden ? 0 : WAY);
    }
  });
  on("focusin", ({ target }) => {
    const tip = leading && target instanceof HTMLElement ? tipOfFocused(target) : null;
    if (!tip || !(target instanceof HTMLElement)) return;
    begin(tip, target);
    byFocus = true;
  });
  on("focusout", end);
  on("pointerdown", stop);
  on("keydown", (event) => {
    leading = LEADS.includes(event.key);
    const seen = current !== null && !element.hidden && byFocus;
    stop();
    if (event.key !== "Escape" || !seen) return;
    // It alone is closed by this, and not what it belongs to.
    event.preventDefault();
    event.stopPropagation();
  });
  on("keyup", () => (leading = false));
  // What the focus scrolled into view is not there yet.
  on("scroll", () => {
    if (!element.hidden) end();
  });
  return () => {
    end();
    ending.abort();
  };
}
