/**
 * What is unread, as SQL: the one rule for topics, lists, heads and for marking as read. A post of somebody else, not
 * deleted, is unread where it is beyond the reader's position in the thread and younger than their `unread_since`; in a
 * `kept` thread, the position alone tells. docs/decisions/0010 says why.
 *
 * All of it speaks of a thread `t`, a `reader` (`id`, `unread_since`) and, by a left join, of their `reading` in it.
 */
export const READING = 'left join reading on reading.thread_id = t.id and reading.member_id = reader.id';

/** The thread's row tells that there may be something unread in it. */
const MAY_BE_UNREAD =
  't.last_number > coalesce(reading.last_number, 0) and (reading.kept or t.last_post_at > reader.unread_since)';

/** Two looks into indexes, however long the thread is. */
const READ_UP_TO = `greatest(coalesce(reading.last_number, 0), case when reading.kept then 0 else (
  select since.number - 1 from post since where since.thread_id = t.id and since.created_at > reader.unread_since
  order by since.created_at, since.number limit 1) end)`;

/** The table and the conditions of the unread posts. */
export const UNREAD_POSTS = `post where post.thread_id = t.id and ${MAY_BE_UNREAD} and post.number > ${READ_UP_TO}
  and post.deleted_at is null and post.author_id is distinct from reader.id`;

/**
 * Among the candidates: posts are looked at only where the thread's row does not tell, because some were deleted, the
 * latest is the reader's own, or, in an assembled thread, the latest is not the last. As one expression: PostgreSQL would take single conditions for rarely true, and read all
 * candidates before it sorts them.
 */
export const HAS_UNREAD = `case when t.last_number <= coalesce(reading.last_number, 0) or t.posts = 0 then false
  when t.posts = t.last_number and not t.assembled and t.last_author_id is distinct from reader.id then true
  else exists (select from ${UNREAD_POSTS}) end`;

/** Where anything may be unread at all: the kept threads, and those with something new, to be read from the latest on. */
export const UNREAD_SOURCES = [
  {
    from: 'reading left_over join thread t on t.id = left_over.thread_id',
    where: 'left_over.member_id = reader.id and left_over.kept',
  },
  { from: 'thread t', where: 't.last_post_at > reader.unread_since and reading.kept is not true' },
];
