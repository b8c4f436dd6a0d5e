import { READING, UNREAD_POSTS } from '../topics/unread.js';

/** Moments leave the database in the form that the contract has for them. */
export const iso = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const member = (alias: string) => `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;
const region = (alias: string) => `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'slug', ${alias}.slug, 'name', ${alias}.name) end`;

/** The tables a `Thread` is put together from; `t` is the thread. */
export const THREAD_TABLES = `thread t
  join topic on topic.id = t.topic_id
  left join member starter on starter.id = t.author_id
  left join region started_for on started_for.id = t.region_id
  left join member last_author on last_author.id = t.last_author_id`;

/** SQL for the contract's `Thread`. */
export const THREAD = `json_build_object(
  'id', t.id, 'kind', t.kind, 'title', t.title,
  'topic', json_build_object('id', topic.id, 'slug', topic.slug, 'name', topic.name),
  'visibility', t.visibility, 'pinned', t.pinned, 'closed', t.closed,
  'author', ${member('starter')}, 'region', ${region('started_for')},
  'createdAt', ${iso('t.created_at')}, 'change', t.change, 'lastNumber', t.last_number,
  'posts', t.posts, 'answers', t.answers, 'lastPostAt', ${iso('t.last_post_at')},
  'lastAuthor', ${member('last_author')}, 'regions', t.regions)`;

/** The tables a `Post` is put together from; `p` is the post. */
export const POST_TABLES = `post p
  left join member author on author.id = p.author_id
  left join region said_for on said_for.id = p.region_id
  left join member editor on editor.id = p.edited_by
  left join member remover on remover.id = p.deleted_by`;

/** SQL for the contract's `Post`: the one place where a post gets its shape, whichever way it travels. */
export const POST = `json_build_object(
  'number', p.number, 'change', p.change, 'author', ${member('author')}, 'region', ${region('said_for')},
  'createdAt', ${iso('p.created_at')}, 'path', p.path, 'html', p.html,
  'edited', case when p.version > 1 and p.deleted_at is null then json_build_object(
    'times', p.version - 1, 'at', ${iso('p.edited_at')}, 'by', ${member('editor')}, 'reason', p.edit_reason) end,
  'deleted', case when p.deleted_at is not null then json_build_object(
    'at', ${iso('p.deleted_at')}, 'by', ${member('remover')}, 'reason', p.deletion_reason) end,
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
