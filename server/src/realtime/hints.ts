import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Hint } from '#contract/realtime';
import { type LiveServer, rooms } from './socket.js';

/** So many sockets are told at a time that a list has changed, and then no more for so long: each of them asks for it again. */
const AT_ONCE = 20;
const PAUSE_MS = 100;

/** Tells the sockets of this process that something should be asked for again. */
@Injectable()
export class Hints {
  /** What all members are being told just now, and whether it has changed since that began. */
  private readonly rounds = new Map<Hint['what'], { again: boolean }>();
  private server!: LiveServer;

  attach(server: LiveServer): void {
    this.server = server;
  }

  tell(room: string, hint: Hint): void {
    this.server.local.to(room).emit('hint', hint);
  }

  /** Tells all members, little by little, that a list has changed. */
  tellMembers(what: Hint['what']): void {
    const round = this.rounds.get(what);
    if (round) round.again = true;
    else void this.goRound(what);
  }

  private async goRound(what: Hint['what']): Promise<void> {
    const round = { again: true };
    this.rounds.set(what, round);
    const { adapter, sockets } = this.server.of('/');
    while (round.again) {
      round.again = false;
      let told = 0;
      for (const id of adapter.rooms.get(rooms.members) ?? []) {
        sockets.get(id)?.emit('hint', { what });
        told += 1;
        if (told % AT_ONCE === 0) await sleep(PAUSE_MS, undefined, { ref: false });
      }
    }
    this.rounds.delete(what);
  }
}
