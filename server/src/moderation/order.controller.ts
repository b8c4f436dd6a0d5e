import { Body, Controller, Param, Query } from '@nestjs/common';
import type { Actor } from '#contract/actor';
import type { BodyOf, ParamsOf, QueryOf, ReturnOf } from '#contract/endpoint';
import {
  cancelTimer,
  exportLog,
  getMemberState,
  getNextPost,
  listLog,
  setTimer,
  silenceMember,
  slowThread,
} from '#contract/moderation';
import { CurrentActor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { LogService } from './log.service.js';
import { PaceService } from './pace.service.js';
import { SilenceService } from './silence.service.js';
import { TimersService } from './timers.service.js';

/** How order is kept in threads and among members, and the log of it. */
@Controller()
export class OrderController {
  constructor(
    private readonly pace: PaceService,
    private readonly timers: TimersService,
    private readonly silences: SilenceService,
    private readonly log: LogService,
  ) {}

  @Endpoint(slowThread)
  slow(
    @CurrentActor() actor: Actor,
    @Param({ schema: slowThread.params }) { thread }: ParamsOf<typeof slowThread>,
    @Body({ schema: slowThread.body }) body: BodyOf<typeof slowThread>,
  ): Promise<ReturnOf<typeof slowThread>> {
    return this.pace.slow(actor, thread, body);
  }

  @Endpoint(getNextPost)
  async nextPost(
    @CurrentActor() actor: Actor,
    @Param({ schema: getNextPost.params }) { thread }: ParamsOf<typeof getNextPost>,
  ): Promise<ReturnOf<typeof getNextPost>> {
    return { at: (await this.pace.next(actor, thread))?.toISOString() ?? null };
  }

  @Endpoint(setTimer)
  setTimer(
    @CurrentActor() actor: Actor,
    @Param({ schema: setTimer.params }) { thread }: ParamsOf<typeof setTimer>,
    @Body({ schema: setTimer.body }) body: BodyOf<typeof setTimer>,
  ): Promise<ReturnOf<typeof setTimer>> {
    return this.timers.set(actor, thread, body);
  }

  @Endpoint(cancelTimer)
  async cancelTimer(
    @CurrentActor() actor: Actor,
    @Param({ schema: cancelTimer.params }) { thread, timer }: ParamsOf<typeof cancelTimer>,
  ): Promise<ReturnOf<typeof cancelTimer>> {
    await this.timers.cancel(actor, thread, timer);
    return {};
  }

  @Endpoint(getMemberState)
  memberState(
    @CurrentActor() actor: Actor,
    @Param({ schema: getMemberState.params }) { member }: ParamsOf<typeof getMemberState>,
  ): Promise<ReturnOf<typeof getMemberState>> {
    return this.silences.state(actor, member);
  }

  @Endpoint(silenceMember)
  async silence(
    @CurrentActor() actor: Actor,
    @Param({ schema: silenceMember.params }) { member }: ParamsOf<typeof silenceMember>,
    @Body({ schema: silenceMember.body }) { until, reason }: BodyOf<typeof silenceMember>,
  ): Promise<ReturnOf<typeof silenceMember>> {
    await this.silences.silence(actor, member, until, reason);
    return {};
  }

  @Endpoint(listLog)
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: listLog.query }) query: QueryOf<typeof listLog>,
  ): Promise<ReturnOf<typeof listLog>> {
    return this.log.list(actor, query);
  }

  @Endpoint(exportLog)
  file(
    @CurrentActor() actor: Actor,
    @Query({ schema: exportLog.query }) query: QueryOf<typeof exportLog>,
  ): Promise<ReturnOf<typeof exportLog>> {
    return this.log.file(actor, query);
  }
}
