import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { getSolution, markSolutionRead, type Solution } from '#contract/solutions';
import { ask } from '../../lib/ask.js';
import { call } from '../../lib/call.js';
import { useViewer } from '../../lib/viewer.js';

/**
 * The version that the viewer had read when they opened the page, or the first one that they saw on it. What is shown to
 * them counts as read from now on.
 */
export function useLastRead({ id, version, lastRead }: Solution): number {
  const queryClient = useQueryClient();
  const viewer = useViewer();
  const [before] = useState(lastRead ?? version);
  const signedIn = viewer !== null;
  useEffect(() => {
    if (!signedIn) return;
    const params = { solution: String(id) };
    const { queryKey } = ask(getSolution, { params });
    call(markSolutionRead, { params, body: { version } }).then(
      // Whoever comes back to the page has read it, also where it is not asked for anew.
      () =>
        queryClient.setQueryData(queryKey, (known) => known && { solution: { ...known.solution, lastRead: version } }),
      // Where it does not get through, it is still new the next time.
      () => undefined,
    );
  }, [id, version, signedIn, queryClient]);
  return before;
}
