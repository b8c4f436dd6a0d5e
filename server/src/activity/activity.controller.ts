import { Body, Controller } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { listNotices, markNoticesSeen } from '#contract/activity';
import type { Actor } from '#contract/actor';
import type { BodyOf, ReturnOf } from '#contract/endpoint';
import { CurrentActor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { Live } from '../realtime/live.js';
import { findNotices, noteSeen } from './notices.queries.js';

/** What concerns a person, on the start page. */
@Controller()
export class ActivityController {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
  ) {}

  @Endpoint(listNotices)
  async list(@CurrentActor() actor: Actor): Promise<ReturnOf<typeof listNotices>> {
    return { notices: await findNotices(this.db, actor) };
  }

  @Endpoint(markNoticesSeen)
  async markSeen(
    @CurrentActor() actor: Actor,
    @Body({ schema: markNoticesSeen.body }) { ids }: BodyOf<typeof markNoticesSeen>,
  ): Promise<ReturnOf<typeof markNoticesSeen>> {
    await noteSeen(this.db, actor.id, ids);
    this.live.hintMember(actor.id, { what: 'notices' });
    return {};
  }
}
