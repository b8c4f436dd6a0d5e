import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aTopic } from '../../test/builders.js';
import { ThreadEntity } from '../threads/thread.entity.js';
import { once, type OneStatement, onceInOneStatement, withReceipt } from './once.js';

let app: TestApp;
let memberId: number;
let topicId: number;
beforeAll(async () => {
  app = await startTestApp();
  memberId = (await aMember(app).build()).id;
  topicId = (await aTopic(app)).id;
});
afterAll(() => app.close());

const kind = 'discussion' as const;
const titled = async (title: string): Promise<number> =>
  (await app.db.query('select count(*)::int n from thread where title = $1', [title]))[0].n;
const fail = () => {
  throw new Error('no');
};

describe('a write in a transaction', () => {
  /** Starts a thread, and ends as it is told. */
  const start = (title: string, key: string, end: () => string) =>
    once(app.db, memberId, { key, act: 'start', title }, async (tx) => {
      await tx.save(ThreadEntity, { topicId, title, kind, visibility: 'network', lastPostAt: new Date() });
      return end();
    });

  test('is done once: a retry gets the first answer', async () => {
    const key = randomUUID();
    expect(await start('Alles', key, () => 'getan')).toEqual({ answer: 'getan', first: true });
    expect(await start('Alles', key, () => 'noch einmal')).toEqual({ answer: 'getan', first: false });
    expect(await titled('Alles')).toBe(1);
  });

  test('that fails leaves nothing, and the key is free again', async () => {
    const key = randomUUID();
    await expect(start('Nichts', key, fail)).rejects.toThrow('no');
    expect(await titled('Nichts')).toBe(0);
    expect(await start('Nichts', key, () => 'nun doch')).toEqual({ answer: 'nun doch', first: true });
  });

  test('is done once also where tries overlap, whoever begins first', async () => {
    const key = randomUUID();
    const tries = Array.from({ length: 8 }, (_, n) => start('Gleichzeitig', key, () => `Versuch ${n}`));
    const outcomes = await Promise.all(tries);
    expect(new Set(outcomes.map(({ answer }) => answer)).size).toBe(1);
    expect(outcomes.filter(({ first }) => first)).toHaveLength(1);
    expect(await titled('Gleichzeitig')).toBe(1);
  });
});

describe('a write in one statement', () => {
  interface Facts {
    topics: number;
  }
  /** Starts a thread while there are as many topics as before, and answers with its title. */
  const starting = (title: string): OneStatement<Facts> => ({
    facts: () => 'select count(*)::int topics from topic',
    text: withReceipt(
      `answered as (
        insert into thread (topic_id, kind, title) select min(id), $1, $2 from topic having count(*) = $3::int
        returning to_jsonb(title) answer)`,
      3,
    ),
    decide: ({ topics }) => [kind, title, topics],
  });
  const start = (title: string, key: string, write = starting(title)) =>
    onceInOneStatement(app.db, memberId, { key, act: 'start', title }, write);

  test('is done once: a retry gets the first answer', async () => {
    const key = randomUUID();
    expect(await start('Eins', key)).toEqual({ answer: 'Eins', first: true });
    expect(await start('Eins', key)).toEqual({ answer: 'Eins', first: false });
    expect(await start('Zwei', key).catch((error: unknown) => error)).toMatchObject({ status: 409 });
    expect(await titled('Eins')).toBe(1);
  });

  test.each([
    ['decide', { facts: () => 'select', text: '', decide: fail }],
    [
      'write',
      { facts: () => 'select', text: withReceipt('answered as (select to_jsonb(1 / 0) answer)', 0), decide: () => [] },
    ],
  ])('leaves nothing where it fails to %s, and the key is free again', async (what, write) => {
    const key = randomUUID();
    await expect(start(what, key, write as never)).rejects.toThrow(/^no$|division by zero/);
    expect(await start(what, key)).toEqual({ answer: what, first: true });
  });

  test('is done once also where tries overlap', async () => {
    const key = randomUUID();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => start('Zugleich', key)));
    expect(outcomes.filter(({ first }) => first)).toHaveLength(1);
    expect(await titled('Zugleich')).toBe(1);
  });

  test('is decided anew where the facts have changed since', async () => {
    const { decide, ...rest } = starting('Neu entschieden');
    const seen: number[] = [];
    const late: OneStatement<Facts> = {
      ...rest,
      decide: ({ topics }) => {
        seen.push(topics);
        return decide({ topics: seen.length === 1 ? topics + 1 : topics });
      },
    };
    expect(await start('Neu entschieden', randomUUID(), late)).toEqual({ answer: 'Neu entschieden', first: true });
    expect(seen).toEqual([1, 1]);
  });

  test('takes what is remembered only as long as it holds, and never as a reason to refuse', async () => {
    const seen: number[] = [];
    const from = (title: string, topics: number): OneStatement<Facts> => ({
      ...starting(title),
      remembered: { topics },
      decide: (facts) => {
        seen.push(facts.topics);
        return facts.topics === 0 ? fail() : [kind, title, facts.topics];
      },
    });
    expect(await start('Wahr', randomUUID(), from('Wahr', 1))).toEqual({ answer: 'Wahr', first: true });
    expect(await start('Veraltet', randomUUID(), from('Veraltet', 7))).toEqual({ answer: 'Veraltet', first: true });
    expect(await start('Dagegen', randomUUID(), from('Dagegen', 0))).toEqual({ answer: 'Dagegen', first: true });
    expect(seen).toEqual([1, 7, 1, 0, 1]);
    const key = randomUUID();
    await start('Wieder', key);
    expect(await start('Wieder', key, from('Wieder', 1))).toEqual({ answer: 'Wieder', first: false });
    expect(await titled('Wieder')).toBe(1);
  });
});
