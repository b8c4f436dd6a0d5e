import { Body, Controller, Param } from '@nestjs/common';
import type { Actor } from '#contract/actor';
import type { BodyOf, ParamsOf } from '#contract/endpoint';
import { curateSolution, resubmitSolution, setSolutionContact } from '#contract/solution-acts';
import { addSolutionSources, removeSolutionSource } from '#contract/solutions';
import { CurrentActor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { CurationService } from './curation.service.js';
import { SourcesService } from './sources.service.js';

/** Proposals, visibility, sources and contacts of solutions. */
@Controller()
export class CurationController {
  constructor(
    private readonly curation: CurationService,
    private readonly sources: SourcesService,
  ) {}

  @Endpoint(curateSolution)
  curate(
    @CurrentActor() actor: Actor,
    @Param({ schema: curateSolution.params }) { solution }: ParamsOf<typeof curateSolution>,
    @Body({ schema: curateSolution.body }) body: BodyOf<typeof curateSolution>,
  ) {
    return this.curation.curate(actor, solution, body);
  }

  @Endpoint(resubmitSolution)
  resubmit(
    @CurrentActor() actor: Actor,
    @Param({ schema: resubmitSolution.params }) { solution }: ParamsOf<typeof resubmitSolution>,
    @Body({ schema: resubmitSolution.body }) { key }: BodyOf<typeof resubmitSolution>,
  ) {
    return this.curation.resubmit(actor, solution, key);
  }

  @Endpoint(addSolutionSources)
  addSources(
    @CurrentActor() actor: Actor,
    @Param({ schema: addSolutionSources.params }) { solution }: ParamsOf<typeof addSolutionSources>,
    @Body({ schema: addSolutionSources.body }) body: BodyOf<typeof addSolutionSources>,
  ) {
    return this.sources.add(actor, solution, body);
  }

  @Endpoint(removeSolutionSource)
  removeSource(
    @CurrentActor() actor: Actor,
    @Param({ schema: removeSolutionSource.params }) { solution, source }: ParamsOf<typeof removeSolutionSource>,
    @Body({ schema: removeSolutionSource.body }) { key }: BodyOf<typeof removeSolutionSource>,
  ) {
    return this.sources.remove(actor, solution, source, key);
  }

  @Endpoint(setSolutionContact)
  setContact(
    @CurrentActor() actor: Actor,
    @Param({ schema: setSolutionContact.params }) { solution }: ParamsOf<typeof setSolutionContact>,
    @Body({ schema: setSolutionContact.body }) body: BodyOf<typeof setSolutionContact>,
  ) {
    return this.sources.setContact(actor, solution, body);
  }
}
