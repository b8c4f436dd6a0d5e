import { Injectable } from '@nestjs/common';
import type { Hint } from '#contract/realtime';
import { Bus } from './bus.js';
import type { Live } from './live.js';
import type { LiveSessions } from './live-sessions.js';
import type { Writer } from './socket.js';

/** Hints about lists are gathered for so long: many posts make one reload. */
const GATHER_MS = 1_000;

/** The way from a commit to every process. It knows nothing of those who call it, nor of who watches what. */
@Injectable()
export class LiveService implements Live, LiveSessions {
  private readonly gathered = new Set<Hint['what']>();

  constructor(private readonly bus: Bus) {}

  poke(stream: number, change: number): void {
    this.bus.send({ kind: 'poke', stream, change, at: Date.now() });
  }
  recheck(stream: number): void {
    this.bus.send({ kind: 'recheck', stream });
  }
  endSession(id: number): void {
    this.bus.send({ kind: 'end-session', id });
  }
  endMember(id: number): void {
    this.bus.send({ kind: 'end-member', id });
  }
  refreshMember(id: number): void {
    this.bus.send({ kind: 'refresh-member', id });
  }
  /** Somebody writes in a stream, or has stopped. */
  writing(stream: number, writer: Writer, active: boolean): void {
    this.bus.send({ kind: 'writing', stream, writer, active });
  }

  hintMember(id: number, hint: Hint): void {
    this.bus.send({ kind: 'hint-member', id, hint });
  }

  hintMembers({ what }: Hint): void {
    if (this.gathered.has(what)) return;
    this.gathered.add(what);
    setTimeout(() => {
      this.gathered.delete(what);
      this.bus.send({ kind: 'hint-members', what });
    }, GATHER_MS).unref();
  }
}
