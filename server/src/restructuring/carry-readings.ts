import type { EntityManager } from 'typeorm';
import type { LockedThread } from '../threads/post-writer.js';
import { READING, UNREAD_POSTS } from '../topics/unread.js';

/** SQL condition: the guest `m` may read the thread with the given key. */
const guestMayRead = (
  thread: string,
) => `exists (select from thread seen where seen.id = ${thread} and (seen.visibility = 'public'
  or (seen.visibility = 'guests' and exists (select from thread_guest g where g.thread_id = seen.id and g.member_id = m.id))))`;

/** SQL: the first number unread by the `reader` in the thread with the given key. @param which condition on the `post` */
const firstUnread = (
  thread: string,
  which = 'true',
) => `(select first.number from thread t ${READING} cross join lateral (
  select number from ${UNREAD_POSTS} and ${which} order by number limit 1) first where t.id = ${thread})`;

/**
 * Before posts are moved to the end of a thread: who has read all of it and of them has read all of it afterwards;
 * otherwise the first unread post stays the first. A position is one number, so that behind an unread post some may be
 * unread again that had been read. Nothing unread is lost.
 *
 * For guests who could not read where the posts come from, they are new as far as they were written since they joined.
 * A member whose `unread_since` is beyond both threads and who has opened neither needs no position.
 * @param moved numbers of the posts in the source, ascending
 */
export async function carryReadings(
  tx: EntityManager,
  source: number,
  target: Pick<LockedThread, 'id' | 'lastNumber'>,
  moved: number[],
): Promise<void> {
  await tx.query(
    `with reader as (
       select m.id, m.unread_since, m.joined_at, m.kind, m.kind = 'member' or ${guestMayRead('$1')} knew from member m
       where m.kind = 'member' or ${guestMayRead('$2')}),
     first as (
       select reader.id, ${firstUnread('$2')} there, case when knew then ${firstUnread('$1', 'post.number = any($4)')} else (
         select min(post.number) from post where post.thread_id = $1 and post.number = any($4) and post.deleted_at is null
           and post.author_id is distinct from reader.id and post.created_at > reader.joined_at
           and post.number > coalesce((select last_number from reading where thread_id = $1 and member_id = reader.id), 0)) end here
       from reader
       where reader.kind = 'guest' or exists (select from reading where thread_id in ($1, $2) and member_id = reader.id)
         or exists (select from thread where id in ($1, $2) and last_post_at > reader.unread_since))
     insert into reading (member_id, thread_id, last_number, kept)
     select id, $2, coalesce(there, $3::integer + coalesce(array_position($4, here), cardinality($4) + 1)) - 1, there is not null or here is not null
     from first
     on conflict (member_id, thread_id) do update set last_number = greatest(reading.last_number, excluded.last_number), kept = excluded.kept`,
    [source, target.id, target.lastNumber, moved],
  );
}
