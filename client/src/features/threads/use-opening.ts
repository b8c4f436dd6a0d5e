import { useEffect, useEffectEvent, useState } from 'react';
import type { Reading, Thread } from '#contract/threads';
import type { LiveThread } from './live-thread.js';
import { pageOf } from './thread-store.js';

/** How far opening a thread has come. */
export type Opening =
  | { status: 'loading' }
  | { status: 'failed'; error: unknown; retry: () => void }
  | { status: 'open'; at: number; reading: Reading };

/** The post to begin at: the one asked for, else the first unread, else the end for who knows the thread and the beginning for who does not. */
function beginning(reading: Reading, thread: Thread, number: number | undefined): number {
  const wanted = number ?? reading.firstUnread ?? (reading.lastRead > 0 ? thread.lastNumber : 1);
  return Math.min(Math.max(1, wanted), Math.max(1, thread.lastNumber));
}

/** Loads a thread's head and the page with the post to begin at. A number that changes later is a jump within the open thread. */
export function useOpening(live: LiveThread, number: number | undefined): Opening {
  const [opening, setOpening] = useState<{ live: LiveThread; value: Opening } | null>(null);
  const open = useEffectEvent(async (left: AbortSignal) => {
    const settle = (value: Opening) => left.aborted || setOpening({ live, value });
    try {
      const { thread, reading } = await live.loadHead();
      const at = beginning(reading, thread, number);
      await live.loadPage(pageOf(at));
      settle({ status: 'open', at, reading });
    } catch (error) {
      settle({ status: 'failed', error, retry: () => setTries((before) => before + 1) });
    }
  });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    void open(leaving.signal);
    return () => leaving.abort();
  }, [live, tries]);
  return opening?.live === live ? opening.value : { status: 'loading' };
}
