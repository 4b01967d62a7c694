// The second factor, typed as customers do it: the page has it filled in already.
addEventListener("DOMContentLoaded", () => {
  const field = document.querySelector("input[autocomplete=one-time-code]");
  if (!field) return;
  const code = field.value;
  field.value = "";
  for (let typed = 1; typed <= code.length; typed++) {
    setTimeout(() => (field.value = code.slice(0, typed)), 160 * typed);
  }
});
