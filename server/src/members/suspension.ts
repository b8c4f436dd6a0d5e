import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import { recordActivity } from '../activity/record-activity.js';
import { audit } from '../auth/audit.js';
import { MemberEntity } from '../auth/member.entity.js';
import { TODAY } from '../database/today.js';
import { invalidField } from '../http/problem-error.js';
import type { Jobs } from '../jobs/jobs.js';

export const END_SUSPENSION = 'end-suspension';
/** The suspension that a job ends is the one that it was ordered for, if that is still so. */
export interface EndSuspension {
  member: number;
  until: string;
}

/** Suspends a locked member, or changes until when. @param until last day @throws 400 for a day that is over */
export async function beginSuspension(
  tx: EntityManager,
  jobs: Jobs,
  actor: Actor,
  member: MemberEntity,
  { until, reason }: { until: string | null; reason: string },
): Promise<void> {
  if (until !== null) await orderEnd(tx, jobs, member.id, until);
  const suspendedAt = member.suspendedAt ?? new Date();
  await tx.update(MemberEntity, member.id, { suspendedAt, suspendedUntil: until, suspensionReason: reason });
  await audit(tx, {
    actorId: actor.id,
    act: 'suspend',
    target: `member:${member.id}`,
    reason,
    concerns: [member.id],
    before: { suspendedAt: member.suspendedAt, suspendedUntil: member.suspendedUntil },
    after: { suspendedAt, suspendedUntil: until },
  });
}

async function orderEnd(tx: EntityManager, jobs: Jobs, member: number, until: string): Promise<void> {
  const [day]: { past: boolean; end: Date }[] = await tx.query(
    `select $1::date < ${TODAY} past, ($1::date + 1)::timestamp at time zone 'Europe/Berlin' "end"`,
    [until],
  );
  if (day!.past) throw invalidField('until', 'Dieser Tag ist schon vorbei.');
  await jobs.enqueue(tx, END_SUSPENSION, { member, until } satisfies EndSuspension, day!.end);
}

/** Lets a locked member in again. @param actorId `null` where the time is up */
export async function endSuspension(
  tx: EntityManager,
  actorId: number | null,
  { id, suspendedAt, suspendedUntil }: MemberEntity,
  reason: string,
): Promise<null> {
  await tx.update(MemberEntity, id, { suspendedAt: null, suspendedUntil: null, suspensionReason: '' });
  await audit(tx, {
    actorId,
    act: 'reinstate',
    target: `member:${id}`,
    reason,
    concerns: [id],
    before: { suspendedAt, suspendedUntil },
    after: { suspendedAt: null, suspendedUntil: null },
  });
  await recordActivity(tx, { actorId, kind: 'reinstated', data: { reason }, concerns: [id] });
  return null;
}
