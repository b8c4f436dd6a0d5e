import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import { canCurateThread } from '#contract/policies';
import type { ThreadTimer } from '#contract/threads';
import { recordActivity, tellConcerned } from '../activity/record-activity.js';
import { audit } from '../auth/audit.js';
import { findActor } from '../auth/auth.queries.js';
import { ProblemError } from '../http/problem-error.js';
import { Jobs } from '../jobs/jobs.js';
import { Live } from '../realtime/live.js';
import { curate, type Curated } from '../threads/curate-thread.js';
import { lockThread, type LockedThread, stamp } from '../threads/post-writer.js';
import { WriteTurns } from '../threads/write-turns.js';
import { lockForTimer, timersOf } from './timers.queries.js';

export const RUN_TIMER = 'run-timer';
interface Run {
  thread: number;
  key: string;
}

const WIDTH = { network: 0, guests: 1, public: 2 };

/**
 * Does what timers say when their moment has come, in the name of who set them and by the rights they have then. A timer
 * goes with what it does, in one transaction: however often the job runs, and on however many processes, it is done once.
 */
@Injectable()
export class TimerRuns {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
    private readonly turns: WriteTurns,
    jobs: Jobs,
  ) {
    jobs.handle(RUN_TIMER, (payload) => this.run(payload as Run));
  }

  private async run({ thread: threadId, key }: Run): Promise<void> {
    const tell = await this.turns.take(threadId, () => this.db.transaction((tx) => this.carryOut(tx, threadId, key)));
    tell();
  }

  private async carryOut(tx: EntityManager, threadId: number, key: string): Promise<() => void> {
    await lockForTimer(tx, threadId);
    const timers = await timersOf(tx, threadId);
    const timer = timers.find((one) => one.key === key);
    if (!timer) return () => undefined;
    const rest = timers.filter((one) => one !== timer);
    const actor = await findActor(tx, timer.by);
    const thread = actor && (await lockThread(tx, actor, threadId).catch(withoutProblem));
    if (!actor || !thread) return this.drop(tx, threadId, timer, rest);
    const why = whyNot(actor, thread, timer);
    const change = await stamp(tx, thread, null, { thread: { timers: rest } });
    if (why !== null) return this.lapse(tx, threadId, change, timer, why);
    const done = await curate(tx, actor, { ...thread, change }, wantedBy(timer), 'Wie vorgesehen');
    return () => {
      if (timer.act === 'publish') this.live.recheck(threadId);
      this.live.poke(threadId, done);
      this.live.hintMembers({ what: 'threads', thread: threadId });
    };
  }

  /** Who set it has lost the right to the thread, or it was merged into another: nobody sees it any more. */
  private async drop(
    tx: EntityManager,
    threadId: number,
    timer: ThreadTimer,
    rest: ThreadTimer[],
  ): Promise<() => void> {
    const [row]: [{ change: number }[]] = await tx.query(
      'update thread set timers = $2, change = change + 1 where id = $1 returning change',
      [threadId, JSON.stringify(rest)],
    );
    return this.lapse(
      tx,
      threadId,
      row[0]!.change,
      timer,
      'Die Diskussion wurde zusammengeführt, oder wer den Termin gesetzt hat, ist nicht mehr dabei.',
    );
  }

  private async lapse(
    tx: EntityManager,
    threadId: number,
    change: number,
    timer: ThreadTimer,
    why: string,
  ): Promise<() => void> {
    const concerns = [timer.by];
    await audit(tx, {
      actorId: null,
      act: 'lapse-timer',
      target: `thread:${threadId}`,
      reason: why,
      before: timer,
      concerns,
    });
    const told = await recordActivity(tx, { actorId: null, kind: 'timer-lapsed', threadId, data: { why }, concerns });
    return () => {
      this.live.poke(threadId, change);
      tellConcerned(this.live, told);
    };
  }
}

function withoutProblem(error: unknown): null {
  if (error instanceof ProblemError) return null;
  throw error;
}

/** Why it cannot be done any more, as a sentence; `null` where it can. */
function whyNot(actor: Actor, thread: LockedThread, { act, visibility }: ThreadTimer): string | null {
  if (!canCurateThread(actor, thread)) return 'Wer den Termin gesetzt hat, gehört nicht mehr zur Moderation.';
  if (act === 'close' && thread.closed) return 'Die Diskussion war schon geschlossen.';
  if (act === 'reopen' && !thread.closed) return 'Die Diskussion war schon offen.';
  if (act === 'publish' && WIDTH[visibility!] <= WIDTH[thread.visibility])
    return 'Die Diskussion war schon für so viele sichtbar.';
  return null;
}

function wantedBy({ act, visibility }: ThreadTimer): Curated {
  const all: Record<ThreadTimer['act'], Partial<Curated>> = {
    close: { closed: true },
    reopen: { closed: false },
    publish: { visibility: visibility! },
  };
  return all[act] as Curated;
}
