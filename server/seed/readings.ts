import { dice } from './clock.js';
import { people, type PersonKey } from './people.js';
import type { SeedThread } from './seed.types.js';

/** People whose account is there to be tried: everybody finds something new, nobody too much. */
const TRIED: PersonKey[] = ['brandt', 'wendt', 'henkel', 'petersen', 'maas'];
/** So many of the latest threads have something new for them. */
const NEW_THREADS = 11;
const LATEST = 24;

export interface SeededThread {
  id: number;
  thread: SeedThread;
  lastPostAt: number;
}
interface Position {
  person: PersonKey;
  threadId: number;
  lastNumber: number;
}

/** How far everybody has read. Nobody has read less than up to their own last post. */
export function readPositions(threads: SeededThread[]): Position[] {
  return (Object.keys(people) as PersonKey[])
    .flatMap((person) => {
      const isNew = TRIED.includes(person) ? newForTried(person, threads) : newForOthers(person);
      return threads.map((one) => {
        const { id: threadId, thread } = one;
        return { person, threadId, lastNumber: isNew(one) ? beforeSomePosts(person, thread) : thread.posts.length };
      });
    })
    .filter(({ lastNumber }) => lastNumber > 0);
}

function newForTried(person: PersonKey, threads: SeededThread[]): (one: SeededThread) => boolean {
  const latest = threads
    .filter(({ thread }) => othersAfter(person, thread).length > 0)
    .sort((a, b) => b.lastPostAt - a.lastPostAt)
    .slice(0, LATEST);
  const count = NEW_THREADS + Math.floor(dice(`${person} new`) * 6);
  const drawn = latest.sort((a, b) => dice(person + a.thread.title) - dice(person + b.thread.title)).slice(0, count);
  return (one) => drawn.includes(one);
}

const newForOthers =
  (person: PersonKey) =>
  ({ thread }: SeededThread) =>
    dice(`${person} reads ${thread.title}`) < 0.4;

const ownLast = (person: PersonKey, thread: SeedThread) => thread.posts.findLastIndex(({ by }) => by === person) + 1;

/** Numbers of what others have written since a person's own last post, and what is still there. */
function othersAfter(person: PersonKey, thread: SeedThread): number[] {
  const own = ownLast(person, thread);
  return thread.posts
    .map((post, index) => ({ post, number: index + 1 }))
    .filter(({ post, number }) => number > own && !post.deleted)
    .map(({ number }) => number);
}

/** The number before the first unread post: one to five are unread, or now and then the whole thread. */
function beforeSomePosts(person: PersonKey, thread: SeedThread): number {
  const others = othersAfter(person, thread);
  const chance = dice(`${person} unread ${thread.title}`);
  if (others.length === 0) return thread.posts.length;
  if (chance < 0.15) return ownLast(person, thread);
  return others.at(-Math.min(others.length, 1 + Math.floor(chance * 5)))! - 1;
}
