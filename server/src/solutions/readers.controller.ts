import { Body, Controller, Param } from '@nestjs/common';
import type { Actor } from '#contract/actor';
import type { BodyOf, ParamsOf } from '#contract/endpoint';
import { commentSolution, listSolutionComments, resolveComment } from '#contract/solution-acts';
import { followSolution, markSolutionRead } from '#contract/solutions';
import { CurrentActor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { ReadersService } from './readers.service.js';
import { CommentsService } from './comments.service.js';

/** Reading, following and commenting on solutions. */
@Controller()
export class ReadersController {
  constructor(
    private readonly readers: ReadersService,
    private readonly comments: CommentsService,
  ) {}

  @Endpoint(markSolutionRead)
  async markRead(
    @CurrentActor() actor: Actor,
    @Param({ schema: markSolutionRead.params }) { solution }: ParamsOf<typeof markSolutionRead>,
    @Body({ schema: markSolutionRead.body }) { version }: BodyOf<typeof markSolutionRead>,
  ) {
    await this.readers.markRead(actor, solution, version);
    return {};
  }

  @Endpoint(followSolution)
  async follow(
    @CurrentActor() actor: Actor,
    @Param({ schema: followSolution.params }) { solution }: ParamsOf<typeof followSolution>,
    @Body({ schema: followSolution.body }) { on }: BodyOf<typeof followSolution>,
  ) {
    await this.readers.follow(actor, solution, on);
    return {};
  }

  @Endpoint(listSolutionComments)
  listComments(
    @CurrentActor() actor: Actor,
    @Param({ schema: listSolutionComments.params }) { solution }: ParamsOf<typeof listSolutionComments>,
  ) {
    return this.comments.list(actor, solution);
  }

  @Endpoint(commentSolution)
  comment(
    @CurrentActor() actor: Actor,
    @Param({ schema: commentSolution.params }) { solution }: ParamsOf<typeof commentSolution>,
    @Body({ schema: commentSolution.body }) body: BodyOf<typeof commentSolution>,
  ) {
    return this.comments.comment(actor, solution, body);
  }

  @Endpoint(resolveComment)
  resolve(
    @CurrentActor() actor: Actor,
    @Param({ schema: resolveComment.params }) { solution, comment }: ParamsOf<typeof resolveComment>,
    @Body({ schema: resolveComment.body }) body: BodyOf<typeof resolveComment>,
  ) {
    return this.comments.resolve(actor, solution, comment, body);
  }
}
