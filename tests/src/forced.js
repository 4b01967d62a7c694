// Colours that the system forces, as CSS Color Adjustment describes them ("Forced Color Palettes"): WebKitGTK knows none
// of them by itself. What the screens' own style sheets say for them comes last, and applies.
const own = [];
const gather = (rules) => {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && rule.conditionText.includes("forced-colors: active")) own.push(rule);
    else if (rule.cssRules) gather(rule.cssRules);
  }
};
for (const sheet of document.styleSheets) gather(sheet.cssRules);

// Only their colours are stronger than what is forced; where they apply at all, is decided as ever.
const always = (rule) => {
  const style = rule.style;
  for (const property of [...style]) {
    if (property.endsWith("color")) style.setProperty(property, style.getPropertyValue(property), "important");
  }
  return rule.cssText;
};
const forced = new CSSStyleSheet();
forced.replaceSync(`
  *, *::before, *::after {
    color: CanvasText !important; border-color: CanvasText !important;
    outline-color: CanvasText !important; text-decoration-color: CanvasText !important;
    box-shadow: none !important; text-shadow: none !important; accent-color: auto !important;
  }
  :disabled { color: GrayText !important; border-color: GrayText !important; }
  *:not(svg, svg *) { background-color: Canvas !important; }
  ${own.flatMap((media) => [...media.cssRules].map(always)).join("\n")}
`);
document.adoptedStyleSheets = [forced];
return own.length;
