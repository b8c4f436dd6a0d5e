import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import {
  canCurateSolution,
  canStep,
  type Evidence,
  missingFor,
  NEXT_STATUS,
  REVIEW_MONTHS,
} from '#contract/solution-rules';
import type { SolutionStatus } from '#contract/solution-status';
import { audit } from '../auth/audit.js';
import { TODAY } from '../database/today.js';
import { conflict, forbidden, ProblemError } from '../http/problem-error.js';
import { withdrawFromReview } from '../review/submit.js';
import type { SolutionEntity } from './solution.entity.js';
import type { Changed } from './solution-writes.js';
import { evidenceOf, noteStep } from './steps.js';

export interface WantedStep {
  to: SolutionStatus;
  reason: string;
  /** Months until a recommendation must be reviewed. */
  reviewMonths?: number | undefined;
}

/** The place in the queue of a recommendation that is to be reviewed. */
export const reviewOf = (id: number) => ({ kind: 'solution-review' as const, subject: `solution:${id}` });

/** Takes a locked solution a step further, or back. @throws 403; 409 `conflict` or `missing` */
export async function takeStep(
  tx: EntityManager,
  actor: Actor,
  solution: SolutionEntity,
  { to, reason, reviewMonths = REVIEW_MONTHS }: WantedStep,
): Promise<Changed> {
  const { id, status: from } = solution;
  if (!NEXT_STATUS[from].includes(to)) throw conflict('Auf den jetzigen Stand folgt dieser nicht.', { status: from });
  if (!canStep(actor, solution, to)) throw forbidden('Diesen Schritt bestätigt die Moderation.');
  requireEvidence(to, await evidenceOf(tx, id));
  await noteStep(tx, id, { from, to, actorId: actor.id, reason });
  const [before, after] = [{ status: from }, { status: to }];
  await audit(tx, { actorId: actor.id, act: 'step-solution', target: `solution:${id}`, reason, before, after });
  const queue = await withdrawFromReview(tx, reviewOf(id), reason);
  const term = to === 'recommended' ? await reviewTerm(tx, actor, reviewMonths) : NO_TERM;
  return { solution: { status: to, ...term }, news: [{ kind: 'solution-stepped', data: { from, to, reason } }], queue };
}

/** Notes that a locked recommendation still holds, for so many months from today. @throws 403, 409 */
export async function confirmRecommendation(
  tx: EntityManager,
  actor: Actor,
  solution: SolutionEntity,
  { reason, months }: { reason: string; months: number },
): Promise<Changed> {
  const { id, status, reviewDue } = solution;
  if (!canCurateSolution(actor, solution)) throw forbidden('Empfehlungen prüft die Moderation.');
  if (status !== 'recommended') throw conflict('Geprüft werden Empfehlungen.', { status });
  await noteStep(tx, id, { from: status, to: status, actorId: actor.id, reason });
  const term = await reviewTerm(tx, actor, months);
  const [before, after] = [{ reviewDue }, { reviewDue: term.reviewDue }];
  await audit(tx, { actorId: actor.id, act: 'review-solution', target: `solution:${id}`, reason, before, after });
  const queue = await withdrawFromReview(tx, reviewOf(id), reason);
  return { solution: term, news: [{ kind: 'solution-reviewed', data: { reason } }], queue };
}

/** @throws 409 `missing`, naming what is missing for the status */
export function requireEvidence(to: SolutionStatus, evidence: Evidence): void {
  const missing = missingFor(to, evidence);
  if (missing.length === 0) return;
  const errors = missing.map((message) => ({ path: 'to', message }));
  throw new ProblemError(409, 'missing', 'Dafür fehlt noch etwas.', { errors });
}

type Term = Pick<SolutionEntity, 'reviewedAt' | 'reviewedBy' | 'reviewDue' | 'reviewAskedAt'>;
const NO_TERM: Term = { reviewedAt: null, reviewedBy: null, reviewDue: null, reviewAskedAt: null };

async function reviewTerm(tx: EntityManager, actor: Actor, months: number): Promise<Term> {
  const [{ due }]: [{ due: string }] = await tx.query(`select (${TODAY} + $1 * interval '1 month')::date due`, [
    months,
  ]);
  return { reviewedAt: new Date(), reviewedBy: actor.id, reviewDue: due, reviewAskedAt: null };
}
