import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, isModerator } from '#contract/actor';
import type { BodyOf } from '#contract/endpoint';
import { canEditSolution, canProposeSolution } from '#contract/solution-rules';
import type { editSolution, openSolution } from '#contract/solutions';
import { audit } from '../auth/audit.js';
import { once } from '../database/once.js';
import { conflict, forbidden } from '../http/problem-error.js';
import { submitProposal, takeUp } from './curation.service.js';
import { addSources } from './new-sources.js';
import { noteRead, setFollowing } from './readers.service.js';
import { columnsOf, currentContent, keepVersion } from './solution-content.js';
import { newsOfSources, recordNews } from './solution-news.js';
import { SolutionEntity } from './solution.entity.js';
import { SolutionWrites, type Written } from './solution-writes.js';

/** Opening solutions, and writing their content together. */
@Injectable()
export class SolutionsService {
  constructor(
    private readonly db: DataSource,
    private readonly writes: SolutionWrites,
  ) {}

  /** Opens a solution with its sources; what members open is a proposal. */
  async open(actor: Actor, body: BodyOf<typeof openSolution>): Promise<Written> {
    if (!canProposeSolution(actor)) throw forbidden('Lösungsansätze schlagen Mitglieder vor.');
    const columns = columnsOf(body.content);
    let concerned: number[] = [];
    const { answer, first } = await once(this.db, actor.id, { act: 'openSolution', ...body }, async (tx) => {
      const proposal = { ...columns, visibility: body.visibility, authorId: actor.id, updatedAt: new Date() };
      const { id } = await tx.save(SolutionEntity, { ...proposal, state: 'proposed', status: 'idea' });
      await keepVersion(tx, { id, version: 1 }, body.content, { authorId: actor.id, summary: '' });
      await addSources(tx, actor, id, body.sources);
      await setFollowing(tx, actor.id, id, true);
      await noteRead(tx, actor.id, id, 1);
      if (isModerator(actor)) concerned = await openAtOnce(tx, actor, { id, visibility: body.visibility });
      else await submitProposal(tx, actor, { id, title: columns.title });
      return { id, change: 1 };
    });
    if (first) this.writes.tell({ concerned, queue: !isModerator(actor) });
    return answer;
  }

  /** Replaces the content. @throws 409 with the current content and version where another has been faster */
  edit(actor: Actor, id: number, body: BodyOf<typeof editSolution>): Promise<Written> {
    const { content, summary } = body;
    const columns = columnsOf(content);
    return this.writes.to(actor, id, { act: 'editSolution', ...body }, async (tx, solution) => {
      if (!canEditSolution(actor, solution)) throw forbidden('Diesen Lösungsansatz können Sie nicht bearbeiten.');
      const current = await currentContent(tx, solution);
      if (body.version !== solution.version) {
        const { version } = solution;
        throw conflict('Jemand hat diesen Lösungsansatz inzwischen geändert.', { version, content: current });
      }
      if (isDeepStrictEqual(current, content)) return null;
      const version = solution.version + 1;
      await keepVersion(tx, { id, version }, content, { authorId: actor.id, summary });
      await noteRead(tx, actor.id, id, version);
      return { solution: { ...columns, version }, news: [{ kind: 'solution-edited', data: { reason: summary } }] };
    });
  }
}

/** @returns whom to tell of it after the commit */
async function openAtOnce(
  tx: EntityManager,
  actor: Actor,
  solution: Pick<SolutionEntity, 'id' | 'visibility'>,
): Promise<number[]> {
  const { id } = solution;
  const [news] = await newsOfSources(tx, id);
  const told = news ? await recordNews(tx, actor.id, solution, news) : [];
  const opened = await takeUp(tx, actor, id, '');
  await tx.update(SolutionEntity, id, opened);
  await audit(tx, { actorId: actor.id, act: 'open-solution', target: `solution:${id}`, after: opened });
  return told;
}
