import type { EntityManager } from 'typeorm';

/** A post as its participation counts: who wrote it, and for which region. */
interface Participant {
  authorId: number | null;
  regionId: number | null;
}

/** Counts a new post for its author and region. @returns 1 where the region is new to the thread, else 0 */
export async function addParticipation(tx: EntityManager, threadId: number, { authorId, regionId }: Participant): Promise<number> {
  await tx.query(
    `insert into thread_member as known (thread_id, member_id, posts) values ($1, $2, 1)
     on conflict (thread_id, member_id) do update set posts = known.posts + 1`,
    [threadId, authorId],
  );
  if (regionId === null) return 0;
  const [row]: { posts: number }[] = await tx.query(
    `insert into thread_region as known (thread_id, region_id, posts) values ($1, $2, 1)
     on conflict (thread_id, region_id) do update set posts = known.posts + 1 returning posts`,
    [threadId, regionId],
  );
  return row!.posts === 1 ? 1 : 0;
}

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
