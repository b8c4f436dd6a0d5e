import { useEffect, useMemo } from 'react';
import { useStore } from '../../lib/store.js';
import { createLiveThread } from './live-thread.js';
import { useOpening } from './use-opening.js';

/** Opens a thread at a post and follows it for as long as the page is shown. */
export function useThread(id: number, number: number | undefined) {
  const live = useMemo(() => createLiveThread(id), [id]);
  const opening = useOpening(live, number);
  const gone = useStore(live.gone);
  const head = useStore(live.head);
  const regions = useStore(live.state).thread?.regions;
  const opened = opening.status === 'open';
  useEffect(() => (opened ? live.follow() : undefined), [live, opened]);
  // Who took part is not in the stream: asked for again when it says that a region has joined.
  useEffect(() => {
    if (opened && regions !== live.head.get()?.thread.regions) live.loadHead().catch(() => undefined);
  }, [live, opened, regions]);
  return { live, opening, gone, head };
}
