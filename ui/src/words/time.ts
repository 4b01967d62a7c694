// Times as people read them.

import { now as timeNow } from "../state/clock.svelte";

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const dayAndClock = new Intl.DateTimeFormat(undefined, { weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** The time of day; with the weekday when it is not today. */
export function atTime(iso: string, now = timeNow()): string {
  const when = new Date(iso);
  return when.toDateString() === now.toDateString() ? clock.format(when) : dayAndClock.format(when);
}

/** What is left until then: "23 h 48 min", "12 min", "40 s", or null when it is over. */
export function left(iso: string, now = timeNow()): string | null {
  const seconds = Math.floor((new Date(iso).getTime() - now.getTime()) / 1000);
  if (seconds <= 0) return null;
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const dateAndClock = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short", hourCycle: "h23" });

/** Date and time of day, for what is read on another day. */
export const onDay = (iso: string): string => dateAndClock.format(new Date(iso));
