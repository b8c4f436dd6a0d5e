import { useEffect } from 'react';
import { useViewer } from '../../../lib/viewer.js';
import type { LiveThread } from '../live-thread.js';
import { carryOver } from './carry-over.js';

/** Takes along what this browser keeps for a thread, once it is merged. */
export function useCarryOver(live: LiveThread, into: number | null): void {
  const member = useViewer()?.id;
  useEffect(() => {
    if (into !== null && member !== undefined) carryOver(member, live, into);
  }, [live, into, member]);
}
