import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import { PAGE_SIZE, type Post } from '#contract/posts';
import type { Changes, Thread } from '#contract/threads';
import { visibleTo } from '../auth/visibility.js';
import { iso, POST, POST_TABLES, THREAD, THREAD_TABLES, unreadOf } from './thread.shape.js';

/** Most posts in one answer to «what changed since». */
const CHANGES_AT_ONCE = 200;

export interface Head {
  thread: Thread;
  unread: number;
  firstUnread: number | null;
  lastRead: number;
  regions: { id: number; slug: string; name: string; posts: number }[];
}

/** A thread's head with the reader's own state, or `undefined` where the actor may not read it. */
export async function loadHead(db: DataSource, actor: Actor | null, threadId: number): Promise<Head | undefined> {
  const parameters: unknown[] = [threadId, actor?.id ?? null];
  const rows: Head[] = await db.query(
    `select ${THREAD} thread, u.unread, u.first_unread "firstUnread", coalesce(reading.last_number, 0) "lastRead",
       (select coalesce(json_agg(json_build_object('id', r.id, 'slug', r.slug, 'name', r.name, 'posts', tr.posts)
          order by tr.posts desc, r.name), '[]')
        from thread_region tr join region r on r.id = tr.region_id where tr.thread_id = t.id) regions
     from ${THREAD_TABLES} ${unreadOf('$2')}
     where t.id = $1 and ${visibleTo(actor, 't', parameters)}`,
    parameters,
  );
  return rows[0];
}

/** Change number of a thread and the network's number of names: what a cached page is keyed by. `undefined` without the right to read. */
export async function loadStamp(db: DataSource, actor: Actor | null, threadId: number): Promise<{ change: number; names: number } | undefined> {
  const parameters: unknown[] = [threadId];
  const rows: { change: number; names: number }[] = await db.query(
    `select t.change, network.names from thread t cross join network where t.id = $1 and ${visibleTo(actor, 't', parameters)}`,
    parameters,
  );
  return rows[0];
}

/** The body of a page as JSON text, exactly as it is sent. Rights are checked by the caller. */
export async function loadPage(db: DataSource, threadId: number, page: number): Promise<{ body: string; change: number }> {
  const rows: { body: string; change: number }[] = await db.query(
    `select t.change, json_build_object('thread', ${THREAD}, 'page', $2::int, 'posts', (
       select coalesce(json_agg(${POST} order by p.number), '[]') from ${POST_TABLES}
       where p.thread_id = t.id and p.number between ($2::bigint - 1) * ${PAGE_SIZE} + 1 and $2::bigint * ${PAGE_SIZE}))::text body
     from ${THREAD_TABLES} where t.id = $1`,
    [threadId, page],
  );
  return rows[0]!;
}

/** Posts in the order of the tree of answers, after the post with the given number. */
export async function loadTree(db: DataSource, threadId: number, after: number): Promise<{ thread: Thread; posts: Post[] }> {
  const rows: { thread: Thread; posts: Post[] }[] = await db.query(
    `select ${THREAD} thread, (
       select coalesce(json_agg(post order by path), '[]') from (
         select ${POST} post, p.path from ${POST_TABLES}
         where p.thread_id = t.id and p.path > coalesce((select path from post where thread_id = t.id and number = $2), '{}')
         order by p.path limit ${PAGE_SIZE}) part) posts
     from ${THREAD_TABLES} where t.id = $1`,
    [threadId, after],
  );
  return rows[0]!;
}

/**
 * What changed in a thread after `since`. Where it is too much for one answer, `to` is the last complete number in it.
 * One statement, so thread and posts are of the same moment. Rights are checked by the caller.
 */
export async function loadChanges(db: DataSource, threadId: number, since: number): Promise<Changes | undefined> {
  const rows: { thread: Thread; posts: Post[] }[] = await db.query(
    `select ${THREAD} thread, (
       select coalesce(json_agg(post order by change), '[]') from (
         select ${POST} post, p.change from ${POST_TABLES}
         where p.thread_id = t.id and p.change > $2 order by p.change limit ${CHANGES_AT_ONCE + 1}) part) posts
     from ${THREAD_TABLES} where t.id = $1`,
    [threadId, since],
  );
  const row = rows[0];
  if (!row) return undefined;
  return { thread: row.thread, from: since, ...complete(row.posts, Math.max(since, row.thread.change)) };
}

/** Cuts an answer that is too long at a boundary between change numbers, so that its `to` is true. */
function complete(posts: Post[], change: number): { to: number; posts: Post[] } {
  if (posts.length <= CHANGES_AT_ONCE) return { to: change, posts };
  const firstMissing = posts[CHANGES_AT_ONCE]!.change;
  return { to: firstMissing - 1, posts: posts.filter((post) => post.change < firstMissing) };
}

/** The current change numbers of several threads. */
export async function loadNumbers(db: DataSource, threadIds: number[]): Promise<Map<number, number>> {
  const rows: { id: number; change: number }[] = await db.query('select id, change from thread where id = any($1)', [threadIds]);
  return new Map(rows.map((row) => [row.id, row.change]));
}

export interface SimilarThread {
  id: number;
  title: string;
  topicName: string;
  posts: number;
  answers: number;
}
/** Threads whose title resembles a text that may still be being typed, best first. */
export function loadSimilar(db: DataSource, actor: Actor | null, title: string): Promise<SimilarThread[]> {
  const parameters: unknown[] = [title];
  return db.query(
    `select t.id, t.title, topic.name "topicName", t.posts, t.answers from thread t join topic on topic.id = t.topic_id
     where (t.title % $1 or $1 <% t.title) and ${visibleTo(actor, 't', parameters)}
     order by greatest(similarity(t.title, $1), word_similarity($1, t.title)) desc, t.id desc limit 6`,
    parameters,
  );
}

export interface VersionRow {
  version: number;
  text: string;
  author: { id: number; name: string } | null;
  at: string;
  reason: string;
}
/** All versions of a post, oldest first; of a deleted one, its last text is among the replaced ones. */
export function loadVersions(db: DataSource | EntityManager, threadId: number, number: number): Promise<VersionRow[]> {
  return db.query(
    `select v.version, v.markdown "text", ${iso('v.at')} "at", v.reason,
       case when m.id is not null then json_build_object('id', m.id, 'name', m.name) end author
     from (
       select version, markdown, author_id, created_at "at", reason from post_version where thread_id = $1 and number = $2
       union all
       select version, markdown, coalesce(edited_by, author_id), coalesce(edited_at, created_at), edit_reason
       from post where thread_id = $1 and number = $2 and deleted_at is null) v
     left join member m on m.id = v.author_id order by v.version`,
    [threadId, number],
  );
}
