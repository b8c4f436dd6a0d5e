import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Hint } from '#contract/realtime';
import { LiveMetrics } from './live-metrics.js';
import type { Live } from './live.js';
import type { LiveSessions } from './live-sessions.js';
import { type BusMessage, type LiveServer, rooms, type Writer } from './socket.js';

/** Hints about lists are gathered for so long: many posts make one reload. */
const GATHER_MS = 1_000;

/** The way from a commit to every process. It knows nothing of those who call it, nor of who watches what. */
@Injectable()
export class LiveService implements Live, LiveSessions, OnModuleDestroy {
  private readonly gathered = new Set<Hint['what']>();
  private server: LiveServer | null = null;
  private receive: (message: BusMessage) => void = () => undefined;

  constructor(private readonly metrics: LiveMetrics) {}

  /** @param receive what this process does with a message, its own or another's */
  attach(server: LiveServer, receive: (message: BusMessage) => void): void {
    this.server = server;
    this.receive = receive;
    server.on('bus', (message) => {
      this.metrics.bus.inc({ kind: message.kind, direction: 'received' });
      receive(message);
    });
  }

  onModuleDestroy(): void {
    this.server = null;
  }

  poke(stream: number, change: number): void {
    this.send({ kind: 'poke', stream, change, at: Date.now() });
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
    this.metrics.bus.inc({ kind: message.kind, direction: 'sent' });
    this.server?.serverSideEmit('bus', message);
    this.receive(message);
  }
}
