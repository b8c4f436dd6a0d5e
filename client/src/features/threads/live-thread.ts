import type { Writers } from '#contract/realtime';
import type { ReturnOf } from '#contract/endpoint';
import { type Changes, getChanges, getThread, getThreadPage, getThreadTree } from '#contract/threads';
import { call } from '../../lib/call.js';
import { hasCode } from '../../lib/call-error.js';
import { startLater } from '../../lib/start-later.js';
import { serverTime } from '../../lib/clock.js';
import { createStore, type Store } from '../../lib/store.js';
import type { Link } from './follow-stream.js';
import {
  applyChanges,
  applyPage,
  applyPosts,
  emptyThread,
  hasPage,
  isComplete,
  type ThreadState,
} from './thread-store.js';

/** An open thread: what is known of it, and how well we are connected to it. */
export interface LiveThread {
  readonly id: number;
  readonly state: Store<ThreadState>;
  readonly link: Store<Link>;
  /** When it was last certain that nothing is missing. */
  readonly checkedAt: Store<Date | null>;
  readonly writers: Store<Writers['writers']>;
  /** The right to read it is gone. */
  readonly gone: Store<boolean>;
  /** Who took part, and how far one has read; not in the stream. */
  readonly head: Store<Head | null>;
  loadHead(): Promise<Head>;
  loadPage(page: number): Promise<void>;
  loadTree(after: number): Promise<{ numbers: number[]; next: number | null }>;
  /** Asks for what may be missing, now. */
  refresh(): Promise<void>;
  /** Begins to follow the thread live; the answer ends it. */
  follow(): () => void;
}

export type Head = ReturnOf<typeof getThread>;

/** Everything about one thread that outlives a rendering, without React. */
export function createLiveThread(id: number): LiveThread {
  const state = createStore<ThreadState>(emptyThread);
  const link = createStore<Link>('connecting');
  const checkedAt = createStore<Date | null>(null);
  const writers = createStore<Writers['writers']>([]);
  const gone = createStore(false);
  const head = createStore<Head | null>(null);
  const thread = String(id);

  const leave = () => {
    gone.set(true);
    state.set(emptyThread);
    head.set(null);
    writers.set([]);
  };
  const guarded = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer;
    } catch (error) {
      if (state.get().thread !== null && (hasCode(error, 'not-found') || hasCode(error, 'forbidden'))) leave();
      throw error;
    }
  };
  const apply = (changes: Changes) => {
    if (gone.get()) return 'old' as const;
    const result = applyChanges(state.get(), changes);
    state.set(result.state);
    if (result.outcome !== 'gap' && isComplete(result.state)) checkedAt.set(serverTime());
    return result.outcome;
  };
  const refresh = async () => {
    do apply(await guarded(call(getChanges, { params: { thread }, query: { since: String(state.get().change) } })));
    while (!gone.get() && !isComplete(state.get()));
  };

  return {
    id,
    state,
    link,
    checkedAt,
    writers,
    gone,
    head,
    refresh,
    loadHead: async () => {
      const answer = await guarded(call(getThread, { params: { thread } }));
      if (!gone.get()) head.set(answer);
      return answer;
    },
    loadPage: async (page) => {
      if (hasPage(state.get(), page)) return;
      const answer = await guarded(call(getThreadPage, { params: { thread, page: String(page) } }));
      if (!gone.get()) state.set(applyPage(state.get(), answer));
    },
    loadTree: async (after) => {
      const answer = await guarded(call(getThreadTree, { params: { thread }, query: { after: String(after) } }));
      if (!gone.get()) state.set(applyPosts(state.get(), answer.thread, answer.posts));
      return { numbers: answer.posts.map((post) => post.number), next: answer.next };
    },
    follow: () =>
      startLater(async () => {
        const { followStream } = await import('./follow-stream.js');
        return () =>
          followStream({
            thread: id,
            since: () => state.get().change,
            complete: () => isComplete(state.get()),
            apply,
            refresh,
            leave,
            link,
            writers,
          });
      }),
  };
}
