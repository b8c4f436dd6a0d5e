import { Body, Controller, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#contract/actor';
import {
  getSummary,
  getTag,
  listSummaryVersions,
  listTags,
  mergeTag,
  removeSummary,
  renameTag,
  tagThread,
  writeSummary,
} from '#contract/curation';
import { listExperts } from '#contract/experts';
import type { BodyOf, ParamsOf } from '#contract/endpoint';
import { CurrentActor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { sendKept } from '../threads/kept.js';
import { ExpertsService } from './experts.service.js';
import { SummariesService } from './summaries.service.js';
import { TagsService } from './tags.service.js';
import { ThreadTagsService } from './thread-tags.service.js';

@Controller()
export class CurationController {
  constructor(
    private readonly tags: TagsService,
    private readonly threadTags: ThreadTagsService,
    private readonly summaries: SummariesService,
    private readonly experts: ExpertsService,
  ) {}

  @Endpoint(listTags)
  async listTags(@CurrentActor() actor: Actor | null) {
    return { tags: await this.tags.list(actor) };
  }

  @Endpoint(getTag)
  async getTag(
    @CurrentActor() actor: Actor | null,
    @Param({ schema: getTag.params }) { tag }: ParamsOf<typeof getTag>,
  ) {
    return { tag: await this.tags.find(actor, tag) };
  }

  @Endpoint(renameTag)
  rename(
    @CurrentActor() actor: Actor,
    @Param({ schema: renameTag.params }) { tag }: ParamsOf<typeof renameTag>,
    @Body({ schema: renameTag.body }) body: BodyOf<typeof renameTag>,
  ) {
    return this.tags.rename(actor, tag, body);
  }

  @Endpoint(mergeTag)
  merge(
    @CurrentActor() actor: Actor,
    @Param({ schema: mergeTag.params }) { tag }: ParamsOf<typeof mergeTag>,
    @Body({ schema: mergeTag.body }) body: BodyOf<typeof mergeTag>,
  ) {
    return this.tags.merge(actor, tag, body);
  }

  @Endpoint(tagThread)
  tagThread(
    @CurrentActor() actor: Actor,
    @Param({ schema: tagThread.params }) { thread }: ParamsOf<typeof tagThread>,
    @Body({ schema: tagThread.body }) body: BodyOf<typeof tagThread>,
  ) {
    return this.threadTags.tag(actor, thread, body);
  }

  @Endpoint(getSummary)
  async summary(
    @CurrentActor() actor: Actor | null,
    @Param({ schema: getSummary.params }) { thread }: ParamsOf<typeof getSummary>,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    return sendKept(reply, await this.summaries.find(actor, thread, known));
  }

  @Endpoint(listSummaryVersions)
  async versions(
    @CurrentActor() actor: Actor | null,
    @Param({ schema: listSummaryVersions.params }) { thread }: ParamsOf<typeof listSummaryVersions>,
  ) {
    return { versions: await this.summaries.versions(actor, thread) };
  }

  @Endpoint(writeSummary)
  write(
    @CurrentActor() actor: Actor,
    @Param({ schema: writeSummary.params }) { thread }: ParamsOf<typeof writeSummary>,
    @Body({ schema: writeSummary.body }) body: BodyOf<typeof writeSummary>,
  ) {
    return this.summaries.write(actor, thread, body);
  }

  @Endpoint(removeSummary)
  remove(
    @CurrentActor() actor: Actor,
    @Param({ schema: removeSummary.params }) { thread }: ParamsOf<typeof removeSummary>,
    @Body({ schema: removeSummary.body }) body: BodyOf<typeof removeSummary>,
  ) {
    return this.summaries.remove(actor, thread, body);
  }

  @Endpoint(listExperts)
  suggest(
    @CurrentActor() actor: Actor,
    @Param({ schema: listExperts.params }) { thread }: ParamsOf<typeof listExperts>,
  ) {
    return this.experts.suggest(actor, thread);
  }
}
