import { Injectable } from '@nestjs/common';
import type { Actor } from '#contract/actor';
import type { BodyOf } from '#contract/endpoint';
import { canEditSolution } from '#contract/solution-rules';
import type { setSolutionContact } from '#contract/solution-acts';
import type { addSolutionSources } from '#contract/solutions';
import { audit } from '../auth/audit.js';
import { forbidden, notFound } from '../http/problem-error.js';
import { putContact } from './contacts.js';
import { addSources } from './new-sources.js';
import { newsOfSources } from './solution-news.js';
import { SolutionWrites, type Work, type Written } from './solution-writes.js';

/** What a solution was made of, and whom to ask about it. */
@Injectable()
export class SourcesService {
  constructor(private readonly writes: SolutionWrites) {}

  /** Adds passages of posts. */
  add(actor: Actor, id: number, body: BodyOf<typeof addSolutionSources>): Promise<Written> {
    const work: Work = async (tx, { state }) => {
      const added = await addSources(tx, actor, id, body.sources);
      if (added.length === 0) return null;
      return { quietly: true, news: state === 'open' ? await newsOfSources(tx, id, added) : [] };
    };
    return this.writes.to(actor, id, { act: 'addSolutionSources', ...body }, onlyEditors(actor, work));
  }

  /** Takes a source away. @throws 404 where the solution has no such source */
  remove(actor: Actor, id: number, sourceId: number, key: string): Promise<Written> {
    const work: Work = async (tx) => {
      const [gone]: [unknown[], number] = await tx.query(
        'delete from solution_source where id = $1 and solution_id = $2 returning id',
        [sourceId, id],
      );
      if (gone.length === 0) throw notFound('Diese Quelle gibt es nicht.');
      return { quietly: true };
    };
    return this.writes.to(actor, id, { act: 'removeSolutionSource', sourceId, key }, onlyEditors(actor, work));
  }

  /** Names a person to ask, or nobody any more. Who it is stands in no log. */
  setContact(actor: Actor, id: number, { contact }: BodyOf<typeof setSolutionContact>): Promise<Written> {
    const work: Work = async (tx) => {
      await putContact(tx, actor, { solutionId: id, reportId: null }, contact);
      const after = contact && { visibility: contact.visibility, until: contact.until };
      await audit(tx, { actorId: actor.id, act: 'set-solution-contact', target: `solution:${id}`, after });
      return { quietly: true };
    };
    return this.writes.repeatably(actor, id, onlyEditors(actor, work));
  }
}

const onlyEditors =
  (actor: Actor, work: Work): Work =>
  (tx, solution) => {
    if (!canEditSolution(actor, solution)) throw forbidden('Diesen Lösungsansatz können Sie nicht bearbeiten.');
    return work(tx, solution);
  };
