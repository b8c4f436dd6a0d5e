import { StandardSchemaValidationPipe, UseInterceptors, UsePipes } from '@nestjs/common';
import { ConnectedSocket, MessageBody, type OnGatewayConnection, type OnGatewayInit, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { parseCookie } from 'cookie';
import type { z } from 'zod';
import { Unwatch, Watch, Writing } from '#contract/realtime';
import { Changes } from '#contract/threads';
import { ActorSource, SESSION_COOKIE } from '../http/actor.js';
import { invalid } from '../http/as-problem.js';
import { notFound, ProblemError } from '../http/problem-error.js';
import { AckInterceptor } from './ack.interceptor.js';
import { Bus } from './bus.js';
import { Feeds } from './feeds.js';
import { Inbox } from './inbox.js';
import { LiveService } from './live.service.js';
import { type LiveServer, type LiveSocket, rooms } from './socket.js';
import { StreamSource } from './stream.js';
import { Writers } from './writers.js';

/** Most threads one socket may watch at a time. */
const MOST_STREAMS = 20;
/** Most sockets of one session: nobody has that many windows open. */
const MOST_SOCKETS = 100;

const unknownThread = () => notFound('Diese Diskussion gibt es nicht, oder sie ist für Sie nicht sichtbar.');
const tooMany = () => new ProblemError(429, 'too-many-requests', 'Sie haben zu viele Fenster gleichzeitig geöffnet.');

/** Browsers come back by themselves after a connection that broke, never after one that was refused. */
function turnAway(socket: LiveSocket, error: unknown, next: (error: Error) => void): void {
  if (error instanceof ProblemError) next(error);
  else socket.conn.close();
}

/** What browsers may ask over their socket. */
@WebSocketGateway()
@UseInterceptors(AckInterceptor)
@UsePipes(new StandardSchemaValidationPipe({ exceptionFactory: invalid }))
export class LiveGateway implements OnGatewayInit<LiveServer>, OnGatewayConnection<LiveSocket> {
  constructor(
    private readonly actors: ActorSource,
    private readonly source: StreamSource,
    private readonly feeds: Feeds,
    private readonly writers: Writers,
    private readonly live: LiveService,
    private readonly inbox: Inbox,
    private readonly bus: Bus,
  ) {}

  afterInit(server: LiveServer): void {
    this.inbox.attach(server);
    this.bus.attach(server, (message) => this.inbox.receive(message));
    server.use((socket, next) => void this.identify(socket).then(() => next(), (error: unknown) => turnAway(socket, error, next)));
    server.of('/').adapter.on('delete-room', (room: string) => {
      if (room.startsWith('stream:')) this.feeds.close(Number(room.slice('stream:'.length)));
    });
  }

  handleConnection(socket: LiveSocket): void {
    socket.on('disconnecting', () => {
      for (const room of socket.rooms) if (room.startsWith('stream:')) this.stopWriting(socket, Number(room.slice('stream:'.length)));
    });
  }

  /** Joins the room first and then answers with what changed, so that nothing falls between the two. */
  @SubscribeMessage('watch')
  async watch(@ConnectedSocket() socket: LiveSocket, @MessageBody({ schema: Watch } as never) { thread, since }: z.infer<typeof Watch>): Promise<Changes> {
    const room = rooms.stream(thread);
    if (socket.rooms.size > MOST_STREAMS || !(await this.source.mayWatch(socket.data.actor, thread))) {
      throw unknownThread();
    }
    // A socket that went meanwhile would stay in the room for ever.
    if (!socket.connected) throw unknownThread();
    await socket.join(room);
    this.feeds.prepare(thread);
    try {
      const changes = await this.source.changesSince(thread, since);
      // The right may have gone while the room was joined, after its members were checked.
      if (!(await this.source.mayWatch(socket.data.actor, thread))) throw unknownThread();
      this.feeds.open(thread, changes);
      this.tellWriters(socket, thread);
      return Changes.parse(changes);
    } catch (error) {
      await socket.leave(room);
      throw error;
    }
  }

  private tellWriters(socket: LiveSocket, thread: number): void {
    const writing = this.writers.in(thread);
    if (writing.length > 0) socket.emit('writers', { thread, writers: writing });
  }

  @SubscribeMessage('unwatch')
  async unwatch(@ConnectedSocket() socket: LiveSocket, @MessageBody({ schema: Unwatch } as never) { thread }: z.infer<typeof Unwatch>): Promise<object> {
    this.stopWriting(socket, thread);
    await socket.leave(rooms.stream(thread));
    return {};
  }

  @SubscribeMessage('writing')
  writing(@ConnectedSocket() socket: LiveSocket, @MessageBody({ schema: Writing } as never) { thread, active }: z.infer<typeof Writing>): object {
    const { actor } = socket.data;
    if (!actor || !socket.rooms.has(rooms.stream(thread))) throw notFound('Diese Diskussion ist auf dieser Seite nicht geöffnet.');
    if (active && actor.silence) return {};
    this.live.writing(thread, { id: actor.id, name: actor.name, regionName: actor.mandates[0]?.regionName ?? null }, active);
    return {};
  }

  private stopWriting(socket: LiveSocket, thread: number): void {
    const { actor } = socket.data;
    if (actor && this.writers.in(thread).some(({ id }) => id === actor.id)) {
      this.live.writing(thread, { id: actor.id, name: actor.name, regionName: null }, false);
    }
  }

  private async identify(socket: LiveSocket): Promise<void> {
    const token = parseCookie(socket.handshake.headers.cookie ?? '')[SESSION_COOKIE] ?? null;
    const signedIn = token ? await this.actors.find(token) : null;
    socket.data = { token: signedIn && token, actor: signedIn?.actor ?? null };
    if (!signedIn) return;
    const session = rooms.session(signedIn.sessionId);
    if ((socket.nsp.adapter.rooms.get(session)?.size ?? 0) >= MOST_SOCKETS) throw tooMany();
    await socket.join([session, rooms.member(signedIn.actor.id)]);
    if (signedIn.actor.kind === 'member') await socket.join(rooms.members);
  }
}
