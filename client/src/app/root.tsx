import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useNavigate } from 'react-router';
import type { Viewer } from '#contract/auth';
import { startLater } from '../lib/start-later.js';
import { useViewerQuery, ViewerContext } from '../lib/viewer.js';
import { ErrorState, Loading } from '../ui/states.js';
import { Shell } from './shell.js';

/** Finds out who looks, then shows the shell with the page. */
export function Root() {
  const { data, error, refetch } = useViewerQuery();
  useLive(data?.viewer ?? null);
  if (data) {
    return (
      <ViewerContext value={data.viewer}>
        <Shell />
      </ViewerContext>
    );
  }
  return (
    <main className="start-up">
      <h1 className="visually-hidden">Netzwerk Daseinsvorsorge</h1>
      {error ? (
        <ErrorState error={error} title="Das Netzwerk antwortet nicht" retry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </main>
  );
}

/** Listens to the socket while somebody is signed in. Its script is fetched after the page. */
function useLive(viewer: Viewer | null): void {
  const { id, sessionId } = viewer ?? { id: null, sessionId: null };
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const goTo = useEffectEvent((path: string) => void navigate(path, { replace: true }));
  useEffect(() => {
    if (id === null) return;
    return startLater(async () => {
      const { follow } = await import('./live.js');
      return () => follow(queryClient, (path) => goTo(path), id);
    });
  }, [id, sessionId, queryClient]);
}
