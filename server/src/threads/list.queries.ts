import type { DataSource } from 'typeorm';
import type { QueryOf } from '#contract/endpoint';
import type { listThreads } from '#contract/threads';
import { readerOf, type ReaderSession, type ReaderToken } from '../auth/reader.js';
import { visibleToReader } from '../auth/visibility.js';
import { prepared } from '../database/prepared.js';
import { HAS_UNREAD, READING } from '../topics/unread.js';
import type { Cursor } from './cursor.js';
import { choicesOf, sourcesOf } from './list.sources.js';
import { THREAD, unreadOf } from './thread.shape.js';

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

/** What is shown of a list, unless the caller has it already. */
export interface List {
  /** Names the list exactly: which threads, as they are now, and how far the reader has read them. */
  stamp: string;
  names: number;
  session: ReaderSession;
  /** Empty where the stamp is a known one. */
  places: ListPlace[];
}

/**
 * The threads of a list: newest activity first, in a topic the pinned ones on top.
 * @param known stamps of what is kept: to count what is unread takes longer than all else, and is done for others only
 */
export async function loadList(db: DataSource, token: ReaderToken, query: Query, after: Cursor | null, limit: number, known: string[]): Promise<List> {
  const parameters: unknown[] = [token, known];
  const shown = shownOf(query, after, limit, parameters, token ? visibleToReader('t') : PUBLIC);
  const rows = await prepared<{ names: number; stamp: string } & ReaderSession & (ListPlace | { id: null })>(
    db,
    `select network.names, reader.session_id "sessionId", reader.stale, list.*
     from ${readerOf('$1')} cross join network cross join lateral (
       with shown as materialized (${shown}),
       stamp as (select ${STAMP} stamp from shown t ${READING})
       select stamp.stamp, place.* from stamp left join lateral (
         select * from (${placesAmong(query, 'shown')}) found where stamp.stamp <> all($2::text[]) ${FIRST_OF_ALL}) place on true) list
     order by list.pinned desc, list.moment desc, list.id desc`,
    parameters,
  );
  const { names, stamp, sessionId, stale } = rows[0]!;
  const found = rows.filter((row): row is typeof row & ListPlace => row.id !== null);
  const places = found.map(({ id, change, pinned, moment, unread, firstUnread }) => ({ id, change, pinned, moment, unread, firstUnread }));
  return { stamp, names, session: { sessionId, stale }, places };
}

/** Else PostgreSQL would count what is unread before it asks whether it has to. */
const FIRST_OF_ALL = 'offset 0';

/** Each thread's own number stands for its row and its posts. */
const STAMP = `encode(sha256(convert_to(concat_ws(' ', network.names, reader.id, reader.unread_since,
  string_agg(concat_ws('-', t.id, t.change, reading.last_number, reading.kept), ' ' order by t.pinned, t.last_post_at, t.id)), 'UTF8')), 'hex')`;

/** For visitors, said so that few public threads are found by an index of their own. */
const PUBLIC = `t.visibility = 'public'`;

/** SQL for the `ListPlace`s of a list as its `reader` sees it; the parameters are those of `shownOf`. */
export function placesOf(query: Query, after: Cursor | null, limit: number, parameters: unknown[]): string {
  return placesAmong(query, `(${shownOf(query, after, limit, parameters, visibleToReader('t'))})`);
}

const isPinned = (query: Query) => (query.topic ? 't.pinned' : 'false');

const placesAmong = (query: Query, shown: string) =>
  `select t.id, t.change, ${isPinned(query)} pinned, (extract(epoch from t.last_post_at) * 1000000)::bigint moment, u.unread, u.first_unread "firstUnread"
    from ${shown} t ${unreadOf}`;

/**
 * SQL for the threads of a list as its `reader` sees it.
 * @param parameters of the query so far; what it needs is appended
 * @param visible condition of what the reader may read
 */
function shownOf(query: Query, after: Cursor | null, limit: number, parameters: unknown[], visible: string): string {
  const placeholder = (value: unknown) => `$${parameters.push(value)}`;
  const conditions = [visible, 't.merged_into is null', ...filters(query, placeholder)];
  if (after) {
    const [onTop, moment, id] = after;
    const [column, value] = query.topic ? ['t.pinned, ', `${placeholder(onTop)}::boolean, `] : ['', ''];
    conditions.push(`(${column}t.last_post_at, t.id) < (${value}timestamptz 'epoch' + ${placeholder(moment)}::bigint * interval '1 microsecond', ${placeholder(id)}::bigint)`);
  }
  const order = `${query.topic ? 't.pinned desc, ' : ''}t.last_post_at desc, t.id desc limit ${limit}`;
  const places = sourcesOf(query.filter, choicesOf(query, limit, placeholder)).map(
    ({ from, where }) => `(select t.* from ${from} ${READING} where ${[where, ...conditions].join(' and ')} order by ${order})`,
  );
  return `select * from (${places.join(' union all ')}) t order by ${order}`;
}

/** The contract's `Thread` of each given thread as JSON text, with what it is exact for. */
export function loadRows(db: DataSource, threadIds: number[]): Promise<{ id: number; change: number; names: number; body: string }[]> {
  return prepared(db, `select t.id, t.change, network.names, ${THREAD}::text body from thread t cross join network where t.id = any($1)`, [threadIds]);
}

function filters(query: Query, placeholder: (value: unknown) => string): string[] {
  const conditions: string[] = [];
  if (query.topic) conditions.push(`t.topic_id = (select id from topic where slug = ${placeholder(query.topic)})`);
  if (query.kind) conditions.push(`t.kind = ${placeholder(query.kind)}`);
  if (query.filter === 'unread') conditions.push(HAS_UNREAD);
  if (query.filter === 'open') conditions.push(`t.kind = 'question' and t.answers = 0 and not t.closed`);
  return conditions;
}
