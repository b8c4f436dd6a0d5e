import { useEffect, useState } from 'react';
import { markSolutionRead, type Solution } from '#contract/solutions';
import { call } from '../../lib/call.js';
import { useViewer } from '../../lib/viewer.js';

/** The version that the viewer had read when they opened the page; what is shown to them counts as read from now on. */
export function useLastRead({ id, version, lastRead }: Solution): number | null {
  const viewer = useViewer();
  const [before] = useState(lastRead);
  const signedIn = viewer !== null;
  useEffect(() => {
    if (!signedIn) return;
    // Where it does not get through, it is still new the next time.
    call(markSolutionRead, { params: { solution: String(id) }, body: { version } }).catch(() => undefined);
  }, [id, version, signedIn]);
  return before;
}
