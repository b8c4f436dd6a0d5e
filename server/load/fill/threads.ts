import { BEGUN_BEFORE, type Cast, type Person } from './people.js';
import type { Random } from './random.js';
import { title } from './vocabulary.js';

/** Posts of the longest thread. */
const LONGEST = 10_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A thread before its posts are written. */
export interface Plan {
  id: number;
  topicId: number;
  kind: 'discussion' | 'question';
  title: string;
  visibility: 'network' | 'guests' | 'public';
  pinned: boolean;
  closed: boolean;
  /** How many posts it gets. */
  length: number;
  start: number;
  /** The last post is not younger. */
  until: number;
  /** Goes on until then. */
  lasting: boolean;
  /** Who writes in it, the busiest first; the first one begins it. */
  writers: Person[];
  /** Guests who are admitted. */
  admitted: Person[];
}

/** Threads with so many posts in all, by age: most have a handful of posts, few have hundreds, one has very many. */
export function planThreads(random: Random, cast: Cast, posts: number, firstId: number, now: number): Plan[] {
  const longest = Math.min(LONGEST, Math.floor(posts / 4));
  const lengths = [longest, ...otherLengths(random, posts - longest, Math.min(1_500, longest / 4))];
  const perTopic = lengths.length / cast.topics.length;
  return lengths
    .map((length) => ({
      length,
      ...(length === longest ? { start: now - BEGUN_BEFORE, until: now - MINUTE, lasting: true } : span(random, now)),
    }))
    .sort((a, b) => a.start - b.start)
    .map((own, index) => plan(random, cast, { id: firstId + index, pinned: random.chance(2 / perTopic), ...own }));
}

function span(random: Random, now: number): Pick<Plan, 'start' | 'until' | 'lasting'> {
  const age = random.next() * BEGUN_BEFORE;
  return { start: now - age, until: now - MINUTE - age * 0.2 * random.next() ** 3, lasting: false };
}

function otherLengths(random: Random, posts: number, most: number): number[] {
  const lengths: number[] = [];
  for (let left = posts; left > 0; left -= lengths.at(-1)!) {
    const drawn = Math.floor(2.2 * (1 - random.next()) ** (-1 / 1.25));
    lengths.push(Math.max(1, Math.min(drawn, Math.floor(most), left)));
  }
  return lengths;
}

function plan(
  random: Random,
  cast: Cast,
  own: Pick<Plan, 'id' | 'length' | 'start' | 'until' | 'lasting' | 'pinned'>,
): Plan {
  const chance = random.next();
  const visibility = chance < 0.7 ? 'network' : chance < 0.85 ? 'guests' : 'public';
  const admitted = visibility === 'guests' ? draw(random, cast.guests, 1 + random.below(4)) : [];
  const members = draw(random, cast.members, 2 + Math.ceil(2 * Math.sqrt(own.length) * random.between(0.5, 1.5)));
  return {
    ...own,
    topicId: random.pickEarly(cast.topics),
    kind: random.chance(0.35) ? 'question' : 'discussion',
    title: title((list) => random.pick(list), new Date(own.start).getUTCFullYear()),
    visibility,
    closed: random.chance(0.03),
    writers: [...members, ...admitted],
    admitted,
  };
}

const draw = (random: Random, people: Person[], count: number): Person[] => [
  ...new Set(Array.from({ length: count }, () => random.pickEarly(people))),
];

/** When the posts of a thread are written: an answer may take minutes or months, but all of them have been written by now. */
export function postTimes(random: Random, { length, start, until, lasting }: Plan): number[] {
  const gaps = Array.from({ length: length - 1 }, () => random.longTailed(3 * HOUR, 2));
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  const pace = Math.min(lasting ? Infinity : 1, Math.max(until - start, 0) / total);
  let time = start;
  return [start, ...gaps.map((gap) => (time += gap * pace))].map(Math.floor);
}
