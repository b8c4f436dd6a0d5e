import { Body, Controller, Param } from '@nestjs/common';
import type { Actor } from '#contract/actor';
import { discardDraft, getDraft, listDrafts, saveDraft } from '#contract/drafts';
import type { BodyOf, ParamsOf, ReturnOf } from '#contract/endpoint';
import { CurrentActor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { DraftsService } from './drafts.service.js';

@Controller()
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  @Endpoint(listDrafts)
  list(@CurrentActor() actor: Actor): Promise<ReturnOf<typeof listDrafts>> {
    return this.drafts.list(actor);
  }

  @Endpoint(getDraft)
  async get(
    @CurrentActor() actor: Actor,
    @Param({ schema: getDraft.params }) { target }: ParamsOf<typeof getDraft>,
  ): Promise<ReturnOf<typeof getDraft>> {
    return { draft: await this.drafts.get(actor, target) };
  }

  @Endpoint(saveDraft)
  save(
    @CurrentActor() actor: Actor,
    @Param({ schema: saveDraft.params }) { target }: ParamsOf<typeof saveDraft>,
    @Body({ schema: saveDraft.body }) body: BodyOf<typeof saveDraft>,
  ): Promise<ReturnOf<typeof saveDraft>> {
    return this.drafts.save(actor, target, body);
  }

  @Endpoint(discardDraft)
  async discard(
    @CurrentActor() actor: Actor,
    @Param({ schema: discardDraft.params }) { target }: ParamsOf<typeof discardDraft>,
  ): Promise<ReturnOf<typeof discardDraft>> {
    await this.drafts.discard(actor, target);
    return {};
  }
}
