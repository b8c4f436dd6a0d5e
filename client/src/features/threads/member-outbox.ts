import { writePost } from '#contract/posts';
import { call } from '../../lib/call.js';
import { liveSocket } from '../../lib/socket.js';
import { createOutbox, type Outbox, type Unsent } from './outbox.js';

const outboxes = new Map<number, Outbox>();

async function send({ key, thread, text, parent, mandateId }: Unsent): Promise<number> {
  const { number } = await call(writePost, {
    params: { thread: String(thread) },
    body: { key, text, parent, mandateId },
  });
  return number;
}

/** The outbox of a member; one for the whole page. */
export function outboxOf(memberId: number): Outbox {
  let outbox = outboxes.get(memberId);
  if (outbox === undefined) outboxes.set(memberId, (outbox = createOutbox(memberId, send)));
  return outbox;
}

/**
 * Sends what an earlier visit has left unsent, and tries again whenever a connection is back.
 * @returns ends it
 */
export function sendUnsent(memberId: number): () => void {
  const outbox = outboxOf(memberId);
  const socket = liveSocket();
  outbox.wake();
  socket.on('connect', outbox.wake);
  window.addEventListener('online', outbox.wake);
  return () => {
    socket.off('connect', outbox.wake);
    window.removeEventListener('online', outbox.wake);
  };
}
