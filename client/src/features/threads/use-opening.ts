import { useEffect, useEffectEvent, useState } from 'react';
import type { Reading } from '#contract/threads';
import { beginning, pageOf } from './beginning.js';
import type { LiveThread } from './live-thread.js';
import { placeOf } from './place-of.js';

/** How far opening a thread has come; `elsewhere` is the address where what was asked for stands now. */
export type Opening =
  | { status: 'loading' }
  | { status: 'failed'; error: unknown; retry: () => void }
  | { status: 'open'; at: number; reading: Reading; elsewhere: string | null };

/** Loads a thread's head and the page with the post to begin at. A number that changes later is a jump within the open thread. */
export function useOpening(live: LiveThread, number: number | undefined): Opening {
  const [opening, setOpening] = useState<{ live: LiveThread; value: Opening } | null>(null);
  const open = useEffectEvent(async (left: AbortSignal) => {
    const settle = (value: Opening) => left.aborted || setOpening({ live, value });
    try {
      const { thread, reading } = await live.loadHead();
      const at = beginning(reading, thread, number);
      await live.loadPage(pageOf(at));
      settle({ status: 'open', at, reading, elsewhere: placeOf(live, number) });
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
