import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { Topic } from '#contract/topics';
import { visibleTo } from '../auth/visibility.js';

/**
 * All topics in their order, with the number of threads that the actor may see and of those with something unread.
 *
 * A thread counts as unread where it has a post by somebody else, not deleted, above the reader's position; without
 * a position, one younger than the member's `unread_since`. The thread's own row tells for nearly all of them: posts
 * are looked at only where some were deleted or the latest is the reader's own.
 */
export function findTopics(db: EntityManager, actor: Actor | null): Promise<Topic[]> {
  const parameters: unknown[] = [actor?.id ?? null];
  return db.query(
    `select topic.id, topic.slug, topic.name, topic.description,
       coalesce(counted.threads, 0) as threads, coalesce(counted.unread, 0) as unread
     from topic
     left join (
       select t.topic_id, count(*) as threads, count(*) filter (where ${UNREAD}) as unread
       from thread t
       left join member reader on reader.id = $1::bigint
       left join reading on reading.thread_id = t.id and reading.member_id = reader.id
       where ${visibleTo(actor, 't', parameters)}
       group by t.topic_id
     ) counted on counted.topic_id = topic.id
     order by topic.position, topic.id`,
    parameters,
  );
}

const UNREAD = `
  case when reading.member_id is null then t.last_post_at > reader.unread_since
    else t.last_number > reading.last_number end
  and (
    (t.posts = t.last_number and t.last_author_id is distinct from reader.id)
    or exists (select from post
      where post.thread_id = t.id and post.number > coalesce(reading.last_number, 0)
        and (reading.member_id is not null or post.created_at > reader.unread_since)
        and post.deleted_at is null and post.author_id is distinct from reader.id))`;
