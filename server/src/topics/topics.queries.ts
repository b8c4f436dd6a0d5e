import type { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import { type Topic, UNREAD_COUNTED } from '#contract/topics';
import { visibleTo } from '../auth/visibility.js';
import { prepared } from '../database/prepared.js';
import { HAS_UNREAD, READING, UNREAD_SOURCES } from './unread.js';
import { IS_OLD } from './unread-since.js';

/**
 * All topics in their order, with the number of threads that the actor may see and of those with something unread;
 * `isOld` tells that the actor's `unread_since` is.
 */
export function findTopics(db: DataSource, actor: Actor | null): Promise<(Topic & { isOld: boolean | null })[]> {
  const parameters: unknown[] = [actor?.id ?? null];
  const visible = visibleTo(actor, 't', parameters);
  return prepared(
    db,
    `with ${unreadThreads(visible)}
     select topic.id, topic.slug, topic.name, topic.description, coalesce(counted.threads, 0)::int threads, coalesce(unread.threads, 0)::int unread,
       (select ${IS_OLD} from reader) "isOld"
     from topic
     left join (select topic_id, sum(threads) threads from (${threadCounts(actor)}) part group by 1) counted on counted.topic_id = topic.id
     left join (select topic_id, count(*) threads from unread_thread group by 1) unread on unread.topic_id = topic.id
     order by topic.position, topic.id`,
    parameters,
  );
}

/** No more threads are looked at than are shown. */
function unreadThreads(visible: string): string {
  const found = UNREAD_SOURCES.map(
    ({ from, where }) => `select unread.topic_id from reader cross join lateral (
       select t.topic_id from ${from} ${READING} where ${where} and ${visible} and ${HAS_UNREAD}
       order by t.last_post_at desc limit ${UNREAD_COUNTED}) unread`,
  );
  return `
    reader as (select id, unread_since from member where id = $1::bigint),
    unread_thread as (${found.join(' union all ')} limit ${UNREAD_COUNTED})`;
}

/** What triggers count; for a guest, and what they were let into. */
function threadCounts(actor: Actor | null): string {
  const counted = `select topic_id, threads from topic_count`;
  if (actor?.kind === 'member') return counted;
  const isPublic = `${counted} where visibility = 'public'`;
  return actor === null
    ? isPublic
    : `${isPublic} union all select t.topic_id, 1 from thread_guest g join thread t on t.id = g.thread_id and t.visibility = 'guests' where g.member_id = $1`;
}
