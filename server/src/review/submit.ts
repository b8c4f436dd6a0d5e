import type { EntityManager } from 'typeorm';
import type { ReviewKind } from '#contract/review';
import { workingDaysAfter } from './working-days.js';

/** Working days within which the moderation wants to have decided. */
const WORKING_DAYS = 3;

/** What an item is about: a post, or anything else by a key of the domain's own. */
export type ReviewTarget = { kind: ReviewKind } & ({ threadId: number; number: number } | { subject: string });

const keysOf = (target: ReviewTarget) =>
  'subject' in target ? [target.subject, null, null] : ['', target.threadId, target.number];
const OPEN = `kind = $1 and subject = $2 and thread_id is not distinct from $3::bigint
  and number is not distinct from $4::int and decided_at is null`;

/**
 * Puts something into the queue of the moderation, in the transaction that makes it necessary and that has locked what it
 * is about. There is one open item per subject: what stands there already stays, with its deadline.
 * @param wanted title as shown where the domain cannot tell any more; who submitted it; a note for the moderators
 * @returns the item's id, and whether it is new
 */
export async function submitForReview(
  tx: EntityManager,
  wanted: ReviewTarget & { title?: string; submittedBy: number | null; workingDays?: number; note?: string },
): Promise<{ id: number; isNew: boolean }> {
  const { kind, title = '', submittedBy, workingDays = WORKING_DAYS, note = '' } = wanted;
  const keys = [kind, ...keysOf(wanted)];
  const dueAt = workingDaysAfter(new Date(), workingDays);
  const [made]: { id: number }[] = await tx.query(
    `insert into review_item (kind, subject, thread_id, number, title, submitted_by, due_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
    [...keys, title, submittedBy, dueAt],
  );
  const [open]: { id: number }[] = made ? [made] : await tx.query(`select id from review_item where ${OPEN}`, keys);
  if (note) await addNote(tx, open!.id, submittedBy, note);
  return { id: open!.id, isNew: made !== undefined };
}

/** Takes an open item off the queue without a decision: the matter has settled itself. @returns whether there was one */
export async function withdrawFromReview(tx: EntityManager, target: ReviewTarget, reason: string): Promise<boolean> {
  const [, withdrawn]: [unknown[], number] = await tx.query(
    `update review_item set decided_at = now(), decision = 'withdrawn', reason = $5 where ${OPEN}`,
    [target.kind, ...keysOf(target), reason],
  );
  return withdrawn > 0;
}

/** A moderator's words to the others. */
export async function addNote(tx: EntityManager, itemId: number, authorId: number | null, text: string): Promise<void> {
  await tx.query('insert into review_note (item_id, author_id, text) values ($1, $2, $3)', [itemId, authorId, text]);
}
