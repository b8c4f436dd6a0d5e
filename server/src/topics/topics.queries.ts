import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { Topic } from '#contract/topics';
import { visibleTo } from '../auth/visibility.js';

/**
 * All topics in their order, with the number of threads that the actor may see and of those with something unread.
 *
 * A thread counts as unread where it has a post by somebody else, not deleted, above the reader's position; without
 * a position, one younger than the member's `unread_since`. The threads that are read cost nothing but their row.
 */
export function findTopics(db: EntityManager, actor: Actor | null): Promise<Topic[]> {
  const parameters: unknown[] = [];
  const visible = visibleTo(actor, 't', parameters);
  const unread = actor === null ? 'select null::bigint as topic_id, 0 as unread where false' : unreadThreads(visible, parameters.push(actor.id));
  return db.query(
    `with visible as (select t.topic_id, count(*) as threads from thread t where ${visible} group by t.topic_id),
       unread as (${unread})
     select topic.id, topic.slug, topic.name, topic.description,
       coalesce(visible.threads, 0) as threads, coalesce(unread.unread, 0) as unread
     from topic
     left join visible on visible.topic_id = topic.id
     left join unread on unread.topic_id = topic.id
     order by topic.position, topic.id`,
    parameters,
  );
}

function unreadThreads(visible: string, me: number): string {
  return `
    select t.topic_id, count(*) as unread
    from thread t
    join member reader on reader.id = $${me}::bigint
    left join reading on reading.thread_id = t.id and reading.member_id = reader.id
    where ${visible}
      and case when reading.member_id is null then t.last_post_at > reader.unread_since
        else t.last_number > reading.last_number end
      and exists (select from post
        where post.thread_id = t.id and post.number > coalesce(reading.last_number, 0)
          and (reading.member_id is not null or post.created_at > reader.unread_since)
          and post.deleted_at is null and post.author_id is distinct from reader.id)
    group by t.topic_id`;
}
