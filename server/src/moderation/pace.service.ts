import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, isModerator } from '#contract/actor';
import type { BodyOf } from '#contract/endpoint';
import type { slowThread } from '#contract/moderation';
import { canCurateThread } from '#contract/policies';
import { audit } from '../auth/audit.js';
import { once } from '../database/once.js';
import { forbidden } from '../http/problem-error.js';
import { Live } from '../realtime/live.js';
import { lockThread, nextPostAt, stamp } from '../threads/post-writer.js';
import { findThread } from '../threads/visible-thread.js';
import { WriteTurns } from '../threads/write-turns.js';

/** How fast one may write in a thread. */
@Injectable()
export class PaceService {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
    private readonly turns: WriteTurns,
  ) {}

  /** Lets each member post once in so many minutes, or as often as they like again. */
  async slow(actor: Actor, threadId: number, body: BodyOf<typeof slowThread>): Promise<{ change: number }> {
    const { minutes, reason } = body;
    const request = { act: 'slowThread', threadId, ...body };
    const write = () =>
      once(this.db, actor.id, request, async (tx) => {
        const thread = await lockThread(tx, actor, threadId);
        if (!canCurateThread(actor, thread)) throw forbidden('Das ist der Moderation vorbehalten.');
        const [before]: { minutes: number | null }[] = await tx.query(
          'select slow_minutes minutes from thread where id = $1',
          [threadId],
        );
        if (before!.minutes === minutes) return { change: thread.change };
        const target = `thread:${threadId}`;
        await audit(tx, { actorId: actor.id, act: 'slow-thread', target, reason, before, after: { minutes } });
        return { change: await stamp(tx, thread, null, { thread: { slowMinutes: minutes } }) };
      });
    const { answer, first } = await this.turns.take(threadId, write);
    if (first) this.live.poke(threadId, answer.change);
    return answer;
  }

  /** When the actor may post again; `null` for at once. */
  async next(actor: Actor, threadId: number): Promise<Date | null> {
    await findThread(this.db, actor, threadId);
    if (isModerator(actor)) return null;
    const [row]: { at: Date | null }[] = await this.db.query(
      `select ${nextPostAt('$2')} at from thread t where t.id = $1`,
      [threadId, actor.id],
    );
    return row!.at;
  }
}
