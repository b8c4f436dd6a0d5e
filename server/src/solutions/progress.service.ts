import { Injectable } from '@nestjs/common';
import type { Actor } from '#contract/actor';
import type { BodyOf } from '#contract/endpoint';
import type { reviewSolution, stepSolution } from '#contract/solution-acts';
import { confirmRecommendation, takeStep } from './progress.js';
import { SolutionWrites, type Written } from './solution-writes.js';

/** How far a solution has come: steps with their evidence, and the review of recommendations. */
@Injectable()
export class ProgressService {
  constructor(private readonly writes: SolutionWrites) {}

  /**
   * Takes a step.
   * @throws 409 `conflict` where the status is not followed by this one, 409 `missing` where evidence is missing for it
   */
  step(actor: Actor, id: number, body: BodyOf<typeof stepSolution>): Promise<Written> {
    const request = { act: 'stepSolution', ...body };
    return this.writes.to(actor, id, request, (tx, solution) => takeStep(tx, actor, solution, body));
  }

  /** Confirms that a recommendation still holds, for so many months from today. */
  review(actor: Actor, id: number, body: BodyOf<typeof reviewSolution>): Promise<Written> {
    const request = { act: 'reviewSolution', ...body };
    return this.writes.to(actor, id, request, (tx, solution) => confirmRecommendation(tx, actor, solution, body));
  }
}
