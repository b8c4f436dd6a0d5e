import { PAGE_SIZE, type Post } from '#contract/posts';
import type { Changes, Thread, ThreadPage } from '#contract/threads';

/** What is known of one open thread. Every function below returns a new state or the same one, never a changed one. */
export interface ThreadState {
  /** Complete up to this change number, for every post that is known. */
  readonly change: number;
  /** From this change number on, every touched post is known, on whatever page it stands. */
  readonly base: number;
  readonly thread: Thread | null;
  readonly posts: ReadonlyMap<number, Post>;
  /** Pages that were fetched; a page may also have become complete by live posts alone, see `hasPage`. */
  readonly pages: ReadonlySet<number>;
}

export const emptyThread: ThreadState = { change: 0, base: 0, thread: null, posts: new Map(), pages: new Set() };

/** What became of a message: taken over, impossible to place (ask for the changes since `change`), or known already. */
export type Outcome = 'applied' | 'gap' | 'old';

function newer(known: Thread | null, given: Thread): Thread {
  return known !== null && known.change > given.change ? known : given;
}

function merged(known: ReadonlyMap<number, Post>, given: readonly Post[]): ReadonlyMap<number, Post> {
  const posts = new Map(known);
  for (const post of given) {
    const before = posts.get(post.number);
    if (before === undefined || before.change <= post.change) posts.set(post.number, post);
  }
  return posts;
}

/** Takes over posts that were read in one piece at `thread.change`: a page, or a stretch of the tree. */
export function applyPosts(state: ThreadState, thread: Thread, posts: readonly Post[]): ThreadState {
  const first = state.thread === null;
  // A page read before our stream began lacks what happened in between: go back, and the changes since then are asked for.
  const older = !first && thread.change < state.base;
  return {
    ...state,
    change: first || older ? thread.change : state.change,
    base: first || older ? thread.change : state.base,
    thread: newer(state.thread, thread),
    posts: merged(state.posts, posts),
  };
}

/** Takes over a fetched page. */
export function applyPage(state: ThreadState, page: ThreadPage): ThreadState {
  return { ...applyPosts(state, page.thread, page.posts), pages: new Set(state.pages).add(page.page) };
}

/** Takes over a message of the stream, where it fits. Applying it twice is harmless. */
export function applyChanges(state: ThreadState, changes: Changes): { state: ThreadState; outcome: Outcome } {
  if (state.thread === null || changes.from > state.change) return { state, outcome: 'gap' };
  const thread = newer(state.thread, changes.thread);
  if (changes.to <= state.change) {
    // An answer of several may tell that there is more to come, without bringing any of it.
    return { state: thread.change > state.thread.change ? { ...state, thread } : state, outcome: 'old' };
  }
  const posts = merged(state.posts, changes.posts);
  return { state: { ...state, change: changes.to, thread, posts }, outcome: 'applied' };
}

/** Whether nothing that the server has told of is missing. */
export function isComplete(state: ThreadState): boolean {
  return state.thread !== null && state.change >= state.thread.change;
}

/** Whether every post of the page is known. */
export function hasPage(state: ThreadState, page: number): boolean {
  if (state.pages.has(page)) return true;
  const last = Math.min(page * PAGE_SIZE, state.thread?.lastNumber ?? 0);
  const first = (page - 1) * PAGE_SIZE + 1;
  if (first > last) return false;
  for (let number = first; number <= last; number++) if (!state.posts.has(number)) return false;
  return true;
}

/** The known posts with numbers from `first` to `last`, in order. */
export function postsBetween(state: ThreadState, first: number, last: number): Post[] {
  const posts: Post[] = [];
  for (let number = first; number <= last; number++) {
    const post = state.posts.get(number);
    if (post !== undefined) posts.push(post);
  }
  return posts;
}
