import { Body, Controller, Param } from '@nestjs/common';
import type { Actor } from '#contract/actor';
import type { BodyOf, ParamsOf, ReturnOf } from '#contract/endpoint';
import { hidePost, lockPost, reportPost, resubmitPost, showPost } from '#contract/moderation';
import { CurrentActor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { PostModeration } from './post-moderation.service.js';
import { ReportsService } from './reports.service.js';

/** What can be done about a post. */
@Controller()
export class PostModerationController {
  constructor(
    private readonly posts: PostModeration,
    private readonly reports: ReportsService,
  ) {}

  @Endpoint(reportPost)
  async report(
    @CurrentActor() actor: Actor,
    @Param({ schema: reportPost.params }) { thread, number }: ParamsOf<typeof reportPost>,
    @Body({ schema: reportPost.body }) body: BodyOf<typeof reportPost>,
  ): Promise<ReturnOf<typeof reportPost>> {
    await this.reports.report(actor, thread, number, body);
    return {};
  }

  @Endpoint(hidePost)
  hide(
    @CurrentActor() actor: Actor,
    @Param({ schema: hidePost.params }) { thread, number }: ParamsOf<typeof hidePost>,
    @Body({ schema: hidePost.body }) body: BodyOf<typeof hidePost>,
  ): Promise<ReturnOf<typeof hidePost>> {
    return this.posts.hide(actor, thread, number, body);
  }

  @Endpoint(showPost)
  show(
    @CurrentActor() actor: Actor,
    @Param({ schema: showPost.params }) { thread, number }: ParamsOf<typeof showPost>,
    @Body({ schema: showPost.body }) body: BodyOf<typeof showPost>,
  ): Promise<ReturnOf<typeof showPost>> {
    return this.posts.show(actor, thread, number, body);
  }

  @Endpoint(resubmitPost)
  async resubmit(
    @CurrentActor() actor: Actor,
    @Param({ schema: resubmitPost.params }) { thread, number }: ParamsOf<typeof resubmitPost>,
    @Body({ schema: resubmitPost.body }) body: BodyOf<typeof resubmitPost>,
  ): Promise<ReturnOf<typeof resubmitPost>> {
    await this.posts.resubmit(actor, thread, number, body);
    return {};
  }

  @Endpoint(lockPost)
  lock(
    @CurrentActor() actor: Actor,
    @Param({ schema: lockPost.params }) { thread, number }: ParamsOf<typeof lockPost>,
    @Body({ schema: lockPost.body }) body: BodyOf<typeof lockPost>,
  ): Promise<ReturnOf<typeof lockPost>> {
    return this.posts.lock(actor, thread, number, body);
  }
}
