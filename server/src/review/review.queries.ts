import type { EntityManager } from 'typeorm';
import type { MemberRef } from '#contract/actor';
import type { QueryOf } from '#contract/endpoint';
import type { listReview, ReviewItem } from '#contract/review';
import type { ReviewRow } from './review-kinds.js';

/** Items of one answer. */
export const ITEMS_AT_ONCE = 25;

/** An item with its people, before its domain has said what it is about. */
export type FullRow = ReviewRow &
  Pick<ReviewItem, 'overdue' | 'claimedBy' | 'notes'> & {
    submitter: MemberRef | null;
    submittedAt: Date;
    dueAt: Date;
    decidedAt: Date | null;
    decider: MemberRef | null;
    decision: string;
    reason: string;
  };

const person = (id: string) =>
  `(select json_build_object('id', m.id, 'name', m.name) from member m where m.id = ${id})`;
const iso = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const ROW = `i.id, i.kind, i.subject, i.thread_id "threadId", i.number, i.title, i.submitted_by "submittedBy"`;
const FULL = `${ROW}, ${person('i.submitted_by')} submitter, i.submitted_at "submittedAt", i.due_at "dueAt",
  i.decided_at is null and i.due_at < now() overdue, ${person('i.claimed_by')} "claimedBy",
  i.decided_at "decidedAt", ${person('i.decided_by')} decider, i.decision, i.reason,
  (select coalesce(json_agg(json_build_object('at', ${iso('n.at')}, 'author', ${person('n.author_id')}, 'text', n.text) order by n.id), '[]')
   from review_note n where n.item_id = i.id) notes`;

/** One more than is shown, where there is more. */
export function findItems(db: EntityManager, me: number, query: QueryOf<typeof listReview>): Promise<FullRow[]> {
  const { kind = null, state = 'open', after = 0 } = query;
  const [which, order] =
    state === 'open'
      ? [
          'i.decided_at is null',
          `i.claimed_by is not distinct from $2::bigint desc, i.claimed_by is null desc, i.due_at, i.id`,
        ]
      : ['i.decided_at is not null', '$2::bigint is null, i.decided_at desc, i.id desc'];
  return db.query(
    `select ${FULL} from review_item i where ${which} and ($1::text is null or i.kind = $1)
     order by ${order} offset $3 limit ${ITEMS_AT_ONCE + 1}`,
    [kind, me, after],
  );
}

export async function findItem(db: EntityManager, id: number): Promise<FullRow | undefined> {
  const rows: FullRow[] = await db.query(`select ${FULL} from review_item i where i.id = $1`, [id]);
  return rows[0];
}

/** Locks an item until the transaction ends. What it is about has been locked before. */
export async function lockItem(tx: EntityManager, id: number): Promise<void> {
  await tx.query('select from review_item where id = $1 for update', [id]);
}

export async function countItems(
  db: EntityManager,
  me: number,
): Promise<{ open: number; overdue: number; mine: number }> {
  const rows: { open: number; overdue: number; mine: number }[] = await db.query(
    `select count(*)::int open, count(*) filter (where due_at < now())::int overdue,
       count(*) filter (where claimed_by = $1)::int mine
     from review_item where decided_at is null`,
    [me],
  );
  return rows[0]!;
}
