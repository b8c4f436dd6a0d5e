import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import { tellConcerned } from '../activity/record-activity.js';
import { once, type WriteRequest } from '../database/once.js';
import { Live } from '../realtime/live.js';
import { ReviewDesk } from '../review/review-desk.js';
import { SolutionEntity } from './solution.entity.js';
import { type News, recordNews } from './solution-news.js';
import { lockSolution } from './visible-solution.js';

export interface Written {
  id: number;
  change: number;
}

/** What a write changes of the solution itself, and what follows from it. */
export interface Changed {
  solution?: Partial<SolutionEntity>;
  /** Nothing that every reader of it sees. */
  quietly?: boolean;
  news?: News[];
  /** It has changed what stands in the queue of the moderation. */
  queue?: boolean;
}

/** Writes to a solution that is locked. @returns what it changes, or null where all is so already */
export type Work = (tx: EntityManager, solution: SolutionEntity) => Promise<Changed | null>;

/** What is told after the commit: whom the news concern, and whether the queue has changed. */
interface Telling {
  concerned: number[];
  queue: boolean;
}

/** The way of every write to a solution: lock, work, count, receipt, commit, tell. */
@Injectable()
export class SolutionWrites {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
    private readonly desk: ReviewDesk,
  ) {}

  /** Runs a write with a key: at most once. */
  async to(actor: Actor, id: number, request: WriteRequest, work: Work): Promise<Written> {
    let telling: Telling | null = null;
    const { answer } = await once(this.db, actor.id, { id, ...request }, async (tx) => {
      const written = await perform(tx, actor, id, work);
      telling = written.telling;
      return written.answer;
    });
    this.tell(telling);
    return answer;
  }

  /** Runs a write that may be repeated. */
  async repeatably(actor: Actor, id: number, work: Work): Promise<Written> {
    const { answer, telling } = await this.db.transaction((tx) => perform(tx, actor, id, work));
    this.tell(telling);
    return answer;
  }

  /** Lets members ask for the catalogue, solutions and what became of threads again, and whom it concerns for the rest. */
  tell(telling: Telling | null): void {
    if (!telling) return;
    this.live.hintMembers({ what: 'solutions' });
    tellConcerned(this.live, telling.concerned);
    if (telling.queue) this.desk.tell();
  }
}

async function perform(tx: EntityManager, actor: Actor, id: number, work: Work) {
  const solution = await lockSolution(tx, actor, id);
  const changed = await work(tx, solution);
  if (!changed) return { answer: { id, change: solution.change }, telling: null };
  return writeChanged(tx, actor.id, solution, changed);
}

/** Writes what has changed of a locked solution with the next change number, and notes the news. */
export async function writeChanged(
  tx: EntityManager,
  actorId: number | null,
  { id, change: last, visibility }: SolutionEntity,
  { solution = {}, quietly = false, news = [], queue = false }: Changed,
): Promise<{ answer: Written; telling: Telling }> {
  const change = last + 1;
  const updatedAt = quietly ? {} : { updatedAt: new Date() };
  await tx.update(SolutionEntity, id, { ...solution, ...updatedAt, change } as object);
  const concerned: number[] = [];
  for (const one of news) concerned.push(...(await recordNews(tx, actorId, { id, visibility, ...solution }, one)));
  return { answer: { id, change }, telling: { concerned, queue } };
}
