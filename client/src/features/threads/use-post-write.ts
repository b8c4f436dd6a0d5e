import { useState } from 'react';
import { sentenceOf } from '../../lib/call-error.js';
import { toast } from '../../ui/toast.js';
import type { LiveThread } from './live-thread.js';

/** A small write to a post, such as a mark. What it changed comes with the stream; without a socket it is asked for. */
export function usePostWrite(live: LiveThread) {
  const [pending, setPending] = useState(false);
  const run = async (write: () => Promise<unknown>) => {
    if (pending) return;
    setPending(true);
    try {
      await write();
      if (live.link.get() !== 'live') await live.refresh();
    } catch (error) {
      toast(sentenceOf(error));
    } finally {
      setPending(false);
    }
  };
  return { pending, run };
}
