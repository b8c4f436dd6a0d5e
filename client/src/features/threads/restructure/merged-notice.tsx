import { Link } from '../../../ui/link.js';
import { Notice } from '../../../ui/notice.js';
import type { LiveThread } from '../live-thread.js';
import { threadPath } from '../words.js';
import { useCarryOver } from './use-carry-over.js';

/** For who has a thread open while it is merged: it says so, and takes along what was begun. */
export default function MergedNotice({ live, into }: { live: LiveThread; into: number }) {
  useCarryOver(live, into);
  return (
    <Notice>
      Diese Diskussion wurde mit einer anderen zusammengeführt. Alle Beiträge stehen jetzt dort, auch was Sie hier
      begonnen haben. <Link to={threadPath(into)}>Dort weiterlesen</Link>
    </Notice>
  );
}
