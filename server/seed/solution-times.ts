import { dice, officeHours } from './clock.js';
import type { SeedSolution } from './seed-solution.types.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Between two things that happen to one solution. */
const LEAST = 6 * MINUTE;

/** What happens on one day happens in this order. */
const ORDER = ['opened', 'decided', 'edit', 'pilot', 'report', 'step', 'adoption', 'comment'] as const;
export interface Event {
  what: (typeof ORDER)[number];
  /** Which of its kind. */
  index: number;
  /** When, in milliseconds. */
  at: number;
}

/** Everything that happened to a solution, in order of time, in office hours and before `now`. */
export function eventsOf(solution: SeedSolution, now: number, isModerators: boolean): Event[] {
  const { openedDaysAgo, declined, content } = solution;
  const days: { what: Event['what']; index: number; daysAgo: number }[] = [
    { what: 'opened', index: 0, daysAgo: openedDaysAgo },
  ];
  const add = (what: Event['what'], entries: { daysAgo: number }[] = []) =>
    days.push(...entries.map(({ daysAgo }, index) => ({ what, index, daysAgo })));
  if (!isModerators && !solution.state) add('decided', [{ daysAgo: Math.max(openedDaysAgo - 1, 0) }]);
  if (declined) add('decided', [declined]);
  add('edit', solution.edits);
  add('pilot', solution.pilots);
  add('report', solution.reports);
  add('step', solution.steps);
  add('adoption', solution.adoptions);
  add('comment', solution.comments);
  days.sort((a, b) => b.daysAgo - a.daysAgo || ORDER.indexOf(a.what) - ORDER.indexOf(b.what));
  let before = 0;
  return days.map(({ what, index, daysAgo }, nth) => {
    const chance = `${content.title} ${what} ${index}`;
    const latest = now - (days.length - nth) * LEAST;
    before = Math.round(Math.max(workTime(now - daysAgo * DAY, latest, chance), before + MINUTE));
    return { what, index, at: before };
  });
}

/** A time in office hours about then, which is over by the latest: on a Sunday the last ones were on Friday. */
export function workTime(about: number, latest: number, chance: string): number {
  const shaken = about - dice(chance) * 4 * 60 * MINUTE;
  const times = [0, 1, 2, 3, 4].map((days) => officeHours(shaken - days * DAY, chance));
  return times.find((time) => time <= latest) ?? latest;
}
