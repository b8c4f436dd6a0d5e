import { useEffect, useMemo } from 'react';
import type { Reading, Thread } from '#contract/threads';
import { useStore } from '../../lib/store.js';
import { createLiveThread } from './live-thread.js';
import { useOpening } from './use-opening.js';

/** The post to begin at: the one asked for, else the first unread, else the end for who knows the thread and the beginning for who does not. */
function beginning(reading: Reading, thread: Thread, number: number | undefined): number {
  const wanted = number ?? reading.firstUnread ?? (reading.lastRead > 0 ? thread.lastNumber : 1);
  return Math.min(Math.max(1, wanted), Math.max(1, thread.lastNumber));
}

/** Opens a thread at a post and follows it for as long as the page is shown. */
export function useThread(id: number, number: number | undefined) {
  const live = useMemo(() => createLiveThread(id), [id]);
  const opening = useOpening(live, number, beginning);
  const gone = useStore(live.gone);
  const head = useStore(live.head);
  const regions = useStore(live.state).thread?.regions;
  const opened = opening.status === 'open';
  useEffect(() => (opened ? live.follow() : undefined), [live, opened]);
  // Who took part is not in the stream: asked for again when it says that a region has joined.
  useEffect(() => {
    if (opened && regions !== head?.thread.regions) live.loadHead().catch(() => undefined);
  }, [live, opened, regions]);
  return { live, opening, gone, head };
}
