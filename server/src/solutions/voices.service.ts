import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf } from '#contract/endpoint';
import type { adoptSolution, startPilot } from '#contract/solution-acts';
import { audit } from '../auth/audit.js';
import { invalidField } from '../http/problem-error.js';
import { speakFor } from './mandate.js';
import { SolutionWrites, type Written } from './solution-writes.js';

/** What regions do with a solution: that they try it, and that they take it over or not. */
@Injectable()
export class VoicesService {
  constructor(private readonly writes: SolutionWrites) {}

  /** Notes that the region of a mandate tries it. */
  startPilot(actor: Actor, id: number, body: BodyOf<typeof startPilot>): Promise<Written> {
    const { mandateId, from, until, responsibleBody, note } = body;
    if (until !== null && until < from) throw invalidField('until', 'Das Ende liegt vor dem Beginn.');
    return this.writes.to(actor, id, { act: 'startPilot', ...body }, async (tx, solution) => {
      const region = await speakFor(tx, actor, solution, mandateId);
      await tx.query(
        `insert into pilot (solution_id, region_id, member_id, first_day, last_day, responsible_body, note)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, region.id, actor.id, from, until, responsibleBody, note],
      );
      await noteRepresentation(tx, actor, id, {
        act: 'start-pilot',
        regionId: region.id,
        from,
        until,
        responsibleBody,
      });
      return { news: [{ kind: 'solution-piloted', data: { region: region.name } }] };
    });
  }

  /** Notes what the region of a mandate does with it; the latest word of a region counts. */
  adopt(actor: Actor, id: number, body: BodyOf<typeof adoptSolution>): Promise<Written> {
    const { mandateId, kind, since, reason } = body;
    return this.writes.to(actor, id, { act: 'adoptSolution', ...body }, async (tx, solution) => {
      const region = await speakFor(tx, actor, solution, mandateId);
      await tx.query('update adoption set latest = false where solution_id = $1 and region_id = $2 and latest', [
        id,
        region.id,
      ]);
      await tx.query(
        'insert into adoption (solution_id, region_id, member_id, kind, since, reason) values ($1, $2, $3, $4, $5, $6)',
        [id, region.id, actor.id, kind, since, reason],
      );
      await noteRepresentation(tx, actor, id, { act: 'adopt-solution', regionId: region.id, kind, since, reason });
      return { news: [{ kind: 'solution-adopted', data: { region: region.name, kind, reason } }] };
    });
  }
}

/** What is said for a region is on record. */
export async function noteRepresentation(
  tx: EntityManager,
  actor: Actor,
  solutionId: number,
  { act, ...after }: { act: string; regionId: number; [detail: string]: unknown },
): Promise<void> {
  await audit(tx, { actorId: actor.id, act, target: `solution:${solutionId}`, after });
}
