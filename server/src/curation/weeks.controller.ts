import { Body, Controller, Param } from '@nestjs/common';
import type { Actor } from '#contract/actor';
import type { BodyOf, ParamsOf } from '#contract/endpoint';
import { composeWeek, getWeek, listWeeks, saveWeek } from '#contract/weeks';
import { listWeekMarks, markForWeek } from '#contract/week-marks';
import { CurrentActor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { WeekMarksService } from './week-marks.service.js';
import { WeeksService } from './weeks.service.js';

@Controller()
export class WeeksController {
  constructor(
    private readonly weeks: WeeksService,
    private readonly marks: WeekMarksService,
  ) {}

  @Endpoint(listWeeks)
  list(
    @CurrentActor() actor: Actor | null,
    @Param({ schema: listWeeks.params }) { topic }: ParamsOf<typeof listWeeks>,
  ) {
    return this.weeks.list(actor, topic);
  }

  @Endpoint(getWeek)
  get(
    @CurrentActor() actor: Actor | null,
    @Param({ schema: getWeek.params }) { topic, week }: ParamsOf<typeof getWeek>,
  ) {
    return this.weeks.find(actor, topic, week);
  }

  @Endpoint(composeWeek)
  compose(
    @CurrentActor() actor: Actor,
    @Param({ schema: composeWeek.params }) { topic, week }: ParamsOf<typeof composeWeek>,
  ) {
    return this.weeks.compose(actor, topic, week);
  }

  @Endpoint(saveWeek)
  save(
    @CurrentActor() actor: Actor,
    @Param({ schema: saveWeek.params }) { topic, week }: ParamsOf<typeof saveWeek>,
    @Body({ schema: saveWeek.body }) body: BodyOf<typeof saveWeek>,
  ) {
    return this.weeks.save(actor, topic, week, body);
  }

  @Endpoint(listWeekMarks)
  listMarks(
    @CurrentActor() actor: Actor,
    @Param({ schema: listWeekMarks.params }) { thread }: ParamsOf<typeof listWeekMarks>,
  ) {
    return this.marks.list(actor, thread);
  }

  @Endpoint(markForWeek)
  async mark(
    @CurrentActor() actor: Actor,
    @Param({ schema: markForWeek.params }) { thread, number }: ParamsOf<typeof markForWeek>,
    @Body({ schema: markForWeek.body }) { on }: BodyOf<typeof markForWeek>,
  ) {
    await this.marks.set(actor, thread, number, on);
    return {};
  }
}
