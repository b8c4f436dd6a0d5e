import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf } from '#contract/endpoint';
import { type setTimer, TIMER_DAYS_MAX } from '#contract/moderation';
import { canCurateThread } from '#contract/policies';
import type { ThreadTimer } from '#contract/threads';
import { audit } from '../auth/audit.js';
import { once } from '../database/once.js';
import { forbidden, invalidField } from '../http/problem-error.js';
import { Jobs } from '../jobs/jobs.js';
import { Live } from '../realtime/live.js';
import { lockThread, type LockedThread, stamp } from '../threads/post-writer.js';
import { WriteTurns } from '../threads/write-turns.js';
import { RUN_TIMER } from './timer-runs.js';
import { timersOf } from './timers.queries.js';

const DAY_MS = 86_400_000;
/** Most timers of one thread. */
const TIMERS_MAX = 10;

/** What moderators have done to a thread at a later time. The timers stand in the thread itself; jobs look there. */
@Injectable()
export class TimersService {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
    private readonly turns: WriteTurns,
    private readonly jobs: Jobs,
  ) {}

  /** @throws 400 for a moment in the past or too far away, 403, 404 */
  async set(actor: Actor, threadId: number, body: BodyOf<typeof setTimer>): Promise<{ change: number }> {
    const { reason, ...wanted } = body;
    const at = new Date(body.at);
    assertPossible(at);
    const request = { ...body, threadId, timer: body.act, act: 'setTimer' };
    return this.change(threadId, () =>
      once(this.db, actor.id, request, async (tx) => {
        const { thread, timers } = await this.lock(tx, actor, threadId);
        if (timers.length >= TIMERS_MAX)
          throw invalidField('at', `Für eine Diskussion sind höchstens ${TIMERS_MAX} Termine möglich.`);
        const timer: ThreadTimer = { ...wanted, at: at.toISOString(), by: actor.id };
        await this.jobs.enqueue(tx, RUN_TIMER, { thread: threadId, key: timer.key }, at);
        await note(tx, actor, threadId, 'set-timer', reason, { after: timer });
        const next = [...timers, timer].sort((a, b) => a.at.localeCompare(b.at));
        return { change: await stamp(tx, thread, null, { thread: { timers: next } }) };
      }),
    );
  }

  /** Takes a timer back; its job then finds nothing to do. */
  async cancel(actor: Actor, threadId: number, key: string): Promise<void> {
    await this.change(threadId, () =>
      this.db.transaction(async (tx) => {
        const { thread, timers } = await this.lock(tx, actor, threadId);
        const timer = timers.find((one) => one.key === key);
        if (!timer) return { answer: { change: thread.change }, first: false };
        await note(tx, actor, threadId, 'cancel-timer', '', { before: timer });
        const rest = timers.filter((one) => one !== timer);
        return { answer: { change: await stamp(tx, thread, null, { thread: { timers: rest } }) }, first: true };
      }),
    );
  }

  private async lock(
    tx: EntityManager,
    actor: Actor,
    threadId: number,
  ): Promise<{ thread: LockedThread; timers: ThreadTimer[] }> {
    const thread = await lockThread(tx, actor, threadId);
    if (!canCurateThread(actor, thread)) throw forbidden('Das ist der Moderation vorbehalten.');
    return { thread, timers: await timersOf(tx, threadId) };
  }

  private async change(
    threadId: number,
    write: () => Promise<{ answer: { change: number }; first: boolean }>,
  ): Promise<{ change: number }> {
    const { answer, first } = await this.turns.take(threadId, write);
    if (first) this.live.poke(threadId, answer.change);
    return answer;
  }
}

function assertPossible(at: Date): void {
  const away = at.getTime() - Date.now();
  if (away <= 0) throw invalidField('at', 'Dieser Zeitpunkt ist schon vorbei.');
  if (away > TIMER_DAYS_MAX * DAY_MS)
    throw invalidField('at', 'Bitte wählen Sie einen Zeitpunkt in den nächsten zwei Jahren.');
}

function note(
  tx: EntityManager,
  actor: Actor,
  threadId: number,
  act: string,
  reason: string,
  change: { before?: ThreadTimer; after?: ThreadTimer },
): Promise<void> {
  return audit(tx, { actorId: actor.id, act, target: `thread:${threadId}`, reason, ...change });
}
