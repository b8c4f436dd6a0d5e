import type { EntityManager } from 'typeorm';

/** A post as its participation counts: who wrote it, and for which region. */
interface Participant {
  authorId: number | null;
  regionId: number | null;
}

/** SQL: parts of a `with` that count the post `written` for its author and region; `new_region` has a row where the region is new to the thread. */
export const PARTICIPATION = `
  counted_member as (
    insert into thread_member as known (thread_id, member_id, posts) select thread_id, author_id, 1 from written
    on conflict (thread_id, member_id) do update set posts = known.posts + 1),
  counted_region as (
    insert into thread_region as known (thread_id, region_id, posts) select thread_id, region_id, 1 from written where region_id is not null
    on conflict (thread_id, region_id) do update set posts = known.posts + 1 returning posts),
  new_region as (select from counted_region where posts = 1)`;

/** Takes a deleted post out of the counts. @returns 1 where the region no longer takes part, else 0 */
export async function removeParticipation(tx: EntityManager, threadId: number, { authorId, regionId }: Participant): Promise<number> {
  await removeOne(tx, 'thread_member', 'member_id', threadId, authorId);
  return removeOne(tx, 'thread_region', 'region_id', threadId, regionId);
}

async function removeOne(tx: EntityManager, table: string, key: string, threadId: number, id: number | null): Promise<number> {
  if (id === null) return 0;
  await tx.query(`update ${table} set posts = posts - 1 where thread_id = $1 and ${key} = $2`, [threadId, id]);
  const [gone]: [unknown[], number] = await tx.query(`delete from ${table} where thread_id = $1 and ${key} = $2 and posts = 0 returning 1`, [threadId, id]);
  return gone.length;
}
