import type { DataSource } from 'typeorm';
import type { QueryOf } from '#contract/endpoint';
import type { listThreads } from '#contract/threads';
import { readerOf, type ReaderSession, type ReaderToken } from '../auth/reader.js';
import { visibleToReader } from '../auth/visibility.js';
import { prepared } from '../database/prepared.js';
import type { Cursor } from './cursor.js';
import { THREAD, THREAD_TABLES, unreadOf } from './thread.shape.js';

type Query = QueryOf<typeof listThreads>;

/** A thread's place in a list, and the reader's own state: all of a row that is not the same for everybody. */
export interface ListPlace {
  id: number;
  change: number;
  pinned: boolean;
  /** Time of the last activity, in microseconds since 1970. */
  moment: number;
  unread: number;
  firstUnread: number | null;
}

/** The threads of a list: newest activity first, in a topic the pinned ones on top. */
export async function loadPlaces(db: DataSource, token: ReaderToken, query: Query, after: Cursor | null, limit: number) {
  const parameters: unknown[] = [token];
  const placeholder = (value: unknown) => `$${parameters.push(value)}`;
  const pinned = query.topic ? 't.pinned' : 'false';
  const conditions = [visibleToReader('t'), ...filters(query, placeholder)];
  if (after) {
    const [onTop, moment, id] = after;
    conditions.push(`(${pinned}, t.last_post_at, t.id) < (${placeholder(onTop)}::boolean, timestamptz 'epoch' + ${placeholder(moment)}::bigint * interval '1 microsecond', ${placeholder(id)}::bigint)`);
  }
  const rows = await prepared<{ names: number } & ReaderSession & (ListPlace | { id: null })>(
    db,
    `select network.names, reader.session_id "sessionId", reader.stale, list.*
     from ${readerOf('$1')} cross join network left join lateral (
       select t.id, t.change, ${pinned} pinned, (extract(epoch from t.last_post_at) * 1000000)::bigint moment, u.unread, u.first_unread "firstUnread"
       from thread t ${unreadOf} where ${conditions.join(' and ')}
       order by ${query.topic ? 't.pinned desc, ' : ''}t.last_post_at desc, t.id desc limit ${limit}) list on true`,
    parameters,
  );
  const { names, sessionId, stale } = rows[0]!;
  return { names, session: { sessionId, stale }, places: rows.filter((row) => row.id !== null) as ListPlace[] };
}

/** The contract's `Thread` of each given thread as JSON text, with what it is exact for. */
export function loadRows(db: DataSource, threadIds: number[]): Promise<{ id: number; change: number; names: number; body: string }[]> {
  return prepared(db, `select t.id, t.change, network.names, ${THREAD}::text body from ${THREAD_TABLES} cross join network where t.id = any($1)`, [threadIds]);
}

function filters(query: Query, placeholder: (value: unknown) => string): string[] {
  const conditions: string[] = [];
  if (query.topic) conditions.push(`t.topic_id = (select id from topic where slug = ${placeholder(query.topic)})`);
  if (query.kind) conditions.push(`t.kind = ${placeholder(query.kind)}`);
  if (query.region) {
    conditions.push(`exists (select from thread_region tr join region r on r.id = tr.region_id where tr.thread_id = t.id and r.slug = ${placeholder(query.region)})`);
  }
  if (query.filter === 'unread') conditions.push('(reading.member_id is null or reading.last_number < t.last_number) and u.unread > 0');
  if (query.filter === 'mine') conditions.push('exists (select from thread_member tm where tm.thread_id = t.id and tm.member_id = reader.id)');
  if (query.filter === 'open') conditions.push(`t.kind = 'question' and t.answers = 0 and not t.closed`);
  return conditions;
}
