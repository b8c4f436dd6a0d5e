import type { Server } from 'socket.io';
import { logOf } from '../log/log.js';

/** Bytes that may wait for one browser. A thread that was missed for long takes some hundred thousand. */
const MOST_WAITING = 1_000_000;
const log = logOf('live');

type Engine = Server['engine'];
/** As far as we need it; the types of what lies under Socket.IO are not exported. */
interface Connection {
  on(event: 'packetCreate', listen: (packet: { data?: { length: number } }) => void): void;
  on(event: 'flush', listen: () => void): void;
  close(discard: boolean): void;
  transport: { name: string; socket?: { bufferedAmount: number; terminate(): void } };
}

/**
 * Cuts off whoever does not read what they are sent, before more of it is kept for them. A browser comes back by
 * itself then, and catches up by change numbers; the others do not notice.
 */
export function cutOffWhoDoesNotRead(engine: Engine): void {
  engine.on('connection', (connection: Connection) => {
    let queued = 0;
    connection.on('packetCreate', ({ data }) => {
      const { socket } = connection.transport;
      if (queued + (socket?.bufferedAmount ?? 0) > MOST_WAITING) cutOff(connection);
      else queued += data?.length ?? 0;
    });
    // From here on the WebSocket counts. Long polling fetches all that has been gathered.
    connection.on('flush', () => (queued = 0));
  });
}

function cutOff(connection: Connection): void {
  const { name, socket } = connection.transport;
  log.warn({ transport: name }, 'Ein Browser liest nicht, was er bekommt; seine Verbindung wurde getrennt.');
  if (socket) socket.terminate();
  else connection.close(true);
}
