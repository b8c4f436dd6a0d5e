import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf } from '#contract/endpoint';
import type { setSolutionContact } from '#contract/solution-acts';
import { TODAY } from '../database/today.js';
import { invalidField } from '../http/problem-error.js';

type NewContact = BodyOf<typeof setSolutionContact>['contact'];

/** Whose contact it is: a solution's own (`reportId` null), or that of one of its reports. */
interface Whose {
  solutionId: number;
  reportId: number | null;
}

/**
 * Puts a contact in the place of the one before, which is erased; null leaves none.
 * @throws 400 where it would have expired already
 */
export async function putContact(
  tx: EntityManager,
  actor: Actor,
  { solutionId, reportId }: Whose,
  contact: NewContact,
): Promise<void> {
  await tx.query('delete from solution_contact where solution_id = $1 and report_id is not distinct from $2::bigint', [
    solutionId,
    reportId,
  ]);
  if (contact === null) return;
  const { name, email, phone, visibility, until } = contact;
  const kept: unknown[] = await tx.query(
    `insert into solution_contact (solution_id, report_id, name, email, phone, visibility, until, consent_by)
     select $1, $2::bigint, $3, $4, $5, $6, $7::date, $8 where $7::date >= ${TODAY} returning id`,
    [solutionId, reportId, name, email, phone, visibility, until, actor.id],
  );
  if (kept.length === 0) throw invalidField('contact.until', 'Dieser Tag ist schon vorbei.');
}

/** Erases contacts that nobody is shown any more. */
export async function eraseExpiredContacts(db: EntityManager): Promise<void> {
  await db.query(`delete from solution_contact where until < ${TODAY}`);
}
