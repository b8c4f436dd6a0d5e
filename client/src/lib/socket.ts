import { io, type Socket } from 'socket.io-client';
import { type ClientToServer, type ServerToClient, SOCKET_PATH } from '#contract/realtime';
import { connection } from './connection.js';

export type LiveSocket = Socket<ServerToClient, ClientToServer>;

/** Pause before coming back to a server that has hung up, in milliseconds. */
const HUNG_UP_PAUSE_MS = 2_000;

let socket: LiveSocket | undefined;

/** The one connection of this page, opened when first asked for. It reconnects by itself; listen to `connect` to catch up. */
export function liveSocket(): LiveSocket {
  socket ??= open();
  return socket;
}

/** Connects anew, because somebody else has signed in: the server takes the session from the handshake. */
export function reconnect(): void {
  if (!socket) return;
  socket.disconnect();
  connection.set('connecting');
  socket.connect();
}

function open(): LiveSocket {
  connection.set('connecting');
  // Where a proxy breaks WebSockets, long polling takes over.
  const opened: LiveSocket = io({
    path: SOCKET_PATH,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelayMax: 3000,
  });
  opened.on('connect', () => connection.set('live'));
  opened.on('connect_error', () => connection.set('interrupted'));
  opened.on('disconnect', (reason) => {
    connection.set('interrupted');
    // The client does not come back by itself when the server has hung up, for example because the session ended.
    if (reason === 'io server disconnect') setTimeout(() => opened.connect(), HUNG_UP_PAUSE_MS);
  });
  // A network that comes back is tried at once and not only after the pause between two attempts.
  window.addEventListener('online', () => {
    if (!opened.connected) opened.disconnect().connect();
  });
  return opened;
}
