import { useEffect } from 'react';
import { Navigate } from 'react-router';
import type { Thread } from '#contract/threads';
import { useViewer } from '../../../lib/viewer.js';
import { Link } from '../../../ui/link.js';
import { Notice } from '../../../ui/notice.js';
import type { LiveThread } from '../live-thread.js';
import { threadPath } from '../words.js';
import { carryOver } from './carry-over.js';

/** For who opens a thread or a post that stands elsewhere now: the new place, in place of this one. */
export function LeadOn({ live, thread, to }: { live: LiveThread; thread: Thread; to: string }) {
  useCarryOver(live, thread.mergedInto);
  return <Navigate to={to} replace />;
}

/** For who has a thread open while it is merged: it says so, and takes along what was begun. */
export function MergedNotice({ live, thread }: { live: LiveThread; thread: Thread }) {
  useCarryOver(live, thread.mergedInto);
  if (thread.mergedInto === null) return null;
  return (
    <Notice>
      Diese Diskussion wurde mit einer anderen zusammengeführt. Alle Beiträge stehen jetzt dort, auch was Sie hier
      begonnen haben. <Link to={threadPath(thread.mergedInto)}>Dort weiterlesen</Link>
    </Notice>
  );
}

function useCarryOver(live: LiveThread, into: number | null): void {
  const member = useViewer()?.id;
  useEffect(() => {
    if (into !== null && member !== undefined) carryOver(member, live, into);
  }, [live, into, member]);
}
