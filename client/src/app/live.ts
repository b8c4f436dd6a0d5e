import type { QueryClient } from '@tanstack/react-query';
import type { Hint } from '#contract/realtime';
import { sendUnsent } from '../features/threads/send-unsent.js';
import { patiently } from '../lib/patiently.js';
import { signInPath } from '../lib/return-path.js';
import { sessionEnded } from '../lib/session-ended.js';
import { liveSocket, reconnect } from '../lib/socket.js';
import { changeViewer, viewerQuery } from '../lib/viewer.js';
import { createRenewal } from './renewal.js';

/** What everybody hears at the same time is asked for by each at a moment of their own. */
const HEARD_BY_ALL: Hint['what'][] = ['threads', 'solutions', 'weeks'];
const loadRenewed = () => patiently(() => import('./renewed-by.js')).then(({ RENEWED_BY }) => RENEWED_BY);

/** Lets the socket's hints reach the lists and sends what was left unsent, until the returned function is called. */
export function follow(queryClient: QueryClient, goTo: (path: string) => void, memberId: number): () => void {
  const socket = liveSocket();
  let missed = socket.connected;
  const renewal = createRenewal(queryClient);
  const onHint = ({ what }: Hint) => {
    const renew = HEARD_BY_ALL.includes(what) ? renewal.soon : renewal.now;
    loadRenewed().then(
      (renewed) => renew(renewed[what]),
      // A new version has been installed: which answers are meant is not known any more.
      () => void queryClient.invalidateQueries(),
    );
  };
  const onSignedOut = () => {
    // Who signed out in this very window knows it already.
    if (!queryClient.getQueryData(viewerQuery.queryKey)?.viewer) return;
    sessionEnded.set(true);
    changeViewer(queryClient, null);
    const { pathname, search, hash } = window.location;
    goTo(signInPath(`${pathname}${search}${hash}`));
  };
  // Hints sent while the connection was away are lost: afterwards everything counts as old.
  const onConnect = () => {
    if (missed)
      loadRenewed().then(
        (renewed) => renewal.soon(Object.values(renewed).flat()),
        () => void queryClient.invalidateQueries(),
      );
    missed = true;
  };
  socket.on('hint', onHint).on('signed-out', onSignedOut).on('connect', onConnect);
  const stopSending = sendUnsent(memberId);
  return () => {
    renewal.end();
    stopSending();
    socket.off('hint', onHint).off('signed-out', onSignedOut).off('connect', onConnect);
    reconnect();
  };
}
