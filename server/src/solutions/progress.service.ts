import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf } from '#contract/endpoint';
import {
  canReviewSolution,
  canStep,
  type Evidence,
  missingFor,
  NEXT_STATUS,
  REVIEW_MONTHS,
} from '#contract/solution-rules';
import type { reviewSolution, SolutionStatus, stepSolution } from '#contract/solutions';
import { audit } from '../auth/audit.js';
import { TODAY } from '../database/today.js';
import { conflict, forbidden, ProblemError } from '../http/problem-error.js';
import { SolutionEntity } from './solution.entity.js';
import { SolutionWrites, type Written } from './solution-writes.js';
import { evidenceOf, noteStep } from './steps.js';

/** How far a solution has come: steps with their evidence, and the review of recommendations. */
@Injectable()
export class ProgressService {
  constructor(private readonly writes: SolutionWrites) {}

  /**
   * Takes a step.
   * @throws 409 `conflict` where the status is not followed by this one, 409 `missing` where evidence is missing for it
   */
  step(actor: Actor, id: number, body: BodyOf<typeof stepSolution>): Promise<Written> {
    const { to, reason, reviewMonths = REVIEW_MONTHS } = body;
    return this.writes.to(actor, id, { act: 'stepSolution', ...body }, async (tx, solution) => {
      const from = solution.status;
      if (!NEXT_STATUS[from].includes(to))
        throw conflict('Auf den jetzigen Stand folgt dieser nicht.', { status: from });
      if (!canStep(actor, solution, to)) throw forbidden('Diesen Schritt bestätigt die Moderation.');
      requireEvidence(to, await evidenceOf(tx, id));
      await noteStep(tx, id, { from, to, actorId: actor.id, reason });
      await audit(tx, {
        actorId: actor.id,
        act: 'step-solution',
        target: `solution:${id}`,
        reason,
        before: { status: from },
        after: { status: to },
      });
      return { solution: { status: to, ...(await reviewTerm(tx, actor, to === 'recommended' ? reviewMonths : null)) } };
    });
  }

  /** Confirms that a recommendation still holds, for so many months from today. */
  review(actor: Actor, id: number, body: BodyOf<typeof reviewSolution>): Promise<Written> {
    const { reason, months } = body;
    return this.writes.to(actor, id, { act: 'reviewSolution', ...body }, async (tx, solution) => {
      if (solution.status !== 'recommended')
        throw conflict('Geprüft werden Empfehlungen.', { status: solution.status });
      if (!canReviewSolution(actor, solution)) throw forbidden('Empfehlungen prüft die Moderation.');
      await noteStep(tx, id, { from: 'recommended', to: 'recommended', actorId: actor.id, reason });
      const term = await reviewTerm(tx, actor, months);
      await audit(tx, {
        actorId: actor.id,
        act: 'review-solution',
        target: `solution:${id}`,
        reason,
        before: { reviewDue: solution.reviewDue },
        after: { reviewDue: term.reviewDue },
      });
      return { solution: term };
    });
  }
}

/** @throws 409 `missing`, naming what is missing for the status */
export function requireEvidence(to: SolutionStatus, evidence: Evidence): void {
  const missing = missingFor(to, evidence);
  if (missing.length === 0) return;
  throw new ProblemError(409, 'missing', 'Dafür fehlt noch etwas.', {
    errors: missing.map((message) => ({ path: 'to', message })),
  });
}

type Term = Pick<SolutionEntity, 'reviewedAt' | 'reviewedBy' | 'reviewDue' | 'reviewAskedAt'>;

/** @param months until the next review; null for what needs none */
async function reviewTerm(tx: EntityManager, actor: Actor, months: number | null): Promise<Term> {
  if (months === null) return { reviewedAt: null, reviewedBy: null, reviewDue: null, reviewAskedAt: null };
  const [{ due }]: [{ due: string }] = await tx.query(`select (${TODAY} + $1 * interval '1 month')::date due`, [
    months,
  ]);
  return { reviewedAt: new Date(), reviewedBy: actor.id, reviewDue: due, reviewAskedAt: null };
}
