import type pg from 'pg';
import { newToken } from '../../src/auth/token.js';
import { PAGE_SIZE } from '#contract/posts';

/** Somebody who is signed in. */
export interface Visitor {
  id: number;
  cookie: string;
  mandateId: number | null;
}
export interface Place {
  thread: number;
  page: number;
}
/** What the measurements need to know of a filled database. */
export interface Scene {
  visitors: Visitor[];
  topics: string[];
  /** The longest thread, and the number of its last page. */
  longest: { id: number; pages: number };
  /** Pages of all threads but the longest, in no order. */
  places: Place[];
  /** Threads of medium length to write in. */
  writable: number[];
}

const SESSIONS = 1_000;
/** Most pages that a run asks for. */
const PLACES = 4_000;

/** Signs members in and looks around. */
export async function lookAround(db: pg.Client): Promise<Scene> {
  const longest = await first<{ id: number; last: number }>(
    db,
    'select id::int, last_number "last" from thread order by last_number desc, id limit 1',
  );
  const topics = await db.query<{ slug: string }>('select slug from topic order by position, id');
  const places = await db.query<Place>(
    `select t.id::int thread, page from thread t cross join generate_series(1, (t.last_number + ${PAGE_SIZE - 1}) / ${PAGE_SIZE}) page
     where t.id <> $1 order by md5(t.id || ' ' || page) limit ${PLACES}`,
    [longest.id],
  );
  const writable = await db.query<{ id: number }>(
    `select id::int from thread where not closed and kind = 'discussion' and id <> $1 order by abs(last_number - 60), id limit 20`,
    [longest.id],
  );
  return {
    visitors: await signIn(db),
    topics: topics.rows.map(({ slug }) => slug),
    longest: { id: longest.id, pages: Math.ceil(longest.last / PAGE_SIZE) },
    places: places.rows,
    writable: writable.rows.map(({ id }) => id),
  };
}

async function first<T extends object>(db: pg.Client, sql: string): Promise<T> {
  return (await db.query<T & pg.QueryResultRow>(sql)).rows[0]!;
}

/** Sessions as a sign-in makes them, without the passwords, whose hash is slow on purpose. */
async function signIn(db: pg.Client): Promise<Visitor[]> {
  const { rows } = await db.query<{ id: number; mandateId: number | null }>(
    `select m.id::int, min(d.id)::int "mandateId" from member m
     left join mandate d on d.member_id = m.id and d.first_day <= current_date and d.last_day is null
     where m.kind = 'member' and m.suspended_at is null group by m.id order by min(d.id) is null, m.id limit ${SESSIONS}`,
  );
  const tokens = rows.map(() => newToken());
  await db.query(
    `insert into session (token_hash, member_id, device, expires_at)
     select hash, member, 'Messung', now() + interval '30 days' from unnest($1::bytea[], $2::bigint[]) given (hash, member)`,
    [tokens.map(({ hash }) => hash), rows.map(({ id }) => id)],
  );
  return rows.map((row, index) => ({ ...row, cookie: `session=${tokens[index]!.token}` }));
}
