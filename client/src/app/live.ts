import type { QueryClient } from '@tanstack/react-query';
import { listNotices } from '#contract/activity';
import { getSession } from '#contract/auth';
import { listDrafts } from '#contract/drafts';
import type { Endpoint } from '#contract/endpoint';
import type { Hint } from '#contract/realtime';
import { compareSolutions, getSolution, listSolutionComments, listSolutions, listThreadSolutions } from '#contract/solutions';
import { countReview, listReview } from '#contract/review';
import { getThread, listThreads } from '#contract/threads';
import { listTopics } from '#contract/topics';
import { sendUnsent } from '../features/threads/send-unsent.js';
import { signInPath } from '../lib/return-path.js';
import { sessionEnded } from '../lib/session-ended.js';
import { liveSocket, reconnect } from '../lib/socket.js';
import { changeViewer, viewerQuery } from '../lib/viewer.js';
import { createRenewal } from './renewal.js';

/** Which answers each hint makes old. Posts are not among them: they come with the thread's own stream. */
const OLD: Record<Hint['what'], Endpoint[]> = {
  threads: [listThreads, listTopics],
  reading: [listThreads, listTopics, getThread],
  drafts: [listDrafts],
  viewer: [getSession],
  solutions: [listSolutions, getSolution, compareSolutions, listThreadSolutions, listSolutionComments],
  notices: [listNotices],
  review: [listReview, countReview],
};

/** Lets the socket's hints reach the lists and sends what was left unsent, until the returned function is called. */
export function follow(queryClient: QueryClient, goTo: (path: string) => void, memberId: number): () => void {
  const socket = liveSocket();
  let missed = socket.connected;
  const renewal = createRenewal(queryClient);
  const onHint = ({ what }: Hint) => (what === 'threads' ? renewal.soon(OLD[what]) : renewal.now(OLD[what]));
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
    if (missed) renewal.soon(Object.values(OLD).flat());
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
