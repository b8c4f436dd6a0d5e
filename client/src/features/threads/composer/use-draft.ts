import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { DraftContent } from '#contract/drafts';
import { createDraftKeeper, type DraftKeeper } from './draft-keeper.js';

/** The draft for a target: kept while the component lives, saved when it goes. `ready` says that what was left before is known. */
export function useDraft(
  member: number,
  target: string,
  onRestored: (content: DraftContent | null) => void,
): { draft: DraftKeeper; ready: boolean } {
  const draft = useMemo(() => createDraftKeeper(member, target), [member, target]);
  const [ready, setReady] = useState(false);
  const restored = useEffectEvent(onRestored);
  useEffect(() => {
    let left = false;
    draft
      .restore()
      // Without a connection one begins with nothing, and the server's draft shows up as a conflict later.
      .catch(() => null)
      .then((content) => {
        if (left) return;
        restored(content);
        setReady(true);
      });
    const onHide = () => draft.flush();
    window.addEventListener('pagehide', onHide);
    return () => {
      left = true;
      window.removeEventListener('pagehide', onHide);
      draft.flush();
    };
  }, [draft]);
  return { draft, ready };
}
