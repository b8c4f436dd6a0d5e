import type { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { QueryOf } from '#contract/endpoint';
import type { listThreads, ThreadRow } from '#contract/threads';
import { visibleTo } from '../auth/visibility.js';
import { type Cursor, writeCursor } from './cursor.js';
import { THREAD_ROW, THREAD_TABLES, unreadOf } from './thread.shape.js';

const ROWS_AT_ONCE = 25;
type Query = QueryOf<typeof listThreads>;

/** A page of a list of threads: newest activity first, in a topic the pinned ones on top. */
export async function loadList(db: DataSource, actor: Actor | null, query: Query, after: Cursor | null): Promise<{ threads: ThreadRow[]; next: string | null }> {
  const parameters: unknown[] = [actor?.id ?? null];
  const placeholder = (value: unknown) => `$${parameters.push(value)}`;
  const pinned = query.topic ? 't.pinned' : 'false';
  const conditions = [visibleTo(actor, 't', parameters), ...filters(query, placeholder)];
  if (after) {
    const [onTop, moment, id] = after;
    conditions.push(`(${pinned}, t.last_post_at, t.id) < (${placeholder(onTop)}::boolean, timestamptz 'epoch' + ${placeholder(moment)}::bigint * interval '1 microsecond', ${placeholder(id)}::bigint)`);
  }
  const rows: { row: ThreadRow; pinned: boolean; moment: number }[] = await db.query(
    `select ${THREAD_ROW} "row", ${pinned} pinned, (extract(epoch from t.last_post_at) * 1000000)::bigint moment from ${THREAD_TABLES} ${unreadOf('$1')}
     where ${conditions.join(' and ')} order by ${query.topic ? 't.pinned desc, ' : ''}t.last_post_at desc, t.id desc limit ${ROWS_AT_ONCE + 1}`,
    parameters,
  );
  const shown = rows.slice(0, ROWS_AT_ONCE);
  const last = shown.at(-1);
  const next = last && rows.length > ROWS_AT_ONCE ? writeCursor([last.pinned, last.moment, last.row.id]) : null;
  return { threads: shown.map(({ row }) => row), next };
}

function filters(query: Query, placeholder: (value: unknown) => string): string[] {
  const conditions: string[] = [];
  if (query.topic) conditions.push(`t.topic_id = (select id from topic where slug = ${placeholder(query.topic)})`);
  if (query.kind) conditions.push(`t.kind = ${placeholder(query.kind)}`);
  if (query.region) {
    conditions.push(`exists (select from thread_region tr join region r on r.id = tr.region_id where tr.thread_id = t.id and r.slug = ${placeholder(query.region)})`);
  }
  if (query.filter === 'unread') conditions.push('(reading.member_id is null or reading.last_number < t.last_number) and u.unread > 0');
  if (query.filter === 'mine') conditions.push('exists (select from thread_member tm where tm.thread_id = t.id and tm.member_id = $1)');
  if (query.filter === 'open') conditions.push(`t.kind = 'question' and t.answers = 0 and not t.closed`);
  return conditions;
}
