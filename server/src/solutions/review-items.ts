import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { ReviewDecision } from '#contract/review';
import { visibleSolution } from '../auth/visibility.js';
import type { ReviewRow, ReviewSubject } from '../review/review-kinds.js';
import type { SolutionEntity } from './solution.entity.js';
import { lockSolution } from './visible-solution.js';

export type Described = Pick<SolutionEntity, 'id' | 'state' | 'status' | 'title' | 'summary' | 'reviewDue'>;

/** The solution that an item of the queue is about. */
export const solutionIdOf = ({ subject }: ReviewRow) => Number(subject.replace('solution:', ''));

/** Locks it, before the item is locked. */
export async function lockSubject(tx: EntityManager, actor: Actor, item: ReviewRow): Promise<void> {
  await lockSolution(tx, actor, solutionIdOf(item));
}

/** Items as they are now, with what can be decided about them. */
export async function describeItems(
  db: EntityManager,
  actor: Actor,
  items: ReviewRow[],
  more: (solution: Described) => { details: string[]; decisions: ReviewDecision[] },
): Promise<ReviewSubject[]> {
  const parameters: unknown[] = [items.map(solutionIdOf)];
  const solutions: Described[] = await db.query(
    `select s.id, s.state, s.status, s.title, s.summary, s.review_due "reviewDue" from solution s
     where s.id = any($1::bigint[]) and ${visibleSolution(actor, 's', parameters)}`,
    parameters,
  );
  const byId = new Map(solutions.map((solution) => [solution.id, solution]));
  return items.map((item) => {
    const solution = byId.get(solutionIdOf(item));
    if (!solution) return { title: item.title, link: null, excerpt: '', details: [], decisions: [] };
    const { id, title, summary } = solution;
    return { title, link: `/loesungsansaetze/${id}`, excerpt: summary, ...more(solution) };
  });
}
