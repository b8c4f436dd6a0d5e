import { useCallback, useEffect, useMemo } from 'react';
import type { Reading } from '#contract/threads';
import { useStore } from '../../lib/store.js';
import { useViewer } from '../../lib/viewer.js';
import type { LiveThread } from './live-thread.js';
import { createReadingProgress } from './reading-progress.js';

/** How far one has read in an open thread; it advances with what was in view. */
export function useReading(live: LiveThread, opened: Reading) {
  const viewer = useViewer();
  const progress = useMemo(
    () => createReadingProgress(live, opened.lastRead, viewer?.id ?? null),
    [live, opened, viewer?.id],
  );
  const { thread, posts } = useStore(live.state);
  const lastRead = useStore(progress.lastRead);
  useEffect(() => progress.start(), [progress]);
  const end = thread?.lastNumber ?? 0;
  // Deleted posts among those read count neither way; without them known, the numbers are close enough.
  const total = thread?.posts ?? 0;
  const unread = useMemo(() => {
    let count = 0;
    for (let number = lastRead + 1; number <= end; number++) if (posts.get(number)?.deleted == null) count += 1;
    return Math.min(count, total);
  }, [lastRead, end, posts, total]);
  const watch = useCallback((element: HTMLElement | null) => progress.watch(element), [progress]);
  return {
    signedIn: viewer !== null,
    read: total - unread,
    total,
    lastRead,
    firstUnread: unread > 0 ? lastRead + 1 : null,
    watch,
    readAll: progress.readAll,
  };
}

export type ReadingState = ReturnType<typeof useReading>;
