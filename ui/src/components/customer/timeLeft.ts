// How long something lasts yet, in the customer's language: never more than is left.

/** "23 hours, 48 minutes" in the language, or null when nothing is left. Under a minute it is one: it can still be used. */
export function timeLeft(language: string, end: string, now: Date): string | null {
  const milliseconds = new Date(end).getTime() - now.getTime();
  if (milliseconds <= 0) return null;
  const minutes = Math.max(1, Math.floor(milliseconds / 60_000));
  const unit = (amount: number, name: "hour" | "minute") =>
    amount > 0 ? [new Intl.NumberFormat(language, { style: "unit", unit: name, unitDisplay: "long" }).format(amount)] : [];
  const parts = [...unit(Math.floor(minutes / 60), "hour"), ...unit(minutes % 60, "minute")];
  return new Intl.ListFormat(language, { type: "unit", style: "short" }).format(parts);
}
