import { Readable } from 'node:stream';
import { Controller, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { ParamsOf } from '#contract/endpoint';
import { exportSolutions, exportSolutionTable, followSolutions, printSolution } from '#contract/solution-exports';
import { Config } from '../config.js';
import { CurrentActor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { DOCUMENT_POLICY } from '../http/security-headers.js';
import { DocumentsService } from './documents.service.js';
import { FeedService } from './feed.service.js';
import { publicSolutionIds } from './public-solutions.js';
import { solutionsCsv } from './solutions-csv.js';
import { solutionsJson } from './solutions-json.js';

/** What leaves the catalogue as files. */
@Controller()
export class SolutionsExportController {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
    private readonly feed: FeedService,
    private readonly documents: DocumentsService,
  ) {}

  @Endpoint(exportSolutions)
  async json(@Res() reply: FastifyReply) {
    const ids = await publicSolutionIds(this.db, 'reference');
    return reply
      .type('application/json; charset=utf-8')
      .send(Readable.from(solutionsJson(this.db, ids, this.config.publicUrl)));
  }

  @Endpoint(exportSolutionTable)
  async csv(@Res() reply: FastifyReply) {
    const ids = await publicSolutionIds(this.db, 'reference');
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="loesungsansaetze.csv"')
      .send(solutionsCsv(this.db, ids, this.config.publicUrl));
  }

  @Endpoint(followSolutions)
  async atom(
    @Headers('if-none-match') etag: string | undefined,
    @Headers('if-modified-since') modified: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const feed = await this.feed.solutions({ etag, modified });
    void reply.headers({ etag: feed.etag, 'last-modified': feed.modified, 'cache-control': 'public, no-cache' });
    if (feed.body === null) return reply.status(304).send();
    return reply.type('application/atom+xml; charset=utf-8').send(feed.body);
  }

  @Endpoint(printSolution)
  async pdf(
    @CurrentActor() actor: Actor | null,
    @Param({ schema: printSolution.params }) { solution }: ParamsOf<typeof printSolution>,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const { name, etag, body } = await this.documents.solution(actor, solution, known);
    void reply.headers({ etag, 'cache-control': 'private, no-cache' });
    if (body === null) return reply.status(304).send();
    const shown = { ...DOCUMENT_POLICY, 'content-disposition': `inline; filename="${name}.pdf"` };
    return reply.type('application/pdf').headers(shown).send(body);
  }
}
