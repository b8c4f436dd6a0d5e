/** A week as in ISO 8601, from Monday to Sunday: `2026-W47`. The year is that of its Thursday. */

const DAY_MS = 24 * 60 * 60 * 1000;
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayAt = (moment: number) => new Date(moment).toISOString().slice(0, 10);
/** The Monday of the week in which a moment lies, both counted in UTC. */
const monday = (moment: number) => moment - ((new Date(moment).getUTCDay() + 6) % 7) * DAY_MS;
/** The fourth of January lies in the first week of its year. */
const firstMonday = (year: number) => monday(utc(`${String(year).padStart(4, '0')}-01-04`));

/** The week of a calendar day such as `2026-11-22`. */
export function weekOf(day: string): string {
  const start = monday(utc(day));
  const year = new Date(start + 3 * DAY_MS).getUTCFullYear();
  const number = (start - firstMonday(year)) / (7 * DAY_MS) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** First and last day of a week, and that of the weeks before and after it. */
export function daysOfWeek(week: string): { from: string; until: string } {
  const [year, number] = week.split('-W').map(Number) as [number, number];
  const start = firstMonday(year) + (number - 1) * 7 * DAY_MS;
  return { from: dayAt(start), until: dayAt(start + 6 * DAY_MS) };
}

/** The week so many weeks later, or earlier where negative. */
export function weekPlus(week: string, weeks: number): string {
  return weekOf(dayAt(utc(daysOfWeek(week).from) + weeks * 7 * DAY_MS));
}

/** Whether there is such a week: not every year has a 53rd. */
export const isWeek = (text: string): boolean =>
  /^(19|20|21)\d\d-W\d\d$/.test(text) && !text.endsWith('W00') && weekOf(daysOfWeek(text).from) === text;
