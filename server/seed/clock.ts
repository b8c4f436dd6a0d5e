import type { SeedThread } from './seed.types.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const OPENS = 7;
const CLOSES = 18;

/** A number from 0 up to 1 that depends on the text alone: the demo network looks the same wherever it is loaded. */
export function dice(text: string): number {
  let hash = 2_166_136_261;
  for (const sign of text) hash = Math.imul(hash ^ sign.codePointAt(0)!, 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507);
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

const berlin = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' });
/** Milliseconds by which clocks in Berlin are ahead of UTC. */
function berlinAhead(time: number): number {
  const [, hours = 0, minutes = 0] = /GMT\+(\d\d):(\d\d)/.exec(berlin.format(time)) ?? [];
  return Number(hours) * HOUR + Number(minutes) * MINUTE;
}

/** Day of the week (0 is Sunday) and hour in Berlin. */
export function inBerlin(time: number): { weekday: number; hour: number } {
  const local = new Date(time + berlinAhead(time));
  return { weekday: local.getUTCDay(), hour: local.getUTCHours() };
}

/** The time itself where offices are open, else a time in the next morning of a working day. */
export function officeHours(time: number, chance: string): number {
  const { weekday, hour } = inBerlin(time);
  const isWeekend = weekday === 0 || weekday === 6;
  if (!isWeekend && hour >= OPENS && hour < CLOSES) return time;
  // Now and then somebody writes after the council's evening session.
  if (!isWeekend && hour >= CLOSES && hour < 22 && dice(`${chance} evening`) < 0.12) return time;
  const ahead = berlinAhead(time);
  const midnight = Math.floor((time + ahead) / DAY) * DAY;
  const days = !isWeekend && hour < OPENS ? 0 : weekday === 5 ? 3 : weekday === 6 ? 2 : 1;
  const morning = midnight + days * DAY + OPENS * HOUR + dice(`${chance} morning`) * 150 * MINUTE;
  return morning - berlinAhead(morning - ahead);
}

function lengthOf(after: string): number {
  return Number.parseInt(after, 10) * (after.endsWith('d') ? DAY : HOUR);
}

/**
 * When each post of a thread was written, in milliseconds: one after the other, nearly all in office hours, and the last
 * one before `now`. A thread that would reach into the future has begun some days earlier instead.
 */
export function postTimes(thread: SeedThread, now: number): number[] {
  for (let age = thread.startedDaysAgo; ; age += 1) {
    const times = timesFrom(thread, now - age * DAY);
    if (times.at(-1)! < now - 20 * MINUTE) return times;
  }
}

function timesFrom({ title, posts }: SeedThread, start: number): number[] {
  const times: number[] = [];
  for (const [index, { after = '0h' }] of posts.entries()) {
    const chance = `${title} ${index}`;
    const before = times.at(-1);
    const shake = (dice(chance) - 0.5) * 50 * MINUTE;
    const time = before === undefined ? start : before + Math.max(lengthOf(after) + shake, 7 * MINUTE);
    times.push(Math.round(officeHours(time, chance)));
  }
  return times;
}

/** A time some minutes after another, but not after `now`. */
export function soonAfter(time: number, [from, to]: [number, number], chance: string, now: number): number {
  const wanted = time + (from + dice(chance) * (to - from)) * MINUTE;
  return Math.round(wanted < now ? wanted : time + (now - time) * (0.2 + 0.6 * dice(chance)));
}
