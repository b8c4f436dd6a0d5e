import { Body, Controller, Param } from '@nestjs/common';
import type { Actor } from '#contract/actor';
import type { BodyOf, ParamsOf, ReturnOf } from '#contract/endpoint';
import { addTopic, editTopic, listTopics } from '#contract/topics';
import { CurrentActor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { TopicsService } from './topics.service.js';

@Controller()
export class TopicsController {
  constructor(private readonly topics: TopicsService) {}

  @Endpoint(listTopics)
  async list(@CurrentActor() actor: Actor | null): Promise<ReturnOf<typeof listTopics>> {
    return { topics: await this.topics.list(actor) };
  }

  @Endpoint(addTopic)
  add(
    @CurrentActor() actor: Actor,
    @Body({ schema: addTopic.body }) body: BodyOf<typeof addTopic>,
  ): Promise<ReturnOf<typeof addTopic>> {
    return this.topics.add(actor, body);
  }

  @Endpoint(editTopic)
  async edit(
    @CurrentActor() actor: Actor,
    @Param({ schema: editTopic.params }) { id }: ParamsOf<typeof editTopic>,
    @Body({ schema: editTopic.body }) body: BodyOf<typeof editTopic>,
  ): Promise<ReturnOf<typeof editTopic>> {
    await this.topics.edit(actor, id, body);
    return {};
  }
}
