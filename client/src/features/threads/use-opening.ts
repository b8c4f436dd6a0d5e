import { useCallback, useEffect, useState } from 'react';
import type { Reading, Thread } from '#contract/threads';
import type { LiveThread } from './live-thread.js';
import { pageOf } from './thread-store.js';

/** How far opening a thread has come. */
export type Opening =
  | { status: 'loading' }
  | { status: 'failed'; error: unknown; retry: () => void }
  | { status: 'open'; at: number; reading: Reading };

/** Loads a thread's head and the page with the post to begin at. */
export function useOpening(
  live: LiveThread,
  number: number | undefined,
  beginning: (reading: Reading, thread: Thread, number: number | undefined) => number,
): Opening {
  const [opening, setOpening] = useState<{ live: LiveThread; value: Opening } | null>(null);
  const [tries, setTries] = useState(0);
  const retry = useCallback(() => setTries((before) => before + 1), []);
  useEffect(() => {
    const leaving = new AbortController();
    const open = async () => {
      const { thread, reading } = await live.loadHead();
      const at = beginning(reading, thread, number);
      await live.loadPage(pageOf(at));
      if (!leaving.signal.aborted) setOpening({ live, value: { status: 'open', at, reading } });
    };
    open().catch((error: unknown) => {
      if (!leaving.signal.aborted) setOpening({ live, value: { status: 'failed', error, retry } });
    });
    return () => leaving.abort();
    // A number that changes later is a jump within the open thread.
  }, [live, tries]);
  return opening?.live === live ? opening.value : { status: 'loading' };
}
