import { Injectable } from '@nestjs/common';
import { ActorSource } from '../http/actor.js';
import { type LiveServer, type LiveSocket, rooms } from './socket.js';
import { StreamSource } from './stream.js';

const streamOf = (room: string) => (room.startsWith('stream:') ? Number(room.slice('stream:'.length)) : null);

/** The sockets of this process, and what they may watch. Whoever loses a right is put out of the room at once. */
@Injectable()
export class Viewers {
  private server!: LiveServer;

  constructor(
    private readonly actors: ActorSource,
    private readonly source: StreamSource,
  ) {}

  attach(server: LiveServer): void {
    this.server = server;
  }

  /** Tells the sockets in a room that they are signed out, and cuts them off. */
  end(room: string): void {
    for (const socket of this.inRoom(room)) this.signOut(socket);
  }

  /** Checks everybody who watches a stream, also those who join meanwhile. */
  async recheck(stream: number): Promise<void> {
    const checked = new Set<LiveSocket>();
    const unchecked = () => this.inRoom(rooms.stream(stream)).filter((socket) => !checked.has(socket));
    for (let sockets = unchecked(); sockets.length > 0; sockets = unchecked()) {
      sockets.forEach((socket) => checked.add(socket));
      const allowed = await this.source.mayAllWatch(sockets.map(({ data }) => data.actor), stream);
      await Promise.all(sockets.filter((_, index) => !allowed[index]).map((socket) => evict(socket, stream)));
    }
  }

  /** Checks the sockets in a room, or all: who is behind them, and what they may still watch. */
  async refresh(room?: string): Promise<void> {
    for (const socket of room ? this.inRoom(room) : [...this.server.of('/').sockets.values()]) await this.refreshSocket(socket);
  }

  private inRoom(room: string): LiveSocket[] {
    const { sockets, adapter } = this.server.of('/');
    return [...(adapter.rooms.get(room) ?? [])].flatMap((id) => sockets.get(id) ?? []);
  }

  private async refreshSocket(socket: LiveSocket): Promise<void> {
    const { token } = socket.data;
    if (token === null) return;
    const signedIn = await this.actors.find(token);
    if (!signedIn) return this.signOut(socket);
    const changed = JSON.stringify(signedIn.actor) !== JSON.stringify(socket.data.actor);
    socket.data.actor = signedIn.actor;
    if (changed) socket.emit('hint', { what: 'viewer' });
    // Which threads a guest is admitted to does not show in the actor, and the message of it may have been lost.
    else if (signedIn.actor.kind !== 'guest') return;
    const streams = [...socket.rooms].map(streamOf).filter((stream) => stream !== null);
    await Promise.all(streams.map((stream) => this.checkStream(socket, stream)));
  }

  private async checkStream(socket: LiveSocket, stream: number): Promise<void> {
    if (!(await this.source.mayWatch(socket.data.actor, stream))) await evict(socket, stream);
  }

  private signOut(socket: LiveSocket): void {
    socket.data.actor = null;
    socket.emit('signed-out', {});
    socket.disconnect(true);
  }
}

async function evict(socket: LiveSocket, stream: number): Promise<void> {
  await socket.leave(rooms.stream(stream));
  socket.emit('evicted', { thread: stream });
}
