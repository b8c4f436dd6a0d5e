import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import { canSpeakForRegion } from '#contract/solution-rules';
import { current } from '../database/today.js';
import { forbidden, invalidField } from '../http/problem-error.js';
import { currentRegion } from '../regions/regions.queries.js';
import type { SolutionEntity } from './solution.entity.js';

/**
 * The region that the actor speaks for about a locked solution.
 * @throws 403 where the solution is no more than a proposal; 400 naming `mandateId` where that is no mandate of the
 *   actor's today, or for a region that does not belong to the network any more
 */
export async function speakFor(
  tx: EntityManager,
  actor: Actor,
  solution: SolutionEntity,
  mandateId: number,
): Promise<{ id: number; name: string }> {
  if (solution.state !== 'open') throw forbidden('Dieser Lösungsansatz ist noch nicht aufgenommen.');
  const [region]: { id: number; name: string }[] = await tx.query(
    `select r.id, r.name from mandate d join region r on r.id = d.region_id
     where d.id = $1 and d.member_id = $2 and ${current('d')} and ${currentRegion('r')}`,
    [mandateId, actor.id],
  );
  if (!region || !canSpeakForRegion(actor, solution, mandateId))
    throw invalidField('mandateId', 'Für diese Region haben Sie kein Mandat.');
  return region;
}
