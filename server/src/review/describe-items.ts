import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { ReviewItem } from '#contract/review';
import type { ReviewKinds, ReviewSubject } from './review-kinds.js';
import type { FullRow } from './review.queries.js';

/** Items as the contract has them, in the given order: each kind's domain is asked once what its items are about. */
export async function describeItems(
  db: EntityManager,
  kinds: ReviewKinds,
  actor: Actor,
  rows: FullRow[],
): Promise<ReviewItem[]> {
  const subjects = new Map<number, ReviewSubject>();
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const same = rows.filter((row) => row.kind === kind);
    const described = await kinds.of(kind).describe(db, actor, same);
    same.forEach(({ id }, index) => subjects.set(id, described[index]!));
  }
  return rows.map((row) => present(row, subjects.get(row.id)!, kinds));
}

function present(row: FullRow, subject: ReviewSubject, kinds: ReviewKinds): ReviewItem {
  const { id, kind, submitter, submittedAt, dueAt, overdue, claimedBy, notes, decidedAt, decider, decision, reason } =
    row;
  const label = () => (decision === 'withdrawn' ? 'Erledigt' : kinds.of(kind).labelOf(decision));
  return {
    id,
    kind,
    ...subject,
    decisions: decidedAt ? [] : subject.decisions,
    submittedBy: submitter,
    submittedAt: submittedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    overdue,
    claimedBy,
    notes,
    decided: decidedAt && { by: decider, at: decidedAt.toISOString(), label: label(), reason },
  };
}
