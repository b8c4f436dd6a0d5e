import { invalidField } from '../http/problem-error.js';

const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
const DAY_MS = 86_400_000;
/** Longest that a silence lasts, in days: for longer, a person is suspended. */
const SILENCE_DAYS_MAX = 366;

/** The calendar day in Germany, `2026-12-31`. */
export const today = (): string => isoDay.format(new Date());

/** «31.12.2026» */
export const germanDay = (day: string): string => day.split('-').reverse().join('.');

/** @throws 400 for a day that is over or more than a year away */
export function assertNear(day: string): void {
  if (day < today()) throw invalidField('until', 'Dieser Tag ist schon vorbei.');
  if (day > isoDay.format(Date.now() + SILENCE_DAYS_MAX * DAY_MS))
    throw invalidField('until', 'Bitte wählen Sie einen Tag im nächsten Jahr.');
}
