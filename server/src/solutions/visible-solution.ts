import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import { visibleSolution } from '../auth/visibility.js';
import { notFound } from '../http/problem-error.js';
import { SolutionEntity } from './solution.entity.js';

export const unknownSolution = () =>
  notFound('Diesen Lösungsansatz gibt es nicht, oder er ist für Sie nicht sichtbar.');

/** A solution for reading. @throws not found where the actor may not read it */
export function findSolution(db: EntityManager, actor: Actor | null, id: number): Promise<SolutionEntity> {
  return load(db, actor, id, '');
}

/**
 * Loads a solution within what the actor may read and locks its row: writes to it happen one after the other, and what
 * they count as evidence stays as it is until they have ended.
 */
export function lockSolution(tx: EntityManager, actor: Actor, id: number): Promise<SolutionEntity> {
  return load(tx, actor, id, 'for no key update of s');
}

async function load(db: EntityManager, actor: Actor | null, id: number, lock: string): Promise<SolutionEntity> {
  const parameters: unknown[] = [id];
  const [found]: unknown[] = await db.query(
    `select 1 from solution s where s.id = $1 and ${visibleSolution(actor, 's', parameters)} ${lock}`,
    parameters,
  );
  if (!found) throw unknownSolution();
  return db.findOneByOrFail(SolutionEntity, { id });
}
