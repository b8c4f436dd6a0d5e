import type { Server, Socket } from 'socket.io';
import type { Actor } from '#contract/actor';
import type { ClientToServer, Hint, ServerToClient } from '#contract/realtime';

/** What one process tells the others, and itself; `at` is the moment of the commit, in milliseconds since 1970. */
export type BusMessage =
  | { kind: 'poke'; stream: number; change: number; at: number }
  | { kind: 'recheck'; stream: number }
  | { kind: 'end-session'; id: number }
  | { kind: 'end-member'; id: number }
  | { kind: 'refresh-member'; id: number }
  | { kind: 'writing'; stream: number; writer: Writer; active: boolean }
  | { kind: 'hint-member'; id: number; hint: Hint }
  | { kind: 'hint-members'; what: Hint['what'] };
export interface Writer {
  id: number;
  name: string;
  regionName: string | null;
}
interface BetweenServers {
  bus(messages: BusMessage[]): void;
}
/** Who is behind a socket. */
export interface SocketData {
  token: string | null;
  actor: Actor | null;
}

export type LiveServer = Server<ClientToServer, ServerToClient, BetweenServers, SocketData>;
export type LiveSocket = Socket<ClientToServer, ServerToClient, BetweenServers, SocketData>;

export const rooms = {
  stream: (id: number) => `stream:${id}`,
  session: (id: number) => `session:${id}`,
  member: (id: number) => `member:${id}`,
  members: 'members',
};
