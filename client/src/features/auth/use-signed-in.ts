import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { Viewer } from '#contract/auth';
import { sessionEnded } from '../../lib/session-ended.js';
import { changeViewer } from '../../lib/viewer.js';

/** What follows a successful sign-in, by whatever means: the pages are loaded anew, as this person. */
export function useSignedIn(path: string) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return ({ viewer }: { viewer: Viewer | null }) => {
    sessionEnded.set(false);
    changeViewer(queryClient, viewer);
    void navigate(path, { replace: true });
  };
}
