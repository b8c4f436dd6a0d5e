import { postTimes, soonAfter } from './clock.js';
import type { PersonKey } from './people.js';
import type { SeedPost, SeedThread } from './seed.types.js';

/** One write to a thread, as a member would have made it. */
export interface Happening {
  what: 'post' | 'edit' | 'helpful' | 'answer' | 'pin' | 'delete';
  /** Number of the post it touched; 0 for the thread itself. */
  number: number;
  /** When, in milliseconds. */
  at: number;
  /** Who found a post helpful. */
  by?: PersonKey;
}

/** Spans in minutes in which things happen after the post. */
const EDITED: [number, number] = [9, 70];
const TAKEN_UP: [number, number] = [4, 11];
const DELETED: [number, number] = [12, 50];
const MARKED: [number, number] = [15, 2 * 24 * 60];
const PINNED: [number, number] = [60, 600];

/** Everything that happened in a thread, in order of time: the n-th has the change number n. */
export function happeningsOf(thread: SeedThread, now: number): Happening[] {
  const times = postTimes(thread, now);
  const happenings = thread.posts.flatMap((post, index) =>
    aroundPost(post, index + 1, times, `${thread.title} ${index}`, now),
  );
  if (thread.pinned)
    happenings.push({ what: 'pin', number: 0, at: soonAfter(times[0]!, PINNED, `${thread.title} pin`, now) });
  return happenings.sort((a, b) => a.at - b.at);
}

function aroundPost(post: SeedPost, number: number, times: number[], chance: string, now: number): Happening[] {
  const at = times[number - 1]!;
  const deletedAt = post.deleted ? soonAfter(at, DELETED, `${chance} deleted`, now) : undefined;
  // What is deleted takes no more marks or edits.
  const end = deletedAt ?? now;
  const later = (what: Happening['what'], span: [number, number], by?: PersonKey): Happening => ({
    what,
    number,
    at: soonAfter(at, span, `${chance} ${what} ${by}`, end),
    ...(by && { by }),
  });
  const edit = ({ afterPost }: { afterPost?: number }): Happening =>
    afterPost === undefined
      ? later('edit', EDITED)
      : { what: 'edit', number, at: soonAfter(times[afterPost - 1]!, TAKEN_UP, `${chance} edit`, end) };
  return [
    { what: 'post', number, at },
    ...(post.edited ? [edit(post.edited)] : []),
    ...(post.helpful ?? []).map((key) => later('helpful', MARKED, key)),
    ...(post.answer && !post.deleted ? [later('answer', MARKED)] : []),
    ...(deletedAt ? [{ what: 'delete' as const, number, at: deletedAt }] : []),
  ];
}
