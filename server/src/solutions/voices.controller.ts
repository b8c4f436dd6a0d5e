import { Body, Controller, Param } from '@nestjs/common';
import type { Actor } from '#contract/actor';
import type { BodyOf, ParamsOf } from '#contract/endpoint';
import { adoptSolution, editReport, startPilot, writeReport } from '#contract/solution-acts';
import { CurrentActor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { VoicesService } from './voices.service.js';
import { ReportsService } from './reports.service.js';

/** What regions say of solutions. */
@Controller()
export class VoicesController {
  constructor(
    private readonly voices: VoicesService,
    private readonly reports: ReportsService,
  ) {}

  @Endpoint(startPilot)
  startPilot(
    @CurrentActor() actor: Actor,
    @Param({ schema: startPilot.params }) { solution }: ParamsOf<typeof startPilot>,
    @Body({ schema: startPilot.body }) body: BodyOf<typeof startPilot>,
  ) {
    return this.voices.startPilot(actor, solution, body);
  }

  @Endpoint(adoptSolution)
  adopt(
    @CurrentActor() actor: Actor,
    @Param({ schema: adoptSolution.params }) { solution }: ParamsOf<typeof adoptSolution>,
    @Body({ schema: adoptSolution.body }) body: BodyOf<typeof adoptSolution>,
  ) {
    return this.voices.adopt(actor, solution, body);
  }

  @Endpoint(writeReport)
  writeReport(
    @CurrentActor() actor: Actor,
    @Param({ schema: writeReport.params }) { solution }: ParamsOf<typeof writeReport>,
    @Body({ schema: writeReport.body }) body: BodyOf<typeof writeReport>,
  ) {
    return this.reports.write(actor, solution, body);
  }

  @Endpoint(editReport)
  editReport(
    @CurrentActor() actor: Actor,
    @Param({ schema: editReport.params }) { solution, report }: ParamsOf<typeof editReport>,
    @Body({ schema: editReport.body }) body: BodyOf<typeof editReport>,
  ) {
    return this.reports.edit(actor, solution, report, body);
  }
}
