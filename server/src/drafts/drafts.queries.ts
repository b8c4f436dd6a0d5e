import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { Draft, DraftContent } from '#contract/drafts';
import { visibleTo } from '../auth/visibility.js';

interface DraftRow extends Omit<Draft, 'savedAt'> {
  savedAt: Date;
}
const COLUMNS = 'd.target, d.sequence, d.content, d.saved_at as "savedAt"';
const present = <T extends DraftRow>({ savedAt, ...row }: T) => ({ ...row, savedAt: savedAt.toISOString() });

/** All drafts of a member, the latest first; a thread's title only while the member may read it. */
export async function findDrafts(db: EntityManager, actor: Actor): Promise<(Draft & { threadTitle: string | null })[]> {
  const parameters: unknown[] = [actor.id];
  const rows: (DraftRow & { threadTitle: string | null })[] = await db.query(
    `select ${COLUMNS}, t.title as "threadTitle"
     from draft d
     left join thread t on t.id = substring(d.target from '^(?:thread|edit)-(\\d+)')::bigint and ${visibleTo(actor, 't', parameters)}
     where d.member_id = $1 and d.content is not null
     order by d.saved_at desc, d.target`,
    parameters,
  );
  return rows.map(present);
}

/** A member's draft for a target, or `null` where there is none or it was discarded. */
export async function findDraft(db: EntityManager, memberId: number, target: string): Promise<Draft | null> {
  const rows: DraftRow[] = await db.query(
    `select ${COLUMNS} from draft d where d.member_id = $1 and d.target = $2 and d.content is not null`,
    [memberId, target],
  );
  return rows[0] ? present(rows[0]) : null;
}

/**
 * Saves a draft if it still has the number that the save continues from. One statement, so two tabs cannot both win.
 * A discarded draft counts as none, but its number is never given again.
 * @returns the new number, or `undefined` where somebody else was faster
 */
export async function compareAndSave(
  db: EntityManager,
  memberId: number,
  target: string,
  sequence: number,
  content: DraftContent,
): Promise<{ sequence: number; savedAt: Date } | undefined> {
  const rows: { sequence: number; savedAt: Date }[] = await db.query(
    `insert into draft as d (member_id, target, sequence, content)
     select $1::bigint, $2::text, 1, $4::jsonb
     where $3::bigint = 0 or exists (select from draft where member_id = $1 and target = $2)
     on conflict (member_id, target) do update
       set sequence = d.sequence + 1, content = excluded.content, saved_at = now()
       where (d.content is not null and d.sequence = $3::bigint) or (d.content is null and $3::bigint = 0)
     returning sequence, saved_at as "savedAt"`,
    [memberId, target, sequence, content],
  );
  return rows[0];
}

/** Empties a draft and takes the next number. @returns whether there was one */
export async function discard(db: EntityManager, memberId: number, target: string): Promise<boolean> {
  const [, discarded]: [unknown[], number] = await db.query(
    `update draft set content = null, sequence = sequence + 1, saved_at = now()
     where member_id = $1 and target = $2 and content is not null`,
    [memberId, target],
  );
  return discarded > 0;
}

/** Whether the actor may read the thread and, where a number is given, it has such a post that is not deleted. */
export async function isReadable(
  db: EntityManager,
  actor: Actor,
  threadId: number,
  number: number | null,
): Promise<boolean> {
  const parameters: unknown[] = [threadId, number];
  const rows: unknown[] = await db.query(
    `select 1 from thread t
     where t.id = $1 and t.merged_into is null and ${visibleTo(actor, 't', parameters)}
       and ($2::bigint is null or exists (select from post p where p.thread_id = t.id and p.number = $2::bigint and p.deleted_at is null))`,
    parameters,
  );
  return rows.length > 0;
}
