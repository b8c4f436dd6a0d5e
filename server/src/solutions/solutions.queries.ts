import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { ReturnOf } from '#contract/endpoint';
import type { listThreadSolutions } from '#contract/solution-status';
import type { getSolutionVersion, listSolutionVersions, Solution } from '#contract/solutions';
import { isFor, visibleSolution, visibleTo } from '../auth/visibility.js';
import { iso, member } from '../threads/thread.shape.js';
import { solutionFor } from './solution.shape.js';

/** Solutions as the actor may see them, in the order of the given ids; those that they may not read are left out. */
export async function findSolutions(db: EntityManager, actor: Actor | null, ids: number[]): Promise<Solution[]> {
  const parameters: unknown[] = [ids, actor?.id ?? null];
  const shape = solutionFor({
    mayReadThread: visibleTo(actor, 't', parameters),
    mayReadContact: isFor(actor, 'c.visibility'),
    me: '$2',
  });
  const rows: { solution: Solution }[] = await db.query(
    `select ${shape} solution from solution s join solution_version v on v.solution_id = s.id and v.version = s.version
     where s.id = any($1::bigint[]) and ${visibleSolution(actor, 's', parameters)} order by array_position($1::bigint[], s.id)`,
    parameters,
  );
  return rows.map(({ solution }) => solution);
}

/** The id behind a reference. */
export async function findReference(
  db: EntityManager,
  actor: Actor | null,
  reference: string,
): Promise<{ id: number } | undefined> {
  const parameters: unknown[] = [reference];
  const rows: { id: number }[] = await db.query(
    `select s.id from solution s where s.reference = $1 and ${visibleSolution(actor, 's', parameters)}`,
    parameters,
  );
  return rows[0];
}

type ThreadSolution = ReturnOf<typeof listThreadSolutions>['solutions'][number];

/** Solutions with a source in a thread that the actor may read, the latest first. */
export function findThreadSolutions(
  db: EntityManager,
  actor: Actor | null,
  threadId: number,
): Promise<ThreadSolution[]> {
  const parameters: unknown[] = [threadId];
  return db.query(
    `select s.id, s.reference, s.title, s.status, s.state, array_agg(distinct so.number order by so.number) numbers
     from solution_source so join solution s on s.id = so.solution_id and ${visibleSolution(actor, 's', parameters)}
     join thread t on t.id = so.thread_id and ${visibleTo(actor, 't', parameters)}
     where so.thread_id = $1 group by s.id order by s.updated_at desc, s.id desc`,
    parameters,
  );
}

const VERSION = `v.version, ${member('v.author_id')} "by", ${iso('v.created_at')} "at", v.summary`;

/** Versions of the content, oldest first. */
export function findVersions(
  db: EntityManager,
  solutionId: number,
): Promise<ReturnOf<typeof listSolutionVersions>['versions']> {
  return db.query(`select ${VERSION} from solution_version v where v.solution_id = $1 order by v.version`, [
    solutionId,
  ]);
}

/** One version with its content. */
export async function findVersion(
  db: EntityManager,
  solutionId: number,
  version: number,
): Promise<ReturnOf<typeof getSolutionVersion> | undefined> {
  const rows: ReturnOf<typeof getSolutionVersion>[] = await db.query(
    `select ${VERSION}, v.content from solution_version v where v.solution_id = $1 and v.version = $2`,
    [solutionId, version],
  );
  return rows[0];
}
