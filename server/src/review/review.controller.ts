import { Body, Controller, Param, Query } from '@nestjs/common';
import type { Actor } from '#contract/actor';
import type { BodyOf, ParamsOf, QueryOf, ReturnOf } from '#contract/endpoint';
import { canModerate } from '#contract/policies';
import { countReview } from '#contract/review-count';
import { assignReview, decideReview, listModerators, listReview } from '#contract/review';
import { CurrentActor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { forbidden } from '../http/problem-error.js';
import { ReviewDesk } from './review-desk.js';
import { ReviewService } from './review.service.js';

function requireModerator(actor: Actor): void {
  if (!canModerate(actor)) throw forbidden('Das ist der Moderation vorbehalten.');
}

/** The queue is for moderators. */
@Controller()
export class ReviewController {
  constructor(
    private readonly review: ReviewService,
    private readonly desk: ReviewDesk,
  ) {}

  @Endpoint(listReview)
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: listReview.query }) query: QueryOf<typeof listReview>,
  ): Promise<ReturnOf<typeof listReview>> {
    requireModerator(actor);
    return this.review.list(actor, query);
  }

  @Endpoint(countReview)
  count(@CurrentActor() actor: Actor): Promise<ReturnOf<typeof countReview>> {
    requireModerator(actor);
    return this.review.count(actor);
  }

  @Endpoint(listModerators)
  async moderators(@CurrentActor() actor: Actor): Promise<ReturnOf<typeof listModerators>> {
    requireModerator(actor);
    return { moderators: await this.desk.moderators() };
  }

  @Endpoint(assignReview)
  async assign(
    @CurrentActor() actor: Actor,
    @Param({ schema: assignReview.params }) { item }: ParamsOf<typeof assignReview>,
    @Body({ schema: assignReview.body }) body: BodyOf<typeof assignReview>,
  ): Promise<ReturnOf<typeof assignReview>> {
    requireModerator(actor);
    await this.review.assign(actor, item, body);
    return {};
  }

  @Endpoint(decideReview)
  async decide(
    @CurrentActor() actor: Actor,
    @Param({ schema: decideReview.params }) { item }: ParamsOf<typeof decideReview>,
    @Body({ schema: decideReview.body }) body: BodyOf<typeof decideReview>,
  ): Promise<ReturnOf<typeof decideReview>> {
    requireModerator(actor);
    await this.review.decide(actor, item, body);
    return {};
  }
}
