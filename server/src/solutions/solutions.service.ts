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
import { submitProposal } from './curation.service.js';
import { addSources } from './new-sources.js';
import { setFollowing } from './readers.service.js';
import { nextReference } from './reference.js';
import { columnsOf, currentContent, keepVersion } from './solution-content.js';
import { SolutionEntity } from './solution.entity.js';
import { SolutionWrites, type Written } from './solution-writes.js';
import { noteStep } from './steps.js';

type Opening = BodyOf<typeof openSolution>;

/** Opening solutions, and writing their content together. */
@Injectable()
export class SolutionsService {
  constructor(
    private readonly db: DataSource,
    private readonly writes: SolutionWrites,
  ) {}

  /** Opens a solution with its sources; what members open is a proposal. */
  async open(actor: Actor, body: Opening): Promise<Written> {
    if (!canProposeSolution(actor)) throw forbidden('Lösungsansätze schlagen Mitglieder vor.');
    const columns = columnsOf(body.content);
    const { answer, first } = await once(this.db, actor.id, { act: 'openSolution', ...body }, async (tx) => {
      const solution = await insert(tx, actor, body, columns);
      const { id } = solution;
      await keepVersion(tx, { id, version: 1 }, body.content, { authorId: actor.id, summary: '' });
      await addSources(tx, actor, id, body.sources);
      await setFollowing(tx, actor.id, id, true);
      if (solution.state === 'open') await noteOpening(tx, actor, solution);
      else await submitProposal(tx, actor, solution);
      return { id, change: 1 };
    });
    if (first) this.writes.tell({ concerned: [], queue: !isModerator(actor) });
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
      return { solution: { ...columns, version }, news: { kind: 'solution-edited', data: { reason: summary } } };
    });
  }
}

/** Those of moderators are open at once. */
async function insert(
  tx: EntityManager,
  actor: Actor,
  { visibility }: Opening,
  columns: ReturnType<typeof columnsOf>,
): Promise<SolutionEntity> {
  const open = isModerator(actor);
  return tx.save(SolutionEntity, {
    ...columns,
    ...(open && (await nextReference(tx))),
    state: open ? 'open' : 'proposed',
    status: 'idea',
    visibility,
    authorId: actor.id,
    updatedAt: new Date(),
  });
}

async function noteOpening(tx: EntityManager, actor: Actor, { id, visibility }: SolutionEntity): Promise<void> {
  await noteStep(tx, id, { from: null, to: 'idea', actorId: actor.id, reason: '' });
  const after = { state: 'open', visibility };
  await audit(tx, { actorId: actor.id, act: 'open-solution', target: `solution:${id}`, after });
}
