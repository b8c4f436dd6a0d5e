import type { DataSource } from 'typeorm';
import type { QueryOf } from '#contract/endpoint';
import type { listThreads } from '#contract/threads';
import { readerOf, type ReaderSession, type ReaderToken } from '../auth/reader.js';
import { visibleToReader } from '../auth/visibility.js';
import { prepared } from '../database/prepared.js';
import { HAS_UNREAD, READING, UNREAD_SOURCES } from '../topics/unread.js';
import type { Cursor } from './cursor.js';
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

/** The threads of a list: newest activity first, in a topic the pinned ones on top. */
export async function loadPlaces(db: DataSource, token: ReaderToken, query: Query, after: Cursor | null, limit: number) {
  const parameters: unknown[] = [token];
  const rows = await prepared<{ names: number } & ReaderSession & (ListPlace | { id: null })>(
    db,
    `select network.names, reader.session_id "sessionId", reader.stale, list.*
     from ${readerOf('$1')} cross join network left join lateral (${placesOf(query, after, limit, parameters, token ? visibleToReader('t') : PUBLIC)}) list on true
     order by list.pinned desc, list.moment desc, list.id desc`,
    parameters,
  );
  const { names, sessionId, stale } = rows[0]!;
  const found = rows.filter((row): row is typeof row & ListPlace => row.id !== null);
  return { names, session: { sessionId, stale }, places: found.map(({ names: _names, sessionId: _session, stale: _stale, ...place }): ListPlace => place) };
}

/** For visitors, said so that few public threads are found by an index of their own. */
const PUBLIC = `t.visibility = 'public'`;

/**
 * SQL for the `ListPlace`s of a list as its `reader` sees it.
 * @param parameters of the query so far; what it needs is appended
 * @param visible condition of what the reader may read
 */
export function placesOf(query: Query, after: Cursor | null, limit: number, parameters: unknown[], visible = visibleToReader('t')): string {
  const placeholder = (value: unknown) => `$${parameters.push(value)}`;
  const pinned = query.topic ? 't.pinned' : 'false';
  const choices: Choice[] = [];
  if (query.tag) choices.push(TAGGED(`(select tag_id from tag_address where slug = ${placeholder(query.tag)})`));
  if (query.region) choices.push(OF_REGION(`(select id from region where slug = ${placeholder(query.region)})`));
  const conditions = [visible, 't.merged_into is null', ...filters(query, placeholder)];
  if (after) {
    const [onTop, moment, id] = after;
    const [column, value] = query.topic ? ['t.pinned, ', `${placeholder(onTop)}::boolean, `] : ['', ''];
    conditions.push(`(${column}t.last_post_at, t.id) < (${value}timestamptz 'epoch' + ${placeholder(moment)}::bigint * interval '1 microsecond', ${placeholder(id)}::bigint)`);
  }
  const order = `${query.topic ? 't.pinned desc, ' : ''}t.last_post_at desc, t.id desc limit ${limit}`;
  const places = sourcesOf(query.filter, choices).map(({ from, where }) => `(select t.* from ${from} ${READING} where ${[where, ...conditions].join(' and ')} order by ${order})`);
  return `select t.id, t.change, ${pinned} pinned, (extract(epoch from t.last_post_at) * 1000000)::bigint moment, u.unread, u.first_unread "firstUnread"
    from (select * from (${places.join(' union all ')}) t order by ${order}) t ${unreadOf}`;
}

/** The contract's `Thread` of each given thread as JSON text, with what it is exact for. */
export function loadRows(db: DataSource, threadIds: number[]): Promise<{ id: number; change: number; names: number; body: string }[]> {
  return prepared(db, `select t.id, t.change, network.names, ${THREAD}::text body from thread t cross join network where t.id = any($1)`, [threadIds]);
}

/** Up to here the threads of a region or a tag are all looked at and sorted; of more, the latest are soon found among those of the network. */
const FEW = 1500;

/** Something that only some threads have, as SQL. */
interface Choice {
  /** Condition that these are few. */
  isFew: string;
  /** Their ids, while they are few. */
  ids: string;
  /** Condition on a thread `t`. */
  fulfilled: string;
}

const OF_REGION = (id: string): Choice => ({
  isFew: `(select coalesce(sum(threads), 0) from region_count where region_id = ${id}) <= ${FEW}`,
  ids: `select thread_id from thread_region where region_id = ${id} limit ${FEW}`,
  fulfilled: `exists (select from thread_region tr where tr.thread_id = t.id and tr.region_id = ${id})`,
});
const TAGGED = (id: string): Choice => ({
  isFew: `(select coalesce(sum(threads), 0) from tag_count where tag_id = ${id}) <= ${FEW}`,
  ids: `select thread_id from thread_tag where tag_id = ${id} limit ${FEW}`,
  fulfilled: `exists (select from thread_tag tt where tt.thread_id = t.id and tt.tag_id = ${id})`,
});

/** Tables of candidates `t`: all that the list can show are in them, and each is read from the newest activity on, or is short. */
function sourcesOf(filter: Query['filter'], choices: Choice[]): { from: string; where: string }[] {
  const sources = filter === 'unread' ? UNREAD_SOURCES : [{ from: 'thread t', where: 'true' }];
  const [first, ...others] = choices;
  if (!first) return sources;
  const fulfilled = choices.map((choice) => choice.fulfilled).join(' and ');
  if (filter === 'unread') return sources.map(({ from, where }) => ({ from, where: `${where} and ${fulfilled}` }));
  const { isFew, ids } = first;
  return [
    { from: `(${ids}) chosen join thread t on t.id = chosen.thread_id`, where: [isFew, ...others.map((choice) => choice.fulfilled)].join(' and ') },
    { from: 'thread t', where: `not (${isFew}) and ${fulfilled}` },
  ];
}

function filters(query: Query, placeholder: (value: unknown) => string): string[] {
  const conditions: string[] = [];
  if (query.topic) conditions.push(`t.topic_id = (select id from topic where slug = ${placeholder(query.topic)})`);
  if (query.kind) conditions.push(`t.kind = ${placeholder(query.kind)}`);
  if (query.filter === 'unread') conditions.push(HAS_UNREAD);
  if (query.filter === 'mine') conditions.push('exists (select from thread_member tm where tm.thread_id = t.id and tm.member_id = reader.id)');
  if (query.filter === 'open') conditions.push(`t.kind = 'question' and t.answers = 0 and not t.closed`);
  return conditions;
}
