import { useCallback, useMemo, useRef, useState } from 'react';
import { PAGE_SIZE } from '#contract/posts';
import { createStore, useStore } from '../../lib/store.js';
import { pageOf } from './beginning.js';
import { keepPlace } from './keep-place.js';
import type { LiveThread } from './live-thread.js';
import { postsBetween } from './thread-store.js';

/** Pages from `from` to `to` are shown, and posts up to the number `upTo`: later ones are announced first. */
interface Stretch {
  from: number;
  to: number;
  upTo: number;
}

/** A post to be brought into view; each jump is a new object. */
export interface Target {
  number: number;
  /** Moves the focus there as well: the person asked for it. */
  asked: boolean;
}

/** Pages that load by themselves while one scrolls. Beyond, a button does, so that the end of the page can be reached. */
const SELF_LOADING_PAGES = 10;

/** Which stretch of a thread is shown. It grows at both ends, and jumps. */
export function useView(live: LiveThread, at: number, asked: boolean) {
  const state = useStore(live.state);
  const last = state.thread?.lastNumber ?? 0;
  const [stretch, setStretch] = useState<Stretch>(() => ({ from: pageOf(at), to: pageOf(at), upTo: last }));
  const [target, setTarget] = useState<Target>({ number: at, asked });
  /** Whether the last post is in view, so that a new one may simply appear below it. */
  const atEnd = useMemo(() => createStore(false), []);
  const now = useRef(stretch);
  now.current = stretch;

  const earlier = useCallback(async () => {
    const { from } = now.current;
    if (from === 1) return;
    await live.loadPage(from - 1);
    keepPlace(() => setStretch((before) => ({ ...before, from: Math.min(before.from, from - 1) })));
  }, [live]);
  const later = useCallback(async () => {
    const { to, upTo } = now.current;
    if (to >= pageOf(upTo)) return;
    await live.loadPage(to + 1);
    setStretch((before) => ({ ...before, to: Math.max(before.to, to + 1) }));
  }, [live]);
  const jump = useCallback(
    async (wanted: number) => {
      const end = live.state.get().thread?.lastNumber ?? 1;
      const number = Math.min(Math.max(1, Math.round(wanted)), end);
      const page = pageOf(number);
      await live.loadPage(page);
      const { from, to } = now.current;
      const near = page >= from && page <= to;
      setStretch((before) => ({ ...(near ? before : { from: page, to: page }), upTo: Math.max(before.upTo, number) }));
      setTarget({ number, asked: true });
    },
    [live],
  );
  /** Shows the posts that came in since; the stretch must reach the end. */
  const reveal = useCallback(() => {
    const end = live.state.get().thread?.lastNumber ?? 0;
    setStretch((before) =>
      before.to === pageOf(before.upTo) ? { ...before, to: pageOf(end), upTo: end } : { ...before, upTo: end },
    );
  }, [live]);

  /** Shows every post, as a printed page needs it. */
  const showAll = useCallback(async () => {
    const end = live.state.get().thread?.lastNumber ?? 0;
    for (let page = 1; page <= pageOf(end); page++) await live.loadPage(page);
    setStretch({ from: 1, to: pageOf(end), upTo: end });
  }, [live]);

  const { from, to, upTo } = stretch;
  return {
    posts: postsBetween(state, (from - 1) * PAGE_SIZE + 1, Math.min(to * PAGE_SIZE, upTo)),
    hasEarlier: from > 1,
    hasLater: to < pageOf(upTo),
    /** Posts that came in and are not shown yet. */
    fresh: Math.max(0, last - upTo),
    upTo,
    selfLoading: to - from < SELF_LOADING_PAGES,
    target,
    atEnd,
    earlier,
    later,
    jump,
    reveal,
    showAll,
  };
}

export type View = ReturnType<typeof useView>;
