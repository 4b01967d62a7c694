// Times as people read them, in the language of the screens.

import { now as timeNow } from "../state/clock.svelte";
import { locale, t } from "./language.svelte";

/** A format of dates that is made once for each language, since making one is slow. */
function dates(options: Intl.DateTimeFormatOptions): (when: Date) => string {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (when) => {
    const spoken = locale();
    const format = made.get(spoken) ?? new Intl.DateTimeFormat(spoken, options);
    made.set(spoken, format);
    return format.format(when);
  };
}

const clock = dates({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const dayAndClock = dates({ weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const dateAndClock = dates({ dateStyle: "medium", timeStyle: "short", hourCycle: "h23" });
const day = dates({ day: "numeric", month: "short" });
const date = dates({ day: "numeric", month: "long" });
const dayAndYear = dates({ day: "numeric", month: "short", year: "numeric" });

const sameDay = (one: Date, other: Date): boolean => one.toDateString() === other.toDateString();

/** The time of day; with the weekday when it is not today. */
export function atTime(iso: string, now = timeNow()): string {
  const when = new Date(iso);
  return (sameDay(when, now) ? clock : dayAndClock)(when);
}

/** The time today; else the day, with its year when that is another. */
export function timeOrDay(iso: string, now = timeNow()): string {
  const when = new Date(iso);
  if (sameDay(when, now)) return clock(when);
  return (when.getFullYear() === now.getFullYear() ? day : dayAndYear)(when);
}

/** What is left until then: "23 h 48 min", "12 min", "40 s", or null when it is over. */
export function left(iso: string, now = timeNow()): string | null {
  const seconds = Math.floor((new Date(iso).getTime() - now.getTime()) / 1000);
  if (seconds <= 0) return null;
  if (seconds < 60) return t("common-left-seconds", { seconds });
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? t("common-left-minutes", { minutes }) : t("common-left-hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** Date and time of day, for what is read on another day. */
export const onDay = (iso: string): string => dateAndClock(new Date(iso));

/** The day alone. */
export const onDate = (iso: string): string => date(new Date(iso));

/** The day alone, with its year. */
export const onDateAndYear = (iso: string): string => dayAndYear(new Date(iso));
