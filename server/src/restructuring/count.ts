import type { EntityManager } from 'typeorm';
import type { ChosenPost } from './chosen-posts.js';

/** What posts count for, without those that are deleted. */
export interface Tally {
  posts: number;
  answers: number;
  members: Map<number, number>;
  regions: Map<number, number>;
}

/** Counts posts by who wrote them and for which region. */
export function tallyOf(posts: ChosenPost[]): Tally {
  const counted = posts.filter(({ deleted }) => !deleted);
  return {
    posts: counted.length,
    answers: counted.filter(({ answer }) => answer).length,
    members: byKey(counted.map(({ authorId }) => authorId)),
    regions: byKey(counted.map(({ regionId }) => regionId)),
  };
}

/** Keys in ascending order: so rows are always locked in the same order. */
function byKey(keys: (number | null)[]): Map<number, number> {
  const known = keys.filter((key) => key !== null).sort((a, b) => a - b);
  const counts = new Map<number, number>();
  for (const key of known) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * Takes part in one thread less and in the other more. Triggers count that for members and regions, in rows that writers
 * to other threads want as well: so it comes last, and members before regions, as in every write.
 */
export async function count(
  tx: EntityManager,
  threads: { source: number; target: number },
  { members, regions }: Tally,
): Promise<void> {
  await shift(tx, 'thread_member', 'member_id', threads, members);
  await shift(tx, 'thread_region', 'region_id', threads, regions);
  await tx.query(
    'update thread t set regions = (select count(*) from thread_region r where r.thread_id = t.id) where t.id = any($1)',
    [Object.values(threads)],
  );
}

async function shift(
  tx: EntityManager,
  table: string,
  column: string,
  { source, target }: { source: number; target: number },
  counts: Map<number, number>,
): Promise<void> {
  const counted = [[...counts.keys()], [...counts.values()]];
  const given = 'unnest($2::bigint[], $3::integer[]) given (key, posts)';
  await tx.query(
    `insert into ${table} as known (thread_id, ${column}, posts) select $1, key, posts from ${given} order by key
     on conflict (thread_id, ${column}) do update set posts = known.posts + excluded.posts`,
    [target, ...counted],
  );
  await tx.query(
    `update ${table} known set posts = known.posts - given.posts from ${given} where thread_id = $1 and ${column} = given.key`,
    [source, ...counted],
  );
  await tx.query(`delete from ${table} where thread_id = $1 and posts = 0`, [source]);
}
