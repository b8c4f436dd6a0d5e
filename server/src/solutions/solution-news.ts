import type { EntityManager } from 'typeorm';
import { recordActivity } from '../activity/record-activity.js';
import type { ActivityKind } from '../activity/sentences.js';
import type { SolutionEntity } from './solution.entity.js';

/** Something about a solution that people are told. */
export interface News {
  kind: ActivityKind;
  data?: { reason?: string; [detail: string]: unknown };
  /** Members whom it concerns; left out where it is for all who follow. */
  concerns?: (number | null)[];
}

/** Notes news in the transaction that makes them. @returns whom to tell after the commit */
export async function recordNews(
  tx: EntityManager,
  actorId: number | null,
  solution: Pick<SolutionEntity, 'id' | 'visibility'>,
  { kind, data, concerns }: News,
): Promise<number[]> {
  const to = concerns ?? (await followersOf(tx, solution));
  return recordActivity(tx, { actorId, kind, solutionId: solution.id, ...(data && { data }), concerns: to });
}

/**
 * That posts have become sources of an open solution, for those who wrote them and not the solution.
 * @param sourceIds which sources; all, where they are left out
 */
export async function newsOfSources(tx: EntityManager, id: number, sourceIds: number[] | null = null): Promise<News[]> {
  const authors: { id: number }[] = await tx.query(
    `select distinct p.author_id id from solution_source so join solution s on s.id = so.solution_id
     join post p on p.thread_id = so.thread_id and p.number = so.number and p.author_id <> s.author_id
     where s.id = $1 and ($2::bigint[] is null or so.id = any($2))`,
    [id, sourceIds],
  );
  return authors.length > 0 ? [{ kind: 'solution-sourced', concerns: authors.map((author) => author.id) }] : [];
}

/** Those who follow and may still read it. */
async function followersOf(tx: EntityManager, { id, visibility }: Pick<SolutionEntity, 'id' | 'visibility'>) {
  const rows: { id: number }[] = await tx.query(
    `select m.id from solution_reader r join member m on m.id = r.member_id
     where r.solution_id = $1 and r.following and m.suspended_at is null and (m.kind = 'member' or $2::text <> 'network')`,
    [id, visibility],
  );
  return rows.map((row) => row.id);
}
