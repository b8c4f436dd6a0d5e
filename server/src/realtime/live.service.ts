import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { Hint } from '#contract/realtime';
import { Feeds } from './feeds.js';
import { Live } from './live.js';
import type { LiveSessions } from './live-sessions.js';
import { type BusMessage, type LiveServer, rooms, type Writer } from './socket.js';
import { Viewers } from './viewers.js';
import { Writers } from './writers.js';

/** How often numbers are compared, so that a lost poke delays a change by no more than this. */
const COMPARE_MS = 2_000;
/** How often everybody's session is looked at again, should the message of its end have been lost. */
const REFRESH_MS = 60_000;
/** Hints about lists are gathered for so long: many posts make one reload. */
const GATHER_MS = 1_000;

/** The way from a commit to the sockets of every process. */
@Injectable()
export class LiveService implements Live, LiveSessions, OnModuleDestroy {
  private readonly log = new Logger('live');
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly gathered = new Set<Hint['what']>();
  private server: LiveServer | null = null;

  constructor(
    private readonly feeds: Feeds,
    private readonly viewers: Viewers,
    private readonly writers: Writers,
  ) {}

  attach(server: LiveServer): void {
    this.server = server;
    for (const part of [this.feeds, this.viewers, this.writers]) part.attach(server);
    server.on('bus', (message) => this.receive(message));
    this.every(COMPARE_MS, () => this.feeds.compare());
    this.every(COMPARE_MS, () => this.writers.expire());
    this.every(REFRESH_MS, () => this.viewers.refresh());
  }

  onModuleDestroy(): void {
    this.timers.forEach(clearInterval);
    this.server = null;
  }

  poke(stream: number, change: number): void {
    this.send({ kind: 'poke', stream, change });
  }
  recheck(stream: number): void {
    this.send({ kind: 'recheck', stream });
  }
  endSession(id: number): void {
    this.send({ kind: 'end-session', id });
  }
  endMember(id: number): void {
    this.send({ kind: 'end-member', id });
  }
  refreshMember(id: number): void {
    this.send({ kind: 'refresh-member', id });
  }
  /** Somebody writes in a stream, or has stopped. */
  writing(stream: number, writer: Writer, active: boolean): void {
    this.send({ kind: 'writing', stream, writer, active });
  }

  hintMember(memberId: number, hint: Hint): void {
    this.server?.to(rooms.member(memberId)).emit('hint', hint);
  }

  hintMembers({ what }: Hint): void {
    if (this.gathered.has(what)) return;
    this.gathered.add(what);
    setTimeout(() => {
      this.gathered.delete(what);
      this.server?.to(rooms.members).emit('hint', { what });
    }, GATHER_MS).unref();
  }

  private send(message: BusMessage): void {
    this.server?.serverSideEmit('bus', message);
    this.receive(message);
  }

  private receive(message: BusMessage): void {
    Promise.resolve(this.handle(message)).catch((error: Error) => this.log.error(`${message.kind}: ${error.message}`));
  }

  private handle(message: BusMessage): void | Promise<void> {
    if (!this.server) return;
    switch (message.kind) {
      case 'poke':
        return this.feeds.heard(message.stream, message.change);
      case 'recheck':
        return this.viewers.recheck(message.stream);
      case 'end-session':
        return this.viewers.end(rooms.session(message.id));
      case 'end-member':
        return this.viewers.end(rooms.member(message.id));
      case 'refresh-member':
        return this.viewers.refresh(rooms.member(message.id));
      case 'writing':
        return this.writers.note(message.stream, message.writer, message.active);
    }
  }

  private every(ms: number, work: () => void | Promise<void>): void {
    const run = () => Promise.resolve(work()).catch((error: Error) => this.log.error(error.message));
    this.timers.push(setInterval(run, ms).unref());
  }
}
