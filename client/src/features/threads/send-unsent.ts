import { liveSocket } from '../../lib/socket.js';
import { outboxOf } from './member-outbox.js';

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
