import type pg from 'pg';
import { slugOf } from '../../src/topics/slug.js';
import { copyRows, line } from './copy.js';
import type { Random } from './random.js';
import { FIRST_NAMES, LAST_NAMES, POSITIONS, REGIONS, TOPICS } from './vocabulary.js';

const MEMBERS = 1000;
const GUESTS = 30;
const TOPIC_COUNT = 20;
const REGION_COUNT = 20;
const DAY = 24 * 60 * 60_000;
/** How far back the network goes. */
export const YEARS = 4;
export const BEGUN_BEFORE = YEARS * 365 * DAY;

export interface Person {
  id: number;
  name: string;
  /** That they have a mandate for. */
  regions: number[];
}
/** Who there is; busy people stand before quiet ones. */
export interface Cast {
  members: Person[];
  guests: Person[];
  topics: number[];
}

/** Fills topics, regions and people up beside those of the demo network. Everybody has the password of the demo accounts. */
export async function fillPeople(db: pg.ClientBase, random: Random, now: number): Promise<Cast> {
  await addTopics(db);
  await addRegions(db);
  await db.query(`update member set joined_at = $1, unread_since = $1`, [new Date(now - BEGUN_BEFORE)]);
  await addMembers(db, random, now);
  await addMandates(db, random);
  return readCast(db, random);
}

async function addTopics(db: pg.ClientBase): Promise<void> {
  await db.query(
    `insert into topic (name, slug, position)
     select name, slug, (select coalesce(max(position), 0) from topic) + nr from unnest($1::text[], $2::text[]) with ordinality as given (name, slug, nr)
     order by nr limit greatest($3 - (select count(*) from topic), 0)`,
    [TOPICS, TOPICS.map(slugOf), TOPIC_COUNT],
  );
}

async function addRegions(db: pg.ClientBase): Promise<void> {
  await db.query(
    `insert into region (name, slug, kind, land, member_since)
     select name, slug, 'Landkreis', 'BB', '2022-07-01' from unnest($1::text[], $2::text[]) with ordinality as given (name, slug, nr)
     order by nr limit greatest($3 - (select count(*) from region), 0)`,
    [REGIONS, REGIONS.map(slugOf), REGION_COUNT],
  );
}

async function addMembers(db: pg.ClientBase, random: Random, now: number): Promise<void> {
  const { rows } = await db.query<{ kind: string; count: number; hash: string }>(
    'select kind, count(*)::int count, min(password_hash) hash from member group by kind',
  );
  const there = (kind: string) => rows.find((row) => row.kind === kind)?.count ?? 0;
  const kinds = [
    ...Array<string>(MEMBERS - there('member')).fill('member'),
    ...Array<string>(GUESTS - there('guest')).fill('guest'),
  ];
  const people = kinds.map((kind, index) => {
    const [first, last] = [random.pick(FIRST_NAMES), random.pick(LAST_NAMES)];
    const joined = new Date(now - random.between(BEGUN_BEFORE / 8, BEGUN_BEFORE));
    return line([
      kind,
      `${first} ${last}`,
      random.pick(POSITIONS),
      `${slugOf(first)}.${slugOf(last)}.${index + 1}@mitglied.example`,
      rows[0]!.hash,
      joined,
      joined,
    ]);
  });
  await copyRows(db, 'member', 'kind, name, position, email, password_hash, joined_at, unread_since', people);
}

/** Most members act for a region, some for two. */
async function addMandates(db: pg.ClientBase, random: Random): Promise<void> {
  const regions = (await db.query<{ id: number }>('select id from region order by id')).rows.map(({ id }) => id);
  const { rows } = await db.query<{ id: number; first_day: string }>(
    `select id, joined_at::date::text first_day from member m
     where kind = 'member' and not exists (select from mandate d where d.member_id = m.id) order by id`,
  );
  const mandates = rows.flatMap(({ id, first_day }) => {
    const drawn = new Set(
      random.chance(0.06)
        ? []
        : random.chance(0.12)
          ? [random.pick(regions), random.pick(regions)]
          : [random.pick(regions)],
    );
    return [...drawn].map((region) => line([id, region, first_day]));
  });
  await copyRows(db, 'mandate', 'member_id, region_id, first_day', mandates);
}

async function readCast(db: pg.ClientBase, random: Random): Promise<Cast> {
  const { rows } = await db.query<Person & { kind: string }>(
    `select m.id, m.name, m.kind, coalesce((select array_agg(d.region_id order by d.id) from mandate d where d.member_id = m.id), '{}') regions
     from member m order by m.id`,
  );
  // Who is busy does not depend on when they joined.
  const shuffled = rows.map((row) => ({ row, at: random.next() })).sort((a, b) => a.at - b.at);
  const of = (kind: string) => shuffled.filter(({ row }) => row.kind === kind).map(({ row }) => row);
  const topics = (await db.query<{ id: number }>('select id from topic order by position, id')).rows.map(
    ({ id }) => id,
  );
  return { members: of('member'), guests: of('guest'), topics };
}
