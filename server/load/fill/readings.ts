import { line } from './copy.js';
import { BEGUN_BEFORE, type Person } from './people.js';
import type { Random } from './random.js';

const DAY = 24 * 60 * 60_000;
/** Threads of long ago that somebody has read, at most. */
const OLD_THREADS = 300;

/** What is known of a thread once it is written. */
export interface Written {
  id: number;
  lastNumber: number;
  lastPostAt: number;
  isPublic: boolean;
}
/** Somebody's way of reading. */
interface Habit {
  /** What is older counts as read. */
  since: number;
  /** Part of the threads with something new that they open at all. */
  opened: number;
  /** Part of those that they read to the end. */
  finished: number;
}

/** One in seven is caught up, one in seven comes by rarely, the others read a part of what is new. */
function habitOf(random: Random, now: number): Habit {
  const kind = random.below(7);
  if (kind === 0) return { since: now - random.between(1, 15) * DAY, opened: 1, finished: 1 };
  if (kind === 1) return { since: now - random.between(0.2, 0.9) * BEGUN_BEFORE, opened: 0.02, finished: 0.8 };
  return { since: now - random.between(4, 60) * DAY, opened: random.between(0.3, 0.9), finished: 0.75 };
}

/** How far everybody has read, and since when posts count as unread for them. */
export class Readings {
  /** Number of one's last post, by thread, by member. */
  private readonly own = new Map<number, Map<number, number>>();
  private readonly since: [memberId: number, since: number][] = [];
  private readonly byActivity: Written[];

  constructor(
    private readonly random: Random,
    private readonly threads: Written[],
    private readonly now: number,
    ownPosts: Iterable<[memberId: number, threadId: number, number: number]>,
  ) {
    this.byActivity = threads.toSorted((a, b) => b.lastPostAt - a.lastPostAt);
    for (const [memberId, threadId, number] of ownPosts) {
      const known = this.own.get(memberId);
      if (known) known.set(threadId, number);
      else this.own.set(memberId, new Map([[threadId, number]]));
    }
  }

  /** Rows of the table `reading`, member by member. */
  *rows(members: Person[], guests: Person[], admitted: Map<number, Set<number>>): Generator<string> {
    for (const { id } of members) yield* this.rowsOf(id, () => true);
    for (const { id } of guests)
      yield* this.rowsOf(id, (thread) => thread.isPublic || (admitted.get(id)?.has(thread.id) ?? false));
  }

  /** Moments since when posts are new, once the rows have been made. */
  get moments(): [memberId: number, since: number][] {
    return this.since;
  }

  private *rowsOf(memberId: number, mayRead: (thread: Written) => boolean): Generator<string> {
    const { random } = this;
    const habit = habitOf(random, this.now);
    this.since.push([memberId, habit.since]);
    const read = new Map(this.own.get(memberId));
    const note = ({ id, lastNumber }: Written, number: number) =>
      read.set(id, Math.max(read.get(id) ?? 0, Math.min(number, lastNumber)));
    for (const thread of this.byActivity) {
      if (thread.lastPostAt <= habit.since) break;
      if (!mayRead(thread) || !random.chance(habit.opened)) continue;
      note(thread, random.chance(habit.finished) ? thread.lastNumber : Math.ceil(thread.lastNumber * random.next()));
    }
    const old = Math.min(OLD_THREADS, this.threads.length / 10);
    for (let count = 0; count < old; count += 1) {
      const thread = random.pick(this.threads);
      if (mayRead(thread)) note(thread, thread.lastNumber);
    }
    for (const id of [...read.keys()].sort((a, b) => a - b)) yield line([memberId, id, read.get(id)!]);
  }
}
