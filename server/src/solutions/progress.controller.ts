import { Body, Controller, Param } from '@nestjs/common';
import type { Actor } from '#contract/actor';
import type { BodyOf, ParamsOf } from '#contract/endpoint';
import { reviewSolution, stepSolution } from '#contract/solution-acts';
import { CurrentActor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { ProgressService } from './progress.service.js';

/** How far solutions have come. */
@Controller()
export class ProgressController {
  constructor(private readonly progress: ProgressService) {}

  @Endpoint(stepSolution)
  step(
    @CurrentActor() actor: Actor,
    @Param({ schema: stepSolution.params }) { solution }: ParamsOf<typeof stepSolution>,
    @Body({ schema: stepSolution.body }) body: BodyOf<typeof stepSolution>,
  ) {
    return this.progress.step(actor, solution, body);
  }

  @Endpoint(reviewSolution)
  review(
    @CurrentActor() actor: Actor,
    @Param({ schema: reviewSolution.params }) { solution }: ParamsOf<typeof reviewSolution>,
    @Body({ schema: reviewSolution.body }) body: BodyOf<typeof reviewSolution>,
  ) {
    return this.progress.review(actor, solution, body);
  }
}
