import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import { once, type WriteRequest } from '../database/once.js';
import { Live } from '../realtime/live.js';
import { SolutionEntity } from './solution.entity.js';
import { lockSolution } from './visible-solution.js';

export interface Written {
  id: number;
  change: number;
}

/** What a write changes of the solution itself. `quietly`: nothing that every reader of it sees. */
export interface Changed {
  solution?: Partial<SolutionEntity>;
  quietly?: boolean;
  /** To be told after the commit. */
  tell?: () => void;
}

/** Writes to a solution that is locked. @returns what it changes, or null where all is so already */
export type Work = (tx: EntityManager, solution: SolutionEntity) => Promise<Changed | null>;

/** The way of every write to a solution: lock, work, count, receipt, commit, tell. */
@Injectable()
export class SolutionWrites {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
  ) {}

  /** Runs a write with a key: at most once. */
  async to(actor: Actor, id: number, request: WriteRequest, work: Work): Promise<Written> {
    let tell: Changed['tell'];
    const { answer, first } = await once(this.db, actor.id, { id, ...request }, async (tx) => {
      const written = await this.perform(tx, actor, id, work);
      tell = written.tell;
      return written.answer;
    });
    if (first) this.told(tell);
    return answer;
  }

  /** Runs a write that may be repeated. */
  async repeatably(actor: Actor, id: number, work: Work): Promise<Written> {
    const { answer, tell } = await this.db.transaction((tx) => this.perform(tx, actor, id, work));
    this.told(tell);
    return answer;
  }

  /** Lets members ask for the catalogue, solutions and what became of threads again. */
  told(tell?: () => void): void {
    this.live.hintMembers({ what: 'solutions' });
    tell?.();
  }

  private async perform(tx: EntityManager, actor: Actor, id: number, work: Work) {
    const solution = await lockSolution(tx, actor, id);
    const changed = await work(tx, solution);
    if (!changed) return { answer: { id, change: solution.change }, tell: undefined };
    const answer = { id, change: await stampSolution(tx, solution, changed) };
    return { answer, tell: changed.tell };
  }
}

/** Writes what has changed of a locked solution, with the next change number. @returns that number */
export async function stampSolution(
  tx: EntityManager,
  { id, change: last }: SolutionEntity,
  { solution = {}, quietly = false }: Changed,
): Promise<number> {
  const change = last + 1;
  const updatedAt = quietly ? {} : { updatedAt: new Date() };
  await tx.update(SolutionEntity, id, { ...solution, ...updatedAt, change } as object);
  return change;
}
