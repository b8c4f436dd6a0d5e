import { Body, Controller, Headers, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#contract/actor';
import type { BodyOf, ParamsOf, QueryOf } from '#contract/endpoint';
import { admitGuest, editThread, getChanges, getThread, getThreadPage, getThreadTree, listSimilarThreads, listThreadGuests, listThreads, markAllRead, markRead, startThread } from '#contract/threads';
import { CurrentReader, type ReaderToken } from '../auth/reader.js';
import { CurrentActor } from '../http/actor.js';
import { Endpoint, IdentifiesReader } from '../http/endpoint.decorator.js';
import { GuestsService } from './guests.service.js';
import { sendKept } from './kept.js';
import { ListsService } from './lists.service.js';
import { PagesService } from './pages.service.js';
import { ReadingService } from './reading.service.js';
import { ThreadsService } from './threads.service.js';

@Controller()
export class ThreadsController {
  constructor(
    private readonly threads: ThreadsService,
    private readonly lists: ListsService,
    private readonly pages: PagesService,
    private readonly reading: ReadingService,
    private readonly guests: GuestsService,
  ) {}

  @Endpoint(listThreads)
  @IdentifiesReader()
  async list(
    @CurrentReader() reader: ReaderToken,
    @Query({ schema: listThreads.query }) query: QueryOf<typeof listThreads>,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    return sendKept(reply, await this.lists.list(reader, query, known));
  }

  @Endpoint(listSimilarThreads)
  async similar(@CurrentActor() actor: Actor, @Query({ schema: listSimilarThreads.query }) query: QueryOf<typeof listSimilarThreads>) {
    return { threads: await this.threads.similar(actor, query.title) };
  }

  @Endpoint(startThread)
  start(@CurrentActor() actor: Actor, @Body({ schema: startThread.body }) body: BodyOf<typeof startThread>) {
    return this.threads.start(actor, body);
  }

  @Endpoint(getThread)
  @IdentifiesReader()
  head(@CurrentReader() reader: ReaderToken, @Param({ schema: getThread.params }) { thread }: ParamsOf<typeof getThread>) {
    return this.threads.head(reader, thread);
  }

  @Endpoint(getThreadPage)
  @IdentifiesReader()
  async page(
    @CurrentReader() reader: ReaderToken,
    @Param({ schema: getThreadPage.params }) { thread, page }: ParamsOf<typeof getThreadPage>,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    return sendKept(reply, await this.pages.page(reader, thread, page, known));
  }

  @Endpoint(getThreadTree)
  tree(
    @CurrentActor() actor: Actor | null,
    @Param({ schema: getThreadTree.params }) { thread }: ParamsOf<typeof getThreadTree>,
    @Query({ schema: getThreadTree.query }) { after }: QueryOf<typeof getThreadTree>,
  ) {
    return this.threads.tree(actor, thread, after);
  }

  @Endpoint(getChanges)
  changes(
    @CurrentActor() actor: Actor | null,
    @Param({ schema: getChanges.params }) { thread }: ParamsOf<typeof getChanges>,
    @Query({ schema: getChanges.query }) { since }: QueryOf<typeof getChanges>,
  ) {
    return this.threads.changes(actor, thread, since);
  }

  @Endpoint(markRead)
  async markRead(
    @CurrentActor() actor: Actor,
    @Param({ schema: markRead.params }) { thread }: ParamsOf<typeof markRead>,
    @Body({ schema: markRead.body }) { number }: BodyOf<typeof markRead>,
  ) {
    await this.reading.markRead(actor, thread, number);
    return {};
  }

  @Endpoint(markAllRead)
  async markAllRead(@CurrentActor() actor: Actor, @Body({ schema: markAllRead.body }) { topicId }: BodyOf<typeof markAllRead>) {
    await this.reading.markAllRead(actor, topicId);
    return {};
  }

  @Endpoint(editThread)
  edit(
    @CurrentActor() actor: Actor,
    @Param({ schema: editThread.params }) { thread }: ParamsOf<typeof editThread>,
    @Body({ schema: editThread.body }) body: BodyOf<typeof editThread>,
  ) {
    return this.threads.edit(actor, thread, body);
  }

  @Endpoint(listThreadGuests)
  async listGuests(@CurrentActor() actor: Actor, @Param({ schema: listThreadGuests.params }) { thread }: ParamsOf<typeof listThreadGuests>) {
    return { guests: await this.guests.list(actor, thread) };
  }

  @Endpoint(admitGuest)
  async admitGuest(
    @CurrentActor() actor: Actor,
    @Param({ schema: admitGuest.params }) { thread, member }: ParamsOf<typeof admitGuest>,
    @Body({ schema: admitGuest.body }) { admitted }: BodyOf<typeof admitGuest>,
  ) {
    await this.guests.admit(actor, thread, member, admitted);
    return {};
  }
}
