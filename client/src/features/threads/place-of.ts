import type { LiveThread } from './live-thread.js';
import { threadPath } from './words.js';

/** The address where a post, or else the thread, stands now, where that is not here; its page has been loaded. */
export function placeOf({ id, state }: LiveThread, number: number | undefined): string | null {
  const { posts, thread } = state.get();
  const moved = number === undefined ? null : posts.get(number)?.moved;
  if (moved && moved.thread !== id) return threadPath(moved.thread, moved.number);
  return thread?.mergedInto == null ? null : threadPath(thread.mergedInto);
}
