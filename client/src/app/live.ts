import type { QueryClient } from '@tanstack/react-query';
import type { Hint } from '#contract/realtime';
import { sendUnsent } from '../features/threads/send-unsent.js';
import { signInPath } from '../lib/return-path.js';
import { sessionEnded } from '../lib/session-ended.js';
import { liveSocket, reconnect } from '../lib/socket.js';
import { changeViewer, viewerQuery } from '../lib/viewer.js';
import { createRenewal } from './renewal.js';
import { RENEWED_BY } from './renewed-by.js';

/** What everybody hears at the same time is asked for by each at a moment of their own. */
const HEARD_BY_ALL: Hint['what'][] = ['threads', 'solutions', 'weeks'];

/** Lets the socket's hints reach the lists and sends what was left unsent, until the returned function is called. */
export function follow(queryClient: QueryClient, goTo: (path: string) => void, memberId: number): () => void {
  const socket = liveSocket();
  let missed = socket.connected;
  const renewal = createRenewal(queryClient);
  const onHint = ({ what }: Hint) => {
    const renew = HEARD_BY_ALL.includes(what) ? renewal.soon : renewal.now;
    renew(RENEWED_BY[what]);
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
    if (missed) renewal.soon(Object.values(RENEWED_BY).flat());
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
