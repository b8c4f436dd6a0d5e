import { Body, Controller, Param } from '@nestjs/common';
import type { Actor } from '#contract/actor';
import type { BodyOf, ParamsOf } from '#contract/endpoint';
import { mergeThread, movePosts, splitThread } from '#contract/restructure';
import { CurrentActor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { RestructuringService } from './restructuring.service.js';

@Controller()
export class RestructuringController {
  constructor(private readonly restructuring: RestructuringService) {}

  @Endpoint(splitThread)
  split(
    @CurrentActor() actor: Actor,
    @Param({ schema: splitThread.params }) { thread }: ParamsOf<typeof splitThread>,
    @Body({ schema: splitThread.body }) body: BodyOf<typeof splitThread>,
  ) {
    return this.restructuring.split(actor, thread, body);
  }

  @Endpoint(movePosts)
  move(
    @CurrentActor() actor: Actor,
    @Param({ schema: movePosts.params }) { thread }: ParamsOf<typeof movePosts>,
    @Body({ schema: movePosts.body }) body: BodyOf<typeof movePosts>,
  ) {
    return this.restructuring.move(actor, thread, body);
  }

  @Endpoint(mergeThread)
  merge(
    @CurrentActor() actor: Actor,
    @Param({ schema: mergeThread.params }) { thread }: ParamsOf<typeof mergeThread>,
    @Body({ schema: mergeThread.body }) body: BodyOf<typeof mergeThread>,
  ) {
    return this.restructuring.merge(actor, thread, body);
  }
}
