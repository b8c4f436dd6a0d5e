import pg from 'pg';
import { DataSource } from 'typeorm';
import { seedDemo } from '../seed/seed.js';
import { dataSourceOptions } from '../src/database/data-source.js';
import { migrate } from '../src/database/migrate.js';
import { copyRows } from './fill/copy.js';
import { withoutIndexes } from './fill/indexes.js';
import { type Cast, fillPeople } from './fill/people.js';
import { Network } from './fill/network.js';
import { Random } from './fill/random.js';
import { Readings } from './fill/readings.js';
import { withoutTriggers } from './fill/recount.js';
import { COLUMNS } from './fill/rows.js';
import { Texts } from './fill/texts.js';
import { planThreads } from './fill/threads.js';
import { LoadError } from './load-error.js';

export interface FillOptions {
  /** How many posts are added, at least 100; the threads, people and everything else follow from it. */
  posts: number;
  /** The same seed makes the same network, but for its dates: they count back from now. */
  seed?: number;
  /** Gets a German line for each step. */
  report: (line: string) => void;
}

/** What is filled besides people; without indexes while it is. */
const TABLES = ['post', 'post_version', 'thread', 'thread_guest', 'thread_member', 'thread_region', 'reading'] as const;

/**
 * Fills a database with a large network of invented people, all or nothing: the demo network and much more.
 * @param databaseUrl of an empty database, or of one with the demo network
 * @throws LoadError where there is another network in it
 */
export async function fill(databaseUrl: string, { posts, seed = 1, report }: FillOptions): Promise<void> {
  await migrate(databaseUrl);
  await prepare(databaseUrl, report);
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    await db.query("begin; set local synchronous_commit = off; set local maintenance_work_mem = '512MB'");
    await addAll(db, posts, new Random(seed), report);
    await db.query('commit');
    report('Die Datenbank räumt auf …');
    await db.query('vacuum analyze');
  } finally {
    await db.end();
  }
}

async function prepare(databaseUrl: string, report: (line: string) => void): Promise<void> {
  const db = await new DataSource(dataSourceOptions(databaseUrl, 2)).initialize();
  try {
    const [{ demo, members }]: [{ demo: boolean; members: number }] = await db.query(
      'select demo, (select count(*)::int from member) members from network',
    );
    if (members === 0) return await seedDemo(db, report);
    if (!demo)
      throw new LoadError(
        'In dieser Datenbank ist schon ein Netzwerk. Gefüllt wird nur eine leere Datenbank oder eine mit dem Demo-Netzwerk.',
      );
    const [filled] = await db.query(`select from member where email like '%@mitglied.example' limit 1`);
    if (filled)
      throw new LoadError(
        'Diese Datenbank ist schon gefüllt. Bitte wählen Sie eine andere, mit DATABASE_URL oder DATA_DIR.',
      );
  } finally {
    await db.destroy();
  }
}

async function addAll(db: pg.Client, count: number, random: Random, report: (line: string) => void): Promise<void> {
  const now = Date.now();
  const cast = await fillPeople(db, random, now);
  report(`${cast.members.length} Mitglieder, ${cast.guests.length} Gäste, ${cast.topics.length} Themenfelder`);
  const { rows } = await db.query<{ id: number }>('select coalesce(max(id), 0)::int + 1 id from thread');
  const plans = planThreads(random, cast, count, rows[0]!.id, now);
  report(
    `${plans.length.toLocaleString('de')} Diskussionen mit ${count.toLocaleString('de')} Beiträgen werden geschrieben …`,
  );
  await withoutIndexes(db, [...TABLES], async () => {
    const network = new Network(random, new Texts(random, cast.members), now);
    await copyRows(db, 'post', COLUMNS.post, network.posts(plans));
    await withoutTriggers(db, async () => {
      for (const [table, lines] of network.others) await copyRows(db, table, COLUMNS[table], lines);
    });
    await addReadings(db, random, cast, network, now);
    report('Die Indexe werden aufgebaut …');
  });
  await db.query(`select setval(pg_get_serial_sequence('thread', 'id'), (select max(id) from thread))`);
}

async function addReadings(db: pg.Client, random: Random, cast: Cast, network: Network, now: number): Promise<void> {
  // Those that the demo network has made; here everybody has a way of reading that fits the size.
  await db.query('delete from reading');
  const readings = new Readings(random, network.threads, now, network.own);
  await copyRows(
    db,
    'reading',
    'member_id, thread_id, last_number',
    readings.rows(cast.members, cast.guests, network.admitted),
  );
  const [ids, moments] = [readings.moments.map(([id]) => id), readings.moments.map(([, since]) => new Date(since))];
  await db.query(
    'update member set unread_since = since from unnest($1::bigint[], $2::timestamptz[]) as given (id, since) where member.id = given.id',
    [ids, moments],
  );
}
