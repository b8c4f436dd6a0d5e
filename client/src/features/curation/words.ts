import { daysOfWeek } from '#contract/iso-week';
import type { WeekItem } from '#contract/weeks';
import { formatDay } from '../../lib/format.js';

/** «KW 47/2026» */
export const weekName = (week: string) => `KW ${Number(week.slice(6))}/${week.slice(0, 4)}`;

/** «16.11. bis 22.11.2026» */
export function weekDays(week: string): string {
  const { from, until } = daysOfWeek(week);
  const sameYear = from.slice(0, 4) === until.slice(0, 4);
  return `${sameYear ? formatDay(from).slice(0, 6) : formatDay(from)} bis ${formatDay(until)}`;
}

export const weeksPath = (topic: string) => `/themen/${topic}/wochen`;
export const weekPath = (topic: string, week: string) => `/themen/${topic}/woche/${week}`;

/** What sort of news an entry is. */
export const ITEM_WORD: Record<WeekItem['kind'], string> = {
  thread: 'Neue Diskussion',
  answer: 'Antwort',
  post: 'Beitrag',
  solution: 'Lösungsansatz',
};

/** The page that an entry tells of. */
export function itemPath({ thread, number, solution }: Pick<WeekItem, 'thread' | 'number' | 'solution'>): string {
  if (thread === null) return `/loesungsansaetze/${solution}`;
  return number === 1 ? `/diskussionen/${thread}` : `/diskussionen/${thread}/${number}`;
}

/** What tells entries apart. */
export const itemKey = ({ thread, number, solution }: Pick<WeekItem, 'thread' | 'number' | 'solution'>) =>
  `${thread}-${number}-${solution}`;
