import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aTopic } from '../../test/builders.js';
import { ThreadEntity } from '../threads/thread.entity.js';
import { once, type Outcome } from './once.js';

let app: TestApp;
let memberId: number;
let topicId: number;
beforeAll(async () => {
  app = await startTestApp();
  memberId = (await aMember(app).build()).id;
  topicId = (await aTopic(app)).id;
});
afterAll(() => app.close());

const thread = (title: string) => ({
  topicId,
  title,
  kind: 'discussion' as const,
  visibility: 'network' as const,
  lastPostAt: new Date(),
});
const titled = async (title: string) =>
  ((await app.db.query('select id from thread where title = $1', [title])) as unknown[]).length;
/** Starts a thread by its entity, and ends as it is told. */
const start = (title: string, key: string, end: () => Outcome<string>) =>
  once(app.db, memberId, { key, act: 'start', title }, async (tx) => {
    await tx.save(ThreadEntity, thread(title));
    return end();
  });

test('entities, last statement and receipt are written together', async () => {
  const key = randomUUID();
  const last = (parameters: unknown[]) => `update thread set pinned = true where title = $${parameters.push('Alles')}`;
  expect(await start('Alles', key, () => ({ answer: 'getan' }))).toEqual({ answer: 'getan', first: true });
  expect(await once(app.db, memberId, { key: randomUUID(), act: 'pin' }, async () => ({ answer: 1, last }))).toEqual({
    answer: 1,
    first: true,
  });
  expect(await app.db.query(`select pinned from thread where title = 'Alles'`)).toEqual([{ pinned: true }]);
  expect(await start('Alles', key, () => ({ answer: 'noch einmal' }))).toEqual({ answer: 'getan', first: false });
  expect(await titled('Alles')).toBe(1);
});

test.each<[string, () => Outcome<string>]>([
  [
    'the work',
    () => {
      throw new Error('no');
    },
  ],
  ['the last statement', () => ({ answer: 'x', last: () => 'select 1 / 0' })],
])('where %s fails nothing is left, and the key is free again', async (what, end) => {
  const key = randomUUID();
  await expect(start(what, key, end)).rejects.toThrow(/^no$|division by zero/);
  expect(await titled(what)).toBe(0);
  expect(await start(what, key, () => ({ answer: 'nun doch' }))).toEqual({ answer: 'nun doch', first: true });
});

test('tries that overlap write once, whoever begins first', async () => {
  const key = randomUUID();
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, (_, n) => start('Gleichzeitig', key, () => ({ answer: `Versuch ${n}` }))),
  );
  expect(new Set(outcomes.map(({ answer }) => answer)).size).toBe(1);
  expect(outcomes.filter(({ first }) => first)).toHaveLength(1);
  expect(await titled('Gleichzeitig')).toBe(1);
});

test('a row that is locked is given with the look at the receipt, or nulls where there is none', async () => {
  const lock = (id: number) => (parameters: unknown[]) =>
    `select t.id, t.title from thread t where t.id = $${parameters.push(id)} for update of t`;
  const look = (id: number) =>
    once(app.db, memberId, { key: randomUUID(), act: 'look' }, async (_tx, row) => ({ answer: row }), lock(id));
  const [{ id }] = await app.db.query(`select id from thread where title = 'Alles'`);
  expect((await look(id)).answer).toMatchObject({ id, title: 'Alles' });
  expect((await look(10 ** 9)).answer).toMatchObject({ id: null, title: null });
});
