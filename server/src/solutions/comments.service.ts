import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf, ReturnOf } from '#contract/endpoint';
import { canCommentSolution } from '#contract/solution-rules';
import type { commentSolution, listSolutionComments } from '#contract/solution-acts';
import { once, type WriteRequest } from '../database/once.js';
import { forbidden, invalidField, notFound } from '../http/problem-error.js';
import { Live } from '../realtime/live.js';
import { iso, member } from '../threads/thread.shape.js';
import type { SolutionEntity } from './solution.entity.js';
import type { Written } from './solution-writes.js';
import { findSolution, lockSolution } from './visible-solution.js';

const COMMENT = `json_build_object('id', c.id, 'section', c.section, 'author', ${member('c.author_id')}, 'at', ${iso('c.at')},
  'text', c.text, 'quote', c.quote, 'version', c.version,
  'resolved', case when c.resolved_at is not null then json_build_object('by', ${member('c.resolved_by')}, 'at', ${iso('c.resolved_at')}) end)`;

/** Comments on sections. They count as no write to the solution, since not everybody who reads it sees them. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
  ) {}

  /** All comments, oldest first. */
  async list(actor: Actor, id: number): Promise<ReturnOf<typeof listSolutionComments>> {
    await findSolution(this.db.manager, actor, id);
    const [row]: ReturnOf<typeof listSolutionComments>[] = await this.db.query(
      `select coalesce(json_agg(${COMMENT} order by c.id), '[]') comments from solution_comment c where c.solution_id = $1`,
      [id],
    );
    return row!;
  }

  /** Comments on a section, as it stands in a version. */
  comment(actor: Actor, id: number, body: BodyOf<typeof commentSolution>): Promise<Written> {
    const { section, text, quote, version } = body;
    return this.write(actor, id, { act: 'commentSolution', ...body }, async (tx, solution) => {
      if (version > solution.version) throw invalidField('version', 'Diese Fassung gibt es nicht.');
      await tx.query(
        'insert into solution_comment (solution_id, section, author_id, text, quote, version) values ($1, $2, $3, $4, $5, $6)',
        [id, section, actor.id, text, quote, version],
      );
    });
  }

  /** Marks a comment as dealt with, or not any more. */
  resolve(actor: Actor, id: number, commentId: number, { key, resolved }: { key: string; resolved: boolean }) {
    return this.write(actor, id, { act: 'resolveComment', commentId, key, resolved }, async (tx) => {
      const [known]: { resolved: boolean }[] = await tx.query(
        'select resolved_at is not null resolved from solution_comment where id = $1 and solution_id = $2',
        [commentId, id],
      );
      if (!known) throw notFound('Diesen Kommentar gibt es nicht.');
      if (known.resolved === resolved) return;
      await tx.query(
        'update solution_comment set resolved_by = $2, resolved_at = case when $3 then now() end where id = $1',
        [commentId, resolved ? actor.id : null, resolved],
      );
    });
  }

  private async write(
    actor: Actor,
    id: number,
    request: WriteRequest,
    work: (tx: EntityManager, solution: SolutionEntity) => Promise<void>,
  ): Promise<Written> {
    const { answer, first } = await once(this.db, actor.id, { id, ...request }, async (tx) => {
      const solution = await lockSolution(tx, actor, id);
      if (!canCommentSolution(actor, solution)) throw forbidden('Kommentare schreiben Mitglieder.');
      await work(tx, solution);
      return { id, change: solution.change };
    });
    if (first) this.live.hintMembers({ what: 'solutions' });
    return answer;
  }
}
