import { Body, Controller, Param, Query } from '@nestjs/common';
import type { Actor } from '#contract/actor';
import type { BodyOf, ParamsOf, QueryOf } from '#contract/endpoint';
import { listThreadSolutions } from '#contract/solution-status';
import {
  compareSolutions,
  editSolution,
  findSolution,
  getSolution,
  getSolutionVersion,
  listSolutions,
  listSolutionVersions,
  openSolution,
} from '#contract/solutions';
import { CurrentActor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { CatalogueService } from './catalogue.service.js';
import { SolutionsService } from './solutions.service.js';

/** The catalogue, and the content of solutions. */
@Controller()
export class SolutionsController {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly solutions: SolutionsService,
  ) {}

  @Endpoint(listSolutions)
  list(
    @CurrentActor() actor: Actor | null,
    @Query({ schema: listSolutions.query }) query: QueryOf<typeof listSolutions>,
  ) {
    return this.catalogue.list(actor, query);
  }

  @Endpoint(compareSolutions)
  compare(
    @CurrentActor() actor: Actor | null,
    @Query({ schema: compareSolutions.query }) { ids }: QueryOf<typeof compareSolutions>,
  ) {
    return this.catalogue.compare(actor, ids);
  }

  @Endpoint(getSolution)
  get(
    @CurrentActor() actor: Actor | null,
    @Param({ schema: getSolution.params }) { solution }: ParamsOf<typeof getSolution>,
  ) {
    return this.catalogue.get(actor, solution);
  }

  @Endpoint(findSolution)
  find(
    @CurrentActor() actor: Actor | null,
    @Param({ schema: findSolution.params }) { reference }: ParamsOf<typeof findSolution>,
  ) {
    return this.catalogue.find(actor, reference);
  }

  @Endpoint(listThreadSolutions)
  ofThread(
    @CurrentActor() actor: Actor | null,
    @Param({ schema: listThreadSolutions.params }) { thread }: ParamsOf<typeof listThreadSolutions>,
  ) {
    return this.catalogue.ofThread(actor, thread);
  }

  @Endpoint(listSolutionVersions)
  versions(
    @CurrentActor() actor: Actor | null,
    @Param({ schema: listSolutionVersions.params }) { solution }: ParamsOf<typeof listSolutionVersions>,
  ) {
    return this.catalogue.versions(actor, solution);
  }

  @Endpoint(getSolutionVersion)
  version(
    @CurrentActor() actor: Actor | null,
    @Param({ schema: getSolutionVersion.params }) { solution, version }: ParamsOf<typeof getSolutionVersion>,
  ) {
    return this.catalogue.version(actor, solution, version);
  }

  @Endpoint(openSolution)
  open(@CurrentActor() actor: Actor, @Body({ schema: openSolution.body }) body: BodyOf<typeof openSolution>) {
    return this.solutions.open(actor, body);
  }

  @Endpoint(editSolution)
  edit(
    @CurrentActor() actor: Actor,
    @Param({ schema: editSolution.params }) { solution }: ParamsOf<typeof editSolution>,
    @Body({ schema: editSolution.body }) body: BodyOf<typeof editSolution>,
  ) {
    return this.solutions.edit(actor, solution, body);
  }
}
