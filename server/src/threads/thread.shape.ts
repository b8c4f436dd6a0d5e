import { READING, UNREAD_POSTS } from '../topics/unread.js';

/** Moments leave the database in the form that the contract has for them. */
export const iso = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/*
 * Who and what stands behind a key is looked up for each row. A join would be planned for as many rows as PostgreSQL
 * believes in, and for some of them it reads all members first.
 */
export const member = (id: string) => `(select json_build_object('id', m.id, 'name', m.name) from member m where m.id = ${id})`;
export const region = (id: string) => `(select json_build_object('id', r.id, 'slug', r.slug, 'name', r.name) from region r where r.id = ${id})`;

/** Without a join where there are none, as for most threads. */
const SUMMARY = `case when t.summary_version is not null then (
    select json_build_object('version', s.version, 'upTo', s.up_to, 'at', ${iso('s.created_at')})
    from thread_summary s where s.thread_id = t.id and s.version = t.summary_version) end`;
const TAGS = `(select coalesce(json_agg(json_build_object('slug', tag.slug, 'name', tag.name) order by tag.name), '[]')
    from thread_tag join tag on tag.id = thread_tag.tag_id where thread_tag.thread_id = t.id)`;

/** SQL for the contract's `Thread`; `t` is the thread. */
export const THREAD = `json_build_object(
  'id', t.id, 'kind', t.kind, 'title', t.title,
  'topic', (select json_build_object('id', topic.id, 'slug', topic.slug, 'name', topic.name) from topic where topic.id = t.topic_id),
  'visibility', t.visibility, 'pinned', t.pinned, 'closed', t.closed,
  'author', ${member('t.author_id')}, 'region', ${region('t.region_id')},
  'createdAt', ${iso('t.created_at')}, 'change', t.change, 'lastNumber', t.last_number,
  'posts', t.posts, 'answers', t.answers, 'lastPostAt', ${iso('t.last_post_at')},
  'tags', ${TAGS}, 'summary', ${SUMMARY},
  'slowMinutes', t.slow_minutes, 'timers', t.timers,
  'lastAuthor', ${member('t.last_author_id')}, 'regions', t.regions, 'mergedInto', t.merged_into)`;

/** SQL for the contract's `Post`, `p`: the one place where a post gets its shape, whichever way it travels. */
export const POST = `json_build_object(
  'number', p.number, 'change', p.change, 'author', ${member('p.author_id')}, 'region', ${region('p.region_id')},
  'createdAt', ${iso('p.created_at')}, 'path', p.path, 'html', p.html,
  'edited', case when p.version > 1 and p.deleted_at is null then json_build_object(
    'times', p.version - 1, 'at', ${iso('p.edited_at')}, 'by', ${member('p.edited_by')}, 'reason', p.edit_reason) end,
  'deleted', case when p.deleted_at is not null then json_build_object(
    'at', ${iso('p.deleted_at')}, 'by', ${member('p.deleted_by')}, 'reason', p.deletion_reason) end,
  'moved', case when p.moved_number is not null then json_build_object('thread', p.moved_thread_id, 'number', p.moved_number) end,
  'hidden', case when p.hidden_at is not null then json_build_object(
    'at', ${iso('p.hidden_at')}, 'reason', p.hidden_reason, 'awaitsChange', p.awaits_change) end,
  'locked', case when p.locked_at is not null then p.lock_reason end,
  'answer', p.answer, 'helpful', p.helpful)`;

/**
 * A lateral subquery `u` with what the `reader` has not read of thread `t`: how many posts (counted up to 100) and the
 * first of them. The rule stands in `topics/unread.ts`.
 */
export const unreadOf = `
  ${READING}
  cross join lateral (
    select count(*)::int unread, min(number) first_unread
    from (select number from ${UNREAD_POSTS} order by number limit 100) first_hundred) u`;
