import { UNREAD_COUNTED } from '#contract/topics';
import { serverTime } from './clock.js';

const ZONE = 'Europe/Berlin';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const clock = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit', timeZone: ZONE });
const date = new Intl.DateTimeFormat('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: ZONE });
const longDate = new Intl.DateTimeFormat('de-DE', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: ZONE,
});
const monthYear = new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: ZONE });
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });
const relative = new Intl.RelativeTimeFormat('de-DE', { numeric: 'always' });
const hourOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: ZONE });

/** A moment of time: ISO 8601 as in the contract, or a Date. */
export type Moment = string | Date;

/** «14:03» */
export const formatClock = (moment: Moment) => clock.format(new Date(moment));
/** «17.11.2026» */
export const formatDate = (moment: Moment) => date.format(new Date(moment));
/** «17.11.2026, 14:03» */
export const formatDateTime = (moment: Moment) => `${formatDate(moment)}, ${formatClock(moment)}`;
/** «Sonntag, 22. November 2026» */
export const formatLongDate = (moment: Moment) => longDate.format(new Date(moment));
/** «November 2026» */
export const formatMonth = (moment: Moment) => monthYear.format(new Date(moment));

/** «31.12.2026» for the calendar day `2026-12-31`. */
export function formatDay(day: string): string {
  return day.split('-').reverse().join('.');
}

/** The calendar day in Berlin: `2026-12-31`. */
export const dayOf = (moment: Moment) => isoDay.format(new Date(moment));

/**
 * How long ago, the way one says it: «gerade eben», «vor 12 Minuten», «vor 3 Stunden», «gestern, 16:40», «17.11.2026».
 * @param now given in tests
 */
export function formatAgo(moment: Moment, now: Date = serverTime()): string {
  const then = new Date(moment);
  const passed = now.getTime() - then.getTime();
  // Clocks differ a little between machines: what was just written is never in the future.
  if (passed < MINUTE) return passed > -HOUR ? 'gerade eben' : formatDateTime(then);
  if (passed < HOUR) return relative.format(-Math.floor(passed / MINUTE), 'minute');
  if (dayOf(then) === dayOf(now)) return relative.format(-Math.floor(passed / HOUR), 'hour');
  if (dayOf(then) === dayOf(new Date(now.getTime() - 24 * HOUR))) return `gestern, ${formatClock(then)}`;
  return formatDate(then);
}

/** Whole days between two moments, by the calendar in Berlin. */
export function daysBetween(from: Moment, to: Moment = serverTime()): number {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / (24 * HOUR));
}

/** «1.234,5» */
export function formatNumber(value: number, digits = 0): string {
  return value.toLocaleString('de-DE', { maximumFractionDigits: digits });
}

/** «1 Beitrag», «27 Beiträge» */
export function count(value: number, one: string, many: string): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`;
}

/** Threads with something unread: «27», and «99+» where the server has stopped counting. */
export function formatUnread(threads: number): string {
  return threads >= UNREAD_COUNTED ? `${UNREAD_COUNTED - 1}+` : String(threads);
}

/** How to greet at this time of day in Berlin. */
export function greeting(now: Date = serverTime()): string {
  const hour = Number(hourOfDay.format(now));
  if (hour < 5 || hour >= 18) return 'Guten Abend';
  return hour < 11 ? 'Guten Morgen' : 'Guten Tag';
}
