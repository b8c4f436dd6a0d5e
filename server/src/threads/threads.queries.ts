import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import { PAGE_SIZE, type Post } from '#contract/posts';
import type { Changes, Thread } from '#contract/threads';
import { readerOf, type ReaderSession, type ReaderToken } from '../auth/reader.js';
import { visibleTo, visibleToReader } from '../auth/visibility.js';
import { prepared } from '../database/prepared.js';
import { iso, POST, THREAD, unreadOf } from './thread.shape.js';

/** Most posts in one answer to «what changed since». */
const CHANGES_AT_ONCE = 200;

export interface Head {
  thread: Thread;
  unread: number;
  firstUnread: number | null;
  lastRead: number;
  regions: { id: number; slug: string; name: string; posts: number }[];
}

/** A thread's head with the reader's own state, or `undefined` where they may not read it. */
export async function loadHead(db: DataSource, token: ReaderToken, threadId: number): Promise<(Head & ReaderSession) | undefined> {
  const rows = await prepared<Head & ReaderSession>(
    db,
    `select ${THREAD} thread, u.unread, u.first_unread "firstUnread", coalesce(reading.last_number, 0) "lastRead",
       (select coalesce(json_agg(json_build_object('id', r.id, 'slug', r.slug, 'name', r.name, 'posts', tr.posts)
          order by tr.posts desc, r.name), '[]')
        from thread_region tr join region r on r.id = tr.region_id where tr.thread_id = t.id) regions,
       reader.session_id "sessionId", reader.stale
     from ${readerOf('$2')} cross join thread t ${unreadOf}
     where t.id = $1 and ${visibleToReader('t')}`,
    [threadId, token],
  );
  return rows[0];
}

/** Change number of a thread and the network's number of names: what a cached page is keyed by. */
export interface Stamp {
  change: number;
  names: number;
}

/** The stamp for a page that is asked for, or `undefined` where the reader may not read the thread. */
export async function loadPageStamp(db: DataSource, token: ReaderToken, threadId: number): Promise<(Stamp & ReaderSession) | undefined> {
  const rows = await prepared<Stamp & ReaderSession>(
    db,
    `select t.change, network.names, reader.session_id "sessionId", reader.stale
     from ${readerOf('$2')} cross join network join thread t on t.id = $1 where ${visibleToReader('t')}`,
    [threadId, token],
  );
  return rows[0];
}

/** A thread's stamp, or `undefined` where the actor may not read it. */
export async function loadStamp(db: DataSource, actor: Actor | null, threadId: number): Promise<Stamp | undefined> {
  const parameters: unknown[] = [threadId];
  const rows = await prepared<Stamp>(
    db,
    `select t.change, network.names from thread t cross join network where t.id = $1 and ${visibleTo(actor, 't', parameters)}`,
    parameters,
  );
  return rows[0];
}

/** The body of a page as JSON text, exactly as it is sent. Rights are checked by the caller. */
export async function loadPage(db: DataSource, threadId: number, page: number): Promise<{ body: string; change: number }> {
  const rows = await prepared<{ body: string; change: number }>(
    db,
    `select t.change, json_build_object('thread', ${THREAD}, 'page', $2::int, 'posts', (
       select coalesce(json_agg(${POST} order by p.number), '[]') from post p
       where p.thread_id = t.id and p.number between ($2::bigint - 1) * ${PAGE_SIZE} + 1 and $2::bigint * ${PAGE_SIZE}))::text body
     from thread t where t.id = $1`,
    [threadId, page],
  );
  return rows[0]!;
}

/** At most `limit` posts in the order of the tree of answers, after the one with the given number. Rights are checked by the caller. */
export async function loadTree(db: DataSource, threadId: number, after: number, limit: number): Promise<{ thread: Thread; posts: Post[] } | undefined> {
  const rows = await prepared<{ thread: Thread; posts: Post[] }>(
    db,
    `select ${THREAD} thread, (
       select coalesce(json_agg(post order by path), '[]') from (
         select ${POST} post, p.path from post p
         where p.thread_id = t.id and p.path > coalesce((select path from post where thread_id = t.id and number = $2), '{}')
         order by p.path limit $3) part) posts
     from thread t where t.id = $1`,
    [threadId, after, limit],
  );
  return rows[0];
}

/** A constant: for every message to viewers it would have to be put together anew. */
const CHANGES = `select ${THREAD} thread, (
    select coalesce(json_agg(post order by change), '[]') from (
      select ${POST} post, p.change from post p
      where p.thread_id = t.id and p.change > $2 order by p.change limit ${CHANGES_AT_ONCE + 1}) part) posts
  from thread t where t.id = $1`;

/**
 * What changed in a thread after `since`. Where it is too much for one answer, `to` is the last complete number in it.
 * One statement, so thread and posts are of the same moment. Rights are checked by the caller.
 */
export async function loadChanges(db: DataSource, threadId: number, since: number): Promise<Changes | undefined> {
  const rows = await prepared<{ thread: Thread; posts: Post[] }>(db, CHANGES, [threadId, since]);
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
  const rows = await prepared<{ id: number; change: number }>(db, 'select id, change from thread where id = any($1)', [threadIds]);
  return new Map(rows.map((row) => [row.id, row.change]));
}

export interface SimilarThread {
  id: number;
  title: string;
  topicName: string;
  posts: number;
  answers: number;
}
/** Of each word asked for, so many of the latest threads are looked at. */
const LATEST_WITH_WORD = 500;

/**
 * Threads whose title resembles a text that may still be being typed, best first: those that share words with it, rare
 * ones above all. A word stands for those that begin with it, or else for those that look most like it.
 */
export function loadSimilar(db: DataSource, actor: Actor | null, title: string): Promise<SimilarThread[]> {
  const parameters: unknown[] = [title];
  const visible = visibleTo(actor, 't', parameters);
  return prepared(
    db,
    `with longer as (
       select asked.word asked, known.word from (select * from title_words($1) word limit 16) asked left join lateral (
         select word from known_word where word >= asked.word and word < (asked.word || chr(1114111)) order by word limit 4) known on true),
     meant as (
       select word from longer where word is not null union
       select near.word from longer cross join lateral (
         select word from known_word known where known.word % longer.asked order by similarity(known.word, longer.asked) desc limit 3) near
       where longer.word is null),
     shared as (
       select one.thread_id, 1.0::float8 / count(*) over (partition by meant.word) weight from meant cross join lateral (
         select thread_id from title_word t where t.word = meant.word order by thread_id desc limit ${LATEST_WITH_WORD}) one),
     best as (select thread_id from shared group by thread_id order by sum(weight) desc, thread_id desc limit 30)
     select t.id, t.title, topic.name "topicName", t.posts, t.answers
     from best join thread t on t.id = best.thread_id join topic on topic.id = t.topic_id where ${visible} and t.merged_into is null
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
