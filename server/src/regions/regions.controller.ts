import { Controller, Param } from '@nestjs/common';
import type { Actor } from '#contract/actor';
import type { ParamsOf, ReturnOf } from '#contract/endpoint';
import { getRegion, listRegions } from '#contract/regions';
import { CurrentActor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { RegionsService } from './regions.service.js';

@Controller()
export class RegionsController {
  constructor(private readonly regions: RegionsService) {}

  @Endpoint(listRegions)
  async list(@CurrentActor() actor: Actor | null): Promise<ReturnOf<typeof listRegions>> {
    return { regions: await this.regions.list(actor) };
  }

  @Endpoint(getRegion)
  get(
    @CurrentActor() actor: Actor | null,
    @Param({ schema: getRegion.params }) { slug }: ParamsOf<typeof getRegion>,
  ): Promise<ReturnOf<typeof getRegion>> {
    return this.regions.get(actor, slug);
  }
}
