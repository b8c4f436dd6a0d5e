import type { EntityManager } from 'typeorm';
import { type Evidence } from '#contract/solution-rules';
import type { SolutionStatus } from '#contract/solution-status';

export interface Step {
  /** Null for the first one. */
  from: SolutionStatus | null;
  to: SolutionStatus;
  actorId: number;
  reason: string;
}

/** Notes a step in the timeline of a locked solution. */
export async function noteStep(tx: EntityManager, solutionId: number, { from, to, actorId, reason }: Step) {
  await tx.query(
    'insert into solution_step (solution_id, from_status, to_status, member_id, reason) values ($1, $2, $3, $4, $5)',
    [solutionId, from, to, actorId, reason],
  );
}

/** What a locked solution has as evidence. */
export async function evidenceOf(tx: EntityManager, solutionId: number): Promise<Evidence> {
  const [row]: Evidence[] = await tx.query(
    `select (select count(*) from pilot p where p.solution_id = $1) pilots, count(*) "completeReports",
       count(distinct e.region_id) "reportingRegions"
     from experience_report e where e.solution_id = $1 and e.complete`,
    [solutionId],
  );
  return row!;
}
