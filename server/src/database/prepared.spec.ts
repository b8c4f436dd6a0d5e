import { DataSource } from 'typeorm';
import { freshDatabase, type TestDatabase } from '../../test/database.js';
import { dataSourceOptions } from './data-source.js';
import { endReads, prepared } from './prepared.js';

let database: TestDatabase;
let db: DataSource;

beforeAll(async () => {
  database = await freshDatabase();
  db = await new DataSource(dataSourceOptions(database.url)).initialize();
});
afterAll(async () => {
  await endReads(db);
  await db.destroy();
  await database.drop();
});

const double = (n: number) => prepared<{ n: number }>(db, 'select $1::int * 2 n', [n]);
const pids = async () => (await prepared<{ pid: number }>(db, 'select pg_backend_pid() pid', []))[0]!.pid;

test('reads that are under way at once get their own answers, over a few connections', async () => {
  const answers = await Promise.all(Array.from({ length: 500 }, (_, n) => double(n)));
  expect(answers.flat().map(({ n }) => n)).toEqual(Array.from({ length: 500 }, (_, n) => n * 2));
  expect(new Set(await Promise.all(Array.from({ length: 100 }, pids))).size).toBe(3);
});

test('a read that fails, fails alone', async () => {
  const asked = Array.from({ length: 60 }, (_, n) => prepared<{ n: number }>(db, 'select 10 / $1::int n', [n % 3]));
  const ended = await Promise.allSettled(asked);
  expect(ended.map(({ status }, n) => (status === 'rejected') === (n % 3 === 0))).not.toContain(false);
});

test('a broken connection is made anew', async () => {
  const before = await pids();
  await db.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
  // What was under way at that moment may fail; what comes after must not.
  while ((await pids().catch(() => before)) === before);
  await expect(Promise.all(Array.from({ length: 50 }, (_, n) => double(n)))).resolves.toHaveLength(50);
});

test('ending closes the connections, and no late read makes one anew', async () => {
  await endReads(db);
  const open = () => db.query(`select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query like '%* 2 n'`);
  while ((await open()).length > 0);
  await expect(double(21)).rejects.toThrow('stopping');
});
