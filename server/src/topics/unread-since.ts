import type { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import { visibleTo } from '../auth/visibility.js';
import { READING, UNREAD_POSTS } from './unread.js';

/** SQL: what may still be about to be committed, or was written by a server whose clock is behind, is younger than this. */
export const SETTLED = `(now() - interval '10 minutes')`;
/** SQL condition: the moment is worth moving on. */
export const IS_OLD = `unread_since < now() - interval '1 hour'`;

/**
 * Moves a reader's `unread_since` on to the present, and keeps the few threads with older unread posts by name. Nothing
 * becomes read or unread by it: only looking for what is unread becomes quick again. For readers with little unread.
 */
export async function moveUnreadSince(db: DataSource, actor: Actor): Promise<void> {
  const parameters: unknown[] = [actor.id];
  await db.query(
    `with reader as (select id, unread_since, ${SETTLED} settled from member where id = $1 and ${IS_OLD} for no key update),
     moved as (update member set unread_since = reader.settled from reader where member.id = reader.id)
     insert into reading (member_id, thread_id, last_number, kept)
     select reader.id, t.id, first.number - 1, true
     from reader join thread t on t.last_post_at > reader.unread_since ${READING}
     cross join lateral (select number, created_at from ${UNREAD_POSTS} order by number limit 1) first
     where first.created_at <= reader.settled and not coalesce(reading.kept, false) and ${visibleTo(actor, 't', parameters)}
     on conflict (member_id, thread_id) do update set last_number = greatest(reading.last_number, excluded.last_number), kept = true`,
    parameters,
  );
}
