import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { Changes } from '#contract/threads';
import { notFound } from '../http/problem-error.js';
import { StreamSource } from '../realtime/stream.js';
import { loadChanges, loadNumbers, loadStamp } from './threads.queries.js';

/** Threads as lossless streams: their change number, and what was touched after any number. */
@Injectable()
export class ThreadStreams extends StreamSource {
  constructor(private readonly db: DataSource) {
    super();
  }

  async mayWatch(actor: Actor | null, threadId: number): Promise<boolean> {
    return (await loadStamp(this.db, actor, threadId)) !== undefined;
  }

  /** All members have the same right to read, as have all visitors. */
  mayAllWatch(actors: (Actor | null)[], threadId: number): Promise<boolean[]> {
    const answers = new Map<unknown, Promise<boolean>>();
    return Promise.all(
      actors.map((actor) => {
        const who = actor?.kind === 'guest' ? actor.id : actor?.kind;
        const answer = answers.get(who) ?? this.mayWatch(actor, threadId);
        answers.set(who, answer);
        return answer;
      }),
    );
  }

  async changesSince(threadId: number, since: number): Promise<Changes> {
    const changes = await loadChanges(this.db, threadId, since);
    if (!changes) throw notFound('Diese Diskussion gibt es nicht.');
    return changes;
  }

  currentNumbers(threadIds: number[]): Promise<Map<number, number>> {
    return loadNumbers(this.db, threadIds);
  }
}
